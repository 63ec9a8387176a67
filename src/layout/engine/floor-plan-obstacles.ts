import { crossAislesOf, type FloorPlanSpec } from "./floor-plan-spec.ts";
import { boxOf, commonBox, type Rectangle } from "./tours/polygon.ts";
import type { WalkRules } from "./tours/walk-rules.ts";

/** A picker with a cart needs this much between the racks. */
export const MIN_CLEAR_AISLE_MM = 500;

/** Slots of one side of a bay, which stand on one piece of floor. */
export interface BaySide {
  readonly firstSlot: number;
  readonly slotCount: number;
}

/** The floor from wall to wall, across from the middle of aisle 0. */
export function floorBox(spec: FloorPlanSpec): Rectangle {
  const { aisleCount, aislePitchMm, crossAisleWidthMm } = spec;
  const leftMm = -Math.ceil(aislePitchMm / 2);
  const frontMm = -Math.ceil(crossAisleWidthMm / 2);
  return {
    leftMm,
    rightMm: leftMm + aisleCount * aislePitchMm,
    frontMm,
    backMm: frontMm + crossAislesOf(spec)[spec.blocks.length] + crossAisleWidthMm,
  };
}

/** Bays with an obstacle on their floor. */
export function baysUnderObstacles(spec: FloorPlanSpec): BaySide[] {
  const found: BaySide[] = [];
  const { obstacles = [] } = spec;
  if (obstacles.length === 0) return found;
  const boxes = obstacles.map(({ corners }) => boxOf(corners));
  for (const { rack, ...side } of baySides(spec)) {
    const isUnder = obstacles.some(
      ({ corners }, obstacle) =>
        overlap(boxes[obstacle], rack) && commonBox(corners, rack) !== undefined,
    );
    if (isUnder) found.push(side);
  }
  return found;
}

function* baySides(spec: FloorPlanSpec): Generator<BaySide & { readonly rack: Rectangle }> {
  const { aisleCount, aislePitchMm, crossAisleWidthMm, blocks } = spec;
  const crossAislesMm = crossAislesOf(spec);
  let firstSlot = 0;
  for (let aisle = 0; aisle < aisleCount; aisle++) {
    for (const [index, block] of blocks.entries()) {
      const slotCount = block.levels.length * (block.slotsPerLevel ?? 1);
      for (let bay = 0; bay < block.bayCount; bay++) {
        const frontMm = crossAislesMm[index] + crossAisleWidthMm / 2 + bay * block.bayWidthMm;
        for (let side = 0; side < block.sides; side++) {
          const leftMm =
            aisle * aislePitchMm +
            (side === 0 ? -aislePitchMm / 2 : aislePitchMm / 2 - block.rackDepthMm);
          const rightMm = leftMm + block.rackDepthMm;
          const rack = { leftMm, rightMm, frontMm, backMm: frontMm + block.bayWidthMm };
          yield { firstSlot, slotCount, rack };
          firstSlot += slotCount;
        }
      }
    }
  }
}

/**
 * What one-way aisles and obstacles allow on a floor. An obstacle closes a way where it leaves less
 * than `MIN_CLEAR_AISLE_MM` beside it; elsewhere pickers step round it, which is not measured.
 *
 * Undefined where everything is open both ways.
 */
