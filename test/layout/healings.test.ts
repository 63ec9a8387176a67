import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { FloorPlan } from "../../src/layout/floor-plans/schema.ts";
import { healingJob } from "../../src/layout/healings/job.ts";
import type { Healing } from "../../src/layout/healings/schema.ts";
import { waitsFor } from "../../src/layout/healings/waits-for.ts";
import { slottingJob } from "../../src/layout/slottings/job.ts";
import type { Slotting } from "../../src/layout/slottings/schema.ts";
import { randomOf } from "../../src/numeric/random.ts";
import { fromEdgeId } from "../../src/platform/ids.ts";
import { runJob } from "../../src/platform/jobs/run-job.ts";
import { dateOfDay, dayNumber } from "../../src/platform/period.ts";
import { createExchange, type Party, type TestExchange } from "../support/exchange.ts";
import { givenFloorPlan, givenWarehouse } from "./given.ts";
import { sku } from "./given-slotting.ts";

let exchange: TestExchange;
let owner: Party;
let plan: FloorPlan;
beforeAll(async () => {
  exchange = await createExchange();
  owner = await exchange.givenParty(["owner"]);
  const warehouse = await givenWarehouse(exchange, owner);
  plan = await givenFloorPlan(exchange, owner, warehouse.id);
});
afterAll(() => exchange[Symbol.asyncDispose]());

interface Problem {
  code: string;
  detail: string;
  faults: { pointer: string; code: string; detail: string }[];
}

const FIRST_DAY = dayNumber("2027-01-01");

/** Thirty SKUs; the fast ones are the low numbers, or the high ones. */
function ordersOf(from: number, count: number, isTurned: boolean) {
  const random = randomOf(from + 1);
  return Array.from({ length: count }, (_, order) => {
    const lines = new Set<string>();
    while (lines.size < 1 + (order % 3)) {
      const rank = Math.min(random.below(30), random.below(30), random.below(30));
      lines.add(`SKU-${isTurned ? 29 - rank : rank}`);
    }
    const orderedOn = dateOfDay(FIRST_DAY + from + Math.floor(order / 4));
    return { reference: `${from}-${order}`, orderedOn, lines: [...lines] };
  });
}

async function slotted(changes: object = {}): Promise<Slotting> {
  const skus = Array.from({ length: 30 }, (_, index) => sku(`SKU-${index}`));
  const body = { floorPlanId: plan.id, skus, orders: ordersOf(0, 120, false), rounds: 5 };
  const asked = await exchange.call<Slotting>(202, "POST", "/v1/slottings", {
    as: owner,
    body: { ...body, ...changes },
  });
  await runJob(exchange.ctx, [slottingJob], fromEdgeId("job", asked.jobId)!);
  return exchange.call<Slotting>(200, "GET", `/v1/slottings/${asked.id}`, { as: owner });
}

async function healed(slottingId: string, changes: object = {}): Promise<Healing> {
  const orders = ordersOf(40, 200, true);
  const body = { slottingId, source: "inline", orders, mostMoves: 12, moveMinutes: 0.1 };
  const asked = await exchange.call<Healing>(202, "POST", "/v1/healings", {
    as: owner,
    body: { ...body, horizonDays: 200, ...changes },
  });
  expect(asked).toMatchObject({ state: "queued", result: null, moves: [], doneCount: 0 });
  await runJob(exchange.ctx, [healingJob], fromEdgeId("job", asked.jobId)!);
  const healing = await exchange.call<Healing>(200, "GET", `/v1/healings/${asked.id}`, {
    as: owner,
  });
  expect(healing.state).toBe("succeeded");
  return healing;
}

const tick = (healing: Healing, moves: number[], status: 200 | 409 | 422 = 200, undo = false) =>
  exchange.call<Healing & Problem>(status, "POST", `/v1/healings/${healing.id}/ticks`, {
    as: owner,
    body: { moves, undo },
  });

async function lyingAt(slottingId: string): Promise<Map<string, string>> {
  const path = `/v1/slottings/${slottingId}/placements`;
  const csv = await (await exchange.request("GET", path, { as: owner })).text();
  const rows = csv.trim().split("\r\n").slice(1);
  return new Map(rows.map((row) => row.split(",")).map(([slot, code]) => [code!, slot!]));
}

