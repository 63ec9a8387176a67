import { expect, test } from "vitest";
import { collectPlaces } from "../../../../src/layout/engine/tours/collect-places.ts";
import {
  pickable,
  type ScatteredPicks,
} from "../../../../src/layout/engine/tours/scattered-picks.ts";
import { scatteredTour } from "../../../../src/layout/engine/tours/scattered-tour.ts";
import type { TourFloor } from "../../../../src/layout/engine/tours/tour-floor.ts";
import { tourLengthMm } from "../../../../src/layout/engine/tours/tour-meter.ts";
import { type Random, randomOf } from "../../../../src/numeric/random.ts";
import { randomFloorPicks } from "./floor-walker.ts";

const corner = { aisle: 0, crossAisle: 0 };
const floor = {
  aisleCount: 3,
  aislePitchMm: 4_000,
  crossAislesMm: Int32Array.of(0, 20_000),
  start: corner,
  end: corner,
};
const effort = { roundCount: 60, tourCount: 2_000, width: 500 };

function randomScattered(random: Random): { floor: TourFloor; picks: ScatteredPicks } {
  const list = randomFloorPicks(random, 2 + random.below(2), 9, true);
  const n = list.aisles.length;
  const skuCount = 1 + random.below(3);
  const picks = {
    aisles: list.aisles,
    depthsMm: list.depthsMm,
    skus: Int32Array.from({ length: n }, () => random.below(skuCount)),
    stocks: Int32Array.from({ length: n }, () => random.below(4)),
    demands: Int32Array.from({ length: skuCount }, () => random.below(5)),
  };
  return { floor: list.floor, picks };
}

/** The shortest tour over all sets of places that hold as much as can be had. */
function shortestChoiceMm(floor: TourFloor, picks: ScatteredPicks): number {
  const n = picks.skus.length;
  const heldBy = (places: number[]) => {
    const held = picks.demands.map(() => 0);
    for (const place of places) held[picks.skus[place]] += picks.stocks[place];
    return held.map((amount, sku) => Math.min(amount, picks.demands[sku]));
  };
  const most = heldBy([...picks.skus.keys()]).join();
  let leastMm = Infinity;
  for (let set = 0; set < 1 << n; set++) {
    const places = [...picks.skus.keys()].filter((place) => set & (1 << place));
    if (heldBy(places).join() !== most) continue;
    const aisles = places.map((place) => picks.aisles[place]);
    const depthsMm = places.map((place) => picks.depthsMm[place]);
    leastMm = Math.min(leastMm, tourLengthMm(floor, aisles, depthsMm));
  }
  return leastMm;
}

test("picks a SKU where the tour goes anyway", () => {
  const picks = {
    aisles: Uint16Array.of(0, 2, 0),
    depthsMm: Int32Array.of(9_000, 1_000, 8_000),
    skus: Int32Array.of(0, 1, 1),
    stocks: Int32Array.of(1, 1, 1),
    demands: Int32Array.of(1, 1),
  };
  const found = scatteredTour(floor, picks, { seed: 1, effort });
  expect([...found.places].sort()).toEqual([0, 2]);
  expect(found.lengthMm).toBe(2 * 9_000);
  expect(found.boundMm).toBe(2 * 9_000);
});

test("gathers a quantity from several places and says what is short", () => {
  const picks = {
    aisles: Uint16Array.of(0, 0, 1),
    depthsMm: Int32Array.of(2_000, 5_000, 1_000),
    skus: Int32Array.of(0, 0, 1),
    stocks: Int32Array.of(3, 4, 1),
    demands: Int32Array.of(5, 2),
  };
  const found = scatteredTour(floor, picks, { seed: 1, effort });
  const byPlace = new Map([...found.places].map((place, i) => [place, found.quantities[i]]));
  expect(byPlace.get(0)! + byPlace.get(1)!).toBe(5);
  expect(byPlace.get(2)).toBe(1);
  expect(found.shortSkus).toEqual([1]);
});

test("is shortest over all choices, and bounded truly, on 150 random pick lists", () => {
  const random = randomOf(6);
  for (let instance = 0; instance < 150; instance++) {
    const { floor, picks } = randomScattered(random);
    const leastMm = shortestChoiceMm(floor, picks);
    const found = scatteredTour(floor, picks, { seed: 1, effort });
    expect(found.lengthMm, `instance ${instance}`).toBe(leastMm);
    expect(found.boundMm, `instance ${instance}`).toBeLessThanOrEqual(leastMm);
    const picked = picks.demands.map(() => 0);
    for (const [i, place] of found.places.entries()) {
      expect(found.quantities[i]).toBeLessThanOrEqual(picks.stocks[place]);
      picked[picks.skus[place]] += found.quantities[i];
    }
    for (const [sku, demand] of picks.demands.entries()) {
      expect(picked[sku] === demand || found.shortSkus.includes(sku)).toBe(true);
    }
  }
});

