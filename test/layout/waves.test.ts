import { afterAll, beforeAll, expect, test } from "vitest";
import type { FloorPlan } from "../../src/layout/floor-plans/schema.ts";
import { slottingJob } from "../../src/layout/slottings/job.ts";
import type { Slotting } from "../../src/layout/slottings/schema.ts";
import { waveJob } from "../../src/layout/waves/job.ts";
import type { WaveResult } from "../../src/layout/waves/result-schema.ts";
import type { Wave } from "../../src/layout/waves/schema.ts";
import { randomOf } from "../../src/numeric/random.ts";
import { fromEdgeId } from "../../src/platform/ids.ts";
import { runJob } from "../../src/platform/jobs/run-job.ts";
import type { Job } from "../../src/platform/jobs/schema.ts";
import { createExchange, type Party, type TestExchange } from "../support/exchange.ts";
import { givenFloorPlan, givenGrant, givenWarehouse, specBody } from "./given.ts";
import { shortestM, sShapeM } from "./walks.ts";

let exchange: TestExchange;
let owner: Party;
let plan: FloorPlan;
let warehouseId: string;
beforeAll(async () => {
  exchange = await createExchange();
  owner = await exchange.givenParty(["owner"]);
  const warehouse = await givenWarehouse(exchange, owner);
  warehouseId = warehouse.id;
  plan = await givenFloorPlan(exchange, owner, warehouse.id);
});
afterAll(() => exchange[Symbol.asyncDispose]());

interface Problem {
  code: string;
  faults: { pointer: string; code: string; detail: string }[];
}

const STARTS_AT = "2027-03-02T08:00:00.000Z";

function at(minutes: number): string {
  return new Date(Date.parse(STARTS_AT) + minutes * 60_000).toISOString();
}

/** Twelve SKUs, one a bay: four in each of the three aisles. */
const placements = Object.fromEntries(
  Array.from({ length: 12 }, (_, i) => [`SKU-${i}`, `0${Math.floor(i / 4)}-0-0${i % 4}-0`]),
);

/** Orders of one to three lines of random SKUs; every third is due, half an hour after the start. */
function orders(count: number, seed = 3) {
  const random = randomOf(seed);
  return Array.from({ length: count }, (_, index) => {
    const skus = new Set(Array.from({ length: 1 + random.below(3) }, () => random.below(12)));
    return {
      reference: `order ${index}`,
      ...(index % 3 === 0 && { due: at(30) }),
      lines: [...skus].map((sku) => ({ skuCode: `SKU-${sku}`, quantity: 1 + random.below(3) })),
    };
  });
}

function body(changes: object = {}) {
  return {
    floorPlanId: plan.id,
    placements,
    orders: orders(24),
    cart: { lines: 6 },
    pickers: [{ name: "Ada" }, { name: "Ben", from: at(10) }],
    startsAt: STARTS_AT,
    iterations: 40,
    ...changes,
  };
}

async function planned(changes: object = {}, by = owner): Promise<WaveResult> {
  const wave = await exchange.call<Wave>(202, "POST", "/v1/waves", { as: by, body: body(changes) });
  await runJob(exchange.ctx, [waveJob], fromEdgeId("job", wave.jobId)!);
  const done = await exchange.call<Wave>(200, "GET", `/v1/waves/${wave.id}`, { as: by });
  expect(done.state).toBe("succeeded");
  return done.result!;
}

async function refused(changes: object, status = 422): Promise<Problem> {
  return exchange.call<Problem>(status, "POST", "/v1/waves", { as: owner, body: body(changes) });
}

