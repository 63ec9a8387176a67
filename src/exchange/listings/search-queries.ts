import { type Kysely, type RawBuilder, type SqlBool, sql } from "kysely";
import type { Database } from "../../platform/database.ts";
import { dayCount, toDateRange } from "../../platform/period.ts";
import { type Area, areaAround, areaOfBox } from "./area.ts";
import type { ListingFilters } from "./search-query.ts";

/** Around a place when no radius is given. */
const DEFAULT_RADIUS_KM = 300;

/** Mean Earth radius in metres (IUGG R1), as in numeric/geometry. */
const EARTH_RADIUS_M = 6_371_008.8;

/** Great-circle metres from a place to the warehouse, rounded: a cursor must compare exactly. */
function distanceM([lon, lat]: readonly [number, number]): RawBuilder<number> {
  return sql<number>`round(2 * ${EARTH_RADIUS_M}::float8 * asin(least(1, sqrt(
    sin(radians(warehouse.lat - ${lat}::float8) / 2) ^ 2
    + cos(radians(${lat}::float8)) * cos(radians(warehouse.lat))
      * sin(radians(warehouse.lon - ${lon}::float8) / 2) ^ 2))))::integer`;
}

function inArea(area: Area): RawBuilder<SqlBool> {
  const spans = area.spans.map(
    ([west, east]) => sql`warehouse.lon between ${west}::float8 and ${east}::float8`,
  );
  return sql<SqlBool>`warehouse.lat between ${area.minLat}::float8 and ${area.maxLat}::float8
    and (${sql.join(spans, sql` or `)})`;
}

/**
 * Whether a candidate's pool has the quantity free on every day of a window. The first test asks little and fails
 * often: only what passes it is swept.
 */
function isFree({ from = "", until = "", quantity }: ListingFilters): RawBuilder<SqlBool> {
  const window = toDateRange({ from, until });
  return sql<SqlBool>`exists (
    select from exchange.pool_capacity step where step.pool_id = candidate.pool_id
      and step.during @> ${from}::date and step.quantity >= ${quantity}
  ) and exchange.least_free(candidate.pool_id, ${window}::daterange) >= ${quantity}`;
}

/** Whether the newest version of the listing's rate card is in a currency, and cheap enough. */
function isPriced(currency: string, maxRate: string | undefined): RawBuilder<SqlBool> {
  const isCheap = sql`(price.rules #>> '{storage,tiers,0,rate}')::numeric <= ${maxRate}`;
  return sql<SqlBool>`exists (
    select from exchange.rate_card card
    join exchange.rate_card_version price
      on price.rate_card_id = card.id and price.version = card.version
    where card.id = listing.rate_card_id and card.currency = ${currency}
      and ${maxRate === undefined ? sql`true` : isCheap})`;
}

/** What a listing must satisfy but for its free capacity; its last day must not have gone. */
function conditions(filters: ListingFilters): RawBuilder<SqlBool>[] {
  const { near, bbox, from, until } = filters;
  const all: RawBuilder<SqlBool>[] = [
    sql<SqlBool>`listing.state = 'published'`,
    sql<SqlBool>`upper(listing.during) > (now() at time zone warehouse.time_zone)::date`,
  ];
  const add = (condition: RawBuilder<SqlBool>) => all.push(condition);
  if (bbox) add(inArea(areaOfBox(bbox)));
  if (near) {
    const radiusKm = filters.radiusKm ?? DEFAULT_RADIUS_KM;
    add(inArea(areaAround(near[0], near[1], radiusKm)));
    add(sql<SqlBool>`${distanceM(near)} <= ${Math.round(radiusKm * 1000)}`);
  }
  if (filters.country) add(sql<SqlBool>`warehouse.country = ${filters.country}`);
  if (filters.unit) add(sql<SqlBool>`pool.unit = ${filters.unit}`);
  if (filters.storageClass) add(sql<SqlBool>`pool.storage_class = ${filters.storageClass}`);
  if (filters.dangerousGoodsClass) {
    const wanted = filters.dangerousGoodsClass;
    add(sql<SqlBool>`${wanted} = any(warehouse.dangerous_goods_classes)`);
    add(sql<SqlBool>`not coalesce(
      listing.restrictions -> 'excludedDangerousGoodsClasses' ? ${wanted}, false)`);
  }
  if (filters.services) add(sql<SqlBool>`warehouse.services @> ${filters.services}::text[]`);
  if (filters.currency) add(isPriced(filters.currency, filters.maxRate));
  if (filters.quantity !== undefined) {
    add(sql<SqlBool>`listing.minimum_quantity <= ${filters.quantity}`);
  }
  if (from !== undefined && until !== undefined) {
    add(sql<SqlBool>`listing.during @> ${toDateRange({ from, until })}::daterange`);
    add(sql<SqlBool>`listing.minimum_term_days <= ${dayCount({ from, until })}`);
  }
  return all;
}

