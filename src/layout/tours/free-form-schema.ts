import { z } from "@hono/zod-openapi";
import { TermsSchema } from "./schema.ts";

/** Every straight way between two of them is tried against every obstacle. */
const MAX_POINTS = 40;
const MAX_CORNERS = 120;

const mm = z.int().min(-10_000_000).max(10_000_000);
const PointSchema = z.strictObject({ xMm: mm, yMm: mm });

export const ComputeFreeFormTourInput = z
  .strictObject({
    obstacles: z
      .array(z.array(PointSchema).min(3).max(MAX_CORNERS))
      .max(MAX_CORNERS / 3)
      .refine((obstacles) => obstacles.flat().length <= MAX_CORNERS, {
        error: `At most ${MAX_CORNERS} corners together.`,
      })
      .openapi({ description: "Corners of racks, walls and machines, in either direction." }),
    start: PointSchema,
    end: PointSchema.optional().openapi({ description: "Absent: where it starts." }),
    points: z
      .array(
        PointSchema.extend({
          name: z.string().min(1).max(100),
          weightG: z.int().min(0).max(100_000_000).default(0),
        }),
      )
      .min(1)
      .max(MAX_POINTS),
    heavyFromG: z.array(z.int().min(1).max(100_000_000)).min(1).max(5).optional().openapi({
      description: "Points that weigh so much or more come first.",
    }),
    terms: TermsSchema.prefault({}),
    seed: z.int().min(0).max(2_147_483_647).default(1),
  })
  .openapi("ComputeFreeFormTour");
export type ComputeFreeFormTourInput = z.output<typeof ComputeFreeFormTourInput>;

export const FreeFormTourSchema = z
  .object({
    lengthM: z.number(),
    minutes: z.number(),
    sequence: z.array(z.string()).openapi({ description: "Names of the points in walking order." }),
    walk: z.array(z.object({ xMm: z.number(), yMm: z.number() }).openapi("FloorPoint")),
    lowerBoundM: z.number(),
    gap: z.number().openapi({ description: "0: proven shortest." }),
    asListedM: z.number().nullable().openapi({
      description: "In the order in which they were sent; null where that takes light goods first.",
    }),
    unreachable: z.array(z.string()).openapi({ description: "Shut off, or within an obstacle." }),
    seed: z.int(),
  })
  .openapi("FreeFormTour");
export type FreeFormTour = z.output<typeof FreeFormTourSchema>;