export function walkRulesOf(spec: FloorPlanSpec): WalkRules | undefined {
  const { aisleCount, oneWayAisles = [], obstacles = [] } = spec;
  if (oneWayAisles.length === 0 && obstacles.length === 0) return undefined;
  const directions = new Int8Array(aisleCount);
  for (const { aisle, direction } of oneWayAisles) {
    directions[aisle] = direction === "to-back" ? 1 : -1;
  }
  const closedStretches: WalkRules["closedStretches"][number][] = [];
  const closedCrossings: WalkRules["closedCrossings"][number][] = [];
  for (const { corners } of obstacles) {
    const around = boxOf(corners);
    for (const { aisle, walkway } of aisleWalkways(spec)) {
      const common = overlap(around, walkway) ? commonBox(corners, walkway) : undefined;
      if (common === undefined || isPassable(common, walkway, "across")) continue;
      closedStretches.push({ aisle, fromMm: common.frontMm, toMm: common.backMm });
    }
    for (const { aisle, walkway, racksAt } of mouthWalkways(spec)) {
      const common = overlap(around, walkway) ? commonBox(corners, walkway) : undefined;
      if (common === undefined || isPassable(common, walkway, "across")) continue;
      const beforeRacksMm =
        racksAt === "back" ? walkway.backMm - common.backMm : common.frontMm - walkway.frontMm;
      if (beforeRacksMm >= MIN_CLEAR_AISLE_MM) continue;
      closedStretches.push({ aisle, fromMm: common.frontMm, toMm: common.backMm });
    }
    for (const { aisle, crossAisle, walkway } of crossWalkways(spec)) {
      const common = overlap(around, walkway) ? commonBox(corners, walkway) : undefined;
      if (common === undefined || isPassable(common, walkway, "along")) continue;
      closedCrossings.push({ aisle, crossAisle });
    }
  }
  return { directions, closedStretches, closedCrossings };
}

/** Between the racks of an aisle, block by block. */
function* aisleWalkways(
  spec: FloorPlanSpec,
): Generator<{ readonly aisle: number; readonly walkway: Rectangle }> {
  const { aisleCount, aislePitchMm, crossAisleWidthMm, blocks } = spec;
  const crossAislesMm = crossAislesOf(spec);
  for (let aisle = 0; aisle < aisleCount; aisle++) {
    const middleMm = aisle * aislePitchMm;
    for (const [index, { sides, rackDepthMm }] of blocks.entries()) {
      const walkway = {
        leftMm: middleMm - aislePitchMm / 2 + rackDepthMm,
        rightMm: middleMm + aislePitchMm / 2 - (sides === 2 ? rackDepthMm : 0),
        frontMm: crossAislesMm[index] + crossAisleWidthMm / 2,
        backMm: crossAislesMm[index + 1] - crossAisleWidthMm / 2,
      };
      yield { aisle, walkway };
    }
  }
}

/** From the middle of a cross-aisle to where the racks of an aisle begin. */
function* mouthWalkways(spec: FloorPlanSpec): Generator<{
  readonly aisle: number;
  readonly walkway: Rectangle;
  readonly racksAt: "front" | "back";
}> {
  const halfMm = spec.crossAisleWidthMm / 2;
  for (const { aisle, walkway } of aisleWalkways(spec)) {
    const { frontMm, backMm } = walkway;
    const front = { ...walkway, frontMm: frontMm - halfMm, backMm: frontMm };
    const back = { ...walkway, frontMm: backMm, backMm: backMm + halfMm };
    yield { aisle, walkway: front, racksAt: "back" };
    yield { aisle, walkway: back, racksAt: "front" };
  }
}

/** From the middle of each aisle to that of the next, on every cross-aisle. */
function* crossWalkways(spec: FloorPlanSpec): Generator<{
  readonly aisle: number;
  readonly crossAisle: number;
  readonly walkway: Rectangle;
}> {
  const { aisleCount, aislePitchMm, crossAisleWidthMm } = spec;
  for (let aisle = 0; aisle + 1 < aisleCount; aisle++) {
    for (const [crossAisle, mm] of crossAislesOf(spec).entries()) {
      const walkway = {
        leftMm: aisle * aislePitchMm,
        rightMm: (aisle + 1) * aislePitchMm,
        frontMm: mm - crossAisleWidthMm / 2,
        backMm: mm + crossAisleWidthMm / 2,
      };
      yield { aisle, crossAisle, walkway };
    }
  }
}

function isPassable(common: Rectangle, walkway: Rectangle, measured: "across" | "along"): boolean {
  const clearMm =
    measured === "across"
      ? Math.max(common.leftMm - walkway.leftMm, walkway.rightMm - common.rightMm)
      : Math.max(common.frontMm - walkway.frontMm, walkway.backMm - common.backMm);
  return clearMm >= MIN_CLEAR_AISLE_MM;
}

function overlap(a: Rectangle, b: Rectangle): boolean {
  return (
    a.leftMm < b.rightMm && b.leftMm < a.rightMm && a.frontMm < b.backMm && b.frontMm < a.backMm
  );
}
