import { expect, test } from "vitest";
import { constrainedTour } from "../../../../src/layout/engine/tours/constrained-tour.ts";
import { tourLengthMm } from "../../../../src/layout/engine/tours/tour-meter.ts";
import { randomOf } from "../../../../src/numeric/random.ts";
import { betweenMm, type FloorPicks, randomFloorLists, walkedOnFloorMm } from "./floor-walker.ts";

const corner = { aisle: 0, crossAisle: 0 };
const floor = {
  aisleCount: 3,
  aislePitchMm: 4_000,
  crossAislesMm: Int32Array.of(0, 20_000),
  start: corner,
  end: corner,
};

function oneWay(...directions: number[]) {
  return { directions, closedStretches: [], closedCrossings: [] };
}

/** The shortest tour over all orders of picks in which ranks never fall. */
function shortestByRankMm({ floor, aisles, depthsMm }: FloorPicks, ranks: number[]): number {
  const { start, end, crossAislesMm } = floor;
  let bestMm = Infinity;
  const extend = (aisle: number, atMm: number, left: number[], soFarMm: number) => {
    if (left.length === 0) {
      const homeMm = betweenMm(floor, aisle, atMm, end.aisle, crossAislesMm[end.crossAisle]);
      bestMm = Math.min(bestMm, soFarMm + homeMm);
    }
    const lowest = Math.min(...left.map((pick) => ranks[pick]));
    for (const pick of left.filter((other) => ranks[other] === lowest)) {
      const legMm = betweenMm(floor, aisle, atMm, aisles[pick], depthsMm[pick]);
      const rest = left.filter((other) => other !== pick);
      extend(aisles[pick], depthsMm[pick], rest, soFarMm + legMm);
    }
  };
  extend(start.aisle, crossAislesMm[start.crossAisle], [...aisles.keys()], 0);
  return bestMm;
}

test("fetches what is heavy first, though it lies farther off", () => {
  const tour = constrainedTour(floor, [0, 0], [5_000, 9_000], { seed: 1, ranks: [1, 0] });
  expect([...tour.sequence]).toEqual([1, 0]);
  expect(tour.lengthMm).toBe(2 * 9_000);
  const apart = constrainedTour(floor, [0, 2], [5_000, 5_000], { seed: 1, ranks: [1, 0] });
  expect([...apart.sequence]).toEqual([1, 0]);
  expect(apart.lengthMm).toBe(8_000 + 5_000 + 5_000 + 8_000 + 5_000 + 5_000);
});

test("comes back by another aisle where one goes one way only", () => {
  const tour = constrainedTour(floor, [0], [5_000], { seed: 1, rules: oneWay(1, -1, 0) });
  expect(tour.lengthMm).toBe(20_000 + 4_000 + 20_000 + 4_000);
  const picks = { floor, aisles: Uint16Array.of(0), depthsMm: Int32Array.of(5_000) };
  expect(walkedOnFloorMm(picks, tour)).toBe(tour.lengthMm);
});

test("says which picks one-way aisles shut off", () => {
  const tour = constrainedTour(floor, [0, 1], [0, 5_000], { seed: 1, rules: oneWay(1, 1, 1) });
  expect(tour.unreachable).toEqual([1]);
  expect([...tour.sequence]).toEqual([0]);
  expect(tour.lengthMm).toBe(0);
});

test("without constraints it is as short as the shortest tour, on 150 random pick lists", () => {
  for (const [instance, list] of randomFloorLists(150, 11, 9, 4).entries()) {
    const tour = constrainedTour(list.floor, list.aisles, list.depthsMm, { seed: 1 });
    const label = `instance ${instance}`;
    expect(tour.lengthMm, label).toBe(tourLengthMm(list.floor, list.aisles, list.depthsMm));
    expect(tour.boundMm, label).toBe(tour.lengthMm);
    expect(walkedOnFloorMm(list, tour), label).toBe(tour.lengthMm);
  }
});

test("keeps ranks in the least length there is, on 150 random pick lists", () => {
  const random = randomOf(12);
  for (const [instance, list] of randomFloorLists(150, 12, 6, 4).entries()) {
    const ranks = Array.from(list.aisles, () => random.below(3));
    const tour = constrainedTour(list.floor, list.aisles, list.depthsMm, { seed: 1, ranks });
    const label = `instance ${instance}`;
    const taken = Array.from(tour.sequence, (pick) => ranks[pick]);
    expect(taken, label).toEqual([...taken].sort());
    expect(tour.lengthMm, label).toBe(shortestByRankMm(list, ranks));
  }
});

test("long lists stay near the shortest tour and above their bound", () => {
  let sumMm = 0;
  let leastMm = 0;
  for (const list of randomFloorLists(12, 13, 40, 3)) {
    const tour = constrainedTour(list.floor, list.aisles, list.depthsMm, { seed: 1 });
    expect(walkedOnFloorMm(list, tour)).toBe(tour.lengthMm);
    expect(tour.boundMm).toBeLessThanOrEqual(tour.lengthMm);
    sumMm += tour.lengthMm;
    leastMm += tourLengthMm(list.floor, list.aisles, list.depthsMm);
  }
  expect(sumMm).toBeGreaterThanOrEqual(leastMm);
  expect(sumMm).toBeLessThanOrEqual(1.01 * leastMm);
});
