import type { Context } from "../../platform/context.ts";
import { type CsvColumn, writeCsv } from "../../platform/csv.ts";
import { finishedSlotting } from "./get-slotting.ts";

const COLUMNS: readonly CsvColumn[] = [
  { path: ["slot"], type: "text" },
  { path: ["skuCode"], type: "text" },
  { path: ["lineCount"], type: "number" },
];

/**
 * The placements of a slotting as CSV, in the order in which slots are named.
 *
 * @throws AppError `not_found` if the calling organisation planned no such slotting
 * @throws AppError `conflict` while it has no result
 */
export async function exportPlacements(ctx: Context, id: string): Promise<string> {
  const { placements } = (await finishedSlotting(ctx, id)).result;
  return writeCsv(
    COLUMNS,
    placements.toSorted((a, b) => (a.slot < b.slot ? -1 : 1)),
  );
}
