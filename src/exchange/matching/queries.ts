import { type Kysely, sql } from "kysely";
import type { Database } from "../../platform/database.ts";
import type { Period } from "../../platform/period.ts";
import { type Ask, brokenRules, COLUMN_TERMS, neededInPool, rowsOf, termsOf } from "./rules.ts";

/** Listings that break the same row rules. */
export interface Judged {
  /** Bits of ROW_RULES. */
  readonly mask: number;
  readonly count: number;
  /** Of those that keep all rules every one; of those that break one, the first by id. */
  readonly ids: readonly string[] | null;
}

/**
 * Judges every published listing by the row rules in one statement. Whether the pool has room is
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
  const { period } = ask;
  const terms = termsOf(ask);
  const { rows } = await sql<Judged>`
    with asked as (
      select daterange(${period.from}::date, ${period.until}::date) as period
    ), judged as (
      select listing.id, listing.pool_id, ${neededInPool(terms)} as needed, ${brokenRules(terms)} as mask
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

/** How one listing does by one ask. */
export interface JudgedAsk {
  readonly place: number;
  /** Bits of ROW_RULES. */
  readonly mask: number;
  /** Of its pool on every day asked for; null where two other rules are broken. */
  readonly free: number | null;
}

/**
 * Judges one listing by many asks: the same rules the other way round. Its capacity is looked at day
 * by day, where `judgeListings` looks whether that can be spared.
 */
export async function judgeAsks(
  db: Kysely<Database>,
  listingId: string,
  asks: readonly Ask[],
): Promise<JudgedAsk[]> {
  const { rows } = await sql<JudgedAsk>`
    with judged as (
      select asked.place, asked.period, listing.pool_id, ${neededInPool(COLUMN_TERMS)} as needed,
        ${brokenRules(COLUMN_TERMS)} as mask
      from exchange.listing listing
      join exchange.pool pool on pool.id = listing.pool_id
      join layout.warehouse warehouse on warehouse.id = pool.warehouse_id
      cross join ${rowsOf(asks)}
      where listing.id = ${listingId}
    ), weighed as (
      select place, needed, mask, case when bit_count(mask::bit(16)) <= 1
        then exchange.least_free(pool_id, period) end as free
      from judged
    )
    select place, mask | (coalesce(free < needed, false)::int << 8) as mask, free
    from weighed order by place`.execute(db);
  return rows;
}

/** Open requests whose last day has not gone, of whomever, newest first. */
export function openRequests(
  db: Kysely<Database>,
  after: { at: Date; id: string } | undefined,
  limit: number,
) {
  return db
    .selectFrom("exchange.request as request")
    .innerJoin("trust.organisation as exporter", "exporter.id", "request.organisationId")
    .select([
      "request.id",
      "request.name",
      "request.during",
      "request.quantity",
      "request.unit",
      "request.detail",
      "request.state",
      "request.version",
      "request.createdAt",
      "exporter.id as exporterId",
      "exporter.name as exporterName",
      "exporter.country as exporterCountry",
      "exporter.demo as exporterDemo",
    ])
    .where("request.state", "=", "open")
    .where(sql<boolean>`upper(request.during) > current_date`)
    .$if(after !== undefined, (query) =>
      query.where(({ eb, refTuple, tuple }) =>
        eb(refTuple("request.createdAt", "request.id"), "<", tuple(after!.at, after!.id)),
      ),
    )
    .orderBy("request.createdAt", "desc")
    .orderBy("request.id", "desc")
    .limit(limit);
}

/** How large a pool is: the most it has on any day. */
function largestStep(db: Kysely<Database>) {
  return db
    .selectFrom("exchange.poolCapacity as step")
    .select((eb) => eb.fn.max("step.quantity").as("capacity"));
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
    .select(["pool.warehouseId", "pool.zone", "pool.unit", "pool.slotsPerUnit"])
    .select(largestStep(db).whereRef("step.poolId", "=", sql.ref("pool.id")).as("capacity"))
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

/** How large a pool is: the most it has on any day. */
export async function poolSize(db: Kysely<Database>, poolId: string): Promise<number | null> {
  const row = await largestStep(db).where("step.poolId", "=", poolId).executeTakeFirst();
  return row?.capacity ?? null;
}
