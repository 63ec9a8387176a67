import { afterAll, beforeAll, expect, test } from "vitest";
import type { DayProgress } from "../../../src/delivery/planning/days-schema.ts";
import { deliveryPlanJob } from "../../../src/delivery/planning/job.ts";
import type { DeliveryResult } from "../../../src/delivery/planning/result-schema.ts";
import type { DeliveryPlan, DeliveryPlanInFull } from "../../../src/delivery/planning/schema.ts";
import { fromEdgeId } from "../../../src/platform/ids.ts";
import { runJob } from "../../../src/platform/jobs/run-job.ts";
import { createExchange, type Party, type TestExchange } from "../../support/exchange.ts";
import { DAY, secondsOf, solvedPlan, VAN } from "./given.ts";

const [DEPOT] = DAY.depots as [(typeof DAY.depots)[number]];
const NORTH = { id: "north", point: { type: "Point", coordinates: [4.48, 51.95] } };
const LIMITS = { maxDistanceKm: 200, maxDriveHours: 8, maxDurationHours: 10, maxStops: 9 };
/** Each van has four of the stops; one ends in the north, one where its last stop is. */
const STOPS = DAY.stops.slice(0, 8).map((stop, i) => ({
  ...stop,
  windows: [],
  collect: { parcels: 2 },
  allowedVehicles: [i < 4 ? "closed" : "open"],
}));
const PLAN = {
  ...DAY,
  depots: [DEPOT, NORTH],
  stops: STOPS,
  vehicles: [
    { ...VAN, ...LIMITS, id: "closed", endDepot: NORTH.id },
    { ...VAN, ...LIMITS, id: "open", open: true },
  ],
};
const ADDED = { id: "new", point: STOPS[0]!.point, quantity: { parcels: 1 } };

let exchange: TestExchange;
let planner: Party;
let plan: DeliveryPlan;
let result: DeliveryResult;
beforeAll(async () => {
  exchange = await createExchange();
  planner = await exchange.givenParty(["planner"]);
  ({ plan, result } = await solvedPlan(exchange, planner, PLAN));
});
afterAll(() => exchange[Symbol.asyncDispose]());

const routeOf = (id: string) => result.routes.find(({ vehicleId }) => vehicleId === id)!;
/** The first whole minute not before a time of the day, and that many minutes later. */
function minuteAfter(clock: string, minutes = 0): string {
  const minute = Math.ceil(secondsOf(clock) / 60) + minutes;
  return [Math.floor(minute / 60), minute % 60].map((part) => `${part}`.padStart(2, "0")).join(":");
}

/** A re-plan at a time when every stop of the plan is done, with one stop more. */
async function replanned(at: string, more: object = {}, of = plan): Promise<DeliveryPlanInFull> {
  const body = { at, doneStops: STOPS.map(({ id }) => id), added: [ADDED], ...more };
  const path = `/v1/delivery-plans/${of.id}/replans`;
  const made = await exchange.call<DeliveryPlan>(202, "POST", path, { as: planner, body });
  return read(made.id);
}

function read(id: string): Promise<DeliveryPlanInFull> {
  return exchange.call(200, "GET", `/v1/delivery-plans/${id}`, { as: planner });
}

const vanOf = ({ vehicles }: DeliveryPlanInFull, id: string) =>
  vehicles.find((vehicle) => vehicle.id === id)!;
const placeOfLast = (id: string) =>
  STOPS.find((stop) => stop.id === routeOf(id).stops.at(-1)!.stopId)!.point;

test("a van that has driven home is at its end depot, with the way home driven", async () => {
  const route = routeOf("closed");
  const at = minuteAfter(route.end);
  const van = vanOf(await replanned(at), "closed");
  expect(route.distanceKm).toBeGreaterThan(route.stops.at(-1)!.distanceKm);
  expect(van.position).toEqual({
    point: NORTH.point,
    at,
    drivenMinutes: Math.round(route.driveS / 60),
  });
  expect(van.maxDistanceKm).toBeCloseTo(200 - route.distanceKm, 9);
  expect(van.maxDriveHours).toBeCloseTo(8 - route.driveS / 3_600, 9);
  expect(van.maxStops).toBe(9 - 4);
  // What it collected is unloaded.
  expect(van.capacity).toEqual(VAN.capacity);
});

