import { expect, test } from "vitest";
import { prepareFleet } from "../../../src/delivery/engine/fleet.ts";
import { type DeliveryInstance, vehicleCountOf } from "../../../src/delivery/engine/instance.ts";
import { type Neighbours, nearestStops } from "../../../src/delivery/engine/neighbours.ts";
import { packInstance, type StopInput } from "../../../src/delivery/engine/pack.ts";
import { RichPlan } from "../../../src/delivery/engine/rich-plan.ts";
import { RichTailSwap } from "../../../src/delivery/engine/rich-tail-swap.ts";
import { describeSolution, type PlannedRoute } from "../../../src/delivery/engine/solution.ts";
import { solve } from "../../../src/delivery/engine/solve.ts";
import { TailSwap } from "../../../src/delivery/engine/tail-swap.ts";
import { rulesFault } from "../../../src/delivery/engine/validate-rules.ts";
import { WorkingPlan } from "../../../src/delivery/engine/working-plan.ts";
import { type Random, randomOf } from "../../../src/numeric/random.ts";
import { faultsOf } from "./checker.ts";
import { planarMatrices, randomRichInstance } from "./random-instances.ts";
import { FEATURES, instanceWith } from "./rich-instances.ts";

/** Location 0 is the depot at the origin; two rows of three stops, 100 m above and below. */
const ROWS = planarMatrices([
  [0, 0],
  ...[1_000, 2_000, 3_000].map((x) => [x, 100] as const),
  ...[1_000, 2_000, 3_000].map((x) => [x, -100] as const),
]);

function rows(stop: Partial<StopInput> = {}): DeliveryInstance {
  return packInstance({
    ...ROWS,
    stops: [1, 2, 3, 4, 5, 6].map((location) => ({ location, demand: [1], ...stop })),
    vehicles: Array.from({ length: 2 }, () => ({ start: 0, capacity: [3], costPerM: 1 })),
  });
}

/** Attempts around each stop in turn until a move is made: the routes then, and what it saves. */
function firstMove(instance: DeliveryInstance, routes: readonly PlannedRoute[]) {
  const fleet = prepareFleet(instance);
  const plan = new WorkingPlan(fleet);
  plan.adopt(routes);
  const costBefore = plan.cost;
  const [tails, near] = [new TailSwap(plan, randomOf(1)), nearestStops(fleet, 6)];
  const random = randomOf(1);
  for (let attempt = 0; attempt < 2_000; attempt++) {
    if (!tails.attempt(attempt % 6, oneOf(near, attempt % 6, random), 0)) continue;
    plan.snapshot();
    const after = plan.snapshotRoutes().map(({ stops }) => stops);
    return { routes: after, saved: costBefore - plan.cost };
  }
  return undefined;
}

const OPEN_ALL_DAY: Partial<StopInput> = { windowsS: [[0, 100_000]] };

test("two routes that cross swap their tails", () => {
  // Each leg that changes rows is √(1,000² + 200²) = 1,020 m long, along a row it is 1,000 m.
  const crossing = [
    { vehicle: 0, stops: [0, 4, 5] },
    { vehicle: 1, stops: [3, 1, 2] },
  ];
  const rowByRow = [
    [0, 1, 2],
    [3, 4, 5],
  ];
  expect(firstMove(rows(OPEN_ALL_DAY), crossing)).toEqual({ routes: rowByRow, saved: 2 * 20 });
});

test("a part of a route is turned round where nothing depends on the hour", () => {
  // To 2,000 m, back to 1,000, on to 3,000 and home: 2,002 + 1,000 + 2,000 + 3,002 m. With either
  // pair turned round: 1,005 + 1,000 + 1,000 + 3,002, or 2,002 + 1,000 + 2,000 + 1,005.
  const zigzag = [{ vehicle: 0, stops: [1, 0, 2] }];
  expect(firstMove(rows(), zigzag)?.saved).toBe(8_004 - 6_007);
  expect(firstMove(rows(OPEN_ALL_DAY), zigzag)).toBeUndefined();
});

test("a route goes on through the other's head, turned round", () => {
  // Swapped as they are, the tails would leave five stops on one vehicle that holds three.
  const halves = [
    { vehicle: 0, stops: [0, 1, 5] },
    { vehicle: 1, stops: [2, 4, 3] },
  ];
  const joined = [
    [3, 4, 5],
    [2, 1, 0],
  ];
  expect(firstMove(rows(), halves)).toEqual({ routes: joined, saved: 2 * 20 });
});

