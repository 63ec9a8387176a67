import { z } from "@hono/zod-openapi";

const BoundingBoxSchema = z
  .tuple([
    z.number().min(-180).max(180),
    z.number().min(-90).max(90),
    z.number().min(-180).max(180),
    z.number().min(-90).max(90),
  ])
  .refine(
    ([west, south, east, north]) => west < east && south < north,
    "A box is [west, south, east, north].",
  )
  .openapi({ example: [-8.75, 41.0, -8.4, 41.3] });

export const CalibrateRoadsInput = z
  .strictObject({
    profile: z.enum(["car", "truck"]),
    bbox: BoundingBoxSchema.optional().openapi({
      description: "The area, as GeoJSON has boxes. Absent: all that the road server covers.",
    }),
    pairs: z.int().min(50).max(2_000).default(200),
    seed: z.int().min(0).max(2_147_483_647).default(1),
  })
  .openapi("CalibrateRoads");
export type CalibrateRoadsInput = z.output<typeof CalibrateRoadsInput>;

export const RoadCalibrationSchema = z
  .object({
    profile: z.string(),
    network: z.string().openapi({ description: "The roads that were measured." }),
    bbox: BoundingBoxSchema,
    pairCount: z.int().openapi({ description: "Of pairs that could be driven." }),
    cellCount: z.int().openapi({ description: "Cells of 25 km with figures of their own." }),
    calibration: z
      .object({
        crowM: z.array(z.number()),
        circuity: z.array(z.number()),
        speedKmh: z.array(z.number()),
      })
      .openapi({ description: "Of the whole area, at rising straight-line distances." }),
    medianErrorShare: z
      .object({ metres: z.number(), seconds: z.number(), defaultMetres: z.number() })
      .openapi({ description: "On every fifth pair, held back from the fit that is judged." }),
    calibratedAt: z.iso.datetime(),
  })
  .openapi("RoadCalibration");
export type RoadCalibration = z.output<typeof RoadCalibrationSchema>;
