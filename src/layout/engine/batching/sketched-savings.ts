import { type BatchInstance, orderCountOf } from "./batch-instance.ts";
import type { BatchLengths } from "./batch-lengths.ts";
import { joinSketch, sharedMm, type WalkSketches } from "./walk-sketches.ts";

/** Of each batch, as many partners are measured as share most of its walk by the sketch. */
const MEASURED_COUNT = 12;

/** A partner that is to be found anew, and none: what is on carts only grows, so none stays none. */
const STALE = -2;
const NOBODY = -1;

/**
 * `savingsBatches` for large waves: it measures only pairs whose sketches share much.
 *
 * O(orders² × aisles) steps and some 100 tours an order, where all pairs of 1,000 orders take
 * 500,000 tours and more.
 *
 * @param isStopped asked after each merger; true ends the work with what is merged by then
 */
export function sketchedSavings(
  instance: BatchInstance,
  lengths: BatchLengths,
  sketches: WalkSketches,
  isStopped: () => boolean,
): number[][] {
  const { width } = sketches;
  const { capacities } = instance;
  const unitCount = capacities.length;
  const partsMm = sketches.partsMm.slice();
  const loads = instance.loads.slice();
  const count = orderCountOf(instance);
  const batches: number[][] = Array.from({ length: count }, (_, order) => [order]);
  const ownMm = Float64Array.from(batches, (batch) => lengths.ofOrdersMm(batch));
  const savingMm = new Float64Array(count);
  const partner = new Int32Array(count).fill(STALE);
  const isAlive = new Uint8Array(count).fill(1);
  const sketchedMm = new Float64Array(count);

  function fits(a: number, b: number): boolean {
    for (let unit = 0; unit < unitCount; unit++) {
      if (loads[a * unitCount + unit] + loads[b * unitCount + unit] > capacities[unit])
        return false;
    }
    return true;
  }

  function findPartner(a: number): void {
    partner[a] = NOBODY;
    savingMm[a] = 0;
    const candidates: number[] = [];
    for (let b = 0; b < count; b++) {
      if (b === a || isAlive[b] === 0 || partner[b] === NOBODY || !fits(a, b)) continue;
      sketchedMm[b] = sharedMm(partsMm, width, a, b);
      if (candidates.length === MEASURED_COUNT) {
        if (sketchedMm[b] <= sketchedMm[candidates[MEASURED_COUNT - 1]]) continue;
      }
      if (candidates.length === MEASURED_COUNT) candidates.pop();
      let at = candidates.length;
      while (at > 0 && sketchedMm[candidates[at - 1]] < sketchedMm[b]) at--;
      candidates.splice(at, 0, b);
    }
    for (const b of candidates) {
      const mm = ownMm[a] + ownMm[b] - lengths.ofOrdersMm([...batches[a], ...batches[b]]);
      if (mm <= savingMm[a]) continue;
      savingMm[a] = mm;
      partner[a] = b;
    }
  }

  while (!isStopped()) {
    let a = NOBODY;
    for (let batch = 0; batch < count; batch++) {
      if (isAlive[batch] === 0) continue;
      if (partner[batch] === STALE) findPartner(batch);
      if (partner[batch] >= 0 && (a < 0 || savingMm[batch] > savingMm[a])) a = batch;
    }
    if (a < 0) break;
    const b = partner[a];
    ownMm[a] += ownMm[b] - savingMm[a];
    batches[a].push(...batches[b]);
    joinSketch(partsMm, width, a, b);
    for (let unit = 0; unit < unitCount; unit++) {
      loads[a * unitCount + unit] += loads[b * unitCount + unit];
    }
    isAlive[b] = 0;
    for (let batch = 0; batch < count; batch++) {
      if (batch === a || partner[batch] === a || partner[batch] === b) partner[batch] = STALE;
    }
  }
  return batches.filter((_, batch) => isAlive[batch] === 1);
}
