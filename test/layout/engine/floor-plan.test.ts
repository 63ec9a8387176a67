import { expect, test } from "vitest";
import {
  compileFloorPlan,
  roundTripMm,
  tourBlockOf,
} from "../../../src/layout/engine/floor-plan.ts";
import { faultsOfFloorPlan } from "../../../src/layout/engine/floor-plan-faults.ts";
import type { FloorPlanSpec } from "../../../src/layout/engine/floor-plan-spec.ts";
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
  expect(tourBlockOf(plan)).toEqual({
    aisleCount: 4,
    aislePitchMm: 3_000,
    aisleLengthMm: 5 * 1_000 + 2_500,
    dropPointAisle: 1,
  });
});

test("stacks blocks along the aisles and leaves their tours to a later engine", () => {
  const [block] = planSpec().blocks;
  const spec = planSpec({ blocks: [block, { ...block, bayCount: 12, slotsPerLevel: 2 }] });
  const plan = compileFloorPlan(spec);
  expect([...plan.crossAislesMm]).toEqual([0, 7_500, 7_500 + 12_000 + 2_500]);
  const slot = plan.slots.get("00-1-00-11")!; // side 1, level 2, position 1
  expect([plan.side[slot], plan.level[slot], plan.position[slot]]).toEqual([1, 2, 1]);
  expect(plan.names[slot - 11]).toBe("00-1-00-00");
  expect(plan.depthMm[slot]).toBe(7_500 + 1_250 + 500);
  expect(plan.widthMm[slot]).toBe(500);
  expect(() => tourBlockOf(plan)).toThrow(RangeError);
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
  expect(faultsOfFloorPlan(spec)).toEqual([]);
  expect(compileFloorPlan(spec).slotCount).toBe(200_000);
  expect(codesOf({ ...spec, aisleCount: 101 })).toEqual([["", "too-many-slots"]]);
});

function codesOf(spec: unknown): [string, string][] {
  return faultsOfFloorPlan(spec).map(({ pointer, code }) => [pointer, code]);
}

/** The valid plan with one value changed, whatever its type. */
function changed(path: string, value: unknown): unknown {
  const spec: unknown = structuredClone(planSpec());
  let holder = spec as Record<string, unknown>;
  const keys = path.split("/").slice(1);
  for (const key of keys.slice(0, -1)) holder = holder[key] as Record<string, unknown>;
  holder[keys.at(-1)!] = value;
  return spec;
}

test("finds no fault in a sound plan", () => {
  expect(faultsOfFloorPlan(planSpec())).toEqual([]);
});

const level = planSpec().blocks[0].levels[0];
const zone = planSpec().zones[0];
const area = { firstAisle: 0, lastAisle: 3 };

test.each<[string, unknown, string, string?]>([
  ["/aisleCount", undefined, "missing"],
  ["/aisleCount", 0, "out-of-range"],
  ["/aisleCount", -4, "out-of-range"],
  ["/aisleCount", "4", "wrong-type"],
  ["/aislePitchMm", 3_000.5, "wrong-type"],
  ["/aislePitchMm", Number.NaN, "wrong-type"],
  ["/aislePitchMm", 1e9, "out-of-range"],
  ["/aislePitchMm", 1_600, "aisle-too-narrow", "/blocks/0/rackDepthMm"],
  ["/crossAisleWidthMm", null, "missing"],
  ["/blocks", undefined, "missing"],
  ["/blocks", [], "out-of-range"],
  ["/blocks", { bayCount: 1 }, "wrong-type"],
  ["/blocks/0", 7, "wrong-type"],
  ["/blocks/0/bayCount", -1, "out-of-range"],
  ["/blocks/0/bayWidthMm", 0, "out-of-range"],
  ["/blocks/0/sides", 3, "out-of-range"],
  ["/blocks/0/slotsPerLevel", 0, "out-of-range"],
  ["/blocks/0/levels", [], "out-of-range"],
  ["/blocks/0/levels/1/loadG", 0, "out-of-range"],
  ["/blocks/0/levels/1/heightMm", undefined, "missing"],
  ["/blocks/0/levels/1/elevationMm", -1, "out-of-range"],
  [
    "/blocks/0/levels/1",
    { ...level, elevationMm: 499 },
    "overlap",
    "/blocks/0/levels/1/elevationMm",
  ],
  ["/zones", [], "out-of-range"],
  ["/zones/0/id", "", "wrong-type"],
  ["/zones/0/storageClasses", [], "out-of-range"],
  ["/zones/0/storageClasses", [7], "wrong-type", "/zones/0/storageClasses/0"],
  ["/zones/1", { ...zone, areas: [area] }, "duplicate", "/zones/1/id"],
  ["/zones/1", { ...zone, id: "b" }, "overlap"],
  ["/zones/0/areas", [{ ...area, lastAisle: 4 }], "out-of-range", "/zones/0/areas/0/lastAisle"],
  ["/zones/0/areas", [{ ...area, block: 1 }], "out-of-range", "/zones/0/areas/0/block"],
  ["/zones/0/areas", [{ ...area, lastBay: 5 }], "out-of-range", "/zones/0/areas/0/lastBay"],
  [
    "/zones/0/areas",
    [{ ...area, firstBay: 2, lastBay: 1 }],
    "out-of-range",
    "/zones/0/areas/0/lastBay",
  ],
  ["/zones/0/areas", [{ ...area, lastAisle: 2 }], "bay-without-zone", "/zones"],
  ["/dropPoint", undefined, "missing"],
  ["/dropPoint/aisle", 4, "out-of-range"],
  ["/dropPoint/aisle", -1, "out-of-range"],
  ["/blockedSlots", ["04-0-00-0"], "unknown-slot", "/blockedSlots/0"],
  ["/blockedSlots", ["00-0-00-0", "00-0-00-0"], "duplicate", "/blockedSlots/1"],
  ["/blockedSlots", "00-0-00-0", "wrong-type"],
])("names the fault when %s is %j: %s", (path, value, code, pointer = path) => {
  const spec = changed(path, value);
  expect(codesOf(spec)).toEqual([[pointer, code]]);
  expect(() => compileFloorPlan(spec as FloorPlanSpec)).toThrow(RangeError);
});

test("names two zones that claim the same bay", () => {
  const zones = [
    { id: "left", storageClasses: ["ambient"], areas: [{ firstAisle: 0, lastAisle: 2 }] },
    { id: "right", storageClasses: ["ambient"], areas: [{ firstAisle: 2, lastAisle: 3 }] },
  ];
  expect(faultsOfFloorPlan(planSpec({ zones }))).toEqual([
    {
      pointer: "/zones/1/areas",
      code: "overlap",
      detail: "Bay 0 of aisle 2 in block 0 is claimed by the zones left and right.",
    },
  ]);
});

test("lists all faults of a plan at once and never throws", () => {
  const faults = codesOf({ aisleCount: -1, blocks: [{}], zones: 5 });
  expect(faults).toEqual([
    ["/aisleCount", "out-of-range"],
    ["/aislePitchMm", "missing"],
    ["/crossAisleWidthMm", "missing"],
    ["/blocks/0/bayCount", "missing"],
    ["/blocks/0/bayWidthMm", "missing"],
    ["/blocks/0/sides", "missing"],
    ["/blocks/0/rackDepthMm", "missing"],
    ["/blocks/0/levels", "missing"],
    ["/zones", "wrong-type"],
    ["/dropPoint", "missing"],
  ]);
  for (const nonsense of [undefined, null, 7, "plan", [], () => 1]) {
    expect(codesOf(nonsense)).toEqual([["", "wrong-type"]]);
  }
});
