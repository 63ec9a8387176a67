import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { DayProgress, PlanCheck } from "../../../src/delivery/planning/days-schema.ts";
import { deliveryPlanJob } from "../../../src/delivery/planning/job.ts";
import type { DeliveryResult } from "../../../src/delivery/planning/result-schema.ts";
import type {
  DeliveryPlan,
  DeliveryPlanInFull,
  DeliveryPlanSummary,
} from "../../../src/delivery/planning/schema.ts";
import { fromEdgeId } from "../../../src/platform/ids.ts";
import { runJob } from "../../../src/platform/jobs/run-job.ts";
import { createExchange, type Party, type TestExchange } from "../../support/exchange.ts";
import { DAY, secondsOf, solvedPlan, VAN } from "./given.ts";

let exchange: TestExchange;
let planner: Party;
let plan: DeliveryPlan;
let result: DeliveryResult;
beforeAll(async () => {
  exchange = await createExchange();
  planner = await exchange.givenParty(["planner"]);
  ({ plan, result } = await solvedPlan(exchange, planner));
});
afterAll(() => exchange[Symbol.asyncDispose]());

const ordersOf = ({ routes }: Pick<DeliveryResult, "routes">) =>
  routes.map(({ vehicleId, stops }) => ({
    vehicle: vehicleId,
    stops: stops.map(({ stopId }) => stopId),
  }));

function call<T>(status: number, verb: string, body?: unknown, as = planner): Promise<T> {
  const path = `/v1/delivery-plans/${plan.id}/${verb}`;
  return exchange.call<T>(status, body === undefined ? "GET" : "POST", path, {
    as,
    ...(body !== undefined && { body }),
  });
}

async function solved(
  made: DeliveryPlan,
): Promise<DeliveryPlanInFull & { result: DeliveryResult }> {
  await runJob(exchange.ctx, [deliveryPlanJob], fromEdgeId("job", made.jobId)!);
  const path = `/v1/delivery-plans/${made.id}`;
  const read = await exchange.call<DeliveryPlanInFull>(200, "GET", path, { as: planner });
  expect(read.state).toBe("succeeded");
  return { ...read, result: read.result! };
}

test("the plan's own routes, checked, cost what the plan says and break nothing", async () => {
  const check = await call<PlanCheck>(200, "checks", { routes: ordersOf(result) });
  expect(check).toMatchObject({ feasible: true, violations: [] });
  expect(check.unassigned).toEqual(result.unassigned);
  expect(check.totals).toEqual(result.totals);
  const drawn = check.routes.map((route, i) => ({
    ...route,
    geometry: result.routes[i]!.geometry,
    isStraight: result.routes[i]!.isStraight,
  }));
  expect(drawn).toEqual(result.routes);
});

test("routes that break windows and loads are priced, and each break is named with its figures", async () => {
  const all = DAY.stops.map(({ id }) => id);
  const check = await call<PlanCheck>(200, "checks", {
    routes: [{ vehicle: "Van A", stops: all }],
  });
  const parcels = DAY.stops.reduce((sum, stop) => sum + stop.quantity.parcels, 0);
  expect(check.feasible).toBe(false);
  const load = check.violations.find(({ code }) => code === "capacity");
  expect(load).toMatchObject({
    vehicleId: "Van A",
    stopId: null,
    binding: { needed: parcels, allowed: VAN.capacity.parcels, unit: "parcels" },
  });
  const [route] = check.routes;
  const windowOf = new Map(DAY.stops.map(({ id, windows }) => [id, windows.at(0)]));
  const late = route!.stops.filter(({ stopId, serviceStart }) => {
    const window = windowOf.get(stopId);
    return window && secondsOf(serviceStart) > secondsOf(window.until);
  });
  expect(late.length).toBeGreaterThan(0);
  const told = check.violations.filter(({ code, stopId }) => code === "time-window" && stopId);
  expect(told.map(({ stopId }) => stopId)).toEqual(late.map(({ stopId }) => stopId));
  expect(told[0]!.binding).toEqual({
    needed: late[0]!.serviceStart,
    allowed: `${windowOf.get(late[0]!.stopId)!.until}:00`,
  });
});

