import type { FloorPlanSpec } from "../../../src/layout/engine/floor-plan-spec.ts";

/** A sound plan: 4 aisles of 5 bays, 2 sides, 3 levels; the drop point at aisle 1. */
export function planSpec(changes: Partial<FloorPlanSpec> = {}): FloorPlanSpec {
  return {
    aisleCount: 4,
    aislePitchMm: 3_000,
    crossAisleWidthMm: 2_500,
    blocks: [
      {
        bayCount: 5,
        bayWidthMm: 1_000,
        sides: 2,
        rackDepthMm: 600,
        levels: [
          { elevationMm: 100, heightMm: 900, loadG: 500_000 },
          { elevationMm: 1_100, heightMm: 500, loadG: 100_000 },
          { elevationMm: 1_700, heightMm: 400, loadG: 20_000 },
        ],
      },
    ],
    zones: [{ id: "all", storageClasses: ["ambient"] }],
    dropPoint: { aisle: 1 },
    ...changes,
  };
}
