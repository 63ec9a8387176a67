import { afterAll, beforeAll, expect, test } from "vitest";
import { deliveryDay } from "../../../seeds/delivery-day.ts";
import { deliveryPlanJob } from "../../../src/delivery/planning/job.ts";
import type { DeliveryResult } from "../../../src/delivery/planning/result-schema.ts";
import type { DeliveryPlan } from "../../../src/delivery/planning/schema.ts";
import { fromEdgeId } from "../../../src/platform/ids.ts";
import { runJob } from "../../../src/platform/jobs/run-job.ts";
import { createExchange, type Party, type TestExchange } from "../../support/exchange.ts";

let exchange: TestExchange;
let planner: Party;
beforeAll(async () => {
  exchange = await createExchange();
  planner = await exchange.givenParty(["planner"]);
});
afterAll(() => exchange[Symbol.asyncDispose]());

const DAY = { ...deliveryDay("2030-05-06"), seconds: 1 };

async function plan(body: unknown = DAY): Promise<DeliveryPlan> {
  return exchange.call<DeliveryPlan>(202, "POST", "/v1/delivery-plans", { as: planner, body });
}

async function solved(
  body: unknown = DAY,
): Promise<{ plan: DeliveryPlan; result: DeliveryResult }> {
  const made = await plan(body);
  await runJob(exchange.ctx, [deliveryPlanJob], fromEdgeId("job", made.jobId)!);
  const shown = await exchange.call<DeliveryPlan>(200, "GET", `/v1/delivery-plans/${made.id}`, {
    as: planner,
  });
  expect(shown.state).toBe("succeeded");
  return { plan: shown, result: shown.result! };
}

const secondsOf = (clock: string) =>
  clock.split(":").reduce((sum, part) => sum * 60 + Number(part), 0) *
  (clock.length === 5 ? 60 : 1);

test("a plan is accepted as a job and has no routes yet", async () => {
  const made = await plan();
  expect(made).toMatchObject({ state: "queued", stopCount: 40, vehicleCount: 3, result: null });
  const early = await exchange.call(409, "GET", `/v1/delivery-plans/${made.id}/export`, {
    as: planner,
  });
  expect(early).toMatchObject({ code: "conflict" });
  const job = await exchange.call(200, "GET", `/v1/jobs/${made.jobId}`, { as: planner });
  expect(job).toMatchObject({ kind: "delivery-plan", subjectId: made.id, state: "queued" });
});

test("every stop is served once, in its window, within the load, or reported with its reason", async () => {
  const { result } = await solved();
  const stops = new Map(DAY.stops.map((stop) => [stop.id, stop]));
  const told = [
    ...result.routes.flatMap((route) => route.stops.map(({ stopId }) => stopId)),
    ...result.unassigned.map(({ stopId }) => stopId),
  ];
  expect(told.toSorted()).toEqual([...stops.keys()].toSorted());
  for (const route of result.routes) {
    const load = route.stops.reduce(
      (sum, { stopId }) => sum + stops.get(stopId)!.quantity.parcels,
      0,
    );
    expect(load).toBeLessThanOrEqual(45);
    let clock = secondsOf(route.start);
    expect(clock).toBeGreaterThanOrEqual(secondsOf("07:30"));
    for (const visit of route.stops) {
      const { windows, serviceMinutes } = stops.get(visit.stopId)!;
      const start = secondsOf(visit.serviceStart);
      expect(secondsOf(visit.arrival)).toBeGreaterThanOrEqual(clock);
      expect(start).toBe(secondsOf(visit.arrival) + visit.waitS);
      expect(secondsOf(visit.departure)).toBe(start + serviceMinutes * 60);
      const fits =
        windows.length === 0 ||
        windows.some((w) => start >= secondsOf(w.from) && start <= secondsOf(w.until));
      expect(fits).toBe(true);
      clock = secondsOf(visit.departure);
    }
    expect(secondsOf(route.end)).toBeLessThanOrEqual(secondsOf("18:00"));
    const { fixed, distance, time, total } = route.cost;
    expect(fixed.amountMinor + distance.amountMinor + time.amountMinor).toBe(total.amountMinor);
    expect(fixed.amountMinor).toBe(3_500);
    expect(distance.amountMinor).toBeCloseTo(route.distanceKm * 42, -1);
    expect(time.amountMinor).toBeCloseTo((route.dutyS / 3_600) * 2_600, -1);
  }
});

