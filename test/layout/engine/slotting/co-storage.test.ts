import { expect, test } from "vitest";
import { compileFloorPlan } from "../../../../src/layout/engine/floor-plan.ts";
import { slotKindsOf } from "../../../../src/layout/engine/slot-kinds.ts";
import { coStorageJudgeOf } from "../../../../src/layout/engine/slotting/co-storage.ts";
import { firstSlots } from "../../../../src/layout/engine/slotting/first-slots.ts";
import { planSlots } from "../../../../src/layout/engine/slotting/plan-slots.ts";
import { randomOf } from "../../../../src/numeric/random.ts";
import { alikeSkus, ordersOf } from "../placement-checker.ts";
import { planSpec } from "../plan-spec.ts";
import { dated, expectNoFault, faultsOf, hazardousInstance, RULES } from "./plan-instances.ts";

const plan = compileFloorPlan(planSpec());

test("knows racks that stand back to back, and which is above which", () => {
  const groupsOfSku = [["acid"], ["oxidiser"], ["flame"]];
  const judge = coStorageJudgeOf(plan, alikeSkus(3).weightG, { ...RULES, groupsOfSku });
  const slot = (name: string) => plan.slots.get(name)!;
  // Faces 0 to 2 are the left side's levels, 3 to 5 the right side's.
  const acidAndOxidiser = (a: string, b: string) => judge.clash(0, slot(a), 1, slot(b));
  expect(acidAndOxidiser("00-0-01-3", "01-0-02-0")).toBe("acid-and-oxidiser");
  expect(acidAndOxidiser("00-0-01-0", "01-0-02-0")).toBeUndefined();
  expect(acidAndOxidiser("01-0-01-0", "01-0-03-0")).toBeUndefined();
  const acidAndFlame = (a: string, b: string) => judge.clash(0, slot(a), 2, slot(b));
  expect(acidAndFlame("01-0-01-0", "01-0-01-1")).toBeUndefined();
  expect(acidAndFlame("01-0-01-1", "01-0-01-4")).toBe("acid-below-flame");
  expect(acidAndFlame("01-0-01-2", "01-0-02-0")).toBeUndefined();
});

test("a refusal names the rule and the pair, or what is not known", () => {
  const groupsOfSku = [["explosive"], ["explosive"], "Its packing group is unknown.", []];
  const instance = dated(
    { plan, skus: alikeSkus(4), orders: ordersOf([[0], [0], [1], [2], [3]]) },
    { ...RULES, groupsOfSku },
  );
  expect(planSlots(instance, { policy: "nearest" }).refusals).toEqual([
    { sku: 1, reason: "co-storage", ruleId: "explosive-alone", otherSku: 0 },
    { sku: 2, reason: "unknown-goods", detail: "Its packing group is unknown." },
  ]);
});

test("breaks no rule in 10,000 random assignments", () => {
  let placed = 0;
  for (let seed = 0; seed < 100; seed++) {
    const instance = hazardousInstance(seed);
    const random = randomOf(seed);
    const kinds = slotKindsOf(instance);
    const judge = coStorageJudgeOf(instance.plan, instance.skus.weightG, instance.coStorage);
    const skus = Int32Array.from(instance.skus.storageClass.keys());
    const slots = Int32Array.from(instance.plan.names.keys());
    for (let draw = 0; draw < 100; draw++) {
      random.shuffle(skus);
      random.shuffle(slots);
      const { slotOfSku } = firstSlots(instance, kinds, judge, skus, slots);
      placed += slotOfSku.filter((slot) => slot >= 0).length;
      // The check in words is slow, so it looks at every tenth; the engine's own at all.
      expect(judge.clashes(slotOfSku, 1)).toEqual([]);
      if (draw % 10 === 0) expectNoFault(instance, slotOfSku, `seed ${seed}, draw ${draw}`);
    }
  }
  expect(placed).toBeGreaterThan(300_000);
});

test("finds every rule that slots drawn blindly break", () => {
  let broken = 0;
  for (let seed = 0; seed < 60; seed++) {
    const instance = hazardousInstance(seed);
    const judge = coStorageJudgeOf(instance.plan, instance.skus.weightG, instance.coStorage);
    const slots = Int32Array.from(instance.plan.names.keys());
    const slotOfSku = new Int32Array(instance.skus.storageClass.length).fill(-1);
    slotOfSku.set(randomOf(seed).shuffle(slots).subarray(0, slotOfSku.length));
    const { rules, caps } = RULES;
    const ids = [...rules, ...caps].map(({ id }) => id);
    const isKnown = (fault: string) => ids.includes(fault.split(" ")[0]);
    const found = judge.clashes(slotOfSku).map(({ ruleId }) => ruleId);
    const wanted = faultsOf(instance, slotOfSku).filter(isKnown);
    expect(found.length > 0, `seed ${seed}`).toBe(wanted.length > 0);
    broken += found.length;
  }
  expect(broken).toBeGreaterThan(100);
});
