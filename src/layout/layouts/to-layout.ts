import { toEdgeId } from "../../platform/ids.ts";
import type { LayoutSummaryRow } from "./queries.ts";
import type { Layout, LayoutResult, LayoutSummary } from "./schema.ts";

export function toLayoutSummary(row: LayoutSummaryRow): LayoutSummary {
  return {
    id: toEdgeId("layout", row.id),
    name: row.name,
    floorPlanId: row.floorPlanId && toEdgeId("floorPlan", row.floorPlanId),
    jobId: toEdgeId("job", row.jobId),
    state: row.state as LayoutSummary["state"],
    seed: row.seed,
    bestMetresPerOrder: row.bestMetresPerOrder,
    createdAt: row.createdAt.toISOString(),
  };
}

/** A stored result has the form in which the job wrote it. */
export function toLayout(
  row: LayoutSummaryRow & { readonly result: unknown; readonly area: unknown },
): Layout {
  return {
    ...toLayoutSummary(row),
    area: row.area as Layout["area"],
    result: row.result as LayoutResult | null,
  };
}
