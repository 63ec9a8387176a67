import { expect, test } from "vitest";
import type { DeliverySolution } from "../../../src/delivery/engine/solution.ts";
import { keepVehicles } from "../../../src/delivery/planning/keep-vehicles.ts";
import type { StoredPlan } from "../../../src/delivery/planning/schema.ts";
import { DAY, VAN } from "./given.ts";

const STOPS = ["a", "b", "c", "d", "e"];

/** Three vans alike, unless told otherwise, and five stops. */
function givenPlan(vans: readonly object[] = [{}, {}, {}], stops: readonly object[] = []) {
  return {
    ...DAY,
    vehicles: vans.map((van, i) => ({ ...VAN, ...van, id: `van ${i + 1}` })),
    stops: STOPS.map((id, i) => ({ ...DAY.stops[i], id, ...stops[i] })),
  } as unknown as StoredPlan;
}

/** Only who serves which stops: nothing else is looked at. */
function solutionOf(...routes: readonly (readonly [vehicle: number, stops: string])[]) {
  return {
    routes: routes.map(([vehicle, stops]) => ({
      vehicle,
      visits: [...stops].map((id) => ({ stop: STOPS.indexOf(id) })),
    })),
  } as unknown as DeliverySolution;
}

function served({ routes }: DeliverySolution) {
  return routes.map(({ vehicle, visits }) => [
    vehicle,
    visits.map(({ stop }) => STOPS[stop]).join(""),
  ]);
}

const BEFORE = [
  { vehicle: "van 1", stops: ["a", "b", "c"] },
  { vehicle: "van 3", stops: ["d", "e"] },
];

test("vans alike drive the routes with the most of their stops of before", () => {
  // Van 1 has abc before, so ab; van 3 has de before, so ced (two of three).
  const kept = keepVehicles(givenPlan(), solutionOf([0, "ced"], [1, "ab"]), BEFORE);
  expect(served(kept)).toEqual([
    [0, "ab"],
    [2, "ced"],
  ]);
});

test("a route of stops nobody had keeps its van, if that is free", () => {
  const kept = keepVehicles(givenPlan(), solutionOf([1, "de"], [2, "c"]), [
    { vehicle: "van 1", stops: ["d", "e"] },
  ]);
  expect(served(kept)).toEqual([
    [0, "de"],
    [2, "c"],
  ]);
});

test("vans that differ, or that a stop names, drive what they were given", () => {
  const given = solutionOf([0, "de"], [2, "abc"]);
  const dearer = givenPlan([{ costPerKm: "2" }, {}, {}]);
  expect(served(keepVehicles(dearer, given, BEFORE))).toEqual(served(given));
  const named = givenPlan([{}, {}, {}], [{ forbiddenVehicles: ["van 3"] }]);
  // Vans 1 and 2 are still alike: van 1 had abc, so nothing moves to van 3.
  expect(served(keepVehicles(named, given, BEFORE))).toEqual(served(given));
});
