import {
  type Bounds,
  checkList,
  checkNumber,
  checkObject,
  checkText,
  type FloorPlanFault,
} from "./floor-plan-forms.ts";
import { baysUnderObstacles, floorBox, walkRulesOf } from "./floor-plan-obstacles.ts";
import { crossAislesOf, type FloorPlanSpec, slotNames } from "./floor-plan-spec.ts";
import { floorNetworkOf, reachablePlaces } from "./tours/floor-network.ts";
import { areaMm2, boxOf, crossingEdges } from "./tours/polygon.ts";
import { MAX_CROSS_AISLES } from "./tours/tour-floor.ts";

export const MAX_AISLE_COUNT = 1_000;
const MAX_OBSTACLE_COUNT = 200;
const MAX_CORNER_COUNT = 100;

/** The form of what says where pickers start and may walk; all but the drop point may be absent. */
export function checkWayForms(faults: FloorPlanFault[], spec: Record<string, unknown>): void {
  const { otherDropPoints, oneWayAisles, canTurnInAisles, obstacles } = spec;
  checkDropPoint(faults, spec, "/dropPoint", spec.dropPoint);
  if (otherDropPoints !== undefined) {
    checkList(faults, "/otherDropPoints", otherDropPoints, [0, 50], (into, at, point) => {
      checkDropPoint(into, spec, at, point);
    });
  }
  if (oneWayAisles !== undefined) {
    checkList(faults, "/oneWayAisles", oneWayAisles, [0, 1_000], (into, at, oneWay) => {
      checkOneWay(into, spec, at, oneWay);
    });
  }
  if (canTurnInAisles !== undefined && typeof canTurnInAisles !== "boolean") {
    const detail = "This is true or false.";
    faults.push({ pointer: "/canTurnInAisles", code: "wrong-type", detail });
  }
  if (obstacles !== undefined) {
    checkList(faults, "/obstacles", obstacles, [0, MAX_OBSTACLE_COUNT], checkObstacleForm);
  }
}

/** The aisles of a plan whose number may be wrong: that is one fault, not two. */
function aisleBounds({ aisleCount }: Record<string, unknown>): Bounds {
  const isKnown = typeof aisleCount === "number" && aisleCount >= 1;
  return [0, isKnown ? aisleCount - 1 : MAX_AISLE_COUNT];
}

function checkDropPoint(
  faults: FloorPlanFault[],
  spec: Record<string, unknown>,
  pointer: string,
  dropPoint: unknown,
): void {
  if (!checkObject(faults, pointer, dropPoint, { aisle: aisleBounds(spec) })) return;
  if (dropPoint.crossAisle === undefined) return;
  const most = Array.isArray(spec.blocks) ? spec.blocks.length : MAX_CROSS_AISLES - 1;
  checkNumber(faults, `${pointer}/crossAisle`, dropPoint.crossAisle, [0, most]);
}

function checkOneWay(
  faults: FloorPlanFault[],
  spec: Record<string, unknown>,
  pointer: string,
  oneWay: unknown,
): void {
  if (!checkObject(faults, pointer, oneWay, { aisle: aisleBounds(spec) })) return;
  if (oneWay.direction === "to-back" || oneWay.direction === "to-front") return;
  const code = oneWay.direction === undefined ? "missing" : "wrong-type";
  faults.push({ pointer: `${pointer}/direction`, code, detail: "Say to-back or to-front." });
}

function checkObstacleForm(faults: FloorPlanFault[], pointer: string, obstacle: unknown): void {
  if (!checkObject(faults, pointer, obstacle, {})) return;
  if (obstacle.name !== undefined) checkText(faults, `${pointer}/name`, obstacle.name);
  const { corners } = obstacle;
  checkList(faults, `${pointer}/corners`, corners, [3, MAX_CORNER_COUNT], (into, at, corner) => {
    const bounds = [-100_000_000, 100_000_000] as const;
    checkObject(into, at, corner, { xMm: bounds, yMm: bounds });
  });
}

/** What is wrong with where pickers may walk, in a plan without another fault. */
export function checkWays(faults: FloorPlanFault[], spec: FloorPlanSpec): void {
  const { oneWayAisles = [], obstacles = [] } = spec;
  const seen = new Set<number>();
  for (const [index, { aisle }] of oneWayAisles.entries()) {
    const pointer = `/oneWayAisles/${index}/aisle`;
    const detail = `Aisle ${aisle} is listed twice.`;
    if (seen.has(aisle)) faults.push({ pointer, code: "duplicate", detail });
    seen.add(aisle);
  }
  for (const index of obstacles.keys()) checkObstacle(faults, spec, index);
  const isRuled = oneWayAisles.length + obstacles.length > 0;
  if (spec.canTurnInAisles === false && isRuled && seen.size < spec.aisleCount) {
    const rule = "all aisles are one-way, or none is and nothing stands in the way";
    const detail = `Where nobody may turn in aisles, ${rule}.`;
    faults.push({ pointer: "/canTurnInAisles", code: "cannot-turn", detail });
  }
  if (faults.length === 0) checkReachable(faults, spec);
}

