import { afterAll, beforeAll, expect, test } from "vitest";
import type { DayProgress } from "../../../src/delivery/planning/days-schema.ts";
import { deliveryPlanJob } from "../../../src/delivery/planning/job.ts";
import type { DeliveryResult } from "../../../src/delivery/planning/result-schema.ts";
import type { DeliveryPlan } from "../../../src/delivery/planning/schema.ts";
import { fromEdgeId } from "../../../src/platform/ids.ts";
import { runJob } from "../../../src/platform/jobs/run-job.ts";
import { createExchange, type Party, type TestExchange } from "../../support/exchange.ts";
import { DAY, secondsOf, solvedPlan, VAN } from "./given.ts";

let exchange: TestExchange;
let planner: Party;
beforeAll(async () => {
  exchange = await createExchange();
  planner = await exchange.givenParty(["planner"]);
});
afterAll(() => exchange[Symbol.asyncDispose]());

const [DEPOT] = DAY.depots as [(typeof DAY.depots)[number]];
const NORTH = { id: "north", point: { type: "Point", coordinates: [4.48, 51.95] } };
const STOPS = DAY.stops.slice(0, 12).map((stop) => ({ ...stop, windows: [] as object[] }));

function visitsOf(result: DeliveryResult) {
  return result.routes.flatMap((route) =>
    route.stops.map((visit) => ({ ...visit, vehicleId: route.vehicleId })),
  );
}

test("each order leaves from a depot that has its goods, never more than it has", async () => {
  const items = (i: number) => (i % 3 === 0 ? { A: 2 } : i % 3 === 1 ? { B: 1 } : { A: 1, B: 1 });
  const stops = STOPS.map((stop, i) => ({ ...stop, items: items(i) }));
  // Of A 12 are wanted, of B 8: each depot lacks some.
  const depots = [
    { ...DEPOT, stock: { A: 12, B: 3 } },
    { ...NORTH, stock: { A: 4, B: 8 } },
  ];
  const vehicles = [
    { ...VAN, id: "south" },
    { ...VAN, id: "north", depot: "north" },
  ];
  const { result } = await solvedPlan(exchange, planner, {
    ...DAY,
    depots,
    vehicles,
    stops,
  });
  expect(result.unassigned).toEqual([]);
  const drawn: Record<string, Record<string, number>> = {};
  for (const { stopId, depotId } of visitsOf(result)) {
    const of = (drawn[depotId!] ??= {});
    const wanted = stops.find(({ id }) => id === stopId)!.items;
    for (const [item, amount] of Object.entries(wanted)) of[item] = (of[item] ?? 0) + amount;
  }
  for (const { id, stock } of depots) {
    for (const [item, amount] of Object.entries(drawn[id] ?? {})) {
      expect(amount, `${item} at ${id}`).toBeLessThanOrEqual(stock[item as "A"]);
    }
  }
});

test("an order of which no depot has enough is left out, with the item that is short", async () => {
  const stops = STOPS.slice(0, 3).map((stop, i) => ({ ...stop, items: { A: i === 1 ? 5 : 1 } }));
  const depots = [{ ...DEPOT, stock: { A: 4 } }];
  const { result } = await solvedPlan(exchange, planner, { ...DAY, depots, stops });
  expect(result.unassigned).toMatchObject([
    { stopId: stops[1]!.id, code: "stock", binding: { needed: 5, unit: "A" } },
  ]);
  expect(result.unassigned[0]!.detail).toContain("needs 5 A");
});

test("a van too small drives several trips, its loads and breaks are told", async () => {
  const capacity = { parcels: 12 };
  const vehicles = [
    {
      ...VAN,
      capacity,
      reload: { depots: [DEPOT.id], minutes: 10 },
      breaks: [{ from: "08:40", until: "09:00", minutes: 30 }],
      shift: { from: "07:30", until: "20:00" },
    },
  ];
  const { result } = await solvedPlan(exchange, planner, {
    ...DAY,
    vehicles,
    // A van that leaves after the break was due is owed none.
    stops: STOPS.map((stop, i) =>
      i === 0 ? { ...stop, windows: [{ from: "08:00", until: "08:30" }] } : stop,
    ),
  });
  const [route] = result.routes;
  const parcels = STOPS.reduce((sum, stop) => sum + stop.quantity.parcels, 0);
  expect(result.unassigned).toEqual([]);
  expect(route!.trips.length).toBeGreaterThanOrEqual(Math.ceil(parcels / capacity.parcels));
  expect(route!.trips.reduce((sum, { startLoad }) => sum + startLoad.parcels!, 0)).toBe(parcels);
  for (const { startLoad } of route!.trips) {
    expect(startLoad.parcels).toBeLessThanOrEqual(capacity.parcels);
  }
  expect(route!.breaks).toMatchObject([{ durationS: 1_800 }]);
  expect(route!.breaks[0]!.start >= "08:40:00" && route!.breaks[0]!.start <= "09:00:00").toBe(true);
  expect(route!.breakS).toBe(1_800);
  expect(route!.dutyS).toBe(secondsOf(route!.end) - secondsOf(route!.start));
  // Its own routes, checked with their reloads, are the same.
  const { stops, trips, vehicleId } = route!;
  const reloads = trips.slice(1).map(({ depotId, firstVisit }) => ({
    depot: depotId,
    beforeStop: firstVisit,
  }));
  const routes = [{ vehicle: vehicleId, stops: stops.map(({ stopId }) => stopId), reloads }];
  const made = await exchange.call<{ items: { id: string }[] }>(
    200,
    "GET",
    "/v1/delivery-plans?limit=1",
    { as: planner },
  );
  const check = await exchange.call(200, "POST", `/v1/delivery-plans/${made.items[0]!.id}/checks`, {
    as: planner,
    body: { routes },
  });
  expect(check).toMatchObject({ feasible: true, totals: { cost: result.totals.cost } });
});

