import type { FloorPlanSpec, LevelSpec, ZoneSpec } from "../floor-plan-spec.ts";
import { MAX_CROSS_AISLES } from "../tours/tour-floor.ts";

/** A rectangle to be filled with racks; aisles run along its depth, pickers come from the front. */
export interface LeasedArea {
  readonly widthMm: number;
  readonly depthMm: number;
  /** Where on the front pickers may start and end, from the left side. */
  readonly doorsMm: readonly number[];
}

/** What racks may be put up. */
export interface RackTerms {
  readonly bayWidthMm: number;
  readonly rackDepthMm: number;
  readonly aisleWidthMm: number;
  readonly crossAisleWidthMm: number;
  /** From the floor up; a layout takes the first few. */
  readonly levels: readonly LevelSpec[];
  readonly mostBlocks: number;
}

/** One way to fill the area. */
export interface LayoutCandidate {
  readonly aisleCount: number;
  readonly blockCount: number;
  readonly levelCount: number;
  /** Of the area's doors. */
  readonly door: number;
  readonly spec: FloorPlanSpec;
  readonly slotCount: number;
  /** Slots that the cross-aisles between blocks take from the same layout of one block. */
  readonly slotLoss: number;
}

/**
 * Every layout of aisles × blocks × levels × doors that fits the area and has the slots needed.
 *
 * @throws RangeError if no layout has them, naming the most there can be, or an option makes no sense
 */
export function layoutCandidates(
  area: LeasedArea,
  racks: RackTerms,
  neededSlots: number,
): LayoutCandidate[] {
  checkArea(area, racks);
  const pitchMm = racks.aisleWidthMm + 2 * racks.rackDepthMm;
  const mostAisles = Math.floor(area.widthMm / pitchMm);
  const found: LayoutCandidate[] = [];
  for (let blockCount = 1; blockCount <= racks.mostBlocks; blockCount++) {
    const baysPerBlock = baysOf(area, racks, blockCount);
    if (baysPerBlock < 1) break;
    for (let aisleCount = 1; aisleCount <= mostAisles; aisleCount++) {
      for (let levelCount = 1; levelCount <= racks.levels.length; levelCount++) {
        const slotsPerBay = 2 * levelCount * aisleCount;
        const slotCount = slotsPerBay * blockCount * baysPerBlock;
        if (slotCount < neededSlots) continue;
        const slotLoss = slotsPerBay * baysOf(area, racks, 1) - slotCount;
        const seen = new Set<number>();
        for (const [door, doorMm] of area.doorsMm.entries()) {
          const aisle = Math.min(aisleCount - 1, Math.max(0, Math.floor(doorMm / pitchMm)));
          if (seen.has(aisle)) continue;
          seen.add(aisle);
          const spec = specOf(
            racks,
            pitchMm,
            aisleCount,
            blockCount,
            baysPerBlock,
            levelCount,
            aisle,
          );
          found.push({ aisleCount, blockCount, levelCount, door, spec, slotCount, slotLoss });
        }
      }
    }
  }
  if (found.length === 0) {
    throw new RangeError(
      `${neededSlots} slots are needed; the area holds ${mostSlotsOf(area, racks)} at most.`,
    );
  }
  return found;
}

/** The most slots that any layout of an area has. */
export function mostSlotsOf(area: LeasedArea, racks: RackTerms): number {
  const mostAisles = Math.floor(area.widthMm / (racks.aisleWidthMm + 2 * racks.rackDepthMm));
  return 2 * racks.levels.length * mostAisles * Math.max(0, baysOf(area, racks, 1));
}

function baysOf(area: LeasedArea, racks: RackTerms, blockCount: number): number {
  const rackMm = area.depthMm - (blockCount + 1) * racks.crossAisleWidthMm;
  return Math.floor(rackMm / blockCount / racks.bayWidthMm);
}

const ZONE: ZoneSpec = { id: "leased", storageClasses: ["ambient"] };

function specOf(
  racks: RackTerms,
  aislePitchMm: number,
  aisleCount: number,
  blockCount: number,
  bayCount: number,
  levelCount: number,
  aisle: number,
): FloorPlanSpec {
  const { bayWidthMm, rackDepthMm, crossAisleWidthMm } = racks;
  const levels = racks.levels.slice(0, levelCount);
  const block = { bayCount, bayWidthMm, sides: 2 as const, rackDepthMm, levels };
  return {
    aisleCount,
    aislePitchMm,
    crossAisleWidthMm,
    blocks: Array.from({ length: blockCount }, () => block),
    zones: [ZONE],
    dropPoint: { aisle },
  };
}

function checkArea(area: LeasedArea, racks: RackTerms): void {
  if (area.doorsMm.length === 0) throw new RangeError("The area needs a door to start from.");
  const outside = area.doorsMm.find((doorMm) => doorMm < 0 || doorMm > area.widthMm);
  if (outside !== undefined) {
    throw new RangeError(`A door at ${outside} mm is not on a front of ${area.widthMm} mm.`);
  }
  if (racks.levels.length === 0) throw new RangeError("The racks need a level.");
  if (!(racks.mostBlocks >= 1 && racks.mostBlocks < MAX_CROSS_AISLES)) {
    throw new RangeError(`mostBlocks is 1 to ${MAX_CROSS_AISLES - 1}, not ${racks.mostBlocks}.`);
  }
}
