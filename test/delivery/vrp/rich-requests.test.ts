import { afterAll, beforeAll, expect, test } from "vitest";
import type { VrpSolution } from "../../../src/delivery/vrp/solution-schema.ts";
import { createExchange, type Party, type TestExchange } from "../../support/exchange.ts";
import { solved } from "./given.ts";
import { lineOf, walk } from "./walk.ts";

let exchange: TestExchange;
let planner: Party;
beforeAll(async () => {
  exchange = await createExchange();
  planner = await exchange.givenParty(["planner"]);
});
afterAll(() => exchange[Symbol.asyncDispose]());

const LINE = lineOf({ depot: 0, a: 100, b: 200, c: 350, d: 500 });
const ANNA = { vehicle_id: "anna", start_address: LINE.at("depot"), type_id: "ten" };
const BEN = { ...ANNA, vehicle_id: "ben" };
const TEN = { type_id: "ten", capacity: [10] };

const at = (id: string, place: string, more: Readonly<Record<string, unknown>> = {}) => ({
  id,
  address: LINE.at(place),
  ...more,
});

function day(more: Readonly<Record<string, unknown>>): Promise<VrpSolution> {
  const given = { vehicles: [ANNA], vehicle_types: [TEN], cost_matrices: [LINE.matrix] };
  return solved(exchange, planner, { ...given, ...more });
}

/** Ids of each vehicle's activities in order, without start and end. */
function routesOf(solution: VrpSolution): Record<string, string[]> {
  return Object.fromEntries(
    solution.routes.map(({ vehicle_id, activities }) => [
      vehicle_id,
      activities.flatMap(({ id, type }) =>
        id === undefined ? [] : [type.endsWith("Shipment") ? `${id}:${type}` : id],
      ),
    ]),
  );
}

test("a shipment is picked up, carried and delivered beside goods from the start", async () => {
  const solution = await day({
    services: [at("parcel", "b", { type: "delivery", size: [9] })],
    shipments: [
      {
        id: "pizza",
        size: [2],
        pickup: { address: LINE.at("c"), duration: 30 },
        delivery: { address: LINE.at("a"), duration: 10 },
      },
    ],
  });
  const [route] = solution.routes;
  const loads = route!.activities.map(({ id, type, load_after }) => [
    id ?? type,
    load_after?.at(0),
  ]);
  expect(loads).toEqual([
    ["start", 9],
    ["parcel", 0],
    ["pizza", 2],
    ["pizza", 0],
    ["end", undefined],
  ]);
  expect(routesOf(solution).anna).toEqual([
    "parcel",
    "pizza:pickupShipment",
    "pizza:deliverShipment",
  ]);
  expect(solution).toMatchObject({ transport_time: 700, service_duration: 40, no_unassigned: 0 });
});

test("a shipment too long on board is left out with its code, told once", async () => {
  const shipment = {
    id: "ice",
    pickup: { address: LINE.at("a") },
    delivery: { address: LINE.at("d") },
    max_time_in_vehicle: 399,
  };
  const solution = await day({ services: [at("one", "a")], shipments: [shipment] });
  expect(solution.unassigned).toMatchObject({
    shipments: ["ice"],
    details: [{ id: "ice", code: 23 }],
  });
  expect(solution.no_unassigned).toBe(1);
  const kept = await day({ shipments: [{ ...shipment, max_time_in_vehicle: 400 }] });
  expect(kept.no_unassigned).toBe(0);
});

test("preparation falls due once a run of jobs at one place", async () => {
  const services = [
    at("one", "b", { preparation_time: 50, duration: 5 }),
    at("two", "b", { preparation_time: 50, duration: 5 }),
    at("three", "d", { preparation_time: 20 }),
  ];
  const solution = await day({ services });
  walk(solution, services, LINE.legOf);
  expect(solution).toMatchObject({ preparation_time: 70, service_duration: 10 });
  expect(solution.completion_time).toBe(1_000 + 70 + 10);
});

