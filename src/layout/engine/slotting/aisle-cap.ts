import type { SlotKinds } from "../slot-kinds.ts";
import { NO_SLOT, skuCountOf } from "../slotting-instance.ts";
import type { CoStorageJudge } from "./co-storage.ts";
import type { SlotPlanInstance } from "./slot-plan-instance.ts";

/**
 * Exchanges occupants until no aisle gets more than its share of the expected lines: of the fullest
 * aisle the one whose exchange with one of the emptiest aisle closes most of the difference. Where
 * exchanges alone cannot keep the share, it is left as near to it as they come.
 *
 * @param slotOf as in `SlotSearch`, changed in place
 */
export function capAisles(
  { plan, skus }: SlotPlanInstance,
  kinds: SlotKinds,
  judge: CoStorageJudge,
  linesPerDay: Float64Array,
  slotOf: Int32Array,
  mostShare: number,
): void {
  const skuCount = skuCountOf(skus);
  const lines = new Float64Array(plan.spec.aisleCount);
  const members: Set<number>[] = Array.from(lines, () => new Set());
  for (const [occupant, slot] of slotOf.entries()) {
    if (slot === NO_SLOT) continue;
    lines[plan.aisle[slot]] += linesPerDay[occupant];
    members[plan.aisle[slot]].add(occupant);
  }
  const most = mostShare * lines.reduce((sum, value) => sum + value, 0) + 1e-9;
  const mayMove = (occupant: number) => occupant >= skuCount || judge.isRegulated[occupant] === 0;
  const fits = (occupant: number, slot: number) =>
    occupant >= skuCount || kinds.fits[occupant * kinds.count + kinds.kindOfSlot[slot]] === 1;

  for (let step = 0; step < slotOf.length; step++) {
    const full = lines.indexOf(Math.max(...lines));
    if (lines[full] <= most) return;
    const exchange = bestExchange(full);
    if (exchange === undefined) return;
    const [out, back] = exchange;
    const to = plan.aisle[slotOf[back]];
    [slotOf[out], slotOf[back]] = [slotOf[back], slotOf[out]];
    const moved = linesPerDay[out] - linesPerDay[back];
    lines[full] -= moved;
    lines[to] += moved;
    members[full].delete(out);
    members[full].add(back);
    members[to].delete(back);
    members[to].add(out);
  }

  /** Moves as little more than needed, and never fills the other aisle more than this one. */
  function bestExchange(full: number): [number, number] | undefined {
    const aisles = [...lines.keys()].filter((aisle) => lines[aisle] < most);
    aisles.sort((a, b) => Math.abs(a - full) - Math.abs(b - full) || a - b);
    const wanted = lines[full] - most;
    let best: [number, number] | undefined;
    let bestMiss = Infinity;
    for (const aisle of aisles) {
      for (const out of members[full]) {
        if (!mayMove(out) || linesPerDay[out] <= 0) continue;
        for (const back of members[aisle]) {
          const moved = linesPerDay[out] - linesPerDay[back];
          const miss = Math.abs(wanted - moved);
          if (moved <= 0 || miss >= bestMiss) continue;
          if (lines[aisle] + moved > Math.max(most, lines[full] - moved)) continue;
          if (!mayMove(back) || !fits(out, slotOf[back]) || !fits(back, slotOf[out])) continue;
          best = [out, back];
          bestMiss = miss;
        }
      }
      // A near aisle that takes what is needed will do.
      if (best !== undefined) return best;
    }
    return best;
  }
}
