import { expect, test } from "vitest";
import { compileFloorPlan } from "../../../../src/layout/engine/floor-plan.ts";
import {
  layoutCandidates,
  type RackTerms,
} from "../../../../src/layout/engine/layout-search/layout-candidates.ts";
import {
  linesPerOrder,
  sampleBound,
} from "../../../../src/layout/engine/layout-search/sample-bound.ts";
import {
  type LayoutInstance,
  type LayoutOptions,
  type MeasuredLayout,
  measureLayout,
  sampleOf,
  searchLayout,
  turnoverWork,
} from "../../../../src/layout/engine/layout-search/search-layout.ts";
import { USUAL_TERMS } from "../../../../src/layout/engine/slotting/pick-terms.ts";
import { pickSimulatorOf } from "../../../../src/layout/engine/slotting/simulate-slots.ts";
import { lineCounts } from "../../../../src/layout/engine/slotting-instance.ts";
import { randomOf } from "../../../../src/numeric/random.ts";
import { ordersOf, randomOrders } from "../placement-checker.ts";

const racks: RackTerms = {
  bayWidthMm: 1_000,
  rackDepthMm: 500,
  aisleWidthMm: 2_000,
  crossAisleWidthMm: 2_000,
  levels: [250, 750, 1_250, 1_750].map((elevationMm) => ({
    elevationMm,
    heightMm: 450,
    loadG: 100_000,
  })),
  mostBlocks: 3,
};
const area = { widthMm: 30_000, depthMm: 20_000, doorsMm: [0, 15_000] };

test("fills the area and tells what a cross-aisle takes", () => {
  const found = layoutCandidates(area, racks, 900);
  const of = (blockCount: number) =>
    found.find((c) => c.blockCount === blockCount && c.aisleCount === 10 && c.levelCount === 4)!;
  // 10 aisles of 3 m; 20 m less two cross-aisles leave 16 bays, less three leave 2 × 7.
  expect(of(1)).toMatchObject({ slotCount: 10 * 16 * 2 * 4, slotLoss: 0 });
  expect(of(2)).toMatchObject({ slotCount: 10 * 14 * 2 * 4, slotLoss: 10 * 2 * 2 * 4 });
  expect(found.every((candidate) => candidate.slotCount >= 900)).toBe(true);
  expect(() => layoutCandidates(area, racks, 2_000)).toThrow("holds 1280 at most");
});

function tenant(seed: number): LayoutInstance {
  const random = randomOf(seed);
  const skuCount = 150 + random.below(500);
  return {
    area: { ...area, widthMm: 15_000 + random.below(20) * 1_000 },
    racks,
    skuCount,
    reserveCount: 20,
    orders: randomOrders(random, skuCount, 400),
  };
}
const terms = { ...USUAL_TERMS, reachS: 2 };

function everyLayout(instance: LayoutInstance, options: LayoutOptions): MeasuredLayout[] {
  const needed = instance.skuCount + instance.reserveCount;
  return layoutCandidates(instance.area, instance.racks, needed).map((candidate) =>
    measureLayout(instance, candidate, options),
  );
}

test("the race alone is within 2 % of measuring every layout, on six random tenants", () => {
  for (let seed = 0; seed < 6; seed++) {
    const instance = tenant(seed);
    const options = { orderLimit: 300, seed, terms };
    const race = searchLayout(instance, { ...options, settles: false });
    const all = everyLayout(instance, options);
    expect(race.candidateCount).toBe(all.length);
    const least = Math.min(...all.map(({ secondsPerOrder }) => secondsPerOrder));
    expect(race.best.secondsPerOrder).toBeLessThanOrEqual(1.02 * least);
    expect(race.best).toEqual(measureLayout(instance, race.best, options));
    if (all.length > 20) expect(race.tourCount).toBeLessThan(all.length * 300);
  }
});

