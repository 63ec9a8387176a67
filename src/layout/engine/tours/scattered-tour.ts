import type { PickerTour } from "../picker-tour.ts";
import { choosePlaces, type PlaceEffort } from "./choose-places.ts";
import { pickable, type ScatteredPicks } from "./scattered-picks.ts";
import { shortestTour } from "./shortest-tour.ts";
import type { TourFloor } from "./tour-floor.ts";

export interface ScatteredTour {
  /** Where to pick, in the order of the walk. */
  readonly places: Int32Array;
  /** How much to pick at each of them. */
  readonly quantities: Int32Array;
  readonly lengthMm: number;
  /** No choice of places has a shorter tour; equal to the length if that is proven shortest. */
  readonly boundMm: number;
  /** The walk by `places`; its sequence indexes them in ascending order of place. */
  readonly tour: PickerTour;
  /** SKUs of which less lies on the floor than is asked for; all there is is picked. */
  readonly shortSkus: readonly number[];
}

/**
 * For a block, and a third of it for each further one. Of 1,080 published instances 90.7 % come out
 * shortest, 64.9 % proven so, in 93 ms at the 95th percentile; 40,000 tours without the closing
 * search gave 87.8 % and proved a fifth.
 */
const EFFORT: PlaceEffort = { roundCount: 400, tourCount: 28_000, width: 300 };

function effortFor({ crossAislesMm }: TourFloor): PlaceEffort {
  const share = 3 ** (2 - crossAislesMm.length);
  const { roundCount, tourCount, width } = EFFORT;
  return {
    roundCount: Math.ceil(share * roundCount),
    tourCount: Math.round(share * tourCount),
    width: Math.ceil(share * width),
  };
}

/**
 * A short tour by one or several of the places at which each SKU lies, with a bound on the shortest.
 *
 * Source of the problem: F. Weidinger (2018), "Picker routing in rectangular mixed shelves
 * warehouses", Computers & Operations Research 95.
 *
 * @throws RangeError naming what makes no sense
 */
export function scatteredTour(
  floor: TourFloor,
  picks: ScatteredPicks,
  { seed, effort = effortFor(floor) }: { readonly seed: number; readonly effort?: PlaceEffort },
): ScatteredTour {
  const choice = choosePlaces(floor, picks, seed, effort);
  const places = Int32Array.from(choice.places);
  const tour = shortestTour(
    floor,
    places.map((place) => picks.aisles[place]),
    places.map((place) => picks.depthsMm[place]),
  );
  const ordered = tour.sequence.map((index) => places[index]);
  const missing = pickable(picks);
  const shortSkus = [...missing.keys()].filter((sku) => missing[sku] < picks.demands[sku]);
  const quantities = ordered.map((place) => {
    const taken = Math.min(picks.stocks[place], missing[picks.skus[place]]);
    missing[picks.skus[place]] -= taken;
    return taken;
  });
  const { lengthMm } = tour;
  return { places: ordered, quantities, lengthMm, boundMm: choice.boundMm, tour, shortSkus };
}
