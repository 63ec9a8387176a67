import { afterAll, beforeAll, expect, test } from "vitest";
import type {
  DeliveryPlanInFull,
  DeliveryPlanSummary,
} from "../../../src/delivery/planning/schema.ts";
import { createExchange, type Party, type TestExchange } from "../../support/exchange.ts";
import { DAY, givenPlan, STOP, solvedPlan, VAN } from "./given.ts";

let exchange: TestExchange;
let planner: Party;
beforeAll(async () => {
  exchange = await createExchange();
  planner = await exchange.givenParty(["planner"]);
});
afterAll(() => exchange[Symbol.asyncDispose]());

test("a plan is accepted as a job and has no routes yet", async () => {
  const made = await givenPlan(exchange, planner);
  expect(made).toMatchObject({ state: "queued", stopCount: 40, vehicleCount: 3, result: null });
  const early = await exchange.call(409, "GET", `/v1/delivery-plans/${made.id}/export`, {
    as: planner,
  });
  expect(early).toMatchObject({ code: "conflict" });
  const job = await exchange.call(200, "GET", `/v1/jobs/${made.jobId}`, { as: planner });
  expect(job).toMatchObject({ kind: "delivery-plan", subjectId: made.id, state: "queued" });
});

test("routes come out as GeoJSON and as CSV", async () => {
  const { plan, result } = await solvedPlan(exchange, planner);
  const response = await exchange.request("GET", `/v1/delivery-plans/${plan.id}/geojson`, {
    as: planner,
  });
  expect(response.headers.get("content-type")).toBe("application/geo+json");
  const geojson = (await response.json()) as {
    features: { geometry: { coordinates: number[] }; properties: Record<string, unknown> }[];
  };
  const [depot] = geojson.features;
  expect(depot).toMatchObject({ geometry: DAY.depots.at(0)!.point, properties: { kind: "depot" } });
  const first = result.routes.at(0)!.stops.at(0)!;
  const stop = geojson.features.find(({ properties }) => properties.stopId === first.stopId)!;
  expect(stop.geometry).toEqual(DAY.stops.find(({ id }) => id === first.stopId)!.point);
  expect(stop.properties).toMatchObject({ arrival: first.arrival, loadAfter: first.loadAfter });
  const kinds = geojson.features.map(({ properties }) => properties.kind);
  const count = (kind: string) => kinds.filter((each) => each === kind).length;
  expect([count("depot"), count("route"), count("stop") + count("unassigned")]).toEqual([
    1,
    result.routes.length,
    40,
  ]);
  const csv = await exchange.request("GET", `/v1/delivery-plans/${plan.id}/export`, {
    as: planner,
  });
  expect(csv.headers.get("content-type")).toMatch(/text\/csv/);
  const [header, ...rows] = (await csv.text())
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(","));
  const cells = rows.map((row) => Object.fromEntries(row.map((cell, i) => [header![i]!, cell])));
  expect(cells.filter(({ kind }) => kind === "stop" || kind === "unassigned")).toHaveLength(40);
  const [lon, lat] = stop.geometry.coordinates;
  const given = DAY.stops.find(({ id }) => id === first.stopId)!;
  expect(cells.find(({ stopId }) => stopId === first.stopId)).toMatchObject({
    ...{ vehicleId: result.routes[0]!.vehicleId, sequence: "1", name: given.name },
    ...{ lon: String(lon), lat: String(lat), depotId: DAY.depots[0]!.id },
    ...{ arrival: first.arrival, departure: first.departure, waitS: String(first.waitS) },
    quantity: `parcels:${given.quantity.parcels}`,
  });
});

test("stops may come as a file, whose faults name row and column", async () => {
  const { stops: _, ...rest } = DAY;
  const stopsCsv =
    "id,lon,lat,quantity,windowFrom,windowUntil\nA,4.47,51.92,2,08:00,12:00\nB,4.49,51.93,1,,\n";
  const made = await givenPlan(exchange, planner, { ...rest, stopsCsv });
  expect(made.stopCount).toBe(2);
  const faulty =
    "id,lon,lat,quantity,windowFrom\nA,4.47,95,2,\nB,4.49,51.9,-1,\nC,4.4,51.9,1,25:00\n";
  const problem = await exchange.call<{ faults: { pointer: string }[] }>(
    422,
    "POST",
    "/v1/delivery-plans",
    { as: planner, body: { ...rest, stopsCsv: faulty } },
  );
  expect(problem.faults.map(({ pointer }) => pointer)).toEqual(
    expect.arrayContaining(["/rows/2/lat", "/rows/3/quantity", "/rows/4/windowFrom"]),
  );
});

