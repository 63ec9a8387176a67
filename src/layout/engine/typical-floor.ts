import type { BlockSpec, FloorPlanSpec } from "./floor-plan-spec.ts";

/** In what a floor's space is counted. */
export type FloorUnit = "pallet" | "bin" | "m2" | "m3";

/** How such space is usually racked: what one slot takes along the aisle, and how it is reached. */
interface UsualRacks {
  readonly bayWidthMm: number;
  readonly rackDepthMm: number;
  readonly aisleWidthMm: number;
  readonly levelCount: number;
  readonly levelHeightMm: number;
}

/** Pallets under reach trucks, bins on shelves for people with carts, and open floor. */
const USUAL_RACKS: Readonly<Record<FloorUnit, UsualRacks>> = {
  pallet: {
    bayWidthMm: 950,
    rackDepthMm: 1_100,
    aisleWidthMm: 2_800,
    levelCount: 4,
    levelHeightMm: 1_800,
  },
  bin: {
    bayWidthMm: 450,
    rackDepthMm: 600,
    aisleWidthMm: 1_200,
    levelCount: 5,
    levelHeightMm: 450,
  },
  m3: {
    bayWidthMm: 1_000,
    rackDepthMm: 1_000,
    aisleWidthMm: 2_000,
    levelCount: 2,
    levelHeightMm: 1_000,
  },
  m2: {
    bayWidthMm: 1_000,
    rackDepthMm: 1_000,
    aisleWidthMm: 2_500,
    levelCount: 1,
    levelHeightMm: 1_800,
  },
};

const CROSS_AISLE_MM = 3_000;
/** Longer aisles are usually cut by a cross-aisle. */
const LONGEST_BLOCK_MM = 30_000;
const MOST_BLOCKS = 4;
const SIDES = 2;

/** The one zone of a typical floor. */
export const TYPICAL_ZONE = "typical";

/**
 * A floor for so many slots whose plan nobody knows: about as wide as deep, aisles of 30 m at most
 * between cross-aisles. Pickers start a quarter of its width from the first aisle: so far is an aisle
 * on average from a door in the middle.
 */
export function typicalFloor(unit: FloorUnit, slotCount: number): FloorPlanSpec {
  const { bayWidthMm, rackDepthMm, aisleWidthMm, levelCount, levelHeightMm } = USUAL_RACKS[unit];
  const aislePitchMm = aisleWidthMm + 2 * rackDepthMm;
  const columns = Math.max(1, Math.ceil(slotCount / (SIDES * levelCount)));
  const wanted = Math.sqrt((columns * bayWidthMm) / aislePitchMm);
  const aisleCount = Math.min(500, Math.max(1, Math.round(wanted)));
  const baysPerAisle = Math.ceil(columns / aisleCount);
  const blockCount = Math.min(
    MOST_BLOCKS,
    Math.max(1, Math.ceil((baysPerAisle * bayWidthMm) / LONGEST_BLOCK_MM)),
  );
  const block: BlockSpec = {
    bayCount: Math.ceil(baysPerAisle / blockCount),
    bayWidthMm,
    sides: SIDES,
    rackDepthMm,
    levels: Array.from({ length: levelCount }, (_, level) => ({
      elevationMm: level * levelHeightMm,
      heightMm: levelHeightMm - 100,
      loadG: 1_000_000,
    })),
  };
  return {
    aisleCount,
    aislePitchMm,
    crossAisleWidthMm: CROSS_AISLE_MM,
    blocks: Array.from({ length: blockCount }, () => block),
    zones: [{ id: TYPICAL_ZONE, storageClasses: ["ambient"] }],
    dropPoint: { aisle: Math.floor(aisleCount / 4) },
  };
}
