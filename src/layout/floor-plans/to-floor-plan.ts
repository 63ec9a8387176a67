import { toEdgeId } from "../../platform/ids.ts";
import type { FloorPlanRow, FloorPlanSummaryRow } from "./queries.ts";
import type { FloorPlan, FloorPlanSummary, StoredFloorPlanSpec } from "./schema.ts";

export function toFloorPlanSummary(row: FloorPlanSummaryRow): FloorPlanSummary {
  return {
    id: toEdgeId("floorPlan", row.id),
    warehouseId: toEdgeId("warehouse", row.warehouseId),
    organisationId: toEdgeId("organisation", row.organisationId),
    name: row.name,
    slotCount: row.slotCount,
    createdAt: row.createdAt.toISOString(),
  };
}

export function toFloorPlan(row: FloorPlanRow): FloorPlan {
  return { ...toFloorPlanSummary(row), spec: row.spec as StoredFloorPlanSpec };
}
