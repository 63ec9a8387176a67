import { type Columns, columnsOf, WAY_COUNT } from "./aisle-columns.ts";
import { closedWalk } from "./closed-walk.ts";
import type { Block, PickerTour } from "./picker-tour.ts";
import { sortedPicks } from "./picker-tour.ts";

/**
 * What a partial tour left of an aisle looks like at that aisle's two ends; only this decides how
 * it can be completed. Ratliff and Rosenthal's (U,U,1C), (E,0,1C), (0,E,1C), (E,E,1C), (E,E,2C)
 * and (0,0,0C); their (0,0,1C) is not needed, as the last aisle considered must be visited.
 */
const ODD = 0;
const FRONT = 1;
const BACK = 2;
const JOINED = 3;
const APART = 4;
const START = 5;
const STATE_COUNT = 6;

/** The state after an aisle is walked: row = way to walk it, column = state before. */
const AFTER_AISLE: readonly (readonly number[])[] = [
  [ODD, FRONT, BACK, JOINED, APART, START],
  [JOINED, ODD, ODD, ODD, ODD, ODD],
  [ODD, FRONT, APART, JOINED, APART, FRONT],
  [ODD, APART, BACK, JOINED, APART, BACK],
  [ODD, APART, APART, JOINED, APART, APART],
];

/** Ways to the next aisle: from state, to state, walks along the front and along the back. */
const CROSSINGS: readonly (readonly [number, number, number, number])[] = [
  [ODD, ODD, 1, 1],
  [FRONT, FRONT, 2, 0],
  [BACK, BACK, 0, 2],
  [JOINED, FRONT, 2, 0],
  [JOINED, BACK, 0, 2],
  [JOINED, JOINED, 2, 2],
  [APART, APART, 2, 2],
];

/**
 * The shortest picker tour in one block, by dynamic programming from the leftmost to the rightmost
 * aisle that holds a pick or the drop point.
 *
 * O(aisles + n log n) time (the logarithm is the sorting), O(aisles + n) memory.
 *
 * Source: H.D. Ratliff, A.S. Rosenthal (1983), "Order-picking in a rectangular warehouse: a
 * solvable case of the traveling salesman problem", Operations Research 31(3).
 *
 * @throws RangeError as `TourPolicy`
 */
export function optimalTour(block: Block, aisles: Uint16Array, depthsMm: Int32Array): PickerTour {
  const order = sortedPicks(block, aisles, depthsMm);
  const columns = columnsOf(block, order, aisles, depthsMm);
  const steps = new Int8Array(columns.count * STATE_COUNT);
  const { lengthMm, finalState } = sweep(block, columns, steps);

  const ways = new Uint8Array(columns.count);
  const frontWalks = new Uint8Array(columns.count);
  const backWalks = new Uint8Array(columns.count);
  for (let column = columns.count - 1, state = finalState; column >= 0; column--) {
    const step = steps[column * STATE_COUNT + state];
    ways[column] = step % 8;
    const crossing = CROSSINGS[step >> 3];
    if (column === 0) break;
    frontWalks[column - 1] = crossing[2];
    backWalks[column - 1] = crossing[3];
    state = crossing[0];
  }
  const parts = { columns, ways, frontWalks, backWalks };
  const tour = closedWalk(block, parts, order, aisles, depthsMm);
  return { ...tour, lengthMm };
}

/**
 * Length of the shortest picker tour, without the tour.
 *
 * @throws RangeError as `TourPolicy`
 */
export function optimalTourMm(block: Block, aisles: Uint16Array, depthsMm: Int32Array): number {
  const order = sortedPicks(block, aisles, depthsMm);
  return sweep(block, columnsOf(block, order, aisles, depthsMm), undefined).lengthMm;
}

/** Cheapest state by state; `steps` (count × states) keeps 8 × crossing + way for each of them. */
function sweep(
  block: Block,
  columns: Columns,
  steps: Int8Array | undefined,
): { lengthMm: number; finalState: number } {
  const before = new Float64Array(STATE_COUNT).fill(Infinity);
  const after = new Float64Array(STATE_COUNT);
  const crossings = new Int8Array(STATE_COUNT);
  before[START] = 0;
  for (let column = 0; column < columns.count; column++) {
    after.fill(Infinity);
    for (let way = 0; way < WAY_COUNT; way++) {
      const wayMm = columns.waysMm[column * WAY_COUNT + way];
      if (wayMm === Infinity) continue;
      for (let state = 0; state < STATE_COUNT; state++) {
        const next = AFTER_AISLE[way][state];
        const totalMm = before[state] + wayMm;
        if (totalMm >= after[next]) continue;
        after[next] = totalMm;
        if (steps !== undefined) steps[column * STATE_COUNT + next] = 8 * crossings[state] + way;
      }
    }
    before.fill(Infinity);
    for (let crossing = 0; crossing < CROSSINGS.length; crossing++) {
      const [from, to, front, back] = CROSSINGS[crossing];
      const totalMm = after[from] + (front + back) * block.aislePitchMm;
      if (totalMm >= before[to]) continue;
      before[to] = totalMm;
      crossings[to] = crossing;
    }
  }
  let finalState = FRONT;
  if (after[BACK] < after[finalState]) finalState = BACK;
  if (after[JOINED] < after[finalState]) finalState = JOINED;
  return { lengthMm: after[finalState], finalState };
}