test.each([
  ["allowed_vehicles", ["ben"], "ben"],
  ["disallowed_vehicles", ["anna"], "ben"],
  ["disallowed_vehicles", ["ben"], "anna"],
])("%s %j: %s drives there", async (list, names, driver) => {
  const services = [at("one", "a", { [list]: names })];
  expect(routesOf(await day({ vehicles: [ANNA, BEN], services }))).toEqual({ [driver]: ["one"] });
});

test("a job whose vehicles cannot take it is left out with the code of its list", async () => {
  const services = [
    at("free", "a"),
    at("only", "b", { disallowed_vehicles: ["anna", "ben"] }),
    at("apart", "c", { allowed_vehicles: ["ben"], disallowed_vehicles: ["ben"] }),
  ];
  const { unassigned } = await day({ vehicles: [ANNA, BEN], services });
  expect(unassigned.details.map(({ id, code }) => [id, code])).toEqual([
    ["only", 25],
    ["apart", 22],
  ]);
});

test("a limit of driving time leaves out what lies beyond it", async () => {
  const vehicles = [{ ...ANNA, max_driving_time: 400 }];
  const { unassigned } = await day({ vehicles, services: [at("near", "b"), at("far", "c")] });
  expect(unassigned.details).toMatchObject([{ id: "far", code: 26 }]);
});

test("limits of jobs and of activities are told apart", async () => {
  const services = [at("one", "a"), at("two", "b")];
  const jobs = await day({ vehicles: [{ ...ANNA, max_jobs: 1 }], services });
  expect(jobs.unassigned.details).toMatchObject([{ code: 27 }]);
  const activities = await day({ vehicles: [{ ...ANNA, max_activities: 1 }], services });
  expect(activities.unassigned.details).toMatchObject([{ code: 28 }]);
});

test("shipments alone count as one job each", async () => {
  const ship = (id: string, from: string, to: string) => ({
    ...{ id, size: [1] },
    pickup: { address: LINE.at(from) },
    delivery: { address: LINE.at(to) },
  });
  const shipments = [ship("one", "a", "b"), ship("two", "b", "c"), ship("three", "a", "c")];
  const two = { ...ANNA, type_id: "ten", max_jobs: 2 };
  const solution = await day({ vehicles: [two], vehicle_types: [TEN], shipments });
  expect(solution.routes[0]!.activities.filter(({ id }) => id)).toHaveLength(4);
  expect(solution.unassigned.details).toMatchObject([{ code: 27 }]);
});

test("different types serve at their own pace", async () => {
  const services = [at("one", "a", { duration: 100, allowed_vehicles: ["ben"] })];
  const solution = await day({
    vehicles: [ANNA, { ...BEN, type_id: "swift" }],
    vehicle_types: [TEN, { ...TEN, type_id: "swift", service_time_factor: 0.5 }],
    services,
  });
  walk(solution, services, LINE.legOf, 0.5);
  expect(solution.service_duration).toBe(50);
});

test("jobs of one relation share a route, or do not", async () => {
  const services = [at("one", "a"), at("two", "d")];
  const vehicles = [ANNA, { ...BEN, start_address: LINE.at("d") }];
  const relation = (type: string, more = {}) => ({ type, ids: ["one", "two"], ...more });
  const together = await day({
    vehicles,
    services,
    relations: [relation("in_same_route", { vehicle_id: "ben" })],
  });
  expect(Object.keys(routesOf(together))).toEqual(["ben"]);
  const apart = await day({
    vehicles: [ANNA, BEN],
    services,
    relations: [relation("not_in_same_route")],
  });
  expect(apart.no_vehicles).toBe(2);
});

