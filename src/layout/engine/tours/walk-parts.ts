import type { PickerTour } from "../picker-tour.ts";
import { startFloorWalk } from "./floor-walk.ts";
import { FROM_BACK, FROM_BOTH_ENDS, FROM_FRONT, THROUGH, TWICE_THROUGH } from "./frontier.ts";
import type { TourParts } from "./recorded-sweep.ts";
import type { SortedColumns } from "./sorted-columns.ts";
import type { TourFloor } from "./tour-floor.ts";

/**
 * Orders the parts of a tour into one walk from the start to the end. O(columns × blocks + picks).
 *
 * The parts must be connected, with an even number of walks at every mouth but the start and the
 * end, as the parts of a shortest tour are; then an Euler walk exists (C. Hierholzer 1873,
 * Mathematische Annalen 6).
 */
export function walkParts(
  floor: TourFloor,
  sorted: SortedColumns,
  parts: TourParts,
  aisles: ArrayLike<number>,
  depthsMm: ArrayLike<number>,
): PickerTour {
  const { columns, order, starts, gaps } = sorted;
  const { crossAislesMm } = floor;
  const crossAisleCount = crossAislesMm.length;
  const blockCount = crossAisleCount - 1;
  const walk = startFloorWalk(floor, aisles, depthsMm);
  const isSeen = new Uint8Array(columns.count * crossAisleCount);
  const isPicked = new Uint8Array(columns.count * blockCount);
  let before = -1;

  for (const mouth of eulerWalk(floor, sorted, parts)) {
    const column = Math.floor(mouth / crossAisleCount);
    const crossAisle = mouth % crossAisleCount;
    if (before >= 0 && Math.floor(before / crossAisleCount) === column) {
      const block = Math.min(crossAisle, before % crossAisleCount);
      passThrough(column * blockCount + block, mouth > before);
    }
    walk.goTo(columns.aisles[column], crossAislesMm[crossAisle]);
    if (isSeen[mouth] === 0) {
      isSeen[mouth] = 1;
      visitDeadEnds(column, crossAisle);
    }
    before = mouth;
  }
  return walk.finish();

  function passThrough(cell: number, isForward: boolean): void {
    if (isPicked[cell] === 1) return;
    isPicked[cell] = 1;
    if (isForward) takeForward(starts[cell], starts[cell + 1]);
    else takeBackward(starts[cell], starts[cell + 1]);
  }

  function visitDeadEnds(column: number, crossAisle: number): void {
    const behind = column * blockCount + crossAisle;
    const ahead = behind - 1;
    if (crossAisle < blockCount) {
      const isSplit = parts.ways[behind] === FROM_BOTH_ENDS;
      if (isSplit || parts.ways[behind] === FROM_FRONT) {
        takeForward(starts[behind], isSplit ? gaps[behind] : starts[behind + 1]);
        walk.goTo(columns.aisles[column], crossAislesMm[crossAisle]);
      }
    }
    if (crossAisle > 0) {
      const isSplit = parts.ways[ahead] === FROM_BOTH_ENDS;
      if (isSplit || parts.ways[ahead] === FROM_BACK) {
        takeBackward(isSplit ? gaps[ahead] : starts[ahead], starts[ahead + 1]);
        walk.goTo(columns.aisles[column], crossAislesMm[crossAisle]);
      }
    }
  }

  function takeForward(from: number, until: number): void {
    for (let i = from; i < until; i++) walk.take(order[i]);
  }

  function takeBackward(from: number, until: number): void {
    for (let i = until - 1; i >= from; i--) walk.take(order[i]);
  }
}

/** The mouths (column × cross-aisles + cross-aisle) in the order in which a walk passes them. */
function eulerWalk(floor: TourFloor, { columns }: SortedColumns, parts: TourParts): number[] {
  const crossAisleCount = floor.crossAislesMm.length;
  const blockCount = crossAisleCount - 1;
  const across = parts.crossWalks.slice();
  const through = parts.ways.map((way) => (way === THROUGH ? 1 : way === TWICE_THROUGH ? 2 : 0));
  const mouthOf = (aisle: number, crossAisle: number) =>
    columns.aisles.indexOf(aisle) * crossAisleCount + crossAisle;
  const path: number[] = [];
  // Built from its last mouth, so it begins at the end and comes out the right way round.
  const open = [mouthOf(floor.end.aisle, floor.end.crossAisle)];
  while (open.length > 0) {
    const mouth = open[open.length - 1];
    const column = Math.floor(mouth / crossAisleCount);
    const crossAisle = mouth % crossAisleCount;
    const cell = column * blockCount + crossAisle;
    if (column > 0 && across[mouth - crossAisleCount] > 0) {
      across[mouth - crossAisleCount]--;
      open.push(mouth - crossAisleCount);
    } else if (crossAisle > 0 && through[cell - 1] > 0) {
      through[cell - 1]--;
      open.push(mouth - 1);
    } else if (crossAisle < blockCount && through[cell] > 0) {
      through[cell]--;
      open.push(mouth + 1);
    } else if (column < columns.count - 1 && across[mouth] > 0) {
      across[mouth]--;
      open.push(mouth + crossAisleCount);
    } else {
      path.push(mouth);
      open.pop();
    }
  }
  return path;
}