test("a wave's batches are sound: every order once, carts kept, tours as long as they say", async () => {
  const given = orders(24);
  const wave = await planned();
  const references = wave.batches.flatMap(({ orders }) => orders.map((order) => order.reference));
  expect(references.toSorted()).toEqual(given.map(({ reference }) => reference).toSorted());
  expect(wave.batches.map(({ number }) => number)).toEqual(
    [...wave.batches.keys()].map((i) => i + 1),
  );
  let walkM = 0;
  let sShape = 0;
  const freeAt = new Map([
    ["Ada", Date.parse(STARTS_AT)],
    ["Ben", Date.parse(at(10))],
  ]);
  for (const batch of wave.batches) {
    const inBatch = given.filter(({ reference }) =>
      batch.orders.some((order) => order.reference === reference),
    );
    const lines = inBatch.flatMap((order) => order.lines);
    expect(batch.lineCount).toBe(lines.length);
    expect(batch.load).toEqual({ lines: lines.length });
    expect(lines.length).toBeLessThanOrEqual(6);
    const slots = [...new Set(lines.map(({ skuCode }) => placements[skuCode]!))];
    expect(batch.picks.map(({ slot }) => slot).toSorted()).toEqual(slots.toSorted());
    expect(batch.walkM).toBeCloseTo(shortestM(slots), 6);
    walkM += batch.walkM;
    sShape += sShapeM(slots);
    // 60 s a tour, 1 m a second, 4 s a bay and 9 s a line.
    const seconds = 60 + Math.ceil(batch.walkM) + 4 * slots.length + 9 * lines.length;
    expect(Date.parse(batch.endsAt) - Date.parse(batch.startsAt)).toBe(1_000 * seconds);
    expect(Date.parse(batch.startsAt)).toBeGreaterThanOrEqual(freeAt.get(batch.picker)!);
    freeAt.set(batch.picker, Date.parse(batch.endsAt));
    for (const { quantity, skuCode, orders: shares } of batch.picks) {
      const wanted = lines.filter((line) => line.skuCode === skuCode);
      expect(quantity).toBe(wanted.reduce((sum, line) => sum + line.quantity, 0));
      expect(shares.reduce((sum, share) => sum + share.quantity, 0)).toBe(quantity);
    }
  }
  expect(wave.walkM).toBeCloseTo(walkM, 6);
  expect(wave.optimalM).toBeCloseTo(walkM, 6);
  expect(wave.sShapeM).toBeCloseTo(sShape, 6);
  const singleM = given.reduce(
    (sum, { lines }) =>
      sum + shortestM([...new Set(lines.map(({ skuCode }) => placements[skuCode]!))]),
    0,
  );
  expect(wave.orderByOrder.walkM).toBeCloseTo(singleM, 6);
  expect(wave.lowerBoundM).toBeLessThanOrEqual(wave.walkM);
  expect(wave.walkM).toBeLessThan(wave.firstCome.walkM);
  expect(wave.savedShare).toBeCloseTo(1 - wave.walkM / wave.firstCome.walkM, 4);
  expect(wave.leftOut).toEqual([]);
});

test("what is due is picked in time where it can be, and else said to be late", async () => {
  const relaxed = await planned();
  expect(relaxed.lateOrderCount).toBe(0);
  const late = await planned({ due: at(3), pickers: [{ name: "Ada" }] });
  expect(late.lateOrderCount).toBeGreaterThan(0);
  const told = late.batches.flatMap(({ orders, endsAt }) =>
    orders.map(({ due, lateMinutes }) => {
      const lateMs = Math.max(0, Date.parse(endsAt) - Date.parse(due!));
      expect(lateMinutes).toBeCloseTo(lateMs / 60_000, 1);
      return lateMs / 60_000;
    }),
  );
  expect(told.filter((minutes) => minutes > 0)).toHaveLength(late.lateOrderCount);
  expect(late.latenessMinutes).toBeCloseTo(
    told.reduce((sum, minutes) => sum + minutes, 0),
    1,
  );
  expect(late.latenessMinutes).toBeLessThanOrEqual(late.firstCome.latenessMinutes);
});

test("the same seed and iterations give the same wave, and pickers may walk by habit", async () => {
  const policy = { policy: "s-shape" };
  const [one, other] = [await planned(policy), await planned(policy)];
  expect(other).toEqual(one);
  expect(one.walkM).toBe(one.sShapeM);
  expect(one.optimalM).toBeLessThanOrEqual(one.walkM);
  expect(one.lowerBoundM).toBeLessThanOrEqual(one.optimalM);
});

test("orders without a slot or a size, or above the cart, are left out by name", async () => {
  const size = { lengthMm: 100, widthMm: 100, heightMm: 100, weightG: 500 }; // a litre
  const line = (skuCode: string, quantity = 1) => ({ skuCode, quantity });
  const wave = await planned({
    orders: [
      { reference: "fits", lines: [line("SKU-0", 2), line("SKU-0", 1)] },
      { reference: "homeless", lines: [line("SKU-0"), line("NOWHERE")] },
      { reference: "sizeless", lines: [line("SKU-1")] },
      { reference: "heavy", lines: [line("SKU-0", 9)] },
    ],
    skus: [{ code: "SKU-0", ...size }],
    cart: { weightKg: 4, totes: 3, toteL: 2 },
  });
  expect(wave.batches).toHaveLength(1);
  expect(wave.batches.at(0)!.load).toEqual({ weightKg: 1.5, totes: 2 });
  expect(wave.batches.at(0)!.picks).toMatchObject([{ skuCode: "SKU-0", quantity: 3 }]);
  const none = { skuCodes: [], unit: null, load: null, capacity: null };
  expect(wave.leftOut).toEqual([
    { ...none, reference: "homeless", reason: "sku-without-slot", skuCodes: ["NOWHERE"] },
    { ...none, reference: "sizeless", reason: "sku-without-size", skuCodes: ["SKU-1"] },
    {
      ...none,
      ...{ reference: "heavy", reason: "above-cart", unit: "weightKg", load: 4.5, capacity: 4 },
    },
  ]);
  expect(wave.gapShare).toBe(0);
});

