import { randomOf } from "../../numeric/random.ts";
import { type FloorPlan, roundTripMm } from "./floor-plan.ts";
import { measureSlotting, slottingBoundMm } from "./measure-slotting.ts";
import { placeSkus } from "./place-skus.ts";
import { type SlotKinds, slotKindsOf } from "./slot-kinds.ts";
import {
  checkSlottingInstance,
  lineCounts,
  NO_SLOT,
  type SlottingInstance,
  skuCountOf,
  type UnassignedReason,
} from "./slotting-instance.ts";

/** `nearest`: by round trip from the drop point; `within-aisle`: aisle by aisle, nearest first. */
export type SlotOrdering = "nearest" | "within-aisle";

export interface Placement {
  /** Slot of each SKU, `NO_SLOT` where there is none. */
  readonly slotOfSku: Int32Array;
  readonly unassigned: readonly { readonly sku: number; readonly reason: UnassignedReason }[];
}

export interface Slotting extends Placement {
  readonly ordering: SlotOrdering;
  /** Exact tours over the orders, one an order, in this slotting. */
  readonly totalMm: number;
  /** Of the same orders' tours in any slotting of the same SKUs. */
  readonly lowerBoundMm: number;
  /** Every ordering tried; the tours are optimal for it, the slotting itself is a heuristic. */
  readonly trials: readonly { readonly ordering: SlotOrdering; readonly totalMm: number }[];
}

/**
 * Turnover slotting: the SKUs on the most order lines get the slots nearest to the drop point, each
 * in a slot that it fits by size, weight and storage class, one SKU a slot. Both orderings are
 * tried, and the one with the shorter exact tours is kept. Within a bay, where it costs no walking,
 * heavier SKUs come to lie lower.
 *
 * What does not fit is reported, not thrown. Deterministic; ties go to the lower SKU and slot.
 *
 * Source: C.G. Petersen, R.W. Schmenner (1999), "An evaluation of routing and volume-based storage
 * policies in an order picking operation", Decision Sciences 30(2).
 *
 * @throws RangeError if the arrays do not match
 */
export function slotSkus(instance: SlottingInstance): Slotting {
  checkSlottingInstance(instance);
  const kinds = slotKindsOf(instance);
  const trials = (["nearest", "within-aisle"] as const).map((ordering) => {
    const slotOrder = orderedSlots(instance.plan, ordering);
    const slotOfSku = placeSkus(kinds, skusByTurnover(instance), slotOrder);
    lowerHeavySkus(instance, kinds, slotOfSku);
    const measure = measureSlotting(instance.plan, slotOfSku, instance.orders, ["optimal"]);
    return { ordering, slotOfSku, totalMm: measure.totalMm.optimal! };
  });
  const [nearest, withinAisle] = trials;
  const best = withinAisle.totalMm < nearest.totalMm ? withinAisle : nearest;
  const usableSlots = Int32Array.from(kinds.kindOfSlot.keys()).filter(
    (slot) => kinds.kindOfSlot[slot] >= 0,
  );
  const isPlaced = Uint8Array.from(best.slotOfSku, (slot) => (slot === NO_SLOT ? 0 : 1));
  return {
    ...best,
    unassigned: unassignedOf(kinds, best.slotOfSku),
    lowerBoundMm: slottingBoundMm(instance.plan, usableSlots, instance.orders, isPlaced),
    trials: trials.map(({ ordering, totalMm }) => ({ ordering, totalMm })),
  };
}

/**
 * The same SKUs in slots drawn at random, obeying the same rules: what to compare a slotting with.
 *
 * @throws RangeError if the arrays do not match
 */
export function slotSkusAtRandom(instance: SlottingInstance, seed: number): Placement {
  checkSlottingInstance(instance);
  const kinds = slotKindsOf(instance);
  const slotOrder = Int32Array.from({ length: instance.plan.slotCount }, (_, slot) => slot);
  randomOf(seed).shuffle(slotOrder);
  const slotOfSku = placeSkus(kinds, skusByTurnover(instance), slotOrder);
  return { slotOfSku, unassigned: unassignedOf(kinds, slotOfSku) };
}

function skusByTurnover({ skus, orders }: SlottingInstance): Int32Array {
  const counts = lineCounts(orders, skuCountOf(skus));
  return Int32Array.from(counts.keys()).sort((a, b) => counts[b] - counts[a] || a - b);
}

function orderedSlots(plan: FloorPlan, ordering: SlotOrdering): Int32Array {
  const drop = plan.spec.dropPoint.aisle;
  const slots = Int32Array.from({ length: plan.slotCount }, (_, slot) => slot);
  const tripMm = slots.map((slot) => roundTripMm(plan, slot));
  if (ordering === "nearest") return slots.sort((a, b) => tripMm[a] - tripMm[b] || a - b);
  const aislesAway = slots.map((slot) => Math.abs(plan.aisle[slot] - drop));
  return slots.sort(
    (a, b) =>
      aislesAway[a] - aislesAway[b] ||
      plan.aisle[a] - plan.aisle[b] ||
      plan.depthMm[a] - plan.depthMm[b] ||
      a - b,
  );
}

function unassignedOf(kinds: SlotKinds, slotOfSku: Int32Array): Placement["unassigned"] {
  const unassigned: { sku: number; reason: UnassignedReason }[] = [];
  for (const [sku, slot] of slotOfSku.entries()) {
    if (slot === NO_SLOT) unassigned.push({ sku, reason: kinds.obstacles[sku] ?? "no-free-slot" });
  }
  return unassigned;
}

/** Enough for every bay that a person can pick from. */
const MAX_PASSES = 100;

/** Swaps neighbouring SKUs of a bay where both fit, so that the heavier lies lower. */
function lowerHeavySkus(
  { plan, skus }: SlottingInstance,
  { count, fits, kindOfSlot }: SlotKinds,
  slotOfSku: Int32Array,
): void {
  const skuInSlot = new Int32Array(plan.slotCount).fill(-1);
  for (const [sku, slot] of slotOfSku.entries()) if (slot !== NO_SLOT) skuInSlot[slot] = sku;

  // Slots of a bay are numbered side by side.
  for (let start = 0, end = 0; start < plan.slotCount; start = end) {
    const taken: number[] = [];
    while (end < plan.slotCount && isSameBay(plan, start, end)) {
      if (skuInSlot[end] >= 0) taken.push(end);
      end++;
    }
    taken.sort((a, b) => plan.elevationMm[a] - plan.elevationMm[b] || a - b);
    let isSettled = false;
    for (let pass = 1; pass < Math.min(taken.length, MAX_PASSES) && !isSettled; pass++) {
      isSettled = true;
      for (let i = 1; i < taken.length; i++) {
        if (swapIfHeavier(taken[i - 1], taken[i])) isSettled = false;
      }
    }
  }

  function swapIfHeavier(low: number, high: number): boolean {
    const lower = skuInSlot[low];
    const upper = skuInSlot[high];
    if (skus.weightG[upper] <= skus.weightG[lower]) return false;
    if (fits[upper * count + kindOfSlot[low]] === 0) return false;
    if (fits[lower * count + kindOfSlot[high]] === 0) return false;
    skuInSlot[low] = upper;
    skuInSlot[high] = lower;
    slotOfSku[upper] = low;
    slotOfSku[lower] = high;
    return true;
  }
}

function isSameBay(plan: FloorPlan, a: number, b: number): boolean {
  return (
    plan.bay[a] === plan.bay[b] &&
    plan.block[a] === plan.block[b] &&
    plan.aisle[a] === plan.aisle[b]
  );
}