test("moves pay for themselves, keep to the ceiling, and lead where the answer says", async () => {
  const slotting = await slotted();
  const healing = await healed(slotting.id);
  const { result, moves } = healing;
  expect(moves.length).toBeGreaterThan(3);
  expect(result!.moveCount).toBe(moves.length);
  expect(result!.moveCount).toBeLessThanOrEqual(12);
  expect(result!.after.optimalM).toBeLessThan(result!.before.optimalM);
  expect(result!.lowerBoundM!).toBeLessThanOrEqual(result!.after.optimalM);
  for (const chain of result!.chains) {
    expect(chain.netMinutes).toBeGreaterThan(0);
    expect(chain.workMinutes).toBeCloseTo(0.1 * chain.moveCount, 3);
    expect(chain.netMinutes).toBeCloseTo(200 * chain.savedMinutesPerDay - chain.workMinutes, 0);
  }
  const total = result!.chains.reduce((sum, { netMinutes }) => sum + netMinutes, 0);
  expect(result!.netMinutes).toBeCloseTo(total, 1);

  const before = new Map(slotting.result!.placements.map(({ skuCode, slot }) => [skuCode, slot]));
  expect(await lyingAt(slotting.id)).toEqual(before);
  for (const { number, skuCode, from, to } of moves) {
    const done = await tick(healing, [number]);
    expect(done.doneCount).toBe(number);
    expect(done.moves[number - 1]!.doneAt).not.toBeNull();
    expect(before.get(skuCode)).toBe(from);
    expect([...before.values()]).not.toContain(to);
    before.set(skuCode, to);
  }
  expect(await lyingAt(slotting.id)).toEqual(before);
  const after = new Map(result!.placements.map(({ skuCode, slot }) => [skuCode, slot]));
  expect(before).toEqual(after);

  const again = await healed(slotting.id);
  expect(again.result!.before.optimalM).toBeCloseTo(result!.after.optimalM, 6);
});

test("pickers are sent where a SKU was carried", async () => {
  const slotting = await slotted();
  const healing = await healed(slotting.id);
  const { skuCode, from, to } = healing.moves.at(0)!;
  const walkedTo = async () => {
    const body = { slottingId: slotting.id, lines: [skuCode] };
    const { slots } = await exchange.call<{ slots: { slot: string }[] }>(200, "POST", "/v1/tours", {
      as: owner,
      body,
    });
    return slots.map(({ slot }) => slot);
  };
  expect(await walkedTo()).toEqual([from]);
  await tick(healing, [1]);
  expect(await walkedTo()).toEqual([to]);
});

test("the same seed plans the same moves", async () => {
  const slotting = await slotted();
  const [one, again] = [await healed(slotting.id), await healed(slotting.id)];
  expect(again.moves).toEqual(one.moves);
  expect(again.result).toEqual(one.result);
});

test("a SKU without a slot is put away first, or named if none is free for it", async () => {
  const slotting = await slotted();
  const skus = [sku("NEW"), sku("TALL", { heightMm: 901 })];
  const orders = [
    ...ordersOf(40, 40, false),
    { reference: "new", orderedOn: "2027-03-01", lines: ["NEW", "TALL", "SKU-1"] },
  ];
  const healing = await healed(slotting.id, { skus, orders });
  expect(healing.moves.at(0)).toMatchObject({
    number: 1,
    chain: 0,
    skuCode: "NEW",
    from: null,
    to: slotting.result!.newSkuSlots.at(0),
    waitsFor: [],
  });
  expect(healing.result).toMatchObject({ putAwayCount: 1, withoutSlot: ["TALL"] });
  await tick(healing, [1]);
  expect((await lyingAt(slotting.id)).get("NEW")).toBe(healing.moves.at(0)!.to);
});

