import { type FloorPlanFault, faultsOfFloorPlan } from "../../layout/engine/floor-plan-faults.ts";
import type { FloorPlanSpec } from "../../layout/engine/floor-plan-spec.ts";

/** A number as far as it is typed. */
export type Typed = number | undefined;

export interface LevelDraft {
  readonly elevationMm: Typed;
  readonly heightMm: Typed;
  readonly loadG: Typed;
}

export interface BlockDraft {
  readonly bayCount: Typed;
  readonly bayWidthMm: Typed;
  readonly sides: 1 | 2;
  readonly rackDepthMm: Typed;
  readonly slotsPerLevel: Typed;
  readonly levels: readonly LevelDraft[];
}

export interface AreaDraft {
  readonly firstAisle: Typed;
  readonly lastAisle: Typed;
  /** Absent: all of them. */
  readonly block?: number | undefined;
}

export interface ZoneDraft {
  readonly id: string;
  readonly storageClasses: readonly string[];
  /** Absent: every bay that no other zone claims. */
  readonly areas?: readonly AreaDraft[] | undefined;
}

/** A floor plan as far as it is typed: the engine says what it lacks. */
export interface PlanDraft {
  readonly aisleCount: Typed;
  readonly aislePitchMm: Typed;
  readonly crossAisleWidthMm: Typed;
  readonly blocks: readonly BlockDraft[];
  readonly zones: readonly ZoneDraft[];
  readonly dropPoint: { readonly aisle: Typed };
  readonly blockedSlots: readonly string[];
}

const LEVEL_HEIGHT_MM = 1_600;

/** A level on top of others, as high and strong as the one below it. */
export function levelAbove(below: LevelDraft | undefined): LevelDraft {
  if (!below) return { elevationMm: 0, heightMm: LEVEL_HEIGHT_MM, loadG: 1_000_000 };
  const elevationMm = (below.elevationMm ?? 0) + (below.heightMm ?? 0) + 100;
  return { ...below, elevationMm };
}

/** A usual hall of pallet racks: two levels of two aisles' worth of bays a side. */
export function usualPlan(storageClasses: readonly string[]): PlanDraft {
  const ground = levelAbove(undefined);
  return {
    aisleCount: 6,
    aislePitchMm: 5_000,
    crossAisleWidthMm: 3_000,
    blocks: [
      {
        bayCount: 12,
        bayWidthMm: 2_700,
        sides: 2,
        rackDepthMm: 1_100,
        slotsPerLevel: 3,
        levels: [ground, levelAbove(ground)],
      },
    ],
    zones: [{ id: "A", storageClasses: storageClasses.slice(0, 1) }],
    dropPoint: { aisle: 0 },
    blockedSlots: [],
  };
}

export function replaced<T>(items: readonly T[], at: number, item: T): T[] {
  return items.map((old, i) => (i === at ? item : old));
}

export function without<T>(items: readonly T[], at: number): T[] {
  return items.filter((_, i) => i !== at);
}

/** A draft with its faults, and what was last without any: that stays drawn meanwhile. */
export interface Judged {
  readonly draft: PlanDraft;
  readonly faults: readonly FloorPlanFault[];
  readonly drawn: FloorPlanSpec | undefined;
}

/** Judges a draft; blocked slots that its racks no longer have are let go. */
export function judged(draft: PlanDraft, before?: FloorPlanSpec): Judged {
  const faults = faultsOfFloorPlan(draft);
  const gone = faults
    .filter(({ code }) => code === "unknown-slot")
    .map(({ pointer }) => Number(pointer.split("/").at(-1)));
  if (gone.length > 0) {
    const blockedSlots = draft.blockedSlots.filter((_, i) => !gone.includes(i));
    return judged({ ...draft, blockedSlots }, before);
  }
  // Without a fault there is nothing left to be typed.
  const drawn = faults.length === 0 ? (draft as FloorPlanSpec) : before;
  return { draft, faults, drawn };
}

/** Slots on each level of all blocks together, from the floor up. */
export function slotsPerLevel(spec: FloorPlanSpec): number[] {
  const counts: number[] = [];
  for (const { bayCount, sides, slotsPerLevel = 1, levels } of spec.blocks) {
    for (const level of levels.keys()) {
      const slots = spec.aisleCount * bayCount * sides * slotsPerLevel;
      counts[level] = (counts[level] ?? 0) + slots;
    }
  }
  return counts;
}

/** The floor from wall to wall of cross-aisles, in square metres. */
export function floorAreaM2(spec: FloorPlanSpec): number {
  const racksMm = spec.blocks.reduce(
    (sum, { bayCount, bayWidthMm }) => sum + bayCount * bayWidthMm,
    0,
  );
  const depthMm = racksMm + (spec.blocks.length + 1) * spec.crossAisleWidthMm;
  return (spec.aisleCount * spec.aislePitchMm * depthMm) / 1e6;
}
