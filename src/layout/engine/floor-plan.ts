import { faultsOfFloorPlan } from "./floor-plan-faults.ts";
import { baysUnderObstacles } from "./floor-plan-obstacles.ts";
import { bayZones, crossAislesOf, type FloorPlanSpec, slotNames } from "./floor-plan-spec.ts";

export interface Zone {
  readonly id: string;
  readonly storageClasses: readonly string[];
}

/**
 * A floor plan on typed arrays, one entry a slot; slots are numbered in the order of their names.
 *
 * A slot is named `aisle-block-bay-face`, zero-based; face = (side × levels + level) ×
 * slotsPerLevel + position. Both sides and all levels of a bay are picked from one point, the
 * middle of the bay on the aisle's centre line, rounded down to a millimetre.
 */
export interface FloorPlan {
  readonly spec: FloorPlanSpec;
  readonly slotCount: number;
  readonly names: readonly string[];
  /** Slot by name. */
  readonly slots: ReadonlyMap<string, number>;
  readonly zones: readonly Zone[];
  /** Centre lines from the front one (0) to the back one; length blocks + 1. */
  readonly crossAislesMm: Int32Array;

  readonly aisle: Uint16Array;
  readonly block: Uint16Array;
  readonly bay: Uint16Array;
  /** 0 left, 1 right of the aisle when looking from the front to the back. */
  readonly side: Uint8Array;
  readonly level: Uint8Array;
  /** Of several slots on one level of a bay, from front to back. */
  readonly position: Uint16Array;
  /** Of the picking point, from the centre line of the front cross-aisle. */
  readonly depthMm: Int32Array;
  readonly widthMm: Int32Array;
  readonly heightMm: Int32Array;
  readonly rackDepthMm: Int32Array;
  readonly elevationMm: Int32Array;
  readonly loadG: Int32Array;
  /** Index into `zones`. */
  readonly zone: Uint16Array;
  /** 1 = must stay empty. */
  readonly isBlocked: Uint8Array;
}

/**
 * Numbers, names and measures every slot. O(slots).
 *
 * @throws RangeError naming the first fault; ask `faultsOfFloorPlan` for all of them
 */
export function compileFloorPlan(spec: FloorPlanSpec): FloorPlan {
  const [fault] = faultsOfFloorPlan(spec);
  if (fault !== undefined) throw new RangeError(`${fault.pointer || "/"}: ${fault.detail}`);

  const names = slotNames(spec);
  const plan = emptyPlan(spec, names);
  const { zoneOfBay } = bayZones(spec);
  let slot = 0;
  let place = 0;
  for (let aisle = 0; aisle < spec.aisleCount; aisle++) {
    for (let block = 0; block < spec.blocks.length; block++) {
      for (let bay = 0; bay < spec.blocks[block].bayCount; bay++) {
        slot = addBay(plan, slot, aisle, block, bay, zoneOfBay[place++]);
      }
    }
  }
  for (const name of spec.blockedSlots ?? []) plan.isBlocked[plan.slots.get(name)!] = 1;
  for (const bay of baysUnderObstacles(spec)) {
    for (let slot = bay.firstSlot; slot < bay.firstSlot + bay.slotCount; slot++) {
      plan.isBlocked[slot] = 1;
    }
  }
  return plan;
}

/**
 * From the drop point to the slot's picking point and back, by centre lines; one-way aisles and
 * obstacles make it longer.
 */
export function roundTripMm(plan: FloorPlan, slot: number): number {
  const { dropPoint, aislePitchMm } = plan.spec;
  const dropMm = plan.crossAislesMm[dropPoint.crossAisle ?? 0];
  const depthMm = plan.depthMm[slot];
  const acrossMm = Math.abs(plan.aisle[slot] - dropPoint.aisle) * aislePitchMm;
  if (acrossMm === 0) return 2 * Math.abs(depthMm - dropMm);
  const frontMm = plan.crossAislesMm[plan.block[slot]];
  const backMm = plan.crossAislesMm[plan.block[slot] + 1];
  const byFrontMm = Math.abs(frontMm - dropMm) + depthMm - frontMm;
  const byBackMm = Math.abs(backMm - dropMm) + backMm - depthMm;
  return 2 * (acrossMm + Math.min(byFrontMm, byBackMm));
}

function emptyPlan(spec: FloorPlanSpec, names: string[]): FloorPlan {
  const n = names.length;
  return {
    spec,
    slotCount: n,
    names,
    slots: new Map(names.map((name, slot) => [name, slot])),
    zones: spec.zones.map(({ id, storageClasses }) => ({ id, storageClasses })),
    crossAislesMm: crossAislesOf(spec),
    aisle: new Uint16Array(n),
    block: new Uint16Array(n),
    bay: new Uint16Array(n),
    side: new Uint8Array(n),
    level: new Uint8Array(n),
    position: new Uint16Array(n),
    depthMm: new Int32Array(n),
    widthMm: new Int32Array(n),
    heightMm: new Int32Array(n),
    rackDepthMm: new Int32Array(n),
    elevationMm: new Int32Array(n),
    loadG: new Int32Array(n),
    zone: new Uint16Array(n),
    isBlocked: new Uint8Array(n),
  };
}

/** Fills the slots of one bay and returns the next slot number. */
function addBay(
  plan: FloorPlan,
  firstSlot: number,
  aisle: number,
  block: number,
  bay: number,
  zone: number,
): number {
  const { crossAisleWidthMm, blocks } = plan.spec;
  const { bayWidthMm, sides, levels, rackDepthMm, slotsPerLevel = 1 } = blocks[block];
  const fromCrossAisleMm = (crossAisleWidthMm + (2 * bay + 1) * bayWidthMm) >> 1;
  let slot = firstSlot;
  for (let side = 0; side < sides; side++) {
    for (const [level, { elevationMm, heightMm, loadG }] of levels.entries()) {
      for (let position = 0; position < slotsPerLevel; position++) {
        plan.aisle[slot] = aisle;
        plan.block[slot] = block;
        plan.bay[slot] = bay;
        plan.side[slot] = side;
        plan.level[slot] = level;
        plan.position[slot] = position;
        plan.depthMm[slot] = plan.crossAislesMm[block] + fromCrossAisleMm;
        plan.widthMm[slot] = Math.floor(bayWidthMm / slotsPerLevel);
        plan.heightMm[slot] = heightMm;
        plan.rackDepthMm[slot] = rackDepthMm;
        plan.elevationMm[slot] = elevationMm;
        plan.loadG[slot] = loadG;
        plan.zone[slot] = zone;
        slot++;
      }
    }
  }
  return slot;
}
