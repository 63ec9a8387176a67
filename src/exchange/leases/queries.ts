import { type Kysely, sql } from "kysely";
import type { Database } from "../../platform/database.ts";

/** Leases with what both parties see of them. */
export function leasesWithParties(db: Kysely<Database>) {
  return db
    .selectFrom("exchange.lease as lease")
    .innerJoin("exchange.pool as pool", "pool.id", "lease.poolId")
    .innerJoin("layout.warehouse as warehouse", "warehouse.id", "pool.warehouseId")
    .innerJoin("trust.organisation as exporter", "exporter.id", "lease.organisationId")
    .innerJoin("trust.organisation as owner", "owner.id", "lease.ownerId")
    .select([
      "lease.id",
      "lease.holdId",
      "lease.listingId",
      "lease.poolId",
      "warehouse.id as warehouseId",
      "warehouse.name as warehouseName",
      "warehouse.timeZone",
      "lease.organisationId",
      "exporter.name as exporterName",
      "lease.ownerId",
      "owner.name as ownerName",
      "lease.zone",
      "lease.slotCount",
      "lease.during",
      "lease.quantity",
      "pool.unit",
      "lease.rateCardId",
      "lease.rateCardVersion",
      "lease.state",
      "lease.signedAt",
    ]);
}

/** Served by lease_organisation_idx and lease_owner_idx. */
export function leasesOf(
  db: Kysely<Database>,
  organisationId: string,
  page: {
    side: "exporter" | "owner" | undefined;
    state: string | undefined;
    after: { at: Date; id: string } | undefined;
    limit: number;
  },
) {
  return leasesWithParties(db)
    .where(({ eb, or }) => {
      const asExporter = eb("lease.organisationId", "=", organisationId);
      const asOwner = eb("lease.ownerId", "=", organisationId);
      if (page.side === "exporter") return asExporter;
      return page.side === "owner" ? asOwner : or([asExporter, asOwner]);
    })
    .$if(page.state !== undefined, (query) => query.where("lease.state", "=", page.state!))
    .$if(page.after !== undefined, (query) =>
      query.where(({ eb, refTuple, tuple }) =>
        eb(refTuple("lease.signedAt", "lease.id"), "<", tuple(page.after!.at, page.after!.id)),
      ),
    )
    .orderBy("lease.signedAt", "desc")
    .orderBy("lease.id", "desc")
    .limit(page.limit + 1);
}

interface Due {
  readonly state: "funded" | "active";
  readonly at: Date;
  readonly limit: number;
}

/** Leases whose warehouse-local day has come to move on. Served by lease_due_idx. */
function due(db: Kysely<Database>, { state, at }: Due) {
  const today = sql`(${at}::timestamptz at time zone warehouse.time_zone)::date`;
  const bound = state === "funded" ? sql`lower(lease.during)` : sql`upper(lease.during)`;
  return db
    .selectFrom("exchange.lease as lease")
    .innerJoin("exchange.pool as pool", "pool.id", "lease.poolId")
    .innerJoin("layout.warehouse as warehouse", "warehouse.id", "pool.warehouseId")
    .where("lease.state", "=", state)
    .where(sql<boolean>`${bound} <= ${today}`);
}

/** The first pools in which leases are due. */
export function poolsDue(db: Kysely<Database>, wanted: Due) {
  return due(db, wanted)
    .select("lease.poolId")
    .distinct()
    .orderBy("lease.poolId")
    .limit(wanted.limit);
}

/**
 * The leases due in some pools, locked for this transaction; those another machine is moving
 * already are passed over.
 */
export function leasesDue(db: Kysely<Database>, poolIds: readonly string[], wanted: Due) {
  return due(db, wanted)
    .select([
      "lease.id",
      "lease.organisationId",
      "lease.ownerId",
      "lease.zone",
      "lease.slotCount",
      "lease.during",
      "warehouse.id as warehouseId",
    ])
    .where("lease.poolId", "in", poolIds)
    .orderBy("lease.id")
    .limit(wanted.limit)
    .forUpdate(["lease"])
    .skipLocked();
}
