import { type Random, randomOf } from "../../../numeric/random.ts";
import { annealPlaces } from "./anneal-places.ts";
import { collectPlaces } from "./collect-places.ts";
import { type PlaceSet, placeSetOf } from "./place-set.ts";
import { type PrizeTour, prizeSweepOf } from "./prize-sweep.ts";
import type { ScatteredPicks } from "./scattered-picks.ts";
import type { TourFloor } from "./tour-floor.ts";
import { tourLengthMm } from "./tour-meter.ts";

/** Places that together hold what is asked for, and how short their tour is. */
export interface PlaceChoice {
  readonly places: readonly number[];
  readonly lengthMm: number;
  /** No choice of places has a shorter tour. */
  readonly boundMm: number;
}

/** How much to search for. */
export interface PlaceEffort {
  /** Prizes tried at most; fewer if the bound is met. */
  readonly roundCount: number;
  /** Tours measured by the annealing that follows. */
  readonly tourCount: number;
  /** Partial tours kept at each step of the search that closes, for 100 places; fewer for more. */
  readonly width: number;
}

/** Beyond, a single tour takes so long to measure that only one choice is made. */
const MAX_SEARCHED_CROSS_AISLES = 5;

/** Rounds without a better bound after which steps are shortened. */
const PATIENCE = 12;

/** Every so many rounds the places passed are made into a choice. */
const ROUNDS_A_CHOICE = 20;

/** Heat of the annealing in aisle pitches. */
const HOT_PITCHES = 4;
const COLD_PITCHES = 0.2;

/** More than any tour: a place that is not passed comes after all that are. */
const NOT_PASSED_MM = 1e12;

/**
 * Chooses at which places to pick each SKU so that the shortest tour by them is short.
 *
 * Lagrangian relaxation: every place passed earns a prize, every SKU still missing raises the prizes
 * of its places; tours that earn most are found exactly and bound the length from below. What such
 * tours pass is completed, and the best choice of all is annealed.
 */
export function choosePlaces(
  floor: TourFloor,
  picks: ScatteredPicks,
  seed: number,
  { roundCount, tourCount, width }: PlaceEffort,
): PlaceChoice {
  const random = randomOf(seed);
  const set = placeSetOf(floor, picks, random);
  if (!hasChoice(set)) {
    const places = [...picks.skus.keys()].filter((place) => set.useful[place] > 0);
    set.replace(places);
    return { places, lengthMm: set.lengthMm(), boundMm: set.lengthMm() };
  }
  if (floor.crossAislesMm.length > MAX_SEARCHED_CROSS_AISLES)
    return nearestPlaces(floor, picks, set);
  const sweep = prizeSweepOf(floor, picks.aisles, picks.depthsMm);
  const stepMm = stepOfLengths(floor, picks.depthsMm);
  const prizes = newPrizes(set, picks);
  // The relaxation comes back to the start: an open tour is shorter by at most the way home.
  const homeMm = tourLengthMm(floor, [], []);
  let boundMm = 0;
  complete(set, random, undefined);
  let bestMm = set.lengthMm();
  let best: readonly number[] = set.chosen();
  prizes.start(bestMm);
  for (let round = 0; round < roundCount && bestMm - boundMm >= stepMm; round++) {
    const tour = sweep(prizes.ofPlacesMm());
    const relaxedMm = prizes.totalMm() + tour.costMm - homeMm;
    boundMm = Math.max(boundMm, relaxedMm);
    prizes.adjust(tour, relaxedMm, bestMm);
    if (round % ROUNDS_A_CHOICE > 0) continue;
    complete(set, random, tour.isPassed);
    const lengthMm = set.lengthMm();
    if (lengthMm >= bestMm) continue;
    bestMm = lengthMm;
    best = set.chosen();
  }
  boundMm = Math.min(bestMm, roundedUp(boundMm, stepMm));
  best = annealPlaces(set, picks, best, random, {
    tourCount,
    hotMm: HOT_PITCHES * floor.aislePitchMm,
    coldMm: COLD_PITCHES * floor.aislePitchMm,
    boundMm,
  });
  set.replace(best);
  bestMm = set.lengthMm();
  if (homeMm > 0 || bestMm - boundMm < stepMm) return { places: best, lengthMm: bestMm, boundMm };
  const { useful, demands } = set;
  const prizesMm = prizes.best();
  const { places, isExact } = collectPlaces({
    ...{ floor, picks, useful, demands, prizesMm, stepMm },
    knownMm: bestMm,
    width: Math.ceil((100 * width) / picks.skus.length),
  });
  if (places !== undefined) {
    set.replace(places);
    for (const place of random.shuffle(set.chosen())) {
      if (set.isTooMany(place)) set.set(place, false);
    }
    best = set.chosen();
    bestMm = set.lengthMm();
  }
  return { places: best, lengthMm: bestMm, boundMm: isExact ? bestMm : boundMm };
}

