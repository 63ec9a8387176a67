import type { Context } from "../../platform/context.ts";
import { type CsvColumn, writeCsv } from "../../platform/csv.ts";
import { finishedHealing } from "./get-healing.ts";
import type { HealingResult, Move } from "./schema.ts";

const COLUMNS: readonly CsvColumn[] = [
  { path: ["number"], type: "number" },
  { path: ["chain"], type: "number" },
  { path: ["skuCode"], type: "text" },
  { path: ["from"], type: "text" },
  { path: ["to"], type: "text" },
  { path: ["waitsFor"], type: "text" },
  { path: ["moveMinutes"], type: "number" },
  { path: ["chainSavedMinutesPerDay"], type: "number" },
  { path: ["chainNetMinutes"], type: "number" },
  { path: ["doneAt"], type: "text" },
];

/**
 * The moves of a healing as CSV, in the order in which they are to be done.
 *
 * @throws AppError `not_found` if the calling organisation planned no such healing
 * @throws AppError `conflict` while it has no result
 */
export async function exportMoves(ctx: Context, id: string): Promise<string> {
  const { moves, result } = await finishedHealing(ctx, id);
  return movesCsv(moves, result);
}

/** What a chain saves stands at each of its moves, as they pay only together. */
export function movesCsv(
  moves: readonly Move[],
  result: Pick<HealingResult, "chains" | "moveMinutes">,
): string {
  const chains = new Map(result.chains.map((chain) => [chain.chain, chain]));
  const rows = moves.map((move) => {
    const chain = chains.get(move.chain);
    return {
      ...move,
      waitsFor: move.waitsFor.join(" "),
      moveMinutes: chain === undefined ? 0 : result.moveMinutes,
      chainSavedMinutesPerDay: chain?.savedMinutesPerDay ?? 0,
      chainNetMinutes: chain?.netMinutes ?? 0,
    };
  });
  return writeCsv(COLUMNS, rows);
}
