import { type BatchInstance, fitsOnCart, orderCountOf } from "./batch-instance.ts";
import type { BatchLengths } from "./batch-lengths.ts";

/** Orders by batch. */
export type Batches = readonly (readonly number[])[];

/** Fills one cart after the other in the order in which the orders came: what is usual today. */
export function firstComeBatches(instance: BatchInstance): number[][] {
  const batches: number[][] = [];
  for (let order = 0; order < orderCountOf(instance); order++) {
    const last = batches[batches.length - 1];
    if (last !== undefined && fitsOnCart(instance, [...last, order])) last.push(order);
    else batches.push([order]);
  }
  return batches;
}

/**
 * Merges the two batches whose common tour saves most, until nothing fits or saves.
 *
 * O(orders²) tours. C&W(ii): savings are those of the merged batches, not of single orders.
 *
 * Source: M.B.M. de Koster, E.S. van der Poort, M. Wolters (1999), "Efficient orderbatching methods
 * in warehouses", International Journal of Production Research 37(7).
 */
export function savingsBatches(instance: BatchInstance, lengths: BatchLengths): number[][] {
  const count = orderCountOf(instance);
  const batches: number[][] = Array.from({ length: count }, (_, order) => [order]);
  const ownMm = Float64Array.from(batches, (batch) => lengths.ofOrdersMm(batch));
  // The best partner among later batches, for each batch.
  const bestSavingMm = new Float64Array(count);
  const partner = new Int32Array(count).fill(-1);
  const isAlive = new Uint8Array(count).fill(1);
  const savingMm = (a: number, b: number) => {
    const merged = [...batches[a], ...batches[b]];
    if (!fitsOnCart(instance, merged)) return 0;
    return ownMm[a] + ownMm[b] - lengths.ofOrdersMm(merged);
  };
  const findPartner = (a: number) => {
    bestSavingMm[a] = 0;
    partner[a] = -1;
    for (let b = a + 1; b < count; b++) {
      if (isAlive[b] === 1) offer(a, b);
    }
  };
  const offer = (a: number, b: number) => {
    const mm = savingMm(a, b);
    if (mm <= bestSavingMm[a]) return;
    bestSavingMm[a] = mm;
    partner[a] = b;
  };
  for (let a = 0; a < count; a++) findPartner(a);
  for (;;) {
    let a = -1;
    for (let batch = 0; batch < count; batch++) {
      if (isAlive[batch] === 0 || partner[batch] < 0) continue;
      if (a < 0 || bestSavingMm[batch] > bestSavingMm[a]) a = batch;
    }
    if (a < 0) break;
    const b = partner[a];
    ownMm[a] += ownMm[b] - bestSavingMm[a];
    batches[a].push(...batches[b]);
    isAlive[b] = 0;
    findPartner(a);
    for (let other = 0; other < count; other++) {
      if (isAlive[other] === 0 || other === a) continue;
      if (partner[other] === a || partner[other] === b) findPartner(other);
      else if (other < a) offer(other, a);
    }
  }
  return batches.filter((_, batch) => isAlive[batch] === 1);
}
