import { expect, test } from "vitest";
import { checkPlan } from "../../../src/delivery/engine/check-plan.ts";
import { type InstanceInput, packInstance } from "../../../src/delivery/engine/pack.ts";
import type { Relation } from "../../../src/delivery/engine/rules.ts";
import type { DeliverySolution, PlannedRoute } from "../../../src/delivery/engine/solution.ts";
import { solve } from "../../../src/delivery/engine/solve.ts";
import { faultsOf } from "./checker.ts";
import { planarMatrices } from "./random-instances.ts";

/** Places on a line, one kilometre apart; 10 m/s, so 100 s from each to the next. */
const LINE = planarMatrices([0, 1, 2, 3, 4].map((km) => [1_000 * km, 0] as const));

function solved(
  input: Omit<InstanceInput, "locationCount" | "distanceM" | "durationS">,
  start?: readonly PlannedRoute[],
): DeliverySolution {
  const instance = packInstance({ ...LINE, ...input });
  const solution = solve(instance, {
    seed: 1,
    stop: (_, iterations) => iterations >= 400,
    ...(start && { start }),
  });
  expect(faultsOf(instance, solution)).toEqual([]);
  return solution;
}

function ordersOf(solution: DeliverySolution): number[][] {
  return solution.routes.map(({ visits }) => visits.map(({ stop }) => stop));
}

test("a van that holds one parcel reloads for the second, and the times add up", () => {
  const { routes, distanceM } = solved({
    stops: [
      { location: 1, demand: [1], serviceS: 10 },
      { location: 2, demand: [1], serviceS: 10 },
    ],
    vehicles: [
      {
        start: 0,
        capacity: [1],
        costPerM: 1,
        loadingS: 50,
        reload: { depots: [0], most: 1, serviceS: 30 },
      },
    ],
  });
  expect(distanceM).toBe(2_000 + 4_000);
  expect(routes[0].trips.map(({ depot, visitCount }) => [depot, visitCount])).toEqual([
    [0, 1],
    [0, 1],
  ]);
  // 50 loading, 600 driving, 2 × 10 service, 30 at the reload.
  expect(routes[0].durationS).toBe(700);
});

test("a trip leaves when the last of its goods is released", () => {
  const { routes } = solved({
    stops: [
      { location: 1, demand: [1], releaseS: 500 },
      { location: 2, demand: [1], releaseS: 900 },
    ],
    vehicles: [{ start: 0, capacity: [2], costPerM: 1 }],
  });
  expect(routes[0].trips).toMatchObject([{ startS: 900, visitCount: 2 }]);
  expect(routes[0].endS).toBe(900 + 400);
});

test("the depot that holds the goods supplies the order, however far", () => {
  const { routes, distanceM } = solved({
    stops: [
      { location: 1, items: [{ item: 0, amount: 2 }] },
      { location: 2, items: [{ item: 1, amount: 1 }] },
    ],
    vehicles: [{ start: 0, costPerM: 1, reload: { depots: [0, 4] } }],
    stock: [
      { depot: 0, item: 0, amount: 2 },
      { depot: 4, item: 1, amount: 1 },
    ],
  });
  expect(routes[0].trips.map(({ depot }) => depot)).toEqual([0, 4]);
  expect(distanceM).toBe(8_000); // out by the first stop, to the far depot, back by the second
});

test("an order is supplied by the depot where that saves a way", () => {
  const { routes } = solved({
    stops: [{ location: 3, suppliers: [4] }, { location: 1 }],
    vehicles: [
      { start: 0, costPerM: 1, capacity: [] },
      { start: 4, costPerM: 1, capacity: [] },
    ],
  });
  expect(routes.map(({ vehicle, visits }) => [vehicle, visits.map(({ stop }) => stop)])).toEqual([
    [0, [1]],
    [1, [0]],
  ]);
});

test("what is collected takes the room that deliveries have left", () => {
  const { routes } = solved({
    stops: [
      { location: 1, collect: [5] },
      { location: 2, demand: [5] },
    ],
    vehicles: [{ start: 0, capacity: [5], costPerM: 1 }],
  });
  expect(routes[0].visits.map(({ stop, loadAfter }) => [stop, loadAfter])).toEqual([
    [1, [0]],
    [0, [5]],
  ]);
});

test("shipments share a van as far as it holds them, each picked up first", () => {
  const { routes, distanceM } = solved({
    stops: [{ location: 1 }, { location: 3 }, { location: 2 }, { location: 4 }],
    shipments: [
      { pickup: 0, delivery: 1, load: [3] },
      { pickup: 2, delivery: 3, load: [3] },
    ],
    vehicles: [{ start: 0, capacity: [6], costPerM: 1 }],
  });
  expect(routes[0].visits.map(({ stop }) => stop)).toEqual([0, 2, 1, 3]);
  expect(routes[0].visits.map(({ loadAfter }) => loadAfter[0])).toEqual([3, 6, 3, 0]);
  expect(distanceM).toBe(8_000);
});

