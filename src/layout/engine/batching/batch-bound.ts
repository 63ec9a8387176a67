import { type BatchInstance, orderCountOf } from "./batch-instance.ts";
import type { BatchLengths } from "./batch-lengths.ts";

/**
 * A total length that no batches on carts of this capacity go below. O(orders) tours.
 *
 * Whatever a batch walks, it walks no less than for each of its orders alone. That holds of whole
 * tours, and of each part of a sketch: the larger of the two bounds counts.
 */
export function batchBoundMm(instance: BatchInstance, lengths: BatchLengths): number {
  const { sketches } = instance;
  const count = orderCountOf(instance);
  const ownMm = Float64Array.from({ length: count }, (_, order) => lengths.ofOrdersMm([order]));
  const wholeMm = cartsBoundMm(instance, ownMm);
  if (sketches === undefined) return wholeMm;
  const { partsMm, width } = sketches;
  let partedMm = 0;
  for (let part = 0; part < width - 1; part++) {
    partedMm += cartsBoundMm(
      instance,
      Float64Array.from(ownMm, (_, order) => partsMm[order * width + part]),
    );
  }
  return Math.max(wholeMm, partedMm);
}

/**
 * What all batches come to at least, if each comes to no less than each of its orders.
 *
 * Let orders stand in a line, the largest first, each as long as its share of a cart. Every j
 * batches hold at most the first j carts' worth of the line, so the batch of rank j by its largest
 * order is at least as large as the order at which cart j begins. The line of the unit that carts
 * run out of first counts.
 */
function cartsBoundMm({ capacities, loads }: BatchInstance, ofOrdersMm: Float64Array): number {
  const line = Array.from(ofOrdersMm, (_, order) => order).filter((order) => ofOrdersMm[order] > 0);
  line.sort((a, b) => ofOrdersMm[b] - ofOrdersMm[a]);
  let boundMm = line.length > 0 ? ofOrdersMm[line[0]] : 0;
  for (let unit = 0; unit < capacities.length; unit++) {
    let lineMm = 0;
    let before = 0;
    let carts = 0;
    for (const order of line) {
      const load = loads[order * capacities.length + unit];
      // Cart number `carts` begins within this order's stretch of the line.
      while (carts * capacities[unit] < before + load) {
        lineMm += ofOrdersMm[order];
        carts++;
      }
      before += load;
    }
    boundMm = Math.max(boundMm, lineMm);
  }
  return boundMm;
}
