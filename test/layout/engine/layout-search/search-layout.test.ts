import { expect, test } from "vitest";
import {
  layoutCandidates,
  type RackTerms,
} from "../../../../src/layout/engine/layout-search/layout-candidates.ts";
import {
  type LayoutInstance,
  measureLayout,
  searchLayout,
} from "../../../../src/layout/engine/layout-search/search-layout.ts";
import { USUAL_TERMS } from "../../../../src/layout/engine/slotting/pick-terms.ts";
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

test("is within 2 % of measuring every layout on every order, on six random tenants", () => {
  for (let seed = 0; seed < 6; seed++) {
    const random = randomOf(seed);
    const skuCount = 150 + random.below(500);
    const instance: LayoutInstance = {
      area: { ...area, widthMm: 15_000 + random.below(20) * 1_000 },
      racks,
      skuCount,
      reserveCount: 20,
      orders: randomOrders(random, skuCount, 400),
    };
    const options = { orderLimit: 300, terms: { ...USUAL_TERMS, reachS: 2 } };
    const { best, candidateCount, tourCount } = searchLayout(instance, options);
    const { area: place, racks: terms } = instance;
    const all = layoutCandidates(place, terms, skuCount + 20).map(
      (candidate) => measureLayout(instance, candidate, options).secondsPerOrder,
    );
    expect(candidateCount).toBe(all.length);
    expect(best.secondsPerOrder).toBeLessThanOrEqual(1.02 * Math.min(...all));
    expect(best).toEqual(measureLayout(instance, best, options));
    if (all.length > 20) expect(tourCount).toBeLessThan(all.length * 300);
  }
});

test("refuses an area without a door and an empty history", () => {
  const instance = { area, racks, skuCount: 2, reserveCount: 0, orders: ordersOf([[0], [1]]) };
  const closed = { ...instance, area: { ...area, doorsMm: [] } };
  expect(() => searchLayout(closed)).toThrow("needs a door");
  const outside = { ...instance, area: { ...area, doorsMm: [40_000] } };
  expect(() => searchLayout(outside)).toThrow("40000 mm");
  expect(() => searchLayout({ ...instance, orders: ordersOf([]) })).toThrow("history is empty");
});
