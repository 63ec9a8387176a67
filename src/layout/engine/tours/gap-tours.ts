import type { PickerTour } from "../picker-tour.ts";
import { blockByBlock } from "./block-by-block.ts";
import { type BlockSweep, type SubAisle, takeFrom } from "./sub-aisles.ts";
import type { TourFloor } from "./tour-floor.ts";

/**
 * Largest-gap picker tour: walk through the first and the last aisle that hold a pick, and leave
 * in each aisle between them the largest stretch without a pick unwalked, entering from both ends.
 * Picks in one aisle only are fetched from the front. Blocks as in `blockByBlock`.
 *
 * O(n log n) time, O(n) memory.
 *
 * Source: R.W. Hall (1993), "Distance approximations for routing manual pickers in a warehouse",
 * IIE Transactions 25(4).
 *
 * @throws RangeError as `FloorPolicy`
 */
export function largestGapTour(
  floor: TourFloor,
  aisles: ArrayLike<number>,
  depthsMm: ArrayLike<number>,
): PickerTour {
  return blockByBlock(floor, aisles, depthsMm, (block) => sweep(block, behindLargestGap));
}

/**
 * Midpoint picker tour: as the largest-gap tour, but aisles are split in their middle.
 *
 * Source: as `largestGapTour`.
 *
 * @throws RangeError as `FloorPolicy`
 */
export function midpointTour(
  floor: TourFloor,
  aisles: ArrayLike<number>,
  depthsMm: ArrayLike<number>,
): PickerTour {
  return blockByBlock(floor, aisles, depthsMm, (block) => sweep(block, behindMiddle));
}

/** Index of the first pick that is fetched from the back. */
type Split = (block: BlockSweep, subAisle: SubAisle) => number;

function behindLargestGap({ depthsMm, frontMm, backMm }: BlockSweep, { picks }: SubAisle): number {
  let split = 0;
  let gapMm = -1;
  let previousMm = frontMm;
  for (const [index, pick] of picks.entries()) {
    if (depthsMm[pick] - previousMm > gapMm) {
      split = index;
      gapMm = depthsMm[pick] - previousMm;
    }
    previousMm = depthsMm[pick];
  }
  return backMm - previousMm > gapMm ? picks.length : split;
}

function behindMiddle({ depthsMm, frontMm, backMm }: BlockSweep, { picks }: SubAisle): number {
  const behind = picks.findIndex((pick) => 2 * depthsMm[pick] > frontMm + backMm);
  return behind < 0 ? picks.length : behind;
}

/**
 * From the front: front parts that the way home does not pass, through the first aisle, back parts,
 * through the last aisle, the other front parts. From the back: back parts, through the last aisle,
 * front parts.
 */
function sweep(block: BlockSweep, splitOf: Split): void {
  const { walk, frontMm, backMm, isFromBack, subAisles } = block;
  const last = subAisles.length - 1;
  const splits = subAisles.map((subAisle) => splitOf(block, subAisle));
  const firstInner = isFromBack ? 0 : 1;
  const homeAisle = block.homeAisle ?? subAisles[0].aisle;
  const isOnWayHome = (index: number) => isFromBack || subAisles[index].aisle >= homeAisle;

  if (!isFromBack) {
    if (last > 0) {
      for (let index = last - 1; index > 0; index--) if (!isOnWayHome(index)) takeFront(index);
    }
    takeFrom(walk, subAisles[0].aisle, frontMm, subAisles[0].picks);
    walk.goTo(subAisles[0].aisle, last > 0 ? backMm : frontMm);
    if (last === 0) return;
  }
  for (let index = firstInner; index < last; index++) takeBack(index);
  takeFrom(walk, subAisles[last].aisle, backMm, subAisles[last].picks.toReversed());
  walk.goTo(subAisles[last].aisle, frontMm);
  for (let index = last - 1; index >= firstInner; index--) if (isOnWayHome(index)) takeFront(index);

  function takeFront(index: number): void {
    const { aisle, picks } = subAisles[index];
    if (splits[index] === 0) return;
    takeFrom(walk, aisle, frontMm, picks.slice(0, splits[index]));
    walk.goTo(aisle, frontMm);
  }

  function takeBack(index: number): void {
    const { aisle, picks } = subAisles[index];
    if (splits[index] === picks.length) return;
    takeFrom(walk, aisle, backMm, picks.slice(splits[index]).reverse());
    walk.goTo(aisle, backMm);
  }
}