test("no swap overloads a vehicle or makes it late", () => {
  const crossing = [
    { vehicle: 0, stops: [0, 4, 5] },
    { vehicle: 1, stops: [3, 1, 2] },
  ];
  const vehicles = Array.from({ length: 2 }, () => ({ start: 0, capacity: [5], costPerM: 1 }));
  // Row by row, the stops of the lower row would weigh 3 + 2 + 2 of 5.
  const heavy = packInstance({
    ...ROWS,
    stops: [1, 1, 1, 3, 2, 2].map((demand, stop) => ({
      location: stop + 1,
      demand: [demand],
      ...OPEN_ALL_DAY,
    })),
    vehicles,
  });
  expect(firstMove(heavy, crossing)).toBeUndefined();
  // 101 + 102 + 100 s lead to the last stop by 303; behind (1,000, -100) it is 101 + 10 + 200.
  const tight = packInstance({
    ...ROWS,
    stops: [0, 0, 0, 10, 0, 0].map((serviceS, stop) => ({
      location: stop + 1,
      demand: [1],
      serviceS,
      windowsS: [[0, stop === 5 ? 303 : 100_000]] as const,
    })),
    vehicles,
  });
  const onTime = firstMove(tight, crossing)?.routes ?? [];
  expect(onTime).not.toContainEqual([3, 4, 5]);
});

test("a tail goes to the vehicle that drives it more cheaply, at that vehicle's rate", () => {
  const instance = packInstance({
    ...ROWS,
    stops: [1, 2, 3].map((location) => ({ location, demand: [1], ...OPEN_ALL_DAY })),
    vehicles: [3, 1].map((costPerM) => ({ start: 0, capacity: [3], costPerM })),
  });
  const fleet = prepareFleet(instance);
  const plan = new WorkingPlan(fleet);
  plan.adopt([
    { vehicle: 0, stops: [1, 2] },
    { vehicle: 1, stops: [0] },
  ]);
  expect(plan.cost).toBe(3 * (2_002 + 1_000 + 3_002) + 1_005 + 1_005);
  const random = randomOf(1);
  const [tails, near] = [new TailSwap(plan, random), nearestStops(fleet, 2)];
  for (let attempt = 0; attempt < 300; attempt++) {
    tails.attempt(attempt % 3, oneOf(near, attempt % 3, random), 0);
  }
  // The cheap vehicle drives on, in this order or by way of 3,000 m: nothing is left for the dear.
  expect([...plan.size]).toEqual([0, 3]);
  expect(plan.cost).toBe(1_005 + 1_000 + 1_000 + 3_002);
});

test("whatever is swapped, the kept cost is what the plan costs and nobody is left out", () => {
  let moves = 0;
  for (let seed = 1; seed <= 300; seed++) {
    // Every third with vehicles that differ in everything, in the rest tails fit more often.
    const any = randomRichInstance(seed);
    const instance = seed % 3 === 0 ? any : alike(any);
    const fleet = prepareFleet(instance);
    const { routes } = solve(instance, { seed, stop: (_, iterations) => iterations >= 8 });
    const plan = new WorkingPlan(fleet);
    plan.adopt(routes.map(({ vehicle, visits }) => ({ vehicle, stops: stopsOf(visits) })));
    const absentBefore = plan.absentCount;
    const near = nearestStops(fleet, 10);
    if (near.count === 0) continue;
    const random = randomOf(seed);
    const tails = new TailSwap(plan, random);
    for (let attempt = 0; attempt < 200; attempt++) {
      const costBefore = plan.cost;
      const limit = random.below(2) * random.below(100_000);
      const stop = random.below(fleet.stopCount);
      const isMade = tails.attempt(stop, oneOf(near, stop, random), limit);
      if (!isMade) expect(plan.cost).toBe(costBefore);
      else expect(plan.cost - costBefore).toBeLessThan(limit);
      moves += isMade ? 1 : 0;
    }
    expect(plan.absentCount).toBe(absentBefore);
    plan.snapshot();
    const solution = describeSolution(fleet, plan.snapshotRoutes(), 0);
    expect(faultsOf(instance, solution)).toEqual([]);
    expect(solution.cost.total).toBeCloseTo(plan.cost, 6);
  }
  expect(moves).toBeGreaterThan(500);
});

