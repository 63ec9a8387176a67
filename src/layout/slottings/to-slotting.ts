import { toEdgeId } from "../../platform/ids.ts";
import type { SlottingSummaryRow } from "./queries.ts";
import type { Slotting, SlottingResult, SlottingSummary } from "./schema.ts";

export function toSlottingSummary(row: SlottingSummaryRow): SlottingSummary {
  return {
    id: toEdgeId("slotting", row.id),
    floorPlanId: toEdgeId("floorPlan", row.floorPlanId),
    jobId: toEdgeId("job", row.jobId),
    state: row.state as SlottingSummary["state"],
    zone: row.zone,
    seed: row.seed,
    savedShare: row.savedShare,
    createdAt: row.createdAt.toISOString(),
  };
}

/** Earlier results did not say what they did not mind. */
const ALL_MINDED = { unminded: [] };

/** A stored result has the form in which the job wrote it. */
export function toSlotting(row: SlottingSummaryRow & { readonly result: unknown }): Slotting {
  const result = row.result as SlottingResult | null;
  return { ...toSlottingSummary(row), result: result && { ...ALL_MINDED, ...result } };
}
