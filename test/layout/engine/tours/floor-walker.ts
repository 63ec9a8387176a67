import { expect } from "vitest";
import type { PickerTour } from "../../../../src/layout/engine/picker-tour.ts";
import type { TourFloor } from "../../../../src/layout/engine/tours/tour-floor.ts";
import { type Random, randomOf } from "../../../../src/numeric/random.ts";

export interface FloorPicks {
  readonly floor: TourFloor;
  readonly aisles: Uint16Array;
  readonly depthsMm: Int32Array;
}

/**
 * Follows a tour's walk corner by corner: from the start to the end, changing aisles on cross-aisles
 * only, passing the picks in the order of the sequence. Returns its length.
 */
export function walkedOnFloorMm({ floor, aisles, depthsMm }: FloorPicks, tour: PickerTour): number {
  const { aisles: xs, depthsMm: ys } = tour.walk;
  const last = xs.length - 1;
  const { start, end, crossAislesMm, aislePitchMm } = floor;
  expect([xs[0], ys[0]]).toEqual([start.aisle, crossAislesMm[start.crossAisle]]);
  expect([xs[last], ys[last]]).toEqual([end.aisle, crossAislesMm[end.crossAisle]]);
  expect([...tour.sequence].sort((a, b) => a - b)).toEqual([...aisles.keys()]);

  // Every millimetre stone passed: the aisle's own line, then the mouths along a cross-aisle.
  let lengthMm = 0;
  let next = 0;
  const passAt = (aisle: number, depthMm: number) => {
    while (next < tour.sequence.length) {
      const pick = tour.sequence[next];
      if (aisles[pick] !== aisle || depthsMm[pick] !== depthMm) return;
      next++;
    }
  };
  passAt(xs[0], ys[0]);
  for (let corner = 1; corner <= last; corner++) {
    if (xs[corner] === xs[corner - 1]) {
      lengthMm += Math.abs(ys[corner] - ys[corner - 1]);
      const step = Math.sign(ys[corner] - ys[corner - 1]);
      for (let y = ys[corner - 1] + step; y !== ys[corner] + step; y += step) passAt(xs[corner], y);
    } else {
      expect(ys[corner]).toBe(ys[corner - 1]);
      expect([...crossAislesMm]).toContain(ys[corner]);
      lengthMm += Math.abs(xs[corner] - xs[corner - 1]) * aislePitchMm;
      const step = Math.sign(xs[corner] - xs[corner - 1]);
      for (let x = xs[corner - 1] + step; x !== xs[corner] + step; x += step) passAt(x, ys[corner]);
    }
  }
  expect(next, "picks passed in sequence").toBe(tour.sequence.length);
  return lengthMm;
}

/** Walking distance between two points, by trying every cross-aisle to change aisles on. */
export function betweenMm(
  floor: TourFloor,
  aisleA: number,
  mmA: number,
  aisleB: number,
  mmB: number,
): number {
  if (aisleA === aisleB) return Math.abs(mmA - mmB);
  const along = [...floor.crossAislesMm].map((mm) => Math.abs(mmA - mm) + Math.abs(mmB - mm));
  return Math.abs(aisleA - aisleB) * floor.aislePitchMm + Math.min(...along);
}

/** The shortest tour by trying every order of the picks. */
export function shortestOnFloorMm({ floor, aisles, depthsMm }: FloorPicks): number {
  const isTaken = new Array<boolean>(aisles.length).fill(false);
  const { start, end, crossAislesMm } = floor;
  let bestMm = Infinity;
  const extend = (aisle: number, atMm: number, taken: number, soFarMm: number) => {
    if (soFarMm >= bestMm) return;
    if (taken === aisles.length) {
      const homeMm = betweenMm(floor, aisle, atMm, end.aisle, crossAislesMm[end.crossAisle]);
      bestMm = Math.min(bestMm, soFarMm + homeMm);
      return;
    }
    for (let pick = 0; pick < aisles.length; pick++) {
      if (isTaken[pick]) continue;
      isTaken[pick] = true;
      const legMm = betweenMm(floor, aisle, atMm, aisles[pick], depthsMm[pick]);
      extend(aisles[pick], depthsMm[pick], taken + 1, soFarMm + legMm);
      isTaken[pick] = false;
    }
  };
  extend(start.aisle, crossAislesMm[start.crossAisle], 0, 0);
  return bestMm;
}

/** A small floor and a pick list, some picks right on cross-aisles. */
export function randomFloorPicks(
  random: Random,
  crossAisleCount: number,
  mostPicks: number,
  isClosed: boolean,
): FloorPicks {
  const aisleCount = 1 + random.below(6);
  const crossAislesMm = new Int32Array(crossAisleCount);
  for (let i = 1; i < crossAisleCount; i++) {
    crossAislesMm[i] = crossAislesMm[i - 1] + 1 + random.below(20);
  }
  const mouth = () => ({
    aisle: random.below(aisleCount),
    crossAisle: random.below(crossAisleCount),
  });
  const start = mouth();
  const lengthMm = crossAislesMm[crossAisleCount - 1];
  const n = random.below(mostPicks + 1);
  return {
    floor: {
      aisleCount,
      aislePitchMm: 1 + random.below(15),
      crossAislesMm,
      start,
      end: isClosed ? start : mouth(),
    },
    aisles: Uint16Array.from({ length: n }, () => random.below(aisleCount)),
    depthsMm: Int32Array.from({ length: n }, () => random.below(lengthMm + 1)),
  };
}

/** The same seeded pick lists for every test that asks for them, on two to five cross-aisles. */
export function randomFloorLists(
  count: number,
  seed: number,
  mostPicks: number,
  mostCrossAisles = 5,
): FloorPicks[] {
  const random = randomOf(seed);
  return Array.from({ length: count }, (_, i) =>
    randomFloorPicks(random, 2 + (i % (mostCrossAisles - 1)), mostPicks, i % 3 > 0),
  );
}
