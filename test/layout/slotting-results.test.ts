import { afterAll, beforeAll, expect, test } from "vitest";
import type { FloorPlanSpec } from "../../src/layout/engine/floor-plan-spec.ts";
import { slottingJob } from "../../src/layout/slottings/job.ts";
import { resultOf } from "../../src/layout/slottings/result-of.ts";
import type { Slotting } from "../../src/layout/slottings/schema.ts";
import {
  type MeasuredSlotting,
  slotAndMeasure,
} from "../../src/layout/slottings/slot-and-measure.ts";
import { fromEdgeId } from "../../src/platform/ids.ts";
import { runJob } from "../../src/platform/jobs/run-job.ts";
import type { Job } from "../../src/platform/jobs/schema.ts";
import { givenFloorPlan, specBody } from "./given.ts";
import { givenSlottingFloor, goods, type SlottingFloor, sku } from "./given-slotting.ts";
import { shortestM, sShapeM, walkedM } from "./walks.ts";

let exchange: SlottingFloor["exchange"];
let owner: SlottingFloor["owner"];
let plan: SlottingFloor["plan"];
let slotted: SlottingFloor["slotted"];
beforeAll(async () => {
  ({ exchange, owner, plan, slotted } = await givenSlottingFloor());
});
afterAll(() => exchange[Symbol.asyncDispose]());

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

test("no aisle gets more than its share of the lines", async () => {
  const free = await slotted({ ...goods(), rounds: 6 });
  const capped = await slotted({ ...goods(), rounds: 6, mostAisleShare: 0.5 });
  expect(free.mostAisleShare!).toBeGreaterThan(0.6);
  expect(capped.mostAisleShare!).toBeLessThanOrEqual(0.5);
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
