import type { Block, PickerTour } from "./picker-tour.ts";
import { sortedPicks } from "./picker-tour.ts";
import { startWalk } from "./walk-recorder.ts";

/**
 * S-shape (traversal) picker tour: sweep left to right and walk through every aisle that holds a
 * pick; if their number is odd, turn back in the last one at its deepest pick.
 *
 * O(n log n) time, O(n) memory. Not optimal; see `optimal-tour.ts` for the exact tour.
 *
 * Source: R.W. Hall (1993), "Distance approximations for routing manual pickers in a warehouse",
 * IIE Transactions 25(4).
 *
 * @throws RangeError as `TourPolicy`
 */
export function sShapeTour(block: Block, aisles: Uint16Array, depthsMm: Int32Array): PickerTour {
  const order = sortedPicks(block, aisles, depthsMm);
  const walk = startWalk(block, aisles, depthsMm);
  const n = order.length;

  let isAtBack = false;
  for (let start = 0, end = 0; start < n; start = end) {
    const aisle = aisles[order[start]];
    while (end < n && aisles[order[end]] === aisle) end++;
    walk.goTo(aisle, isAtBack ? block.aisleLengthMm : 0);
    if (isAtBack) {
      for (let i = end - 1; i >= start; i--) walk.take(order[i]);
      walk.goTo(aisle, 0);
    } else {
      for (let i = start; i < end; i++) walk.take(order[i]);
      walk.goTo(aisle, end < n ? block.aisleLengthMm : 0);
    }
    isAtBack = !isAtBack;
  }
  return walk.finish();
}
