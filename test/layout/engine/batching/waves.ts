import { expect } from "vitest";
import type { PickedBatches } from "../../../../src/layout/engine/batching/plan-wave.ts";
import { walkSketchesOf } from "../../../../src/layout/engine/batching/walk-sketches.ts";
import type { WaveInstance } from "../../../../src/layout/engine/batching/wave-instance.ts";
import { tourLengthMm, tourMeterOf } from "../../../../src/layout/engine/tours/tour-meter.ts";
import { randomOf } from "../../../../src/numeric/random.ts";

const corner = { aisle: 0, crossAisle: 0 };

/** Ten aisles of two blocks. */
export const FLOOR = {
  aisleCount: 10,
  aislePitchMm: 5_000,
  crossAislesMm: Int32Array.of(0, 20_000, 40_000),
  start: corner,
  end: corner,
};

export interface GivenWave extends WaveInstance {
  readonly aisles: Uint16Array;
  readonly depthsMm: Int32Array;
}

/** Orders of one to `mostLines` lines on carts of `capacity` lines; `dueS` draws when each is due. */
export function givenWave(
  seed: number,
  orderCount: number,
  [mostLines, capacity, pickerCount]: readonly [number, number, number],
  dueS: (draw: number) => number = () => Infinity,
): GivenWave {
  const random = randomOf(seed);
  const lines = Array.from({ length: orderCount }, () => 1 + random.below(mostLines));
  const starts = new Int32Array(orderCount + 1);
  for (const [order, count] of lines.entries()) starts[order + 1] = starts[order] + count;
  const n = starts[orderCount];
  const aisles = Uint16Array.from({ length: n }, () => random.below(10));
  const depthsMm = Int32Array.from({ length: n }, () => 1_500 + 1_000 * random.below(38));
  const places = Int32Array.from(aisles.keys());
  return {
    aisles,
    depthsMm,
    meter: tourMeterOf(FLOOR, aisles, depthsMm),
    starts,
    places,
    capacities: Int32Array.of(capacity),
    loads: Int32Array.from(lines),
    sketches: walkSketchesOf(FLOOR, aisles, depthsMm, starts, places),
    duesS: Float64Array.from(lines, () => dueS(random.below(1_000))),
    pickersFromS: Int32Array.from({ length: pickerCount }, (_, picker) => 60 * picker),
    bays: Int32Array.from(
      aisles,
      (aisle, place) => 40 * aisle + Math.floor(depthsMm[place] / 1_000),
    ),
    picksS: Int32Array.from(lines, (count) => 9 * count),
    walkMmPerS: 1_000,
    searchS: 4,
    tourS: 60,
  };
}

/** How long picking orders in one tour takes, by the words of `WaveInstance`. */
export function tourS(wave: GivenWave, orders: readonly number[]): number {
  const places = orders.flatMap((order) => [
    ...wave.places.subarray(wave.starts[order], wave.starts[order + 1]),
  ]);
  const lengthMm = lengthOf(wave, places);
  const bays = new Set(places.map((place) => wave.bays[place]));
  const picksS = orders.reduce((sum, order) => sum + wave.picksS[order], 0);
  return wave.tourS + Math.ceil(lengthMm / wave.walkMmPerS) + wave.searchS * bays.size + picksS;
}

export function lengthOf(wave: GivenWave, places: readonly number[]): number {
  return tourLengthMm(
    FLOOR,
    places.map((place) => wave.aisles[place]),
    places.map((place) => wave.depthsMm[place]),
  );
}

/**
 * Checks that each order but those left out is picked once, no cart is too full, no picker has two
 * carts at once or begins early, and all figures are those of the tours.
 */
export function checkPicked(
  wave: GivenWave,
  { batches, lengthsMm, totalMm, schedule }: PickedBatches,
  leftOut: readonly number[] = [],
): void {
  const wanted = [...wave.loads.keys()].filter((order) => !leftOut.includes(order));
  expect(batches.flat().toSorted((a, b) => a - b)).toEqual(wanted);
  expect(schedule.tours.map(({ batch }) => batch).toSorted((a, b) => a - b)).toEqual([
    ...batches.keys(),
  ]);
  const freeS = [...wave.pickersFromS];
  let latenessS = 0;
  let lateOrderCount = 0;
  let walkedMm = 0;
  for (const { batch, picker, startS, endS } of schedule.tours) {
    const orders = batches[batch];
    const load = orders.reduce((sum, order) => sum + wave.loads[order], 0);
    expect(load).toBeLessThanOrEqual(wave.capacities[0]);
    expect(startS).toBeGreaterThanOrEqual(freeS[picker]);
    expect(endS - startS).toBe(tourS(wave, orders));
    freeS[picker] = endS;
    const places = orders.flatMap((order) => [
      ...wave.places.subarray(wave.starts[order], wave.starts[order + 1]),
    ]);
    expect(lengthsMm[batch]).toBe(lengthOf(wave, places));
    walkedMm += lengthsMm[batch];
    for (const order of orders.filter((order) => endS > wave.duesS[order])) {
      latenessS += endS - wave.duesS[order];
      lateOrderCount++;
    }
  }
  expect(totalMm).toBe(walkedMm);
  expect(schedule).toMatchObject({ latenessS, lateOrderCount });
  expect(schedule.endS).toBe(Math.max(0, ...schedule.tours.map(({ endS }) => endS)));
}
