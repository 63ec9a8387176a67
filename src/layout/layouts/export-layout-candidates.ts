import type { Context } from "../../platform/context.ts";
import { type CsvColumn, writeCsv } from "../../platform/csv.ts";
import { finishedLayout } from "./get-layout.ts";
import type { LayoutCandidateShown } from "./schema.ts";

const FIELDS = [
  "rank",
  "aisleCount",
  "blockCount",
  "levelCount",
  "doorMm",
  "slotCount",
  "slotLoss",
  "crossAisleSlotLoss",
  "metresPerOrder",
  "minutesPerOrder",
  "orderCount",
] as const satisfies readonly (keyof LayoutCandidateShown)[];

const COLUMNS: readonly CsvColumn[] = FIELDS.map((field) => ({ path: [field], type: "number" }));

/** Ranked layouts as CSV, one row each. */
export function candidatesCsv(candidates: readonly LayoutCandidateShown[]): string {
  return writeCsv(COLUMNS, candidates);
}

/**
 * The layouts that a search ranked as CSV.
 *
 * @throws AppError `not_found` if the calling organisation searched no such layout
 * @throws AppError `conflict` while the search runs
 */
export async function exportLayoutCandidates(ctx: Context, id: string): Promise<string> {
  return candidatesCsv((await finishedLayout(ctx, id)).result.candidates);
}