test("a shipment waits at its pickup, not on board, when its time there is short", () => {
  const { routes } = solved({
    stops: [{ location: 1 }, { location: 2, windowsS: [[5_000, 6_000]] }],
    shipments: [{ pickup: 0, delivery: 1, load: [1], maxInVehicleS: 150 }],
    vehicles: [{ start: 0, capacity: [1], costPerM: 1, end: null }],
  });
  const [pickup, delivery] = routes[0].visits;
  expect(delivery.serviceStartS - pickup.departureS).toBeLessThanOrEqual(150);
});

test("after 4.5 hours of driving come 45 minutes of rest, wherever the van is", () => {
  const rule = { kind: "driving", afterDriveS: 16_200, durationS: 2_700 } as const;
  const far = planarMatrices([
    [0, 0],
    [200_000, 0],
  ]);
  const instance = packInstance({
    ...far,
    stops: [{ location: 1 }],
    vehicles: [{ start: 0, end: null, costPerM: 1, breaks: [rule] }],
  });
  const { routes } = solve(instance, { seed: 1, stop: (_, iterations) => iterations >= 20 });
  // 200 km at 10 m/s are 20,000 s: 16,200, the break, 3,800.
  expect(routes[0].breaks).toEqual([{ beforeVisit: 0, startS: 16_200, durationS: 2_700 }]);
  expect(routes[0].visits[0].arrivalS).toBe(22_700);
});

test("a break in two parts is taken while the van waits for windows", () => {
  const rule = {
    kind: "driving",
    afterDriveS: 350,
    durationS: 2_700,
    splitS: [900, 1_800],
  } as const;
  const { routes } = solved({
    stops: [
      { location: 1, windowsS: [[2_000, 2_000]] },
      { location: 2, windowsS: [[4_100, 4_100]] },
    ],
    vehicles: [{ start: 0, costPerM: 1, breaks: [rule] }],
  });
  // Home by 4,300: the rest fits into the waiting, so it adds nothing to 4,100 + 200 s of driving.
  expect(routes[0].endS).toBe(4_300);
  const rests = routes[0].breaks.map(({ durationS }) => durationS);
  expect(rests.reduce((a, b) => a + b, 0)).toBe(2_700);
});

test("lunch is taken in its window, and not on a route that ends before", () => {
  const lunch = { kind: "window", earliestS: 100, latestS: 250, durationS: 600 } as const;
  const vehicles = [{ start: 0, costPerM: 1, breaks: [lunch] }];
  const far = solved({ stops: [{ location: 2, windowsS: [[200, 200]] }], vehicles });
  expect(far.routes[0].breaks).toHaveLength(1);
  expect(far.routes[0].durationS).toBe(400 + 600);
  const near = solved({ stops: [{ location: 1, windowsS: [[100, 100]] }], vehicles });
  expect(near.routes[0].breaks).toEqual([]);
});

test("a route leaves behind a break that it would owe, where that costs less", () => {
  const lunch = { kind: "window", earliestS: 100, latestS: 1_000, durationS: 600 } as const;
  const vehicles = [{ start: 0, costPerM: 1, costPerS: 1, breaks: [lunch] }];
  const served = (windowsS: [number, number][]) =>
    solved({ stops: [{ location: 2, serviceS: 1_000, windowsS }], vehicles });
  // From 0 on it would be out at 1,000 and rest: 200 + 1,000 + 600 + 200 s. From 1,001 on it owes
  // nothing.
  const wide = served([[0, 9_000]]);
  expect(wide.routes[0]).toMatchObject({ breaks: [], durationS: 1_400, startS: 1_001 });
  // A narrow window forces the same day, which must not be the cheaper one.
  expect(wide.cost.total).toBe(served([[1_201, 9_000]]).cost.total);
  const early = served([[0, 900]]);
  expect(early.routes[0].durationS).toBe(2_000);
});

