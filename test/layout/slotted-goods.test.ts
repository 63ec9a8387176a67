import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { givenSlottingFloor, type SlottingFloor, sku } from "./given-slotting.ts";

let exchange: SlottingFloor["exchange"];
let slotted: SlottingFloor["slotted"];
beforeAll(async () => {
  ({ exchange, slotted } = await givenSlottingFloor());
});
afterAll(() => exchange[Symbol.asyncDispose]());

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
