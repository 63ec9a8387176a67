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
import { greatCircleM } from "../../../src/numeric/geometry.ts";
import { randomOf } from "../../../src/numeric/random.ts";

const PROFILES = ["car", "truck"];

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
          `${percent(byDefault.metres)}, ${percent(byDefault.seconds)}; calibrated on others ` +
          `${percent(calibrated.metres)}, ${percent(calibrated.seconds)}`,
      );
      expect(byDefault.metres).toBeLessThan(0.25);
      expect(byDefault.seconds).toBeLessThan(0.45);
      expect(calibrated.metres).toBeLessThanOrEqual(byDefault.metres + 0.005);
      expect(calibrated.seconds).toBeLessThan(byDefault.seconds);
    },
  );
});
