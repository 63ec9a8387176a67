import { expect, test } from "vitest";
import { prepareFleet } from "../../../src/delivery/engine/fleet.ts";
import { nearestStops } from "../../../src/delivery/engine/neighbours.ts";
import { packInstance } from "../../../src/delivery/engine/pack.ts";
import { savingsRoutes } from "../../../src/delivery/engine/savings.ts";
import { scheduleRoute } from "../../../src/delivery/engine/schedule.ts";
import { randomOf } from "../../../src/numeric/random.ts";
import { planarMatrices, randomPoints } from "./random-instances.ts";

test("joins the stops on each side of the depot, and stops at the capacity", () => {
  // Right of the depot stops at 10, 20 and 30, left at -10 and -25. Savings: (20, 30) 40,
  // (10, 20), (10, 30) and (-10, -25) 20, across the depot 0. Three of 4 do not fit into 8.
  const instance = packInstance({
    ...planarMatrices([0, 10, 20, 30, -10, -25].map((x) => [x, 0])),
    stops: [1, 2, 3, 4, 5].map((location) => ({ location, demand: [4] })),
    vehicles: [{ start: 0, capacity: [8], costPerM: 1 }],
  });
  const fleet = prepareFleet(instance);

  const routes = savingsRoutes(fleet, nearestStops(fleet, 10), [0, 1, 2, 3, 4]);

  expect(routes.map((route) => route.toSorted((a, b) => a - b))).toEqual([[1, 2], [3, 4], [0]]);
});

test("serves each stop once, on routes one vehicle can drive, on 50 random instances", () => {
  for (let seed = 0; seed < 50; seed++) {
    const random = randomOf(seed);
    const stopCount = 1 + random.below(40);
    const maxDistanceM = 3_000 + random.below(4_000);
    const vehicle = { start: 0, end: random.below(2), capacity: [30], costPerM: 1 };
    const instance = packInstance({
      ...planarMatrices(randomPoints(random, stopCount + 1)),
      stops: Array.from({ length: stopCount }, (_, i) => ({
        location: i + 1,
        demand: [1 + random.below(10)],
      })),
      vehicles: [seed % 2 === 0 ? vehicle : { ...vehicle, maxDistanceM }],
    });
    const fleet = prepareFleet(instance);
    const stops = [...Array(stopCount).keys()].filter(
      (stop) => scheduleRoute(instance, 0, [stop]).feasible,
    );

    const routes = savingsRoutes(fleet, nearestStops(fleet, 50), stops);

    expect(routes.flat().toSorted((a, b) => a - b)).toEqual(stops);
    for (const route of routes) expect(scheduleRoute(instance, 0, route).feasible).toBe(true);
  }
});
