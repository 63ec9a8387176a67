import { type FloorPlan, roundTripMm } from "../../src/layout/engine/floor-plan.ts";
import { tourFloorOf } from "../../src/layout/engine/tours/tour-floor.ts";
import type { BatchFileInstance } from "./obp-files.ts";
import { type History, readHistory, readLayout } from "./online-retail-files.ts";

/** Lines on one cart; larger orders are left out, as a wave would. */
const CART_LINES = 75;

/** The last orders of a history that a cart holds, SKUs on most lines nearest to the drop point. */
export function retailWave(layoutPath: string, ordersPath: string, orderCount: number) {
  const plan = readLayout(layoutPath);
  const history = readHistory(ordersPath);
  const slotOfSku = slotsByTurnover(plan, history);
  const { starts, skus } = history.orders;
  const lists: Int32Array[] = [];
  for (let order = starts.length - 2; order >= 0 && lists.length < orderCount; order--) {
    const lines = skus.subarray(starts[order], starts[order + 1]);
    if (lines.length <= CART_LINES) lists.push(lines.map((sku) => slotOfSku[sku]!));
  }
  lists.reverse();
  const waveStarts = new Int32Array(lists.length + 1);
  for (const [order, list] of lists.entries()) {
    waveStarts[order + 1] = waveStarts[order]! + list.length;
  }
  const slots = lists.flatMap((list) => [...list]);
  const instance: BatchFileInstance = {
    name: `retail-${lists.length}-${CART_LINES}`,
    floor: tourFloorOf(plan),
    aisles: Uint16Array.from(slots, (slot) => plan.aisle[slot]!),
    depthsMm: Int32Array.from(slots, (slot) => plan.depthMm[slot]!),
    starts: waveStarts,
    capacity: CART_LINES,
    loads: Int32Array.from(lists, (list) => list.length),
  };
  return instance;
}

function slotsByTurnover(plan: FloorPlan, { codes, orders }: History): Int32Array {
  const lineCounts = new Int32Array(codes.length);
  for (const sku of orders.skus) lineCounts[sku]!++;
  const ranked = [...codes.keys()].sort((a, b) => lineCounts[b]! - lineCounts[a]!);
  const nearest = Array.from({ length: plan.slotCount }, (_, slot) => slot).sort(
    (a, b) => roundTripMm(plan, a) - roundTripMm(plan, b),
  );
  const slotOfSku = new Int32Array(codes.length);
  for (const [rank, sku] of ranked.entries()) slotOfSku[sku] = nearest[rank]!;
  return slotOfSku;
}
