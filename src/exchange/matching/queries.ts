import { type Kysely, sql } from "kysely";
import type { Database } from "../../platform/database.ts";
import type { Period } from "../../platform/period.ts";
import type { SpaceUnit } from "../engine/cost.ts";

/** The hard rules that a listing's own rows decide; each is one bit of a mask of failures. */
export const ROW_RULES = [
  "region",
  "period",
  "storage-class",
  "dangerous-goods",
  "unit-weight",
  "services",
  "minimum-quantity",
  "minimum-term",
  "capacity",
] as const;
export type RowRule = (typeof ROW_RULES)[number];

/** What a request asks of every listing. */
export interface Ask {
  readonly period: Period;
  readonly days: number;
  /** How much is needed in a pool's unit. */
  readonly needed: Readonly<Record<SpaceUnit, number>>;
  readonly countries: readonly string[] | null;
  readonly around: { readonly lon: number; readonly lat: number; readonly radiusKm: number } | null;
  readonly storageClass: string;
  readonly dangerousGoodsClasses: readonly string[];
  readonly heaviestUnitG: number;
  readonly services: readonly string[];
}

/** Listings that break the same row rules. */
export interface Judged {
  /** Bits of ROW_RULES. */
  readonly mask: number;
  readonly count: number;
  /** Of those that keep all rules every one; of those that break one, the first by id. */
  readonly ids: readonly string[] | null;
}

const EARTH_DIAMETER_KM = 12_742.0176;

/**
 * Judges every published listing by the row rules in one statement. (PostgreSQL gives `|` and `<<` the
 * same precedence, hence the brackets.) Whether the pool has room is
 * looked at only where at most one other rule is broken: first by its smallest step and all that is
 * used of it, and day by day only where these leave it open.
 *
 * @param nearMisses how many to name of those that break one rule, of each rule
 */
export async function judgeListings(
  db: Kysely<Database>,
  ask: Ask,
  nearMisses: number,
): Promise<Judged[]> {
  const { period, needed, around } = ask;
  const outside = around
    ? sql`${EARTH_DIAMETER_KM} * asin(least(1, sqrt(
        sin(radians(warehouse.lat - ${around.lat}) / 2) ^ 2
        + cos(radians(${around.lat})) * cos(radians(warehouse.lat))
        * sin(radians(warehouse.lon - ${around.lon}) / 2) ^ 2))) > ${around.radiusKm}`
    : ask.countries
      ? sql`not warehouse.country = any(${ask.countries}::text[])`
      : sql`false`;
  const { rows } = await sql<Judged>`
    with asked as (
      select daterange(${period.from}::date, ${period.until}::date) as period
    ), judged as (
      select listing.id, listing.pool_id,
        case pool.unit when 'pallet' then ${needed.pallet}::float8 when 'm3' then ${needed.m3}::float8
          when 'bin' then ${needed.bin}::float8 else ${needed.m2}::float8 end as needed,
        (${outside})::int
          | ((not listing.during @> asked.period)::int << 1)
          | ((pool.storage_class <> ${ask.storageClass})::int << 2)
          | ((not ${ask.dangerousGoodsClasses}::text[] <@ (
              case when listing.restrictions ? 'excludedDangerousGoodsClasses' then array(
                select accepted from unnest(warehouse.dangerous_goods_classes) accepted
                where not listing.restrictions -> 'excludedDangerousGoodsClasses' ? accepted)
              else warehouse.dangerous_goods_classes end))::int << 3)
          | ((coalesce((listing.restrictions ->> 'maxUnitWeightG')::bigint < ${ask.heaviestUnitG}, false))::int << 4)
          | ((not ${ask.services}::text[] <@ warehouse.services)::int << 5)
          | ((case pool.unit when 'pallet' then ${needed.pallet}::float8 when 'm3' then ${needed.m3}::float8
              when 'bin' then ${needed.bin}::float8 else ${needed.m2}::float8 end
              < listing.minimum_quantity)::int << 6)
          | ((listing.minimum_term_days > ${ask.days})::int << 7) as mask
      from exchange.listing listing
      join exchange.pool pool on pool.id = listing.pool_id
      join layout.warehouse warehouse on warehouse.id = pool.warehouse_id
      cross join asked
      where listing.state = 'published'
    ), offered as (
      select step.pool_id, min(step.quantity) as smallest,
        sum(upper(step.during * asked.period) - lower(step.during * asked.period)) as covered
      from exchange.pool_capacity step cross join asked
      where step.during && asked.period group by step.pool_id
    ), taken as (
      select used.pool_id, sum(used.quantity) as total
      from exchange.pool_use used cross join asked
      where used.during && asked.period group by used.pool_id
    ), weighed as (
      select judged.id, judged.mask | ((case
        when bit_count(judged.mask::bit(16)) > 1 then false
        when coalesce(offered.covered, 0) <> ${ask.days} then true
        when offered.smallest < judged.needed then true
        when offered.smallest - coalesce(taken.total, 0) >= judged.needed then false
        else exchange.least_free(judged.pool_id, asked.period) < judged.needed
      end)::int << 8) as mask
      from judged cross join asked
      left join offered on offered.pool_id = judged.pool_id
      left join taken on taken.pool_id = judged.pool_id
    )
    select mask, count(*) as count,
      case when mask = 0 then array_agg(id)
        when bit_count(mask::bit(16)) = 1 then (array_agg(id order by id))[1:${nearMisses}::int]
      end as ids
    from weighed group by mask`.execute(db);
  return rows;
}

/** What pricing needs to know of listings. */
export function pricedListings(db: Kysely<Database>, ids: readonly string[]) {
  return db
    .selectFrom("exchange.listing as listing")
    .innerJoin("exchange.pool as pool", "pool.id", "listing.poolId")
    .innerJoin("layout.warehouse as warehouse", "warehouse.id", "pool.warehouseId")
    .innerJoin("exchange.rateCard as card", "card.id", "listing.rateCardId")
    .innerJoin("exchange.rateCardVersion as price", (join) =>
      join.onRef("price.rateCardId", "=", "card.id").onRef("price.version", "=", "card.version"),
    )
    .select(["listing.id", "warehouse.lon", "warehouse.lat", "card.currency", "price.rules"])
    .where(sql<boolean>`listing.id = any(${ids}::uuid[])`);
}

/** What is free of each of some pools on every day of a period. */
export async function leastFreeOf(
  db: Kysely<Database>,
  poolIds: readonly string[],
  period: Period,
): Promise<Map<string, number>> {
  const { rows } = await sql<{ poolId: string; free: number }>`
    select pool_id, exchange.least_free(pool_id, daterange(${period.from}::date, ${period.until}::date)) as free
    from unnest(${poolIds}::uuid[]) as pool_id`.execute(db);
  return new Map(rows.map(({ poolId, free }) => [poolId, free]));
}
