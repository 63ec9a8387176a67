import { expect, test } from "vitest";
import {
  expectedWalkMm,
  pickMixOf,
  walkFloorOf,
} from "../../../src/layout/engine/expected-walk.ts";
import { faultsOfFloorPlan } from "../../../src/layout/engine/floor-plan-faults.ts";
import type { FloorPlanSpec } from "../../../src/layout/engine/floor-plan-spec.ts";
import { USUAL_TERMS } from "../../../src/layout/engine/slotting/pick-terms.ts";
import { drawnOrders, tenantWalk } from "../../../src/layout/engine/tenant-walk.ts";
import { TYPICAL_ZONE, typicalFloor } from "../../../src/layout/engine/typical-floor.ts";
import { randomOf } from "../../../src/numeric/random.ts";

const level = (elevationMm: number) => ({ elevationMm, heightMm: 900, loadG: 1_000_000 });

function specOf(changes: Partial<FloorPlanSpec> = {}, bayCount = 4): FloorPlanSpec {
  const block = { bayCount, bayWidthMm: 1_000, sides: 2 as const, rackDepthMm: 600, levels: [level(0)] }; // biome-ignore format: a row
  return {
    aisleCount: 2,
    aislePitchMm: 3_000,
    crossAisleWidthMm: 2_000,
    blocks: [block],
    zones: [{ id: "A", storageClasses: ["ambient"] }],
    dropPoint: { aisle: 0 },
    ...changes,
  };
}

test("one line an order walks as far as its SKU lies, on average", () => {
  const floor = walkFloorOf(specOf(), "A")!;
  expect(floor).toMatchObject({ aisleCount: 2, baysPerAisle: 4, slotsPerBay: 2, blockCount: 1 });
  // Two SKUs in the first bay, 1,000 + 500 mm away, carry 6 of 8 lines; two in the second, 1 m on.
  const mix = pickMixOf([3, 3, 1, 1], 1);
  expect(expectedWalkMm(floor, 16, mix)).toBeCloseTo((6 / 8) * 3_000 + (2 / 8) * 5_000, 6);
});

test("two lines of two SKUs in one bay each are walked together", () => {
  const floor = walkFloorOf(specOf({ aisleCount: 1 }), "A")!;
  const mix = pickMixOf([1, 1, 1, 1], 1.000_001);
  // Half the orders lie in the first bay, half in the second.
  expect(expectedWalkMm(floor, 4, mix)).toBeCloseTo(4_000, 1);
});

test("a zone of a plan counts with its own aisles, from the plan's drop point", () => {
  const zones = [
    { id: "A", storageClasses: ["ambient"], areas: [{ firstAisle: 0, lastAisle: 2 }] },
    { id: "B", storageClasses: ["ambient"] },
  ];
  const spec = specOf({ aisleCount: 5, zones, dropPoint: { aisle: 1 } });
  expect(walkFloorOf(spec, "A")).toMatchObject({ aisleCount: 3, dropAisle: 1 });
  expect(walkFloorOf(spec, "B")).toMatchObject({ aisleCount: 2, dropAisle: -2 });
  expect(walkFloorOf(spec, "C")).toBeUndefined();
  // From aisle 1 to aisle 3 and back, and 1,500 mm in and out.
  const mix = pickMixOf([1], 1);
  expect(expectedWalkMm(walkFloorOf(spec, "B")!, 8, mix)).toBeCloseTo(2 * (6_000 + 1_500), 6);
});

/** A floor of any shape with a tenant's goods, by the closed form and by tours of drawn orders. */
function offByShare(seed: number): number {
  const random = randomOf(seed);
  const aisleCount = 1 + random.below(25);
  const bayCount = 3 + random.below(20);
  const spec = specOf(
    { aisleCount, aislePitchMm: 2_500 + random.below(3_000), dropPoint: { aisle: random.below(aisleCount) } },
    bayCount,
  ); // biome-ignore format: a row
  const blocks = Array.from({ length: 1 + random.below(3) }, () => spec.blocks[0]!);
  const floor = { ...spec, blocks };
  const slots = Math.ceil(aisleCount * bayCount * blocks.length * 2 * (0.2 + 0.8 * random.next()));
  const skuCount = Math.max(3, Math.floor(slots * (0.2 + 0.8 * random.next())));
  const skew = 0.4 + random.next();
  const lines = Array.from({ length: skuCount }, (_, rank) => 1 / (rank + 1) ** skew);
  const linesPerOrder = [1, 1.5, 2, 3, 5, 8, 12, 20][random.below(8)]!;
  const orders = drawnOrders(lines, linesPerOrder, 200, seed);
  const { work } = tenantWalk(floor, "A", slots, lines, orders, { terms: USUAL_TERMS, seed })!;
  const mix = pickMixOf(lines, linesPerOrder);
  const estimate = expectedWalkMm(walkFloorOf(floor, "A")!, slots, mix);
  return estimate / (work.walkMm / work.orderCount) - 1;
}

