import type { FloorPlan } from "../floor-plan.ts";
import { MAX_AISLE_LENGTH_MM } from "../picker-tour.ts";

/** Where an aisle meets a cross-aisle; cross-aisle 0 is the front one. */
export interface Mouth {
  readonly aisle: number;
  readonly crossAisle: number;
}

/** Parallel aisles crossed by two to eight cross-aisles, by their centre lines. */
export interface TourFloor {
  readonly aisleCount: number;
  readonly aislePitchMm: number;
  /** Ascending from the front one at 0; length blocks + 1. */
  readonly crossAislesMm: Int32Array;
  readonly start: Mouth;
  readonly end: Mouth;
  /** Absent: true. If false, an aisle that is entered is walked to its other end. */
  readonly canTurnInAisles?: boolean;
}

export const MAX_CROSS_AISLES = 8;

/**
 * The floor of a plan, for pickers who start and end at its drop point. One-way aisles and obstacles
 * are apart from it, in `walkRulesOf`: tours that mind neither are no longer than tours that do.
 */
export function tourFloorOf(plan: FloorPlan): TourFloor {
  const { aisleCount, aislePitchMm, dropPoint, canTurnInAisles = true } = plan.spec;
  const mouth = { aisle: dropPoint.aisle, crossAisle: dropPoint.crossAisle ?? 0 };
  return {
    aisleCount,
    aislePitchMm,
    crossAislesMm: plan.crossAislesMm,
    start: mouth,
    end: mouth,
    ...(!canTurnInAisles && { canTurnInAisles }),
  };
}

/** @throws RangeError naming what makes no sense */
export function checkFloor(floor: TourFloor): void {
  const { aisleCount, aislePitchMm, crossAislesMm, start, end } = floor;
  if (!isWholeBetween(aisleCount, 1, 65_536)) {
    throw new RangeError(`A floor has 1 to 65,536 aisles, not ${aisleCount}.`);
  }
  if (!isWholeBetween(aislePitchMm, 1, MAX_AISLE_LENGTH_MM)) {
    throw new RangeError(`The aisle pitch must be whole millimetres, not ${aislePitchMm}.`);
  }
  const count = crossAislesMm.length;
  if (count < 2 || count > MAX_CROSS_AISLES) {
    throw new RangeError(`A floor has 2 to ${MAX_CROSS_AISLES} cross-aisles, not ${count}.`);
  }
  const isAscending = crossAislesMm.every((mm, i) => i === 0 || mm > crossAislesMm[i - 1]);
  if (crossAislesMm[0] !== 0 || !isAscending || crossAislesMm[count - 1] > MAX_AISLE_LENGTH_MM) {
    throw new RangeError(`Cross-aisles ascend from 0, unlike ${crossAislesMm.join(", ")} mm.`);
  }
  for (const { aisle, crossAisle } of [start, end]) {
    if (!isWholeBetween(aisle, 0, aisleCount - 1) || !isWholeBetween(crossAisle, 0, count - 1)) {
      throw new RangeError(
        `No aisle ${aisle} meets a cross-aisle ${crossAisle}; there are ${aisleCount} and ${count}.`,
      );
    }
  }
}

/**
 * The block of each place; a place on an inner cross-aisle belongs to the block before it.
 *
 * @throws RangeError if the arrays differ in length or a place lies outside the floor
 */
export function blocksOfPlaces(
  floor: TourFloor,
  aisles: ArrayLike<number>,
  depthsMm: ArrayLike<number>,
): Uint8Array {
  const { aisleCount, crossAislesMm } = floor;
  const n = aisles.length;
  if (depthsMm.length !== n) throw new RangeError(`Got ${depthsMm.length} depths for ${n} places.`);
  const lengthMm = crossAislesMm[crossAislesMm.length - 1];
  const blocks = new Uint8Array(n);
  for (let place = 0; place < n; place++) {
    if (aisles[place] >= aisleCount) {
      throw new RangeError(`Pick ${place} is in aisle ${aisles[place]}; there are ${aisleCount}.`);
    }
    const depthMm = depthsMm[place];
    if (depthMm < 0 || depthMm > lengthMm) {
      throw new RangeError(`Pick ${place} is ${depthMm} mm deep; the aisle has ${lengthMm} mm.`);
    }
    while (crossAislesMm[blocks[place] + 1] < depthMm) blocks[place]++;
  }
  return blocks;
}

function isWholeBetween(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}
