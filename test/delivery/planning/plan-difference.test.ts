import { afterAll, beforeAll, expect, test } from "vitest";
import type { PlanDifference } from "../../../src/delivery/planning/difference-schema.ts";
import type { DeliveryResult } from "../../../src/delivery/planning/result-schema.ts";
import type { DeliveryPlan } from "../../../src/delivery/planning/schema.ts";
import { createExchange, type Party, type TestExchange } from "../../support/exchange.ts";
import { DAY, givenPlan, solvedJob, solvedPlan } from "./given.ts";

let exchange: TestExchange;
let planner: Party;
let own: { plan: DeliveryPlan; result: DeliveryResult };
let tried: { plan: DeliveryPlan; result: DeliveryResult };
beforeAll(async () => {
  exchange = await createExchange();
  planner = await exchange.givenParty(["planner"]);
  own = await solvedPlan(exchange, planner);
  const made = await exchange.call<DeliveryPlan>(
    202,
    "POST",
    `/v1/delivery-plans/${own.plan.id}/what-ifs`,
    { as: planner, body: { changes: [{ kind: "fewer-vehicles", count: 1 }] } },
  );
  tried = await solvedJob(exchange, planner, made);
});
afterAll(() => exchange[Symbol.asyncDispose]());

function pathOf({ plan }: { plan: DeliveryPlan }): string {
  return `/v1/delivery-plans/${plan.id}/difference`;
}

/** The vehicle of each stop, by the routes as they are answered. */
function vehicles({ routes }: DeliveryResult): Map<string, string> {
  return new Map(
    routes.flatMap(({ vehicleId, stops }) =>
      stops.map(({ stopId }): [string, string] => [stopId, vehicleId]),
    ),
  );
}

test("a what-if with a van less is told in figures with signs, and by the stops that move", async () => {
  const told = await exchange.call<PlanDifference>(200, "GET", pathOf(tried), { as: planner });
  const [was, is] = [own.result, tried.result];
  expect([told.fromId, told.toId]).toEqual([own.plan.id, tried.plan.id]);
  expect([told.before.vehicleCount, told.after.vehicleCount]).toEqual([3, 2]);
  expect(told.change).toMatchObject({
    vehicleCount: -1,
    servedCount: is.totals.servedCount - was.totals.servedCount,
    unassignedCount: is.unassigned.length - was.unassigned.length,
    lateS: is.totals.lateS - was.totals.lateS,
    cost: {
      amountMinor: is.totals.cost.total.amountMinor - was.totals.cost.total.amountMinor,
      currency: "EUR",
    },
  });
  expect(told.change.distanceKm).toBeCloseTo(is.totals.distanceKm - was.totals.distanceKm, 6);
  const [then, now] = [vehicles(was), vehicles(is)];
  const moved = DAY.stops.filter(({ id }) => then.get(id) !== now.get(id));
  expect(moved.length).toBeGreaterThan(0);
  expect(told.movedStops).toEqual(
    moved.map(({ id }) => ({
      stopId: id,
      before: then.get(id) ?? null,
      after: now.get(id) ?? null,
    })),
  );
  const gone = told.routes.filter(({ after }) => after === null);
  expect(gone).toHaveLength(1);
  expect(gone[0]!.before!.stopCount).toBe(
    was.routes.find(({ vehicleId }) => vehicleId === gone[0]!.vehicleId)!.stops.length,
  );
  expect([told.addedStops, told.removedStops]).toEqual([[], []]);
});

test("any two plans may be held against each other, the other way round with the other signs", async () => {
  const there = await exchange.call<PlanDifference>(200, "GET", pathOf(tried), { as: planner });
  const path = `${pathOf(own)}?from=${tried.plan.id}`;
  const back = await exchange.call<PlanDifference>(200, "GET", path, { as: planner });
  expect(back.change.cost.amountMinor).toBe(-there.change.cost.amountMinor);
  expect(back.change.distanceKm).toBe(-there.change.distanceKm);
  const turned = there.movedStops.map(({ stopId, before, after }) => ({
    ...{ stopId, before: after, after: before },
  }));
  expect(back.movedStops).toEqual(turned);
  const few = { ...DAY, stops: DAY.stops.slice(0, 5) };
  const smaller = await solvedPlan(exchange, planner, few);
  const cut = await exchange.call<PlanDifference>(
    200,
    "GET",
    `${pathOf(smaller)}?from=${own.plan.id}`,
    { as: planner },
  );
  expect(cut.removedStops).toEqual(DAY.stops.slice(5).map(({ id }) => id));
  expect(cut.addedStops).toEqual([]);
});

test("a plan made from none names none, and costs of two currencies have no difference", async () => {
  const missing = await exchange.call(422, "GET", pathOf(own), { as: planner });
  expect(missing).toMatchObject({ faults: [{ pointer: "?from", code: "missing" }] });
  const pounds = { ...DAY, currency: "GBP", stops: DAY.stops.slice(0, 3) };
  const abroad = await solvedPlan(exchange, planner, pounds);
  const path = `${pathOf(abroad)}?from=${own.plan.id}`;
  const problem = await exchange.call(422, "GET", path, { as: planner });
  expect(problem).toMatchObject({ faults: [{ pointer: "?from", code: "other_currency" }] });
});

test("plans of others are not found from either side, and one without routes is not yet told", async () => {
  const other = await exchange.givenParty(["planner"]);
  await exchange.call(404, "GET", pathOf(tried), { as: other });
  const theirs = await givenPlan(exchange, other, { ...DAY, stops: DAY.stops.slice(0, 2) });
  await exchange.call(404, "GET", `${pathOf(own)}?from=${theirs.id}`, { as: planner });
  const early = await givenPlan(exchange, planner);
  const path = `/v1/delivery-plans/${early.id}/difference?from=${own.plan.id}`;
  const problem = await exchange.call(409, "GET", path, { as: planner });
  expect(problem).toMatchObject({ code: "conflict", params: { state: "queued" } });
});
