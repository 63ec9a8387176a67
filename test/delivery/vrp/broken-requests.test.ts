import { afterAll, beforeAll, expect, test } from "vitest";
import { createExchange, type Party, type TestExchange } from "../../support/exchange.ts";
import { address, GIVEN_VRP, refused, service, VAN, VAN_TYPE } from "./given.ts";

let exchange: TestExchange;
let planner: Party;
beforeAll(async () => {
  exchange = await createExchange();
  planner = await exchange.givenParty(["planner"]);
});
afterAll(() => exchange[Symbol.asyncDispose]());

type Part = Readonly<Record<string, unknown>>;

const withVan = (part: Part) => ({ ...GIVEN_VRP, vehicles: [{ ...VAN, ...part }] });
const withType = (part: Part) => ({ ...GIVEN_VRP, vehicle_types: [{ ...VAN_TYPE, ...part }] });
const withService = (part: Part) => ({ ...GIVEN_VRP, services: [service(1, part), service(2)] });
const withRelation = (part: Part) => ({ ...GIVEN_VRP, relations: [part] });
const withRouting = (part: Part) => ({ ...GIVEN_VRP, configuration: { routing: part } });
const shipment = (part: Part = {}) => ({
  id: "m",
  pickup: { address: address(4) },
  delivery: { address: address(5) },
  ...part,
});
const withShipment = (part: Part) => ({ ...GIVEN_VRP, shipments: [shipment(part)] });
const LOCATIONS = [0, 1, 2, 3].map((number) => address(number).location_id);
const square = (value: unknown) => LOCATIONS.map(() => LOCATIONS.map(() => value));
const withMatrix = (part: Part) => ({
  ...GIVEN_VRP,
  cost_matrices: [
    { location_ids: LOCATIONS, data: { times: square(60), distances: square(500) }, ...part },
  ],
});