test("is near what shortest tours of drawn orders walk, on 80 floors it was not fitted to", () => {
  const off = Array.from({ length: 80 }, (_, i) => offByShare(10_000 + i));
  const sorted = off.map(Math.abs).sort((a, b) => a - b);
  expect(sorted[40]).toBeLessThan(0.06);
  expect(sorted[72]).toBeLessThan(0.15);
  expect(Math.abs(off.reduce((sum, share) => sum + share, 0) / off.length)).toBeLessThan(0.04);
});

test("a tenant's tours: the bound below the shortest, S-shape and random slots above", () => {
  for (let seed = 0; seed < 10; seed++) {
    const lines = Array.from({ length: 60 }, (_, rank) => 1 / (rank + 1));
    const orders = drawnOrders(lines, 3.5, 100, seed);
    const spec = specOf({ aisleCount: 6 }, 12);
    const walk = tenantWalk(spec, "A", 90, lines, orders, { terms: USUAL_TERMS, seed })!;
    expect(walk.slotCount).toBe(90);
    expect(walk.work.leftOutLineCount).toBe(0);
    expect(walk.boundMm).toBeLessThanOrEqual(walk.work.walkMm);
    expect(walk.sShapeMm).toBeGreaterThanOrEqual(walk.work.walkMm);
    expect(walk.randomMm).toBeGreaterThan(walk.work.walkMm);
    // More SKUs than slots share them.
    const few = tenantWalk(spec, "A", 10, lines, orders, { terms: USUAL_TERMS, seed })!;
    expect(few.work).toMatchObject({ leftOutLineCount: 0, orderCount: 100 });
  }
  // Eight SKUs share four slots in two bays, 1,500 and 2,500 mm away: half of them lie in each.
  const each = { starts: Int32Array.from({ length: 9 }, (_, n) => n), skus: Int32Array.from({ length: 8 }, (_, n) => n) }; // biome-ignore format: a row
  const lines = [1, 1, 1, 1, 1, 1, 1, 1];
  const shared = tenantWalk(specOf(), "A", 4, lines, each, { terms: USUAL_TERMS, seed: 1 })!;
  expect(shared.work.walkMm).toBe(4 * 3_000 + 4 * 5_000);
  const orders = drawnOrders([1], 1, 5, 1);
  const terms = { terms: USUAL_TERMS, seed: 1 };
  expect(tenantWalk(specOf(), "Z", 5, [1], orders, terms)).toBeUndefined();
});

test("depths count from the cross-aisle on which pickers start", () => {
  const floor = specOf({ dropPoint: { aisle: 0, crossAisle: 1 } });
  // Four bays of 1 m between two halves of a cross-aisle: the last one is 1,500 mm from the back.
  expect(walkFloorOf(floor, "A")).toMatchObject({ firstDepthMm: 1_500, bayPitchMm: 1_000 });
  const orders = drawnOrders([1], 1, 20, 1);
  const options = { terms: USUAL_TERMS, seed: 1 };
  const walk = tenantWalk(floor, "A", 16, [1], orders, options)!;
  expect(walk.work.walkMm).toBe(20 * 3_000);
  expect(walk.boundMm).toBe(20 * 3_000);
  const oneWay = specOf({
    oneWayAisles: [{ aisle: 0, direction: "to-back" }],
    obstacles: [{ corners: [{ xMm: 0, yMm: 0 }, { xMm: 500, yMm: 0 }, { xMm: 0, yMm: 500 }] }],
  }); // biome-ignore format: a row
  expect(tenantWalk(oneWay, "A", 16, [1], orders, options)!.work.orderCount).toBe(20);
});

test("drawn orders have the lines stated, each SKU once, the popular ones more often", () => {
  const { starts, skus } = drawnOrders([8, 4, 2, 1, 0], 2.5, 2_000, 3);
  expect(skus.length / 2_000).toBeCloseTo(2.5, 1);
  const counts = [0, 1, 2, 3, 4].map((sku) => skus.filter((other) => other === sku).length);
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  expect(counts[4]).toBe(0);
  for (let order = 0; order < 2_000; order++) {
    const lines = skus.subarray(starts[order], starts[order + 1]);
    expect(new Set(lines).size).toBe(lines.length);
  }
});

test("a typical floor has the slots, is a plan without a fault, and larger ones take longer", () => {
  const mix = pickMixOf([4, 2, 1, 1], 2);
  for (const unit of ["pallet", "bin", "m2", "m3"] as const) {
    let before = 0;
    for (const slots of [1, 30, 300, 3_000, 30_000]) {
      const spec = typicalFloor(unit, slots);
      expect(faultsOfFloorPlan(spec)).toEqual([]);
      const floor = walkFloorOf(spec, TYPICAL_ZONE)!;
      expect(floor.aisleCount * floor.baysPerAisle * floor.slotsPerBay).toBeGreaterThanOrEqual(
        slots,
      );
      const walkMm = expectedWalkMm(floor, Math.min(slots, 40), mix);
      expect(walkMm).toBeGreaterThanOrEqual(before);
      before = walkMm;
    }
  }
});
