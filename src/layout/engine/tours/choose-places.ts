import { randomOf } from "../../../numeric/random.ts";
import { type PrizeTour, prizeSweepOf } from "./prize-sweep.ts";
import { pickable, placesBySku, type ScatteredPicks } from "./scattered-picks.ts";
import type { TourFloor } from "./tour-floor.ts";
import { tourMeterOf } from "./tour-meter.ts";

/** Places that together hold what is asked for, and how short their tour is. */
export interface PlaceChoice {
  readonly places: readonly number[];
  readonly lengthMm: number;
  /** No choice of places has a shorter tour. */
  readonly boundMm: number;
}

/** Rounds without a better bound after which steps are halved. */
const PATIENCE = 12;
export let HOT = 2;
export let COLD = 0.1;
export function tune(h: number, c: number) { HOT = h; COLD = c; }

/**
 * Chooses at which places to pick each SKU so that the shortest tour by them is short.
 *
 * Lagrangian relaxation: every place passed earns a prize, every SKU still missing raises the prizes
 * of its places; tours that earn most are found exactly and bound the length from below. What such
 * a tour passes is completed place by place, then thinned out.
 *
 * @param roundCount prizes tried at most; ends earlier when the bound is met
 */
export function choosePlaces(
  floor: TourFloor,
  picks: ScatteredPicks,
  seed: number,
  roundCount: number,
  annealCount = 0,
): PlaceChoice {
  const { aisles, depthsMm, skus, stocks } = picks;
  const demands = pickable(picks);
  const bySku = placesBySku(picks);
  const meter = tourMeterOf(floor, aisles, depthsMm);
  const sweep = prizeSweepOf(floor, aisles, depthsMm);
  const random = randomOf(seed);
  const n = skus.length;
  const useful = stocks.map((stock, place) => Math.min(stock, demands[skus[place]]));
  const total = new Int32Array(demands.length);
  for (let place = 0; place < n; place++) total[skus[place]] += useful[place];
  const chosen = new Uint8Array(n);
  const held = new Int32Array(demands.length);
  // Chosen places without gaps, and where each of them stands there.
  const list = new Int32Array(n);
  const positions = new Int32Array(n);
  let chosenCount = 0;
  const unitMm = stepOfLengths(floor, depthsMm);

  let bestMm = Infinity;
  let best: number[] = [];
  let boundMm = 0;
  const prizeOfSku = new Float64Array(demands.length);
  const bestPrizes = new Float64Array(demands.length);
  const prizesMm = new Float64Array(n);

  complete(new Uint8Array(n).fill(1));
  prizeOfSku.fill(bestMm / Math.max(1, demands.length));
  let scale = 1;
  let idle = 0;
  for (let round = 0; round < roundCount && bestMm - boundMm >= unitMm; round++) {
    let relaxedMm = 0;
    for (let sku = 0; sku < demands.length; sku++) {
      if (demands[sku] > 0) relaxedMm += prizeOfSku[sku];
    }
    for (let place = 0; place < n; place++) {
      const share = demands[skus[place]] > 0 ? useful[place] / demands[skus[place]] : 0;
      prizesMm[place] = share * prizeOfSku[skus[place]];
    }
    const tour = sweep(prizesMm);
    relaxedMm += tour.costMm;
    idle++;
    if (relaxedMm > boundMm) {
      if (relaxedMm > boundMm + 0.001 * bestMm) idle = 0;
      boundMm = relaxedMm;
      bestPrizes.set(prizeOfSku);
    }
    if (idle >= PATIENCE) {
      idle = 0;
      scale = scale > 0.02 ? scale / 1.5 : 1;
      prizeOfSku.set(bestPrizes);
    }
    adjust(tour, relaxedMm);
    complete(tour.isPassed);
  }
  anneal(annealCount);
  return { places: best, lengthMm: bestMm, boundMm: Math.min(bestMm, roundedUp(boundMm, unitMm)) };

  /** Raises prizes of what is missing and lowers those of what is passed too often. */
  function adjust({ isPassed }: PrizeTour, relaxedMm: number): void {
    const passed = new Int32Array(demands.length);
    for (let place = 0; place < n; place++) {
      if (isPassed[place] === 1) passed[skus[place]] += useful[place];
    }
    let norm = 0;
    for (let sku = 0; sku < demands.length; sku++) {
      if (demands[sku] > 0) norm += (1 - passed[sku] / demands[sku]) ** 2;
    }
    if (norm === 0) return;
    const stepMm = (scale * (bestMm - relaxedMm)) / norm;
    for (let sku = 0; sku < demands.length; sku++) {
      if (demands[sku] === 0) continue;
      const missing = 1 - passed[sku] / demands[sku];
      prizeOfSku[sku] = Math.max(0, prizeOfSku[sku] + stepMm * missing);
    }
  }

  /** Makes places enough for every SKU, drops what is too many, and keeps the best choice. */
  function complete(isPassed: Uint8Array): void {
    for (let place = 0; place < n; place++) set(place, isPassed[place] === 1);
    for (let sku = 0; sku < demands.length; sku++) {
      while (held[sku] < demands[sku]) addCheapest(sku);
    }
    keep(thinOut(measured()));
  }

  function keep(lengthMm: number): void {
    if (lengthMm >= bestMm) return;
    bestMm = lengthMm;
    best = Array.from(list.subarray(0, chosenCount));
  }

  /** Length by all places chosen. */
  function measured(): number {
    return meter.lengthMm(list, 0, chosenCount);
  }

  function set(place: number, isChosen: boolean): void {
    if ((chosen[place] === 1) === isChosen) return;
    if (isChosen) {
      chosen[place] = 1;
      held[skus[place]] += useful[place];
      positions[place] = chosenCount;
      list[chosenCount++] = place;
      return;
    }
    chosen[place] = 0;
    held[skus[place]] -= useful[place];
    const last = list[--chosenCount];
    list[positions[place]] = last;
    positions[last] = positions[place];
  }

  function addCheapest(sku: number): void {
    let cheapest = -1;
    let leastMm = Infinity;
    for (let i = bySku.starts[sku]; i < bySku.starts[sku + 1]; i++) {
      const place = bySku.places[i];
      if (chosen[place] === 1 || useful[place] === 0) continue;
      const gained = Math.min(useful[place], demands[sku] - held[sku]);
      set(place, true);
      const mm = measured() / gained;
      set(place, false);
      if (mm >= leastMm) continue;
      leastMm = mm;
      cheapest = place;
    }
    set(cheapest, true);
  }

  /** Drops places of which there are too many, first those that shorten the tour. */
  function thinOut(fromMm: number): number {
    let lengthMm = fromMm;
    for (let isShorter = true; isShorter; ) {
      isShorter = false;
      for (const place of shuffledChosen()) {
        if (held[skus[place]] - useful[place] < demands[skus[place]]) continue;
        set(place, false);
        const mm = measured();
        if (mm < lengthMm) {
          lengthMm = mm;
          isShorter = true;
        } else set(place, true);
      }
    }
    for (const place of shuffledChosen()) {
      if (held[skus[place]] - useful[place] >= demands[skus[place]]) set(place, false);
    }
    return lengthMm;
  }

  /** Annealing: picks a SKU at another of its places, and no longer where that makes too many. */
  function anneal(tourCount: number): void {
    const loose = Int32Array.from(useful.keys()).filter(
      (place) => useful[place] > 0 && total[skus[place]] > demands[skus[place]],
    );
    if (loose.length === 0) return;
    for (let place = 0; place < n; place++) set(place, false);
    for (const place of best) set(place, true);
    let lengthMm = bestMm;
    const dropped: number[] = [];
    for (let tried = 0; tried < tourCount && bestMm - boundMm >= unitMm; tried++) {
      const heatMm = floor.aislePitchMm * HOT * (COLD / HOT) ** (tried / tourCount);
      const added = loose[random.below(loose.length)];
      if (chosen[added] === 1) continue;
      set(added, true);
      dropped.length = 0;
      dropOthers(skus[added], added, dropped);
      const mm = measured();
      if (mm <= lengthMm || random.next() < Math.exp((lengthMm - mm) / heatMm)) {
        lengthMm = mm;
        keep(mm);
        continue;
      }
      set(added, false);
      for (const place of dropped) set(place, true);
    }
  }

  function dropOthers(sku: number, kept: number, dropped: number[]): void {
    const first = bySku.starts[sku];
    const count = bySku.starts[sku + 1] - first;
    const offset = random.below(count);
    for (let i = 0; i < count; i++) {
      const place = bySku.places[first + ((i + offset) % count)];
      if (place === kept || chosen[place] === 0) continue;
      if (held[sku] - useful[place] < demands[sku]) continue;
      set(place, false);
      dropped.push(place);
    }
  }

  function shuffledChosen(): number[] {
    return random.shuffle(Array.from(list.subarray(0, chosenCount)));
  }
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
  return Math.ceil(boundMm / stepMm - 1e-6) * stepMm;
}
