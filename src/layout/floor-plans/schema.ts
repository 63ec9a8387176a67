import { z } from "@hono/zod-openapi";
import { StorageClassSchema } from "../../goods/index.ts";
import { idOf, shownIdOf } from "../../platform/ids.ts";
import { PageQuery } from "../../platform/pages.ts";
import { MAX_SLOT_COUNT } from "../engine/floor-plan-faults.ts";

export const FloorPlanPath = z.object({ id: idOf("floorPlan") });

export const FloorPlanListQuery = PageQuery.extend({ warehouseId: idOf("warehouse").optional() });

export const DrawPlanQuery = z.strictObject({ slottingId: idOf("slotting").optional() });

const FloorPlanNameSchema = z.string().trim().min(1).max(200).openapi({ example: "Hall B" });

/** A whole number; the engine knows the bounds of each and names what lies outside. */
const whole = (description: string) => z.number().openapi({ type: "integer", description });

/** The mouth of an aisle on a cross-aisle. */
export const DropPointSchema = z.strictObject({
  aisle: whole("Zero-based."),
  crossAisle: whole("0, which it is if absent, is the front one.").optional(),
});

/**
 * The form of a floor plan only: `faultsOfFloorPlan` judges bounds and meaning, so that a file and
 * a body are refused for the same reasons.
 */
export const FloorPlanSpecSchema = z
  .strictObject({
    aisleCount: whole("1 to 1,000."),
    aislePitchMm: whole("Between the centre lines of neighbouring aisles."),
    crossAisleWidthMm: whole("Of the one in front, the one behind and those between blocks."),
    blocks: z.array(
      z.strictObject({
        bayCount: whole("Along the aisle."),
        bayWidthMm: whole("Along the aisle."),
        sides: z
          .union([z.literal(1), z.literal(2)], "Racks stand on 1 or 2 sides of an aisle.")
          .openapi({ description: "Racks on the left of each aisle only, or on both sides." }),
        rackDepthMm: whole("Across the aisle."),
        slotsPerLevel: whole("Slots side by side on each level of a bay; 1 if absent.").optional(),
        levels: z.array(
          z.strictObject({
            elevationMm: whole("Of the surface that goods stand on, above the floor."),
            heightMm: whole("Clear height."),
            loadG: whole("What one slot of the level bears."),
          }),
        ),
      }),
    ),
    zones: z.array(
      z.strictObject({
        id: z.string().openapi({ description: "As leases name it." }),
        storageClasses: z.array(StorageClassSchema),
        areas: z
          .array(
            z.strictObject({
              firstAisle: whole("Zero-based, inclusive."),
              lastAisle: whole("Zero-based, inclusive."),
              block: whole("Absent: all of them.").optional(),
              firstBay: whole("Zero-based, inclusive; absent: the first.").optional(),
              lastBay: whole("Zero-based, inclusive; absent: the last.").optional(),
            }),
          )
          .optional()
          .openapi({ description: "Absent: every bay that no other zone claims." }),
      }),
    ),
    dropPoint: DropPointSchema.openapi({ description: "Where pickers start and end." }),
    otherDropPoints: z
      .array(DropPointSchema)
      .optional()
      .openapi({ description: "Where they may start and end beside that." }),
    blockedSlots: z
      .array(z.string())
      .max(MAX_SLOT_COUNT)
      .optional()
      .openapi({ description: "Names of slots that must stay empty: pillars, doors, damage." }),
    oneWayAisles: z
      .array(
        z.strictObject({
          aisle: whole("Zero-based."),
          direction: z.enum(["to-back", "to-front"]),
        }),
      )
      .optional()
      .openapi({ description: "The others are walked both ways." }),
    canTurnInAisles: z
      .boolean()
      .optional()
      .openapi({ description: "False: an aisle that is entered is walked to its other end." }),
    obstacles: z
      .array(
        z.strictObject({
          corners: z.array(
            z.strictObject({
              xMm: whole("Across from the middle of aisle 0."),
              yMm: whole("In from the middle of the front cross-aisle."),
            }),
          ),
          name: z.string().optional(),
        }),
      )
      .optional()
      .openapi({
        description:
          "Polygons that stand in racks, aisles or cross-aisles: slots under them stay empty, ways beside which they leave less than 500 mm are closed.",
      }),
  })
  .openapi("FloorPlanSpec");
export type StoredFloorPlanSpec = z.output<typeof FloorPlanSpecSchema>;

export const AddFloorPlanInput = z
  .strictObject({
    warehouseId: idOf("warehouse"),
    name: FloorPlanNameSchema,
    spec: FloorPlanSpecSchema,
  })
  .openapi("AddFloorPlan");
export type AddFloorPlanInput = z.output<typeof AddFloorPlanInput>;

/** What a file of racks does not say. */
export const ImportFloorPlanQuery = z.strictObject({
  warehouseId: idOf("warehouse"),
  name: FloorPlanNameSchema,
  aislePitchMm: z.coerce.number().int(),
  crossAisleWidthMm: z.coerce.number().int(),
  dropPointAisle: z.coerce.number().int().default(0),
});
export type ImportFloorPlanQuery = z.output<typeof ImportFloorPlanQuery>;

export const FloorPlanSummarySchema = z
  .object({
    id: shownIdOf("floorPlan"),
    warehouseId: shownIdOf("warehouse"),
    organisationId: shownIdOf("organisation").openapi({ description: "Who drew it." }),
    name: z.string(),
    slotCount: z.int().openapi({ description: "With the blocked ones." }),
    createdAt: z.iso.datetime(),
  })
  .openapi("FloorPlanSummary");
export type FloorPlanSummary = z.output<typeof FloorPlanSummarySchema>;

export const FloorPlanSchema = FloorPlanSummarySchema.extend({
  spec: FloorPlanSpecSchema,
}).openapi("FloorPlan", {
  description:
    "A slot is named aisle-block-bay-face, zero-based: face = (side × levels + level) × slotsPerLevel + position.",
});
export type FloorPlan = z.output<typeof FloorPlanSchema>;
