import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { FloorPlanSpec } from "../../src/layout/engine/floor-plan-spec.ts";
import type { FloorPlan } from "../../src/layout/floor-plans/schema.ts";
import { slottingJob } from "../../src/layout/slottings/job.ts";
import { resultOf } from "../../src/layout/slottings/result-of.ts";
import type { Slotting, SlottingResult } from "../../src/layout/slottings/schema.ts";
import {
  type MeasuredSlotting,
  slotAndMeasure,
} from "../../src/layout/slottings/slot-and-measure.ts";
import { randomOf } from "../../src/numeric/random.ts";
import { fromEdgeId, newId, toEdgeId } from "../../src/platform/ids.ts";
import { runJob } from "../../src/platform/jobs/run-job.ts";
import type { Job } from "../../src/platform/jobs/schema.ts";
import { createExchange, type Party, type TestExchange } from "../support/exchange.ts";
import { givenFloorPlan, givenGrant, givenWarehouse, specBody } from "./given.ts";
import { shortestM, sShapeM } from "./walks.ts";

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
  faults: { pointer: string; code: string; detail: string }[];
}

function sku(code: string, changes: Readonly<Record<string, unknown>> = {}) {
  return { code, lengthMm: 300, widthMm: 200, heightMm: 150, weightG: 800, ...changes };
}

/** Twenty SKUs of uneven turnover and thirty orders of one to four lines. */
function goods() {
  const random = randomOf(7);
  const skus = Array.from({ length: 20 }, (_, index) => sku(`SKU-${index}`));
  const orders = Array.from({ length: 30 }, (_, order) => {
    const lines = new Set<string>();
    const wanted = 1 + random.below(4);
    while (lines.size < wanted) {
      lines.add(`SKU-${Math.min(random.below(20), random.below(20))}`);
    }
    return { reference: `order ${order}`, lines: [...lines] };
  });
  return { skus, orders };
}

async function slotted(body: object, by = owner, floorPlanId = plan.id): Promise<SlottingResult> {
  const asked = await exchange.call<Slotting>(202, "POST", "/v1/slottings", {
    as: by,
    body: { floorPlanId, rounds: 5, ...body },
  });
  await runJob(exchange.ctx, [slottingJob], fromEdgeId("job", asked.jobId)!);
  const done = await exchange.call<Slotting>(200, "GET", `/v1/slottings/${asked.id}`, { as: by });
  expect(done.state).toBe("succeeded");
  return done.result!;
}

/** What walking the orders takes, by an oracle that knows nothing of the engines. */
function walkedM(
  orders: readonly { lines: readonly string[] }[],
  slotOf: ReadonlyMap<string, string>,
  measure: (slots: readonly string[]) => number,
): number {
  let totalM = 0;
  for (const { lines } of orders) {
    const slots = lines.flatMap((code) => slotOf.get(code) ?? []);
    if (slots.length > 0) totalM += measure([...new Set(slots)]);
  }
  return totalM;
}

