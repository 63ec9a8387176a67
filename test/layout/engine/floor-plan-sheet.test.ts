import { expect, test } from "vitest";
import { compileFloorPlan } from "../../../src/layout/engine/floor-plan.ts";
import { sheetOf, sideBox, slotAt, slotBox } from "../../../src/layout/engine/floor-plan-sheet.ts";
import { planSpec } from "./plan-spec.ts";

const BLOCK = planSpec().blocks[0];
const SPECS = {
  "one block, two sides": planSpec(),
  "one side": planSpec({ blocks: [{ ...BLOCK, sides: 1 }] }),
  "two blocks of other measures": planSpec({
    blocks: [
      { ...BLOCK, slotsPerLevel: 2 },
      { ...BLOCK, bayCount: 2, bayWidthMm: 1_201, rackDepthMm: 801, slotsPerLevel: 3 },
    ],
  }),
};

test.each(Object.entries(SPECS))("each slot lies where its box is drawn: %s", (_name, spec) => {
  const plan = compileFloorPlan(spec);
  const sheet = sheetOf(plan);
  for (let slot = 0; slot < plan.slotCount; slot++) {
    const { x, y, width, height } = slotBox(plan, sheet, slot);
    for (const [dx, dy] of [
      [0.5, 0.5],
      [0.02, 0.02],
      [0.98, 0.98],
    ]) {
      const found = slotAt(plan, sheet, x + width * dx!, y + height * dy!);
      expect(found, `${plan.names[slot]} at ${dx}`).toBe(slot);
    }
  }
});

test("slots lie within their side of the bay, and none in the aisle or beyond the racks", () => {
  const plan = compileFloorPlan(planSpec());
  const sheet = sheetOf(plan);
  const slot = plan.slots.get("02-0-03-4")!;
  const [side, box] = [sideBox(plan, sheet, slot), slotBox(plan, sheet, slot)];
  // Side 1, the second of three levels: the middle strip of a rack 600 mm deep.
  expect(box.x - side.x).toBe(200);
  expect(box.width).toBe(200);
  expect(box.y).toBe(side.y);
  expect(slotAt(plan, sheet, sheet.xOf(2), box.y + 1)).toBeUndefined();
  expect(slotAt(plan, sheet, box.x + 1, sheet.yOf(0))).toBeUndefined();
  expect(slotAt(plan, sheet, 0, box.y)).toBeUndefined();
  expect(slotAt(plan, sheet, sheet.widthMm, box.y)).toBeUndefined();
});
