import type { Block, PickerTour } from "./picker-tour.ts";
import { sortedPicks } from "./picker-tour.ts";
import { startWalk } from "./walk-recorder.ts";

/**
 * Return picker tour: sweep left to right and enter every aisle that holds a pick from the front,
 * turning back at its deepest pick. The one to use where there is no back cross-aisle.
 *
 * O(n log n) time, O(n) memory.
 *
 * Source: C.G. Petersen (1997), "An evaluation of order picking routeing policies", International
 * Journal of Operations & Production Management 17(11).
 *
 * @throws RangeError as `TourPolicy`
 */
export function returnTour(block: Block, aisles: Uint16Array, depthsMm: Int32Array): PickerTour {
  const order = sortedPicks(block, aisles, depthsMm);
  const walk = startWalk(block, aisles, depthsMm);
  for (let i = 0; i < order.length; i++) {
    const aisle = aisles[order[i]];
    if (i === 0 || aisle !== aisles[order[i - 1]]) walk.goTo(aisle, 0);
    walk.take(order[i]);
    if (i === order.length - 1 || aisle !== aisles[order[i + 1]]) walk.goTo(aisle, 0);
  }
  return walk.finish();
}