test("goods that come late, stops due, and prizes are priced line by line", async () => {
  const [first, second, far] = STOPS;
  const { result } = await solvedPlan(exchange, planner, {
    ...DAY,
    vehicles: [{ ...VAN, costPerKm: "10" }],
    stops: [
      { ...first!, release: "09:00", due: "09:00", latenessCostPerHour: "60" },
      second!,
      {
        ...far!,
        ...{ priority: 0, prize: "1" },
        point: { type: "Point", coordinates: [4.9, 52.36] },
      },
    ],
  });
  expect(result.unassigned).toMatchObject([{ stopId: far!.id, code: "prize-too-low" }]);
  const late = visitsOf(result).find(({ stopId }) => stopId === first!.id)!;
  expect(result.routes[0]!.start >= "09:00:00").toBe(true);
  expect(late.lateS).toBe(secondsOf(late.serviceStart) - secondsOf("09:00"));
  const { lateness, prizes, fixed, distance, time, total } = result.totals.cost;
  // 60 an hour are 100 cents a minute.
  expect(lateness.amountMinor).toBe(Math.round((late.lateS * 100) / 60));
  expect(prizes.amountMinor).toBe(100);
  const lines = [fixed, distance, time, lateness, prizes].map(({ amountMinor }) => amountMinor);
  expect(total.amountMinor).toBe(lines.reduce((a, b) => a + b));
});

test("the rest of a day, re-planned, is driven by the vans that have the goods on board", async () => {
  const { plan, result } = await solvedPlan(exchange, planner);
  const at = "10:30";
  const path = `/v1/delivery-plans/${plan.id}`;
  for (const visit of visitsOf(result).filter(({ departure }) => departure < `${at}:00`)) {
    const body = { stop: visit.stopId, servedAt: visit.departure };
    await exchange.call<DayProgress>(200, "POST", `${path}/progress`, { as: planner, body });
  }
  const added = { ...STOPS[0]!, id: "new" };
  const made = await exchange.call<DeliveryPlan>(202, "POST", `${path}/replans`, {
    as: planner,
    body: { at, added: [added] },
  });
  await runJob(exchange.ctx, [deliveryPlanJob], fromEdgeId("job", made.jobId)!);
  const read = await exchange.call<DeliveryPlan>(200, "GET", `/v1/delivery-plans/${made.id}`, {
    as: planner,
  });
  expect(read.state).toBe("succeeded");
  const left = visitsOf(result).filter(({ departure }) => departure >= `${at}:00`);
  const before = new Map(left.map(({ stopId, vehicleId }) => [stopId, vehicleId]));
  const routeOf = new Map(result.routes.map((route) => [route.vehicleId, route]));
  expect(visitsOf(read.result!).length + read.result!.unassigned.length).toBe(left.length + 1);
  for (const visit of visitsOf(read.result!)) {
    expect(visit.arrival >= `${at}:00`).toBe(true);
    const vehicle = before.get(visit.stopId);
    if (vehicle === undefined || routeOf.get(vehicle)!.start >= `${at}:00`) continue;
    expect(visit).toMatchObject({ vehicleId: vehicle, depotId: null });
  }
  // What is new has to come from a depot.
  const isNew = visitsOf(read.result!).find(({ stopId }) => stopId === "new");
  expect(isNew?.depotId ?? DEPOT.id).toBe(DEPOT.id);
});

