import { afterAll, beforeAll, expect, test } from "vitest";
import { greatCircleNetwork, pairEstimator } from "../../../src/delivery/network/great-circle.ts";
import {
  type LonLat,
  QUALITY,
  type RoadNetwork,
} from "../../../src/delivery/network/road-network.ts";
import { deliveryPlanJob } from "../../../src/delivery/planning/job.ts";
import type { DeliveryPlan } from "../../../src/delivery/planning/schema.ts";
import { fromEdgeId } from "../../../src/platform/ids.ts";
import { runJob } from "../../../src/platform/jobs/run-job.ts";
import type { Job } from "../../../src/platform/jobs/schema.ts";
import { createExchange, type Party, type TestExchange } from "../../support/exchange.ts";
import { DAY, givenPlan, STOP, secondsOf, solvedPlan, VAN } from "./given.ts";

let exchange: TestExchange;
let planner: Party;
beforeAll(async () => {
  exchange = await createExchange();
  planner = await exchange.givenParty(["planner"]);
});
afterAll(() => exchange[Symbol.asyncDispose]());

const DEPOT: LonLat = DAY.depots.at(0)!.point.coordinates;

test("every stop is served once, by the clock, within window and load, or reported", async () => {
  const { result } = await solvedPlan(exchange, planner);
  const estimate = pairEstimator();
  const legOf = (from: LonLat, to: LonLat) => {
    const { metres, seconds } = estimate.between("car", from, to);
    return { metres: Math.round(metres), seconds: Math.round(seconds) };
  };
  const stops = new Map(DAY.stops.map((stop) => [stop.id, stop]));
  const told = [
    ...result.routes.flatMap((route) => route.stops.map(({ stopId }) => stopId)),
    ...result.unassigned.map(({ stopId }) => stopId),
  ];
  expect(told.toSorted()).toEqual([...stops.keys()].toSorted());
  let total = 0;
  for (const route of result.routes) {
    let load = route.stops.reduce(
      (sum, { stopId }) => sum + stops.get(stopId)!.quantity.parcels,
      0,
    );
    expect(load).toBeLessThanOrEqual(VAN.capacity.parcels);
    expect(secondsOf(route.start)).toBeGreaterThanOrEqual(secondsOf(VAN.shift.from));
    let [clock, here, metres] = [secondsOf(route.start), DEPOT, 0];
    for (const visit of route.stops) {
      const { windows, serviceMinutes, quantity, point } = stops.get(visit.stopId)!;
      const leg = legOf(here, point.coordinates);
      expect(secondsOf(visit.arrival)).toBe(clock + leg.seconds);
      const start = secondsOf(visit.serviceStart);
      expect(start).toBe(secondsOf(visit.arrival) + visit.waitS);
      const fits = windows.some((w) => start >= secondsOf(w.from) && start <= secondsOf(w.until));
      expect(fits || windows.length === 0).toBe(true);
      load -= quantity.parcels;
      metres += leg.metres;
      expect(visit).toMatchObject({ loadAfter: { parcels: load }, distanceKm: metres / 1_000 });
      [clock, here] = [start + serviceMinutes * 60, point.coordinates];
      expect(secondsOf(visit.departure)).toBe(clock);
    }
    const home = legOf(here, DEPOT);
    expect(secondsOf(route.end)).toBe(clock + home.seconds);
    expect(secondsOf(route.end)).toBeLessThanOrEqual(secondsOf(VAN.shift.until));
    expect(route.distanceKm).toBeCloseTo((metres + home.metres) / 1_000, 9);
    expect(route.dutyS).toBe(secondsOf(route.end) - secondsOf(route.start));
    expect(route.dutyS).toBe(route.driveS + route.waitS + route.serviceS);
    // 35 a day, 0.42 a kilometre, 26 an hour, in cents.
    const lines = [
      3_500,
      Math.round(route.distanceKm * 42),
      Math.round((route.dutyS * 2_600) / 3_600),
    ];
    const { fixed, distance, time, total: sum } = route.cost;
    expect([fixed, distance, time].map(({ amountMinor }) => amountMinor)).toEqual(lines);
    expect(sum.amountMinor).toBe(lines.reduce((a, b) => a + b));
    total += sum.amountMinor;
  }
  expect(result.totals.cost.total).toEqual({ amountMinor: total, currency: "EUR" });
});

test("the plan beats driving to the nearest stop next, and states bound and gap", async () => {
  const { result } = await solvedPlan(exchange, planner);
  const { totals, baseline, bound } = result;
  expect(totals.servedCount).toBeGreaterThanOrEqual(baseline!.servedCount);
  expect(totals.cost.total.amountMinor).toBeLessThan(baseline!.cost.amountMinor);
  expect(bound.cost.amountMinor).toBeLessThanOrEqual(totals.cost.total.amountMinor);
  const gap = 1 - bound.cost.amountMinor / totals.cost.total.amountMinor;
  expect(result.gapShare).toBeCloseTo(gap, 3);
  expect(result.roads).toMatchObject({ roadPairCount: 0, estimatedPairCount: 41 * 40 });
  expect(result.routes.every(({ isStraight }) => isStraight)).toBe(true);
});