test("a search that nobody stops finds the best of all and says so", () => {
  for (let seed = 6; seed < 9; seed++) {
    const instance = tenant(seed);
    const options = { orderLimit: 200, seed, terms };
    const search = searchLayout(instance, options);
    const all = everyLayout(instance, options).map(({ secondsPerOrder }) => secondsPerOrder);
    expect(search.best.secondsPerOrder).toBe(Math.min(...all));
    expect(search.settledCount).toBe(all.length);
    expect(search.boundS).toBe(search.best.secondsPerOrder);
    expect(searchLayout(instance, options)).toEqual(search);
    // Whatever was not measured on every order is slower by its bound.
    const measured = new Set(search.finalists.map(({ spec }) => JSON.stringify(spec)));
    const lines = linesPerOrder(sampleOf(instance.orders, 200, seed));
    const needed = instance.skuCount + 20;
    for (const { spec } of layoutCandidates(instance.area, instance.racks, needed)) {
      if (measured.has(JSON.stringify(spec))) continue;
      const bound = sampleBound(compileFloorPlan(spec), lines, terms);
      expect(bound.seconds).toBeGreaterThanOrEqual(search.best.work.seconds);
    }
  }
});

test("one that is stopped keeps the best so far, and a bound that no layout is below", () => {
  const instance = tenant(1);
  const options = { orderLimit: 200, seed: 1, terms };
  const all = everyLayout(instance, options);
  for (const after of [1, 5, all.length, all.length + 3]) {
    const search = searchLayout(instance, { ...options, stop: (_, count) => count >= after });
    expect(search.settledCount).toBeLessThan(all.length);
    expect(search.finalists[0]).toEqual(search.best);
    expect(search.boundS).toBeLessThanOrEqual(search.best.secondsPerOrder);
    for (const { secondsPerOrder } of all) {
      expect(search.boundS).toBeLessThanOrEqual(secondsPerOrder);
    }
  }
});

test("no slotting of a layout walks less than its bound", () => {
  const instance = tenant(2);
  const sample = sampleOf(instance.orders, 100, 5);
  const random = randomOf(3);
  const turnover = lineCounts(instance.orders, instance.skuCount);
  for (const candidate of layoutCandidates(instance.area, instance.racks, 700).slice(0, 20)) {
    const plan = compileFloorPlan(candidate.spec);
    const bound = sampleBound(plan, linesPerOrder(sample), terms);
    const slots = random.shuffle(Int32Array.from({ length: plan.slotCount }, (_, slot) => slot));
    const drawn = pickSimulatorOf(plan, terms).work(slots.subarray(0, instance.skuCount), sample);
    const { work } = turnoverWork(plan, turnover, sample, 100, terms);
    for (const { walkMm, seconds } of [drawn, work]) {
      expect(bound.walkMm).toBeLessThanOrEqual(walkMm);
      expect(bound.seconds).toBeLessThanOrEqual(seconds);
    }
  }
  // One aisle of two bays a side, one level: 4 slots, two of them 2,500 mm from the drop point,
  // as half a cross-aisle of 2 m and half a bay of 1 m lie before them, two 1 m farther.
  const plan = compileFloorPlan(
    layoutCandidates({ widthMm: 3_000, depthMm: 6_000, doorsMm: [0] }, racks, 4)[0].spec,
  );
  const orders = linesPerOrder(ordersOf([[0], [0, 1, 2]]));
  expect([...orders]).toEqual([0, 1, 0, 1]);
  const nearMm = 1_000 + 500;
  expect(sampleBound(plan, orders, terms).walkMm).toBe(2 * nearMm + 2 * (nearMm + 1_000));
});

test("refuses an area without a door and an empty history", () => {
  const instance = { area, racks, skuCount: 2, reserveCount: 0, orders: ordersOf([[0], [1]]) };
  const closed = { ...instance, area: { ...area, doorsMm: [] } };
  expect(() => searchLayout(closed)).toThrow("needs a door");
  const outside = { ...instance, area: { ...area, doorsMm: [40_000] } };
  expect(() => searchLayout(outside)).toThrow("40000 mm");
  expect(() => searchLayout({ ...instance, orders: ordersOf([]) })).toThrow("history is empty");
});
