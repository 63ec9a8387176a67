import type { SolveOptions } from "../../../numeric/solve.ts";
import { planBatches } from "../batching/plan-batches.ts";
import type { Batches } from "../batching/simple-batches.ts";
import type { PickerTour } from "../picker-tour.ts";
import { shortestTour } from "./shortest-tour.ts";
import type { TourFloor } from "./tour-floor.ts";
import { tourMeterOf } from "./tour-meter.ts";

export interface CartTour {
  /** Picks of this tour in the order of the walk. */
  readonly picks: Int32Array;
  /** Its sequence indexes the picks of the tour in ascending order. */
  readonly tour: PickerTour;
}

export interface CartTours {
  readonly tours: readonly CartTour[];
  readonly totalMm: number;
  /** No split is shorter; equal to the total if that is proven best. */
  readonly boundMm: number;
  /** Picks that no cart holds. */
  readonly oversized: readonly number[];
}

/**
 * Splits a pick list that one cart does not hold into tours of least total length: each pick is an
 * order of its own to be batched.
 *
 * @param capacities what a cart holds, in as many units as are counted
 * @param loads by pick × units + unit
 * @throws RangeError naming what makes no sense
 */
export function cartTours(
  floor: TourFloor,
  aisles: Uint16Array,
  depthsMm: Int32Array,
  capacities: Int32Array,
  loads: Int32Array,
  options: SolveOptions<Batches>,
): CartTours {
  const places = Int32Array.from(aisles.keys());
  const { batches, totalMm, boundMm, oversized } = planBatches(
    {
      meter: tourMeterOf(floor, aisles, depthsMm),
      starts: Int32Array.from({ length: places.length + 1 }, (_, pick) => pick),
      places,
      capacities,
      loads,
    },
    options,
  );
  const tours = batches.map((batch) => {
    const picks = Int32Array.from(batch).sort();
    const tour = shortestTour(
      floor,
      picks.map((pick) => aisles[pick]),
      picks.map((pick) => depthsMm[pick]),
    );
    return { picks: tour.sequence.map((index) => picks[index]), tour };
  });
  return { tours, totalMm, boundMm, oversized };
}