test("the closing search finds the shortest tour on its own, on 80 random pick lists", () => {
  const random = randomOf(9);
  for (let instance = 0; instance < 80; instance++) {
    const { floor, picks } = randomScattered(random);
    const demands = pickable(picks);
    const useful = picks.stocks.map((stock, place) => Math.min(stock, demands[picks.skus[place]]));
    if (demands.every((demand) => demand === 0)) continue;
    const prizesMm = Float64Array.from(demands, () => random.below(40));
    const leastMm = shortestChoiceMm(floor, picks);
    const wanted = { floor, picks, demands, useful, prizesMm, stepMm: 1, width: 5_000 };
    const lengthOf = (places: readonly number[]) =>
      tourLengthMm(
        floor,
        places.map((place) => picks.aisles[place]),
        places.map((place) => picks.depthsMm[place]),
      );
    const found = collectPlaces({ ...wanted, knownMm: instance % 2 === 0 ? 1e6 : leastMm + 1 });
    expect(found.isExact).toBe(true);
    expect(lengthOf(found.places!), `instance ${instance}`).toBe(leastMm);
    expect(collectPlaces({ ...wanted, knownMm: leastMm })).toEqual({
      places: undefined,
      isExact: true,
    });
    const narrow = collectPlaces({ ...wanted, knownMm: 1e6, width: 1 });
    if (narrow.isExact) expect(lengthOf(narrow.places!)).toBe(leastMm);
    const held = picks.demands.map((_, sku) =>
      found.places!.reduce((sum, at) => sum + (picks.skus[at] === sku ? useful[at] : 0), 0),
    );
    for (const [sku, demand] of demands.entries()) expect(held[sku]).toBeGreaterThanOrEqual(demand);
  }
});

test("never claims more than is true, of tours that end elsewhere neither", () => {
  const random = randomOf(10);
  const little = { roundCount: 40, tourCount: 0, width: 1 };
  for (let instance = 0; instance < 120; instance++) {
    const { floor: closed, picks } = randomScattered(random);
    const end = { aisle: random.below(closed.aisleCount), crossAisle: random.below(2) };
    const floor = instance % 2 === 0 ? closed : { ...closed, end };
    const found = scatteredTour(floor, picks, { seed: 1, effort: little });
    const leastMm = shortestChoiceMm(floor, picks);
    expect(found.boundMm, `instance ${instance}`).toBeLessThanOrEqual(leastMm);
    expect(found.lengthMm, `instance ${instance}`).toBeGreaterThanOrEqual(leastMm);
  }
});

test("takes the nearest places on a floor of five blocks, where tours take long to measure", () => {
  const five = { ...floor, crossAislesMm: Int32Array.of(0, 10, 20, 30, 40, 50) };
  const picks = {
    aisles: Uint16Array.of(0, 2, 1),
    depthsMm: Int32Array.of(45, 5, 25),
    skus: Int32Array.of(0, 0, 1),
    stocks: Int32Array.of(1, 1, 1),
    demands: Int32Array.of(1, 1),
  };
  const found = scatteredTour(five, picks, { seed: 1 });
  expect([...found.places].sort()).toEqual([0, 2]);
  expect(found.boundMm).toBe(2 * (4_000 + 25));
});

test("the same seed gives the same tour", () => {
  const { floor, picks } = randomScattered(randomOf(8));
  const options = { seed: 3, effort };
  expect(scatteredTour(floor, picks, options)).toEqual(scatteredTour(floor, picks, options));
});

test("refuses what makes no sense, saying why", () => {
  const { picks } = randomScattered(randomOf(8));
  const run = (changes: object) => () =>
    scatteredTour(floor, { ...picks, ...changes }, { seed: 1, effort });
  expect(run({ stocks: new Int32Array(99) })).toThrow("differ in number");
  expect(run({ skus: picks.skus.map(() => 7) })).toThrow("holds SKU 7");
  expect(run({ stocks: picks.stocks.map(() => -1) })).toThrow("holds -1");
});
