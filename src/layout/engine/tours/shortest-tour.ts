import type { PickerTour } from "../picker-tour.ts";
import { recordedSweep } from "./recorded-sweep.ts";
import { sortedColumns } from "./sorted-columns.ts";
import type { TourFloor } from "./tour-floor.ts";
import { walkParts } from "./walk-parts.ts";

/**
 * The shortest picker tour on a floor of one to seven blocks, by dynamic programming from the
 * leftmost to the rightmost aisle that holds a pick, the start or the end.
 *
 * O(columns × blocks × states + n log n); the states number 6, 24, 112, 568 and 3,032 for two to
 * six cross-aisles, a little more if the tour ends elsewhere than it starts.
 *
 * Source: see `frontier.ts`.
 *
 * @param depthsMm distance of each pick from the front cross-aisle
 * @throws RangeError if the floor makes no sense, the arrays differ in length or a pick is outside
 */
export function shortestTour(
  floor: TourFloor,
  aisles: ArrayLike<number>,
  depthsMm: ArrayLike<number>,
): PickerTour {
  const sorted = sortedColumns(floor, aisles, depthsMm);
  const parts = recordedSweep(floor, sorted.columns);
  return walkParts(floor, sorted, parts, aisles, depthsMm);
}
