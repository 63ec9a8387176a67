import { type BatchInstance, orderCountOf } from "./batch-instance.ts";
import type { BatchLengths } from "./batch-lengths.ts";

/**
 * A total length that no batches on carts of this capacity go below. O(orders) tours.
 *
 * Let orders stand in a line, the longest tour first, each as long as its share of a cart. Every j
 * batches hold at most the first j carts' worth of the line, so the batch of rank j by its longest
 * order is at least as long as the order at which cart j begins. The line of the unit that carts
 * run out of first counts.
 */
export function batchBoundMm(instance: BatchInstance, lengths: BatchLengths): number {
  const { capacities, loads } = instance;
  const count = orderCountOf(instance);
  const ownMm = Float64Array.from({ length: count }, (_, order) => lengths.ofOrdersMm([order]));
  const line = Array.from({ length: count }, (_, order) => order);
  line.sort((a, b) => ownMm[b] - ownMm[a]);
  let boundMm = count > 0 ? ownMm[line[0]] : 0;
  for (let unit = 0; unit < capacities.length; unit++) {
    let lineMm = 0;
    let before = 0;
    let carts = 0;
    for (const order of line) {
      const load = loads[order * capacities.length + unit];
      // Cart number `carts` begins within this order's stretch of the line.
      while (carts * capacities[unit] < before + load) {
        lineMm += ownMm[order];
        carts++;
      }
      before += load;
    }
    boundMm = Math.max(boundMm, lineMm);
  }
  return boundMm;
}