test("a slotting's walks before and after are those of the slots it names", async () => {
  const { skus, orders } = goods();
  const names = ["02-0-03", "02-0-02", "01-0-03", "00-0-03", "02-0-01"].flatMap((bay) =>
    ["0", "1", "2", "3"].map((face) => `${bay}-${face}`),
  );
  const currentSlots = Object.fromEntries(skus.map(({ code }, index) => [code, names[index]!]));
  const asked = await exchange.request("POST", "/v1/slottings", {
    as: owner,
    body: { floorPlanId: plan.id, skus, orders, currentSlots, seed: 3 },
  });
  expect(asked.status).toBe(202);
  const slotting = (await asked.json()) as Slotting;
  expect(slotting).toMatchObject({ state: "queued", result: null, seed: 3 });
  expect(asked.headers.get("location")).toBe(`/v1/jobs/${slotting.jobId}`);

  await runJob(exchange.ctx, [slottingJob], fromEdgeId("job", slotting.jobId)!);
  const { result } = await exchange.call<Slotting>(200, "GET", `/v1/slottings/${slotting.id}`, {
    as: owner,
  });
  const before = new Map(Object.entries(currentSlots));
  const after = new Map(result!.placements.map(({ skuCode, slot }) => [skuCode, slot]));
  expect(result!.baseline).toBe("current");
  const kept = result!.placementsBefore!.map(({ skuCode, slot }) => [skuCode, slot]);
  expect(Object.fromEntries(kept)).toEqual(currentSlots);
  expect(result!.unassigned).toEqual([]);
  expect(new Set(after.values()).size).toBe(20);
  expect(result!.before.optimalM).toBeCloseTo(walkedM(orders, before, shortestM), 6);
  expect(result!.before.sShapeM).toBeCloseTo(walkedM(orders, before, sShapeM), 6);
  expect(result!.after.optimalM).toBeCloseTo(walkedM(orders, after, shortestM), 6);
  expect(result!.after.sShapeM).toBeCloseTo(walkedM(orders, after, sShapeM), 6);
  expect(result!.after.optimalPerOrderM).toBeCloseTo(result!.after.optimalM / 30, 3);
  expect(result!.savedShare).toBeCloseTo(1 - result!.after.optimalM / result!.before.optimalM, 4);
  expect(result!.savedShare).toBeGreaterThan(0.3);
  expect(result!.lowerBoundM!).toBeLessThanOrEqual(result!.after.optimalM);
  expect(result!.gapShare).toBeCloseTo(result!.after.optimalM / result!.lowerBoundM! - 1, 4);

  const job = await exchange.call<Job>(200, "GET", `/v1/jobs/${slotting.jobId}`, { as: owner });
  expect(job).toMatchObject({
    state: "succeeded",
    best: result!.after.optimalM,
    bound: result!.lowerBoundM,
    unit: "m",
  });
});

test("without current slots the baseline is drawn by the seed, and the same seed draws the same", async () => {
  const input = { ...goods(), seed: 11 };
  const [one, again, other] = [
    await slotted(input),
    await slotted(input),
    await slotted({ ...input, seed: 12 }),
  ];
  expect(one).toEqual(again);
  expect(one.baseline).toBe("random");
  const drawn = new Map(one.placementsBefore!.map(({ skuCode, slot }) => [skuCode, slot]));
  expect(one.before.optimalM).toBeCloseTo(walkedM(input.orders, drawn, shortestM), 6);
  expect(other.before.optimalM).not.toBe(one.before.optimalM);
  expect(other.random!.seeds).toEqual([12, 13, 14, 15, 16]);
});

test("what fits nowhere is left out with its reason", async () => {
  const skus = [
    sku("FINE"),
    sku("TALL", { heightMm: 901 }),
    sku("HEAVY", { weightG: 20_000, unitsPerSlot: 11 }),
    sku("COLD", { storageClass: "frozen" }),
  ];
  const orders = [{ reference: "1", lines: ["FINE", "TALL", "HEAVY", "COLD"] }];
  const result = await slotted({ skus, orders });
  expect(result.placements).toMatchObject([{ skuCode: "FINE", lineCount: 1 }]);
  expect(result.unassigned).toMatchObject([
    { skuCode: "TALL", reason: "size" },
    { skuCode: "HEAVY", reason: "weight" },
    { skuCode: "COLD", reason: "storage-class" },
  ]);
  expect(result).toMatchObject({ lineCount: 1, leftOutLineCount: 3, orderCount: 1 });
});

