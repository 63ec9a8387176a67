import { expect } from "vitest";
import type { Block, PickerTour } from "../../../src/layout/engine/picker-tour.ts";
import { type Random, randomOf } from "../../../src/numeric/random.ts";

export interface PickList {
  readonly block: Block;
  readonly aisles: Uint16Array;
  readonly depthsMm: Int32Array;
}

/**
 * Follows a tour's walk corner by corner: it must start and end at the drop point, change aisles on
 * a cross-aisle only and pass the picks in the order of the sequence. Returns its length.
 */
export function walkedMm({ block, aisles, depthsMm }: PickList, tour: PickerTour): number {
  const { aisles: xs, depthsMm: ys } = tour.walk;
  const last = xs.length - 1;
  expect([xs[0], ys[0], xs[last], ys[last]]).toEqual([
    block.dropPointAisle,
    0,
    block.dropPointAisle,
    0,
  ]);
  expect([...tour.sequence].sort((a, b) => a - b)).toEqual([...aisles.keys()]);

  let lengthMm = 0;
  let next = 0;
  const takeAt = (aisle: number, fromMm: number, toMm: number) => {
    while (next < tour.sequence.length) {
      const pick = tour.sequence[next];
      const isOn =
        aisles[pick] === aisle &&
        depthsMm[pick] >= Math.min(fromMm, toMm) &&
        depthsMm[pick] <= Math.max(fromMm, toMm) &&
        Math.abs(depthsMm[pick] - fromMm) >= reachedMm;
      if (!isOn) break;
      reachedMm = Math.abs(depthsMm[pick] - fromMm);
      next++;
    }
  };
  let reachedMm = 0;
  takeAt(xs[0], 0, 0);
  for (let corner = 1; corner <= last; corner++) {
    reachedMm = 0;
    if (xs[corner] === xs[corner - 1]) {
      lengthMm += Math.abs(ys[corner] - ys[corner - 1]);
      takeAt(xs[corner], ys[corner - 1], ys[corner]);
      continue;
    }
    // On a cross-aisle: the picker passes the mouth of every aisle on the way.
    expect(ys[corner]).toBe(ys[corner - 1]);
    expect([0, block.aisleLengthMm]).toContain(ys[corner]);
    lengthMm += Math.abs(xs[corner] - xs[corner - 1]) * block.aislePitchMm;
    const step = Math.sign(xs[corner] - xs[corner - 1]);
    for (let aisle = xs[corner - 1]; aisle !== xs[corner] + step; aisle += step) {
      reachedMm = 0;
      takeAt(aisle, ys[corner], ys[corner]);
    }
  }
  expect(next, "picks passed in sequence").toBe(tour.sequence.length);
  return lengthMm;
}

/** Walking distance between two places of a block, the drop point being (drop aisle, 0). */
function betweenMm(block: Block, aisleA: number, mmA: number, aisleB: number, mmB: number): number {
  if (aisleA === aisleB) return Math.abs(mmA - mmB);
  const byFrontMm = mmA + mmB;
  const byBackMm = 2 * block.aisleLengthMm - byFrontMm;
  return Math.abs(aisleA - aisleB) * block.aislePitchMm + Math.min(byFrontMm, byBackMm);
}

/** The shortest tour by trying every order of the picks. */
export function shortestByTrialMm({ block, aisles, depthsMm }: PickList): number {
  const isTaken = new Array<boolean>(aisles.length).fill(false);
  let bestMm = Infinity;
  const extend = (aisle: number, atMm: number, taken: number, walkedSoFarMm: number) => {
    if (walkedSoFarMm >= bestMm) return;
    if (taken === aisles.length) {
      const homeMm = betweenMm(block, aisle, atMm, block.dropPointAisle, 0);
      bestMm = Math.min(bestMm, walkedSoFarMm + homeMm);
      return;
    }
    for (let pick = 0; pick < aisles.length; pick++) {
      if (isTaken[pick]) continue;
      isTaken[pick] = true;
      const legMm = betweenMm(block, aisle, atMm, aisles[pick], depthsMm[pick]);
      extend(aisles[pick], depthsMm[pick], taken + 1, walkedSoFarMm + legMm);
      isTaken[pick] = false;
    }
  };
  extend(block.dropPointAisle, 0, 0, 0);
  return bestMm;
}

/** A small block and a pick list of up to `mostPicks` picks, some at the very ends of aisles. */
export function randomPickList(random: Random, mostPicks: number, mostAisles: number): PickList {
  const aisleCount = 1 + random.below(mostAisles);
  const aisleLengthMm = 1 + random.below(40);
  const n = random.below(mostPicks + 1);
  return {
    block: {
      aisleCount,
      aislePitchMm: 1 + random.below(20),
      aisleLengthMm,
      dropPointAisle: random.below(aisleCount),
    },
    aisles: Uint16Array.from({ length: n }, () => random.below(aisleCount)),
    depthsMm: Int32Array.from({ length: n }, () => random.below(aisleLengthMm + 1)),
  };
}

/** The same seeded pick lists for every test that asks for them. */
export function randomPickLists(
  count: number,
  seed: number,
  mostPicks: number,
  mostAisles: number,
): PickList[] {
  const random = randomOf(seed);
  return Array.from({ length: count }, () => randomPickList(random, mostPicks, mostAisles));
}
