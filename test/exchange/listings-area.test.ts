import { expect, test } from "vitest";
import { type Area, areaAround, areaOfBox } from "../../src/exchange/listings/area.ts";
import { greatCircleM } from "../../src/numeric/geometry.ts";
import { randomOf } from "../../src/numeric/random.ts";

function holds(area: Area, lon: number, lat: number): boolean {
  const isInSpan = area.spans.some(([west, east]) => west <= lon && lon <= east);
  return isInSpan && area.minLat <= lat && lat <= area.maxLat;
}

test("a box over the date line comes in two", () => {
  expect(areaOfBox([170, -50, -170, -30])).toEqual({
    minLat: -50,
    maxLat: -30,
    spans: [
      [170, 180],
      [-180, -170],
    ],
  });
});

test("one degree around a place on the equator", () => {
  // 6,371.0088 km × π / 180 = 111.195 km a degree.
  const area = areaAround(10, 0, 111.195);
  expect(area.minLat).toBeCloseTo(-1, 4);
  expect(area.maxLat).toBeCloseTo(1, 4);
  expect(area.spans).toHaveLength(1);
  expect(area.spans[0]![0]).toBeCloseTo(9, 4);
  expect(area.spans[0]![1]).toBeCloseTo(11, 4);
});

test("every point of a circle is in its area, on 300 circles all over the Earth", () => {
  const random = randomOf(9);
  let crossing = 0;
  let inside = 0;
  for (let circle = 0; circle < 300; circle++) {
    const lon = -180 + 360 * random.next();
    const lat = -90 + 180 * random.next();
    const radiusKm = 10 + 3000 * random.next() ** 3;
    const area = areaAround(lon, lat, radiusKm);
    if (area.spans.length > 1) crossing++;
    for (const [west, east] of area.spans) {
      expect(west).toBeGreaterThanOrEqual(-180);
      expect(east).toBeLessThanOrEqual(180);
    }
    const reach = (radiusKm / 111) * 1.2;
    for (let point = 0; point < 200; point++) {
      const aroundLat = Math.max(-90, Math.min(90, lat + reach * (2 * random.next() - 1)));
      const width = Math.min(180, reach / Math.max(0.01, Math.cos((aroundLat * Math.PI) / 180)));
      const eastward = lon + width * (2 * random.next() - 1);
      const aroundLon = ((((eastward + 180) % 360) + 360) % 360) - 180;
      if (greatCircleM(lon, lat, aroundLon, aroundLat) > radiusKm * 1000) continue;
      inside++;
      expect(holds(area, aroundLon, aroundLat), `${lon},${lat} ${radiusKm} km`).toBe(true);
    }
  }
  expect(crossing).toBeGreaterThan(10);
  expect(inside).toBeGreaterThan(10_000);
});
