import { type SlotKinds, slotKindsOf } from "../slot-kinds.ts";
import { NO_SLOT, skuCountOf } from "../slotting-instance.ts";
import { capAisles } from "./aisle-cap.ts";
import { arrangeBays } from "./arrange-bays.ts";
import { type CoStorageJudge, coStorageJudgeOf } from "./co-storage.ts";
import { type Demand, type DemandOptions, demandOf, USUAL_DEMAND } from "./demand.ts";
import { checkRules, firstSlots, type Refusal, slotsInOrder, withReserve } from "./first-slots.ts";
import { checkTerms, type PickTerms, USUAL_TERMS } from "./pick-terms.ts";
import { checkSlotPlanInstance, type SlotPlanInstance } from "./slot-plan-instance.ts";
import { freeSlotsOf, type SlotSearch, slotSearchOf } from "./slot-search.ts";

/** By turnover in the order of the slots, or by searching on from there. */
export type SlotPolicy = "nearest" | "within-aisle" | "search";

export interface SlotPlan {
  readonly policy: SlotPolicy;
  /** `NO_SLOT` where there is none. */
  readonly slotOfSku: Int32Array;
  /** The free slots in the order in which SKUs not seen yet are to take them. */
  readonly newSkuSlots: Int32Array;
  readonly refusals: readonly Refusal[];
  /** Expected share of all lines of the aisle with the most; above the one asked if none keeps it. */
  readonly mostAisleShare: number;
  /** Of the search; as many again give the same plan. */
  readonly rounds: number;
}

export interface SlotPlanOptions {
  readonly policy?: SlotPolicy;
  readonly seed?: number;
  /** Of the search; five rounds move every SKU once. */
  readonly rounds?: number;
  readonly demand?: DemandOptions;
  readonly terms?: PickTerms;
  /** Most of all lines that one aisle may get, 0 to 1, so that pickers do not queue; absent: any. */
  readonly mostAisleShare?: number;
  /** Asked after each round; true ends the search. */
  readonly stop?: (round: number) => boolean;
  /** Told after each round where the SKUs lie then; not to be kept or changed. */
  readonly onRound?: (slotOfSku: Int32Array, round: number) => void;
}

export const USUAL_ROUNDS = 40;

/** What all policies begin with. */
export interface SlotPlanParts {
  readonly kinds: SlotKinds;
  readonly judge: CoStorageJudge;
  readonly demand: Demand;
  readonly terms: PickTerms;
}

/**
 * A slot for every SKU and the order in which new ones take the rest.
 *
 * The same instance, options and seed give the same plan. What may lie nowhere is reported.
 *
 * @throws RangeError if the arrays do not match, a term is negative, or the history is empty
 */
export function planSlots(instance: SlotPlanInstance, options: SlotPlanOptions = {}): SlotPlan {
  checkSlotPlanInstance(instance);
  const parts = partsOf(instance, options);
  const { policy = "search", stop, onRound, mostAisleShare } = options;
  const rounds = policy === "search" ? (options.rounds ?? USUAL_ROUNDS) : 0;
  const { kinds, judge, demand, terms } = parts;
  const order = policy === "nearest" ? "nearest" : "within-aisle";
  const byTurnover = Int32Array.from(demand.linesPerDay.keys()).sort(
    (a, b) => demand.linesPerDay[b] - demand.linesPerDay[a] || a - b,
  );
  const slotOrder = withReserve(
    kinds,
    slotsInOrder(instance.plan, order),
    demand.linesPerDay,
    demand.newLinesPerDay,
  );
  const first = firstSlots(instance, kinds, judge, byTurnover, slotOrder);
  const { seed = 1 } = options;
  const search = slotSearchOf(instance, kinds, judge, demand, terms, first.slotOfSku, seed);
  const skuCount = skuCountOf(instance.skus);
  let round = 0;
  for (; round < rounds && !stop?.(round); round++) {
    search.round();
    if (mostAisleShare !== undefined) priceAisles(instance, search, terms, mostAisleShare);
    onRound?.(search.slotOf.subarray(0, skuCount), round + 1);
  }
  if (mostAisleShare !== undefined) {
    capAisles(instance, kinds, judge, search.linesPerDay, search.slotOf, mostAisleShare);
  }
  arrangeBays(instance, kinds, judge, terms, search.linesPerDay, search.slotOf);
  const slotOfSku = search.slotOf.slice(0, skuCount);
  checkRules(instance.plan, judge, slotOfSku);
  return {
    policy,
    slotOfSku,
    newSkuSlots: newSkuOrder(search, freeSlotsOf(kinds, slotOfSku), slotOfSku.length),
    refusals: first.refusals,
    mostAisleShare: Math.max(...aisleShares(instance, search)),
    rounds: round,
  };
}

export function partsOf(
  instance: SlotPlanInstance,
  options: Pick<SlotPlanOptions, "terms" | "demand">,
): SlotPlanParts {
  const { terms = USUAL_TERMS, demand = USUAL_DEMAND } = options;
  checkTerms(terms);
  const kinds = slotKindsOf(instance);
  return {
    kinds,
    judge: coStorageJudgeOf(instance.plan, instance.skus.weightG, instance.coStorage),
    demand: demandOf(instance, instance.plan.slotCount, demand),
    terms,
  };
}

/** Free slots by what a line from there would cost, neighbours together: new SKUs come in kin. */
export function newSkuOrder(search: SlotSearch, free: Int32Array, skuCount: number): Int32Array {
  if (free.length === 0) return free;
  const known = search.linesPerDay[skuCount];
  search.linesPerDay[skuCount] = 1;
  const costs = search.costsS(Int32Array.of(skuCount), free);
  search.linesPerDay[skuCount] = known;
  const ranks = Int32Array.from(free.keys()).sort(
    (a, b) => costs[a] - costs[b] || free[a] - free[b],
  );
  return ranks.map((rank) => free[rank]);
}

/** Expected share of all lines, by aisle. */
export function aisleShares({ plan }: SlotPlanInstance, search: SlotSearch): Float64Array {
  const shares = new Float64Array(plan.spec.aisleCount);
  let total = 0;
  for (const [occupant, slot] of search.slotOf.entries()) {
    if (slot === NO_SLOT) continue;
    shares[plan.aisle[slot]] += search.linesPerDay[occupant];
    total += search.linesPerDay[occupant];
  }
  return total > 0 ? shares.map((lines) => lines / total) : shares;
}

/** Share of a walk across the floor by which the price of a full aisle rises or falls a round. */
const PRICE_STEP = 0.05;

function priceAisles(
  instance: SlotPlanInstance,
  search: SlotSearch,
  terms: PickTerms,
  most: number,
): void {
  const { aisleCount, aislePitchMm } = instance.plan.spec;
  const stepS = (PRICE_STEP * aisleCount * aislePitchMm) / terms.walkMmPerS;
  for (const [aisle, share] of aisleShares(instance, search).entries()) {
    const change = Math.max(-1, Math.min(1, share / most - 1));
    search.aislePriceS[aisle] = Math.max(0, search.aislePriceS[aisle] + stepS * change);
  }
}
