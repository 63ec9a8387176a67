import { expect, test } from "vitest";
import { type Annealed, Annealing } from "../../../src/delivery/engine/annealing.ts";

const MEAN_LEG = 1_000;

function annealingOf(hasWindows: boolean, more: Partial<Annealed> = {}): Annealing {
  const small = { stopCount: 10, meanLeg: MEAN_LEG, mayOpen: true, isBySavings: true };
  return new Annealing({ ...small, hasWindows, ...more });
}

/** Temperatures at every hundredth of a search of so many trials. */
function heatsOf(annealing: Annealing, trialCount: number): number[] {
  return Array.from({ length: 101 }, (_, i) => annealing.heatAt((trialCount * i) / 100, i / 100));
}

/** Hundredths of the search at which it is warmer than just before. */
function risesOf(heats: readonly number[]): number[] {
  return [...heats.keys()].filter((i) => i > 0 && heats[i] > heats[i - 1]);
}

const depthOf = (depth: number) => 700 * (20 / 700) ** depth;

test("without windows a short search cools once, from 0.7 to 0.02 mean legs", () => {
  const heats = heatsOf(annealingOf(false), 49_999);

  expect(heats[0]).toBeCloseTo(700);
  expect(heats[20]).toBeCloseTo(depthOf(0.225));
  expect(heats[40]).toBeCloseTo(depthOf(0.45));
  expect(heats[70]).toBeCloseTo(Math.sqrt(depthOf(0.45) * 20)); // Geometric: half-way is the root.
  expect(heats[100]).toBeCloseTo(20);
  expect(risesOf(heats)).toEqual([]);

  const even = heatsOf(annealingOf(false, { mayOpen: false }), 10_000_000);
  expect(even.map((heat) => heat.toFixed(6))).toEqual(
    Array.from({ length: 101 }, (_, i) => depthOf(i / 100).toFixed(6)),
  );
});

test("with time for it a small one begins up to four times, then cools as often as it can", () => {
  // 10 stops: 0.4 of 56,250 trials are two openings of 1,125 a stop, 0.6 two coolings of 1,500.
  const twice = heatsOf(annealingOf(false), 56_250);
  expect(risesOf(twice)).toEqual([20, 40, 70]);
  expect(twice[19]).toBeCloseTo(depthOf((0.45 * 19) / 20));
  expect(twice[20]).toBeCloseTo(700);
  expect(twice[39]).toBeCloseTo(depthOf((0.45 * 19) / 20));
  expect(twice[40]).toBeCloseTo(depthOf(0.4));
  expect(twice[69]).toBeCloseTo(depthOf(0.4 + (0.6 * 29) / 30));
  expect(twice[70]).toBeCloseTo(depthOf(0.4));
  expect(twice[85]).toBeCloseTo(Math.sqrt(depthOf(0.4) * 20));
  expect(twice[100]).toBeCloseTo(20);

  const long = heatsOf(annealingOf(false), 10_000_000);
  expect(risesOf(long.slice(0, 40))).toHaveLength(3);
  expect(risesOf(long).filter((at) => at >= 40)).toHaveLength(16);
});

test("a large search from savings begins at 0.24 mean legs and cools slowly for 0.7 of it", () => {
  const heats = heatsOf(annealingOf(false, { stopCount: 351 }), 1_199 * 351);
  expect(heats[0]).toBeCloseTo(depthOf(0.3)); // 241.
  expect(heats[35]).toBeCloseTo(depthOf(0.49));
  expect(heats[70]).toBeCloseTo(depthOf(0.68)); // 62.
  expect(heats[85]).toBeCloseTo(depthOf(0.84));
  expect(heats[100]).toBeCloseTo(20);
  expect(risesOf(heats)).toEqual([]);

  const other = heatsOf(annealingOf(false, { stopCount: 351, isBySavings: false }), 10_000_000);
  expect(other[0]).toBeCloseTo(700);
  expect(other[50]).toBeCloseTo(depthOf(0.5));
});

