import { type Columns, FROM_BACK, FROM_BOTH_ENDS, FROM_FRONT, THROUGH } from "./aisle-columns.ts";
import type { Block, PickerTour } from "./picker-tour.ts";
import { startWalk } from "./walk-recorder.ts";

/** How each aisle is walked and how often each stretch of cross-aisle: a tour without an order. */
export interface TourParts {
  readonly columns: Columns;
  /** Way of each column, see `aisle-columns.ts`. */
  readonly ways: Uint8Array;
  /** Walks between column c and c + 1: 0, 1 or 2. */
  readonly frontWalks: Uint8Array;
  readonly backWalks: Uint8Array;
}

/**
 * Orders the parts of a tour into one walk from the drop point and back. O(columns + picks).
 *
 * The parts must be connected and meet every aisle end an even number of times, as the parts of an
 * optimal tour do; then an Euler circuit exists (C. Hierholzer 1873, Mathematische Annalen 6).
 *
 * @param order picks sorted by `sortedPicks`
 */
export function closedWalk(
  block: Block,
  parts: TourParts,
  order: Int32Array,
  aisles: Uint16Array,
  depthsMm: Int32Array,
): PickerTour {
  const { columns, ways } = parts;
  const walk = startWalk(block, aisles, depthsMm);
  const isEndSeen = new Uint8Array(2 * columns.count);
  const ends = circuit(parts, 2 * (block.dropPointAisle - columns.firstAisle));
  let before = -1;
  for (const end of ends) {
    const column = end >> 1;
    const isBack = end % 2 === 1;
    const first = columns.starts[column];
    const next = columns.starts[column + 1];
    if (before >> 1 === column) {
      if (isBack) takeForward(first, next);
      else takeBackward(first, next);
    }
    walk.goTo(columns.firstAisle + column, isBack ? block.aisleLengthMm : 0);
    if (isEndSeen[end] === 0) {
      isEndSeen[end] = 1;
      const isSplit = ways[column] === FROM_BOTH_ENDS;
      if (!isBack && (isSplit || ways[column] === FROM_FRONT)) {
        takeForward(first, isSplit ? columns.gaps[column] : next);
        walk.goTo(columns.firstAisle + column, 0);
      }
      if (isBack && (isSplit || ways[column] === FROM_BACK)) {
        takeBackward(isSplit ? columns.gaps[column] : first, next);
        walk.goTo(columns.firstAisle + column, block.aisleLengthMm);
      }
    }
    before = end;
  }
  return walk.finish();

  function takeForward(from: number, until: number): void {
    for (let i = from; i < until; i++) walk.take(order[i]);
  }

  function takeBackward(from: number, until: number): void {
    for (let i = until - 1; i >= from; i--) walk.take(order[i]);
  }
}

/**
 * The aisle ends (2 × column, + 1 at the back) in the order in which a closed walk over every part
 * passes them.
 */
function circuit(parts: TourParts, start: number): number[] {
  const front = parts.frontWalks.slice();
  const back = parts.backWalks.slice();
  const through = parts.ways.map((way) => (way === THROUGH ? 1 : 0));
  const path: number[] = [];
  const open = [start];
  while (open.length > 0) {
    const end = open[open.length - 1];
    const column = end >> 1;
    const side = end % 2 === 0 ? front : back;
    if (column > 0 && side[column - 1] > 0) {
      side[column - 1]--;
      open.push(end - 2);
    } else if (through[column] > 0) {
      through[column]--;
      open.push(end ^ 1);
    } else if (side[column] > 0) {
      side[column]--;
      open.push(end + 2);
    } else {
      path.push(end);
      open.pop();
    }
  }
  return path.reverse();
}
