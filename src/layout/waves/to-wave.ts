import { toEdgeId } from "../../platform/ids.ts";
import type { WaveSummaryRow } from "./queries.ts";
import type { WaveResult } from "./result-schema.ts";
import type { Wave, WaveSummary } from "./schema.ts";

export function toWaveSummary(row: WaveSummaryRow): WaveSummary {
  const { name, orderCount, pickerCount, seed, outcome } = row;
  return {
    id: toEdgeId("wave", row.id),
    name,
    floorPlanId: toEdgeId("floorPlan", row.floorPlanId),
    slottingId: row.slottingId && toEdgeId("slotting", row.slottingId),
    jobId: toEdgeId("job", row.jobId),
    state: row.state as WaveSummary["state"],
    startsAt: row.startsAt.toISOString(),
    ...{ orderCount, pickerCount, seed, outcome },
    createdAt: row.createdAt.toISOString(),
  };
}

export function toWave(row: WaveSummaryRow & { readonly result: unknown }): Wave {
  return { ...toWaveSummary(row), result: row.result as WaveResult | null };
}
