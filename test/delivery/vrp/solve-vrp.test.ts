import { afterAll, beforeAll, expect, test } from "vitest";
import { pairEstimator } from "../../../src/delivery/network/great-circle.ts";
import { locationsOf } from "../../../src/delivery/vrp/addresses.ts";
import { VrpRequestSchema } from "../../../src/delivery/vrp/request-schema.ts";
import type { VrpAnswer } from "../../../src/delivery/vrp/solution-schema.ts";
import { createExchange, type Party, type TestExchange } from "../../support/exchange.ts";
import { GIVEN_VRP, refused, service, solved, VAN, VAN_TYPE } from "./given.ts";
import { lineOf, walk } from "./walk.ts";

let exchange: TestExchange;
let planner: Party;
beforeAll(async () => {
  exchange = await createExchange();
  planner = await exchange.givenParty(["planner"]);
});
afterAll(() => exchange[Symbol.asyncDispose]());

const LINE = lineOf({ depot: 0, a: 100, b: 200, c: 350, d: 500 });
const UNIX = 1_554_804_000;

/** One vehicle of a default type on the line, its capacity 0. */
const ALONE = { vehicle_id: "v", start_address: LINE.at("depot") };
const ON_LINE = { vehicles: [ALONE], cost_matrices: [LINE.matrix] };

test("a solution is what it says, by roads that are estimated", async () => {
  const estimate = pairEstimator();
  const services = Array.from({ length: 12 }, (_, i) =>
    service(i + 1, {
      duration: 300,
      ...(i % 3 === 0 && { time_windows: [{ earliest: UNIX + 3_600, latest: UNIX + 7_200 }] }),
    }),
  );
  const body = { ...GIVEN_VRP, vehicles: [VAN, { ...VAN, vehicle_id: "other" }], services };
  const places = new Map(
    locationsOf(VrpRequestSchema.parse(body)).map((place) => [place.location_id, place]),
  );
  const solution = await solved(exchange, planner, body);
  const served = walk(solution, services, (from, to) => {
    const [a, b] = [places.get(from)!, places.get(to)!];
    const leg = estimate.between("car", [a.lon, a.lat], [b.lon, b.lat]);
    return { seconds: Math.round(leg.seconds), metres: Math.round(leg.metres) };
  });
  expect(served.toSorted()).toEqual(services.map(({ id }) => id).toSorted());
  const answer = await exchange.call<VrpAnswer>(200, "POST", "/v1/vrp", { as: planner, body });
  expect(answer).toMatchObject({ status: "finished", waiting_time_in_queue: 0 });
  expect(answer.processing_time).toBeGreaterThan(0);
  expect(answer.processing_time).toBeLessThan(10_000);
});

test("a small day, with its arithmetic", async () => {
  const services = [
    { id: "far", address: LINE.at("d"), duration: 60, type: "delivery", size: [3] },
    { id: "near", address: LINE.at("a"), duration: 30, type: "delivery", size: [2],
      time_windows: [{ earliest: UNIX + 1_000 }] },
  ]; // biome-ignore format: two lines
  const solution = await solved(exchange, planner, {
    ...ON_LINE,
    vehicles: [{ ...ALONE, type_id: "five", earliest_start: UNIX }],
    vehicle_types: [{ type_id: "five", capacity: [5] }],
    services,
  });
  expect(walk(solution, services, LINE.legOf)).toHaveLength(2);
  expect(solution).toMatchObject({ transport_time: 1_000, distance: 10_000, costs: 1_000 });
  const [route] = solution.routes;
  expect(route!.activities.map(({ type }) => type)).toEqual([
    "start",
    "delivery",
    "delivery",
    "end",
  ]);
  expect(route!.activities.at(0)).toMatchObject({ load_after: [5], location_id: "depot" });
  expect(route!.activities.at(-1)).toMatchObject({ load_before: [0], distance: 10_000 });
  expect(route!.activities.at(0)).not.toHaveProperty("arr_time");
  expect(route!.activities.at(-1)).not.toHaveProperty("end_time");
  expect(route).not.toHaveProperty("points");
});

test("what a service or pickup loads stays on board to the end", async () => {
  const services = [
    { id: "one", address: LINE.at("a"), type: "pickup", size: [2] },
    { id: "two", address: LINE.at("b"), size: [3] },
  ];
  const solution = await solved(exchange, planner, {
    ...ON_LINE,
    vehicles: [{ ...ALONE, type_id: "five" }],
    vehicle_types: [{ type_id: "five", capacity: [5] }],
    services,
  });
  walk(solution, services, LINE.legOf);
  expect(solution.routes.at(0)!.activities.at(0)!.load_after).toEqual([0]);
  expect(solution.routes.at(0)!.activities.at(-1)!.load_before).toEqual([5]);
});

