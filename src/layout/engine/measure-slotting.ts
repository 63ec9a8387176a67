import { type FloorPlan, roundTripMm } from "./floor-plan.ts";
import {
  checkOrders,
  lineCounts,
  NO_SLOT,
  type Orders,
  orderCountOf,
} from "./slotting-instance.ts";
import { type TourFloor, tourFloorOf } from "./tours/tour-floor.ts";
import { type TourMeter, tourMeterOf } from "./tours/tour-meter.ts";
import { FLOOR_POLICIES, type FloorPolicyName } from "./tours/tour-policies.ts";

export interface SlottingMeasure {
  /** Orders with at least one line that can be picked; each is walked in a tour of its own. */
  readonly tourCount: number;
  readonly lineCount: number;
  /** Lines of SKUs without a slot, left out of the tours. */
  readonly unplacedLineCount: number;
  /** Over all tours, of each policy asked for. */
  readonly totalMm: Readonly<Partial<Record<FloorPolicyName, number>>>;
}

/**
 * Walks every order in a tour of its own and adds up the lengths.
 *
 * @param slotOfSku slot of each SKU, `NO_SLOT` where there is none
 * @throws RangeError if the arrays name no slot or SKU
 */
export function measureSlotting(
  plan: FloorPlan,
  slotOfSku: Int32Array,
  orders: Orders,
  policies: readonly FloorPolicyName[] = ["optimal", "s-shape"],
): SlottingMeasure {
  const floor = tourFloorOf(plan);
  const meter = tourMeterOf(floor, plan.aisle, plan.depthMm);
  checkSlots(plan, slotOfSku);
  checkOrders(orders, slotOfSku.length);
  const totals = policies.map(() => 0);
  let tourCount = 0;
  let pickCount = 0;
  for (let order = 0; order < orderCountOf(orders); order++) {
    const slots = slotsOf(slotOfSku, orders, order);
    if (slots.length === 0) continue;
    tourCount++;
    pickCount += slots.length;
    for (const [index, policy] of policies.entries()) {
      totals[index] += tourMm(policy, plan, floor, meter, slots);
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

/** The slots of an order's lines, without those that have none. */
export function slotsOf(
  slotOfSku: Int32Array,
  { starts, skus }: Orders,
  order: number,
): Int32Array {
  const lines = skus.subarray(starts[order], starts[order + 1]);
  return lines.map((sku) => slotOfSku[sku]).filter((slot) => slot !== NO_SLOT);
}

function tourMm(
  policy: FloorPolicyName,
  plan: FloorPlan,
  floor: TourFloor,
  meter: TourMeter,
  slots: Int32Array,
): number {
  if (policy === "optimal") return meter.lengthMm(slots);
  const aisles = slots.map((slot) => plan.aisle[slot]);
  const depthsMm = slots.map((slot) => plan.depthMm[slot]);
  return FLOOR_POLICIES[policy](floor, aisles, depthsMm).lengthMm;
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
