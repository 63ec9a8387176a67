import { randomOf } from "../../../numeric/random.ts";
import { lineCounts, skuCountOf } from "../slotting-instance.ts";
import { type FirstSlots, firstSlots } from "./first-slots.ts";
import type { SlotPlanParts } from "./plan-slots.ts";
import type { SlotPlanInstance } from "./slot-plan-instance.ts";

/**
 * The SKUs in slots drawn at random, obeying the same rules: what a slotting is compared with. Those
 * ordered more come first, so that the same ones are left out where there is not room for all.
 */
export function randomSlots(
  instance: SlotPlanInstance,
  { kinds, judge }: Pick<SlotPlanParts, "kinds" | "judge">,
  seed: number,
): FirstSlots {
  const counts = lineCounts(instance.orders, skuCountOf(instance.skus));
  const skuOrder = Int32Array.from(counts.keys()).sort((a, b) => counts[b] - counts[a] || a - b);
  const slotOrder = Int32Array.from({ length: instance.plan.slotCount }, (_, slot) => slot);
  randomOf(seed).shuffle(slotOrder);
  return firstSlots(instance, kinds, judge, skuOrder, slotOrder);
}