describe("ticking off", () => {
  test("keeps the order in which moves are safe, all or none", async () => {
    const slotting = await slotted();
    const healing = await healed(slotting.id);
    const late = healing.moves.find(({ waitsFor: waits }) => waits.length > 0)!;
    const problem = await tick(healing, [late.number], 409);
    expect(problem).toMatchObject({ code: "conflict" });
    expect(problem.detail).toContain(`before move ${late.number}`);
    await tick(healing, [late.number, 1, 999], 422);
    const path = `/v1/healings/${healing.id}`;
    const still = await exchange.call<Healing>(200, "GET", path, { as: owner });
    expect(still.doneCount).toBe(0);
    const all = healing.moves.map(({ number }) => number);
    expect((await tick(healing, all.toReversed())).doneCount).toBe(all.length);
    expect(await tick(healing, [1], 409)).toMatchObject({ code: "already_done" });
  });

  test("is taken back, last first, and everything lies where it was", async () => {
    const slotting = await slotted();
    const orders = [
      ...ordersOf(40, 200, true),
      { reference: "new", orderedOn: "2027-03-01", lines: ["NEW"] },
    ];
    const healing = await healed(slotting.id, { skus: [sku("NEW")], orders });
    const before = await lyingAt(slotting.id);
    const late = healing.moves.find(({ waitsFor: waits }) => waits.length > 0)!;
    const all = healing.moves.map(({ number }) => number);
    await tick(healing, all);
    const problem = await tick(healing, [late.waitsFor.at(0)!], 409, true);
    expect(problem.detail).toContain(`Take back move`);
    expect((await tick(healing, all, 200, true)).doneCount).toBe(0);
    expect(await lyingAt(slotting.id)).toEqual(before);
    expect(await tick(healing, [1], 409, true)).toMatchObject({ code: "already_done" });
  });

  test("refuses a move of a list that another list has overtaken", async () => {
    const slotting = await slotted();
    const [one, other] = [await healed(slotting.id), await healed(slotting.id)];
    await tick(one, [1]);
    const problem = await tick(other, [1], 409);
    expect(problem.detail).toMatch(/plan the moves anew/);
  });

  test("of two who tick off the same move at once, one is told", async () => {
    const slotting = await slotted();
    const healing = await healed(slotting.id);
    const path = `/v1/healings/${healing.id}/ticks`;
    const answers = await Promise.all(
      [1, 2].map(() => exchange.request("POST", path, { as: owner, body: { moves: [1] } })),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  });
});

test("a move waits for those of its SKU, at its slots, and of goods that rules are about", () => {
  const step = (number: number, skuCode: string, fromSlot: string, toSlot: string) => ({
    number,
    skuCode,
    fromSlot,
    toSlot,
    isRegulated: skuCode.startsWith("ACID"),
  });
  const moves = [
    step(1, "A", "a", "x"),
    step(2, "B", "b", "a"),
    step(3, "ACID-1", "c", "d"),
    step(4, "A", "x", "b"),
    step(5, "ACID-2", "e", "f"),
  ];
  expect(waitsFor(moves)).toEqual([[], [1], [], [1, 2], [3]]);
});

test("moves come as CSV", async () => {
  const healing = await healed((await slotted()).id);
  const path = `/v1/healings/${healing.id}/moves`;
  const response = await exchange.request("GET", path, { as: owner });
  expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8");
  const [header, first] = (await response.text()).split("\r\n");
  expect(header).toBe(
    "number,chain,skuCode,from,to,waitsFor,moveMinutes,chainSavedMinutesPerDay,chainNetMinutes,doneAt",
  );
  const { skuCode, from, to } = healing.moves.at(0)!;
  expect(first).toMatch(new RegExp(`^1,1,${skuCode},${from},${to},,0.1,`));
});

describe("what is refused", () => {
  test("is named with its place", async () => {
    const slotting = await slotted();
    const cases: [object, string, string][] = [
      [{ source: "inline" }, "/orders", "custom"],
      [{ source: "slotting", orders: ordersOf(0, 2, false) }, "/orders", "custom"],
      [{ source: "slotting", since: "2027-01-01" }, "/since", "custom"],
      [{ source: "inline", orders: [{ reference: "1", lines: ["X"] }] }, "/orders/0/lines/0", "unknown_sku"],
      [{ source: "inline", orders: [{ reference: "1", lines: ["SKU-1"] }] }, "/orders", "undated"],
      [{ source: "inline", orders: ordersOf(0, 2, false), skus: [sku("SKU-1")] }, "/skus/0/code", "duplicate"],
    ]; // biome-ignore format: a table
    for (const [body, pointer, code] of cases) {
      const problem = await exchange.call<Problem>(422, "POST", "/v1/healings", {
        as: owner,
        body: { slottingId: slotting.id, ...body },
      });
      expect(problem.faults.at(0)).toMatchObject({ pointer });
      if (code !== "custom") expect(problem.faults.at(0)!.code).toBe(code);
    }
  });

  test("a slotting without days, one without a result, and another organisation's", async () => {
    const undated = ordersOf(0, 40, false).map(({ orderedOn: _, ...order }) => order);
    const slotting = await slotted({ orders: undated });
    const body = { slottingId: slotting.id };
    const problem = await exchange.call<Problem>(422, "POST", "/v1/healings", { as: owner, body });
    expect(problem.faults).toMatchObject([{ pointer: "/source", code: "undated" }]);
    const stranger = await exchange.givenParty(["planner"]);
    await exchange.call(404, "POST", "/v1/healings", { as: stranger, body });
    const waiting = await exchange.call<Slotting>(202, "POST", "/v1/slottings", {
      as: owner,
      body: {
        floorPlanId: plan.id,
        skus: [sku("A")],
        orders: [{ reference: "1", lines: ["A"] }],
      },
    });
    const early = { as: owner, body: { slottingId: waiting.id } };
    expect(await exchange.call(409, "POST", "/v1/healings", early)).toMatchObject({
      code: "conflict",
    });
  });
});

test("a list has the healings of a slotting, newest first, and how far they are", async () => {
  const slotting = await slotted();
  const [first, second] = [await healed(slotting.id), await healed(slotting.id)];
  await tick(second, [1]);
  const path = `/v1/healings?slottingId=${slotting.id}`;
  const { items } = await exchange.call<{ items: Healing[] }>(200, "GET", path, { as: owner });
  expect(items.map(({ id }) => id)).toEqual([second.id, first.id]);
  expect(items.map(({ doneCount }) => doneCount)).toEqual([1, 0]);
  const stranger = await exchange.givenParty(["planner"]);
  const none = await exchange.call<{ items: [] }>(200, "GET", path, { as: stranger });
  expect(none.items).toEqual([]);
  await exchange.call(404, "GET", `/v1/healings/${first.id}`, { as: stranger });
});
