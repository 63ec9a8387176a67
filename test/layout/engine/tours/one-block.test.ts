import { expect, test } from "vitest";
import { largestGapTour } from "../../../../src/layout/engine/tours/gap-tours.ts";
import { returnTour } from "../../../../src/layout/engine/tours/return-tour.ts";
import { sShapeTour } from "../../../../src/layout/engine/tours/s-shape-tour.ts";
import { shortestTour } from "../../../../src/layout/engine/tours/shortest-tour.ts";

/** A block of four aisles of 20 m, and pickers who start and end at the mouth of one of them. */
function blockFrom(aisle: number) {
  const mouth = { aisle, crossAisle: 0 };
  return {
    aisleCount: 4,
    aislePitchMm: 4_000,
    crossAislesMm: Int32Array.of(0, 20_000),
    start: mouth,
    end: mouth,
  };
}

const block = blockFrom(0);

test("s-shape walks two aisles end to end", () => {
  const tour = sShapeTour(
    block,
    Uint16Array.of(3, 0, 0, 3),
    Int32Array.of(5_000, 12_000, 3_000, 9_000),
  );
  expect([...tour.sequence]).toEqual([2, 1, 3, 0]); // up aisle 0, down aisle 3
  expect(tour.lengthMm).toBe(20_000 + 3 * 4_000 + 20_000 + 3 * 4_000);
});

test("s-shape turns back at the deepest pick of a third aisle", () => {
  const tour = sShapeTour(block, Uint16Array.of(0, 1, 2), Int32Array.of(10_000, 10_000, 6_000));
  expect(tour.lengthMm).toBe(20_000 + 4_000 + 20_000 + 4_000 + 2 * 6_000 + 2 * 4_000);
});

test("return enters every aisle from the front", () => {
  const tour = returnTour(block, Uint16Array.of(0, 3, 0), Int32Array.of(12_000, 9_000, 3_000));
  expect([...tour.sequence]).toEqual([2, 0, 1]);
  expect(tour.lengthMm).toBe(2 * 12_000 + 2 * 9_000 + 2 * 3 * 4_000);
});

test("largest gap leaves out the longest empty stretch of the aisles between", () => {
  const tour = largestGapTour(
    block,
    Uint16Array.of(0, 1, 1, 1, 3),
    Int32Array.of(10_000, 2_000, 4_000, 19_000, 10_000),
  );
  // Aisle 0 up; 1 m into aisle 1 from the back; aisle 3 down; 4 m into aisle 1 from the front.
  expect([...tour.sequence]).toEqual([0, 3, 4, 1, 2]);
  expect(tour.lengthMm).toBe(20_000 + 20_000 + 2 * 3 * 4_000 + 2 * 1_000 + 2 * 4_000);
});

test("largest gap enters from one end only when the longest stretch lies at the other", () => {
  const near = Int32Array.of(10_000, 2_000, 10_000);
  const far = Int32Array.of(10_000, 18_000, 10_000);
  for (const depthsMm of [near, far]) {
    const tour = largestGapTour(block, Uint16Array.of(0, 1, 2), depthsMm);
    expect(tour.lengthMm).toBe(20_000 + 20_000 + 2 * 2 * 4_000 + 2 * 2_000);
  }
});

test("the optimal tour turns back in both aisles when their picks are near the front", () => {
  const tour = shortestTour(block, Uint16Array.of(0, 3), Int32Array.of(2_000, 3_000));
  expect(tour.lengthMm).toBe(2 * 2_000 + 2 * 3_000 + 2 * 3 * 4_000);
});

test("the optimal tour walks through two aisles whose picks are far from the front", () => {
  const tour = shortestTour(block, Uint16Array.of(0, 1), Int32Array.of(18_000, 18_000));
  expect(tour.lengthMm).toBe(2 * 20_000 + 2 * 4_000); // returning would cost 2 × 36 m + 8 m
});

test("the optimal tour mixes all three ways to walk an aisle", () => {
  const middle = blockFrom(1);
  const tour = shortestTour(
    middle,
    Uint16Array.of(0, 1, 1, 2, 3),
    Int32Array.of(15_000, 1_000, 19_000, 18_000, 16_000),
  );
  // Through 0 and 3, 2 × 1 m into aisle 1 from each end, 2 × 2 m into aisle 2 from the back.
  expect(tour.lengthMm).toBe(2 * 20_000 + 2 * 1_000 + 2 * 1_000 + 2 * 2_000 + 2 * 3 * 4_000);
});

test("the optimal tour goes to a drop point outside the picked aisles", () => {
  const right = blockFrom(3);
  const tour = shortestTour(right, Uint16Array.of(0, 1), Int32Array.of(18_000, 18_000));
  expect(tour.lengthMm).toBe(2 * 20_000 + 2 * 3 * 4_000);
});

test("the optimal tour of a large pick list takes every pick once", () => {
  const n = 2_000;
  const mouth = { aisle: 99, crossAisle: 0 };
  const wide = {
    aisleCount: 200,
    aislePitchMm: 3_000,
    crossAislesMm: Int32Array.of(0, 60_000),
    start: mouth,
    end: mouth,
  };
  const aisles = Uint16Array.from({ length: n }, (_, pick) => (pick * 7) % 200);
  const depthsMm = Int32Array.from({ length: n }, (_, pick) => (pick * 977) % 60_001);
  const tour = shortestTour(wide, aisles, depthsMm);
  expect(new Set(tour.sequence).size).toBe(n);
  expect(tour.lengthMm).toBeLessThanOrEqual(sShapeTour(wide, aisles, depthsMm).lengthMm);
});
