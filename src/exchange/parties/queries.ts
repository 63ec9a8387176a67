import { type Kysely, sql } from "kysely";
import type { Database } from "../../platform/database.ts";

/** What the public may see of an owner. */
const SHOWN_STATES = ["published", "paused"];

/**
 * An organisation that offers space to everybody, or has a hold or a lease with the caller. Served
 * by listing_organisation_idx, hold_organisation_idx and hold_owner_idx, and those of leases.
 */
export function partyFor(db: Kysely<Database>, callerId: string | undefined, id: string) {
  return db
    .selectFrom("trust.organisation as party")
    .selectAll("party")
    .where("party.id", "=", id)
    .where(({ exists, or, selectFrom }) => {
      const offers = selectFrom("exchange.listing as listing")
        .select("listing.id")
        .where("listing.organisationId", "=", id)
        .where("listing.state", "in", SHOWN_STATES);
      if (callerId === undefined) return exists(offers);
      const both = [id, callerId];
      const holds = selectFrom("exchange.hold as hold")
        .select("hold.id")
        .where("hold.organisationId", "in", both)
        .where("hold.ownerId", "in", both)
        .whereRef("hold.organisationId", "!=", "hold.ownerId");
      const leases = selectFrom("exchange.lease as lease")
        .select("lease.id")
        .where("lease.organisationId", "in", both)
        .where("lease.ownerId", "in", both)
        .whereRef("lease.organisationId", "!=", "lease.ownerId");
      return or([exists(offers), exists(holds), exists(leases)]);
    });
}

/** How many listings an organisation has published, and where the space it shows lies. */
export function offersOf(db: Kysely<Database>, organisationId: string) {
  return db
    .selectFrom("exchange.listing as listing")
    .innerJoin("exchange.pool as pool", "pool.id", "listing.poolId")
    .innerJoin("layout.warehouse as warehouse", "warehouse.id", "pool.warehouseId")
    .select((eb) =>
      eb.fn.countAll<number>().filterWhere("listing.state", "=", "published").as("publishedCount"),
    )
    .select(
      sql<string[]>`coalesce(array_agg(distinct warehouse.country::text), '{}')`.as("countries"),
    )
    .where("listing.organisationId", "=", organisationId)
    .where("listing.state", "in", SHOWN_STATES);
}

/** Leases by state, on either side. Served by lease_owner_idx and lease_organisation_idx. */
export function leaseCountsOf(db: Kysely<Database>, organisationId: string) {
  return db
    .selectFrom("exchange.lease")
    .select("state")
    .select(({ fn }) => [
      fn.countAll<number>().filterWhere("ownerId", "=", organisationId).as("asOwner"),
      fn.countAll<number>().filterWhere("organisationId", "=", organisationId).as("asExporter"),
    ])
    .where(({ eb, or }) =>
      or([eb("ownerId", "=", organisationId), eb("organisationId", "=", organisationId)]),
    )
    .groupBy("state");
}

/** Holds an owner has answered, and the middle one of the hours each waited. */
export function answersOf(db: Kysely<Database>, ownerId: string) {
  return db
    .selectFrom("exchange.hold")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .select(
      sql<number | null>`percentile_cont(0.5) within group
        (order by extract(epoch from answered_at - created_at) / 3600)`.as("medianHours"),
    )
    .where("ownerId", "=", ownerId)
    .where("answeredAt", "is not", null);
}
