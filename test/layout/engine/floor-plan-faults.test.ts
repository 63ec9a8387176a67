import { expect, test } from "vitest";
import { compileFloorPlan } from "../../../src/layout/engine/floor-plan.ts";
import { faultsOfFloorPlan } from "../../../src/layout/engine/floor-plan-faults.ts";
import type { FloorPlanSpec } from "../../../src/layout/engine/floor-plan-spec.ts";
import { planSpec } from "./plan-spec.ts";

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

test("refuses more slots than are planned at once, with one fault for the whole plan", () => {
  const [block] = planSpec().blocks;
  const spec = planSpec({ aisleCount: 334, blocks: [{ ...block, bayCount: 100 }] });
  expect(faultsOfFloorPlan(spec)).toEqual([
    {
      pointer: "",
      code: "too-many-slots",
      detail: "The plan has 200400 slots; the most is 200000.",
    },
  ]);
  expect(codesOf({ ...spec, aisleCount: 333 })).toEqual([]);
});

test("refuses aisles longer than ten kilometres", () => {
  const [block] = planSpec().blocks;
  const long = { ...block, bayCount: 1_000, bayWidthMm: 10_000, levels: [block.levels[0]] };
  expect(codesOf(planSpec({ blocks: [long] }))).toEqual([["/blocks", "out-of-range"]]);
});
