import type { PickerTour } from "../picker-tour.ts";
import { blockByBlock } from "./block-by-block.ts";
import { type BlockSweep, takeFrom } from "./sub-aisles.ts";
import type { TourFloor } from "./tour-floor.ts";

/**
 * S-shape (traversal) picker tour: walk through every aisle that holds a pick, one after the other;
 * if that would end at the far side, turn back in the last one. Blocks as in `blockByBlock`.
 *
 * O(n log n) time, O(n) memory. Not optimal; see `shortest-tour.ts` for the exact tour.
 *
 * Source: R.W. Hall (1993), "Distance approximations for routing manual pickers in a warehouse",
 * IIE Transactions 25(4).
 *
 * @throws RangeError as `FloorPolicy`
 */
export function sShapeTour(
  floor: TourFloor,
  aisles: ArrayLike<number>,
  depthsMm: ArrayLike<number>,
): PickerTour {
  return blockByBlock(floor, aisles, depthsMm, sweep);
}

function sweep({ walk, frontMm, backMm, isFromBack, subAisles }: BlockSweep): void {
  let isAtBack = isFromBack;
  for (const [index, { aisle, picks }] of subAisles.entries()) {
    if (isAtBack) {
      takeFrom(walk, aisle, backMm, picks.toReversed());
      walk.goTo(aisle, frontMm);
    } else {
      takeFrom(walk, aisle, frontMm, picks);
      walk.goTo(aisle, index < subAisles.length - 1 ? backMm : frontMm);
    }
    isAtBack = !isAtBack;
  }
}