test("the default type carries nothing; what is too much is left out with the hosted code", async () => {
  const services = [
    { id: "light", address: LINE.at("a") },
    { id: "heavy", address: LINE.at("b"), size: [1] },
  ];
  const solution = await solved(exchange, planner, { ...ON_LINE, services });
  expect(solution.unassigned).toEqual({
    services: ["heavy"],
    shipments: [],
    breaks: [],
    details: [{ id: "heavy", code: 3, reason: "does not fit into any vehicle due to capacity" }],
  });
});

test.each([
  ["a skill", { required_skills: ["Crane"] }, {}, 1],
  ["a window", { time_windows: [{ earliest: 0, latest: 10 }] }, {}, 2],
  ["a shift", {}, { latest_end: 300 }, 2],
  ["a distance", {}, { max_distance: 3_000 }, 4],
])("what breaks %s even alone is left out with its code", async (_, job, vehicle, code) => {
  const solution = await solved(exchange, planner, {
    ...ON_LINE,
    vehicles: [{ ...ALONE, ...vehicle }],
    services: [
      { id: "possible", address: LINE.at("a") },
      { id: "not", address: LINE.at("b"), ...job },
    ],
  });
  expect(solution.unassigned.details).toMatchObject([{ id: "not", code }]);
  expect(solution.no_unassigned).toBe(1);
});

test("a place to which its matrix has no way is left out", async () => {
  const { location_ids, data } = LINE.matrix;
  const cut = (rows: number[][]) =>
    rows.map((row, from) =>
      row.map((value, to) => (from !== to && (from === 4 || to === 4) ? null : value)),
    );
  const solution = await solved(exchange, planner, {
    ...ON_LINE,
    cost_matrices: [
      { location_ids, data: { times: cut(data.times), distances: cut(data.distances) } },
    ],
    services: [
      { id: "here", address: LINE.at("a") },
      { id: "island", address: LINE.at("d") },
    ],
  });
  expect(solution.unassigned.details).toMatchObject([{ id: "island", code: 50 }]);
});

test("skills are compared whatever their case", async () => {
  const solution = await solved(exchange, planner, {
    ...ON_LINE,
    vehicles: [{ ...ALONE, skills: ["CRANE"] }],
    services: [{ id: "lift", address: LINE.at("a"), required_skills: ["crane"] }],
  });
  expect(solution.no_unassigned).toBe(0);
});

test("when not all can be served, the lower priorities stay out, however many", async () => {
  const jobs = [5, 5, 5, 2, 2, 1].map((priority, i) => ({
    id: `p${priority}-${i}`,
    address: LINE.at("abcd"[i % 4]!),
    priority,
    size: [priority === 1 ? 3 : 1],
  }));
  const solution = await solved(exchange, planner, {
    ...ON_LINE,
    vehicles: [{ ...ALONE, type_id: "three" }],
    vehicle_types: [{ type_id: "three", capacity: [3] }],
    services: jobs,
  });
  // One job of the first priority fills the van; five others would fill it with more of them.
  expect(solution.routes.at(0)!.activities.map(({ id }) => id)).toEqual([
    undefined,
    "p1-5",
    undefined,
  ]);
  expect(solution.unassigned.details.every(({ code }) => code === 3)).toBe(true);
});

test("an open route ends with its last job, another end at that place", async () => {
  const services = [{ id: "one", address: LINE.at("c") }];
  const open = await solved(exchange, planner, {
    ...ON_LINE,
    vehicles: [{ ...ALONE, return_to_depot: false }],
    services,
  });
  expect(open).toMatchObject({ transport_time: 350, completion_time: 350 });
  expect(open.routes.at(0)!.activities.map(({ type }) => type)).toEqual(["start", "service"]);
  const onward = await solved(exchange, planner, {
    ...ON_LINE,
    vehicles: [{ ...ALONE, end_address: LINE.at("d") }],
    services,
  });
  walk(onward, services, LINE.legOf);
  expect(onward.transport_time).toBe(500);
});

test("a slower type drives longer, a quicker one serves faster", async () => {
  const services = [{ id: "one", address: LINE.at("a"), duration: 300 }];
  const solution = await solved(exchange, planner, {
    ...ON_LINE,
    vehicles: [{ ...ALONE, type_id: "slow" }],
    vehicle_types: [{ type_id: "slow", speed_factor: 0.5, service_time_factor: 0.5 }],
    services,
  });
  const slowly = (from: string, to: string) => {
    const { seconds, metres } = LINE.legOf(from, to);
    return { seconds: 2 * seconds, metres };
  };
  walk(solution, services, slowly, 0.5);
  expect(solution).toMatchObject({ transport_time: 400, service_duration: 150, distance: 2_000 });
});

test("prices of a type are what the plan costs", async () => {
  const type = { cost_per_activation: 7, cost_per_meter: 0.25, cost_per_second: 2 };
  const solution = await solved(exchange, planner, {
    ...ON_LINE,
    vehicles: [{ ...ALONE, type_id: "dear" }],
    vehicle_types: [{ type_id: "dear", ...type }],
    services: [{ id: "one", address: LINE.at("a"), duration: 50 }],
  });
  expect(solution.costs).toBe(7 + 0.25 * 2_000 + 2 * 200);
});