test.each<[string, Relation, number[][]]>([
  ["a sequence", { kind: "sequence", stops: [2, 0] }, [[1, 2, 0]]],
  ["a direct sequence", { kind: "direct-sequence", stops: [2, 0] }, [[1, 2, 0]]],
  [
    "a sequence to the end",
    { kind: "sequence", stops: [2, 1], toEnd: true, vehicle: 1 },
    [[0, 2, 1]],
  ],
])("%s is kept though another order were shorter", (_, relation, orders) => {
  const stops = [1, 2, 3].map((location) => ({ location }));
  const van = { start: 0, costPerM: 1, fixedCost: 9_000 };
  const far = { ...van, start: 0, end: null };
  const solution = solved({ stops, vehicles: [far, van], relations: [relation] });
  expect(ordersOf(solution).flat().sort()).toEqual([0, 1, 2]);
  const order = ordersOf(solution)[0];
  const places = relation.stops.map((stop) => order.indexOf(stop));
  expect(places.toSorted((a, b) => a - b)).toEqual(places);
  if (relation.toEnd) expect(ordersOf(solution)).toEqual(orders);
});

test("stops that must not meet take two vans, stops that must share one", () => {
  const stops = [1, 2].map((location) => ({ location }));
  const van = { start: 0, costPerM: 1 };
  const apart = [{ kind: "not-same-route", stops: [0, 1] } as const];
  expect(solved({ stops, vehicles: [van, van], relations: apart }).routes).toHaveLength(2);
  const together = [{ kind: "same-route", stops: [0, 1] } as const];
  const east = { ...van, start: 4 };
  const spread = [{ location: 1 }, { location: 3 }];
  expect(solved({ stops: spread, vehicles: [van, east], relations: together }).routes).toHaveLength(
    1,
  );
});

test("locked stops stay first and in order; what a plan to start from lacks is added", () => {
  const stops = [1, 2, 3, 4].map((location) => ({ location }));
  const vehicles = [{ start: 0, costPerM: 1 }];
  const locked = [{ vehicle: 0, stops: [3, 1] }];
  const start = [{ vehicle: 0, stops: [3, 1, 0] }];
  const solution = solved({ stops, vehicles, locked }, start);
  const [order] = ordersOf(solution);
  expect(order.slice(0, 2)).toEqual([3, 1]);
  expect(order.toSorted()).toEqual([0, 1, 2, 3]);
});

test("lateness is charged where a due time cannot be met, and does not forbid the stop", () => {
  const { cost, routes } = solved({
    stops: [{ location: 3, dueS: 200, latenessCostPerS: 4 }],
    vehicles: [{ start: 0, costPerM: 1 }],
  });
  expect(routes[0].visits[0].lateS).toBe(100);
  expect(cost).toMatchObject({ distance: 6_000, lateness: 400, total: 6_400 });
});

test("preparation is spent once where stops share a place, and a slow driver serves longer", () => {
  const stop = { location: 1, serviceS: 101, preparationS: 60 };
  const { routes } = solved({
    stops: [stop, stop],
    vehicles: [{ start: 0, costPerM: 1, serviceShare: 150 }],
  });
  // 200 s of driving, 60 of preparation, twice 151.5 rounded up.
  expect(routes[0].durationS).toBe(200 + 60 + 2 * 152);
});

test("objectives come in their order: one van for vehicles, two for the earliest end", () => {
  const stops = [
    { location: 0, serviceS: 0 },
    { location: 4, serviceS: 1_000 },
    { location: 2, serviceS: 1_000 },
  ];
  const van = { start: 0, costPerM: 1, latestS: 9_000 };
  const vehicles = [van, van];
  const fewest = solved({ stops, vehicles, objectives: ["vehicles", "makespan"] });
  expect(fewest.objectives[0]).toEqual({ objective: "vehicles", value: 1 });
  const soonest = solved({ stops, vehicles, objectives: ["makespan", "cost"] });
  expect(soonest.objectives).toMatchObject([{ objective: "makespan", value: 1_800 }, {}]);
});

test("plan mode prices a plan that breaks everything and says what it breaks", () => {
  const instance = packInstance({
    ...LINE,
    stops: [
      { location: 1, demand: [4], windowsS: [[0, 50]] },
      { location: 2, demand: [4] },
      { location: 3 },
    ],
    vehicles: [{ start: 0, capacity: [5], costPerM: 2, maxDistanceM: 3_000 }],
  });
  const checked = checkPlan(instance, [{ vehicle: 0, stops: [0, 1] }]);
  const brief = checked.violations.map(({ code, needed, allowed }) => [code, needed, allowed]);
  expect(brief).toEqual([
    ["capacity", 8, 5],
    ["time-window", 100, 50],
    ["max-distance", 4_000, 3_000],
  ]);
  expect(checked.cost.distance).toBe(8_000);
  expect(checked.feasible).toBe(false);
  expect(checked.unassigned.map(({ stop }) => stop)).toEqual([2]);
  const sound = checkPlan(instance, [{ vehicle: 0, stops: [1] }]);
  expect(sound.violations).toMatchObject([{ code: "max-distance" }]);
});
