import { expect, test } from "vitest";
import { compileFloorPlan } from "../../../../src/layout/engine/floor-plan.ts";
import { USUAL_TERMS } from "../../../../src/layout/engine/slotting/pick-terms.ts";
import { partsOf, planSlots } from "../../../../src/layout/engine/slotting/plan-slots.ts";
import { randomSlots } from "../../../../src/layout/engine/slotting/random-slots.ts";
import { pickSimulatorOf } from "../../../../src/layout/engine/slotting/simulate-slots.ts";
import type { SlotPlanInstance } from "../../../../src/layout/engine/slotting/slot-plan-instance.ts";
import { slottingBoundMm } from "../../../../src/layout/engine/slotting/slotting-bound.ts";
import type { SlottingInstance } from "../../../../src/layout/engine/slotting-instance.ts";
import {
  alikeSkus,
  expectValidPlacement,
  ordersOf,
  randomInstance,
  ruleBroken,
} from "../placement-checker.ts";
import { planSpec } from "../plan-spec.ts";

const plan = compileFloorPlan(planSpec());
const SEEDS = Array.from({ length: 60 }, (_, seed) => seed);

/** All orders of one day: turnover is then a count of lines. */
function ofOneDay(instance: SlottingInstance): SlotPlanInstance {
  return { ...instance, orderDays: new Int32Array(instance.orders.starts.length - 1), today: 1 };
}

function byTurnover(instance: SlottingInstance) {
  return planSlots(ofOneDay(instance), { policy: "nearest" });
}

function atRandom(instance: SlottingInstance, seed: number) {
  const whole = ofOneDay(instance);
  return randomSlots(whole, partsOf(whole, {}), seed);
}

function walkMm({ plan: floor, orders }: SlottingInstance, slotOfSku: Int32Array): number {
  return pickSimulatorOf(floor, USUAL_TERMS).work(slotOfSku, orders).walkMm;
}

function boundMm({ plan: floor, orders }: SlottingInstance, slotOfSku: Int32Array): number {
  const isPlaced = Uint8Array.from(slotOfSku, (slot) => (slot < 0 ? 0 : 1));
  return slottingBoundMm(floor, Int32Array.from(floor.names.keys()), orders, isPlaced);
}

test("lays the SKU on the most order lines nearest to the drop point", () => {
  const instance = { plan, skus: alikeSkus(3), orders: ordersOf([[2], [2], [2], [0], [0], [1]]) };
  const { slotOfSku, refusals } = byTurnover(instance);
  // Six slots of aisle 1's first bay are equally near: 1,250 + 500 mm from the drop point.
  expect([...slotOfSku].map((slot) => plan.names[slot].slice(0, 7))).toEqual([
    "01-0-00",
    "01-0-00",
    "01-0-00",
  ]);
  expect(walkMm(instance, slotOfSku)).toBe(6 * 2 * 1_750);
  expect(boundMm(instance, slotOfSku)).toBe(6 * 2 * 1_750);
  expect(refusals).toEqual([]);
});

test("fills aisle by aisle where orders are long", () => {
  // 30 SKUs of one order: within the aisle, the tour is one aisle there and back.
  const together = ordersOf([Array.from({ length: 30 }, (_, sku) => sku)]);
  const instance = ofOneDay({ plan, skus: alikeSkus(30), orders: together });
  const within = planSlots(instance, { policy: "within-aisle" });
  expect(walkMm(instance, within.slotOfSku)).toBe(2 * (1_250 + 4_500));
  // Fetched one by one, the nearest slots win: bay 1 of aisle 2 before bay 4 of aisle 1.
  const alone = ordersOf(Array.from({ length: 30 }, (_, sku) => [sku]));
  const each = { plan, skus: alikeSkus(30), orders: alone };
  const { slotOfSku } = byTurnover(each);
  expect(walkMm(each, slotOfSku)).toBe(boundMm(each, slotOfSku));
});

