import type { SlotKinds } from "../slot-kinds.ts";
import { skuCountOf } from "../slotting-instance.ts";
import { baySitesOf } from "./bay-sites.ts";
import type { CoStorageJudge } from "./co-storage.ts";
import { goldenSlots, type PickTerms } from "./pick-terms.ts";
import type { SlotPlanInstance } from "./slot-plan-instance.ts";

/**
 * Exchanges occupants of one bay, which costs no walking: those asked for more come into the golden
 * zone, and of two that are both in or both out of it the heavier lies lower. Goods that co-storage
 * rules are about stay.
 *
 * @param slotOf as in `SlotSearch`, changed in place
 * @param mayMove absent: everything may
 */
export function arrangeBays(
  { plan, skus }: SlotPlanInstance,
  kinds: SlotKinds,
  judge: CoStorageJudge,
  terms: PickTerms,
  linesPerDay: Float64Array,
  slotOf: Int32Array,
): void {
  const skuCount = skuCountOf(skus);
  const isGolden = goldenSlots(plan, terms);
  const sites = baySitesOf(plan);
  const weightOf = (occupant: number) => (occupant < skuCount ? skus.weightG[occupant] : 0);
  const fits = (occupant: number, slot: number) =>
    occupant >= skuCount || kinds.fits[occupant * kinds.count + kinds.kindOfSlot[slot]] === 1;
  const members: number[][] = Array.from({ length: sites.count }, () => []);
  for (const [occupant, slot] of slotOf.entries()) {
    if (slot < 0 || (occupant < skuCount && judge.isRegulated[occupant] === 1)) continue;
    members[sites.siteOfSlot[slot]].push(occupant);
  }
  for (const bay of members) {
    let isSettled = false;
    for (let pass = 0; pass < bay.length && !isSettled; pass++) {
      isSettled = true;
      for (const [i, a] of bay.entries()) {
        for (const b of bay.slice(i + 1)) if (exchange(a, b)) isSettled = false;
      }
    }
  }

  function exchange(a: number, b: number): boolean {
    const goldenGain = isGolden[slotOf[b]] - isGolden[slotOf[a]];
    const gain = (linesPerDay[a] - linesPerDay[b]) * goldenGain;
    const rise = plan.elevationMm[slotOf[b]] - plan.elevationMm[slotOf[a]];
    const isLower = goldenGain === 0 && (weightOf(b) - weightOf(a)) * rise > 0;
    if (!(gain > 0 || isLower)) return false;
    if (!fits(a, slotOf[b]) || !fits(b, slotOf[a])) return false;
    [slotOf[a], slotOf[b]] = [slotOf[b], slotOf[a]];
    return true;
  }
}
