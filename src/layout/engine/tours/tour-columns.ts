import {
  FROM_BACK,
  FROM_BOTH_ENDS,
  FROM_FRONT,
  NOT_ENTERED,
  THROUGH,
  TWICE_THROUGH,
  WAY_COUNT,
} from "./frontier.ts";
import type { TourFloor } from "./tour-floor.ts";

/**
 * The aisles that a tour must visit, from left to right, and the price of each way to walk them.
 *
 * Aisles without a pick, start or end are left out: walks through such an aisle can be moved to one
 * beside it, in one of the two directions without making the tour longer.
 */
export interface TourColumns {
  count: number;
  readonly aisles: Int32Array;
  /** (column × blocks + block) × `WAY_COUNT` + way; Infinity if it misses a pick. */
  readonly waysMm: Float64Array;
}

export function emptyColumns(floor: TourFloor, mostColumns: number): TourColumns {
  const blockCount = floor.crossAislesMm.length - 1;
  return {
    count: 0,
    aisles: new Int32Array(mostColumns),
    waysMm: new Float64Array(mostColumns * blockCount * WAY_COUNT),
  };
}

/** Prices a block without a pick, from index `at` of `waysMm`. */
export function priceEmpty(waysMm: Float64Array, at: number, lengthMm: number): void {
  waysMm[at + NOT_ENTERED] = 0;
  waysMm[at + THROUGH] = lengthMm;
  waysMm[at + FROM_FRONT] = Infinity;
  waysMm[at + FROM_BACK] = Infinity;
  waysMm[at + FROM_BOTH_ENDS] = Infinity;
  waysMm[at + TWICE_THROUGH] = 2 * lengthMm;
}

/**
 * Prices a block with picks from `nearestMm` to `farthestMm`, both from its front mouth.
 *
 * @param gapMm largest distance between two picks that follow each other, −1 if there is one only
 */
export function pricePicked(
  waysMm: Float64Array,
  at: number,
  lengthMm: number,
  nearestMm: number,
  farthestMm: number,
  gapMm: number,
): void {
  waysMm[at + NOT_ENTERED] = Infinity;
  waysMm[at + THROUGH] = lengthMm;
  waysMm[at + FROM_FRONT] = 2 * farthestMm;
  waysMm[at + FROM_BACK] = 2 * (lengthMm - nearestMm);
  waysMm[at + FROM_BOTH_ENDS] = gapMm < 0 ? Infinity : 2 * (lengthMm - gapMm);
  waysMm[at + TWICE_THROUGH] = 2 * lengthMm;
}

/** Leaves only the ways that turn at mouths; a pick right at a mouth needs no turning. */
export function forbidTurning(waysMm: Float64Array, at: number): void {
  for (let way = FROM_FRONT; way <= FROM_BOTH_ENDS; way++) {
    if (waysMm[at + way] > 0) waysMm[at + way] = Infinity;
  }
}