test("a tail goes to another vehicle's second trip, its goods loaded at the reload", () => {
  // One van holds two parcels and may reload once; the other's single parcel becomes its second
  // trip, which saves the other's fixed cost of 10,000 for 2 × 3 m more.
  const instance = packInstance({
    ...planarMatrices([0, 1, 2, 3].map((x) => [x, 0] as const)),
    stops: [1, 2, 3].map((location) => ({ location, demand: [1] })),
    vehicles: Array.from({ length: 2 }, () => ({
      start: 0,
      capacity: [2],
      fixedCost: 10_000,
      costPerM: 1,
      reload: { depots: [0], most: 1 },
    })),
  });
  const fleet = prepareFleet(instance);
  const plan = new RichPlan(fleet);
  plan.setNodes(0, [0, 1]);
  plan.setNodes(1, [2]);
  const random = randomOf(1);
  const [tails, near] = [new RichTailSwap(plan, random), nearestStops(fleet, 2)];
  for (let attempt = 0; plan.usedCount === 2 && attempt < 1_000; attempt++) {
    tails.attempt(attempt % 3, oneOf(near, attempt % 3, random), 0);
  }
  expect(plan.usedCount).toBe(1);
  plan.snapshot();
  const solution = describeSolution(fleet, plan.snapshotRoutes(), 0);
  expect(solution.cost.total).toBe(10_000 + 4 + 6);
  expect(faultsOf(instance, solution)).toEqual([]);
});

test.each(FEATURES)("swapped tails keep every rule: %s", (feature) => {
  let moves = 0;
  for (let seed = 1; seed <= 60; seed++) {
    const features = seed % 2 === 0 ? [feature] : [feature, FEATURES[seed % FEATURES.length]];
    const instance = alike(instanceWith(features, seed));
    if (instance.rules === undefined || rulesFault(instance) !== undefined) continue;
    const fleet = prepareFleet(instance);
    const { routes } = solve(instance, { seed, stop: (_, iterations) => iterations >= 8 });
    const plan = new RichPlan(fleet);
    for (const { vehicle, visits, trips } of routes) {
      const nodes: number[] = [];
      for (const [at, { stop }] of visits.entries()) {
        const trip = trips.findLast(({ firstVisit }, rank) => rank > 0 && firstVisit === at);
        if (trip !== undefined) nodes.push(-1 - trip.depot);
        nodes.push(stop);
      }
      plan.setNodes(vehicle, nodes);
    }
    const near = nearestStops(fleet, 10);
    if (near.count === 0) continue;
    plan.ranking.calibrate();
    const random = randomOf(seed);
    const tails = new RichTailSwap(plan, random);
    for (let attempt = 0; attempt < 200; attempt++) {
      const energyBefore = plan.energy();
      const limit = random.below(2) * random.below(100_000);
      const stop = random.below(fleet.stopCount);
      const isMade = tails.attempt(stop, oneOf(near, stop, random), limit);
      if (!isMade) expect(plan.energy()).toBeCloseTo(energyBefore, 4);
      moves += isMade ? 1 : 0;
    }
    plan.snapshot();
    const solution = describeSolution(fleet, plan.snapshotRoutes(), 0);
    expect(faultsOf(instance, solution)).toEqual([]);
    expect(solution.cost.total).toBeCloseTo(plan.cost, 6);
  }
  expect(moves).toBeGreaterThan(10);
});

/** The instance with every vehicle like its first: between such, more tails fit. */
function alike(instance: DeliveryInstance): DeliveryInstance {
  const vehicleCount = vehicleCountOf(instance);
  const likeFirst = <T extends object>(part: T): T => {
    const entries = Object.entries(part).map(([key, values]) => {
      if (!key.startsWith("vehicle") || key === "vehicleAllowed") return [key, values];
      const row = values.length / vehicleCount;
      return [key, values.map((_: unknown, at: number) => values[at % row])];
    });
    return Object.fromEntries(entries) as T;
  };
  const { rules } = instance;
  return likeFirst({ ...instance, ...(rules && { rules: likeFirst(rules) }) });
}

function oneOf({ near, count }: Neighbours, stop: number, random: Random): number {
  return near[stop * count + random.below(count)];
}

function stopsOf(visits: readonly { readonly stop: number }[]): number[] {
  return visits.map(({ stop }) => stop);
}
