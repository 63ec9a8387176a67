import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Calibration,
  calibrate,
  DEFAULT_CALIBRATIONS,
  estimatorOf,
  type RoadSample,
} from "../../../src/delivery/network/calibration.ts";
import { greatCircleNetwork } from "../../../src/delivery/network/great-circle.ts";
import { type LonLat, QUALITY } from "../../../src/delivery/network/road-network.ts";
import { greatCircleM } from "../../../src/numeric/geometry.ts";
import { randomOf } from "../../../src/numeric/random.ts";

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

test("a road of 833 m as the crow flies is 833 × 2.002 m long and driven at 33.3 km/h", async () => {
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

describe("calibration", () => {
  test("refuses figures by which a detour would be the shorter way", () => {
    const falling: Calibration = { crowM: [100, 200], circuity: [4, 1.5], speedKmh: [30, 30] };
    expect(() => estimatorOf(falling)).toThrow(/triangle/);
    const risingDetour: Calibration = { crowM: [100, 200], circuity: [1.2, 1.5], speedKmh: [9, 9] };
    expect(() => estimatorOf(risingDetour)).toThrow(/triangle/);
    const faster: Calibration = { crowM: [100, 200], circuity: [2, 2], speedKmh: [60, 50] };
    expect(() => estimatorOf(faster)).toThrow(/triangle/);
    expect(() => estimatorOf({ crowM: [100], circuity: [0.9], speedKmh: [30] })).toThrow(
      RangeError,
    );
    expect(() => estimatorOf({ crowM: [100], circuity: [], speedKmh: [30] })).toThrow(RangeError);
  });

  test("finds the figures that made the samples", () => {
    const random = randomOf(7);
    const samples = Array.from({ length: 400 }, (): RoadSample => {
      const crowM = 500 + 30_000 * random.next();
      const roadM = crowM * 1.3 * (0.8 + 0.4 * random.next());
      return { crowM, roadM, seconds: (crowM * 1.3) / (50 / 3.6) };
    });
    const estimator = estimatorOf(calibrate(samples));
    for (const crowM of [1_000, 5_000, 25_000, 100_000]) {
      expect(estimator.metres(crowM) / crowM).toBeGreaterThan(1.25);
      expect(estimator.metres(crowM) / crowM).toBeLessThan(1.37);
      expect(estimator.seconds(crowM) / ((crowM * 1.3) / (50 / 3.6))).toBeCloseTo(1, 1);
    }
  });

  test("of any samples keeps the triangle rule", () => {
    const sample = fc.record({
      crowM: fc.double({ min: 60, max: 1e6, noNaN: true }),
      detour: fc.double({ min: 1, max: 5, noNaN: true }),
      speedKmh: fc.double({ min: 5, max: 120, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(sample, { minLength: 20, maxLength: 300 }), (drawn) => {
        const samples = drawn.map(({ crowM, detour, speedKmh }) => ({
          crowM,
          roadM: crowM * detour,
          seconds: (crowM * detour) / (speedKmh / 3.6),
        }));
        expect(() => estimatorOf(calibrate(samples))).not.toThrow();
      }),
      { seed: 3, numRuns: 200 },
    );
  });

  test("refuses to be fitted to a handful of pairs", () => {
    const pair = { crowM: 900, roadM: 1_200, seconds: 90 };
    expect(() => calibrate(Array.from({ length: 19 }, () => pair))).toThrow(/19 usable.*20/);
    const near = { ...pair, crowM: 10 };
    expect(() => calibrate(Array.from({ length: 50 }, () => near))).toThrow(/0 usable/);
  });
});

const GOLDEN = join(process.env.BENCH_DATA ?? "../shared/data", "graphhopper");
const AREAS = ["porto", "malta", "heidelberg"];

function samplesOf(area: string, profile: string): RoadSample[] {
  const golden = JSON.parse(readFileSync(join(GOLDEN, `golden-${area}.json`), "utf8"));
  const { distances, times } = golden.profiles[profile];
  const samples: RoadSample[] = [];
  for (const [row, a] of golden.points.entries()) {
    for (const [column, b] of golden.points.entries()) {
      if (row === column || distances[row][column] === null) continue;
      const crowM = greatCircleM(a[0], a[1], b[0], b[1]);
      const [roadM, seconds] = [distances[row][column], times[row][column] / 1_000];
      samples.push({ crowM, roadM, seconds });
    }
  }
  return samples;
}

function medianErrors(calibration: Calibration, samples: RoadSample[]) {
  const { metres, seconds } = estimatorOf(calibration);
  const middle = (errors: number[]) => errors.sort((a, b) => a - b)[errors.length >> 1];
  return {
    metres: middle(samples.map(({ crowM, roadM }) => Math.abs(metres(crowM) / roadM - 1))),
    seconds: middle(samples.map((sample) => Math.abs(seconds(sample.crowM) / sample.seconds - 1))),
  };
}

describe.skipIf(!existsSync(GOLDEN))("against recorded road matrices (BENCH_DATA)", () => {
  const percent = (value: number) => `${(100 * value).toFixed(1)} %`;

  test.each(AREAS.flatMap((area) => PROFILES.map((profile) => [area, profile])))(
    "half the estimates for %s by %s are within a quarter of the road, and calibrating helps",
    (area, profile) => {
      const samples = samplesOf(area, profile);
      const fitted = samples.filter((_, index) => index % 2 === 0);
      const held = samples.filter((_, index) => index % 2 === 1);
      const byDefault = medianErrors(DEFAULT_CALIBRATIONS[profile], held);
      const calibrated = medianErrors(calibrate(fitted), held);
      console.log(
        `${area} ${profile}, median error of metres and seconds: default ` +
          `${percent(byDefault.metres)}, ${percent(byDefault.seconds)}; calibrated on other pairs ` +
          `${percent(calibrated.metres)}, ${percent(calibrated.seconds)}`,
      );
      expect(byDefault.metres).toBeLessThan(0.25);
      expect(byDefault.seconds).toBeLessThan(0.45);
      expect(calibrated.metres).toBeLessThanOrEqual(byDefault.metres + 0.005);
      expect(calibrated.seconds).toBeLessThan(byDefault.seconds);
    },
  );
});
