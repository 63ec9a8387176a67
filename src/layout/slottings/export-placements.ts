import type { Context } from "../../platform/context.ts";
import { type CsvColumn, writeCsv } from "../../platform/csv.ts";
import { finishedSlotting, placementsNow } from "./get-slotting.ts";
import type { SlottingResult } from "./schema.ts";

const COLUMNS: readonly CsvColumn[] = [
  { path: ["slot"], type: "text" },
  { path: ["skuCode"], type: "text" },
  { path: ["lineCount"], type: "number" },
];

/**
 * Where everything lies as CSV, in the order in which slots are named: as slotted, and after the
 * moves ticked off since.
 *
 * @throws AppError `not_found` if the calling organisation planned no such slotting
 * @throws AppError `conflict` while it has no result
 */
export async function exportPlacements(ctx: Context, id: string): Promise<string> {
  const { result } = await finishedSlotting(ctx, id);
  return placementsCsv(await placementsNow(ctx, id, result));
}

/** In the order in which slots are named. */
export function placementsCsv(placements: SlottingResult["placements"]): string {
  return writeCsv(
    COLUMNS,
    placements.toSorted((a, b) => (a.slot < b.slot ? -1 : 1)),
  );
}
