import type { TourMeter } from "../tours/tour-meter.ts";
import { type BatchInstance, checkBatchInstance, orderCountOf } from "./batch-instance.ts";

/** Orders to be picked by several pickers, some of them by a time. */
export interface WaveInstance extends BatchInstance {
  /** Measures shortest tours for the bound, where `meter` measures others. */
  readonly shortestMeter?: TourMeter;
  /** When each order must be picked, in seconds from the start of the wave; Infinity: whenever. */
  readonly duesS: Float64Array;
  /** When each picker can begin, in seconds from the start of the wave. */
  readonly pickersFromS: Int32Array;
  /** The bay of each place: a picker searches once a bay of a tour. */
  readonly bays: Int32Array;
  /** Taking the goods of each order. */
  readonly picksS: Int32Array;
  readonly walkMmPerS: number;
  /** For each bay stopped at. */
  readonly searchS: number;
  /** For each tour: taking the list and the cart, handing over. */
  readonly tourS: number;
}

/** @throws RangeError naming what makes no sense */
export function checkWaveInstance(wave: WaveInstance): void {
  checkBatchInstance(wave);
  const { duesS, pickersFromS, picksS, walkMmPerS, searchS, tourS } = wave;
  const orderCount = orderCountOf(wave);
  if (duesS.length !== orderCount || picksS.length !== orderCount) {
    const got = `Got ${duesS.length} due times and ${picksS.length} times of picking`;
    throw new RangeError(`${got} for ${orderCount} orders.`);
  }
  if (pickersFromS.length === 0) throw new RangeError("A wave takes one picker or more.");
  if (duesS.some(Number.isNaN)) throw new RangeError("A due time is not a number.");
  if (pickersFromS.some((fromS) => fromS < 0) || picksS.some((pickS) => pickS < 0)) {
    throw new RangeError("No time of a picker or an order is before the start of the wave.");
  }
  if (!(walkMmPerS > 0) || !(searchS >= 0) || !(tourS >= 0)) {
    throw new RangeError("Pickers walk at more than 0, and no time is negative.");
  }
}

/** Counts the bays that a tour through orders stops at; keeps its marks between calls. */
export function bayCounterOf({ starts, places, bays }: WaveInstance) {
  let most = -1;
  for (const bay of bays) most = Math.max(most, bay);
  const seenIn = new Int32Array(most + 1);
  let tour = 0;
  return (orders: readonly number[]): number => {
    tour++;
    let count = 0;
    for (const order of orders) {
      for (let i = starts[order]; i < starts[order + 1]; i++) {
        const bay = bays[places[i]];
        if (seenIn[bay] === tour) continue;
        seenIn[bay] = tour;
        count++;
      }
    }
    return count;
  };
}

/** How long a tour of this length through orders takes; none for no orders. */
export function tourTimeOf(wave: WaveInstance) {
  const countBays = bayCounterOf(wave);
  const { picksS, walkMmPerS, searchS, tourS } = wave;
  return (orders: readonly number[], lengthMm: number): number => {
    if (orders.length === 0) return 0;
    let seconds = tourS + Math.ceil(lengthMm / walkMmPerS) + searchS * countBays(orders);
    for (const order of orders) seconds += picksS[order];
    return seconds;
  };
}
