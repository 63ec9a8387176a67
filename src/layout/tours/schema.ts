import { z } from "@hono/zod-openapi";
import { idOf, shownIdOf } from "../../platform/ids.ts";

/** Far more than a picker's cart holds. */
const MAX_LINES = 1_000;

const BY_SLOT: readonly ("floorPlanId" | "slots" | "slottingId" | "lines")[] = [
  "floorPlanId",
  "slots",
];
const BY_SKU: typeof BY_SLOT = ["slottingId", "lines"];

export const ComputeTourInput = z
  .strictObject({
    floorPlanId: idOf("floorPlan").optional().openapi({ description: "With `slots`." }),
    slots: z
      .array(z.string().max(100))
      .min(1)
      .max(MAX_LINES)
      .optional()
      .openapi({
        description: "Names of the slots to visit, in any order.",
        example: ["03-0-12-1", "00-0-02-0"],
      }),
    slottingId: idOf("slotting").optional().openapi({ description: "With `lines`." }),
    lines: z
      .array(z.string().max(100))
      .min(1)
      .max(MAX_LINES)
      .optional()
      .openapi({
        description: "SKU codes to pick, where that slotting put them.",
        example: ["LAMP-60"],
      }),
    dropPoint: z
      .strictObject({ aisle: z.int().min(0) })
      .optional()
      .openapi({
        description: "Absent: that of the floor plan.",
      }),
  })
  .superRefine((input, check) => {
    const isBySku = input.slottingId !== undefined || input.lines !== undefined;
    const wanted = isBySku ? BY_SKU : BY_SLOT;
    for (const field of [...BY_SLOT, ...BY_SKU]) {
      const isThere = input[field] !== undefined;
      if (isThere === wanted.includes(field)) continue;
      const message = isThere
        ? `Send ${BY_SLOT.join(" and ")}, or ${BY_SKU.join(" and ")}: not of both.`
        : `Missing beside ${wanted.find((other) => other !== field)}.`;
      check.addIssue({ code: "custom", path: [field], message });
    }
  })
  .openapi("ComputeTour");
export type ComputeTourInput = z.output<typeof ComputeTourInput>;

export const ComputeTourQuery = z.strictObject({
  svg: z.enum(["0", "1"]).default("0").openapi({ description: "1: draw the shortest tour." }),
});

export const TOUR_POLICIES = [
  "optimal",
  "s-shape",
  "return",
  "midpoint",
  "largest-gap",
  "combined",
  "aisle-by-aisle",
] as const;

export const TourSchema = z
  .object({
    policy: z.enum(TOUR_POLICIES).openapi({ description: "`optimal` is proven shortest." }),
    lengthM: z.number(),
    sequence: z.array(z.string()).openapi({ description: "Slots in walking order, each once." }),
    extraShare: z.number().openapi({ description: "Longer than the shortest by; 0.2 is 20 %." }),
    walk: z.array(z.object({ xMm: z.int(), yMm: z.int() }).openapi("Corner")).openapi({
      description:
        "The corners of the walk from the drop point and back to it: across from the middle of aisle 0, and in from the middle of the front cross-aisle.",
    }),
  })
  .openapi("Tour");

export const ToursSchema = z
  .object({
    floorPlanId: shownIdOf("floorPlan"),
    dropPoint: z.object({ aisle: z.int() }),
    slots: z.array(
      z.object({ slot: z.string(), skuCode: z.string().nullable() }).openapi("PickedSlot"),
    ),
    tours: z.array(TourSchema),
    saved: z
      .object({ metres: z.number(), share: z.number() })
      .openapi({ description: "By the shortest tour against S-shape, the usual way to walk." }),
    svg: z.string().nullable(),
  })
  .openapi("Tours");
export type Tours = z.output<typeof ToursSchema>;
