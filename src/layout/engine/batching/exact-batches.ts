import { type BatchInstance, fitsOnCart, orderCountOf } from "./batch-instance.ts";
import type { BatchLengths } from "./batch-lengths.ts";

/** Beyond, the 3ⁿ splits take longer than a search that finds the same batches. */
export const MAX_EXACT_ORDERS = 14;

/**
 * The best batches of a few orders, by dynamic programming over all sets of orders.
 *
 * O(3ⁿ) time and O(2ⁿ) memory for n orders, n up to `MAX_EXACT_ORDERS`.
 */
export function exactBatches(instance: BatchInstance, lengths: BatchLengths): number[][] {
  const count = orderCountOf(instance);
  const setCount = 1 << count;
  const batchMm = new Float64Array(setCount).fill(Infinity);
  const bestMm = new Float64Array(setCount).fill(Infinity);
  const lastBatch = new Int32Array(setCount);
  for (let set = 1; set < setCount; set++) {
    const orders = ordersOf(set);
    if (fitsOnCart(instance, orders)) batchMm[set] = lengths.ofOrdersMm(orders);
  }
  bestMm[0] = 0;
  for (let set = 1; set < setCount; set++) {
    const lowest = set & -set;
    const others = set ^ lowest;
    // The lowest order's batch: itself and any of the others.
    for (let part = others; ; part = (part - 1) & others) {
      const batch = part | lowest;
      const mm = batchMm[batch] + bestMm[set ^ batch];
      if (mm < bestMm[set]) {
        bestMm[set] = mm;
        lastBatch[set] = batch;
      }
      if (part === 0) break;
    }
  }
  const batches: number[][] = [];
  for (let set = setCount - 1; set > 0; set ^= lastBatch[set]) {
    batches.push(ordersOf(lastBatch[set]));
  }
  return batches;
}

function ordersOf(set: number): number[] {
  const orders: number[] = [];
  for (let rest = set; rest > 0; rest &= rest - 1) orders.push(31 - Math.clz32(rest & -rest));
  return orders;
}