test("every file of a plan tells loadings, breaks, supply and what is collected", async () => {
  const [first, second, third] = STOPS.map((stop) => ({ ...stop, quantity: { parcels: 4 } }));
  const stops = [
    { ...first!, windows: [{ from: "08:00", until: "08:30" }], items: { A: 1 } },
    { ...second!, collect: { parcels: 2 } },
    { ...third!, windows: [{ from: "10:00", until: "11:00" }], address: "Kade 3 & 4" },
  ];
  const vehicles = [
    {
      ...VAN,
      capacity: { parcels: 4 },
      reload: { depots: [DEPOT.id, "north"], minutes: 10 },
      breaks: [{ from: "09:00", until: "09:40", minutes: 30 }],
      shift: { from: "07:30", until: "20:00" },
    },
  ];
  const depots = [{ ...DEPOT, stock: { A: 1 } }, NORTH];
  const { plan, result } = await solvedPlan(exchange, planner, {
    ...DAY,
    depots,
    vehicles,
    stops,
  });
  const [route] = result.routes;
  const text = async (file: string) => {
    const path = `/v1/delivery-plans/${plan.id}/${file}`;
    return (await exchange.request("GET", path, { as: planner })).text();
  };
  const csv = await text("export");
  const [header, ...rows] = csv.split(/\r?\n/).map((line) => line.split(","));
  const column = (name: string) => rows.map((row) => row[header!.indexOf(name)]);
  const kinds = column("kind");
  expect(kinds.filter((kind) => kind === "reload")).toHaveLength(2);
  expect(kinds.slice(0, 1)).toEqual(["start"]);
  expect(kinds).toContain("break");
  expect(column("collect")).toContain("parcels:2");
  expect(column("items")).toContain("A:1");
  expect(column("breakS")).toContain("1800");
  const gpx = await text("gpx");
  expect(gpx.match(/>Reload /g)).toHaveLength(4);
  expect(gpx).toMatch(/break of 30 min at 09:/);
  expect(gpx).toContain("collect parcels 2");
  expect(gpx).toContain("Kade 3 &amp; 4");
  expect(gpx).toContain(`goods from ${DEPOT.name}`);
  const { features } = JSON.parse(await text("geojson")) as {
    features: { properties: Record<string, unknown> }[];
  };
  const reloads = features.filter(({ properties }) => properties.kind === "reload");
  expect(reloads.map(({ properties }) => properties.leavesAt)).toEqual(
    route!.trips.slice(1).map(({ start }) => start),
  );
  const drawn = features.find(({ properties }) => properties.stopId === second!.id);
  expect(drawn?.properties).toMatchObject({ collect: { parcels: 2 }, quantity: { parcels: 4 } });
});

test("routes that take more than a depot has name the depot and the item", async () => {
  const stops = STOPS.slice(0, 3).map((stop) => ({ ...stop, items: { A: 1, B: 2 } }));
  const depots = [{ ...DEPOT, stock: { A: 4, B: 5 } }];
  const { plan } = await solvedPlan(exchange, planner, {
    ...DAY,
    depots,
    stops,
    vehicles: [VAN],
  });
  const routes = [{ vehicle: VAN.id, stops: stops.map(({ id }) => id) }];
  const path = `/v1/delivery-plans/${plan.id}/checks`;
  const check = await exchange.call<{ violations: { code: string }[] }>(200, "POST", path, {
    ...{ as: planner, body: { routes } },
  });
  expect(check.violations.filter(({ code }) => code === "stock")).toEqual([
    {
      ...{ code: "stock", vehicleId: null, stopId: null, depotId: DEPOT.id },
      binding: { needed: 6, allowed: 5, unit: "B" },
      detail: `The routes take 6 B from depot ${DEPOT.id}, which has 5.`,
    },
  ]);
});

test("a locked order that breaks a window says so, with the stop at which it does", async () => {
  const [first, second, third] = STOPS;
  const stops = [
    { ...first!, windows: [{ from: "13:00", until: "14:00" }] },
    { ...second!, windows: [{ from: "08:00", until: "09:00" }] },
    third!,
  ];
  const order = stops.map(({ id }) => id);
  const body = { ...DAY, stops, vehicles: [VAN, { ...VAN, id: "spare" }] };
  const { result } = await solvedPlan(exchange, planner, {
    ...{ ...body, locked: [{ vehicle: VAN.id, stops: order }] },
  });
  const left = result.unassigned.find(({ stopId }) => stopId === second!.id);
  expect(left).toMatchObject({ code: "time-window", vehicleId: VAN.id });
  expect(left!.binding).toMatchObject({ allowed: "09:00:00" });
  expect(left!.detail).toMatch(/in the order locked on .* reached at 13:.*unlock it/);
  const free = await solvedPlan(exchange, planner, body);
  expect(free.result.unassigned).toEqual([]);
});
