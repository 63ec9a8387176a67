import { expect, test } from "vitest";
import { lowerBoundOf } from "../../../src/delivery/engine/bound.ts";
import { prepareFleet } from "../../../src/delivery/engine/fleet.ts";
import {
  packInstance,
  type StopInput,
  type VehicleInput,
} from "../../../src/delivery/engine/pack.ts";
import { radialBound } from "../../../src/delivery/engine/radial-bound.ts";
import { randomOf } from "../../../src/numeric/random.ts";
import { bruteForce } from "./baselines.ts";
import { planarMatrices, randomPoints } from "./random-instances.ts";

/** The depot, and three stops 100 m apart from each other, 3 km away from it. */
const CLUSTER = planarMatrices([
  [0, 0],
  [3_000, 0],
  [3_100, 0],
  [3_200, 0],
]);

function boundOf(stops: StopInput[], vehicles: VehicleInput[], missing: number[] = []) {
  return lowerBoundOf(prepareFleet(packInstance({ ...CLUSTER, stops, vehicles })), missing);
}

const FULL_LOADS = [1, 2, 3].map((location) => ({ location, demand: [5] }));
const VAN: VehicleInput = { start: 0, capacity: [5], costPerM: 1, fixedCost: 1_000 };

test("three full loads pay three ways out and back", () => {
  const value = 3 * 1_000 + 2 * (3_000 + 3_100 + 3_200);
  expect(boundOf(FULL_LOADS, [VAN, VAN, VAN]).value).toBe(value);
});

test("by load alone, a stop pays its share of a full vehicle's way", () => {
  const stops = [2, 3].map((demand, stop) => ({ location: stop + 1, demand: [demand] }));
  const fleet = prepareFleet(packInstance({ ...CLUSTER, stops, vehicles: [VAN] }));
  const value = (2 / 5) * (1_000 + 6_000) + (3 / 5) * (1_000 + 6_200);
  expect(radialBound(fleet, [0, 1])).toBeCloseTo(value, 6);
});

test("three stops in one load pay the line out and back", () => {
  const lorry = { ...VAN, capacity: [15] };
  const value = 1_000 + 3_200 + 3_200;
  expect(boundOf(FULL_LOADS, [lorry])).toEqual({ value, method: "spanning-tree" });
});

test("a mandatory stop left out pays its prize and no way", () => {
  const stops = FULL_LOADS.map((stop) => ({ ...stop, prize: 77 }));
  const value = 77 + 2 * 1_000 + 2 * (3_000 + 3_100);
  expect(boundOf(stops, [VAN, VAN, VAN], [2]).value).toBe(value);
});

test("optional stops pay their prize where that is less than the cheapest way there", () => {
  const stops = FULL_LOADS.map((stop) => ({ ...stop, priority: 0, prize: 10 }));
  expect(boundOf(stops, [VAN]).value).toBe(30);
});

test("a stop beyond an optional one is bounded by a way through it", () => {
  const stops = [{ location: 1, priority: 0, prize: 0 }, { location: 2 }];
  const { value } = boundOf(stops, [{ start: 0, costPerM: 1 }]);
  expect(value).toBeLessThanOrEqual(6_200);
  expect(value).toBeGreaterThan(0);
});

test("no bound lies above the optimum of 60 small instances in two full vans", () => {
  let closest = 0;
  for (let seed = 0; seed < 60; seed++) {
    const random = randomOf(seed);
    const stops = [1, 2, 3, 4].map((location) => ({ location, demand: [1 + random.below(2)] }));
    const load = stops.reduce((sum, stop) => sum + stop.demand[0], 0);
    const van = { start: 0, capacity: [Math.ceil(load / 2)], costPerM: 1, fixedCost: 500 };
    const instance = packInstance({
      ...planarMatrices(randomPoints(random, 5)),
      stops,
      vehicles: [van, van],
    });
    const [unserved, cost] = bruteForce(instance);
    if (unserved > 0) continue;
    const { value } = lowerBoundOf(prepareFleet(instance), []);
    expect(value, `seed ${seed}`).toBeLessThanOrEqual(cost);
    closest = Math.max(closest, value / cost);
  }
  expect(closest).toBeGreaterThan(0.95);
});
