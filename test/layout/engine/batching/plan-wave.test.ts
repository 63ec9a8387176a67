import { expect, test } from "vitest";
import { batchBoundMm } from "../../../../src/layout/engine/batching/batch-bound.ts";
import { batchLengthsOf } from "../../../../src/layout/engine/batching/batch-lengths.ts";
import { exactBatches } from "../../../../src/layout/engine/batching/exact-batches.ts";
import { planWave, type WavePlan } from "../../../../src/layout/engine/batching/plan-wave.ts";
import { LATE_FACTOR } from "../../../../src/layout/engine/batching/search-wave.ts";
import {
  firstComeBatches,
  savingsBatches,
} from "../../../../src/layout/engine/batching/simple-batches.ts";
import { sketchedSavings } from "../../../../src/layout/engine/batching/sketched-savings.ts";
import { tourMeterOf } from "../../../../src/layout/engine/tours/tour-meter.ts";
import { checkPicked, FLOOR, type GivenWave, givenWave, lengthOf, tourS } from "./waves.ts";

const afterIterations = (count: number) => ({
  seed: 1,
  stop: (_best: number, iterations: number) => iterations >= count,
  progress: (iterations: number) => Math.min(1, iterations / count),
});

/** Four orders of one line: two at the near end of aisle 0, two at that of aisle 9. */
function fourOrders(duesS: readonly number[], pickersFromS: readonly number[]): GivenWave {
  const aisles = Uint16Array.of(0, 9, 0, 9);
  const depthsMm = Int32Array.of(10_000, 10_000, 20_000, 20_000);
  return {
    ...givenWave(1, 4, [1, 2, 1]),
    ...{ aisles, depthsMm, bays: Int32Array.of(0, 1, 2, 3) },
    meter: tourMeterOf(FLOOR, aisles, depthsMm),
    duesS: Float64Array.from(duesS),
    pickersFromS: Int32Array.from(pickersFromS),
  };
}

/** Metres and lateness of the best of all batches in all orders of beginning them. */
function bestCostMm(wave: GivenWave): number {
  const { duesS, pickersFromS, starts, loads, capacities } = wave;
  let bestMm = Infinity;
  const begin = (left: number[][], freeS: readonly number[], costMm: number) => {
    if (left.length === 0) bestMm = Math.min(bestMm, costMm);
    for (const batch of left) {
      const picker = freeS.indexOf(Math.min(...freeS));
      const endS = freeS[picker] + tourS(wave, batch);
      const lateS = batch.reduce((sum, order) => sum + Math.max(0, endS - duesS[order]), 0);
      begin(
        left.filter((other) => other !== batch),
        freeS.with(picker, endS),
        costMm + LATE_FACTOR * wave.walkMmPerS * lateS,
      );
    }
  };
  const split = (order: number, batches: readonly number[][]) => {
    if (order === loads.length) {
      const walkMm = batches.map((batch) =>
        lengthOf(
          wave,
          batch.flatMap((o) => [...wave.places.subarray(starts[o], starts[o + 1])]),
        ),
      );
      return begin(
        [...batches],
        [...pickersFromS],
        walkMm.reduce((sum, mm) => sum + mm, 0),
      );
    }
    for (const [index, batch] of batches.entries()) {
      if ([...batch, order].reduce((sum, o) => sum + loads[o], 0) > capacities[0]) continue;
      split(order + 1, batches.with(index, [...batch, order]));
    }
    split(order + 1, [...batches, [order]]);
  };
  split(0, []);
  return bestMm;
}

test("orders that lie together are walked together, those that are due first", () => {
  // Aisle 0 and back: 60 s of setting up, 40 of walking, 2 × 4 of searching, 2 × 9 of picking.
  const nearS = 60 + 40 + 8 + 18;
  const farS = 60 + (2 * 45 + 40) + 8 + 18;
  const relaxed = planWave(fourOrders([Infinity, Infinity, Infinity, Infinity], [0]), {
    ...afterIterations(20),
  });
  expect(relaxed.totalMm).toBe(40_000 + 130_000);
  expect(relaxed.boundMm).toBe(relaxed.totalMm);
  expect(relaxed.schedule).toMatchObject({ endS: nearS + farS, latenessS: 0 });
  // As they came: one of each aisle on each cart.
  expect(relaxed.firstCome.totalMm).toBe(2 * (2 * 45_000 + 2 * 20_000));

  const urgent = planWave(fourOrders([Infinity, farS, Infinity, farS], [0]), afterIterations(20));
  expect(urgent.schedule.tours.map(({ startS, endS }) => [startS, endS])).toEqual([
    [0, farS],
    [farS, farS + nearS],
  ]);
  expect(urgent.schedule.lateOrderCount).toBe(0);
  expect(urgent.batches[0].toSorted()).toEqual([1, 3]);

  // Nobody can be back from the far aisle in 100 s, which is no reason to walk more.
  const late = planWave(fourOrders([Infinity, 100, Infinity, 100], [0]), afterIterations(20));
  expect(late.totalMm).toBe(170_000);
  expect(late.schedule).toMatchObject({ lateOrderCount: 2, latenessS: 2 * (farS - 100) });
});

