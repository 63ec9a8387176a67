import { expect, test } from "vitest";
import { compileFloorPlan } from "../../../src/layout/engine/floor-plan.ts";
import { faultsOfFloorPlan } from "../../../src/layout/engine/floor-plan-faults.ts";
import { walkRulesOf } from "../../../src/layout/engine/floor-plan-obstacles.ts";
import type { FloorPlanSpec } from "../../../src/layout/engine/floor-plan-spec.ts";
import { planSpec } from "./plan-spec.ts";

/** An upright box as an obstacle. */
function box(leftMm: number, rightMm: number, frontMm: number, backMm: number) {
  return {
    corners: [
      { xMm: leftMm, yMm: frontMm },
      { xMm: rightMm, yMm: frontMm },
      { xMm: rightMm, yMm: backMm },
      { xMm: leftMm, yMm: backMm },
    ],
  };
}

function faultsWith(changes: object): [string, string][] {
  const faults = faultsOfFloorPlan(planSpec(changes as Partial<FloorPlanSpec>));
  return faults.map(({ pointer, code }) => [pointer, code]);
}

test("a plan without obstacles and one-way aisles has no rules", () => {
  expect(walkRulesOf(planSpec())).toBeUndefined();
});

// Aisles lie 3 m apart, 1.8 m of it between racks 600 mm deep: aisle 1 is walked from 2,100 to
// 3,900 mm across. Its racks reach from 1,250 to 6,250 mm in; the front cross-aisle is 2.5 m wide.
test("an obstacle that leaves too little beside it closes the aisle there", () => {
  const closing = planSpec({ obstacles: [box(2_500, 3_500, 2_300, 3_100)] });
  expect(walkRulesOf(closing)?.closedStretches).toEqual([{ aisle: 1, fromMm: 2_300, toMm: 3_100 }]);
  const leaving = planSpec({ obstacles: [box(2_500, 3_300, 2_300, 3_100)] });
  expect(walkRulesOf(leaving)?.closedStretches).toEqual([]); // 600 mm on the right
});

test("an obstacle closes a cross-aisle between the aisles it stands between", () => {
  const spec = planSpec({ obstacles: [box(4_000, 5_000, -800, 800)] });
  expect(walkRulesOf(spec)?.closedCrossings).toEqual([{ aisle: 1, crossAisle: 0 }]);
  expect(walkRulesOf(spec)?.closedStretches).toEqual([]);
});

test("an obstacle before an aisle closes it unless one can walk round it", () => {
  const close = planSpec({ obstacles: [box(2_100, 3_900, 200, 1_200)] });
  expect(walkRulesOf(close)?.closedStretches).toEqual([{ aisle: 1, fromMm: 200, toMm: 1_200 }]);
  const away = planSpec({ obstacles: [box(2_100, 3_900, 200, 700)] }); // 550 mm before the racks
  expect(walkRulesOf(away)?.closedStretches).toEqual([]);
});

test("a triangle closes as far as it reaches into the aisle, not as far as its box", () => {
  const corners = [
    { xMm: 2_100, yMm: 2_000 },
    { xMm: 3_900, yMm: 2_000 },
    { xMm: 2_100, yMm: 5_600 },
  ];
  const [closed] = walkRulesOf(planSpec({ obstacles: [{ corners }] }))!.closedStretches;
  expect(closed).toEqual({ aisle: 1, fromMm: 2_000, toMm: 5_600 });
  const beside = [
    { xMm: 3_900, yMm: 2_000 },
    { xMm: 4_500, yMm: 2_000 },
    { xMm: 4_500, yMm: 5_600 },
  ];
  expect(walkRulesOf(planSpec({ obstacles: [{ corners: beside }] }))!.closedStretches).toEqual([]);
});

test("slots under an obstacle stay empty, those beside it do not", () => {
  // In the left rack of aisle 0, from the middle of bay 1 to its end.
  const plan = compileFloorPlan(planSpec({ obstacles: [box(-1_500, -900, 2_750, 3_250)] }));
  const blocked = plan.names.filter((_, slot) => plan.isBlocked[slot] === 1);
  expect(blocked).toEqual(["00-0-01-0", "00-0-01-1", "00-0-01-2"]);
});

test("slots that nobody can walk to and from are named, unless they stay empty", () => {
  const wall = box(2_100, 3_900, 3_000, 3_200); // across aisle 1, in bay 1
  const spec = { obstacles: [wall, box(2_100, 3_900, 6_000, 6_200)] };
  const [fault] = faultsOfFloorPlan(planSpec(spec));
  expect([fault?.pointer, fault?.code]).toEqual(["/obstacles", "unreachable"]);
  expect(fault?.detail).toContain("slot 01-0-02-0");
  const names = compileFloorPlan(planSpec()).names;
  const between = names.filter((name) => /^01-0-0[234]/.test(name));
  expect(fault?.detail).toContain(`there are ${between.length}`);
  expect(faultsWith({ ...spec, blockedSlots: between })).toEqual([]);
});

test("one-way aisles that all lead to the back leave no way home", () => {
  const oneWayAisles = [0, 1, 2, 3].map((aisle) => ({ aisle, direction: "to-back" }));
  expect(faultsWith({ oneWayAisles })).toEqual([["/oneWayAisles", "unreachable"]]);
  expect(faultsWith({ oneWayAisles: oneWayAisles.slice(1) })).toEqual([]);
});

const sound = box(-1_500, -900, 2_750, 3_250);
test.each<[object, string, string]>([
  [{ dropPoint: { aisle: 1, crossAisle: 2 } }, "/dropPoint/crossAisle", "out-of-range"],
  [{ otherDropPoints: [{ aisle: 4 }] }, "/otherDropPoints/0/aisle", "out-of-range"],
  [{ otherDropPoints: [{}] }, "/otherDropPoints/0/aisle", "missing"],
  [{ oneWayAisles: [{ aisle: 9, direction: "to-back" }] }, "/oneWayAisles/0/aisle", "out-of-range"],
  [{ oneWayAisles: [{ aisle: 1 }] }, "/oneWayAisles/0/direction", "missing"],
  [{ oneWayAisles: [{ aisle: 1, direction: "up" }] }, "/oneWayAisles/0/direction", "wrong-type"],
  [{ canTurnInAisles: "no" }, "/canTurnInAisles", "wrong-type"],
  [{ canTurnInAisles: false, obstacles: [sound] }, "/canTurnInAisles", "cannot-turn"],
  [{ obstacles: [{ corners: sound.corners.slice(2) }] }, "/obstacles/0/corners", "out-of-range"],
  [{ obstacles: [box(0, 20_000, 0, 100)] }, "/obstacles/0/corners", "out-of-range"],
  [{ obstacles: [box(0, 0, 0, 100)] }, "/obstacles/0/corners", "crossed-edges"],
  [
    { obstacles: [{ corners: [0, 2, 1, 3].map((i) => sound.corners[i]) }] },
    "/obstacles/0/corners",
    "crossed-edges",
  ],
  [{ obstacles: [{ ...sound, name: 7 }] }, "/obstacles/0/name", "wrong-type"],
])("finds the fault of %j", (changes, pointer, code) => {
  expect(faultsWith(changes)).toEqual([[pointer, code]]);
});

test("a one-way aisle is listed once", () => {
  const oneWay = { aisle: 1, direction: "to-back" };
  expect(faultsWith({ oneWayAisles: [oneWay, oneWay] })).toEqual([
    ["/oneWayAisles/1/aisle", "duplicate"],
  ]);
});