test("what cannot be served is said with the constraint that binds", async () => {
  const antwerp: LonLat = [4.4, 51.22];
  const { result } = await solvedPlan(exchange, planner, {
    ...DAY,
    vehicles: [{ ...VAN, maxDistanceKm: 150 }],
    stops: [
      ...DAY.stops.slice(0, 5),
      { ...STOP, id: "heavy", quantity: { parcels: 46 } },
      { ...STOP, id: "early", windows: [{ from: "03:00", until: "04:00" }] },
      { ...STOP, id: "cold", skills: ["frozen"] },
      { ...STOP, id: "far", windows: [], point: { type: "Point", coordinates: antwerp } },
      { ...STOP, id: "long", windows: [], serviceMinutes: 630 },
    ],
  });
  const left = Object.fromEntries(result.unassigned.map(({ stopId, ...rest }) => [stopId, rest]));
  expect(left).toMatchObject({
    heavy: { code: "capacity", binding: { needed: 46, allowed: 45, unit: "parcels" } },
    early: { code: "time-window", binding: { allowed: "04:00:00" } },
    cold: { code: "skill", binding: null },
    far: { code: "max-distance", binding: { allowed: 150_000, unit: "m" } },
    long: { code: "time-window", binding: { allowed: "18:00:00" } },
  });
  expect(left.heavy!.detail).toContain("46 parcels");
  expect(left.long!.detail).toMatch(/end at 18:\d\d:\d\d, its shift ends at 18:00:00/);
  expect(result.totals.servedCount).toBe(5);
});

test("a full fleet leaves out the least, not the dearest, and says that it is full", async () => {
  const stops = DAY.stops.slice(0, 6).map((stop, i) => ({
    ...stop,
    windows: [],
    quantity: { parcels: 10 },
    // The one that matters most is the farthest by far.
    ...(i === 3 && { priority: 100, point: { type: "Point", coordinates: [4.9, 52.36] } }),
  }));
  const { result } = await solvedPlan(exchange, planner, { ...DAY, vehicles: [VAN], stops });
  expect(result.totals.servedCount).toBe(4);
  expect(result.unassigned.map(({ code }) => code)).toEqual(["fleet-full", "fleet-full"]);
  expect(result.unassigned.map(({ stopId }) => stopId)).not.toContain(stops[3]!.id);
});

test("an open route ends at its last stop, another one at the depot it names", async () => {
  const depots = [
    ...DAY.depots,
    { id: "north", point: { type: "Point", coordinates: [4.5, 52.0] } },
  ];
  const stops = DAY.stops.slice(0, 3);
  const open = { ...DAY, depots, stops, vehicles: [{ ...VAN, open: true }] };
  const [ending] = (await solvedPlan(exchange, planner, open)).result.routes;
  expect(ending!.end).toBe(ending!.stops.at(-1)!.departure);
  expect(ending!.geometry.coordinates).toHaveLength(1 + 3);
  const across = { ...DAY, depots, stops, vehicles: [{ ...VAN, endDepot: "north" }] };
  const [crossing] = (await solvedPlan(exchange, planner, across)).result.routes;
  expect(crossing!.geometry.coordinates.at(-1)).toEqual([4.5, 52.0]);
});

test("a currency of small units, and dimensions called like parts of objects, are no trap", async () => {
  const { result } = await solvedPlan(exchange, planner, {
    ...DAY,
    currency: "IDR",
    vehicles: [{ ...VAN, capacity: { constructor: 9 }, costPerKm: "7500", costPerHour: "450000" }],
    stops: DAY.stops.slice(0, 30).map((stop, i) => ({
      ...stop,
      quantity: i === 0 ? { constructor: 1 } : {},
    })),
  });
  const [route] = result.routes;
  expect(route!.cost.distance.amountMinor).toBe(Math.round(route!.distanceKm * 750_000));
  expect(result.gapShare).toBeGreaterThanOrEqual(0);
});