/**
 * Published listings that satisfy all filters but that for free capacity, in no order. Owner and
 * price come later, for the page alone: each table more doubles what planning takes.
 */
function candidates(db: Kysely<Database>, filters: ListingFilters) {
  const distance = filters.near ? distanceM(filters.near) : sql<number | null>`null::integer`;
  let query = db
    .selectFrom("exchange.listing as listing")
    .innerJoin("exchange.pool as pool", "pool.id", "listing.poolId")
    .innerJoin("layout.warehouse as warehouse", "warehouse.id", "pool.warehouseId")
    .select([
      "listing.id",
      "pool.id as poolId",
      "listing.organisationId as ownerId",
      "listing.rateCardId",
      "listing.title",
      "listing.during",
      "listing.minimumQuantity",
      "listing.minimumTermDays",
      "listing.restrictions",
      "listing.publishedAt",
      "pool.unit",
      "pool.storageClass",
      "warehouse.name as warehouseName",
      "warehouse.country",
      "warehouse.locode",
      "warehouse.lon",
      "warehouse.lat",
      "warehouse.timeZone",
      "warehouse.services",
      "warehouse.dangerousGoodsClasses",
    ])
    .select([
      sql<string | null>`warehouse.address ->> 'city'`.as("city"),
      distance.as("distanceM"),
    ]);
  for (const condition of conditions(filters)) query = query.where(condition);
  return query;
}

/** Where a page ended: by distance with `near`, else by the time of publication. */
export type SearchCursor = { distanceM: number; id: string } | { at: Date; id: string };

/**
 * A page of candidates that have the quantity free. Newest first is served by listing_published_idx,
 * read until the page is full. Nearest first is served by warehouse_place_idx, pool_zone_key and
 * listing_pool_idx: candidates are put in order first (`offset 0` keeps the planner from merging
 * the two), then asked for capacity until the page is full.
 */
export function pageFound(
  db: Kysely<Database>,
  filters: ListingFilters,
  after: SearchCursor | undefined,
  limit: number,
) {
  const isNear = filters.near !== undefined;
  const all = candidates(db, filters);
  const ordered = isNear ? all.orderBy("distanceM").orderBy("listing.id").offset(0) : all;
  let query = db.selectFrom(ordered.as("candidate")).selectAll();
  if (filters.quantity !== undefined) query = query.where(isFree(filters));
  if (after && "distanceM" in after) {
    query = query.where(({ eb, refTuple, tuple }) =>
      eb(refTuple("distanceM", "id"), ">", tuple(after.distanceM, after.id)),
    );
  } else if (after) {
    query = query.where(({ eb, refTuple, tuple }) =>
      eb(refTuple("publishedAt", "id"), "<", tuple(after.at, after.id)),
    );
  }
  return isNear
    ? query.orderBy("distanceM").orderBy("id").limit(limit)
    : query.orderBy("publishedAt", "desc").orderBy("id", "desc").limit(limit);
}

/** Published listings that satisfy all filters, nearest first with `near`, else newest first. */
export function searchPage(
  db: Kysely<Database>,
  filters: ListingFilters,
  after: SearchCursor | undefined,
  limit: number,
) {
  const page = pageFound(db, filters, after, limit);
  return db
    .selectFrom(page.as("found"))
    .innerJoin("trust.organisation as owner", "owner.id", "found.ownerId")
    .innerJoin("exchange.rateCard as card", "card.id", "found.rateCardId")
    .innerJoin("exchange.rateCardVersion as price", (join) =>
      join.onRef("price.rateCardId", "=", "card.id").onRef("price.version", "=", "card.version"),
    )
    .selectAll("found")
    .select(["owner.name as ownerName", "owner.demo as ownerDemo", "card.currency", "price.rules"])
    .$if(filters.near !== undefined, (query) => query.orderBy("found.distanceM"))
    .$if(filters.near === undefined, (query) => query.orderBy("found.publishedAt", "desc"))
    .orderBy("found.id", filters.near ? "asc" : "desc");
}

export type FoundRow = Awaited<
  ReturnType<ReturnType<typeof searchPage>["executeTakeFirstOrThrow"]>
>;
