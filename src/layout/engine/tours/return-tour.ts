import type { PickerTour } from "../picker-tour.ts";
import { blockByBlock } from "./block-by-block.ts";
import { type BlockSweep, takeFrom } from "./sub-aisles.ts";
import type { TourFloor } from "./tour-floor.ts";

/**
 * Return picker tour: enter every aisle that holds a pick from the cross-aisle walked along and turn
 * back at its farthest pick. Nearer blocks are left through their last aisle.
 *
 * O(n log n) time, O(n) memory.
 *
 * Source: C.G. Petersen (1997), "An evaluation of order picking routeing policies", International
 * Journal of Operations & Production Management 17(11).
 *
 * @throws RangeError as `FloorPolicy`
 */
export function returnTour(
  floor: TourFloor,
  aisles: ArrayLike<number>,
  depthsMm: ArrayLike<number>,
): PickerTour {
  return blockByBlock(floor, aisles, depthsMm, sweep);
}

function sweep({ walk, frontMm, backMm, isFromBack, subAisles }: BlockSweep): void {
  const mouthMm = isFromBack ? backMm : frontMm;
  for (const [index, { aisle, picks }] of subAisles.entries()) {
    takeFrom(walk, aisle, mouthMm, isFromBack ? picks.toReversed() : picks);
    walk.goTo(aisle, index === subAisles.length - 1 ? frontMm : mouthMm);
  }
}