test("a plan of several blocks is slotted, with minutes by the terms given", async () => {
  const { skus, orders } = goods();
  const spec = specBody();
  const blocks = [spec.blocks[0], spec.blocks[0]];
  const several = await givenFloorPlan(exchange, owner, plan.warehouseId, { ...spec, blocks });
  const terms = { walkMmPerS: 500, tourS: 30, searchS: 2, pickS: 5, reachS: 3 };
  const result = await slotted(
    { skus, orders, terms, policy: "search", rounds: 6 },
    owner,
    several.id,
  );
  expect(result).toMatchObject({ policy: "search", rounds: 6, isCut: false });
  expect(result.terms).toMatchObject({ ...terms, goldenFromMm: 700 });
  expect(result.random!.seeds).toHaveLength(5);
  expect(result.after.optimalPerOrderM).toBeLessThan(result.random!.perOrderM);
  expect(result.after.sShapePerOrderM!).toBeGreaterThanOrEqual(result.after.optimalPerOrderM);
  // A tour takes 30 s and its walk at half a metre a second; each line 5 to 10 s in all.
  const linesPerOrder = result.lineCount / result.orderCount;
  const walkMin = (30 + result.after.optimalPerOrderM / 0.5) / 60;
  expect(result.after.minutesPerOrder!).toBeGreaterThan(walkMin + (linesPerOrder * 5) / 60);
  expect(result.after.minutesPerOrder!).toBeLessThan(walkMin + (linesPerOrder * 10) / 60);
  expect(result.newSkuSlots).toHaveLength(96 - 20);
  const taken = new Set(result.placements.map(({ slot }) => slot));
  expect(result.newSkuSlots.some((slot) => taken.has(slot))).toBe(false);
});

test("says which rules of the floor its walks do not mind", async () => {
  const spec = { ...specBody(), oneWayAisles: [{ aisle: 1, direction: "to-back" }] };
  const oneWay = await givenFloorPlan(exchange, owner, plan.warehouseId, spec);
  const result = await slotted(goods(), owner, oneWay.id);
  expect(result.unminded).toEqual(["one-way-aisles"]);
  expect(result.after.sShapeM).toBeNull();
});

test("the policy is chosen by the latest orders, and can be asked for again", async () => {
  const { skus, orders } = goods();
  const dated = orders.map((order, i) => ({
    ...order,
    orderedOn: i < 15 ? "2027-03-01" : "2027-03-20",
  }));
  const chosen = await slotted({ skus, orders: dated.toReversed(), rounds: 5 });
  expect(chosen.trials.map(({ policy }) => policy).toSorted()).toEqual([
    "nearest",
    "search",
    "within-aisle",
  ]);
  expect(chosen.trials.at(0)).toMatchObject({ policy: chosen.policy, orderCount: 15 });
  const { policy, rounds } = chosen;
  const again = await slotted({ skus, orders: dated, policy, rounds });
  expect(again.trials).toEqual([]);
  expect(again.placements).toEqual(chosen.placements);
});

describe("dangerous goods", () => {
  const acid = { class: "8", subsidiaryClasses: [], state: "liquid" };
  const oxidiser = { class: "5.1", subsidiaryClasses: [], state: "solid" };
  const skus = [
    sku("ACID", { dangerousGoods: acid }),
    sku("OXIDISER", { dangerousGoods: oxidiser }),
    sku("VAGUE", { dangerousGoods: { class: "8" } }),
    sku("LAMP"),
  ];
  const orders = [{ reference: "1", lines: ["ACID", "OXIDISER", "VAGUE", "LAMP"] }];

  test("lie by the rules of a book, and not where too little is known of them", async () => {
    const result = await slotted({ skus, orders, ruleBook: "us-49-cfr-177.848" });
    const slotOf = new Map(result.placements.map(({ skuCode, slot }) => [skuCode, slot]));
    const bayOf = (code: string) => Number(slotOf.get(code)!.split("-")[2]);
    const aisleOf = (code: string) => Number(slotOf.get(code)!.split("-")[0]);
    const areNear = aisleOf("ACID") === aisleOf("OXIDISER");
    expect(areNear && Math.abs(bayOf("ACID") - bayOf("OXIDISER")) < 2).toBe(false);
    expect(result.ruleBook).toBe("us-49-cfr-177.848");
    expect(result.unassigned).toMatchObject([{ skuCode: "VAGUE", reason: "unknown-goods" }]);
    expect(result.unassigned.at(0)!.detail).toContain("say which");
  });

  test("name the rule and the SKU that stand against a slot", async () => {
    // Explosives never share a floor.
    const explosive = { class: "1.4", subsidiaryClasses: [] };
    const two = ["CAPS", "FLARES"].map((code) => sku(code, { dangerousGoods: explosive }));
    const result = await slotted({
      skus: two,
      orders: [{ reference: "1", lines: ["CAPS"] }],
      ruleBook: "us-49-cfr-177.848",
    });
    expect(result.unassigned).toEqual([
      {
        skuCode: "FLARES",
        reason: "co-storage",
        ruleId: "49-cfr-177.848-* 1.4 and 1.4",
        otherSkuCode: "CAPS",
        detail: null,
      },
    ]);
  });

  test("lie nowhere where no rule book is kept, unless whoever plans sees to them", async () => {
    const refused = await slotted({ skus, orders });
    expect(refused.placements.map(({ skuCode }) => skuCode)).toEqual(["LAMP"]);
    expect(refused.unassigned.at(0)!.detail).toContain("No rule book is kept for NL");
    const own = await slotted({ skus, orders, ruleBook: "none" });
    expect(own.placements).toHaveLength(4);
  });
});

