import { expect, test } from "vitest";
import { compileFloorPlan, roundTripMm } from "../../../src/layout/engine/floor-plan.ts";
import { tourFloorOf } from "../../../src/layout/engine/tours/tour-floor.ts";
import { planSpec } from "./plan-spec.ts";

test("names every slot aisle-block-bay-face in the order of the slots", () => {
  const plan = compileFloorPlan(planSpec());
  expect(plan.slotCount).toBe(4 * 5 * 2 * 3);
  expect(plan.names.slice(0, 7)).toEqual([
    "00-0-00-0",
    "00-0-00-1",
    "00-0-00-2",
    "00-0-00-3",
    "00-0-00-4",
    "00-0-00-5",
    "00-0-01-0",
  ]);
  expect(plan.names.at(-1)).toBe("03-0-04-5");
  expect([...plan.names].sort()).toEqual(plan.names);
  expect(plan.slots.get("02-0-03-4")).toBe(2 * 30 + 3 * 6 + 4);
});

test("gives each slot the measures of its bay and level", () => {
  const plan = compileFloorPlan(planSpec());
  const slot = plan.slots.get("02-0-03-4")!; // face 4 = side 1, level 1
  expect([plan.aisle[slot], plan.bay[slot], plan.side[slot], plan.level[slot]]).toEqual([
    2, 3, 1, 1,
  ]);
  expect(plan.depthMm[slot]).toBe(2_500 / 2 + 3 * 1_000 + 1_000 / 2);
  expect([plan.widthMm[slot], plan.heightMm[slot], plan.rackDepthMm[slot]]).toEqual([
    1_000, 500, 600,
  ]);
  expect([plan.elevationMm[slot], plan.loadG[slot]]).toEqual([1_100, 100_000]);
  expect(roundTripMm(plan, slot)).toBe(2 * (1 * 3_000 + 4_750)); // the drop point is at aisle 1
  expect(tourFloorOf(plan)).toEqual({
    aisleCount: 4,
    aislePitchMm: 3_000,
    crossAislesMm: Int32Array.of(0, 5 * 1_000 + 2_500),
    start: { aisle: 1, crossAisle: 0 },
    end: { aisle: 1, crossAisle: 0 },
  });
});

test("stacks blocks along the aisles", () => {
  const [block] = planSpec().blocks;
  const spec = planSpec({ blocks: [block, { ...block, bayCount: 12, slotsPerLevel: 2 }] });
  const plan = compileFloorPlan(spec);
  expect([...plan.crossAislesMm]).toEqual([0, 7_500, 7_500 + 12_000 + 2_500]);
  const slot = plan.slots.get("00-1-00-11")!; // side 1, level 2, position 1
  expect([plan.side[slot], plan.level[slot], plan.position[slot]]).toEqual([1, 2, 1]);
  expect(plan.names[slot - 11]).toBe("00-1-00-00");
  expect(plan.depthMm[slot]).toBe(7_500 + 1_250 + 500);
  expect(plan.widthMm[slot]).toBe(500);
});

test("puts each bay into the zone that claims it, and the rest into the zone without areas", () => {
  const spec = planSpec({
    zones: [
      { id: "rest", storageClasses: ["ambient"] },
      { id: "cold", storageClasses: ["chilled"], areas: [{ firstAisle: 2, lastAisle: 3 }] },
      {
        id: "cage",
        storageClasses: ["high-value", "ambient"],
        areas: [{ firstAisle: 0, lastAisle: 0, block: 0, firstBay: 4, lastBay: 4 }],
      },
    ],
    blockedSlots: ["01-0-00-0"],
  });
  const plan = compileFloorPlan(spec);
  const zoneOf = (name: string) => plan.zones[plan.zone[plan.slots.get(name)!]].id;
  expect(["00-0-03-0", "00-0-04-0", "01-0-04-0", "02-0-00-5", "03-0-04-0"].map(zoneOf)).toEqual([
    "rest",
    "cage",
    "rest",
    "cold",
    "cold",
  ]);
  expect(plan.isBlocked.reduce((sum, each) => sum + each)).toBe(1);
  expect(plan.isBlocked[plan.slots.get("01-0-00-0")!]).toBe(1);
});

test("gives a zone that claims one block the bays of that block only", () => {
  const [block] = planSpec().blocks;
  const zones = [
    { id: "rest", storageClasses: ["ambient"] },
    { id: "back", storageClasses: ["chilled"], areas: [{ firstAisle: 0, lastAisle: 3, block: 1 }] },
  ];
  const plan = compileFloorPlan(planSpec({ blocks: [block, block], zones }));
  expect([...plan.zone]).toEqual([...plan.block]);
});

test("compiles a plan of 200,000 slots", () => {
  const [block] = planSpec().blocks;
  const levels = Array.from({ length: 10 }, (_, level) => ({
    elevationMm: level * 500,
    heightMm: 500,
    loadG: 100_000,
  }));
  const spec = planSpec({ aisleCount: 100, blocks: [{ ...block, bayCount: 100, levels }] });
  expect(compileFloorPlan(spec).slotCount).toBe(200_000);
});
