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

test("without windows a short search cools once, from 0.7 to 0.02 mean legs", () => {
  const heats = heatsOf(annealingOf(false), 49_999);

  expect(heats[0]).toBeCloseTo(700);
  expect(heats[50]).toBeCloseTo(Math.sqrt(700 * 20)); // Geometric: half-way is the root.
  expect(heats[100]).toBeCloseTo(20);
  expect(risesOf(heats)).toEqual([]);
});

test("with time for 2,500 trials a stop each it begins up to four times, then cools on", () => {
  // 0.6 of the search are openings: 50,000 trials are time for two, of 0.3 each.
  const twice = heatsOf(annealingOf(false), 50_000);
  const coolest = 700 * (20 / 700) ** 0.45;
  expect(risesOf(twice)).toEqual([30]);
  expect(twice[30]).toBeCloseTo(700);
  expect(twice[59]).toBeCloseTo(700 * (20 / 700) ** (0.45 * (29 / 30)));
  expect(twice[60]).toBeCloseTo(coolest);
  expect(twice[80]).toBeCloseTo(Math.sqrt(coolest * 20));
  expect(twice[100]).toBeCloseTo(20);
  expect(risesOf(heatsOf(annealingOf(false), 10_000_000))).toEqual([15, 30, 45]);
  expect(risesOf(heatsOf(annealingOf(false, { mayOpen: false }), 10_000_000))).toEqual([]);
});

test("a large search from savings begins at 0.24 mean legs and cools slowly for 0.7 of it", () => {
  const depthOf = (depth: number) => 700 * (20 / 700) ** depth;
  const heats = heatsOf(annealingOf(false, { stopCount: 351 }), 10_000_000);
  expect(heats[0]).toBeCloseTo(depthOf(0.3)); // 241.
  expect(heats[35]).toBeCloseTo(depthOf(0.49));
  expect(heats[70]).toBeCloseTo(depthOf(0.68)); // 62.
  expect(heats[85]).toBeCloseTo(depthOf(0.84));
  expect(heats[100]).toBeCloseTo(20);
  expect(risesOf(heats)).toEqual([]);
  expect(heatsOf(annealingOf(false, { stopCount: 351 }), 100)).toEqual(heats);

  const other = heatsOf(annealingOf(false, { stopCount: 351, isBySavings: false }), 10_000_000);
  expect(other[0]).toBeCloseTo(700);
  expect(other[50]).toBeCloseTo(depthOf(0.5));
});

test("an opening is judged in its last tenth, and over when the next begins", () => {
  const annealing = annealingOf(false);
  const stages = [0.05, 0.29, 0.31, 0.59, 0.6, 0.99].map((share) => {
    annealing.heatAt(50_000 * share, share);
    return [annealing.opening, annealing.isJudged, annealing.isOpened];
  });
  expect(stages).toEqual([
    [0, false, false],
    [0, true, false],
    [1, false, false],
    [1, true, false],
    [2, false, true],
    [2, false, true],
  ]);
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
