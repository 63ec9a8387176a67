import { type FloorPlan, roundTripMm } from "../floor-plan.ts";
import { baySitesOf } from "../slotting/bay-sites.ts";
import type { PickTerms } from "../slotting/pick-terms.ts";
import type { Orders } from "../slotting-instance.ts";

/** What no slotting of a plan can be below, over all orders of a sample. */
export interface SampleBound {
  readonly walkMm: number;
  readonly seconds: number;
}

/** How many orders have so many different SKUs; length largest order + 1. */
export function linesPerOrder({ starts, skus }: Orders): Int32Array {
  const sizes: number[] = [];
  for (let order = 0; order + 1 < starts.length; order++) {
    sizes.push(new Set(skus.subarray(starts[order], starts[order + 1])).size);
  }
  const most = sizes.reduce((largest, size) => Math.max(largest, size), 0);
  const counts = new Int32Array(most + 1);
  for (const size of sizes) counts[size]++;
  return counts;
}

/**
 * An order of k SKUs is picked from k slots, so from one that is no nearer than the k-th nearest
 * slot, and from as many bays as it takes to hold them. O(bays log bays).
 *
 * @param lineCounts as `linesPerOrder`
 */
export function sampleBound(
  plan: FloorPlan,
  lineCounts: Int32Array,
  terms: PickTerms,
): SampleBound {
  const sites = baySitesOf(plan);
  const slotCounts = Array.from({ length: sites.count }, (_, site) =>
    openSlotCount(plan, sites.firstSlot[site], sites.firstSlot[site + 1]),
  );
  const tripMm = Array.from({ length: sites.count }, (_, site) =>
    roundTripMm(plan, sites.firstSlot[site]),
  );
  const nearest = Int32Array.from(tripMm.keys()).sort((a, b) => tripMm[a] - tripMm[b]);
  const mostInBay = slotCounts.reduce((most, count) => Math.max(most, count), 1);
  let [walkMm, stops, reached, site] = [0, 0, 0, -1];
  for (let lines = 1; lines < lineCounts.length; lines++) {
    while (reached < lines && site + 1 < sites.count) reached += slotCounts[nearest[++site]];
    walkMm += lineCounts[lines] * tripMm[nearest[Math.max(0, site)]];
    stops += lineCounts[lines] * Math.ceil(lines / mostInBay);
  }
  const seconds =
    leastHandlingS(lineCounts, terms) + walkMm / terms.walkMmPerS + terms.searchS * stops;
  // One less, as a measured total is rounded to whole seconds.
  return { walkMm, seconds: Math.max(0, Math.floor(seconds) - 1) };
}

function openSlotCount({ isBlocked }: FloorPlan, first: number, end: number): number {
  let count = 0;
  for (let slot = first; slot < end; slot++) count += 1 - isBlocked[slot];
  return count;
}

/** What picking takes without a step and without a search. */
export function leastHandlingS(lineCounts: Int32Array, { tourS, pickS }: PickTerms): number {
  let seconds = 0;
  for (let lines = 1; lines < lineCounts.length; lines++) {
    seconds += lineCounts[lines] * (tourS + pickS * lines);
  }
  return seconds;
}