test("the plan beats driving to the nearest stop next, and states bound and gap", async () => {
  const { result } = await solved();
  expect(result.totals.servedCount).toBeGreaterThanOrEqual(result.baseline.servedCount);
  expect(result.totals.cost.total.amountMinor).toBeLessThan(result.baseline.cost.amountMinor);
  expect(result.bound.cost.amountMinor).toBeLessThanOrEqual(result.totals.cost.total.amountMinor);
  expect(result.gapShare).toBeGreaterThanOrEqual(0);
  expect(result.roads).toMatchObject({ roadPairCount: 0, estimatedPairCount: 41 * 40 });
});

test("what cannot be served is said with the binding constraint", async () => {
  const heavy = { ...DAY.stops[0]!, id: "heavy", quantity: { parcels: 46 } };
  const late = { ...DAY.stops[1]!, id: "late", windows: [{ from: "03:00", until: "04:00" }] };
  const { result } = await solved({ ...DAY, stops: [...DAY.stops.slice(0, 5), heavy, late] });
  const reasons = Object.fromEntries(result.unassigned.map(({ stopId, code }) => [stopId, code]));
  expect(reasons).toEqual({ heavy: "capacity", late: "time-window" });
  expect(result.unassigned.find(({ stopId }) => stopId === "heavy")?.detail).toContain(
    "46 parcels",
  );
});

test("routes come out as GeoJSON and as CSV", async () => {
  const { plan, result } = await solved();
  const geojson = await exchange.call<{ features: { properties: { kind: string } }[] }>(
    200,
    "GET",
    `/v1/delivery-plans/${plan.id}/geojson`,
    { as: planner },
  );
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
  expect((await csv.text()).trim().split(/\r?\n/)).toHaveLength(1 + 40);
});

test("stops may come as a file, whose faults name row and column", async () => {
  const { stops: _, ...rest } = DAY;
  const stopsCsv =
    "id,lon,lat,quantity,windowFrom,windowUntil\nA,4.47,51.92,2,08:00,12:00\nB,4.49,51.93,1,,\n";
  const made = await plan({ ...rest, stopsCsv });
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

const [van] = DAY.vehicles;
const [stop] = DAY.stops;
test.each([
  ["no stops at all", { stops: undefined }, "/stops"],
  ["a stop twice", { stops: [stop, stop] }, "/stops/1/id"],
  ["an unknown depot", { vehicles: [{ ...van, depot: "nowhere" }] }, "/vehicles/0/depot"],
  [
    "a dimension nobody carries",
    { stops: [{ ...stop, quantity: { m3: 1 } }] },
    "/stops/0/quantity",
  ],
  [
    "an open route with an end",
    { vehicles: [{ ...van, open: true, endDepot: "waalhaven" }] },
    "/vehicles/0/endDepot",
  ],
  [
    "a window that ends first",
    { stops: [{ ...stop, windows: [{ from: "12:00", until: "08:00" }] }] },
    "/stops/0/windows/0/until",
  ],
  ["a day that is not", { day: "2030-02-30" }, "/day"],
  [
    "latitude before longitude",
    { stops: [{ ...stop, point: { type: "Point", coordinates: [51.9, 104.4] } }] },
    "/stops/0/point/coordinates/1",
  ],
  ["a wrong time zone", { timeZone: "Europe/Nowhere" }, "/timeZone"],
])("refuses %s, naming the place, and writes nothing", async (_name, change, pointer) => {
  const count = () =>
    exchange.db
      .selectFrom("delivery.plan")
      .select((eb) => eb.fn.countAll<number>().as("n"))
      .executeTakeFirstOrThrow();
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

test("another organisation sees nothing of a plan", async () => {
  const made = await plan();
  const other = await exchange.givenParty(["planner"]);
  for (const path of ["", "/geojson", "/export"]) {
    await exchange.call(404, "GET", `/v1/delivery-plans/${made.id}${path}`, { as: other });
  }
  const page = await exchange.call<{ items: unknown[] }>(200, "GET", "/v1/delivery-plans", {
    as: other,
  });
  expect(page.items).toEqual([]);
});

test("the same seed gives a plan of the same cost", async () => {
  const small = { ...DAY, stops: DAY.stops.slice(0, 8), seconds: 0.5 };
  const [one, two] = [await solved(small), await solved(small)];
  expect(two.result.totals.cost).toEqual(one.result.totals.cost);
});
