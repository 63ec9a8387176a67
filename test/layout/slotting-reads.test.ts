import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { slottingJob } from "../../src/layout/slottings/job.ts";
import type { Slotting } from "../../src/layout/slottings/schema.ts";
import { fromEdgeId } from "../../src/platform/ids.ts";
import { runJob } from "../../src/platform/jobs/run-job.ts";
import { givenFloorPlan, givenWarehouse } from "./given.ts";
import {
  givenSlottingFloor,
  goods,
  type SlottingFloor,
  type SlottingProblem,
  sku,
} from "./given-slotting.ts";

let exchange: SlottingFloor["exchange"];
let owner: SlottingFloor["owner"];
let plan: SlottingFloor["plan"];
let slotted: SlottingFloor["slotted"];
beforeAll(async () => {
  ({ exchange, owner, plan, slotted } = await givenSlottingFloor());
});
afterAll(() => exchange[Symbol.asyncDispose]());

test("a list says what each slotting saved, once it has", async () => {
  const { skus, orders } = goods();
  const planner = await exchange.givenParty(["owner"]);
  const warehouse = await givenWarehouse(exchange, planner);
  const own = await givenFloorPlan(exchange, planner, warehouse.id);
  const done = await slotted({ skus, orders }, planner, own.id);
  const body = { floorPlanId: own.id, skus, orders };
  await exchange.call(202, "POST", "/v1/slottings", { as: planner, body });
  const { items } = await exchange.call<{ items: Slotting[] }>(200, "GET", "/v1/slottings", {
    as: planner,
  });
  expect(items.map(({ savedShare }) => savedShare)).toEqual([null, done.savedShare]);
});

describe("the orders of a slotting", () => {
  interface OrderPage {
    items: { number: number; reference: string | null; skuCodes: string[] }[];
    next: string | null;
  }
  let path: string;
  beforeAll(async () => {
    const asked = await exchange.call<Slotting>(202, "POST", "/v1/slottings", {
      as: owner,
      body: { floorPlanId: plan.id, ...goods() },
    });
    path = `/v1/slottings/${asked.id}/orders`;
  });
  const page = (query: string) =>
    exchange.call<OrderPage>(200, "GET", `${path}${query}`, { as: owner });

  test("come page by page as they were given", async () => {
    const first = await page("?limit=20");
    const rest = await page(`?limit=20&cursor=${first.next}`);
    expect(rest.next).toBeNull();
    expect([...first.items, ...rest.items]).toEqual(
      goods().orders.map(({ reference, lines }, order) => ({
        number: order + 1,
        reference,
        skuCodes: lines,
      })),
    );
  });

  test("are found by a part of their reference", async () => {
    const { items, next } = await page("?reference=ORDER%202");
    expect(items.map(({ reference }) => reference)).toEqual(
      ["2", ...Array.from({ length: 10 }, (_, i) => `2${i}`)].map((each) => `order ${each}`),
    );
    expect(next).toBeNull();
  });

  test("are shown to no one else, and by no cursor that is not ours", async () => {
    const stranger = await exchange.givenParty(["planner"]);
    await exchange.call(404, "GET", path, { as: stranger });
    await exchange.call(422, "GET", `${path}?cursor=x`, { as: owner });
  });
});

test("placements come as CSV by slot, and not before there are any", async () => {
  const asked = await exchange.call<Slotting>(202, "POST", "/v1/slottings", {
    as: owner,
    body: {
      floorPlanId: plan.id,
      skus: [sku("=SUM(A1)"), sku("B")],
      orders: [{ reference: "1", lines: ["B"] }],
    },
  });
  const path = `/v1/slottings/${asked.id}/placements`;
  expect(await exchange.call(409, "GET", path, { as: owner })).toMatchObject({ code: "conflict" });
  await runJob(exchange.ctx, [slottingJob], fromEdgeId("job", asked.jobId)!);
  const response = await exchange.request("GET", path, { as: owner });
  expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8");
  // B is on an order line, so it takes the slot in the golden zone; a text that looks like a formula
  // is not one.
  expect(await response.text()).toBe(
    "slot,skuCode,lineCount\r\n00-0-00-0,'=SUM(A1),0\r\n00-0-00-1,B,1\r\n",
  );
});

test("the drawing colours the slots of a slotting, of this floor plan only", async () => {
  const asked = await exchange.call<Slotting>(202, "POST", "/v1/slottings", {
    as: owner,
    body: { floorPlanId: plan.id, ...goods() },
  });
  const path = `/v1/floor-plans/${plan.id}/svg`;
  const heated = `${path}?slottingId=${asked.id}`;
  await exchange.call(409, "GET", heated, { as: owner });
  await runJob(exchange.ctx, [slottingJob], fromEdgeId("job", asked.jobId)!);
  const plain = await exchange.request("GET", path, { as: owner });
  expect(plain.headers.get("content-type")).toBe("image/svg+xml; charset=utf-8");
  expect(await plain.text()).toMatch(/^<svg [\s\S]*<\/svg>\s*$/);
  const drawing = await (await exchange.request("GET", heated, { as: owner })).text();
  expect(drawing).toContain("order lines");

  const other = await givenFloorPlan(exchange, owner, plan.warehouseId);
  const problem = await exchange.call<SlottingProblem>(
    422,
    "GET",
    `/v1/floor-plans/${other.id}/svg?slottingId=${asked.id}`,
    { as: owner },
  );
  expect(problem.faults).toMatchObject([{ pointer: "?slottingId" }]);
  const stranger = await exchange.givenParty(["owner"]);
  await exchange.call(404, "GET", path, { as: stranger });
});
