import { expect, test } from "vitest";
import { greatCircleM } from "../../../src/numeric/geometry.ts";
import { circleRing } from "../../../src/web/asks/regions.ts";

test.each([
  ["in Europe", 4.48, 51.9, 250],
  ["across the antimeridian", 179.5, -17, 400],
  ["near a pole", 20, 84, 300],
])("every point of a circle %s lies at its radius", (_where, lon, lat, radiusKm) => {
  const ring = circleRing(lon, lat, radiusKm);
  for (const [toLon, toLat] of ring) {
    expect(greatCircleM(lon, lat, toLon, toLat) / 1_000).toBeCloseTo(radiusKm, 3);
  }
  expect(ring.at(0)![0]).toBeCloseTo(ring.at(-1)![0], 9);
  expect(ring.at(0)![1]).toBeCloseTo(ring.at(-1)![1], 9);
});
