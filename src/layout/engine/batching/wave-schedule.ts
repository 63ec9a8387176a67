import type { Batches } from "./simple-batches.ts";
import { tourTimeOf, type WaveInstance } from "./wave-instance.ts";

export interface WaveTour {
  /** Index into the batches. */
  readonly batch: number;
  readonly picker: number;
  readonly startS: number;
  readonly endS: number;
}

export interface WaveSchedule {
  /** In the order in which they start. */
  readonly tours: readonly WaveTour[];
  /** When the last tour ends; 0 without tours. */
  readonly endS: number;
  /** Over all orders, from when each was due to the end of its tour. */
  readonly latenessS: number;
  readonly lateOrderCount: number;
}

/** Gives tours to pickers in the order of the queue, each to whoever is free first. */
export function scheduleOf(
  wave: WaveInstance,
  batches: Batches,
  lengthsMm: readonly number[],
  queue: readonly number[],
): WaveSchedule {
  const { duesS, pickersFromS } = wave;
  const timeOf = tourTimeOf(wave);
  const freeS = pickersFromS.slice();
  const tours: WaveTour[] = [];
  let latenessS = 0;
  let lateOrderCount = 0;
  let endOfAllS = 0;
  for (const batch of queue) {
    if (batches[batch].length === 0) continue;
    const picker = firstFree(freeS);
    const startS = freeS[picker];
    const endS = startS + timeOf(batches[batch], lengthsMm[batch]);
    freeS[picker] = endS;
    tours.push({ batch, picker, startS, endS });
    endOfAllS = Math.max(endOfAllS, endS);
    for (const order of batches[batch]) {
      if (endS <= duesS[order]) continue;
      latenessS += endS - duesS[order];
      lateOrderCount++;
    }
  }
  return { tours, endS: endOfAllS, latenessS, lateOrderCount };
}

/** Batches by their earliest due order; of those due alike the longest first, to end early. */
export function queueByDue(
  wave: WaveInstance,
  batches: Batches,
  lengthsMm: readonly number[],
): number[] {
  const timeOf = tourTimeOf(wave);
  const dueS = batches.map((orders) => Math.min(...orders.map((order) => wave.duesS[order])));
  const timeS = batches.map((orders, batch) => timeOf(orders, lengthsMm[batch]));
  return [...batches.keys()].sort((a, b) =>
    dueS[a] === dueS[b] ? timeS[b] - timeS[a] || a - b : dueS[a] - dueS[b],
  );
}

export function firstFree(freeS: Int32Array | Float64Array): number {
  let first = 0;
  for (let picker = 1; picker < freeS.length; picker++) {
    if (freeS[picker] < freeS[first]) first = picker;
  }
  return first;
}
