import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { slottingJob } from "../../src/layout/slottings/job.ts";
import type { Slotting } from "../../src/layout/slottings/schema.ts";
import { fromEdgeId, newId, toEdgeId } from "../../src/platform/ids.ts";
import { runJob } from "../../src/platform/jobs/run-job.ts";
import { givenFloorPlan, givenWarehouse } from "./given.ts";
import {
  givenSlottingFloor,
  goods,
  type SlottingFloor,
  type SlottingProblem,
  sku,
} from "./given-slotting.ts";
import { shortestM, walkedM } from "./walks.ts";

let exchange: SlottingFloor["exchange"];
let owner: SlottingFloor["owner"];
let plan: SlottingFloor["plan"];
let slotted: SlottingFloor["slotted"];
beforeAll(async () => {
  ({ exchange, owner, plan, slotted } = await givenSlottingFloor());
});
afterAll(() => exchange[Symbol.asyncDispose]());

describe("what is refused, with its place", () => {
  const fine = { skus: [sku("A"), sku("B")], orders: [{ reference: "1", lines: ["A"] }] };
  const cases: [string, object, string[]][] = [
    ["a SKU twice", { ...fine, skus: [sku("A"), sku("A")] }, ["/skus/1/code"]],
    [
      "lines of SKUs there are not",
      { ...fine, orders: [{ reference: "1", lines: ["A", "X", "Y"] }] },
      ["/orders/0/lines/1", "/orders/0/lines/2"],
    ],
    [
      "an order without a day beside one with",
      {
        ...fine,
        orders: [
          { ...fine.orders[0], orderedOn: "2027-03-01" },
          { reference: "2", lines: ["B"] },
        ],
      },
      ["/orders/1/orderedOn"],
    ],
    ["a rule book there is not", { ...fine, ruleBook: "eu" }, ["/ruleBook"]],
    [
      "an order twice",
      { ...fine, orders: [fine.orders[0], fine.orders[0]] },
      ["/orders/1/reference"],
    ],
    ["no orders", { skus: fine.skus }, ["/orders"]],
    [
      "a SKU without height",
      { ...fine, skus: [{ ...sku("A"), heightMm: 0 }] },
      ["/skus/0/heightMm"],
    ],
    ["SKUs beside those kept here", { ...fine, source: "goods" }, ["/skus", "/orders"]],
    ["a day without goods kept here", { ...fine, since: "2027-01-01" }, ["/since"]],
    ["an unknown zone", { ...fine, zone: "Q" }, ["/zone"]],
    [
      "current slots that cannot be",
      { ...fine, currentSlots: { A: "99-0-00-0", "B/2": "00-0-00-0" } },
      ["/currentSlots/A", "/currentSlots/B~12"],
    ],
    [
      "two SKUs in one slot today",
      { ...fine, currentSlots: { A: "00-0-00-0", B: "00-0-00-0" } },
      ["/currentSlots/B"],
    ],
  ];
  test.each(cases)("%s", async (_, body, pointers) => {
    const planner = await exchange.givenParty(["owner"]);
    const warehouse = await givenWarehouse(exchange, planner);
    const floorPlan = await givenFloorPlan(exchange, planner, warehouse.id);
    const problem = await exchange.call<SlottingProblem>(422, "POST", "/v1/slottings", {
      as: planner,
      body: { floorPlanId: floorPlan.id, ...body },
    });
    expect(problem.faults.map(({ pointer }) => pointer)).toEqual(pointers);
    for (const path of ["/v1/slottings", "/v1/jobs"]) {
      const page = await exchange.call<{ items: [] }>(200, "GET", path, { as: planner });
      expect(page.items).toEqual([]);
    }
  });
});

test("SKUs and orders kept here are slotted without being sent", async () => {
  const exporter = await exchange.givenParty(["exporter", "owner"]);
  const warehouse = await givenWarehouse(exchange, exporter);
  const floorPlan = await givenFloorPlan(exchange, exporter, warehouse.id);
  const body = { floorPlanId: floorPlan.id, source: "goods" };
  const problem = await exchange.call<SlottingProblem>(422, "POST", "/v1/slottings", {
    as: exporter,
    body,
  });
  expect(problem.faults).toMatchObject([{ pointer: "/source", code: "no_skus" }]);

  const { skus, orders } = goods();
  const ids = new Map(skus.map(({ code }) => [code, newId()]));
  const { organisationId } = exporter;
  await exchange.db
    .insertInto("goods.sku")
    .values(
      skus.map((each) => ({
        ...each,
        id: ids.get(each.code)!,
        organisationId,
        name: each.code,
        storageClass: "ambient",
        monthlyUnits: 1,
        linesPerOrder: 1,
        unitsPerLine: 1,
      })),
    )
    .execute();
  await exchange.db
    .insertInto("goods.orderLine")
    .values(
      orders.flatMap(({ reference, lines }) =>
        lines.map((code) => ({
          organisationId,
          orderReference: reference,
          skuId: ids.get(code)!,
          orderedOn: "2027-03-01",
          quantity: 1,
        })),
      ),
    )
    .execute();
  const kept = await slotted(body, exporter, floorPlan.id);
  const slotOf = new Map(kept.placements.map(({ skuCode, slot }) => [skuCode, slot]));
  expect(kept.orderCount).toBe(30);
  expect(kept.after.optimalM).toBeCloseTo(walkedM(orders, slotOf, shortestM), 6);
});

test("orders of several megabytes are taken, as files of them are that large", async () => {
  const lines = Array.from({ length: 40 }, (_, index) => `SKU-${index}`);
  const orders = Array.from({ length: 5_000 }, (_, order) => ({ reference: `${order}`, lines }));
  const skus = lines.map((code) => sku(code));
  const body = { floorPlanId: toEdgeId("floorPlan", newId()), skus, orders };
  expect(JSON.stringify(body).length).toBeGreaterThan(1_500_000);
  await exchange.call(404, "POST", "/v1/slottings", { as: owner, body }); // no such floor plan
});

test("whoever only runs the exchange plans nothing", async () => {
  const operator = await exchange.givenParty(["operator"]);
  const body = { floorPlanId: plan.id, ...goods() };
  const problem = await exchange.call(403, "POST", "/v1/slottings", { as: operator, body });
  expect(problem).toMatchObject({ code: "wrong_role" });
});

test("asked twice under one key, a slotting is planned once", async () => {
  const sent = { as: owner, key: "slot-once", body: { floorPlanId: plan.id, ...goods() } };
  const first = await exchange.call<Slotting>(202, "POST", "/v1/slottings", sent);
  expect(await exchange.call<Slotting>(202, "POST", "/v1/slottings", sent)).toEqual(first);
});

test("a job asked to stop keeps what it has", async () => {
  const asked = await exchange.call<Slotting>(202, "POST", "/v1/slottings", {
    as: owner,
    body: { floorPlanId: plan.id, ...goods() },
  });
  const jobId = fromEdgeId("job", asked.jobId)!;
  await exchange.db
    .updateTable("platform.job")
    .set({ state: "running", stopRequested: true, updatedAt: new Date(0) }) // its worker died
    .where("id", "=", jobId)
    .execute();
  await runJob(exchange.ctx, [slottingJob], jobId);
  const done = await exchange.call<Slotting>(200, "GET", `/v1/slottings/${asked.id}`, {
    as: owner,
  });
  expect(done.state).toBe("stopped");
  expect(done.result!.placements).toHaveLength(20);
});