function checkObstacle(faults: FloorPlanFault[], spec: FloorPlanSpec, index: number): void {
  const { corners } = spec.obstacles![index];
  const pointer = `/obstacles/${index}/corners`;
  const crossing = crossingEdges(corners);
  if (crossing !== undefined || areaMm2(corners) === 0) {
    const [first, second] = crossing ?? [0, 1];
    const detail = `The edges from the corners ${first} and ${second} cross or lie on one line.`;
    faults.push({ pointer, code: "crossed-edges", detail });
    return;
  }
  const box = boxOf(corners);
  const floor = floorBox(spec);
  if (
    box.leftMm < floor.leftMm ||
    box.rightMm > floor.rightMm ||
    box.frontMm < floor.frontMm ||
    box.backMm > floor.backMm
  ) {
    const across = `${floor.leftMm} to ${floor.rightMm} mm across`;
    const detail = `The floor is ${across} and ${floor.frontMm} to ${floor.backMm} mm in.`;
    faults.push({ pointer, code: "out-of-range", detail });
  }
}

/** Names the first slot that pickers cannot walk to and away from, unless it stays empty. */
function checkReachable(faults: FloorPlanFault[], spec: FloorPlanSpec): void {
  const rules = walkRulesOf(spec);
  if (rules === undefined) return;
  const { aisleCount, aislePitchMm, blocks, dropPoint } = spec;
  const crossAislesMm = crossAislesOf(spec);
  const aisles: number[] = [];
  const depthsMm: number[] = [];
  const slotCounts: number[] = [];
  for (let aisle = 0; aisle < aisleCount; aisle++) {
    for (const [block, { bayCount, bayWidthMm, ...rack }] of blocks.entries()) {
      for (let bay = 0; bay < bayCount; bay++) {
        const intoMm = (spec.crossAisleWidthMm + (2 * bay + 1) * bayWidthMm) >> 1;
        aisles.push(aisle);
        depthsMm.push(crossAislesMm[block] + intoMm);
        slotCounts.push(rack.sides * rack.levels.length * (rack.slotsPerLevel ?? 1));
      }
    }
  }
  for (const { aisle, crossAisle = 0 } of spec.otherDropPoints ?? []) {
    aisles.push(aisle);
    depthsMm.push(crossAislesMm[crossAisle]);
  }
  const mouth = { aisle: dropPoint.aisle, crossAisle: dropPoint.crossAisle ?? 0 };
  const floor = { aisleCount, aislePitchMm, crossAislesMm, start: mouth, end: mouth };
  const network = floorNetworkOf(floor, aisles, depthsMm, rules);
  const isReachable = reachablePlaces(network, floor);
  const names = slotNames(spec);
  const isEmpty = emptySlots(spec, names);
  const shutOff: string[] = [];
  for (let bay = 0, slot = 0; bay < slotCounts.length; slot += slotCounts[bay++]) {
    if (isReachable[bay] === 1) continue;
    for (let each = slot; each < slot + slotCounts[bay]; each++) {
      if (isEmpty[each] === 0) shutOff.push(names[each]);
    }
  }
  const pointer = spec.obstacles?.length ? "/obstacles" : "/oneWayAisles";
  for (const index of (spec.otherDropPoints ?? []).keys()) {
    if (isReachable[slotCounts.length + index] === 1) continue;
    const detail = "Nobody can walk from the drop point to this one and back.";
    faults.push({ pointer: `/otherDropPoints/${index}`, code: "unreachable", detail });
  }
  if (shutOff.length === 0) return;
  const first = `Nobody can walk from the drop point to slot ${shutOff[0]} and back`;
  const detail = `${first}; of such slots there are ${shutOff.length}: open a way or block them.`;
  faults.push({ pointer, code: "unreachable", detail });
}

function emptySlots(spec: FloorPlanSpec, names: readonly string[]): Uint8Array {
  const blocked = new Set(spec.blockedSlots);
  const isEmpty = Uint8Array.from(names, (name) => (blocked.has(name) ? 1 : 0));
  for (const { firstSlot, slotCount } of baysUnderObstacles(spec)) {
    isEmpty.fill(1, firstSlot, firstSlot + slotCount);
  }
  return isEmpty;
}
