import { expect, test } from "vitest";
import { compileFloorPlan } from "../../../src/layout/engine/floor-plan.ts";
import { measureSlotting } from "../../../src/layout/engine/measure-slotting.ts";
import { slotSkus, slotSkusAtRandom } from "../../../src/layout/engine/slotting.ts";
import {
  alikeSkus,
  expectValidPlacement,
  ordersOf,
  randomInstance,
  ruleBroken,
} from "./placement-checker.ts";
import { planSpec } from "./plan-spec.ts";

const plan = compileFloorPlan(planSpec());
const SEEDS = Array.from({ length: 60 }, (_, seed) => seed);

test("lays the SKU on the most order lines nearest to the drop point", () => {
  const orders = ordersOf([[2], [2], [2], [0], [0], [1]]);
  const slotting = slotSkus({ plan, skus: alikeSkus(3), orders });

  // Six slots of aisle 1's first bay are equally near: 1,250 + 500 mm from the drop point.
  expect([...slotting.slotOfSku].map((slot) => plan.names[slot])).toEqual([
    "01-0-00-1",
    "01-0-00-2",
    "01-0-00-0",
  ]);
  expect(slotting.totalMm).toBe(6 * 2 * 1_750);
  expect(slotting.lowerBoundMm).toBe(slotting.totalMm);
  expect(slotting.unassigned).toEqual([]);
});

test("keeps the ordering whose tours are shorter and reports both", () => {
  // 30 SKUs of one order: within the aisle, the tour is one aisle there and back.
  const together = ordersOf([Array.from({ length: 30 }, (_, sku) => sku)]);
  const one = slotSkus({ plan, skus: alikeSkus(30), orders: together });
  expect(one.ordering).toBe("within-aisle");
  expect(one.totalMm).toBe(2 * (1_250 + 4_500));
  expect(one.trials.map((trial) => trial.ordering)).toEqual(["nearest", "within-aisle"]);
  expect(one.trials[0].totalMm).toBeGreaterThan(one.trials[1].totalMm);

  // Fetched one by one, the nearest slots win: bay 1 of aisle 2 before bay 4 of aisle 1.
  const alone = ordersOf(Array.from({ length: 30 }, (_, sku) => [sku]));
  const each = slotSkus({ plan, skus: alikeSkus(30), orders: alone });
  expect(each.ordering).toBe("nearest");
  expect(each.totalMm).toBe(each.lowerBoundMm);
});

test("lays heavier SKUs of a bay lower", () => {
  const skus = alikeSkus(6);
  skus.weightG.set([1_000, 2_000, 3_000, 4_000, 5_000, 6_000]);
  const slotting = slotSkus({ plan, skus, orders: ordersOf([[0], [0], [0], [1], [1], [2]]) });
  const levels = [...slotting.slotOfSku].map((slot) => plan.level[slot]);
  expect(levels).toEqual([2, 2, 1, 1, 0, 0]);
});

test.each([
  ["size", { heightMm: Int32Array.of(901) }],
  ["size", { lengthMm: Int32Array.of(1_001) }],
  ["size", { lengthMm: Int32Array.of(601), widthMm: Int32Array.of(601) }],
  ["weight", { weightG: Int32Array.of(500_001) }],
  ["storage-class", { storageClass: ["frozen"] }],
] as const)("reports a SKU that fits no slot because of its %s", (reason, changes) => {
  const skus = { ...alikeSkus(1), ...changes };
  const slotting = slotSkus({ plan, skus, orders: ordersOf([[0]]) });
  expect([...slotting.slotOfSku]).toEqual([-1]);
  expect(slotting.unassigned).toEqual([{ sku: 0, reason }]);
  expect([slotting.totalMm, slotting.lowerBoundMm]).toEqual([0, 0]);
});

test("turns a unit so that it fits, but never lays it on its side", () => {
  const turned = { ...alikeSkus(1), lengthMm: Int32Array.of(900), widthMm: Int32Array.of(600) };
  const tall = { ...alikeSkus(1), heightMm: Int32Array.of(950) };
  expect(slotSkus({ plan, skus: turned, orders: ordersOf([]) }).unassigned).toEqual([]);
  expect(slotSkus({ plan, skus: tall, orders: ordersOf([]) }).unassigned).toHaveLength(1);
});

