import { expect, test } from "vitest";
import {
  CO_STORAGE_BOOKS,
  coStorageGroups,
  type StoredHazard,
} from "../../../../src/goods/index.ts";
import { compileFloorPlan } from "../../../../src/layout/engine/floor-plan.ts";
import { slotKindsOf } from "../../../../src/layout/engine/slot-kinds.ts";
import { coStorageJudgeOf } from "../../../../src/layout/engine/slotting/co-storage.ts";
import { firstSlots } from "../../../../src/layout/engine/slotting/first-slots.ts";
import { type Random, randomOf } from "../../../../src/numeric/random.ts";
import { alikeSkus, ordersOf } from "../placement-checker.ts";
import { planSpec } from "../plan-spec.ts";
import { dated } from "./plan-instances.ts";

const plan = compileFloorPlan(planSpec());
const [book] = CO_STORAGE_BOOKS;
const CLASSES = [
  "2.1",
  "2.2",
  "2.3",
  "3",
  "4.1",
  "4.2",
  "4.3",
  "5.1",
  "5.2",
  "6.1",
  "7",
  "8",
] as const;
const SKU_COUNT = 10; // biome-ignore format: a row

function hazardOf(random: Random): StoredHazard {
  const draw = <T>(values: readonly T[]) => values[random.below(values.length)]!;
  return {
    dangerousGoodsClass: draw([null, ...CLASSES, "1.4"] as const),
    subsidiaryClasses: draw([[], [], [draw(CLASSES)]]),
    state: draw(["solid", "liquid", "liquid"] as const),
    packingGroup: draw(["I", "II", "III"] as const),
    hazardZone: draw(["A", "B", "none"] as const),
  };
}

/** Aisle, bay and level of a slot, and the side's face, from its name alone. */
function placeOf(slot: number) {
  const [aisle, , bay, face] = plan.names[slot]!.split("-").map(Number) as [number, number, number, number];
  const levels = plan.spec.blocks[0].levels.length;
  return { aisle, bay, level: face % levels, side: Math.floor(face / levels) };
} // biome-ignore format: a row

/** Whether two places are too near for a pair of groups, in the words of the book's scope. */
function isTooNear(first: string, second: string, slotA: number, slotB: number): boolean {
  const [a, b] = [placeOf(slotA), placeOf(slotB)];
  const areBacks =
    Math.abs(a.bay - b.bay) <= 1 &&
    Math.abs(a.aisle - b.aisle) === 1 &&
    (a.aisle < b.aisle ? a.side === 1 && b.side === 0 : a.side === 0 && b.side === 1);
  return book.rules.some((rule) => {
    if (rule.groups[0] !== first || rule.groups[1] !== second) return false;
    const isSameBay = a.aisle === b.aisle && a.bay === b.bay;
    if (rule.kind === "below") return isSameBay && a.level >= b.level;
    if (rule.scope === "floor") return true;
    if (rule.scope === "aisle") return a.aisle === b.aisle || areBacks;
    return areBacks || (a.aisle === b.aisle && Math.abs(a.bay - b.bay) <= 1);
  });
}

test("keeps the US table in 10,000 random assignments of dangerous goods", () => {
  const random = randomOf(177);
  const skus = Int32Array.from({ length: SKU_COUNT }, (_, sku) => sku);
  const slots = Int32Array.from(plan.names.keys());
  const goods = alikeSkus(SKU_COUNT);
  const orders = ordersOf([[0]]);
  let placed = 0;
  let pairs = 0;
  let groupsOfSku: (readonly string[] | string)[] = [];
  let instance = dated({ plan, skus: goods, orders });
  let judge = coStorageJudgeOf(plan, goods.weightG, undefined);
  for (let draw = 0; draw < 10_000; draw++) {
    if (draw % 10 === 0) {
      groupsOfSku = Array.from(skus, () => coStorageGroups(book, hazardOf(random)));
      instance = dated({ plan, skus: goods, orders }, { ...book, groupsOfSku });
      judge = coStorageJudgeOf(plan, goods.weightG, instance.coStorage);
    }
    random.shuffle(slots);
    const { slotOfSku } = firstSlots(instance, KINDS, judge, skus, slots);
    const lying = [...slotOfSku.keys()].filter((sku) => slotOfSku[sku]! >= 0);
    placed += lying.length;
    for (const a of lying) {
      for (const b of lying) {
        if (a === b) continue;
        for (const first of groupsOfSku[a]!) {
          for (const second of groupsOfSku[b]!) {
            pairs++;
            const isBroken = isTooNear(first, second, slotOfSku[a]!, slotOfSku[b]!);
            if (isBroken) expect.fail(`draw ${draw}: ${first} by ${second}`);
          }
        }
      }
    }
  }
  expect(placed).toBeGreaterThan(60_000);
  expect(pairs).toBeGreaterThan(150_000);
});

const KINDS = slotKindsOf({ plan, skus: alikeSkus(SKU_COUNT), orders: ordersOf([[0]]) });
