import { expect, test } from "vitest";
import { type DepotLegs, depotLegsOf } from "../../../src/delivery/engine/depot-legs.ts";
import { BLOCKED, prepareFleet } from "../../../src/delivery/engine/fleet.ts";
import { nearestStops } from "../../../src/delivery/engine/neighbours.ts";
import { packInstance } from "../../../src/delivery/engine/pack.ts";
import { Recreate } from "../../../src/delivery/engine/recreate.ts";
import { WorkingPlan } from "../../../src/delivery/engine/working-plan.ts";
import { randomOf } from "../../../src/numeric/random.ts";
import { planarMatrices, randomRichInstance } from "./random-instances.ts";

/**
 * The depot at the origin. Stop 0 lies 1 km east of it, stop 1 30 m beside stop 0, stop 2 4 km
 * further east and stop 3 as far west; the first van holds one stop, the others two.
 */
const EAST_AND_WEST = packInstance({
  ...planarMatrices([
    [0, 0],
    [1_000, 0],
    [1_000, 30],
    [5_000, 0],
    [-5_000, 0],
  ]),
  stops: [1, 2, 3, 4].map((location) => ({ location, demand: [1] })),
  vehicles: [1, 2, 2].map((room) => ({ start: 0, capacity: [room], costPerM: 1 })),
});

function rowOf(legs: DepotLegs, stop: number): [number, number][] {
  const { count, ends, detour } = legs;
  const places = Array.from({ length: count }, (_, i) => stop * count + i);
  return places.map((place) => [ends[place], detour[place]]);
}

test("of the stops that are no neighbours, those come first whose way leads past", () => {
  const fleet = prepareFleet(EAST_AND_WEST);
  const legs = depotLegsOf(fleet, nearestStops(fleet, 1), 2);
  // Stop 0 on the way to stop 2: 1,000 + 4,000 − 5,000 m; to stop 3: 1,000 + 6,000 − 5,000.
  expect(rowOf(legs, 0)).toEqual([
    [2, 0],
    [3, 2_000],
  ]);
  // Stop 2's neighbour is stop 0. On the way to stop 1: 5,000 + 4,000 − 1,000 m; to stop 3: 10,000.
  expect(rowOf(legs, 2)).toEqual([
    [1, 8_000],
    [3, 10_000],
  ]);
});

test("a stop joins the leg from the depot that passes it, when its neighbour's van is full", () => {
  const fleet = prepareFleet(EAST_AND_WEST);
  const neighbours = nearestStops(fleet, 1);
  const routesWith = (legCount: number) => {
    const plan = new WorkingPlan(fleet);
    plan.begin();
    plan.adopt([1, 2, 3].map((stop, vehicle) => ({ vehicle, stops: [stop] })));
    const legs = depotLegsOf(fleet, neighbours, legCount);
    const recreate = new Recreate(plan, neighbours, legs, randomOf(1));
    // A limit keeps it from trying every place there is.
    if (!recreate.insertAll([0], 1, false, plan.cost + 1)) return undefined;
    plan.snapshot();
    return plan.snapshotRoutes().map(({ stops }) => stops);
  };
  expect(routesWith(1)).toEqual([[1], [0, 2], [3]]);
  expect(routesWith(0)).toBeUndefined();
});

/** Least detour by way of a stop from a vehicle's start to another stop, or from there to its end. */
function leastDetour({ instance, edgeCost, width, ...fleet }: ReturnType<typeof prepareFleet>) {
  const at = instance.stopLocation;
  return (stop: number, end: number) => {
    const detours = edgeCost.flatMap((costs, kind) => {
      const cost = (from: number, to: number) => costs[from * width + to];
      const by = (from: number, to: number) =>
        cost(from, to) < BLOCKED
          ? cost(from, at[stop]) + cost(at[stop], to) - cost(from, to)
          : Infinity;
      return [by(fleet.startOf[kind], at[end]), by(at[end], fleet.endOf[kind])];
    });
    return Math.min(...detours);
  };
}

test("no stop left out would have been cheaper, in 40 random instances", () => {
  for (let seed = 1; seed <= 40; seed++) {
    const instance = randomRichInstance(seed);
    const fleet = prepareFleet(instance);
    const neighbours = nearestStops(fleet, 3);
    const legs = depotLegsOf(fleet, neighbours, 4);
    const detourOf = leastDetour(fleet);
    for (let stop = 0; stop < fleet.stopCount; stop++) {
      const begin = stop * neighbours.count;
      const near = neighbours.near.subarray(begin, begin + neighbours.count);
      const others = [...instance.stopLocation.keys()].filter(
        (end) => end !== stop && !near.includes(end),
      );
      const detours = others.map((end) => detourOf(stop, end)).filter((each) => each < Infinity);
      const cheapest = detours.sort((a, b) => a - b);
      const listed = rowOf(legs, stop).filter(([, detour]) => detour < Infinity);
      expect(listed.map(([, detour]) => detour)).toEqual(cheapest.slice(0, legs.count));
      for (const [end, detour] of listed) expect(detour).toBe(detourOf(stop, end));
    }
  }
});
