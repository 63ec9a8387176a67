import type { FloorWalk } from "./floor-walk.ts";
import { blocksOfPlaces, checkFloor, type TourFloor } from "./tour-floor.ts";

/** The picks of one aisle in one block, from front to back. */
export interface SubAisle {
  readonly aisle: number;
  readonly picks: readonly number[];
}

/**
 * The sub-aisles that hold picks, of each block from left to right.
 *
 * @throws RangeError as `checkFloor` and `blocksOfPlaces`
 */
export function subAislesOf(
  floor: TourFloor,
  aisles: ArrayLike<number>,
  depthsMm: ArrayLike<number>,
): SubAisle[][] {
  checkFloor(floor);
  const blocks = blocksOfPlaces(floor, aisles, depthsMm);
  const order = Array.from(blocks, (_, pick) => pick);
  order.sort((a, b) => aisles[a] - aisles[b] || depthsMm[a] - depthsMm[b]);
  const found: { aisle: number; picks: number[] }[][] = [];
  for (let block = 0; block < floor.crossAislesMm.length - 1; block++) found.push([]);
  for (const pick of order) {
    const row = found[blocks[pick]];
    const last = row[row.length - 1];
    if (last?.aisle === aisles[pick]) last.picks.push(pick);
    else row.push({ aisle: aisles[pick], picks: [pick] });
  }
  return found;
}

/** A block being walked: it is entered from one of its cross-aisles and left by the front one. */
export interface BlockSweep {
  readonly walk: FloorWalk;
  readonly depthsMm: ArrayLike<number>;
  readonly frontMm: number;
  readonly backMm: number;
  /** True if the picker comes in along the back cross-aisle. */
  readonly isFromBack: boolean;
  /** In the order in which they are swept; at least one. */
  readonly subAisles: readonly SubAisle[];
  /** The aisle that the walk goes on from after this block, if that is given. */
  readonly homeAisle: number | undefined;
}

/** Takes picks in order, walking to the mouth of their aisle first. */
export function takeFrom(
  walk: FloorWalk,
  aisle: number,
  mouthMm: number,
  picks: readonly number[],
): void {
  walk.goTo(aisle, mouthMm);
  for (const pick of picks) walk.take(pick);
}
