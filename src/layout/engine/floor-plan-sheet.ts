import type { FloorPlan } from "./floor-plan.ts";
import type { PickerWalk } from "./picker-tour.ts";

/**
 * Where the things of a floor plan lie on a sheet, seen from above, front cross-aisle at the bottom,
 * 1 unit = 1 mm. Levels lie side by side across the rack, the lowest next to the aisle.
 */
export interface Sheet {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly leftMm: number;
  readonly topMm: number;
  readonly floorWidthMm: number;
  readonly floorDepthMm: number;
  readonly fontMm: number;
  readonly lineMm: number;
  /** Of an aisle's centre line. */
  readonly xOf: (aisle: number) => number;
  /** Of a distance from the centre line of the front cross-aisle. */
  readonly yOf: (depthMm: number) => number;
}

/** A rectangle on a sheet by its upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function sheetOf(plan: FloorPlan): Sheet {
  const { aisleCount, aislePitchMm, crossAisleWidthMm } = plan.spec;
  const floorWidthMm = aisleCount * aislePitchMm;
  const floorDepthMm = plan.crossAislesMm[plan.crossAislesMm.length - 1] + crossAisleWidthMm;
  const fontMm = Math.round(Math.min(aislePitchMm / 3, Math.max(floorWidthMm, floorDepthMm) / 40));
  const leftMm = 4 * fontMm;
  const topMm = 2 * fontMm;
  const frontMm = topMm + floorDepthMm - Math.round(crossAisleWidthMm / 2);
  return {
    widthMm: leftMm + floorWidthMm + 2 * fontMm,
    heightMm: topMm + floorDepthMm + 8 * fontMm,
    leftMm,
    topMm,
    floorWidthMm,
    floorDepthMm,
    fontMm,
    lineMm: Math.max(1, Math.round(fontMm / 40)),
    xOf: (aisle) => leftMm + Math.round((aisle + 0.5) * aislePitchMm),
    yOf: (depthMm) => frontMm - depthMm,
  };
}

/** Left edge and front of the rack that holds a slot; racks stand back to back between aisles. */
function rackCorner(plan: FloorPlan, sheet: Sheet, slot: number): { x: number; frontMm: number } {
  const { aislePitchMm, crossAisleWidthMm, blocks } = plan.spec;
  const half = Math.round(aislePitchMm / 2);
  const offset = plan.side[slot] === 0 ? -half : half - plan.rackDepthMm[slot];
  const intoBlockMm = plan.bay[slot] * blocks[plan.block[slot]].bayWidthMm;
  return {
    x: sheet.xOf(plan.aisle[slot]) + offset,
    frontMm: plan.crossAislesMm[plan.block[slot]] + Math.round(crossAisleWidthMm / 2) + intoBlockMm,
  };
}

/** The side of the bay that holds a slot. */
export function sideBox(plan: FloorPlan, sheet: Sheet, slot: number): Box {
  const { x, frontMm } = rackCorner(plan, sheet, slot);
  const { bayWidthMm } = plan.spec.blocks[plan.block[slot]];
  const y = sheet.yOf(frontMm + bayWidthMm);
  return { x, y, width: plan.rackDepthMm[slot], height: bayWidthMm };
}

/** A slot, as a strip of its rack for each level. */
export function slotBox(plan: FloorPlan, sheet: Sheet, slot: number): Box {
  const { x, frontMm } = rackCorner(plan, sheet, slot);
  const levelCount = plan.spec.blocks[plan.block[slot]].levels.length;
  const stripMm = plan.rackDepthMm[slot] / levelCount;
  const strip = plan.side[slot] === 0 ? levelCount - 1 - plan.level[slot] : plan.level[slot];
  const height = plan.widthMm[slot];
  const y = sheet.yOf(frontMm + (plan.position[slot] + 1) * height);
  return { x: x + strip * stripMm, y, width: stripMm, height };
}