/** Of each SKU the places nearest to the start and end; the farthest SKU bounds the tour. */
function nearestPlaces(floor: TourFloor, picks: ScatteredPicks, set: PlaceSet): PlaceChoice {
  const { bySku, demands, useful } = set;
  const aloneMm = Float64Array.from(picks.skus, (_, place) =>
    aloneTourMm(floor, picks.aisles[place], picks.depthsMm[place]),
  );
  set.replace([]);
  let boundMm = 0;
  for (const sku of demands.keys()) {
    const ofSku = bySku.places.subarray(bySku.starts[sku], bySku.starts[sku + 1]);
    const nearest = [...ofSku].filter((place) => useful[place] > 0);
    nearest.sort((a, b) => aloneMm[a] - aloneMm[b] || a - b);
    if (demands[sku] > 0) boundMm = Math.max(boundMm, aloneMm[nearest[0]]);
    for (const place of nearest) if (set.held[sku] < demands[sku]) set.set(place, true);
  }
  return { places: set.chosen(), lengthMm: set.lengthMm(), boundMm };
}

/** From the start to a place and to the end, by whichever cross-aisles are nearest. */
function aloneTourMm(floor: TourFloor, aisle: number, depthMm: number): number {
  const { crossAislesMm, aislePitchMm, start, end } = floor;
  const toMouthMm = (mouth: TourFloor["start"]) => {
    const mouthMm = crossAislesMm[mouth.crossAisle];
    if (mouth.aisle === aisle) return Math.abs(depthMm - mouthMm);
    const along = crossAislesMm.map((mm) => Math.abs(depthMm - mm) + Math.abs(mm - mouthMm));
    return Math.abs(mouth.aisle - aisle) * aislePitchMm + Math.min(...along);
  };
  return toMouthMm(start) + toMouthMm(end);
}

/** Whether more lies somewhere than is asked for. */
function hasChoice({ bySku: { starts, places }, demands, useful }: PlaceSet): boolean {
  return demands.some((demand, sku) => {
    let held = 0;
    for (let i = starts[sku]; i < starts[sku + 1]; i++) held += useful[places[i]];
    return held > demand;
  });
}

/** The multipliers of the relaxation: what picking all that is asked for of a SKU is worth. */
interface Prizes {
  start(lengthMm: number): void;
  ofPlacesMm(): Float64Array;
  totalMm(): number;
  /** Those of each SKU that gave the best bound. */
  best(): Float64Array;
  /** Raises prizes of what the tour misses and lowers those of what it passes too often. */
  adjust(tour: PrizeTour, relaxedMm: number, bestMm: number): void;
}

/**
 * Subgradient steps towards the best known length, shortened when the bound no longer grows.
 *
 * Source: M. Held, P. Wolfe, H.P. Crowder (1974), "Validation of subgradient optimization",
 * Mathematical Programming 6.
 */