/** What is sent, and the field that the refusal must name. */
const BROKEN: readonly (readonly [what: string, body: unknown, field: string])[] = [
  ["no vehicles", { ...GIVEN_VRP, vehicles: [] }, "/vehicles"],
  ["vehicles missing", { services: GIVEN_VRP.services }, "/vehicles"],
  ["nothing to do", { ...GIVEN_VRP, services: [] }, "/services"],
  ["a misspelt part", { ...GIVEN_VRP, vehiles: [] }, "/vehiles"],
  ["two vehicles of one id", { ...GIVEN_VRP, vehicles: [VAN, VAN] }, "/vehicles/1/vehicle_id"],
  ["an unknown type", withVan({ type_id: "lorry" }), "/vehicles/0/type_id"],
  ["a vehicle from nowhere", withVan({ start_address: undefined }), "/vehicles/0/start_address"],
  ["a shift ending before", withVan({ latest_end: 5 }), "/vehicles/0/latest_end"],
  ["a negative start", withVan({ earliest_start: -1 }), "/vehicles/0/earliest_start"],
  ["times in milliseconds", withService({ time_windows: [{ earliest: 1_554_804_000_000 }] }),
    "/services/0/time_windows/0/earliest"],
  ["a fraction of jobs", withVan({ max_jobs: 1.5 }), "/vehicles/0/max_jobs"],
  ["a negative distance", withVan({ max_distance: -1 }), "/vehicles/0/max_distance"],
  ["a break without times", withVan({ break: { duration: 60 } }), "/vehicles/0/break"],
  ["a break without length", withVan({ break: { duration: 0, earliest: 1, latest: 2 } }),
    "/vehicles/0/break/duration"],
  ["a break ending before", withVan({ break: { duration: 60, earliest: 9, latest: 2 } }),
    "/vehicles/0/break/latest"],
  ["a break in parts too short",
    withVan({ break: { duration: 2_700, max_driving_time: 16_200, possible_split: [900, 900] } }),
    "/vehicles/0/break/possible_split"],
  ["shifts", withVan({ shifts: [{ shift_id: "early" }] }), "/vehicles/0/shifts"],
  ["a least number of jobs", withVan({ min_jobs: 2 }), "/vehicles/0/min_jobs"],
  ["a move without jobs", withVan({ move_to_end_address: true }),
    "/vehicles/0/move_to_end_address"],
  ["two types of one id", { ...GIVEN_VRP, vehicle_types: [VAN_TYPE, VAN_TYPE] },
    "/vehicle_types/1/type_id"],
  ["a negative capacity", withType({ capacity: [-1] }), "/vehicle_types/0/capacity/0"],
  ["a speed of nothing", withType({ speed_factor: 0 }), "/vehicle_types/0/speed_factor"],
  ["a profile unknown here", withType({ profile: "hovercraft" }), "/vehicle_types/0/profile"],
  ["another provider", withType({ network_data_provider: "tomtom" }),
    "/vehicle_types/0/network_data_provider"],
  ["two services of one id", { ...GIVEN_VRP, services: [service(1), service(1)] },
    "/services/1/id"],
  ["a latitude of 91", withService({ address: { ...address(1), lat: 91 } }),
    "/services/0/address/lat"],
  ["a longitude that is a text", withService({ address: { ...address(1), lon: "4.4" } }),
    "/services/0/address/lon"],
  ["no address", withService({ address: undefined }), "/services/0/address"],
  ["one location at two places",
    withService({ address: { ...address(1), location_id: address(2).location_id } }),
    "/services/1/address/location_id"],
  ["a window closing before it opens", withService({ time_windows: [{ earliest: 9, latest: 8 }] }),
    "/services/0/time_windows/0/latest"],
  ["a negative size", withService({ size: [-2] }), "/services/0/size/0"],
  ["a priority of 11", withService({ priority: 11 }), "/services/0/priority"],
  ["a type of its own", withService({ type: "visit" }), "/services/0/type"],
  ["an unknown vehicle allowed", withService({ allowed_vehicles: ["bus"] }),
    "/services/0/allowed_vehicles/0"],
  ["an unknown vehicle disallowed", withService({ disallowed_vehicles: ["van", "bus"] }),
    "/services/0/disallowed_vehicles/1"],
  ["a preferred vehicle", withService({ preferred_vehicles: [{ vehicle_id: "van" }] }),
    "/services/0/preferred_vehicles"],
  ["a group", withService({ group: "a" }), "/services/0/group"],
  ["a service's time in the vehicle", withService({ max_time_in_vehicle: 600 }),
    "/services/0/max_time_in_vehicle"],
  ["service for more than a week", withService({ duration: 604_801 }), "/services/0/duration"],
  ["a side of the road", withService({ address: { ...address(1), curbside: "right" } }),
    "/services/0/address/curbside"],
  ["a shipment going nowhere", withShipment({ delivery: undefined }), "/shipments/0/delivery"],
  ["a shipment of a service's id", withShipment({ id: "s-1" }), "/shipments/0/id"],
  ["a relation of nobody", withRelation({ type: "in_same_route", ids: [] }), "/relations/0/ids"],
  ["a relation of strangers", withRelation({ type: "in_sequence", ids: ["s-1", "s-9"] }),
    "/relations/0/ids/1"],
  ["a relation of another vehicle",
    withRelation({ type: "in_same_route", ids: ["s-1"], vehicle_id: "bus" }),
    "/relations/0/vehicle_id"],
  ["neighbours", withRelation({ type: "neighbor", ids: ["s-1", "s-2"] }), "/relations/0/type"],
  ["groups in sequence", withRelation({ type: "in_sequence", groups: ["a", "b"] }),
    "/relations/0/groups"],
  ["the start in the middle",
    withRelation({ type: "in_direct_sequence", ids: ["s-1", "start", "s-2"] }),
    "/relations/0/ids/1"],
  ["a cycle",
    { ...GIVEN_VRP, relations: [
      { type: "in_sequence", ids: ["s-1", "s-2"] },
      { type: "in_sequence", ids: ["s-2", "s-1"] },
    ] }, "/relations/1/ids"],
  ["together and apart",
    { ...GIVEN_VRP, relations: [
      { type: "in_same_route", ids: ["s-1", "s-2"] },
      { type: "not_in_same_route", ids: ["s-1", "s-2"] },
    ] }, "/relations/1"],
  ["most of the vehicles", { ...GIVEN_VRP, objectives: [{ type: "min-max", value: "vehicles" }] },
    "/objectives/0/type"],
  ["an objective without support",
    { ...GIVEN_VRP, objectives: [{ type: "min", value: "completion_time_last_stop" }] },
    "/objectives/0/value"],
  ["an objective unheard of", { ...GIVEN_VRP, objectives: [{ type: "min", value: "stress" }] },
    "/objectives/0/value"],
  ["a matrix without rows", withMatrix({ data: {} }), "/cost_matrices/0/data/times"],
  ["a matrix of the wrong size", withMatrix({ data: { times: [[0]], distances: square(1) } }),
    "/cost_matrices/0/data/times"],
  ["a matrix with a text", withMatrix({ data: { times: square("60") } }),
    "/cost_matrices/0/data/times/0/0"],
  ["a matrix of fewer places", withMatrix({ location_ids: ["place-0"], data: { times: [[0]] } }),
    "/cost_matrices/0/location_ids"],
  ["a matrix for other vehicles", withMatrix({ profile: "truck" }), "/cost_matrices"],
  ["Google's answer cut short", withMatrix({ type: "google", data: { rows: [] } }),
    "/cost_matrices/0/data/rows"],
  ["another provider of roads", withRouting({ network_data_provider: "tomtom" }),
    "/configuration/routing/network_data_provider"],
  ["points that are no flag", withRouting({ calc_points: "yes" }),
    "/configuration/routing/calc_points"],
  ["free insertion",
    { ...GIVEN_VRP, configuration: { optimization: { free_insertion: true } } },
    "/configuration/optimization/free_insertion"],
  ["an engine unheard of", { ...GIVEN_VRP, engine: "steam" }, "/engine"],
  ["an engine not set up", { ...GIVEN_VRP, engine: "graphhopper" }, "/engine"],
  ["more than is searched at once",
    { ...GIVEN_VRP, services: Array.from({ length: 386 }, (_, i) => ({ ...service(1), id: `${i}` })) },
    "/services"],
]; // biome-ignore format: a table