test.each([
  ["an unknown stop", { routes: [{ vehicle: "Van A", stops: ["x"] }] }, "/routes/0/stops/0"],
  ["an unknown vehicle", { routes: [{ vehicle: "Z", stops: [] }] }, "/routes/0/vehicle"],
  [
    "a stop twice",
    {
      routes: [
        { vehicle: "Van A", stops: ["S1-1"] },
        { vehicle: "Van B", stops: ["S1-1"] },
      ],
    },
    "/routes/1/stops/0",
  ],
])("a check of %s is refused", async (_name, body, pointer) => {
  const problem = await call<{ faults: { pointer: string }[] }>(422, "checks", body);
  expect(problem.faults.map((fault) => fault.pointer)).toEqual([pointer]);
});

test("re-planned at eleven, done stops are gone and vans go on from where they are", async () => {
  const done = result.routes.flatMap(({ stops }) =>
    stops.filter(({ departure }) => departure < "11:00:00").map(({ stopId }) => stopId),
  );
  const added = { id: "new", point: DAY.stops[3]!.point, quantity: { parcels: 1 } };
  const [left] = result.routes.flatMap(({ stops }) =>
    stops.filter(({ departure }) => departure >= "11:00:00"),
  );
  const made = await call<DeliveryPlan>(202, "replans", {
    at: "11:00",
    doneStops: done,
    removed: [left!.stopId],
    added: [added],
  });
  expect(made).toMatchObject({ replanOf: plan.id, whatIfOf: null, state: "queued" });
  const next = await exchange.call<DeliveryPlanInFull>(
    200,
    "GET",
    `/v1/delivery-plans/${made.id}`,
    { as: planner },
  );
  const stopIds = next.stops.map(({ id }) => id);
  const gone = new Set([...done, left!.stopId]);
  expect(stopIds).toEqual([...DAY.stops.map(({ id }) => id).filter((id) => !gone.has(id)), "new"]);
  for (const route of result.routes) {
    const last = route.stops.filter(({ stopId }) => done.includes(stopId)).at(-1);
    const vehicle = next.vehicles.find(({ id }) => id === route.vehicleId)!;
    if (!last && route.start >= "11:00:00") {
      expect(vehicle).toEqual({ ...VAN, id: route.vehicleId, open: false, skills: [] });
      continue;
    }
    const { point } = last ? DAY.stops.find(({ id }) => id === last.stopId)! : DAY.depots[0]!;
    expect(vehicle).toMatchObject({ position: { point, at: "11:00" }, fixedCost: "0" });
    // What it has not delivered yet stays on board.
    const rest = route.stops.map(({ stopId }) => stopId).filter((id) => stopIds.includes(id));
    const onBoard = next.stops.filter(({ onBoardOf }) => onBoardOf === route.vehicleId);
    expect(onBoard.map(({ id }) => id).toSorted()).toEqual(rest.toSorted());
  }
});

test("locked routes and stops stay where they were", async () => {
  const [first, second] = ordersOf(result);
  const moved = second!.stops[0]!;
  const routes = [
    { ...first!, stops: [...first!.stops, moved] },
    { ...second!, stops: second!.stops.slice(1) },
    ...ordersOf(result).slice(2),
  ];
  const made = await call<DeliveryPlan>(202, "replans", {
    routes,
    lockedRoutes: [second!.vehicle],
    lockedStops: [moved],
  });
  const read = await exchange.call<DeliveryPlanInFull>(
    200,
    "GET",
    `/v1/delivery-plans/${made.id}`,
    { as: planner },
  );
  expect(read.locked).toEqual([{ ...routes[1], only: true }]);
  expect(read.lockedStops).toEqual([{ stop: moved, vehicle: first!.vehicle }]);
});

test.each([
  ["an unknown stop done", { at: "11:00", doneStops: ["x"] }, "/doneStops/0"],
  ["stops done before the day began", { doneStops: ["S1-1"] }, "/doneStops"],
  ["an unknown stop removed", { removed: ["x"] }, "/removed/0"],
  ["a stop added twice", { added: [DAY.stops[0]] }, "/added/0/id"],
  [
    "a stop added for a dimension nobody carries",
    {
      added: [{ ...DAY.stops[0], id: "n", quantity: { m3: 1 } }],
    },
    "/added/0/quantity",
  ],
  ["an unknown route locked", { lockedRoutes: ["Z"] }, "/lockedRoutes/0"],
  ["an unknown stop locked", { lockedStops: ["x"] }, "/lockedStops/0"],
  [
    "a position of an unknown vehicle",
    { at: "11:00", positions: [{ vehicle: "Z", point: DAY.stops[0]!.point }] },
    "/positions/0/vehicle",
  ],
  ["nothing left to do", { removed: DAY.stops.map(({ id }) => id) }, "/removed"],
])("a re-plan with %s is refused", async (_name, body, pointer) => {
  const problem = await call<{ faults: { pointer: string }[] }>(422, "replans", body);
  expect(problem.faults.map((fault) => fault.pointer)).toContain(pointer);
});