function newPrizes({ demands, useful }: PlaceSet, { skus }: ScatteredPicks): Prizes {
  const wanted = [...demands.keys()].filter((sku) => demands[sku] > 0);
  const ofSkuMm = new Float64Array(demands.length);
  const bestOfSkuMm = new Float64Array(demands.length);
  const ofPlacesMm = new Float64Array(skus.length);
  const passed = new Float64Array(demands.length);
  const shares = Float64Array.from(useful, (amount, place) =>
    amount > 0 ? amount / demands[skus[place]] : 0,
  );
  let scale = 1;
  let idleCount = 0;
  let boundMm = 0;
  return {
    start(lengthMm) {
      for (const sku of wanted) ofSkuMm[sku] = lengthMm / wanted.length;
    },
    ofPlacesMm() {
      for (const [place, sku] of skus.entries()) ofPlacesMm[place] = shares[place] * ofSkuMm[sku];
      return ofPlacesMm;
    },
    best: () => bestOfSkuMm,
    totalMm: () => ofSkuMm.reduce((sum, mm) => sum + mm, 0),
    adjust({ isPassed }, relaxedMm, bestMm) {
      idleCount++;
      if (relaxedMm > boundMm) {
        if (relaxedMm > boundMm + bestMm / 1_000) idleCount = 0;
        boundMm = relaxedMm;
        bestOfSkuMm.set(ofSkuMm);
      }
      if (idleCount >= PATIENCE) {
        idleCount = 0;
        scale = scale > 0.02 ? scale / 1.5 : 1;
        ofSkuMm.set(bestOfSkuMm);
      }
      passed.fill(0);
      for (const [place, sku] of skus.entries()) passed[sku] += isPassed[place] * shares[place];
      let norm = 0;
      for (const sku of wanted) norm += (1 - passed[sku]) ** 2;
      if (norm === 0) return;
      const stepMm = (scale * (bestMm - relaxedMm)) / norm;
      for (const sku of wanted) {
        ofSkuMm[sku] = Math.max(0, ofSkuMm[sku] + stepMm * (1 - passed[sku]));
      }
    },
  };
}

/** Builds a choice SKU by SKU, from places passed where there are any, and thins it out. */
function complete(set: PlaceSet, random: Random, isPassed: Uint8Array | undefined): void {
  set.replace([]);
  for (const sku of random.shuffle([...set.demands.keys()])) {
    while (set.held[sku] < set.demands[sku]) addCheapest(set, sku, isPassed);
  }
  for (const place of random.shuffle(set.chosen())) {
    if (set.isTooMany(place)) set.set(place, false);
  }
}

function addCheapest(set: PlaceSet, sku: number, isPassed: Uint8Array | undefined): void {
  const { bySku, useful, isChosen, demands, held } = set;
  let cheapest = -1;
  let leastMm = Infinity;
  for (let i = bySku.starts[sku]; i < bySku.starts[sku + 1]; i++) {
    const place = bySku.places[i];
    if (isChosen[place] === 1 || useful[place] === 0) continue;
    const gained = Math.min(useful[place], demands[sku] - held[sku]);
    set.set(place, true);
    const mm = set.lengthMm() / gained + (isPassed?.[place] === 0 ? NOT_PASSED_MM : 0);
    set.set(place, false);
    if (mm >= leastMm) continue;
    leastMm = mm;
    cheapest = place;
  }
  set.set(cheapest, true);
}

/** Tours differ by whole multiples of this: every distance on the floor does. */
function stepOfLengths(floor: TourFloor, depthsMm: Int32Array): number {
  let step = floor.aislePitchMm;
  for (const mm of floor.crossAislesMm) step = greatestDivisor(step, mm);
  for (const mm of depthsMm) step = greatestDivisor(step, mm);
  return step;
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}

/** A bound lies on the same steps as lengths; a millionth is forgiven for rounding. */
function roundedUp(boundMm: number, stepMm: number): number {
  return Math.max(0, Math.ceil(boundMm / stepMm - 1e-6)) * stepMm;
}
