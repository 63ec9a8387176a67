/**
 * The worked picking area of the demo: 10 aisles of 20 bays, racks on both sides with three levels,
 * 1,200 slots. Heavy goods fit the floor level only.
 */
export const PICKING_AREA = {
  aisleCount: 10,
  aislePitchMm: 3_400,
  crossAisleWidthMm: 3_000,
  blocks: [
    {
      bayCount: 20,
      bayWidthMm: 1_000,
      sides: 2,
      rackDepthMm: 500,
      levels: [
        { elevationMm: 100, heightMm: 550, loadG: 120_000 },
        { elevationMm: 750, heightMm: 500, loadG: 60_000 },
        { elevationMm: 1_350, heightMm: 500, loadG: 40_000 },
      ],
    },
  ],
  zones: [{ id: "A", storageClasses: ["ambient"] }],
  dropPoint: { aisle: 4 },
} as const;
