import { z } from "@hono/zod-openapi";

/** UN/LOCODE without its blank: country, then three letters or digits 2 to 9. */
export const LocodeSchema = z
  .string()
  .regex(/^[A-Z]{2}[A-Z2-9]{3}$/, "A UN/LOCODE is five characters such as NLRTM.")
  .openapi({ example: "NLRTM" });

/** A GeoJSON point (RFC 7946): longitude first. */
export const PointSchema = z
  .strictObject({
    type: z.literal("Point"),
    coordinates: z
      .tuple([
        z.number().min(-180).max(180),
        z
          .number()
          .min(-90, "Latitude is −90 to 90, and comes second: [longitude, latitude].")
          .max(90, "Latitude is −90 to 90, and comes second: [longitude, latitude]."),
      ])
      .refine(
        ([lon, lat]) => lon !== 0 || lat !== 0,
        "[0, 0] lies in the sea: the place is missing.",
      ),
  })
  .openapi("Point", { example: { type: "Point", coordinates: [4.4777, 51.9244] } });
export type Point = z.output<typeof PointSchema>;

// Offsets such as +01:00 are refused: they know no summer time, and PostgreSQL reads them reversed.
const ZONE_NAME = /^(UTC|[A-Za-z]+(\/[A-Za-z0-9_+-]+)+)$/;

function isTimeZone(name: string): boolean {
  if (!ZONE_NAME.test(name)) return false;
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** A name of the IANA time zone database. */
export const TimeZoneSchema = z
  .string()
  .max(60)
  .refine(isTimeZone, "This is no time zone of the IANA database, such as Europe/Amsterdam.")
  .openapi({ example: "Europe/Amsterdam" });
