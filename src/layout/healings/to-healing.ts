import { toEdgeId } from "../../platform/ids.ts";
import type { HealingSummaryRow, MoveRow } from "./queries.ts";
import type { Healing, HealingResult, HealingSummary, Move } from "./schema.ts";
import { waitsFor } from "./waits-for.ts";

export function toHealingSummary(row: HealingSummaryRow): HealingSummary {
  return {
    id: toEdgeId("healing", row.id),
    slottingId: toEdgeId("slotting", row.slottingId),
    jobId: toEdgeId("job", row.jobId),
    state: row.state as HealingSummary["state"],
    seed: row.seed,
    moveCount: row.moveCount,
    doneCount: Number(row.doneCount ?? 0),
    netMinutes: row.netMinutes,
    createdAt: row.createdAt.toISOString(),
  };
}

export function toHealing(
  row: HealingSummaryRow & { readonly result: unknown },
  moves: readonly MoveRow[],
): Healing {
  return {
    ...toHealingSummary(row),
    result: row.result as HealingResult | null,
    moves: toMoves(moves),
  };
}

export function toMoves(moves: readonly MoveRow[]): Move[] {
  const waits = waitsFor(moves);
  return moves.map((move, at) => toMove(move, waits[at]!));
}

function toMove(row: MoveRow, waits: readonly number[]): Move {
  return {
    number: row.number,
    chain: row.chain,
    skuCode: row.skuCode,
    from: row.fromSlot,
    to: row.toSlot,
    waitsFor: [...waits],
    doneAt: row.doneAt?.toISOString() ?? null,
  };
}
