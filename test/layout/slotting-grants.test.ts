import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Slotting } from "../../src/layout/slottings/schema.ts";
import { givenFloorPlan, givenGrant } from "./given.ts";
import {
  givenSlottingFloor,
  goods,
  type SlottingFloor,
  type SlottingProblem,
} from "./given-slotting.ts";

let exchange: SlottingFloor["exchange"];
let owner: SlottingFloor["owner"];
let plan: SlottingFloor["plan"];
let slotted: SlottingFloor["slotted"];
beforeAll(async () => {
  ({ exchange, owner, plan, slotted } = await givenSlottingFloor());
});
afterAll(() => exchange[Symbol.asyncDispose]());

test("an owner may keep to one zone, and find the slottings of one floor plan", async () => {
  const result = await slotted({ ...goods(), zone: "C" });
  // Zone C is the last aisle: four bays of two levels on two sides.
  expect(result.placements).toHaveLength(16);
  for (const { slot } of result.placements) expect(slot).toMatch(/^02-/);

  const other = await givenFloorPlan(exchange, owner, plan.warehouseId);
  const path = "/v1/slottings?floorPlanId=";
  const here = await exchange.call<{ items: Slotting[] }>(200, "GET", `${path}${plan.id}`, {
    as: owner,
  });
  expect(here.items.at(0)).toMatchObject({ zone: "C", state: "succeeded", floorPlanId: plan.id });
  const there = await exchange.call<{ items: [] }>(200, "GET", `${path}${other.id}`, {
    as: owner,
  });
  expect(there.items).toEqual([]);
});

describe("a lessee on the owner's floor plan", () => {
  test("plans while its grant lives, in its zone and in as many slots as it leases", async () => {
    const lessee = await exchange.givenParty(["exporter"]);
    const body = { floorPlanId: plan.id, ...goods() };
    await exchange.call(404, "POST", "/v1/slottings", { as: lessee, body });
    const grant = await givenGrant(exchange, {
      owner,
      holder: lessee,
      warehouse: plan.warehouseId,
      zone: "C",
      slotCount: 6,
    });
    const result = await slotted(goods(), lessee);
    expect(result.placements).toHaveLength(6);
    for (const { slot } of result.placements) expect(slot.slice(0, 2)).toBe("02");
    expect(result.unassigned).toHaveLength(14);
    expect(new Set(result.unassigned.map(({ reason }) => reason))).toEqual(
      new Set(["no-free-slot"]),
    );
    const problem = await exchange.call<SlottingProblem>(422, "POST", "/v1/slottings", {
      as: lessee,
      body: { ...body, zone: "A" },
    });
    expect(problem.faults).toMatchObject([{ pointer: "/zone", code: "zone_not_granted" }]);
    await grant.end();
    await exchange.call(404, "POST", "/v1/slottings", { as: lessee, body });
  });

  test("keeps its slotting to itself", async () => {
    const lessee = await exchange.givenParty(["planner"]);
    await givenGrant(exchange, { owner, holder: lessee, warehouse: plan.warehouseId, zone: "C" });
    const asked = await exchange.call<Slotting>(202, "POST", "/v1/slottings", {
      as: lessee,
      body: { floorPlanId: plan.id, ...goods() },
    });
    for (const path of ["", "/placements"]) {
      await exchange.call(404, "GET", `/v1/slottings/${asked.id}${path}`, { as: owner });
    }
    const mine = await exchange.call<{ items: Slotting[] }>(200, "GET", "/v1/slottings", {
      as: lessee,
    });
    expect(mine.items.map(({ id }) => id)).toEqual([asked.id]);
  });
});
