import { toEdgeId } from "../../platform/ids.ts";
import type { grantsWithParties } from "./queries.ts";
import type { Grant } from "./schema.ts";

type GrantRow = Awaited<ReturnType<ReturnType<typeof grantsWithParties>["execute"]>>[number];

/** A grant as answers show it. */
export function toGrant(row: GrantRow): Grant {
  return {
    id: toEdgeId("grant", row.id),
    holder: { id: toEdgeId("organisation", row.organisationId), name: row.holderName },
    grantedBy: { id: toEdgeId("organisation", row.grantedBy), name: row.granterName },
    parentId: row.parentId === null ? null : toEdgeId("grant", row.parentId),
    warehouseId: toEdgeId("warehouse", row.warehouseId),
    zone: row.zone,
    slotCount: row.slotCount,
    from: row.during.from,
    until: row.during.until,
    leaseId: toEdgeId("lease", row.sourceId),
    createdAt: row.createdAt.toISOString(),
    revokedAt: row.revokedAt?.toISOString() ?? null,
  };
}
