import { expect } from "vitest";
import { compileFloorPlan } from "../../../src/layout/engine/floor-plan.ts";
import type { FirstSlots } from "../../../src/layout/engine/slotting/first-slots.ts";
import type {
  Orders,
  SlottingInstance,
  UnassignedReason,
} from "../../../src/layout/engine/slotting-instance.ts";
import { type Random, randomOf } from "../../../src/numeric/random.ts";
import { planSpec } from "./plan-spec.ts";

/** Which rule keeps a SKU out of a slot; undefined if it may lie there. */
export function ruleBroken(
  { plan, skus, isOpen }: SlottingInstance,
  sku: number,
  slot: number,
): UnassignedReason | "closed" | undefined {
  if (plan.isBlocked[slot] === 1 || (isOpen !== undefined && isOpen[slot] !== 1)) return "closed";
  const zone = plan.zones[plan.zone[slot]];
  if (!zone.storageClasses.some((name) => name === skus.storageClass[sku])) return "storage-class";
  const floor = [skus.lengthMm[sku], skus.widthMm[sku]].sort((a, b) => a - b);
  const room = [plan.widthMm[slot], plan.rackDepthMm[slot]].sort((a, b) => a - b);
  if (floor[0] > room[0] || floor[1] > room[1]) return "size";
  if (skus.heightMm[sku] > plan.heightMm[slot]) return "size";
  if (skus.weightG[sku] > plan.loadG[slot]) return "weight";
  return undefined;
}

/** Each SKU once, in a slot it may lie in and shares with nobody, or reported with its reason. */
export function expectValidPlacement(instance: SlottingInstance, placement: FirstSlots): void {
  const { slotOfSku, refusals } = placement;
  const reasons = new Map(refusals.map(({ sku, reason }) => [sku, reason]));
  expect(slotOfSku).toHaveLength(instance.skus.storageClass.length);
  expect(reasons.size).toBe(refusals.length);
  const taken = new Set<number>();
  for (const [sku, slot] of slotOfSku.entries()) {
    if (slot === -1) {
      expect(reasons.get(sku), `SKU ${sku}`).toBe(reasonOf(instance, sku));
      continue;
    }
    expect(reasons.has(sku), `SKU ${sku}`).toBe(false);
    expect(ruleBroken(instance, sku, slot), `SKU ${sku}`).toBeUndefined();
    expect(taken.has(slot), `slot ${slot}`).toBe(false);
    taken.add(slot);
  }
}

/** The last rule that some open slot gets to before it refuses the SKU. */
function reasonOf(instance: SlottingInstance, sku: number): UnassignedReason {
  const rules = Array.from({ length: instance.plan.slotCount }, (_, slot) =>
    ruleBroken(instance, sku, slot),
  ).filter((rule) => rule !== "closed");
  if (rules.length === 0 || rules.includes(undefined)) return "no-free-slot";
  if (rules.includes("weight")) return "weight";
  return rules.includes("size") ? "size" : "storage-class";
}

export function ordersOf(lists: readonly (readonly number[])[]): Orders {
  const starts = new Int32Array(lists.length + 1);
  for (const [order, list] of lists.entries()) starts[order + 1] = starts[order] + list.length;
  return { starts, skus: Int32Array.from(lists.flat()) };
}

/** SKUs alike but for what is given. */
export function alikeSkus(count: number, weightG = 1_000) {
  return {
    lengthMm: new Int32Array(count).fill(300),
    widthMm: new Int32Array(count).fill(200),
    heightMm: new Int32Array(count).fill(200),
    weightG: new Int32Array(count).fill(weightG),
    storageClass: new Array<string>(count).fill("ambient"),
  };
}

/** A plan of 120 slots in two zones and SKUs of which some fit nowhere and many compete. */
export function randomInstance(seed: number): SlottingInstance {
  const random = randomOf(seed);
  const plan = compileFloorPlan(
    planSpec({
      dropPoint: { aisle: random.below(4) },
      zones: [
        { id: "dry", storageClasses: ["ambient", "toys"] },
        { id: "cold", storageClasses: ["chilled"], areas: [{ firstAisle: 3, lastAisle: 3 }] },
      ],
      blockedSlots: ["00-0-00-0", "03-0-04-5"],
    }),
  );
  const n = 20 + random.below(130);
  const draw = (...values: number[]) =>
    Int32Array.from({ length: n }, () => values[random.below(values.length)]);
  const classes = ["ambient", "ambient", "toys", "chilled", "frozen"];
  const isOpen = Uint8Array.from({ length: plan.slotCount }, () => (random.next() < 0.9 ? 1 : 0));
  const skus = {
    lengthMm: draw(300, 500, 590, 700, 1_000),
    widthMm: draw(200, 400, 600, 700),
    heightMm: draw(100, 390, 450, 800, 1_000),
    weightG: draw(500, 15_000, 30_000, 200_000, 600_000),
    storageClass: Array.from({ length: n }, () => classes[random.below(classes.length)]),
  };
  return { plan, skus, isOpen, orders: randomOrders(random, n, 60) };
}

export function randomOrders(random: Random, skuCount: number, orderCount: number): Orders {
  return ordersOf(
    Array.from({ length: orderCount }, () => {
      const skus = new Set<number>();
      // Squaring makes low numbers the fast movers.
      for (let line = random.below(8); line > 0; line--) {
        skus.add(Math.floor(random.next() ** 2 * skuCount));
      }
      return [...skus];
    }),
  );
}
