import { expect, test } from "vitest";
import { prepareFleet } from "../../../src/delivery/engine/fleet.ts";
import type { DeliveryInstance } from "../../../src/delivery/engine/instance.ts";
import { Openings } from "../../../src/delivery/engine/openings.ts";
import { packInstance } from "../../../src/delivery/engine/pack.ts";
import { RichPlan } from "../../../src/delivery/engine/rich-plan.ts";
import { solve } from "../../../src/delivery/engine/solve.ts";
import { reloadAt } from "../../../src/delivery/engine/timeline.ts";
import { WorkingPlan } from "../../../src/delivery/engine/working-plan.ts";
import { randomOf } from "../../../src/numeric/random.ts";
import { faultsOf } from "./checker.ts";
import { planarMatrices, randomPoints } from "./random-instances.ts";

/** A depot and three stops on a line, a kilometre apart, and two vans that cost 1 a metre. */
const PLACES = planarMatrices([0, 1, 2, 3].map((km) => [1_000 * km, 0] as const));
const STOPS = [1, 2, 3].map((location) => ({ location, demand: [1] }));
const LINE = packInstance({
  ...{ ...PLACES, stops: STOPS },
  vehicles: Array.from({ length: 2 }, () => ({ start: 0, capacity: [3], costPerM: 1 })),
});
const TOGETHER = [[0, 1, 2]]; // 6 km
const APART = [[0], [1, 2]]; // 2 + 6 km

/** Judges an opening by the plans given, in turn, and ends it with the last of them. */
function open(plan: WorkingPlan, openings: Openings, number: number, plans: number[][][]) {
  for (const routes of plans) {
    drive(plan, routes);
    openings.judge();
  }
  openings.follow(number + 1, number === 1);
}

function drive(plan: WorkingPlan, routes: number[][]): void {
  plan.begin();
  for (const vehicle of plan.first.keys()) if (plan.size[vehicle] > 0) plan.clear(vehicle);
  plan.adopt(routes.map((stops, vehicle) => ({ vehicle, stops })));
}

function routesOf(plan: WorkingPlan): number[][] {
  plan.snapshot();
  return plan.snapshotRoutes().map(({ stops }) => stops);
}

test.each([
  ["the first", [TOGETHER, TOGETHER], [APART, APART], TOGETHER],
  ["the second", [APART, APART], [TOGETHER, TOGETHER], TOGETHER],
  // 6 + 8 + 8 km against 8 + 8 + 6: as good, so the first; its last plan is what it led to.
  ["of equals the first", [TOGETHER, APART, APART], [APART, APART, TOGETHER], APART],
  // 8 + 6 km are less than 8 + 8, though the last plan is no better.
  ["the better mean, not the better end", [APART, APART], [TOGETHER, APART], APART],
  ["the one that serves every stop", [APART, APART], [[[0, 1]], [[0]]], APART],
])("after two openings the search goes on from %s", (_name, first, second, expected) => {
  const plan = new WorkingPlan(prepareFleet(LINE));
  const openings = new Openings(plan);
  open(plan, openings, 0, first);
  open(plan, openings, 1, second);
  expect(routesOf(plan)).toEqual(expected);
});

test("an opening is gone back to with its reloads, and the best plan is still known", () => {
  const van = {
    start: 0,
    capacity: [2],
    costPerM: 1,
    reload: { depots: [0], most: 2, serviceS: 0 },
  };
  const instance = packInstance({ ...PLACES, stops: STOPS, vehicles: [van] });
  const plan = new RichPlan(prepareFleet(instance));
  const openings = new Openings(plan);
  plan.setNodes(0, [0, reloadAt(0), 1, 2]);
  openings.judge();
  openings.follow(1, false);
  plan.begin();
  plan.clear(0);
  plan.setNodes(0, [0, 1, reloadAt(0), 2]);
  plan.snapshot();
  openings.judge();
  openings.follow(2, true);
  const tripsOfBest = plan.snapshotRoutes()[0].trips.map(({ firstVisit }) => firstVisit);
  plan.snapshot();
  const trips = plan.snapshotRoutes()[0].trips.map(({ firstVisit }) => firstVisit);
  // 2 + 6 km, against 4 + 6.
  expect([trips, tripsOfBest]).toEqual([
    [0, 1],
    [0, 2],
  ]);
});

/** Of six stops: time for two openings. */
const ITERATION_COUNT = 30_000;
const RELOAD = { depots: [0], most: 4, serviceS: 60 };
test.each([
  ["of one trip each", {}],
  ["with reloads", { reload: RELOAD }],
])("a search for routes %s that opens several times keeps every rule, and repeats", (_n, more) => {
  const random = randomOf(5);
  const points = [[5_000, 5_000] as const, ...randomPoints(random, 6)];
  const instance: DeliveryInstance = packInstance({
    ...planarMatrices(points),
    stops: points.slice(1).map((_, i) => ({ location: i + 1, demand: [5 + random.below(9)] })),
    vehicles: Array.from({ length: 3 }, () => ({ start: 0, capacity: [20], costPerM: 1, ...more })),
  });
  const [one, two] = [1, 2].map(() =>
    solve(instance, {
      seed: 1,
      stop: (_, iterations) => iterations >= ITERATION_COUNT,
      progress: (iterations) => iterations / ITERATION_COUNT,
    }),
  );
  expect(one.iterations).toBe(ITERATION_COUNT);
  expect(faultsOf(instance, one)).toEqual([]);
  expect(two).toEqual(one);
});
