import { slotKindsOf } from "../slot-kinds.ts";
import { NO_SLOT, orderCountOf, skuCountOf } from "../slotting-instance.ts";
import { coStorageJudgeOf } from "./co-storage.ts";
import { pastOf, settleNewSkus } from "./past-slots.ts";
import { USUAL_TERMS } from "./pick-terms.ts";
import {
  planSlots,
  type SlotPlan,
  type SlotPlanOptions,
  type SlotPolicy,
  USUAL_ROUNDS,
} from "./plan-slots.ts";
import { type PickWork, pickSimulatorOf } from "./simulate-slots.ts";
import { checkSlotPlanInstance, type SlotPlanInstance } from "./slot-plan-instance.ts";

/** How a policy, fitted to what was known on a day, did in the days after. */
export interface PolicyTrial {
  readonly policy: SlotPolicy;
  readonly work: PickWork;
}

export interface ChosenPolicy {
  readonly policy: SlotPolicy;
  /** Least seconds first. */
  readonly trials: readonly PolicyTrial[];
  /** Orders from this one on were picked on paper, by plans that did not know them. */
  readonly firstTestOrder: number;
}

export const SLOT_POLICIES: readonly SlotPolicy[] = ["search", "within-aisle", "nearest"];
/** Of the days of the history, those kept back for the trial. */
const TEST_SHARE = 0.25;
/** A search that is ahead by then stays so: it has laid every SKU back twice. */
const TRIAL_ROUNDS = 10;

/**
 * Plans as each policy would have a quarter of the history ago, picks the orders since then by
 * shortest tours, and chooses the policy that took the least time.
 *
 * @throws RangeError as `planSlots`
 */
export function choosePolicy(
  instance: SlotPlanInstance,
  options: SlotPlanOptions = {},
  policies: readonly SlotPolicy[] = SLOT_POLICIES,
): ChosenPolicy {
  checkSlotPlanInstance(instance);
  const { orderDays, today } = instance;
  const start = orderDays.reduce((least, day) => Math.min(least, day), today);
  const day = today - Math.max(1, Math.round(TEST_SHARE * (today - start)));
  const trials: PolicyTrial[] = [];
  const { rounds = USUAL_ROUNDS } = options;
  const trialRounds = Math.min(rounds, TRIAL_ROUNDS);
  const { firstOrder, work } = trialOf(instance, day, { ...options, rounds: trialRounds });
  // With no order before the day there is nothing to fit to, so the plain policy is taken.
  if (firstOrder === 0) return { policy: "within-aisle", trials, firstTestOrder: 0 };
  for (const policy of policies) trials.push({ policy, work: work(policy) });
  trials.sort((a, b) => a.work.seconds - b.work.seconds);
  return { policy: trials[0].policy, trials, firstTestOrder: firstOrder };
}

/** Plans with what was known before a day and picks the orders from then on. */
export function trialOf(instance: SlotPlanInstance, day: number, options: SlotPlanOptions) {
  const past = pastOf(instance, day);
  const { terms = USUAL_TERMS } = options;
  const simulator = pickSimulatorOf(instance.plan, terms);
  return {
    firstOrder: past.firstOrder,
    work(policy: SlotPolicy): PickWork {
      const plan = planSlots(past.instance, { ...options, policy });
      const slotOfSku = slotsLater(instance, plan, past.skus, past.firstOrder);
      return simulator.work(slotOfSku, instance.orders, past.firstOrder);
    },
  };
}

/** Slot of each SKU of the whole instance once the new ones have taken theirs. */
export function slotsLater(
  instance: SlotPlanInstance,
  plan: Pick<SlotPlan, "slotOfSku" | "newSkuSlots">,
  pastSkus: Int32Array,
  firstOrder: number,
): Int32Array {
  const slotOfSku = new Int32Array(skuCountOf(instance.skus)).fill(NO_SLOT);
  for (const [number, sku] of pastSkus.entries()) slotOfSku[sku] = plan.slotOfSku[number];
  const kinds = slotKindsOf(instance);
  const judge = coStorageJudgeOf(instance.plan, instance.skus.weightG, instance.coStorage);
  const end = orderCountOf(instance.orders);
  const known = new Set(pastSkus);
  settleNewSkus(slotOfSku, [...plan.newSkuSlots], instance.orders, firstOrder, end, (sku, slot) => {
    if (known.has(sku) || judge.refusalOf(sku) !== undefined) return false;
    if (kinds.fits[sku * kinds.count + kinds.kindOfSlot[slot]] === 0) return false;
    return judge.mayLie(sku, slot, slotOfSku, slotOfSku.keys());
  });
  return slotOfSku;
}