test("a what-if is the same day under changes, listed with the plan it is made of", async () => {
  const changes = [
    { kind: "wider-windows", minutes: 30 },
    { kind: "longer-shifts", minutes: 60 },
    { kind: "more-capacity", percent: 100 },
    { kind: "fewer-vehicles", count: 1 },
  ];
  const made = await call<DeliveryPlan>(202, "what-ifs", { name: "One van less", changes });
  expect(made).toMatchObject({ whatIfOf: plan.id, replanOf: null, changes, vehicleCount: 2 });
  const tried = await solved(made);
  expect(tried.vehicles.map(({ shift, capacity }) => [shift, capacity.parcels])).toEqual(
    tried.vehicles.map(() => [{ from: "06:30", until: "19:00" }, 90]),
  );
  expect(tried.stops.find(({ windows }) => windows.at(0)?.from === "07:30")!.windows).toEqual([
    { from: "07:30", until: "12:30" },
  ]);
  const fewest = result.routes.toSorted((a, b) => a.stops.length - b.stops.length)[0]!;
  expect(tried.vehicles.map(({ id }) => id)).not.toContain(fewest.vehicleId);
  const page = await exchange.call<{ items: DeliveryPlanSummary[] }>(
    200,
    "GET",
    `/v1/delivery-plans?of=${plan.id}`,
    { as: planner },
  );
  expect(page.items.map(({ id }) => id)).toContain(made.id);
  expect(page.items.every((item) => (item.whatIfOf ?? item.replanOf) === plan.id)).toBe(true);
});

test.each([
  ["without a vehicle there is not", { kind: "without-vehicles", vehicles: ["Z"] }, "/vehicles/0"],
  [
    "without any vehicle",
    { kind: "without-vehicles", vehicles: DAY.vehicles.map(({ id }) => id) },
    "/vehicles",
  ],
  ["with fewer vehicles than none", { kind: "fewer-vehicles", count: 9 }, "/count"],
])("a what-if %s is refused", async (_name, change, pointer) => {
  const body = { changes: [change] };
  const problem = await call<{ faults: { pointer: string }[] }>(422, "what-ifs", body);
  expect(problem.faults.map((fault) => fault.pointer)).toEqual([`/changes/0${pointer}`]);
});

test("a stop reported late makes the rest of its route expected later, and no other", async () => {
  const [route, other] = result.routes;
  const [first, second] = route!.stops;
  const before = await call<DayProgress>(200, "progress");
  expect(before).toMatchObject({ servedCount: 0, failedCount: 0 });
  for (const stop of before.stops) expect(stop.expected).toBe(stop.planned);

  const body = { stop: first!.stopId, servedAt: "12:00" };
  const after = await call<DayProgress>(200, "progress", body);
  expect(after).toEqual(await call<DayProgress>(200, "progress"));
  expect(after.servedCount).toBe(1);
  const of = (progress: DayProgress, id: string) => progress.stops.find((s) => s.stopId === id)!;
  expect(of(after, first!.stopId)).toMatchObject({ state: "served", expected: "12:00:00" });
  // The way from the first to the second takes as long as planned.
  const legS = secondsOf(second!.arrival) - secondsOf(first!.departure);
  expect(secondsOf(of(after, second!.stopId).expected)).toBe(12 * 3_600 + legS);
  for (const { stopId } of other!.stops) expect(of(after, stopId)).toEqual(of(before, stopId));

  // The later word counts.
  const failed = { at: "08:00", reason: "nobody at home" };
  const again = await call<DayProgress>(200, "progress", { stop: first!.stopId, failed });
  expect(again).toMatchObject({ servedCount: 0, failedCount: 1 });
  expect(of(again, first!.stopId)).toMatchObject({ failedReason: "nobody at home" });
});