test("kept orders are picked where a slotting put them; several blocks are walked as they lie", async () => {
  const exporter = await exchange.givenParty(["exporter"]);
  await givenGrant(exchange, { owner, holder: exporter, warehouse: warehouseId });
  const skus = ["CUP", "BOX"].map((code) => ({
    ...{ code, name: code, lengthMm: 300, widthMm: 200, heightMm: 150, weightG: 800 },
    ...{ storageClass: "ambient", monthlyUnits: 10, linesPerOrder: 1, unitsPerLine: 1 },
  }));
  for (const sku of skus) await exchange.call(201, "POST", "/v1/skus", { as: exporter, body: sku });
  const csv =
    "orderReference,skuCode,orderedOn,quantity\nA-1,CUP,2027-03-01,2\nA-2,BOX,2027-03-01,1\nA-2,CUP,2027-03-01,1\n";
  await exchange.call(200, "POST", "/v1/orders/import", { as: exporter, csv });
  const blocks = specBody().blocks.flatMap((block) => [block, block]);
  const hall = await givenFloorPlan(exchange, owner, warehouseId, { ...specBody(), blocks });
  const wave = await planned(
    {
      ...{ floorPlanId: hall.id, placements: { CUP: "00-1-00-0", BOX: "02-1-01-0" } },
      ...{ source: "goods", orders: undefined, references: ["A-1", "A-2"] },
      ...{ dues: { "A-2": at(9) }, cart: { lines: 2 } },
    },
    exporter,
  );
  expect(wave.batches.map(({ orders }) => orders)).toEqual([
    [{ reference: "A-2", due: at(9), lateMinutes: 0 }],
    [{ reference: "A-1", due: null, lateMinutes: 0 }],
  ]);
  // CUP is 6 + 1 + 0.5 m deep. From there back to the cross-aisle at 6 m, two aisles on, to BOX at
  // 8.5 m, and by the front home: 7.5 + 1.5 + 6 + 2.5 + 8.5 + 6.
  expect(wave.batches.map(({ walkM }) => walkM)).toEqual([32, 15]);

  const slotting = await exchange.call<Slotting>(202, "POST", "/v1/slottings", {
    as: exporter,
    body: { floorPlanId: plan.id, source: "goods", seconds: 1 },
  });
  const fromSlotting = { source: "goods", orders: undefined, floorPlanId: undefined };
  const bySlotting = { ...fromSlotting, placements: undefined, slottingId: slotting.id };
  const early = await exchange.call<Problem>(409, "POST", "/v1/waves", {
    as: exporter,
    body: body(bySlotting),
  });
  expect(early.code).toBe("conflict");
  await runJob(exchange.ctx, [slottingJob], fromEdgeId("job", slotting.jobId)!);
  const slotted = await planned(bySlotting, exporter);
  expect(slotted).toMatchObject({ orderCount: 2, lineCount: 3, leftOut: [] });
});

