import { expect, test } from "vitest";
import { compileFloorPlan } from "../../../src/layout/engine/floor-plan.ts";
import {
  measureSlotting,
  slotsOf,
  slottingBoundMm,
} from "../../../src/layout/engine/measure-slotting.ts";
import { slotSkusAtRandom } from "../../../src/layout/engine/slotting.ts";
import { tourFloorOf } from "../../../src/layout/engine/tours/tour-floor.ts";
import {
  FLOOR_POLICIES,
  type FloorPolicyName,
} from "../../../src/layout/engine/tours/tour-policies.ts";
import { ordersOf, randomInstance } from "./placement-checker.ts";
import { planSpec } from "./plan-spec.ts";

const plan = compileFloorPlan(planSpec());
const slotOf = (name: string) => plan.slots.get(name)!;

test("adds up a tour for each order and leaves out lines without a slot", () => {
  const slotOfSku = Int32Array.of(slotOf("01-0-00-0"), slotOf("02-0-04-1"), -1);
  const orders = ordersOf([[0], [0, 1, 2], [2], []]);
  const measure = measureSlotting(plan, slotOfSku, orders);

  // Bay 0 is 1,750 mm deep, bay 4 5,750 mm of 7,500; the drop point is at aisle 1.
  const first = 2 * 1_750;
  const through = 2 * 7_500 + 2 * 3_000;
  expect(measure).toEqual({
    tourCount: 2,
    lineCount: 5,
    unplacedLineCount: 2,
    totalMm: {
      optimal: first + Math.min(through, 2 * 1_750 + 2 * 5_750 + 2 * 3_000),
      "s-shape": first + through,
    },
  });
});

test("agrees with walking each order's tour, for every policy", () => {
  const instance = randomInstance(7);
  const { slotOfSku } = slotSkusAtRandom(instance, 7);
  const policies = Object.keys(FLOOR_POLICIES) as FloorPolicyName[];
  const { totalMm } = measureSlotting(instance.plan, slotOfSku, instance.orders, policies);
  const floor = tourFloorOf(instance.plan);
  for (const policy of policies) {
    let sumMm = 0;
    for (let order = 0; order < instance.orders.starts.length - 1; order++) {
      const slots = slotsOf(slotOfSku, instance.orders, order);
      const aisles = slots.map((slot) => instance.plan.aisle[slot]);
      const depthsMm = slots.map((slot) => instance.plan.depthMm[slot]);
      sumMm += FLOOR_POLICIES[policy](floor, aisles, depthsMm).lengthMm;
    }
    expect(totalMm[policy], policy).toBe(sumMm);
  }
});

test.each([
  ["an order of six SKUs fills the six nearest slots", [[0, 1, 2, 3, 4, 5]], 3_500],
  ["a seventh SKU lies in the next bay", [[0, 1, 2, 3, 4, 5, 6]], 5_500],
  [
    "eight rare SKUs cannot all lie in the first bay",
    [1, 2, 3, 4, 5, 6, 7, 8].map((sku) => [0, sku]),
    6 * 3_500 + 2 * 5_500,
  ],
  [
    "the SKU ordered most lies nearest",
    [[0], [1], [2], [3], [4], [5], [6], [7], [7], [7]],
    (3 + 5) * 3_500 + 2 * 5_500,
  ],
])("the bound knows that %s", (_reason, lists, boundMm) => {
  // Six slots lie 1,750 mm from the drop point, six more 2,750 mm.
  const usableSlots = Int32Array.from(plan.names.keys());
  const isPlaced = new Uint8Array(10).fill(1);
  expect(slottingBoundMm(plan, usableSlots, ordersOf(lists), isPlaced)).toBe(boundMm);
});

test("walks plans of several blocks by the cross-aisle between them", () => {
  const [block] = planSpec().blocks;
  const twoBlocks = compileFloorPlan(planSpec({ blocks: [block, block] }));
  const slots = ["00-0-04-0", "01-0-04-0"].map((name) => twoBlocks.slots.get(name)!);
  const { totalMm } = measureSlotting(twoBlocks, Int32Array.from(slots), ordersOf([[0, 1]]));
  expect(totalMm.optimal).toBe(2 * 7_500 + 2 * 3_000); // up aisle 1, down aisle 0
});

test("refuses slots that do not exist", () => {
  expect(() => measureSlotting(plan, Int32Array.of(120), ordersOf([[0]]))).toThrow("slot 120");
});