test("leaves the rarest SKUs without a slot when the slots run out", () => {
  const isOpen = new Uint8Array(plan.slotCount);
  isOpen[0] = 1;
  isOpen[1] = 1;
  const orders = ordersOf([[0], [0], [1], [2], [2]]);
  const slotting = slotSkus({ plan, skus: alikeSkus(3), orders, isOpen });
  expect(slotting.unassigned).toEqual([{ sku: 1, reason: "no-free-slot" }]);
});

test("moves a SKU on when another fits nowhere but in its place", () => {
  // Slot 0 is on the floor, slot 1 above it; the light fast mover would take the floor first.
  const isOpen = new Uint8Array(plan.slotCount);
  isOpen[0] = 1;
  isOpen[1] = 1;
  const skus = { ...alikeSkus(2), weightG: Int32Array.of(1_000, 400_000) };
  const slotting = slotSkus({ plan, skus, orders: ordersOf([[0], [0], [1]]), isOpen });
  expect([...slotting.slotOfSku]).toEqual([1, 0]);
});

test("places each SKU once and by the rules, on 60 random instances", () => {
  for (const seed of SEEDS) {
    const instance = randomInstance(seed);
    expectValidPlacement(instance, slotSkus(instance));
    expectValidPlacement(instance, slotSkusAtRandom(instance, seed));
  }
});

test("leaves as few SKUs unassigned as any placement would", () => {
  for (const seed of SEEDS) {
    const instance = randomInstance(seed);
    const { unassigned } = slotSkus(instance);
    const n = instance.skus.storageClass.length;
    expect(unassigned.length, `seed ${seed}`).toBe(n - mostPlaceable(instance));
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
    const slotting = slotSkus(instance);
    expect(slotting.lowerBoundMm).toBeLessThanOrEqual(slotting.totalMm);
    const { slotOfSku } = slotSkusAtRandom(instance, seed);
    const random = measureSlotting(instance.plan, slotOfSku, instance.orders);
    expect(slotting.lowerBoundMm).toBeLessThanOrEqual(random.totalMm.optimal!);
  }
});

test("walks less than random slottings do", () => {
  let slottedMm = 0;
  let randomMm = 0;
  for (const seed of SEEDS) {
    const instance = randomInstance(seed);
    slottedMm += slotSkus(instance).totalMm;
    const { slotOfSku } = slotSkusAtRandom(instance, seed);
    randomMm += measureSlotting(instance.plan, slotOfSku, instance.orders).totalMm.optimal!;
  }
  expect(slottedMm).toBeLessThan(0.9 * randomMm);
});

test("gives the same answer for the same instance and seed", () => {
  expect(slotSkus(randomInstance(1))).toEqual(slotSkus(randomInstance(1)));
  expect(slotSkusAtRandom(randomInstance(1), 5)).toEqual(slotSkusAtRandom(randomInstance(1), 5));
  expect(slotSkusAtRandom(randomInstance(1), 5)).not.toEqual(
    slotSkusAtRandom(randomInstance(1), 6),
  );
});

test("refuses arrays that do not match, saying which", () => {
  const sound = { plan, skus: alikeSkus(2), orders: ordersOf([[0, 1]]) };
  const twoHigh = { ...sound.skus, heightMm: Int32Array.of(1) };
  expect(() => slotSkus({ ...sound, skus: twoHigh })).toThrow("1 values of heightMm for 2 SKUs");
  expect(() => slotSkus({ ...sound, skus: alikeSkus(2, 0) })).toThrow("weightG 0");
  expect(() => slotSkus({ ...sound, orders: ordersOf([[2]]) })).toThrow("names SKU 2");
  expect(() => slotSkus({ ...sound, isOpen: new Uint8Array(3) })).toThrow("3 entries for 120");
  const torn = { starts: Int32Array.of(0, 5), skus: Int32Array.of(0) };
  expect(() => slotSkus({ ...sound, orders: torn })).toThrow("must rise from 0 to 1");
});
