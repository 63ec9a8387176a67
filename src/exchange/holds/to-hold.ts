import { toEdgeId } from "../../platform/ids.ts";
import type { holdsWithParties } from "./queries.ts";
import type { Hold } from "./schema.ts";

type Row = Awaited<ReturnType<ReturnType<typeof holdsWithParties>["executeTakeFirstOrThrow"]>>;

/** A hold as answers show it. */
export function toHold(row: Row): Hold {
  return {
    id: toEdgeId("hold", row.id),
    listingId: toEdgeId("listing", row.listingId),
    requestId: row.requestId === null ? null : toEdgeId("request", row.requestId),
    exporter: { id: toEdgeId("organisation", row.organisationId), name: row.exporterName },
    owner: { id: toEdgeId("organisation", row.ownerId), name: row.ownerName },
    period: row.during,
    quantity: row.quantity,
    unit: row.unit,
    rateCardId: toEdgeId("rateCard", row.rateCardId),
    rateCardVersion: row.rateCardVersion,
    state: row.state as Hold["state"],
    expiresAt: row.expiresAt.toISOString(),
    leaseId: row.leaseId === null ? null : toEdgeId("lease", row.leaseId),
    createdAt: row.createdAt.toISOString(),
  };
}
