import type { PickerTour } from "../picker-tour.ts";
import { aisleByAisleTour } from "./aisle-by-aisle-tour.ts";
import { combinedTour } from "./combined-tour.ts";
import { largestGapTour, midpointTour } from "./gap-tours.ts";
import { returnTour } from "./return-tour.ts";
import { sShapeTour } from "./s-shape-tour.ts";
import { shortestTour } from "./shortest-tour.ts";
import type { TourFloor } from "./tour-floor.ts";

/**
 * A way to walk a pick list on a floor of any number of blocks; all of them share this contract.
 *
 * @param aisles aisle of each pick, length n
 * @param depthsMm distance of each pick from the front cross-aisle, length n
 * @throws RangeError if the floor makes no sense, the arrays differ in length or a pick is outside
 */
export type FloorPolicy = (
  floor: TourFloor,
  aisles: ArrayLike<number>,
  depthsMm: ArrayLike<number>,
) => PickerTour;

export type FloorPolicyName =
  | "optimal"
  | "s-shape"
  | "return"
  | "midpoint"
  | "largest-gap"
  | "combined"
  | "aisle-by-aisle";

/** Every way to walk a pick list; only `optimal` is exact. */
export const FLOOR_POLICIES: Readonly<Record<FloorPolicyName, FloorPolicy>> = {
  optimal: shortestTour,
  "s-shape": sShapeTour,
  return: returnTour,
  midpoint: midpointTour,
  "largest-gap": largestGapTour,
  combined: combinedTour,
  "aisle-by-aisle": aisleByAisleTour,
};