test("a minute before, it is at the last stop done, with what it collected", async () => {
  const route = routeOf("closed");
  const last = route.stops.at(-1)!;
  const van = vanOf(await replanned(minuteAfter(route.end, -1)), "closed");
  expect(van.position).toMatchObject({
    point: placeOfLast("closed"),
    drivenMinutes: Math.round(last.driveS / 60),
  });
  expect(van.maxDistanceKm).toBeCloseTo(200 - last.distanceKm, 9);
  expect(van.maxDriveHours).toBeCloseTo(8 - last.driveS / 3_600, 9);
  expect(van.capacity).toEqual({ parcels: VAN.capacity.parcels - 4 * 2 });
});

test("a van whose route is open, or whose place is given, is not at a depot", async () => {
  const at = minuteAfter(routeOf("open").end, 60);
  const point = { type: "Point", coordinates: [4.5, 51.9] };
  const next = await replanned(at, { positions: [{ vehicle: "closed", point }] });
  expect(vanOf(next, "open").position).toMatchObject({ point: placeOfLast("open"), at });
  expect(vanOf(next, "closed").position).toMatchObject({ point, at });
  expect(vanOf(next, "closed").maxDistanceKm).toBeCloseTo(
    200 - routeOf("closed").stops.at(-1)!.distanceKm,
    9,
  );
});

test("a van that has a stop left is at the last one done, however late it is", async () => {
  const route = routeOf("closed");
  const done = route.stops.slice(0, -1).map(({ stopId }) => stopId);
  const van = vanOf(await replanned("17:00", { doneStops: done }), "closed");
  const { point } = STOPS.find(({ id }) => id === done.at(-1))!;
  expect(van.position).toMatchObject({ point, at: "17:00" });
});

test("a van that left its last stop late is home as much later", async () => {
  const { plan, result } = await solvedPlan(exchange, planner, PLAN);
  const route = result.routes.find(({ vehicleId }) => vehicleId === "closed")!;
  const late = minuteAfter(route.stops.at(-1)!.departure, 30);
  const body = { stop: route.stops.at(-1)!.stopId, servedAt: late };
  const path = `/v1/delivery-plans/${plan.id}/progress`;
  await exchange.call<DayProgress>(200, "POST", path, { as: planner, body });
  const onTheWay = await replanned(minuteAfter(route.end, 29), {}, plan);
  expect(vanOf(onTheWay, "closed").position!.point).not.toEqual(NORTH.point);
  const home = await replanned(minuteAfter(route.end, 31), {}, plan);
  expect(vanOf(home, "closed").position!.point).toEqual(NORTH.point);
});

test("from its depot it sets out again for a new stop, by the depot that has the goods", async () => {
  const made = await replanned(minuteAfter(routeOf("closed").end));
  await runJob(exchange.ctx, [deliveryPlanJob], fromEdgeId("job", made.jobId)!);
  const next = await read(made.id);
  expect(next.result!.unassigned).toEqual([]);
  const [route, ...others] = next.result!.routes;
  expect(others).toEqual([]);
  expect(route!.stops).toMatchObject([{ stopId: "new", depotId: DEPOT.id }]);

  // Home once more, it has driven both routes since its last full break.
  const later = { doneStops: ["new"], added: [{ ...ADDED, id: "newer" }] };
  const again = await replanned(minuteAfter(route!.end), later, made);
  const before = vanOf(next, route!.vehicleId).position!.drivenMinutes!;
  expect(before).toBeGreaterThan(0);
  expect(vanOf(again, route!.vehicleId).position!.drivenMinutes).toBe(
    Math.round(before + route!.driveS / 60),
  );
});
