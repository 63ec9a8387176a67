/**
 * A picking area as its owner describes it: parallel aisles crossed by one cross-aisle in front,
 * one behind, and one between each two blocks. Plain JSON, whole millimetres and grams.
 */
export interface FloorPlanSpec {
  readonly aisleCount: number;
  /** Between the centre lines of neighbouring aisles. */
  readonly aislePitchMm: number;
  readonly crossAisleWidthMm: number;
  /** From front to back; every aisle runs through all of them. */
  readonly blocks: readonly BlockSpec[];
  /** Every bay belongs to exactly one. */
  readonly zones: readonly ZoneSpec[];
  /** Where pickers start and end, unless a tour says otherwise. */
  readonly dropPoint: DropPointSpec;
  /** Where they may start and end beside that. */
  readonly otherDropPoints?: readonly DropPointSpec[];
  /** Names of slots that must stay empty: pillars, doors, damage. */
  readonly blockedSlots?: readonly string[];
  /** The others are walked both ways. */
  readonly oneWayAisles?: readonly OneWaySpec[];
  /** Absent: true. If false, an aisle that is entered is walked to its other end. */
  readonly canTurnInAisles?: boolean;
  /** What stands in racks, aisles and cross-aisles; slots under it stay empty. */
  readonly obstacles?: readonly ObstacleSpec[];
}

/** The mouth of an aisle on a cross-aisle. */
export interface DropPointSpec {
  readonly aisle: number;
  /** 0 = the front one, which it is if absent. */
  readonly crossAisle?: number;
}

export interface OneWaySpec {
  readonly aisle: number;
  readonly direction: "to-back" | "to-front";
}

/**
 * A simple polygon: across from the middle of aisle 0, and in from the middle of the front
 * cross-aisle.
 */
export interface ObstacleSpec {
  readonly corners: readonly { readonly xMm: number; readonly yMm: number }[];
  /** What it is, for the drawing. */
  readonly name?: string;
}

export interface BlockSpec {
  readonly bayCount: number;
  /** Along the aisle. */
  readonly bayWidthMm: number;
  /** Racks on the left of each aisle only, or on both sides of it. */
  readonly sides: 1 | 2;
  /** Across the aisle. */
  readonly rackDepthMm: number;
  /** Slots side by side on each level of a bay; 1 if absent. */
  readonly slotsPerLevel?: number;
  /** From the floor up. */
  readonly levels: readonly LevelSpec[];
}

export interface LevelSpec {
  /** Of the surface that goods stand on, above the floor. */
  readonly elevationMm: number;
  /** Clear height. */
  readonly heightMm: number;
  /** What one slot of the level bears. */
  readonly loadG: number;
}

export interface ZoneSpec {
  readonly id: string;
  /** The storage classes of goods that may lie here. */
  readonly storageClasses: readonly string[];
  /** Absent: every bay that no other zone claims. */
  readonly areas?: readonly AreaSpec[];
}

/** Zero-based and inclusive; without a block or bays, all of them. */
export interface AreaSpec {
  readonly firstAisle: number;
  readonly lastAisle: number;
  readonly block?: number;
  readonly firstBay?: number;
  readonly lastBay?: number;
}

/** Centre lines from the front one (0) to the back one; length blocks + 1. */
export function crossAislesOf({ blocks, crossAisleWidthMm }: FloorPlanSpec): Int32Array {
  const crossAislesMm = new Int32Array(blocks.length + 1);
  for (const [block, { bayCount, bayWidthMm }] of blocks.entries()) {
    crossAislesMm[block + 1] = crossAislesMm[block] + crossAisleWidthMm + bayCount * bayWidthMm;
  }
  return crossAislesMm;
}

/** All slot names in slot order; padded with zeros so that they also sort in it. */
export function slotNames(spec: FloorPlanSpec): string[] {
  const { aisleCount, blocks } = spec;
  const facesOf = (block: BlockSpec) =>
    block.sides * block.levels.length * (block.slotsPerLevel ?? 1);
  const digits = (count: number, least: number) => Math.max(least, String(count - 1).length);
  const aisleDigits = digits(aisleCount, 2);
  const blockDigits = digits(blocks.length, 1);
  const bayDigits = digits(Math.max(...blocks.map((block) => block.bayCount)), 2);
  const faceDigits = digits(Math.max(...blocks.map(facesOf)), 1);
  const names: string[] = [];
  const pad = (value: number, width: number) => String(value).padStart(width, "0");
  for (let aisle = 0; aisle < aisleCount; aisle++) {
    for (const [index, block] of blocks.entries()) {
      const column = `${pad(aisle, aisleDigits)}-${pad(index, blockDigits)}`;
      for (let bay = 0; bay < block.bayCount; bay++) {
        for (let face = 0; face < facesOf(block); face++) {
          names.push(`${column}-${pad(bay, bayDigits)}-${pad(face, faceDigits)}`);
        }
      }
    }
  }
  return names;
}

/** What holds the bays in order of aisle, block and bay. */
export interface BayZones {
  /** Index of each bay's zone, −1 if no zone claims it. */
  readonly zoneOfBay: Int32Array;
  /** The first bay found that two zones claim. */
  readonly clash?: { readonly bay: number; readonly first: number; readonly second: number };
}

/** Gives each bay its zone; stops at the first bay that two zones claim. */
export function bayZones(spec: FloorPlanSpec): BayZones {
  const baysBefore = [0];
  for (const { bayCount } of spec.blocks) baysBefore.push(baysBefore.at(-1)! + bayCount);
  const baysPerAisle = baysBefore.at(-1)!;
  const zoneOfBay = new Int32Array(spec.aisleCount * baysPerAisle).fill(-1);
  for (const [zone, { areas = [] }] of spec.zones.entries()) {
    for (const { firstAisle, lastAisle, block: only, firstBay = 0, lastBay } of areas) {
      for (let aisle = firstAisle; aisle <= lastAisle; aisle++) {
        for (const [block, { bayCount }] of spec.blocks.entries()) {
          if (only !== undefined && only !== block) continue;
          for (let bay = firstBay; bay <= Math.min(lastBay ?? bayCount, bayCount - 1); bay++) {
            const place = aisle * baysPerAisle + baysBefore[block] + bay;
            const first = zoneOfBay[place];
            if (first >= 0 && first !== zone) {
              return { zoneOfBay, clash: { bay: place, first, second: zone } };
            }
            zoneOfBay[place] = zone;
          }
        }
      }
    }
  }
  const rest = spec.zones.findIndex((zone) => zone.areas === undefined);
  if (rest >= 0) {
    for (let place = 0; place < zoneOfBay.length; place++) {
      if (zoneOfBay[place] < 0) zoneOfBay[place] = rest;
    }
  }
  return { zoneOfBay };
}

/** Names a bay numbered as in `BayZones` for a message. */
export function bayPlace(spec: FloorPlanSpec, place: number): string {
  const baysPerAisle = spec.blocks.reduce((sum, block) => sum + block.bayCount, 0);
  let bay = place % baysPerAisle;
  let block = 0;
  while (bay >= spec.blocks[block].bayCount) bay -= spec.blocks[block++].bayCount;
  return `Bay ${bay} of aisle ${Math.floor(place / baysPerAisle)} in block ${block}`;
}
