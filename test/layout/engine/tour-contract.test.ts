import { describe, expect, test } from "vitest";
import { largestGapTour } from "../../../src/layout/engine/largest-gap-tour.ts";
import { optimalTour, optimalTourMm } from "../../../src/layout/engine/optimal-tour.ts";
import type { TourPolicy } from "../../../src/layout/engine/picker-tour.ts";
import { returnTour } from "../../../src/layout/engine/return-tour.ts";
import { sShapeTour } from "../../../src/layout/engine/s-shape-tour.ts";
import { randomPickLists, walkedMm } from "./walked.ts";

const block = { aisleCount: 6, aislePitchMm: 4_000, aisleLengthMm: 20_000, dropPointAisle: 2 };
const noPicks = [new Uint16Array(0), new Int32Array(0)] as const;

const POLICIES: [string, TourPolicy][] = [
  ["optimal", optimalTour],
  ["s-shape", sShapeTour],
  ["return", returnTour],
  ["largest gap", largestGapTour],
];

describe.each(POLICIES)("the %s tour", (_name, policy) => {
  test("is not walked at all for an empty pick list", () => {
    const tour = policy(block, ...noPicks);
    expect(tour.lengthMm).toBe(0);
    expect([...tour.walk.aisles, ...tour.walk.depthsMm]).toEqual([2, 0]);
  });

  test("fetches a single pick there and back", () => {
    const tour = policy(block, Uint16Array.of(5), Int32Array.of(7_000));
    expect([...tour.sequence]).toEqual([0]);
    expect(tour.lengthMm).toBe(2 * (3 * 4_000 + 7_000));
  });

  test("takes picks that share a place without walking between them", () => {
    const once = policy(block, Uint16Array.of(5), Int32Array.of(7_000));
    const thrice = policy(block, Uint16Array.of(5, 5, 5), Int32Array.of(7_000, 7_000, 7_000));
    expect(thrice.lengthMm).toBe(once.lengthMm);
    expect([...thrice.sequence].sort()).toEqual([0, 1, 2]);
  });

  test("is as long as the walk it describes, on 500 random pick lists", () => {
    for (const [instance, list] of randomPickLists(500, 1, 20, 9).entries()) {
      const tour = policy(list.block, list.aisles, list.depthsMm);
      expect(walkedMm(list, tour), `instance ${instance}`).toBe(tour.lengthMm);
    }
  });

  test("is never shorter than the optimal one", () => {
    for (const [instance, list] of randomPickLists(500, 2, 20, 9).entries()) {
      const tour = policy(list.block, list.aisles, list.depthsMm);
      const leastMm = optimalTourMm(list.block, list.aisles, list.depthsMm);
      expect(tour.lengthMm, `instance ${instance}`).toBeGreaterThanOrEqual(leastMm);
    }
  });

  test("gives the same answer twice and leaves its input alone", () => {
    const [list] = randomPickLists(1, 3, 20, 9);
    const aisles = list.aisles.slice();
    const depthsMm = list.depthsMm.slice();
    const first = policy(list.block, aisles, depthsMm);
    expect(policy(list.block, aisles, depthsMm)).toEqual(first);
    expect([aisles, depthsMm]).toEqual([list.aisles, list.depthsMm]);
  });

  test("refuses what makes no sense, saying why", () => {
    const one = Uint16Array.of(0);
    const at = (mm: number) => Int32Array.of(mm);
    expect(() => policy(block, one, new Int32Array(2))).toThrow("Got 2 depths for 1 picks.");
    expect(() => policy(block, Uint16Array.of(6), at(0))).toThrow("aisle 6; there are 6");
    expect(() => policy(block, one, at(20_001))).toThrow("20001 mm deep");
    expect(() => policy(block, one, at(-1))).toThrow("-1 mm deep");
    expect(() => policy({ ...block, dropPointAisle: 6 }, one, at(0))).toThrow("drop point");
    expect(() => policy({ ...block, aislePitchMm: 0.5 }, one, at(0))).toThrow("whole millimetres");
    expect(() => policy({ ...block, aisleLengthMm: 0 }, one, at(0))).toThrow("whole millimetres");
    expect(() => policy({ ...block, aisleCount: 0 }, one, at(0))).toThrow("not 0");
  });
});