test("a wave is listed, its job told, its pick lists exported; others see none of it", async () => {
  const wave = await exchange.call<Wave>(202, "POST", "/v1/waves", {
    as: owner,
    body: body({ name: "=Morning", orders: orders(6) }),
  });
  expect(wave).toMatchObject({ name: "=Morning", state: "queued", result: null, orderCount: 6 });
  const path = `/v1/waves/${wave.id}`;
  const early = await exchange.call<Problem>(409, "GET", `${path}/pick-lists`, { as: owner });
  expect(early.code).toBe("conflict");
  await runJob(exchange.ctx, [waveJob], fromEdgeId("job", wave.jobId)!);
  const { result } = await exchange.call<Wave>(200, "GET", path, { as: owner });
  const job = await exchange.call<Job>(200, "GET", `/v1/jobs/${wave.jobId}`, { as: owner });
  expect(job).toMatchObject({
    ...{ kind: "wave", subjectId: wave.id, unit: "m" },
    ...{ best: result!.walkM, bound: result!.lowerBoundM },
  });
  const listed = await exchange.call<{ items: Wave[] }>(
    200,
    "GET",
    `/v1/waves?floorPlanId=${plan.id}`,
    { as: owner },
  );
  expect(listed.items.at(0)).toMatchObject({
    id: wave.id,
    outcome: { walkM: result!.walkM, batchCount: result!.batches.length },
  });
  const all = await exchange.request("GET", `${path}/pick-lists`, { as: owner });
  const rows = (await all.text()).trim().split("\r\n");
  expect(rows.at(0)).toBe("batch,picker,startsAt,sequence,slot,skuCode,quantity,reference");
  expect(rows).toHaveLength(1 + result!.lineCount);
  const one = await exchange.request("GET", `${path}/pick-lists?batch=1`, { as: owner });
  const first = result!.batches.at(0)!;
  const [row] = (await one.text()).trim().split("\r\n").slice(1);
  const { slot, skuCode } = first.picks.at(0)!;
  expect(row).toContain(`1,${first.picker},${STARTS_AT},1,${slot},${skuCode},`);
  await exchange.call(404, "GET", `${path}/pick-lists?batch=99`, { as: owner });
  const stranger = await exchange.givenParty(["owner"]);
  await exchange.call(404, "GET", path, { as: stranger });
  await exchange.call(404, "GET", `${path}/pick-lists`, { as: stranger });
  await exchange.call(404, "POST", "/v1/waves", { as: stranger, body: body() });
});

test("one-way aisles are walked one way, and tours that mind them timed", async () => {
  const oneWayAisles = [
    { aisle: 0, direction: "to-back" },
    { aisle: 1, direction: "to-front" },
  ];
  const hall = await givenFloorPlan(exchange, owner, warehouseId, { ...specBody(), oneWayAisles });
  const wave = await planned({ floorPlanId: hall.id });
  for (const { walk, walkM, startsAt, endsAt, picks, lineCount } of wave.batches) {
    const legs = walk.slice(1).map((to, leg) => [walk[leg]!, to] as const);
    for (const [from, to] of legs) {
      if (from.xMm === 0 && to.xMm === 0) expect(to.yMm).toBeGreaterThanOrEqual(from.yMm);
      if (from.xMm === 3_000 && to.xMm === 3_000) expect(to.yMm).toBeLessThanOrEqual(from.yMm);
    }
    const legsMm = legs.map(([a, b]) => Math.abs(a.xMm - b.xMm) + Math.abs(a.yMm - b.yMm));
    expect(legsMm.reduce((sum, mm) => sum + mm, 0)).toBe(1_000 * walkM);
    const slots = new Set(picks.map(({ slot }) => slot));
    const seconds = 60 + Math.ceil(walkM) + 4 * slots.size + 9 * lineCount;
    expect(Date.parse(endsAt) - Date.parse(startsAt)).toBe(1_000 * seconds);
  }
  expect(wave.lowerBoundM).toBeLessThanOrEqual(wave.walkM);
  const habit = await refused({ floorPlanId: hall.id, policy: "return" });
  expect(habit.faults).toMatchObject([{ pointer: "/policy", code: "forbidden_by_floor" }]);
});

test("a wave asked for twice with one key is planned once", async () => {
  const options = { as: owner, body: body(), headers: { "Idempotency-Key": "wave-of-tuesday" } };
  const first = await exchange.call<Wave>(202, "POST", "/v1/waves", options);
  const again = await exchange.call<Wave>(202, "POST", "/v1/waves", options);
  expect(again.id).toBe(first.id);
});

test("faults are named where they are", async () => {
  const pointers = async (changes: object) =>
    (await refused(changes)).faults.map(({ pointer, code }) => [pointer, code]);
  expect(await pointers({ cart: {} })).toEqual([["/cart", "custom"]]);
  expect(await pointers({ pickers: [] })).toEqual([["/pickers", "too_small"]]);
  expect(await pointers({ pickers: [{ name: "Ada" }, { name: "Ada" }] })).toEqual([
    ["/pickers/1/name", "duplicate"],
  ]);
  expect(await pointers({ placements: { "SKU-1": "09-0-00-0", A: "00-0-00-0" } })).toEqual([
    ["/placements/SKU-1", "unknown_slot"],
  ]);
  expect(await pointers({ orders: [...orders(1), ...orders(1)] })).toEqual([
    ["/orders/1/reference", "duplicate"],
  ]);
  expect(await pointers({ due: "2028-01-01T00:00:00Z" })).toEqual([["/due", "out_of_range"]]);
  expect(await pointers({ source: "goods", orders: undefined })).toEqual([
    ["/source", "no_orders"],
  ]);
  expect(await pointers({ slottingId: "slt_1", floorPlanId: undefined })).toEqual([
    ["/placements", "custom"],
  ]);
});
