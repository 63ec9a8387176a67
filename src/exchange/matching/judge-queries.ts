import { type Kysely, sql } from "kysely";
import type { Database } from "../../platform/database.ts";
import { toDateRange } from "../../platform/period.ts";
import { type Ask, brokenRules, COLUMN_TERMS, neededInPool, rowsOf, termsOf } from "./rules.ts";

/** A listing that breaks at most one row rule, with what pricing needs to know of it. */
export interface NamedListing {
  readonly id: string;
  /** Bits of ROW_RULES. */
  readonly mask: number;
  readonly lon: number;
  readonly lat: number;
  readonly currency: string;
  /** Of its rate card, as text. */
  readonly rules: string;
  readonly warehouseId: string;
  readonly zone: string;
  readonly unit: string;
  readonly slotsPerUnit: number;
  /** Of its pool, the most on any day; null if it never had any. */
  readonly capacity: number | null;
}

/** Every published listing, judged by the row rules. */
export interface Judged {
  /** How many break the same rules, by the bits of ROW_RULES. */
  readonly countOf: ReadonlyMap<number, number>;
  /** All that keep every rule; of those that break one, the first by id. In no order. */
  readonly named: readonly NamedListing[];
}

type JudgedRow = { readonly mask: number; readonly count: number } & (
  | NamedListing
  | { readonly id: null }
);

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
): Promise<Judged> {
  const { from, until } = ask.period;
  const period = sql`${toDateRange(ask.period)}::daterange`;
  const terms = termsOf(ask);
  // Materialized, or the mask would be reckoned once for each time it is read, and sorted with all
  // that it is made of. Names are given here: a plugin would make thousands of rows anew.
  const { rows } = await sql<JudgedRow>`
    with judged as materialized (
      select listing.id, listing.pool_id, listing.rate_card_id, warehouse.lon, warehouse.lat,
        pool.warehouse_id, pool.zone, pool.unit, pool.slots_per_unit,
        ${neededInPool(terms)} as needed, ${brokenRules(terms)} as mask
      from exchange.listing listing
      join exchange.pool pool on pool.id = listing.pool_id
      join layout.warehouse warehouse on warehouse.id = pool.warehouse_id
      where listing.state = 'published'
    ), offered as (
      select step.pool_id, max(step.quantity) as largest,
        min(step.quantity) filter (where step.during && ${period}) as smallest,
        sum(greatest(0, least(upper(step.during), ${until}::date)
          - greatest(lower(step.during), ${from}::date))) as covered
      from exchange.pool_capacity step group by step.pool_id
    ), taken as (
      select used.pool_id, sum(used.quantity) as total
      from exchange.pool_use used where used.during && ${period} group by used.pool_id
    ), weighed as materialized (
      select judged.*, offered.largest, judged.mask | ((case
        when judged.mask & (judged.mask - 1) <> 0 then false
        when coalesce(offered.covered, 0) <> ${ask.days} then true
        when offered.smallest < judged.needed then true
        when offered.smallest - coalesce(taken.total, 0) >= judged.needed then false
        else exchange.least_free(judged.pool_id, ${period}) < judged.needed
      end)::int << 8) as broken
      from judged
      left join offered on offered.pool_id = judged.pool_id
      left join taken on taken.pool_id = judged.pool_id
    ), placed as (
      select *, row_number() over (partition by broken order by id) as place
      from weighed where broken & (broken - 1) = 0
    ), named as (
      select placed.*, card.currency, price.rules::text
      from placed
      join exchange.rate_card card on card.id = placed.rate_card_id
      join exchange.rate_card_version price
        on price.rate_card_id = card.id and price.version = card.version
      where placed.broken = 0 or placed.place <= ${nearMisses}
    ), counted as (
      select broken, count(*) as count from weighed group by broken
    )
    select counted.broken as mask, counted.count, named.id, named.lon, named.lat, named.currency,
      named.rules, named.warehouse_id as "warehouseId", named.zone, named.unit,
      named.slots_per_unit as "slotsPerUnit", named.largest as capacity
    from counted left join named on named.broken = counted.broken`.execute(db.withoutPlugins());
  const countOf = new Map(rows.map(({ mask, count }) => [mask, count]));
  return { countOf, named: rows.filter((row) => row.id !== null) };
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
