import { expect, test } from "vitest";
import { constrainedTour } from "../../../../src/layout/engine/tours/constrained-tour.ts";
import type { TourFloor } from "../../../../src/layout/engine/tours/tour-floor.ts";
import { breachOf, type WalkRules } from "../../../../src/layout/engine/tours/walk-rules.ts";
import { type Random, randomOf } from "../../../../src/numeric/random.ts";
import { type FloorPicks, randomFloorPicks, walkedOnFloorMm } from "./floor-walker.ts";

/** Walking distances from a point by trying every step of a millimetre, across too. */
function distancesFrom(floor: TourFloor, rules: WalkRules, aisle: number, depthMm: number) {
  const lengthMm = floor.crossAislesMm.at(-1)!;
  const distances = new Map<string, number>([[`${aisle} ${depthMm}`, 0]]);
  const open = [{ aisle, depthMm }];
  // Bellman–Ford: a point is looked at again whenever it is found nearer.
  while (open.length > 0) {
    const from = open.shift()!;
    const soFarMm = distances.get(`${from.aisle} ${from.depthMm}`)!;
    const visit = (to: { aisle: number; depthMm: number }, mm: number) => {
      const key = `${to.aisle} ${to.depthMm}`;
      if (soFarMm + mm >= (distances.get(key) ?? Infinity)) return;
      distances.set(key, soFarMm + mm);
      open.push(to);
    };
    for (const step of [-1, 1]) {
      const toMm = from.depthMm + step;
      const isShut = rules.closedStretches.some(
        (closed) =>
          closed.aisle === from.aisle &&
          closed.fromMm < Math.max(toMm, from.depthMm) &&
          closed.toMm > Math.min(toMm, from.depthMm),
      );
      const isAgainst = rules.directions[from.aisle]! * step < 0;
      if (toMm >= 0 && toMm <= lengthMm && !isShut && !isAgainst) {
        visit({ aisle: from.aisle, depthMm: toMm }, 1);
      }
      const crossAisle = floor.crossAislesMm.indexOf(from.depthMm);
      const next = from.aisle + step;
      const left = Math.min(from.aisle, next);
      const isCut = rules.closedCrossings.some(
        (closed) => closed.aisle === left && closed.crossAisle === crossAisle,
      );
      if (crossAisle >= 0 && next >= 0 && next < floor.aisleCount && !isCut) {
        visit({ aisle: next, depthMm: from.depthMm }, floor.aislePitchMm);
      }
    }
  }
  return (toAisle: number, toMm: number) => distances.get(`${toAisle} ${toMm}`) ?? Infinity;
}

/** The shortest tour over all orders of the picks that can be reached and left. */
function shortestByTrial({ floor, aisles, depthsMm }: FloorPicks, rules: WalkRules) {
  const { start, end, crossAislesMm } = floor;
  const endMm = crossAislesMm[end.crossAisle]!;
  const fromStart = distancesFrom(floor, rules, start.aisle, crossAislesMm[start.crossAisle]!);
  const from = Array.from(aisles, (aisle, pick) =>
    distancesFrom(floor, rules, aisle, depthsMm[pick]!),
  );
  const all = [...aisles.keys()];
  const reached = all.filter(
    (pick) =>
      fromStart(aisles[pick]!, depthsMm[pick]!) < Infinity &&
      from[pick]!(end.aisle, endMm) < Infinity,
  );
  let bestMm = Infinity;
  const extend = (at: typeof fromStart, left: readonly number[], soFarMm: number) => {
    if (left.length === 0) bestMm = Math.min(bestMm, soFarMm + at(end.aisle, endMm));
    for (const pick of left) {
      const rest = left.filter((other) => other !== pick);
      extend(from[pick]!, rest, soFarMm + at(aisles[pick]!, depthsMm[pick]!));
    }
  };
  extend(fromStart, reached, 0);
  return { bestMm, unreachable: all.filter((pick) => !reached.includes(pick)), fromStart, endMm };
}