test.each([
  ["no stops at all", { stops: undefined }, "/stops"],
  ["a stop twice", { stops: [STOP, STOP] }, "/stops/1/id"],
  ["an unknown depot", { vehicles: [{ ...VAN, depot: "nowhere" }] }, "/vehicles/0/depot"],
  [
    "a dimension nobody carries",
    { stops: [{ ...STOP, quantity: { m3: 1 } }] },
    "/stops/0/quantity",
  ],
  [
    "an open route with an end",
    { vehicles: [{ ...VAN, open: true, endDepot: "waalhaven" }] },
    "/vehicles/0/endDepot",
  ],
  [
    "a window that ends first",
    { stops: [{ ...STOP, windows: [{ from: "12:00", until: "08:00" }] }] },
    "/stops/0/windows/0/until",
  ],
  ["a day that is not", { day: "2030-02-30" }, "/day"],
  [
    "latitude before longitude",
    { stops: [{ ...STOP, point: { type: "Point", coordinates: [51.9, 104.4] } }] },
    "/stops/0/point/coordinates/1",
  ],
  ["a wrong time zone", { timeZone: "Europe/Nowhere" }, "/timeZone"],
  ["a shift by the word", { vehicles: [{ ...VAN, shift: "all day" }] }, "/vehicles/0/shift"],
  ["a rate with a comma", { vehicles: [{ ...VAN, costPerKm: "0,42" }] }, "/vehicles/0/costPerKm"],
  [
    "half a parcel",
    { stops: [{ ...STOP, quantity: { parcels: 0.5 } }] },
    "/stops/0/quantity/parcels",
  ],
  ["a search without end", { seconds: 301 }, "/seconds"],
  ["stops both ways", { stopsCsv: "id,lon,lat\nA,4.4,51.9\n" }, "/stops"],
])("refuses %s, naming the place, and writes nothing", async (_name, change, pointer) => {
  const count = () =>
    Promise.all(
      (["delivery.plan", "platform.job", "platform.audit"] as const).map((table) =>
        exchange.db
          .selectFrom(table)
          .select((eb) => eb.fn.countAll<number>().as("n"))
          .executeTakeFirstOrThrow(),
      ),
    );
  const before = await count();
  const problem = await exchange.call<{ faults: { pointer: string }[] }>(
    422,
    "POST",
    "/v1/delivery-plans",
    {
      as: planner,
      body: { ...DAY, ...change },
    },
  );
  expect(problem.faults.map((fault) => fault.pointer)).toContain(pointer);
  expect(await count()).toEqual(before);
});

test("a plan read again says what was given to it, with what was left to be assumed", async () => {
  const skilled = { ...STOP, id: "skilled", skills: ["lift"], priority: 3 };
  const vehicles = [{ ...VAN, skills: ["lift"], open: true, maxStops: 9 }];
  const made = await givenPlan(exchange, planner, { ...DAY, vehicles, stops: [STOP, skilled] });
  expect(made).not.toHaveProperty("stops");
  const plan = await exchange.call<DeliveryPlanInFull>(
    200,
    "GET",
    `/v1/delivery-plans/${made.id}`,
    { as: planner },
  );
  expect(plan.depots).toEqual(DAY.depots);
  expect(plan.vehicles).toEqual(vehicles);
  expect(plan.stops).toEqual([{ ...STOP, priority: 1, skills: [] }, skilled]);
});

test("a list tells the outcome of each plan that has one", async () => {
  const party = await exchange.givenParty(["planner"]);
  const { plan, result } = await solvedPlan(exchange, party);
  await givenPlan(exchange, party);
  const page = await exchange.call<{ items: DeliveryPlanSummary[] }>(
    200,
    "GET",
    "/v1/delivery-plans",
    { as: party },
  );
  const { servedCount, cost } = result.totals;
  const outcome = { cost: cost.total, gapShare: result.gapShare, servedCount };
  expect(page.items.map((item) => item.outcome)).toEqual([null, outcome]);
  expect(plan.outcome).toEqual(outcome);
});

test("another organisation sees nothing of a plan", async () => {
  const made = await givenPlan(exchange, planner);
  const other = await exchange.givenParty(["planner"]);
  for (const path of ["", "/geojson", "/export"]) {
    await exchange.call(404, "GET", `/v1/delivery-plans/${made.id}${path}`, { as: other });
  }
  const page = await exchange.call<{ items: unknown[] }>(200, "GET", "/v1/delivery-plans", {
    as: other,
  });
  expect(page.items).toEqual([]);
});

test("plans are listed newest first, page by page, without their routes", async () => {
  const party = await exchange.givenParty(["exporter"]);
  const ids: string[] = [];
  for (let i = 0; i < 3; i++) ids.push((await givenPlan(exchange, party)).id);
  type Page = { items: DeliveryPlanSummary[]; next: string | null };
  const path = "/v1/delivery-plans?limit=2";
  const first = await exchange.call<Page>(200, "GET", path, { as: party });
  const second = await exchange.call<Page>(200, "GET", `${path}&cursor=${first.next}`, {
    as: party,
  });
  expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(ids.reverse());
  expect(second.next).toBeNull();
  expect(first.items[0]).toMatchObject({ day: DAY.day, stopCount: 40, vehicleCount: 3, seed: 1 });
  expect(first.items[0]).not.toHaveProperty("result");
});

test("asked twice under one key, a day is planned once", async () => {
  const sent = { as: planner, key: "plan-once", body: DAY };
  const first = await exchange.call(202, "POST", "/v1/delivery-plans", sent);
  expect(await exchange.call(202, "POST", "/v1/delivery-plans", sent)).toEqual(first);
});