test("is the best of all batches in all orders of beginning them, on most of 12 small waves", () => {
  let foundCount = 0;
  for (let seed = 0; seed < 12; seed++) {
    const wave = givenWave(seed, 5, [3, 5, 2], (draw) => (draw < 300 ? Infinity : 100 + draw));
    const { totalMm, schedule, ...plan } = planWave(wave, afterIterations(400));
    checkPicked(wave, { totalMm, schedule, ...plan });
    const costMm = totalMm + LATE_FACTOR * wave.walkMmPerS * schedule.latenessS;
    const bestMm = bestCostMm(wave);
    expect(costMm).toBeGreaterThanOrEqual(bestMm);
    if (costMm === bestMm) foundCount++;
  }
  expect(foundCount).toBeGreaterThanOrEqual(10);
});

test("waves are sound, and far shorter and less late than first come", () => {
  for (const seed of [1, 2, 3]) {
    // Some are due at three cut-offs, within which all pickers are just about done.
    const cutOffs = [2_000, 4_000, 6_000, Infinity];
    const wave = givenWave(seed, 60, [12, 30, 3], (draw) => cutOffs[draw % 4]);
    const told: WavePlan[] = [];
    const plan = planWave(wave, { ...afterIterations(400), onBest: (best) => told.push(best) });
    checkPicked(wave, plan);
    checkPicked(wave, plan.firstCome);
    checkPicked(wave, plan.single);
    for (const better of told) checkPicked(wave, better);
    expect(told[0].batches).toEqual(firstComeBatches(wave));
    expect(plan.single.batches).toHaveLength(60);
    expect(plan.totalMm).toBeLessThan(0.9 * plan.firstCome.totalMm);
    expect(plan.schedule.latenessS).toBeLessThan(0.3 * plan.firstCome.schedule.latenessS);
    expect(plan.boundMm).toBeLessThanOrEqual(plan.totalMm);
  }
});

test("orders that no cart holds are left out by number, and the others planned", () => {
  const given = givenWave(4, 20, [5, 8, 2], (draw) => 500 + draw);
  const loads = given.loads.with(3, 9).with(11, 20);
  const wave = { ...given, loads };
  const plan = planWave(wave, afterIterations(40));
  expect(plan.oversized).toEqual([3, 11]);
  checkPicked(wave, plan, [3, 11]);
  checkPicked(wave, plan.firstCome, [3, 11]);
});

test("the same seed and effort give the same wave; no orders give none", () => {
  const wave = givenWave(5, 40, [9, 20, 3], (draw) => 1_000 + 3 * draw);
  expect(planWave(wave, afterIterations(60))).toEqual(planWave(wave, afterIterations(60)));
  const none = planWave(givenWave(5, 0, [9, 20, 3]), afterIterations(5));
  expect(none).toMatchObject({ batches: [], totalMm: 0, boundMm: 0 });
});

test("parts of sketches bound the best batches from below too, on 40 waves of small orders", () => {
  let partedCount = 0;
  for (let seed = 0; seed < 40; seed++) {
    const { sketches, ...wave } = givenWave(seed, 10, [2, 6, 1]);
    const lengths = batchLengthsOf(wave);
    const leastMm = exactBatches(wave, lengths).reduce(
      (sum, orders) => sum + lengths.ofOrdersMm(orders),
      0,
    );
    const wholeMm = batchBoundMm(wave, lengths);
    const boundMm = batchBoundMm({ ...wave, sketches: sketches! }, lengths);
    expect(boundMm).toBeLessThanOrEqual(leastMm);
    expect(boundMm).toBeGreaterThanOrEqual(wholeMm);
    if (boundMm > wholeMm) partedCount++;
  }
  expect(partedCount).toBeGreaterThan(0);
});

test("savings by sketches come within 2 % of those of all pairs, on 320 orders", () => {
  const wave = givenWave(6, 320, [8, 20, 1]);
  const lengths = batchLengthsOf(wave);
  const totalMm = (batches: readonly (readonly number[])[]) =>
    batches.reduce((sum, orders) => sum + lengths.ofOrdersMm(orders), 0);
  const sketched = sketchedSavings(wave, lengths, wave.sketches!, () => false);
  expect(sketched.flat().toSorted((a, b) => a - b)).toEqual([...wave.loads.keys()]);
  expect(totalMm(sketched)).toBeLessThan(1.02 * totalMm(savingsBatches(wave, lengths)));
  const stopped = sketchedSavings(wave, lengths, wave.sketches!, () => true);
  expect(stopped).toHaveLength(320);
});

test("refuses what makes no sense, saying why", () => {
  const wave = givenWave(1, 3, [2, 5, 1]);
  const plan = (changes: object) => () => planWave({ ...wave, ...changes }, afterIterations(1));
  expect(plan({ duesS: Float64Array.of(1) })).toThrow("Got 1 due times");
  expect(plan({ pickersFromS: new Int32Array(0) })).toThrow("one picker or more");
  expect(plan({ walkMmPerS: 0 })).toThrow("more than 0");
  expect(plan({ duesS: Float64Array.of(1, Number.NaN, 2) })).toThrow("not a number");
});
