import type { Block } from "./picker-tour.ts";

/**
 * How an aisle is walked. Walking through twice is left out: some shortest tour does without.
 *
 * Source: P. Revenant, H. Cambazard, N. Catusse (2025), "A note about a transition of Ratliff and
 * Rosenthal's order picking algorithm for rectangular warehouses", Operations Research Letters 62.
 */
export const NOT_ENTERED = 0;
export const THROUGH = 1;
export const FROM_FRONT = 2;
export const FROM_BACK = 3;
export const FROM_BOTH_ENDS = 4;
export const WAY_COUNT = 5;

/** The aisles from the leftmost to the rightmost that must be visited, as columns 0..count − 1. */
export interface Columns {
  readonly firstAisle: number;
  readonly count: number;
  /** The picks of column c are order[starts[c]..starts[c + 1] − 1]; length count + 1. */
  readonly starts: Int32Array;
  /** First pick behind the largest gap between two visited places, or −1 if there are not two. */
  readonly gaps: Int32Array;
  /** count × `WAY_COUNT`: length of each way to walk the aisle; Infinity if it misses a pick. */
  readonly waysMm: Float64Array;
}

/** Groups picks sorted by `sortedPicks` and prices each way to walk each aisle. O(aisles + n). */
export function columnsOf(
  block: Block,
  order: Int32Array,
  aisles: Uint16Array,
  depthsMm: Int32Array,
): Columns {
  const n = order.length;
  const drop = block.dropPointAisle;
  const firstAisle = n > 0 ? Math.min(drop, aisles[order[0]]) : drop;
  const lastAisle = n > 0 ? Math.max(drop, aisles[order[n - 1]]) : drop;
  const count = lastAisle - firstAisle + 1;
  const starts = new Int32Array(count + 1);
  const gaps = new Int32Array(count);
  const waysMm = new Float64Array(count * WAY_COUNT);

  for (let column = 0, pick = 0; column < count; column++) {
    const isDrop = firstAisle + column === drop;
    starts[column] = pick;
    // The drop point is a place to visit at depth 0, so that the tour is sure to touch it.
    let previousMm = isDrop ? 0 : -1;
    let nearestMm = previousMm;
    let gapMm = -1;
    gaps[column] = -1;
    for (; pick < n && aisles[order[pick]] === firstAisle + column; pick++) {
      const depthMm = depthsMm[order[pick]];
      if (previousMm < 0) nearestMm = depthMm;
      else if (depthMm - previousMm > gapMm) {
        gapMm = depthMm - previousMm;
        gaps[column] = pick;
      }
      previousMm = depthMm;
    }
    const isEmpty = previousMm < 0;
    const first = column * WAY_COUNT;
    const lengthMm = block.aisleLengthMm;
    waysMm[first + NOT_ENTERED] = isEmpty ? 0 : Infinity;
    waysMm[first + THROUGH] = lengthMm;
    waysMm[first + FROM_FRONT] = isEmpty ? Infinity : 2 * previousMm;
    waysMm[first + FROM_BACK] = isEmpty || isDrop ? Infinity : 2 * (lengthMm - nearestMm);
    waysMm[first + FROM_BOTH_ENDS] = gaps[column] < 0 ? Infinity : 2 * (lengthMm - gapMm);
  }
  starts[count] = n;
  return { firstAisle, count, starts, gaps, waysMm };
}