function randomRules(random: Random, { aisleCount, crossAislesMm }: TourFloor): WalkRules {
  const lengthMm = crossAislesMm.at(-1)!;
  return {
    directions: Array.from({ length: aisleCount }, () => random.below(3) - 1),
    closedStretches: Array.from({ length: random.below(3) }, () => {
      const fromMm = random.below(lengthMm);
      return { aisle: random.below(aisleCount), fromMm, toMm: fromMm + 0.5 + random.below(3) };
    }),
    closedCrossings: Array.from({ length: random.below(2) }, () => ({
      aisle: random.below(aisleCount),
      crossAisle: random.below(crossAislesMm.length),
    })),
  };
}

test("is the shortest walk that obeys one-way aisles and obstacles, on 300 random floors", () => {
  const random = randomOf(21);
  let obstructed = 0;
  for (let instance = 0; instance < 300; instance++) {
    const picks = randomFloorPicks(random, 2 + (instance % 3), 5, instance % 3 > 0);
    const rules = randomRules(random, picks.floor);
    const label = `instance ${instance}`;
    const trial = shortestByTrial(picks, rules);
    if (trial.fromStart(picks.floor.end.aisle, trial.endMm) === Infinity) {
      expect(() =>
        constrainedTour(picks.floor, picks.aisles, picks.depthsMm, { seed: 1, rules }),
      ).toThrow("No way leads");
      continue;
    }
    const tour = constrainedTour(picks.floor, picks.aisles, picks.depthsMm, { seed: 1, rules });
    expect(
      [...tour.unreachable].sort((a, b) => a - b),
      label,
    ).toEqual(trial.unreachable);
    expect(tour.lengthMm, label).toBe(trial.bestMm);
    expect(tour.boundMm, label).toBe(trial.bestMm);
    expect(breachOf(picks.floor, tour, rules), label).toBeUndefined();
    if (trial.unreachable.length > 0) obstructed++;
    else expect(walkedOnFloorMm(picks, tour), label).toBe(tour.lengthMm);
  }
  expect(obstructed).toBeGreaterThan(20);
});

const corner = { aisle: 0, crossAisle: 0 };
const floor: TourFloor = {
  aisleCount: 3,
  aislePitchMm: 4_000,
  crossAislesMm: Int32Array.of(0, 20_000),
  start: corner,
  end: corner,
};
const open = { directions: [0, 0, 0], closedStretches: [], closedCrossings: [] };

test("takes picks of a one-way aisle as they come, however they were listed", () => {
  const rules = { ...open, directions: [1, -1, 0] };
  const tour = constrainedTour(floor, [1, 0, 1, 0], [3_000, 15_000, 9_000, 2_000], {
    seed: 1,
    rules,
  });
  expect([...tour.sequence]).toEqual([3, 1, 2, 0]);
});

test("names what a walk does that it must not", () => {
  const walk = (aisles: number[], depthsMm: number[]) => ({
    sequence: Int32Array.of(),
    lengthMm: 0,
    walk: { aisles: Int32Array.from(aisles), depthsMm: Int32Array.from(depthsMm) },
  });
  const there = walk([0, 0, 0], [0, 5_000, 0]);
  const round = walk([0, 0, 1, 1, 0], [0, 20_000, 20_000, 0, 0]);
  expect(breachOf(floor, there, undefined)).toBeUndefined();
  expect(breachOf(floor, there, { ...open, directions: [1, 0, 0] })).toBe("one-way");
  expect(breachOf(floor, round, { ...open, directions: [1, -1, 0] })).toBeUndefined();
  const stretch = { aisle: 1, fromMm: 3_000, toMm: 4_000 };
  expect(breachOf(floor, round, { ...open, closedStretches: [stretch] })).toBe("obstacle");
  expect(breachOf(floor, there, { ...open, closedStretches: [stretch] })).toBeUndefined();
  const crossing = { aisle: 0, crossAisle: 1 };
  expect(breachOf(floor, round, { ...open, closedCrossings: [crossing] })).toBe("obstacle");
  const narrow = { ...floor, canTurnInAisles: false };
  expect(breachOf(narrow, there, undefined)).toBe("turning");
  expect(breachOf(narrow, round, undefined)).toBeUndefined();
  const taken = { ...round, sequence: Int32Array.of(1, 0) };
  expect(breachOf(floor, taken, undefined, [0, 1])).toBe("order");
  expect(breachOf(floor, taken, undefined, [1, 0])).toBeUndefined();
});
