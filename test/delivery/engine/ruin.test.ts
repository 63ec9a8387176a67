import { expect, test } from "vitest";
import { prepareFleet } from "../../../src/delivery/engine/fleet.ts";
import { nearestStops } from "../../../src/delivery/engine/neighbours.ts";
import { packInstance } from "../../../src/delivery/engine/pack.ts";
import { Ruin } from "../../../src/delivery/engine/ruin.ts";
import { WorkingPlan } from "../../../src/delivery/engine/working-plan.ts";
import { randomOf } from "../../../src/numeric/random.ts";
import { planarMatrices } from "./random-instances.ts";

const ROUTE_COUNT = 8;
const ROUTE_LENGTH = 20;

/** Routes side by side from south to north, their stops a hundred metres apart. */
function parallelRoutes(windowsS: [number, number][] = []): WorkingPlan {
  const points: [number, number][] = [[0, 0]];
  for (let route = 0; route < ROUTE_COUNT; route++) {
    for (let stop = 1; stop <= ROUTE_LENGTH; stop++) points.push([100 * route, 100 * stop]);
  }
  const vehicle = { start: 0, capacity: [], costPerM: 1 };
  const instance = packInstance({
    ...planarMatrices(points),
    stops: points.slice(1).map((_, stop) => ({ location: 1 + stop, demand: [], windowsS })),
    vehicles: Array.from({ length: ROUTE_COUNT }, () => vehicle),
  });
  const plan = new WorkingPlan(prepareFleet(instance));
  const stopsOf = (vehicle: number) =>
    Array.from({ length: ROUTE_LENGTH }, (_, i) => vehicle * ROUTE_LENGTH + i);
  plan.begin();
  plan.adopt([...plan.first.keys()].map((vehicle) => ({ vehicle, stops: stopsOf(vehicle) })));
  return plan;
}

/** By trial, the stops that each route loses, in their order; the plan stays as it was. */
function losses(plan: WorkingPlan, trials: number): number[][][] {
  const random = randomOf(7);
  const ruin = new Ruin(plan, nearestStops(plan.fleet, 35), random);
  return Array.from({ length: trials }, () => {
    plan.begin();
    ruin.removeStrings(random.below(plan.fleet.stopCount));
    const lost = plan.absent.slice(0, plan.absentCount).sort();
    plan.revert();
    const routeOf = (stop: number) => Math.floor(stop / ROUTE_LENGTH);
    return [...Map.groupBy(lost, routeOf).values()];
  });
}

const lengths = (lost: number[][][]) => lost.flatMap((strings) => strings.map((s) => s.length));
const counts = (lost: number[][][]) => lost.map((strings) => strings.length);

test("without windows two or three neighbouring routes lose up to eight stops each", () => {
  const lost = losses(parallelRoutes(), 400);
  expect(new Set(counts(lost))).toEqual(new Set([2, 3]));
  expect(Math.min(...lengths(lost))).toBe(1);
  expect(Math.max(...lengths(lost))).toBe(8);
});

test("with windows one to three routes lose up to ten stops each", () => {
  const lost = losses(parallelRoutes([[0, 86_400]]), 400);
  // At most 4 × 10 / (1 + 10) − 1 = 2.6 strings beside the first.
  expect(new Set(counts(lost))).toEqual(new Set([1, 2, 3]));
  expect(Math.max(...lengths(lost))).toBe(10);
});

test("what a route loses is one string, or one with a part kept in its middle", () => {
  const gaps = losses(parallelRoutes(), 400)
    .flat()
    .map((stops) => stops.filter((stop, i) => i > 0 && stop !== stops[i - 1] + 1).length);
  expect(new Set(gaps)).toEqual(new Set([0, 1]));
});
