import { describe, expect, test } from "vitest";
import { tourLengthMm } from "../../../../src/layout/engine/tours/tour-meter.ts";
import {
  FLOOR_POLICIES,
  type FloorPolicy,
} from "../../../../src/layout/engine/tours/tour-policies.ts";
import { randomFloorLists, walkedOnFloorMm } from "./floor-walker.ts";

const mouth = { aisle: 2, crossAisle: 0 };
const floor = {
  aisleCount: 6,
  aislePitchMm: 4_000,
  crossAislesMm: Int32Array.of(0, 20_000),
  start: mouth,
  end: mouth,
};
const twoBlocks = { ...floor, crossAislesMm: Int32Array.of(0, 10_000, 20_000) };

describe.each(Object.entries(FLOOR_POLICIES))("the %s tour", (_name, policy: FloorPolicy) => {
  test("is not walked at all for an empty pick list", () => {
    const tour = policy(floor, [], []);
    expect(tour.lengthMm).toBe(0);
    expect([...tour.walk.aisles, ...tour.walk.depthsMm]).toEqual([2, 0]);
  });

  test("fetches a single pick there and back", () => {
    expect(policy(floor, [5], [7_000]).lengthMm).toBe(2 * (3 * 4_000 + 7_000));
  });

  test("takes picks that share a place without walking between them", () => {
    const once = policy(floor, [5], [7_000]);
    const thrice = policy(floor, [5, 5, 5], [7_000, 7_000, 7_000]);
    expect(thrice.lengthMm).toBe(once.lengthMm);
    expect([...thrice.sequence].sort()).toEqual([0, 1, 2]);
  });

  test("is as long as the walk it describes, and never shorter than the optimal one", () => {
    for (const [instance, list] of randomFloorLists(500, 1, 20).entries()) {
      const tour = policy(list.floor, list.aisles, list.depthsMm);
      const label = `instance ${instance}`;
      expect(walkedOnFloorMm(list, tour), label).toBe(tour.lengthMm);
      const leastMm = tourLengthMm(list.floor, list.aisles, list.depthsMm);
      expect(tour.lengthMm, label).toBeGreaterThanOrEqual(leastMm);
    }
  });

  test("gives the same answer twice and leaves its input alone", () => {
    for (const list of randomFloorLists(4, 3, 20)) {
      const aisles = list.aisles.slice();
      const depthsMm = list.depthsMm.slice();
      const first = policy(list.floor, aisles, depthsMm);
      expect(policy(list.floor, aisles, depthsMm)).toEqual(first);
      expect([aisles, depthsMm]).toEqual([list.aisles, list.depthsMm]);
    }
  });

  test("refuses what makes no sense, saying why", () => {
    expect(() => policy(floor, [0], [0, 0])).toThrow("Got 2 depths for 1");
    expect(() => policy(floor, [6], [0])).toThrow("aisle 6; there are 6");
    expect(() => policy(floor, [0], [20_001])).toThrow("20001 mm deep");
    expect(() => policy({ ...floor, aisleCount: 0 }, [], [])).toThrow("not 0");
  });
});

const { midpoint, combined } = FLOOR_POLICIES;
const largestGap = FLOOR_POLICIES["largest-gap"];
const sShape = FLOOR_POLICIES["s-shape"];
const aisleByAisle = FLOOR_POLICIES["aisle-by-aisle"];
const corner = { aisle: 0, crossAisle: 0 };
const fromCorner = { ...floor, start: corner, end: corner };

test("midpoint splits the aisles between the first and the last in their middle", () => {
  const tour = midpoint(fromCorner, [0, 1, 1, 2], [5_000, 9_000, 12_000, 5_000]);
  // Up aisle 0, 8 m into aisle 1 from the back, down aisle 2, 9 m into aisle 1 from the front.
  expect(tour.lengthMm).toBe(20_000 + 2 * 8_000 + 20_000 + 2 * 9_000 + 2 * 2 * 4_000);
  expect([...tour.sequence]).toEqual([0, 2, 3, 1]);
});

test("largest gap leaves out the longest empty stretch instead", () => {
  const tour = largestGap(fromCorner, [0, 1, 1, 2], [5_000, 9_000, 12_000, 5_000]);
  // The front stretch of aisle 1, 9 m, is the longest.
  expect(tour.lengthMm).toBe(20_000 + 2 * 11_000 + 20_000 + 2 * 2 * 4_000);
});

test("combined turns back in an aisle with picks near its mouth and walks through others", () => {
  const tour = combined(fromCorner, [0, 1, 2], [19_000, 19_000, 1_000]);
  expect(tour.lengthMm).toBe(20_000 + 20_000 + 2 * 1_000 + 2 * 2 * 4_000);
});

test("s-shape sweeps the far block first and the near one on the way back", () => {
  const start = { aisle: 0, crossAisle: 0 };
  const tour = sShape({ ...twoBlocks, start, end: start }, [1, 2, 1], [15_000, 15_000, 5_000]);
  // Through the near block in aisle 1, up it and down aisle 2 in the far block, home by aisle 2.
  expect(tour.lengthMm).toBe(4_000 + 10_000 + 10_000 + 4_000 + 10_000 + 10_000 + 2 * 4_000);
});

test("aisle by aisle changes aisles on the middle cross-aisle", () => {
  const start = { aisle: 0, crossAisle: 0 };
  const tour = aisleByAisle({ ...twoBlocks, start, end: start }, [0, 1], [9_000, 9_000]);
  expect(tour.lengthMm).toBe(10_000 + 4_000 + 10_000 + 4_000);
});