/** The slot at a point of the sheet; undefined where there is none. O(blocks). */
export function slotAt(plan: FloorPlan, sheet: Sheet, x: number, y: number): number | undefined {
  const { aisleCount, aislePitchMm, crossAisleWidthMm, blocks } = plan.spec;
  const half = Math.round(aislePitchMm / 2);
  const aisle = Math.floor((x - sheet.xOf(0) + half) / aislePitchMm);
  if (aisle < 0 || aisle >= aisleCount) return undefined;
  const facesOf = ({ sides, levels, slotsPerLevel = 1 }: (typeof blocks)[number]) =>
    sides * levels.length * slotsPerLevel;
  let first = aisle * blocks.reduce((sum, block) => sum + block.bayCount * facesOf(block), 0);
  const depthMm = sheet.yOf(0) - y - Math.round(crossAisleWidthMm / 2);
  for (const [index, block] of blocks.entries()) {
    const { bayCount, bayWidthMm, rackDepthMm, sides, levels, slotsPerLevel = 1 } = block;
    const intoMm = depthMm - plan.crossAislesMm[index];
    const bay = Math.floor(intoMm / bayWidthMm);
    if (bay >= 0 && bay < bayCount) {
      const fromCentreMm = x - sheet.xOf(aisle);
      const side = fromCentreMm < 0 ? 0 : 1;
      const fromRackMm =
        side === 0 ? -fromCentreMm - half + rackDepthMm : fromCentreMm - half + rackDepthMm;
      const level = Math.floor((fromRackMm / rackDepthMm) * levels.length);
      if (side >= sides || level < 0 || level >= levels.length) return undefined;
      const widthMm = Math.floor(bayWidthMm / slotsPerLevel);
      const position = Math.floor((intoMm - bay * bayWidthMm) / widthMm);
      if (position >= slotsPerLevel) return undefined;
      const face = (side * levels.length + level) * slotsPerLevel + position;
      return first + bay * facesOf(block) + face;
    }
    first += bayCount * facesOf(block);
  }
  return undefined;
}

/** Marks of a plan that are not racks. */
export interface PlanMarks {
  /** The drop point of the plan first. */
  readonly dropPoints: readonly { readonly x: number; readonly y: number }[];
  readonly obstacles: readonly { readonly name: string; readonly path: string }[];
  /** An arrow in every block of each one-way aisle. */
  readonly arrows: readonly string[];
}

export function marksOf({ spec, crossAislesMm }: FloorPlan, sheet: Sheet): PlanMarks {
  const { dropPoint, otherDropPoints = [], obstacles = [], oneWayAisles = [], blocks } = spec;
  const armMm = Math.round(0.3 * sheet.fontMm);
  return {
    dropPoints: [dropPoint, ...otherDropPoints].map(({ aisle, crossAisle = 0 }) => ({
      x: sheet.xOf(aisle),
      y: sheet.yOf(crossAislesMm[crossAisle]),
    })),
    obstacles: obstacles.map(({ corners, name = "" }) => {
      const points = corners.map(({ xMm, yMm }) => `${sheet.xOf(0) + xMm} ${sheet.yOf(yMm)}`);
      return { name, path: `M${points.join("L")}z` };
    }),
    arrows: oneWayAisles.flatMap(({ aisle, direction }) =>
      blocks.map((_, block) => {
        const middleMm = Math.round((crossAislesMm[block] + crossAislesMm[block + 1]) / 2);
        const tipMm = direction === "to-back" ? -armMm : armMm;
        const y = sheet.yOf(middleMm);
        return `M${sheet.xOf(aisle) - armMm} ${y - tipMm}l${armMm} ${2 * tipMm}l${armMm} ${-2 * tipMm}z`;
      }),
    ),
  };
}

/** A walk's corners on the sheet. */
export function walkOnSheet(sheet: Sheet, walk: PickerWalk): { x: number; y: number }[] {
  return Array.from(walk.aisles, (aisle, corner) => ({
    x: sheet.xOf(aisle),
    y: sheet.yOf(walk.depthsMm[corner]),
  }));
}
