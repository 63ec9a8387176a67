import { expect } from "vitest";
import type { FloorPlan } from "../../../../src/layout/engine/floor-plan.ts";
import type { CoStorage } from "../../../../src/layout/engine/slotting/co-storage.ts";
import type { SlotPlanInstance } from "../../../../src/layout/engine/slotting/slot-plan-instance.ts";
import { randomOf } from "../../../../src/numeric/random.ts";
import { randomInstance, ruleBroken } from "../placement-checker.ts";

/** Days of the random instances' histories. */
export const HISTORY_DAYS = 120;

export const RULES: Omit<CoStorage, "groupsOfSku"> = {
  jurisdiction: "test",
  rules: [
    { id: "acid-and-cyanide", kind: "apart", groups: ["acid", "cyanide"], scope: "aisle" },
    { id: "acid-and-oxidiser", kind: "apart", groups: ["acid", "oxidiser"], scope: "adjacent-bay" },
    { id: "flame-and-oxidiser", kind: "apart", groups: ["flame", "oxidiser"], scope: "bay", leastMm: 4_000 },
    { id: "acid-below-flame", kind: "below", groups: ["acid", "flame"] },
    { id: "explosive-alone", kind: "apart", groups: ["explosive", "explosive"], scope: "floor" },
  ],
  caps: [{ id: "oxidiser-cap", group: "oxidiser", mostG: 40_000 }],
}; // biome-ignore format: a table

const GROUPS = ["acid", "cyanide", "oxidiser", "flame", "explosive"];

/** A random instance some SKUs of which are dangerous, and a few of which nobody knows enough. */
export function hazardousInstance(seed: number): SlotPlanInstance {
  const random = randomOf(seed + 1_000);
  const instance = randomInstance(seed);
  const groupsOfSku = instance.skus.storageClass.map(() => {
    if (random.next() < 0.02) return "Its packing group is unknown.";
    return random.next() < 0.2 ? [GROUPS[random.below(GROUPS.length)]] : [];
  });
  return dated(instance, { ...RULES, groupsOfSku });
}

/** Spreads the orders over the history. */
export function dated(
  instance: Omit<SlotPlanInstance, "orderDays" | "today">,
  coStorage?: CoStorage,
): SlotPlanInstance {
  const orderCount = instance.orders.starts.length - 1;
  return {
    ...instance,
    orderDays: Int32Array.from({ length: orderCount }, (_, order) =>
      Math.floor((order * HISTORY_DAYS) / orderCount),
    ),
    today: HISTORY_DAYS,
    ...(coStorage && { coStorage }),
  };
}

/** Every rule broken by where SKUs lie, told in words; empty if all is well. */
export function faultsOf(instance: SlotPlanInstance, slotOfSku: Int32Array): string[] {
  const { plan, coStorage, skus } = instance;
  const faults: string[] = [];
  const lying = [...slotOfSku.keys()].filter((sku) => slotOfSku[sku] >= 0);
  if (new Set(lying.map((sku) => slotOfSku[sku])).size < lying.length) faults.push("shared slot");
  const groups = lying.map((sku) => coStorage?.groupsOfSku[sku] ?? []);
  for (const [i, sku] of lying.entries()) {
    const broken = ruleBroken(instance, sku, slotOfSku[sku]);
    if (broken !== undefined) faults.push(`${broken} of ${sku}`);
    if (typeof groups[i] === "string") faults.push(`unknown ${sku}`);
    for (let j = 0; j < lying.length; j++) {
      if (i === j) continue;
      for (const { id, groups: pair, ...rule } of coStorage?.rules ?? []) {
        if (!groups[i].includes(pair[0]) || !groups[j].includes(pair[1])) continue;
        if (isTooNear(plan, rule, slotOfSku[sku], slotOfSku[lying[j]])) faults.push(`${id} ${sku}`);
      }
    }
  }
  for (const { id, group, mostG } of coStorage?.caps ?? []) {
    for (const zone of plan.zones.keys()) {
      const members = lying.filter(
        (sku, i) => plan.zone[slotOfSku[sku]] === zone && groups[i].includes(group),
      );
      if (members.reduce((sum, sku) => sum + skus.weightG[sku], 0) > mostG) faults.push(id);
    }
  }
  return faults;
}

/** Written from the rules' words, not from the engine. */
function isTooNear(
  plan: FloorPlan,
  rule: { kind: string; scope?: string; leastMm?: number },
  a: number,
  b: number,
): boolean {
  const [aisleA, blockA, bayA, faceA] = plan.names[a].split("-").map(Number);
  const [aisleB, blockB, bayB, faceB] = plan.names[b].split("-").map(Number);
  const faces = plan.spec.blocks[blockA].levels.length;
  const isSameBay = aisleA === aisleB && blockA === blockB && bayA === bayB;
  if (rule.kind === "below") return isSameBay && faceA % faces >= faceB % faces;
  const dx = (aisleA - aisleB) * plan.spec.aislePitchMm;
  const dy = plan.depthMm[a] - plan.depthMm[b];
  if (rule.leastMm !== undefined && dx * dx + dy * dy < rule.leastMm ** 2) return true;
  const sideA = Math.floor(faceA / faces);
  const sideB = Math.floor(faceB / faces);
  const isNextBay = blockA === blockB && Math.abs(bayA - bayB) <= 1;
  const areBacks =
    isNextBay &&
    ((aisleB === aisleA + 1 && sideA === 1 && sideB === 0) ||
      (aisleA === aisleB + 1 && sideB === 1 && sideA === 0));
  switch (rule.scope) {
    case "floor":
      return true;
    case "aisle":
      return aisleA === aisleB || areBacks;
    case "adjacent-bay":
      return (aisleA === aisleB && isNextBay) || areBacks;
    default:
      return isSameBay;
  }
}

export function expectNoFault(
  instance: SlotPlanInstance,
  slotOfSku: Int32Array,
  what: string,
): void {
  expect(faultsOf(instance, slotOfSku), what).toEqual([]);
}
