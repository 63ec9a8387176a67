import fc from "fast-check";
import { expect, test } from "vitest";
import { greatCircleNetwork } from "../../../src/delivery/network/great-circle.ts";
import { type LonLat, QUALITY } from "../../../src/delivery/network/road-network.ts";
import { greatCircleM } from "../../../src/numeric/geometry.ts";

const roads = greatCircleNetwork();
const options = { deadlineMs: 1_000, allowEstimate: true };
const PROFILES = ["car", "truck"];

const anyPlace = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
);
/** Within 60 km or so of each other, where deliveries are. */
const townPlace = fc.tuple(
  fc.double({ min: 4, max: 4.8, noNaN: true }),
  fc.double({ min: 51.7, max: 52.2, noNaN: true }),
);

test("a straight line of 833 m is 833 × 2.002 m of road, driven at 33.3 km/h", async () => {
  const from: LonLat = [4.4, 51.9];
  const to: LonLat = [4.4, 51.9 + 833 / 111_195.08]; // metres per degree of latitude
  const { metres, seconds, quality } = await roads.matrix(
    { from: [from], to: [to], profile: "car" },
    options,
  );
  expect(metres[0]).toBeCloseTo(833 * 2.002, 1); // 1667.7 m
  expect(seconds[0]).toBeCloseTo((833 * 2.002) / (33.3 / 3.6), 1); // 180.3 s
  expect([...quality]).toEqual([QUALITY.estimate]);
});

test("no estimate is below the straight line, and there and back are alike", async () => {
  await fc.assert(
    fc.asyncProperty(anyPlace, anyPlace, fc.constantFrom(...PROFILES), async (a, b, profile) => {
      const query = { from: [a, b], to: [a, b], profile };
      const { metres, seconds } = await roads.matrix(query, options);
      const crowM = greatCircleM(...a, ...b);
      expect(metres[1]).toBeGreaterThanOrEqual(crowM);
      expect(seconds[1]).toBeGreaterThanOrEqual(crowM / (130 / 3.6) - 0.001);
      expect([metres[2], seconds[2]]).toEqual([metres[1], seconds[1]]);
      expect([metres[0], seconds[0], metres[3], seconds[3]]).toEqual([0, 0, 0, 0]);
    }),
    { seed: 1 },
  );
});

test("going by way of a third place is never estimated shorter or faster", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(fc.tuple(anyPlace, anyPlace, anyPlace), fc.tuple(townPlace, townPlace, townPlace)),
      fc.constantFrom(...PROFILES),
      async ([a, b, c], profile) => {
        const direct = await roads.route({ points: [a, c], profile }, options);
        const around = await roads.route({ points: [a, b, c], profile }, options);
        expect(around.metres).toBeGreaterThanOrEqual(direct.metres - 0.003); // rounding
        expect(around.seconds).toBeGreaterThanOrEqual(direct.seconds - 0.003);
      },
    ),
    { seed: 1, numRuns: 300 },
  );
});

test("a route is the sum of its legs and drawn straight through its points", async () => {
  const points: LonLat[] = [
    [4.4, 51.9],
    [4.5, 51.95],
    [4.45, 51.92],
  ];
  const route = await roads.route({ points, profile: "truck", geometry: true }, options);
  const matrix = await roads.matrix({ from: points, to: points, profile: "truck" }, options);

  expect([...route.legMetres]).toEqual([matrix.metres[1], matrix.metres[5]]);
  expect(route.metres).toBeCloseTo(matrix.metres[1] + matrix.metres[5], 3);
  expect(route.seconds).toBeCloseTo(matrix.seconds[1] + matrix.seconds[5], 3);
  expect(route.geometry).toEqual({ type: "LineString", coordinates: points });
});

test("a rectangle is laid out row by row", async () => {
  const from: LonLat[] = [
    [4.4, 51.9],
    [4.5, 51.9],
  ];
  const to: LonLat[] = [
    [4.4, 51.9],
    [4.41, 51.95],
    [4.6, 52],
  ];
  const { metres, seconds } = await roads.matrix({ from, to, profile: "car" }, options);
  expect(metres).toHaveLength(6);
  for (const [row, a] of from.entries()) {
    for (const [column, b] of to.entries()) {
      const leg = await roads.route({ points: [a, b], profile: "car" }, options);
      expect(metres[row * 3 + column]).toBe(leg.metres);
      expect(seconds[row * 3 + column]).toBe(leg.seconds);
    }
  }
});

test("input that is no place, no profile or no deadline is refused with the way out", async () => {
  const swapped = {
    points: [
      [51.9, 104.4],
      [4.5, 51.9],
    ] as LonLat[],
    profile: "car",
  };
  await expect(roads.route(swapped, options)).rejects.toThrow(/points\[0\].*longitude.*latitude/);
  const hole = { from: [[Number.NaN, 0]] as LonLat[], to: [], profile: "car" };
  await expect(roads.matrix(hole, options)).rejects.toThrow(RangeError);
  const bike = { from: [[4, 51]] as LonLat[], to: [[5, 52]] as LonLat[], profile: "bike" };
  await expect(roads.matrix(bike, options)).rejects.toThrow(/"bike".*car, truck/);
  const lone = { points: [[4, 51]] as LonLat[], profile: "car" };
  await expect(roads.route(lone, options)).rejects.toThrow(/at least 2 points/);
  const late = { ...options, deadlineMs: 0 };
  await expect(roads.snap({ points: [], profile: "car" }, late)).rejects.toThrow(/deadlineMs/);
});

test("other figures have another id", () => {
  const slow = { car: { crowM: [1_000], circuity: [1.4], speedKmh: [30] } };
  expect(greatCircleNetwork(slow).id).not.toBe(roads.id);
  expect(greatCircleNetwork().id).toBe(roads.id);
});
