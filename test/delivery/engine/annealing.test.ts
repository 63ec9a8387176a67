import { expect, test } from "vitest";
import { Annealing } from "../../../src/delivery/engine/annealing.ts";

const MEAN_LEG = 1_000;

/** Temperatures at every hundredth of a search of so many trials. */
function heatsOf(stopCount: number, hasWindows: boolean, trialCount: number): number[] {
  const annealing = new Annealing(stopCount, hasWindows, MEAN_LEG);
  return Array.from({ length: 101 }, (_, i) => annealing.heatAt((trialCount * i) / 100, i / 100));
}

/** Hundredths of the search at which it is warmer than just before. */
function risesOf(heats: readonly number[]): number[] {
  return [...heats.keys()].filter((i) => i > 0 && heats[i] > heats[i - 1]);
}

test("without windows a search cools once, from 0.7 to 0.02 mean legs, however long it is", () => {
  const heats = heatsOf(10, false, 10_000_000);

  expect(heats[0]).toBeCloseTo(700);
  expect(heats[50]).toBeCloseTo(Math.sqrt(700 * 20)); // Geometric: half-way is the root.
  expect(heats[100]).toBeCloseTo(20);
  expect(risesOf(heats)).toEqual([]);
});

test("with windows it anneals once for every 5,000 trials a stop, from 2 mean legs each time", () => {
  // 10 stops: 150,000 trials are time for three.
  const heats = heatsOf(10, true, 150_000);

  expect(risesOf(heats)).toEqual([34, 67]);
  expect(heats[0]).toBeCloseTo(2_000);
  // At 0.33 it has cooled for 3 × 0.33 = 0.99 of an annealing, at 0.34 for 0.02 of the next.
  expect(heats[33]).toBeCloseTo(2_000 * 0.01 ** 0.99);
  expect(heats[34]).toBeCloseTo(2_000 * 0.01 ** 0.02);
  expect(heats[100]).toBeCloseTo(20);
});

test("a short search with windows anneals once, a very long one four times", () => {
  expect(risesOf(heatsOf(10, true, 40_000))).toEqual([]);
  expect(risesOf(heatsOf(10, true, 99_999))).toEqual([]);
  expect(risesOf(heatsOf(10, true, 100_000))).toEqual([50]);
  expect(risesOf(heatsOf(10, true, 10_000_000))).toEqual([25, 50, 75]);
});

test("how often is judged once, by the trials of the first twentieth", () => {
  // 10,000 trials in 0.05 are 200,000 in all: four annealings of 10 stops, however slow it gets.
  const annealing = new Annealing(10, true, MEAN_LEG);
  expect(annealing.heatAt(10_000, 0.04)).toBeCloseTo(2_000 * 0.01 ** 0.04);
  expect(annealing.heatAt(10_000, 0.05)).toBeCloseTo(2_000 * 0.01 ** 0.2);
  expect(annealing.heatAt(20_000, 0.3)).toBeCloseTo(2_000 * 0.01 ** 0.2); // 4 × 0.3 = 1.2
  expect(annealing.heatAt(20_000, 1.5)).toBeCloseTo(20);
});

test("a search that knows no end begins anew after 20,000 trials, then after twice as many", () => {
  const annealing = new Annealing(10, true, MEAN_LEG);
  const begun = Array.from({ length: 2_000 }, (_, i) => i * 100).filter((trial) =>
    annealing.beginsCycle(trial),
  );

  expect(begun).toEqual([20_000, 60_000, 140_000]);
  expect(annealing.heatAt(140_000)).toBeCloseTo(2_000);
  expect(annealing.heatAt(220_000)).toBeCloseTo(200); // Half of the cycle of 160,000.
});