test("no aisle gets more than its share of the lines", async () => {
  const free = await slotted({ ...goods(), rounds: 6 });
  const capped = await slotted({ ...goods(), rounds: 6, mostAisleShare: 0.5 });
  expect(free.mostAisleShare!).toBeGreaterThan(0.6);
  expect(capped.mostAisleShare!).toBeLessThanOrEqual(0.5);
});

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

test("orders of several megabytes are taken, as files of them are that large", async () => {
  const lines = Array.from({ length: 40 }, (_, index) => `SKU-${index}`);
  const orders = Array.from({ length: 5_000 }, (_, order) => ({ reference: `${order}`, lines }));
  const skus = lines.map((code) => sku(code));
  const body = { floorPlanId: toEdgeId("floorPlan", newId()), skus, orders };
  expect(JSON.stringify(body).length).toBeGreaterThan(1_500_000);
  await exchange.call(404, "POST", "/v1/slottings", { as: owner, body }); // no such floor plan
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

test("before anything better is found, the baseline is told as the best there is", () => {
  const input = {
    skus: [{ ...sku("A"), storageClass: "ambient" as const }],
    orders: [[0]],
    currentSlots: ["02-0-03-0"],
    openZones: null,
    seconds: 1,
  };
  const told: MeasuredSlotting[] = [];
  slotAndMeasure(
    { spec: plan.spec as FloorPlanSpec, input },
    { seed: 1, stop: () => true, onBest: (measured) => told.push(measured) },
  );
  expect(told).toHaveLength(1);
  const result = resultOf(input, 1, told.at(0)!);
  expect(result).toMatchObject({ isBaseline: true, savedShare: 0, lowerBoundM: null });
  expect(result.placements).toEqual([{ skuCode: "A", slot: "02-0-03-0", lineCount: 1 }]);
});

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
    const problem = await exchange.call<Problem>(422, "POST", "/v1/slottings", {
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
    const problem = await exchange.call<Problem>(422, "POST", "/v1/slottings", {
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

test("SKUs and orders kept here are slotted without being sent", async () => {
  const exporter = await exchange.givenParty(["exporter", "owner"]);
  const warehouse = await givenWarehouse(exchange, exporter);
  const floorPlan = await givenFloorPlan(exchange, exporter, warehouse.id);
  const body = { floorPlanId: floorPlan.id, source: "goods" };
  const problem = await exchange.call<Problem>(422, "POST", "/v1/slottings", {
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
  const problem = await exchange.call<Problem>(
    422,
    "GET",
    `/v1/floor-plans/${other.id}/svg?slottingId=${asked.id}`,
    { as: owner },
  );
  expect(problem.faults).toMatchObject([{ pointer: "?slottingId" }]);
  const stranger = await exchange.givenParty(["owner"]);
  await exchange.call(404, "GET", path, { as: stranger });
});
