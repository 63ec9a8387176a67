import { afterEach, expect, test, vi } from "vitest";
import { prepareFleet } from "../../../src/delivery/engine/fleet.ts";
import type { DeliveryInstance } from "../../../src/delivery/engine/instance.ts";
import { packInstance } from "../../../src/delivery/engine/pack.ts";
import { Recombination } from "../../../src/delivery/engine/recombination.ts";
import { RoutePool } from "../../../src/delivery/engine/route-pool.ts";
import { solve } from "../../../src/delivery/engine/solve.ts";
import { WorkingPlan } from "../../../src/delivery/engine/working-plan.ts";
import { randomOf } from "../../../src/numeric/random.ts";
import { faultsOf } from "./checker.ts";
import { planarMatrices, randomPoints, randomRichInstance } from "./random-instances.ts";

afterEach(() => void vi.restoreAllMocks());

type Route = { vehicle: number; stops: number[] };

/** The depot at the origin, stops 0 and 1 a kilometre apart far east, 2 and 3 alike far west. */
const PLACES = planarMatrices([
  [0, 0],
  [10_000, 0],
  [11_000, 0],
  [-10_000, 0],
  [-11_000, 0],
]);
const STOPS = [1, 2, 3, 4].map((location) => ({ location, demand: [1] }));

/** Four vans that cost 1 a metre; the first two are of a kind, and so are the others. */
function fleetOf(stops: typeof STOPS = STOPS, costs = [1, 1, 1, 1]) {
  const vehicles = costs.map((costPerM) => ({ start: 0, capacity: [2], costPerM }));
  return prepareFleet(packInstance({ ...PLACES, stops, vehicles }));
}

const MIXED = [
  [0, 2],
  [1, 3],
]; // 2 · 20 + 2 · 22 km
const EAST_TOGETHER = [[0, 1], [2], [3]]; // 22 + 20 + 22 km
const WEST_TOGETHER = [[0], [1], [2, 3]]; // 20 + 22 + 22 km

function drive(plan: WorkingPlan, routes: readonly number[][], recombination?: Recombination) {
  plan.replaceBy(routes.map((stops, vehicle) => ({ vehicle, stops })));
  recombination?.gather();
}

/** Drives each plan in turn, and then asks for cheaper routes than the last one's. */
function recombined(plan: WorkingPlan, plans: readonly number[][][]): Route[] | undefined {
  const recombination = new Recombination(plan, randomOf(1));
  recombination.isDue(0.5);
  for (const routes of plans) drive(plan, routes, recombination);
  const routes = recombination.cheaperRoutes(10_000);
  return routes?.map(({ vehicle, stops }) => ({ vehicle, stops: [...Array.from(stops)] }));
}

test("of two plans, each good on one side, comes one that is good on both", () => {
  const plan = new WorkingPlan(fleetOf());
  const routes = recombined(plan, [MIXED, WEST_TOGETHER, EAST_TOGETHER]);
  expect(routes?.map(({ stops }) => stops).sort()).toEqual([
    [0, 1],
    [2, 3],
  ]);
  plan.replaceBy(routes!);
  expect(plan.cost).toBe(44_000);
});

test("nothing comes of plans of which none has a cheaper part", () => {
  const plan = new WorkingPlan(fleetOf());
  expect(
    recombined(plan, [
      MIXED,
      [
        [0, 1],
        [2, 3],
      ],
    ]),
  ).toBeUndefined();
});

test("a kind of vehicle drives no more routes than it has vehicles", () => {
  // Two cheap vans, two dear ones. Each cheap pair of stops was driven by a cheap van, in two plans.
  const plan = new WorkingPlan(fleetOf(STOPS, [1, 3, 3, 3]));
  const routes = recombined(plan, [
    [[0, 1], [2], [3]],
    [[2, 3], [0], [1]],
    [[0], [2, 3], [1]],
  ]);
  // One cheap van: (0, 1) by it and (2, 3) by a dear one is 22 + 3 · 22 km.
  expect(routes).toHaveLength(2);
  plan.replaceBy(routes!);
  expect(plan.cost).toBe(88_000);
});

test("a stop that need not be served may be left out, for its prize", () => {
  const optional = STOPS.map((stop, i) => (i === 0 ? { ...stop, priority: 0, prize: 500 } : stop));
  const plan = new WorkingPlan(fleetOf(optional));
  // Stop 0 is on the way to stop 1: 0 m more, beside a prize of 500.
  const routes = recombined(plan, [
    [[0, 1], [2], [3]],
    [[1], [2, 3]],
  ]);
  expect(routes?.map(({ stops }) => stops).sort()).toEqual([
    [0, 1],
    [2, 3],
  ]);
  // Alone it would cost 20 km.
  const without = recombined(plan, [
    [[1], [2, 3]],
    [[0], [1], [2, 3]],
  ]);
  expect(without?.map(({ stops }) => stops).sort()).toEqual([[1], [2, 3]]);
});