test("lays heavier SKUs of a bay lower, those asked for alike", () => {
  const skus = alikeSkus(6);
  skus.weightG.set([1_000, 2_000, 3_000, 4_000, 5_000, 6_000]);
  const orders = ordersOf([[0], [1], [2], [3], [4], [5]]);
  const whole = ofOneDay({ plan, skus, orders });
  const terms = { ...USUAL_TERMS, goldenFromMm: 0, goldenToMm: 10_000 };
  const { slotOfSku } = planSlots(whole, { policy: "nearest", terms });
  expect([...slotOfSku].map((slot) => plan.level[slot])).toEqual([2, 2, 1, 1, 0, 0]);
});

test.each([
  ["size", { heightMm: Int32Array.of(901) }],
  ["size", { lengthMm: Int32Array.of(1_001) }],
  ["size", { lengthMm: Int32Array.of(601), widthMm: Int32Array.of(601) }],
  ["weight", { weightG: Int32Array.of(500_001) }],
  ["storage-class", { storageClass: ["frozen"] }],
] as const)("reports a SKU that fits no slot because of its %s", (reason, changes) => {
  const instance = { plan, skus: { ...alikeSkus(1), ...changes }, orders: ordersOf([[0]]) };
  const { slotOfSku, refusals } = byTurnover(instance);
  expect([...slotOfSku]).toEqual([-1]);
  expect(refusals).toEqual([{ sku: 0, reason }]);
  expect([walkMm(instance, slotOfSku), boundMm(instance, slotOfSku)]).toEqual([0, 0]);
});

test("turns a unit so that it fits, but never lays it on its side", () => {
  const turned = { ...alikeSkus(1), lengthMm: Int32Array.of(900), widthMm: Int32Array.of(600) };
  const tall = { ...alikeSkus(1), heightMm: Int32Array.of(950) };
  const orders = ordersOf([[0]]);
  expect(byTurnover({ plan, skus: turned, orders }).refusals).toEqual([]);
  expect(byTurnover({ plan, skus: tall, orders }).refusals).toHaveLength(1);
});

test("leaves the rarest SKUs without a slot when the slots run out", () => {
  const isOpen = new Uint8Array(plan.slotCount);
  isOpen[0] = 1;
  isOpen[1] = 1;
  const orders = ordersOf([[0], [0], [1], [2], [2]]);
  const { refusals } = byTurnover({ plan, skus: alikeSkus(3), orders, isOpen });
  expect(refusals).toEqual([{ sku: 1, reason: "no-free-slot" }]);
});

test("moves a SKU on when another fits nowhere but in its place", () => {
  // Slot 0 is on the floor, slot 1 above it; the light fast mover would take the floor first.
  const isOpen = new Uint8Array(plan.slotCount);
  isOpen[0] = 1;
  isOpen[1] = 1;
  const skus = { ...alikeSkus(2), weightG: Int32Array.of(1_000, 400_000) };
  const { slotOfSku } = byTurnover({ plan, skus, orders: ordersOf([[0], [0], [1]]), isOpen });
  expect([...slotOfSku]).toEqual([1, 0]);
});

test("places each SKU once and by the rules, on 60 random instances", () => {
  for (const seed of SEEDS) {
    const instance = randomInstance(seed);
    expectValidPlacement(instance, byTurnover(instance));
    expectValidPlacement(instance, atRandom(instance, seed));
  }
});

test("leaves as few SKUs unassigned as any placement would", () => {
  for (const seed of SEEDS) {
    const instance = randomInstance(seed);
    const { refusals } = byTurnover(instance);
    const n = instance.skus.storageClass.length;
    expect(refusals.length, `seed ${seed}`).toBe(n - mostPlaceable(instance));
  }
});