test.each(BROKEN)("%s: refused, naming the field", async (_, body, field) => {
  const refusal = await refused(exchange, planner, body);
  expect(refusal).toMatchObject({ message: expect.any(String), status: "finished" });
  const named = refusal.hints.map(({ message }) => message.split(": ").at(0));
  expect(named).toContain(field);
});

test("nothing of a refused request is kept", async () => {
  await refused(exchange, planner, BROKEN.at(0)![1], "/v1/vrp/optimize");
  const { count } = await exchange.db
    .selectFrom("platform.job")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  expect(count).toBe(0);
});

test("what is no JSON, or too much of it, is refused in the dialect too", async () => {
  const broken = { as: planner, body: '{"vehicles":' };
  const text = JSON.stringify(GIVEN_VRP).replace(/(.*"services".*?"lat":)[^,}]+/, "$1NaN");
  const notNumber = { as: planner, body: text };
  const nan = await exchange.call<Record<string, unknown>>(400, "POST", "/v1/vrp", notNumber);
  expect(nan.hints).toMatchObject([
    { message: expect.stringMatching(/^\/services\/0\/address\/lat: /) },
  ]);
  const malformed = await exchange.call<Record<string, unknown>>(400, "POST", "/v1/vrp", broken);
  expect(malformed).toMatchObject({ status: "finished", code: "malformed" });
  expect(malformed.hints).toMatchObject([{ details: "not_json" }]);
  const large = { as: planner, body: JSON.stringify({ name: "x".repeat(10_000_001) }) };
  const refusal = await exchange.call<Record<string, unknown>>(413, "POST", "/v1/vrp", large);
  expect(refusal).toMatchObject({ status: "finished", message: expect.stringContaining("bytes") });
});
