import { largestGapTour } from "./largest-gap-tour.ts";
import { optimalTour } from "./optimal-tour.ts";
import type { TourPolicy } from "./picker-tour.ts";
import { returnTour } from "./return-tour.ts";
import { sShapeTour } from "./s-shape-tour.ts";

export type TourPolicyName = "optimal" | "s-shape" | "return" | "largest-gap";

/** Every way to walk a pick list; only `optimal` is exact. */
export const TOUR_POLICIES: Readonly<Record<TourPolicyName, TourPolicy>> = {
  optimal: optimalTour,
  "s-shape": sShapeTour,
  return: returnTour,
  "largest-gap": largestGapTour,
};
