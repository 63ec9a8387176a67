/** A floor plan as it is being described: one block of aisles alike, in one zone. */
export interface FloorPlanDraft {
  readonly name: string;
  readonly zone: string;
  readonly aisleCount: number;
  readonly aislePitchMm: number;
  readonly crossAisleWidthMm: number;
  readonly bayCount: number;
  readonly bayWidthMm: number;
  readonly rackDepthMm: number;
  readonly hasBothSides: boolean;
  readonly slotsPerLevel: number;
  readonly levelCount: number;
  readonly levelHeightMm: number;
  readonly loadKg: number;
  readonly dropPointAisle: number;
  readonly storageClass: string;
  readonly blocked: string;
}

export const USUAL_PLAN: FloorPlanDraft = {
  name: "Hall A",
  zone: "A",
  aisleCount: 8,
  aislePitchMm: 3_400,
  crossAisleWidthMm: 3_000,
  bayCount: 12,
  bayWidthMm: 1_200,
  rackDepthMm: 600,
  hasBothSides: true,
  slotsPerLevel: 2,
  levelCount: 4,
  levelHeightMm: 500,
  loadKg: 80,
  dropPointAisle: 0,
  storageClass: "ambient",
  blocked: "",
};

/** The fields that are numbers, with the fault of the plan's own code that each may cause. */
export const NUMBER_FIELDS = [
  "aisleCount",
  "aislePitchMm",
  "crossAisleWidthMm",
  "bayCount",
  "bayWidthMm",
  "rackDepthMm",
  "slotsPerLevel",
  "levelCount",
  "levelHeightMm",
  "dropPointAisle",
] as const;

/** The plan as the API and the engine take it. */
export function toSpec(draft: FloorPlanDraft) {
  const blockedSlots = draft.blocked
    .split(/[\s,;]+/)
    .map((name) => name.trim())
    .filter(Boolean);
  return {
    aisleCount: draft.aisleCount,
    aislePitchMm: draft.aislePitchMm,
    crossAisleWidthMm: draft.crossAisleWidthMm,
    blocks: [
      {
        bayCount: draft.bayCount,
        bayWidthMm: draft.bayWidthMm,
        sides: draft.hasBothSides ? (2 as const) : (1 as const),
        rackDepthMm: draft.rackDepthMm,
        slotsPerLevel: draft.slotsPerLevel,
        levels: Array.from({ length: Math.min(20, Math.max(0, draft.levelCount)) }, (_, level) => ({
          elevationMm: level * draft.levelHeightMm,
          heightMm: draft.levelHeightMm,
          loadG: draft.loadKg * 1_000,
        })),
      },
    ],
    zones: [{ id: draft.zone, storageClasses: [draft.storageClass as "ambient"] }],
    dropPoint: { aisle: draft.dropPointAisle },
    ...(blockedSlots.length > 0 ? { blockedSlots } : {}),
  };
}

/** The field in which a fault of the plan is shown. */
export function fieldOfFault(pointer: string): keyof FloorPlanDraft | undefined {
  if (pointer.includes("/levels")) {
    return pointer.endsWith("loadG") ? "loadKg" : "levelHeightMm";
  }
  if (pointer.startsWith("/blockedSlots")) return "blocked";
  if (pointer.startsWith("/dropPoint")) return "dropPointAisle";
  if (pointer.startsWith("/zones")) return "zone";
  const last = pointer.split("/").at(-1);
  return NUMBER_FIELDS.find((field) => field === last);
}