test("sequences are kept, from the start and to the end of the route", async () => {
  const services = [at("one", "a"), at("two", "b"), at("three", "c"), at("four", "d")];
  const inSequence = await day({
    services,
    relations: [{ type: "in_sequence", ids: ["four", "two", "one"] }],
  });
  const order = routesOf(inSequence).anna!;
  expect(order.indexOf("four")).toBeLessThan(order.indexOf("two"));
  expect(order.indexOf("two")).toBeLessThan(order.indexOf("one"));
  const direct = await day({
    services,
    relations: [
      { type: "in_direct_sequence", ids: ["start", "three", "one"] },
      { type: "in_direct_sequence", ids: ["two", "end"] },
    ],
  });
  expect(routesOf(direct).anna).toEqual(["three", "one", "four", "two"]);
});

test("a shipment's ends are named in a sequence", async () => {
  const shipments = ["x", "y"].map((id) => ({
    id,
    pickup: { address: LINE.at("a") },
    delivery: { address: LINE.at("b") },
  }));
  const solution = await day({
    shipments,
    relations: [{ type: "in_direct_sequence", ids: ["y_delivery", "x_pickup"] }],
  });
  expect(routesOf(solution).anna).toEqual([
    "y:pickupShipment",
    "y:deliverShipment",
    "x:pickupShipment",
    "x:deliverShipment",
  ]);
});

test("a break within its window is told as an activity, one not needed as such", async () => {
  const vehicles = [{ ...ANNA, break: { duration: 60, earliest: 100, latest: 300 } }];
  const solution = await day({ vehicles, services: [at("far", "d")] });
  const pause = solution.routes.at(0)!.activities.find(({ type }) => type === "break")!;
  expect(pause.id).toBe("anna_break");
  expect(pause.end_time! - pause.arr_time!).toBe(60);
  expect(pause.arr_time).toBeGreaterThanOrEqual(100);
  expect(pause.arr_time).toBeLessThanOrEqual(300);
  expect(solution.completion_time).toBe(1_000 + 60 + solution.waiting_time);
  const long = [{ ...ANNA, break: { duration: 60, max_driving_time: 5_000 } }];
  const without = await day({ vehicles: long, services: [at("far", "d")] });
  expect(without.unassigned).toMatchObject({
    breaks: ["anna_break"],
    details: [{ id: "anna_break", code: 24, reason: "driver does not need a break" }],
  });
});

test("a break is taken before the driving time runs out, in parts if they may be", async () => {
  const due = { duration: 90, max_driving_time: 600, possible_split: [30, 60] };
  const solution = await day({
    vehicles: [{ ...ANNA, break: due }],
    services: [at("one", "a"), at("far", "d")],
  });
  const pauses = solution.routes.at(0)!.activities.filter(({ type }) => type === "break");
  const paused = pauses.map(({ arr_time, end_time }) => end_time! - arr_time!);
  expect([[90], [30, 60]]).toContainEqual(paused);
  expect(pauses.at(-1)!.driving_time).toBeLessThanOrEqual(600);
});

/** Work for two: 1,000 s of driving there and back, 300 s at each of twelve jobs. */
const LONG_DAY = {
  vehicles: [ANNA, BEN],
  services: Array.from({ length: 12 }, (_, i) => at(`job-${i}`, "abcd"[i % 4]!, { duration: 300 })),
};

test("fewest vehicles first, or the longest day as short as it can be", async () => {
  const objectives = [
    { type: "min", value: "vehicles" },
    { type: "min", value: "completion_time" },
  ];
  const fewest = await day({ ...LONG_DAY, objectives });
  expect(fewest).toMatchObject({ no_vehicles: 1, max_operation_time: 1_000 + 12 * 300 });
  const fairest = await day({
    ...LONG_DAY,
    objectives: [{ type: "min-max", value: "completion_time" }],
  });
  expect(fairest.no_vehicles).toBe(2);
  expect(fairest.max_operation_time).toBeLessThanOrEqual(1_000 + 6 * 300);
});

test("the deprecated algorithm says the same as the objectives that took its place", async () => {
  const algorithm = { problem_type: "min-max", objective: "completion_time" };
  expect(await day({ ...LONG_DAY, algorithm })).toMatchObject({ no_vehicles: 2 });
});
