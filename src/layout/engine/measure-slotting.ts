import { type FloorPlan, roundTripMm, tourBlockOf } from "./floor-plan.ts";
import { optimalTourMm } from "./optimal-tour.ts";
import type { Block } from "./picker-tour.ts";
import {
  checkOrders,
  lineCounts,
  NO_SLOT,
  type Orders,
  orderCountOf,
} from "./slotting-instance.ts";
import { TOUR_POLICIES, type TourPolicyName } from "./tour-policies.ts";

export interface SlottingMeasure {
  /** Orders with at least one line that can be picked; each is walked in a tour of its own. */
  readonly tourCount: number;
  readonly lineCount: number;
  /** Lines of SKUs without a slot, left out of the tours. */
  readonly unplacedLineCount: number;
  /** Over all tours, of each policy asked for. */
  readonly totalMm: Readonly<Partial<Record<TourPolicyName, number>>>;
}

/**
 * Walks every order in a tour of its own and adds up the lengths.
 *
 * @param slotOfSku slot of each SKU, `NO_SLOT` where there is none
 * @throws RangeError if the plan has several blocks, or the arrays name no slot or SKU
 */
export function measureSlotting(
  plan: FloorPlan,
  slotOfSku: Int32Array,
  orders: Orders,
  policies: readonly TourPolicyName[] = ["optimal", "s-shape"],
): SlottingMeasure {
  const block = tourBlockOf(plan);
  checkSlots(plan, slotOfSku);
  checkOrders(orders, slotOfSku.length);
  const totals = policies.map(() => 0);
  let tourCount = 0;
  let pickCount = 0;
  for (let order = 0; order < orderCountOf(orders); order++) {
    const { aisles, depthsMm } = picksOf(plan, slotOfSku, orders, order);
    if (aisles.length === 0) continue;
    tourCount++;
    pickCount += aisles.length;
    for (const [index, policy] of policies.entries()) {
      totals[index] += tourMm(policy, block, aisles, depthsMm);
    }
  }
  const lineCount = orders.skus.length;
  return {
    tourCount,
    lineCount,
    unplacedLineCount: lineCount - pickCount,
    totalMm: Object.fromEntries(policies.map((policy, index) => [policy, totals[index]])),
  };
}

/** The places of an order's lines, without those that have no slot. */
export function picksOf(
  plan: FloorPlan,
  slotOfSku: Int32Array,
  { starts, skus }: Orders,
  order: number,
): { aisles: Uint16Array; depthsMm: Int32Array } {
  const lines = skus.subarray(starts[order], starts[order + 1]);
  const aisles = new Uint16Array(lines.length);
  const depthsMm = new Int32Array(lines.length);
  let pick = 0;
  for (const sku of lines) {
    const slot = slotOfSku[sku];
    if (slot === NO_SLOT) continue;
    aisles[pick] = plan.aisle[slot];
    depthsMm[pick++] = plan.depthMm[slot];
  }
  return { aisles: aisles.subarray(0, pick), depthsMm: depthsMm.subarray(0, pick) };
}

function tourMm(
  policy: TourPolicyName,
  block: Block,
  aisles: Uint16Array,
  depthsMm: Int32Array,
): number {
  if (policy === "optimal") return optimalTourMm(block, aisles, depthsMm);
  return TOUR_POLICIES[policy](block, aisles, depthsMm).lengthMm;
}

/**
 * A length that no slotting of these SKUs, each in one of the slots given, can go below.
 *
 * Larger of two bounds. An order of k SKUs reaches at least as far as the k-th nearest slot. And it
 * reaches the slot of its rarest SKU: charging each order to that SKU alone, the best that can be
 * done is to lay SKUs charged more often nearer (rearrangement inequality). Both count round trips
 * only, so the bound is far below what can be reached when orders are long.
 *
 * @param isPlaced length SKUs; lines of other SKUs are left out
 */
export function slottingBoundMm(
  plan: FloorPlan,
  usableSlots: Int32Array,
  orders: Orders,
  isPlaced: Uint8Array,
): number {
  const nearestMm = Int32Array.from(usableSlots, (slot) => roundTripMm(plan, slot)).sort();
  const frequency = lineCounts(orders, isPlaced.length);
  const charges = new Int32Array(isPlaced.length);
  let reachMm = 0;
  for (let order = 0; order < orderCountOf(orders); order++) {
    const lines = orders.skus.subarray(orders.starts[order], orders.starts[order + 1]);
    const skus = new Set(lines.filter((sku) => isPlaced[sku] === 1));
    if (skus.size === 0) continue;
    reachMm += nearestMm[skus.size - 1];
    let rarest = -1;
    for (const sku of skus) {
      if (rarest < 0 || frequency[sku] < frequency[rarest]) rarest = sku;
    }
    charges[rarest]++;
  }
  charges.sort().reverse();
  let chargedMm = 0;
  for (let rank = 0; rank < charges.length && charges[rank] > 0; rank++) {
    chargedMm += charges[rank] * nearestMm[rank];
  }
  return Math.max(reachMm, chargedMm);
}

function checkSlots(plan: FloorPlan, slotOfSku: Int32Array): void {
  const wrong = slotOfSku.findIndex((slot) => slot < NO_SLOT || slot >= plan.slotCount);
  if (wrong < 0) return;
  throw new RangeError(
    `SKU ${wrong} lies in slot ${slotOfSku[wrong]}; there are ${plan.slotCount}.`,
  );
}
