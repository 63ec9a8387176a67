import type { MoveRow } from "./queries.ts";

type Step = Pick<MoveRow, "number" | "skuCode" | "fromSlot" | "toSlot" | "isRegulated">;

/**
 * The moves each one has to wait for: the last before it of the same SKU, and at either of its
 * slots; of goods that rules are about, also the last of such goods. Done in any order that keeps
 * to this, the moves are as safe as in their own.
 *
 * @param moves in the order in which they were planned
 */
export function waitsFor(moves: readonly Step[]): number[][] {
  const lastAt = new Map<string, number>();
  return moves.map((move) => {
    const places = [
      `sku ${move.skuCode}`,
      `slot ${move.toSlot}`,
      ...(move.fromSlot === null ? [] : [`slot ${move.fromSlot}`]),
      ...(move.isRegulated ? ["rules"] : []),
    ];
    const waits = new Set(places.flatMap((place) => lastAt.get(place) ?? []));
    for (const place of places) lastAt.set(place, move.number);
    return [...waits].sort((a, b) => a - b);
  });
}
