import { toEdgeId } from "../../platform/ids.ts";
import type { PoolRow } from "./queries.ts";
import type { Pool } from "./schema.ts";

/** A pool as answers show it. */
export function toPool(row: PoolRow): Pool {
  return {
    id: toEdgeId("pool", row.id),
    warehouseId: toEdgeId("warehouse", row.warehouseId),
    zone: row.zone,
    storageClass: row.storageClass as Pool["storageClass"],
    unit: row.unit as Pool["unit"],
    slotsPerUnit: row.slotsPerUnit,
    capacity: row.capacity,
    createdAt: row.createdAt.toISOString(),
  };
}