/** Kuhn's maximum matching of SKUs and single slots. */
function mostPlaceable(instance: ReturnType<typeof randomInstance>): number {
  const skuInSlot = new Int32Array(instance.plan.slotCount).fill(-1);
  const place = (sku: number, isTried: Uint8Array): boolean => {
    for (let slot = 0; slot < skuInSlot.length; slot++) {
      if (isTried[slot] === 1 || ruleBroken(instance, sku, slot) !== undefined) continue;
      isTried[slot] = 1;
      if (skuInSlot[slot] === -1 || place(skuInSlot[slot], isTried)) {
        skuInSlot[slot] = sku;
        return true;
      }
    }
    return false;
  };
  let placed = 0;
  for (let sku = 0; sku < instance.skus.storageClass.length; sku++) {
    if (place(sku, new Uint8Array(skuInSlot.length))) placed++;
  }
  return placed;
}

test("states a bound that no random slotting of the same SKUs goes below", () => {
  for (const seed of SEEDS) {
    const instance = randomInstance(seed);
    const { slotOfSku } = byTurnover(instance);
    const least = boundMm(instance, slotOfSku);
    expect(least).toBeLessThanOrEqual(walkMm(instance, slotOfSku));
    const random = atRandom(instance, seed).slotOfSku;
    expect(boundMm(instance, random)).toBeLessThanOrEqual(walkMm(instance, random));
  }
});

test.each([
  ["an order of six SKUs fills the six nearest slots", [[0, 1, 2, 3, 4, 5]], 3_500],
  ["a seventh SKU lies in the next bay", [[0, 1, 2, 3, 4, 5, 6]], 5_500],
  [
    "eight SKUs and the one ordered with each cannot all lie in the first bay",
    [1, 2, 3, 4, 5, 6, 7, 8].map((sku) => [0, sku]),
    // The eight orders are charged evenly to all nine.
    Math.floor((8 / 9) * (6 * 3_500 + 3 * 5_500)),
  ],
  [
    "the SKU ordered most lies nearest",
    [[0], [1], [2], [3], [4], [5], [6], [7], [7], [7]],
    (3 + 5) * 3_500 + 2 * 5_500,
  ],
])("the bound knows that %s", (_reason, lists, least) => {
  // Six slots lie 1,750 mm from the drop point, six more 2,750 mm.
  const usableSlots = Int32Array.from(plan.names.keys());
  const isPlaced = new Uint8Array(10).fill(1);
  expect(slottingBoundMm(plan, usableSlots, ordersOf(lists), isPlaced)).toBe(least);
});

test("walks less than random slottings do", () => {
  let slottedMm = 0;
  let randomMm = 0;
  for (const seed of SEEDS) {
    const instance = randomInstance(seed);
    slottedMm += walkMm(instance, byTurnover(instance).slotOfSku);
    randomMm += walkMm(instance, atRandom(instance, seed).slotOfSku);
  }
  expect(slottedMm).toBeLessThan(0.9 * randomMm);
});

test("draws the same slots for the same seed only", () => {
  expect(atRandom(randomInstance(1), 5)).toEqual(atRandom(randomInstance(1), 5));
  expect(atRandom(randomInstance(1), 5)).not.toEqual(atRandom(randomInstance(1), 6));
});

test("refuses arrays that do not match, saying which", () => {
  const sound = { plan, skus: alikeSkus(2), orders: ordersOf([[0, 1]]) };
  const twoHigh = { ...sound.skus, heightMm: Int32Array.of(1) };
  expect(() => byTurnover({ ...sound, skus: twoHigh })).toThrow("1 values of heightMm for 2 SKUs");
  expect(() => byTurnover({ ...sound, skus: alikeSkus(2, 0) })).toThrow("weightG 0");
  expect(() => byTurnover({ ...sound, orders: ordersOf([[2]]) })).toThrow("names SKU 2");
  expect(() => byTurnover({ ...sound, isOpen: new Uint8Array(3) })).toThrow("3 entries for 120");
  const torn = { starts: Int32Array.of(0, 5), skus: Int32Array.of(0) };
  expect(() => planSlots({ ...ofOneDay(sound), orders: torn })).toThrow("must rise from 0 to 1");
});