test("with 1,200 trials a stop it does so in 0.8 of its time, and cools once more in the rest", () => {
  const heats = heatsOf(annealingOf(false, { stopCount: 351 }), 1_200 * 351);
  expect(heats[28]).toBeCloseTo(depthOf(0.49)); // Half-way to 0.7 of 0.8.
  expect(heats[56]).toBeCloseTo(depthOf(0.68));
  expect(risesOf(heats)).toEqual([80]);
  expect(heats[80]).toBeCloseTo(depthOf(0.4));
  expect(heats[90]).toBeCloseTo(depthOf(0.7));
  expect(heats[100]).toBeCloseTo(20);
});

test("an opening is judged in its last tenth, and over when the next begins", () => {
  const annealing = annealingOf(false);
  const stages = [0.05, 0.19, 0.21, 0.39, 0.4, 0.69, 0.99, 1].map((share) => {
    annealing.heatAt(56_250 * share, share);
    return [annealing.opening, annealing.isJudged, annealing.isOpened];
  });
  expect(stages).toEqual([
    [0, false, false],
    [0, true, false],
    [1, false, false],
    [1, true, false],
    [2, false, true],
    [2, false, true],
    [2, false, true],
    [2, false, true],
  ]);
});

test("a search that may not open has no openings to be over", () => {
  const annealing = annealingOf(false, { mayOpen: false });
  annealing.heatAt(90_000, 0.9);
  expect([annealing.opening, annealing.isJudged, annealing.isOpened]).toEqual([0, false, false]);
});

test("with windows it anneals once for every 1,500 trials a stop, from 2 mean legs each time", () => {
  // 10 stops: 45,000 trials are time for three.
  const heats = heatsOf(annealingOf(true), 45_000);

  expect(risesOf(heats)).toEqual([34, 67]);
  expect(heats[0]).toBeCloseTo(2_000);
  // At 0.33 it has cooled for 3 × 0.33 = 0.99 of an annealing, at 0.34 for 0.02 of the next.
  expect(heats[33]).toBeCloseTo(2_000 * 0.01 ** 0.99);
  expect(heats[34]).toBeCloseTo(2_000 * 0.01 ** 0.02);
  expect(heats[100]).toBeCloseTo(20);
});

test("a short search with windows anneals once, a very long one sixteen times", () => {
  expect(risesOf(heatsOf(annealingOf(true), 12_000))).toEqual([]);
  expect(risesOf(heatsOf(annealingOf(true), 29_999))).toEqual([]);
  expect(risesOf(heatsOf(annealingOf(true), 30_000))).toEqual([50]);
  expect(risesOf(heatsOf(annealingOf(true), 10_000_000))).toHaveLength(15);
});

test("how often is judged once, by the trials of the first twentieth", () => {
  // 3,000 trials in 0.05 are 60,000 in all: four annealings of 10 stops, however slow it gets.
  const annealing = annealingOf(true);
  expect(annealing.heatAt(3_000, 0.04)).toBeCloseTo(2_000 * 0.01 ** 0.04);
  expect(annealing.heatAt(3_000, 0.05)).toBeCloseTo(2_000 * 0.01 ** 0.2);
  expect(annealing.heatAt(6_000, 0.3)).toBeCloseTo(2_000 * 0.01 ** 0.2); // 4 × 0.3 = 1.2
  expect(annealing.heatAt(6_000, 1.5)).toBeCloseTo(20);
});

test("a search that knows no end begins anew after 20,000 trials, then after twice as many", () => {
  const annealing = annealingOf(true);
  const begun = Array.from({ length: 2_000 }, (_, i) => i * 100).filter((trial) =>
    annealing.beginsCycle(trial),
  );

  expect(begun).toEqual([20_000, 60_000, 140_000]);
  expect(annealing.heatAt(140_000)).toBeCloseTo(2_000);
  expect(annealing.heatAt(220_000)).toBeCloseTo(200); // Half of the cycle of 160,000.
});