test("a full pool forgets the routes of the dearest plans, never those kept for good", () => {
  const random = randomOf(7);
  const stopCount = 40;
  const stops = Array.from({ length: stopCount }, (_, i) => ({ location: i + 1, demand: [1] }));
  const plan = new WorkingPlan(
    prepareFleet(
      packInstance({
        ...planarMatrices(randomPoints(random, stopCount + 1)),
        stops,
        vehicles: [{ start: 0, capacity: [stopCount], costPerM: 1 }],
      }),
    ),
  );
  const order = Array.from({ length: stopCount }, (_, stop) => stop);
  const pool = new RoutePool(plan);
  drive(plan, [[3, 1, 2]]);
  const [kept] = pool.keepPlan();
  const costs: number[] = [];
  for (let i = 0; i < 20_000; i++) {
    random.shuffle(order);
    drive(plan, [order.slice(0, 4 + random.below(4))]);
    pool.offerTouched();
    costs.push(plan.cost);
  }
  expect(pool.count).toBeLessThanOrEqual(16_000);
  expect(pool.count).toBeGreaterThan(8_000);
  const inPool = [...pool.cost.subarray(0, pool.count)];
  expect(Math.max(...inPool)).toBeLessThan(Math.max(...costs));
  const costOf = (stops: number[]) => {
    drive(plan, [stops]);
    return plan.cost;
  };
  // Of the same stops the cheaper order stays, whichever comes first.
  const orders = [
    [1, 2, 3],
    [1, 3, 2],
    [2, 1, 3],
  ].sort((a, b) => costOf(b) - costOf(a));
  for (const each of [...orders, orders[0]]) {
    drive(plan, [each]);
    expect(pool.keepPlan()).toEqual([kept]);
  }
  expect(pool.cost[kept]).toBe(costOf(orders[2]));
  const inOrder = [...pool.stops.subarray(pool.from[kept], pool.from[kept + 1])];
  expect(costOf(inOrder)).toBe(costOf(orders[2]));
  pool.retain((route) => route === kept);
  expect([pool.count, pool.from[1]]).toEqual([1, 3]);
});

function solveBriefly(instance: DeliveryInstance) {
  const mostTrials = 6_400;
  return solve(instance, {
    seed: 1,
    stop: (_objective, trial) => trial >= mostTrials,
    progress: (trial) => trial / mostTrials,
  });
}

test.each([
  ["windows count", [[0, 90_000]], [1, 1]],
  ["vehicles are unlike", [], [1, 2]],
  ["loads alone bind and vehicles are alike", [], [1, 1]],
] as const)("where %s, routes are gathered and recombined twice", (_, window, costs) => {
  const offered = vi.spyOn(RoutePool.prototype, "offerTouched");
  const recombination = vi.spyOn(Recombination.prototype, "cheaperRoutes");
  const windowsS = window.map(([from, to]): [number, number] => [from, to]);
  const stops = Array.from({ length: 12 }, (_, i) => ({
    location: i + 1,
    demand: [1],
    windowsS,
  }));
  const vehicles = costs.map((costPerM) => ({ start: 0, capacity: [8], costPerM }));
  const places = planarMatrices(randomPoints(randomOf(3), 13));
  solveBriefly(packInstance({ ...places, stops, vehicles }));
  expect(recombination).toHaveBeenCalledTimes(2);
  expect(offered).toHaveBeenCalled();
});

test("with rules, where a route may depend on another, nothing is recombined", () => {
  const recombination = vi.spyOn(Recombination.prototype, "cheaperRoutes");
  const matrices = planarMatrices(randomPoints(randomOf(3), 13));
  const stops = Array.from({ length: 12 }, (_, i) => ({ location: i + 1, demand: [1] }));
  const vehicles = [{ start: 0, capacity: [8], costPerM: 1, reload: { depots: [0] } }];
  const instance = packInstance({ ...matrices, stops, vehicles });
  expect(instance.rules).toBeDefined();
  solveBriefly(instance);
  expect(recombination).not.toHaveBeenCalled();
});

test("keeps every rule where searches recombine often", () => {
  for (let seed = 1; seed <= 40; seed++) {
    const instance = randomRichInstance(seed);
    const mostTrials = 2_000;
    const solution = solve(instance, {
      seed,
      stop: (_objective, trial) => trial >= mostTrials,
      progress: (trial) => trial / mostTrials,
    });
    expect(faultsOf(instance, solution), `seed ${seed}`).toEqual([]);
  }
});