test("completion time counts waiting, transport time does not", async () => {
  // Passing the late job on the way out and coming back to it needs no wait, but a longer way.
  const services = [
    { id: "late", address: LINE.at("a"), time_windows: [{ earliest: 900 }] },
    { id: "early", address: LINE.at("b"), time_windows: [{ earliest: 0, latest: 200 }] },
  ];
  const body = { ...ON_LINE, services };
  const solution = await solved(exchange, planner, {
    ...body,
    objectives: [{ type: "min", value: "completion_time" }],
  });
  walk(solution, services, LINE.legOf);
  expect(solution).toMatchObject({ costs: solution.completion_time, transport_time: 400 });
});

test("Google's form of a matrix means the same", async () => {
  const { location_ids, data } = LINE.matrix;
  const rows = data.times.map((row, from) => ({
    elements: row.map((seconds, to) => ({
      status: "OK",
      duration: { value: seconds },
      distance: { value: data.distances[from]![to] },
    })),
  }));
  const body = { vehicles: [ALONE], services: [{ id: "one", address: LINE.at("d") }] };
  const google = [{ type: "google", location_ids, data: { rows } }];
  const [first, second] = [
    await solved(exchange, planner, { ...body, cost_matrices: google }),
    await solved(exchange, planner, { ...body, cost_matrices: [LINE.matrix] }),
  ];
  expect(first).toEqual(second);
});

test("each profile drives by its own matrix", async () => {
  const truckLine = lineOf({ depot: 0, a: 1_000, b: 2_000, c: 3_500, d: 5_000 });
  const solution = await solved(exchange, planner, {
    vehicles: [
      { ...ALONE, type_id: "car" },
      { ...ALONE, vehicle_id: "t", type_id: "truck", skills: ["tail-lift"] },
    ],
    vehicle_types: [
      { type_id: "car", profile: "car" },
      { type_id: "truck", profile: "truck" },
    ],
    services: [
      { id: "one", address: LINE.at("a") },
      { id: "two", address: LINE.at("a"), required_skills: ["tail-lift"] },
    ],
    cost_matrices: [LINE.matrix, { ...truckLine.matrix, profile: "truck" }],
  });
  const driven = new Map(solution.routes.map((route) => [route.vehicle_id, route.transport_time]));
  expect(driven.get("t")).toBe(2_000);
  expect(driven.get("v") ?? 200).toBe(200);
});

test("points are asked for, one line a leg; snapped waypoints too", async () => {
  const routing = { calc_points: true, return_snapped_waypoints: true };
  const solution = await solved(exchange, planner, { ...GIVEN_VRP, configuration: { routing } });
  const [route] = solution.routes;
  expect(route!.points).toHaveLength(4);
  const ends = route!.points!.map(({ type, coordinates }) => [
    type,
    coordinates.at(0),
    coordinates.at(-1),
  ]);
  const at = route!.activities.map(({ address }) => [address!.lon, address!.lat]);
  expect(ends).toEqual(at.slice(1).map((to, i) => ["LineString", at[i], to]));
  expect(route!.activities.at(1)!.address!.snapped_waypoint).toEqual({
    lon: route!.activities.at(1)!.address!.lon,
    lat: route!.activities.at(1)!.address!.lat,
  });
});

test("2^63 − 1 means without end, and unknown fields inside a part are passed over", async () => {
  const endless = 9223372036854775807n;
  const body = JSON.stringify({
    ...GIVEN_VRP,
    vehicles: [{ ...VAN, latest_end: "END", max_distance: "END", colour: "red" }],
    vehicle_types: [{ ...VAN_TYPE, consider_traffic: false }],
    services: [service(1, { time_windows: [{ earliest: 0, latest: "END" }], colour: "blue" })],
  }).replaceAll('"END"', String(endless));
  const solution = await solved(exchange, planner, body);
  expect(solution.no_unassigned).toBe(0);
});

test("profiles without roads of their own are driven like their kin, and others refused", async () => {
  const withProfile = (profile: string) => ({
    ...GIVEN_VRP,
    vehicle_types: [{ ...VAN_TYPE, profile }],
  });
  const [bike, foot] = [
    await solved(exchange, planner, withProfile("bike")),
    await solved(exchange, planner, withProfile("foot")),
  ];
  expect(bike.distance).toBe(foot.distance);
  expect(bike.transport_time / (bike.distance / (16 / 3.6))).toBeCloseTo(1, 2);
  const refusal = await refused(exchange, planner, withProfile("mtb"));
  expect(refusal.hints.at(0)!.message).toMatch(/^\/vehicle_types\/0\/profile: .*car.*bike/);
});
