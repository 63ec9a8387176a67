import type { Context } from "../../platform/context.ts";
import { type CsvColumn, writeCsv } from "../../platform/csv.ts";
import { finishedSlotting } from "./get-slotting.ts";
import { slottedSkus } from "./queries.ts";

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
  const { placements } = (await finishedSlotting(ctx, id)).result;
  const lineCounts = new Map(placements.map(({ skuCode, lineCount }) => [skuCode, lineCount]));
  const moved = await slottedSkus(ctx.db, id).execute();
  const lying = moved.length === 0 ? placements : moved;
  return writeCsv(
    COLUMNS,
    lying
      .map(({ skuCode, slot }) => ({ skuCode, slot, lineCount: lineCounts.get(skuCode) ?? 0 }))
      .sort((a, b) => (a.slot < b.slot ? -1 : 1)),
  );
}
