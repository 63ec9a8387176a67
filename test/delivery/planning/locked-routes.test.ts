import { afterAll, beforeAll, expect, test } from "vitest";
import type { PlanCheck } from "../../../src/delivery/planning/days-schema.ts";
import type { DeliveryResult } from "../../../src/delivery/planning/result-schema.ts";
import type { DeliveryPlan, DeliveryPlanInFull } from "../../../src/delivery/planning/schema.ts";
import { createExchange, type Party, type TestExchange } from "../../support/exchange.ts";
import { DAY, solvedJob, solvedPlan, VAN } from "./given.ts";

let exchange: TestExchange;
let planner: Party;
beforeAll(async () => {
  exchange = await createExchange();
  planner = await exchange.givenParty(["planner"]);
});
afterAll(() => exchange[Symbol.asyncDispose]());

/** Five stops; b is open before any van may leave, and Van 2 makes one stop at most. */
const STOPS = ["a", "b", "c", "d", "e"].map((id, i) => ({
  ...{ ...DAY.stops[i]!, id, quantity: {} },
  windows: id === "b" ? [{ from: "05:00", until: "05:30" }] : [],
}));
const BODY = {
  ...DAY,
  iterations: 500,
  stops: STOPS,
  vehicles: [
    { ...VAN, id: "Van 1" },
    { ...VAN, id: "Van 2", maxStops: 1 },
  ],
};
const ROUTES = [
  { vehicle: "Van 1", stops: ["a", "b", "c"] },
  { vehicle: "Van 2", stops: ["d"] },
];

interface Solved {
  readonly plan: DeliveryPlanInFull;
  readonly result: DeliveryResult;
}

async function replanned({ plan }: { plan: { id: string } }, body: object): Promise<Solved> {
  const path = `/v1/delivery-plans/${plan.id}/replans`;
  const made = await exchange.call<DeliveryPlan>(202, "POST", path, { as: planner, body });
  return solvedJob(exchange, planner, made);
}

function stopsOf({ result }: Solved, vehicle: string): string[] {
  const route = result.routes.find(({ vehicleId }) => vehicleId === vehicle);
  return (route?.stops ?? []).map(({ stopId }) => stopId);
}

test("a locked route that loses a stop takes no other, and the stop says why it is left out", async () => {
  const own = await solvedPlan(exchange, planner, BODY);
  const next = await replanned(own, { routes: ROUTES, lockedRoutes: ["Van 1"] });
  expect(stopsOf(next, "Van 1")).toEqual(["a", "c"]);
  expect(stopsOf(next, "Van 2")).toHaveLength(1);
  // Van 2 takes one of d and e; the other finds no van, though Van 1 has room and time.
  expect(next.result.unassigned).toHaveLength(2);
  const left = next.result.unassigned.find(({ stopId }) => stopId === "b")!;
  expect(left).toMatchObject({ code: "time-window", vehicleId: "Van 1" });
  expect(left.binding).toMatchObject({ allowed: "05:30:00" });
  expect(left.detail).toMatch(/^Stop b is left out: in the order locked on Van 1, it would be/);

  // Locked as it was until the locks are named anew.
  const still = await replanned(next, {});
  expect(stopsOf(still, "Van 1")).toEqual(["a", "c"]);
  // By hand anything may be tried: locks bind the search alone.
  const path = `/v1/delivery-plans/${next.plan.id}/checks`;
  const routes = [{ vehicle: "Van 1", stops: ["e", "a", "c", "d"] }];
  const check = await exchange.call<PlanCheck>(200, "POST", path, {
    ...{ as: planner, body: { routes } },
  });
  expect(check.violations).toEqual([]);
  const free = await replanned(next, { lockedRoutes: [] });
  expect(free.result.unassigned.map(({ stopId }) => stopId)).toEqual(["b"]);
});

test("where every van is locked, a stop added is told so", async () => {
  const own = await solvedPlan(exchange, planner, BODY);
  const added = { id: "late order", point: STOPS[3]!.point };
  const next = await replanned(own, { added: [added], lockedRoutes: ["Van 1", "Van 2"] });
  const left = next.result.unassigned.find(({ stopId }) => stopId === added.id)!;
  expect(left).toMatchObject({ code: "vehicle", binding: null });
  expect(left.detail).toMatch(/drives a locked route; unlock one/);
  for (const van of ["Van 1", "Van 2"]) expect(stopsOf(next, van)).toEqual(stopsOf(own, van));
});

test("a locked stop stays with its vehicle until it is unlocked, its own rules above the lock", async () => {
  const own = await solvedPlan(exchange, planner, BODY);
  const routes = [
    { vehicle: "Van 1", stops: ["a", "c", "d"] },
    { vehicle: "Van 2", stops: ["e"] },
  ];
  const next = await replanned(own, { routes, lockedStops: ["e"] });
  expect(stopsOf(next, "Van 2")).toEqual(["e"]);
  expect(next.plan.lockedStops).toEqual([{ stop: "e", vehicle: "Van 2" }]);
  expect(next.plan.stops.find(({ id }) => id === "e")!.allowedVehicles).toBeUndefined();
  const free = await replanned(next, { lockedStops: [] });
  expect(free.plan.lockedStops).toBeUndefined();

  const barred = STOPS.map((stop) =>
    stop.id === "e" ? { ...stop, allowedVehicles: ["Van 1"] } : stop,
  );
  const strict = await solvedPlan(exchange, planner, {
    ...{ ...BODY, stops: barred, lockedStops: [{ stop: "e", vehicle: "Van 2" }] },
  });
  expect(strict.result.unassigned.map(({ stopId }) => stopId)).toContain("e");
});

test("without its vehicle a lock falls away, with the rest of the day it stays", async () => {
  const locked = [{ vehicle: "Van 2", stops: ["d"], only: true }];
  const lockedStops = [{ stop: "e", vehicle: "Van 2" }];
  const own = await solvedPlan(exchange, planner, { ...BODY, locked, lockedStops });
  const made = await exchange.call<DeliveryPlan>(
    202,
    "POST",
    `/v1/delivery-plans/${own.plan.id}/what-ifs`,
    { as: planner, body: { changes: [{ kind: "without-vehicles", vehicles: ["Van 2"] }] } },
  );
  const without = await solvedJob(exchange, planner, made);
  expect([without.plan.locked, without.plan.lockedStops]).toEqual([[], []]);
  expect(stopsOf(without, "Van 1").toSorted()).toEqual(["a", "c", "d", "e"]);
  const rest = await replanned(own, { removed: ["d", "e"] });
  expect(rest.plan.locked).toEqual([{ vehicle: "Van 2", stops: [], only: true }]);
  expect(rest.plan.lockedStops).toBeUndefined();
  expect(stopsOf(rest, "Van 2")).toEqual([]);
});

test.each([
  ["of an unknown stop", [{ stop: "x", vehicle: "Van 1" }], "/lockedStops/0/stop"],
  ["to an unknown vehicle", [{ stop: "a", vehicle: "Z" }], "/lockedStops/0/vehicle"],
  [
    "of one stop to two vehicles",
    [
      { stop: "a", vehicle: "Van 1" },
      { stop: "a", vehicle: "Van 2" },
    ],
    "/lockedStops/1/stop",
  ],
])("a lock %s is refused", async (_name, lockedStops, pointer) => {
  const problem = await exchange.call<{ faults: { pointer: string }[] }>(
    422,
    "POST",
    "/v1/delivery-plans",
    { as: planner, body: { ...BODY, lockedStops } },
  );
  expect(problem.faults.map((fault) => fault.pointer)).toEqual([pointer]);
});
