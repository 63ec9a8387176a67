import { type Kysely, sql } from "kysely";
import type { Database } from "../../platform/database.ts";
import { type NewestPage, newestFirst } from "../../platform/pages.ts";

/** What a booking must know of its listing and the pool behind it. */
export function listingToBook(db: Kysely<Database>, listingId: string) {
  return db
    .selectFrom("exchange.listing as listing")
    .innerJoin("exchange.pool as pool", "pool.id", "listing.poolId")
    .innerJoin("layout.warehouse as warehouse", "warehouse.id", "pool.warehouseId")
    .innerJoin("exchange.rateCard as card", "card.id", "listing.rateCardId")
    .select([
      "listing.poolId",
      "listing.organisationId as ownerId",
      "listing.state",
      "listing.during",
      "listing.minimumQuantity",
      "listing.minimumTermDays",
      "pool.unit",
      "warehouse.timeZone",
      "card.id as rateCardId",
      "card.version as rateCardVersion",
    ])
    .select(sql<string>`(now() at time zone warehouse.time_zone)::date`.as("today"))
    .where("listing.id", "=", listingId)
    .where("listing.state", "!=", "draft");
}

/** Takes the pool's row lock: whoever changes what the pool holds waits here for its turn. */
export function lockPool(db: Kysely<Database>, poolId: string) {
  return db.selectFrom("exchange.pool").select("id").where("id", "=", poolId).forNoKeyUpdate();
}

/** Takes the row locks of several pools, always in one order. */
export function lockPools(db: Kysely<Database>, poolIds: readonly string[]) {
  return db
    .selectFrom("exchange.pool")
    .select("id")
    .where("id", "in", poolIds)
    .orderBy("id")
    .forNoKeyUpdate();
}

/** Holds as both parties see them. */
export function holdsWithParties(db: Kysely<Database>) {
  return db
    .selectFrom("exchange.hold as hold")
    .innerJoin("exchange.pool as pool", "pool.id", "hold.poolId")
    .innerJoin("trust.organisation as exporter", "exporter.id", "hold.organisationId")
    .innerJoin("trust.organisation as owner", "owner.id", "hold.ownerId")
    .leftJoin("exchange.lease as lease", "lease.holdId", "hold.id")
    .select([
      "hold.id",
      "hold.listingId",
      "hold.requestId",
      "hold.poolId",
      "hold.organisationId",
      "exporter.name as exporterName",
      "hold.ownerId",
      "owner.name as ownerName",
      "hold.during",
      "hold.quantity",
      "pool.unit",
      "hold.rateCardId",
      "hold.rateCardVersion",
      "hold.expiresAt",
      "hold.createdAt",
      "lease.id as leaseId",
    ])
    .select(
      sql<string>`case when hold.state = 'active' and hold.expires_at <= statement_timestamp()
        then 'expired' else hold.state end`.as("state"),
    );
}

/** Served by hold_organisation_idx and hold_owner_idx. */
export function holdsOf(
  db: Kysely<Database>,
  organisationId: string,
  page: NewestPage & { readonly side: "exporter" | "owner" | undefined },
) {
  const own = holdsWithParties(db).where(({ eb, or }) => {
    const asExporter = eb("hold.organisationId", "=", organisationId);
    const asOwner = eb("hold.ownerId", "=", organisationId);
    if (page.side === "exporter") return asExporter;
    return page.side === "owner" ? asOwner : or([asExporter, asOwner]);
  });
  return newestFirst(own, "hold", page);
}
