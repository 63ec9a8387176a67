import { expect, test } from "vitest";
import { compileFloorPlan } from "../../../../src/layout/engine/floor-plan.ts";
import { baySitesOf } from "../../../../src/layout/engine/slotting/bay-sites.ts";
import { insertionMeterOf } from "../../../../src/layout/engine/slotting/insertion-meter.ts";
import { tourFloorOf } from "../../../../src/layout/engine/tours/tour-floor.ts";
import { tourMeterOf } from "../../../../src/layout/engine/tours/tour-meter.ts";
import { randomOf } from "../../../../src/numeric/random.ts";
import { planSpec } from "../plan-spec.ts";

const [block] = planSpec().blocks;

test("one more pick behind the farthest costs the way there and back", () => {
  const plan = compileFloorPlan(planSpec());
  const sites = baySitesOf(plan);
  const meter = insertionMeterOf(tourFloorOf(plan), sites);
  // Aisle 1 is the drop point's; its bays are sites 5 to 9, the first 1,250 + 500 mm deep.
  expect(meter.read([5], 1)).toBe(2 * 1_750);
  meter.price();
  expect([...meter.addedMm.subarray(5, 10)]).toEqual([0, 2_000, 4_000, 6_000, 8_000]);
});

test.each([1, 2, 3])("adds what measuring again with the pick adds, in %i blocks", (blockCount) => {
  const random = randomOf(blockCount);
  for (let instance = 0; instance < 60; instance++) {
    const spec = planSpec({
      blocks: Array.from({ length: blockCount }, () => block),
      dropPoint: { aisle: random.below(4), crossAisle: random.below(blockCount + 1) },
      ...(instance % 4 === 0 && { canTurnInAisles: false }),
    });
    const plan = compileFloorPlan(spec);
    const sites = baySitesOf(plan);
    const meter = insertionMeterOf(tourFloorOf(plan), sites);
    const exact = tourMeterOf(tourFloorOf(plan), sites.aisles, sites.planDepthsMm);
    const picks = Array.from({ length: random.below(9) }, () => random.below(sites.count));
    const lengthMm = meter.read(picks, picks.length);
    expect(lengthMm).toBe(exact.lengthMm(picks));
    meter.price();
    for (let site = 0; site < sites.count; site++) {
      const addedMm = exact.lengthMm([...picks, site]) - lengthMm;
      expect(meter.addedMm[site], `${picks} and ${site}`).toBe(addedMm);
    }
  }
});