test.each([
  ["of a stop no route serves", { stop: "x", servedAt: "09:00" }, "/stop"],
  [
    "served and failed",
    { stop: "S1-1", servedAt: "09:00", failed: { at: "09:00", reason: "-" } },
    "/servedAt",
  ],
  ["at no time", { stop: "S1-1" }, "/servedAt"],
])("a report %s is refused", async (_name, body, pointer) => {
  const problem = await call<{ faults: { pointer: string }[] }>(422, "progress", body);
  expect(problem.faults.map((fault) => fault.pointer)).toEqual([pointer]);
});

test("routes come out as GPX, one vehicle's alone if wanted, whatever stops are called", async () => {
  const stops = DAY.stops.slice(0, 3).map((stop, i) => ({ ...stop, name: `<${i}> "&" \u0001` }));
  const odd = await solvedPlan(exchange, planner, { ...DAY, stops });
  const path = `/v1/delivery-plans/${odd.plan.id}/gpx`;
  const response = await exchange.request("GET", path, { as: planner });
  expect(response.headers.get("content-type")).toMatch("application/gpx+xml");
  const text = await response.text();
  expect(text.match(/<wpt /g)).toHaveLength(3);
  // The ends of each route are on the route alone.
  expect(text.match(/<rtept /g)).toHaveLength(3 + 2 * odd.result.routes.length);
  const points = odd.result.routes.flatMap(({ geometry }) => geometry.coordinates);
  expect(text.match(/<trkpt /g)).toHaveLength(points.length);
  expect(text).toContain("&lt;0&gt; &quot;&amp;&quot; </name>");
  await exchange.call(404, "GET", `${path}?vehicle=Z`, { as: planner });
});

test("what is done with a plan is only for its organisation, and only once it has routes", async () => {
  const other = await exchange.givenParty(["planner"]);
  const bodies = {
    checks: { routes: [] },
    replans: {},
    "what-ifs": { changes: [{ kind: "wider-windows", minutes: 5 }] },
    progress: { stop: "S1-1", servedAt: "09:00" },
  };
  for (const [verb, body] of Object.entries(bodies)) await call(404, verb, body, other);
  for (const verb of ["progress", "gpx"]) await call(404, verb, undefined, other);
  const early = await exchange.call<DeliveryPlan>(202, "POST", "/v1/delivery-plans", {
    as: planner,
    body: DAY,
  });
  for (const [verb, body] of Object.entries(bodies)) {
    if (verb === "checks") continue;
    const path = `/v1/delivery-plans/${early.id}/${verb}`;
    const problem = await exchange.call(409, "POST", path, { as: planner, body });
    expect(problem).toMatchObject({ code: "conflict", params: { state: "queued" } });
  }
});

test("results of before trips and breaks are completed by the migration", async () => {
  const id = fromEdgeId("deliveryPlan", plan.id)!;
  const { lateS: _l, emissions: _m, ...totals } = result.totals;
  const { objectives: _o, ...shown } = result;
  const { lateness: _c, prizes: _p, ...cost } = totals.cost;
  const old = {
    ...shown,
    totals: { ...totals, cost },
    routes: result.routes.map(
      ({ trips: _t, breaks: _b, breakS: _s, lateS: _r, emissions: _w, ...route }) => {
        const { lateness: _n, ...lines } = route.cost;
        const stops = route.stops.map(
          ({ depotId: _d, lateS: _v, serviceS: _e, dutyS: _u, preparationS: _i, ...visit }) =>
            visit,
        );
        return { ...route, cost: lines, stops };
      },
    ),
  };
  const migration = join(import.meta.dirname, "../../../migrations/0011-delivery-days.sql");
  const [update] = /with shown as[\s\S]*?;/.exec(await readFile(migration, "utf8"))!;
  await exchange.db
    .updateTable("delivery.plan")
    .set({ result: JSON.stringify(old) })
    .where("id", "=", id)
    .execute();
  await sql.raw(update).execute(exchange.db);
  const row = await exchange.db
    .selectFrom("delivery.plan")
    .select("result")
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  // What vehicles were loaded with then is not known.
  const routes = result.routes.map((route) => ({
    ...route,
    emissions: null,
    trips: route.trips.map((trip) => ({ ...trip, startLoad: {} })),
  }));
  expect(row.result).toEqual({
    ...result,
    ...{ routes, objectives: [] },
    totals: { ...result.totals, emissions: null },
  });
});
