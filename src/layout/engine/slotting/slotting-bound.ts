import { type FloorPlan, roundTripMm } from "../floor-plan.ts";
import { lineCounts, type Orders } from "../slotting-instance.ts";

/** Each time the charges spread a little more; beyond, the bound hardly rises. */
const SPREADINGS = 30;

/**
 * A length that no slotting of these SKUs, each in one of the slots given, can go below.
 *
 * Largest of several bounds. An order of k SKUs reaches at least as far as the k-th nearest slot. And
 * it reaches each of its SKUs: charged to any mixture of them, the best that can be done is to lay
 * SKUs charged more often nearer (rearrangement inequality). Orders begin with their rarest SKU and
 * then mix in the one that lies farthest by the charges so far. Both count round trips only, so the
 * bound is far below what can be reached when orders are long. O(30 × (lines + SKUs log SKUs)).
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
  const lists = distinctLists(orders, isPlaced);
  const reachMm = lists.reduce((sum, list) => sum + nearestMm[list.length - 1], 0);
  let boundMm = reachMm;
  const charges = Float64Array.from(lineCounts(orders, isPlaced.length));
  for (let spreading = 1; spreading <= SPREADINGS; spreading++) {
    const now = new Float64Array(charges.length);
    const byCharge = Int32Array.from(charges.keys()).sort((a, b) => charges[b] - charges[a]);
    const rankOf = new Int32Array(charges.length);
    for (const [rank, sku] of byCharge.entries()) rankOf[sku] = rank;
    for (const list of lists) {
      let farthest = list[0];
      for (const sku of list) if (rankOf[sku] > rankOf[farthest]) farthest = sku;
      now[farthest]++;
    }
    // The first charges are none yet, only an order to begin with.
    for (const [sku, count] of now.entries()) {
      charges[sku] = spreading === 1 ? count : charges[sku] + (count - charges[sku]) / spreading;
    }
    boundMm = Math.max(boundMm, chargedMm(charges, nearestMm));
  }
  return boundMm;
}

/** The placed SKUs of each order, each once; orders without any are left out. */
function distinctLists({ starts, skus }: Orders, isPlaced: Uint8Array): Int32Array[] {
  const lists: Int32Array[] = [];
  for (let order = 0; order + 1 < starts.length; order++) {
    const lines = skus.subarray(starts[order], starts[order + 1]);
    const list = Int32Array.from(new Set(lines.filter((sku) => isPlaced[sku] === 1)));
    if (list.length > 0) lists.push(list);
  }
  return lists;
}

/** The least that the charges can cost, rounded down to a millimetre. */
function chargedMm(charges: Float64Array, nearestMm: Int32Array): number {
  const falling = charges.slice().sort().reverse();
  let mm = 0;
  for (let rank = 0; rank < falling.length && falling[rank] > 0; rank++) {
    mm += falling[rank] * nearestMm[rank];
  }
  return Math.floor(mm + 1e-6);
}
