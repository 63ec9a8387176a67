import { type Kysely, sql } from "kysely";
import type { Database } from "../../platform/database.ts";
import { dayCount, toDateRange } from "../../platform/period.ts";
import { pageFound } from "./search-queries.ts";
import type { ListingFilters } from "./search-query.ts";

/** What a pool offers over a window of days: the most on any, or the least on all. */
function capacityOf({ from, until }: ListingFilters) {
  if (from === undefined || until === undefined) {
    return sql<number>`(
      select coalesce(max(step.quantity), 0) from exchange.pool_capacity step
      where step.pool_id = found.pool_id and step.during && found.during)`;
  }
  const period = { from, until };
  const asked = sql`${toDateRange(period)}::daterange`;
  return sql<number>`(
    select case when sum(upper(step.during * ${asked}) - lower(step.during * ${asked}))
      = ${dayCount(period)} then min(step.quantity) else 0 end
    from exchange.pool_capacity step
    where step.pool_id = found.pool_id and step.during && ${asked})`;
}

/** Listings as points of a map, in the order of the search. */
export function pointsFound(db: Kysely<Database>, filters: ListingFilters, limit: number) {
  const found = pageFound(db, filters, undefined, limit);
  return db
    .selectFrom(found.as("found"))
    .select(["found.id", "found.lon", "found.lat", "found.unit", "found.storageClass"])
    .select(capacityOf(filters).as("capacity"));
}