test("costs beyond exact sums are refused, naming the rate, at the latest by the job", async () => {
  const far = { ...STOP, id: "far", point: { type: "Point", coordinates: [100, 13] } };
  const body = {
    ...DAY,
    vehicles: [{ ...VAN, costPerKm: "999999999", fixedCost: "999999999" }],
    currency: "IDR",
  };
  const problem = await exchange.call<{ faults: object[] }>(422, "POST", "/v1/delivery-plans", {
    ...{ as: planner, body: { ...body, stops: [...DAY.stops, far] } },
  });
  const fault = { pointer: "/vehicles/0/costPerKm", code: "cost_overflow" };
  expect(problem.faults).toMatchObject([fault]);
  const made = await givenPlan(exchange, planner, { ...body, stops: DAY.stops });
  const { roads } = exchange.ctx.ports;
  const longWay: RoadNetwork = {
    ...roads,
    async matrix(query, options) {
      const matrix = await roads.matrix(query, options);
      return { ...matrix, metres: matrix.metres.map((metres) => metres * 1_000) };
    },
  };
  const ctx = { ...exchange.ctx, ports: { ...exchange.ctx.ports, roads: longWay } };
  await runJob(ctx, [deliveryPlanJob], fromEdgeId("job", made.jobId)!);
  const job = await exchange.call<Job>(200, "GET", `/v1/jobs/${made.jobId}`, { as: planner });
  expect(job).toMatchObject({ state: "failed", problem: { code: "invalid", faults: [fault] } });
});

test("a stop there is no road to is left out, and its pairs are counted", async () => {
  const straight = greatCircleNetwork();
  const island: RoadNetwork = {
    ...straight,
    id: "island",
    async matrix(query, options) {
      const matrix = await straight.matrix(query, options);
      for (const [cell] of matrix.quality.entries()) {
        const [from, to] = [Math.floor(cell / query.to.length), cell % query.to.length];
        // Place 0 is the depot, place 1 the first stop.
        const isCut = from !== to && (from === 1 || to === 1);
        matrix.quality[cell] = isCut ? QUALITY.unreachable : QUALITY.road;
        if (isCut) matrix.metres[cell] = matrix.seconds[cell] = Number.NaN;
      }
      return matrix;
    },
  };
  const body = { ...DAY, stops: DAY.stops.slice(0, 4) };
  const { result } = await solvedPlan(exchange, planner, body, island);
  expect(result.unassigned).toMatchObject([{ stopId: STOP.id, code: "unreachable" }]);
  // Of 5 × 4 pairs the island's 4 out and 4 back have no way.
  expect(result.roads).toEqual({
    network: "island",
    roadPairCount: 12,
    estimatedPairCount: 0,
    unreachablePairCount: 8,
  });
});

/** Roads one of whose answers never comes, until the caller gives up. */
function stalled(call: "matrix" | "route", onMatrix: () => void, onRoute: () => void): RoadNetwork {
  const roads = greatCircleNetwork();
  const never = ({ signal }: { signal?: AbortSignal }) =>
    new Promise<never>((_resolve, reject) => {
      signal?.addEventListener("abort", () => reject(signal.reason));
    });
  return {
    ...roads,
    matrix(query, options) {
      onMatrix();
      return call === "matrix" ? never(options) : roads.matrix(query, options);
    },
    route(query, options) {
      onRoute();
      return call === "route" ? never(options) : roads.route(query, options);
    },
  };
}

test.each([
  ["while it waits for distances", "matrix", "matrix", false],
  ["while it waits for pictures of its routes", "route", "route", true],
  ["before it waits for pictures of its routes", "route", "matrix", true],
] as const)(
  "a plan stopped %s ends soon, not when its roads answer",
  async (_name, stalledCall, at, hasResult) => {
    const made = await givenPlan(exchange, planner, {
      ...DAY,
      stops: DAY.stops.slice(0, 5),
      seconds: at === "route" ? 1 : 60,
    });
    let askedAt = Number.NaN;
    const stop = () => {
      askedAt = performance.now();
      void exchange.call(202, "DELETE", `/v1/jobs/${made.jobId}`, { as: planner });
    };
    const nothing = () => {};
    const roads =
      at === "matrix" ? stalled(stalledCall, stop, nothing) : stalled(stalledCall, nothing, stop);
    const ctx = { ...exchange.ctx, ports: { ...exchange.ctx.ports, roads } };
    await runJob(ctx, [deliveryPlanJob], fromEdgeId("job", made.jobId)!);
    expect(performance.now() - askedAt).toBeLessThan(15_000);
    const path = `/v1/delivery-plans/${made.id}`;
    const plan = await exchange.call<DeliveryPlan>(200, "GET", path, { as: planner });
    expect([plan.state, plan.result !== null]).toEqual(["stopped", hasResult]);
  },
);

test("the same seed and number of iterations give the same plan", async () => {
  const counted = { ...DAY, iterations: 800 };
  const one = await solvedPlan(exchange, planner, counted);
  const two = await solvedPlan(exchange, planner, counted);
  const other = await solvedPlan(exchange, planner, { ...counted, seed: 2 });
  expect(one.result.iterationCount).toBe(800);
  expect(two.result).toEqual(one.result);
  expect(other.result.seed).not.toEqual(one.result.seed);
});
