import { z } from "@hono/zod-openapi";
import { PointSchema } from "../../platform/places.ts";

export const PrecisionSchema = z.enum(["address", "street", "postal-code", "place"]).openapi({
  description: "How near the point lies: the door, the street, the postal code, or the town.",
});

export const Address = z
  .string()
  .trim()
  .min(1)
  .max(300)
  .openapi({ example: "Coolsingel 40, 3011 AD Rotterdam, Netherlands" });

export const AddressCountry = z
  .string()
  .regex(/^[A-Z]{2}$/, "A country is two capital letters (ISO 3166-1).")
  .openapi({ description: "Of addresses that do not name theirs.", example: "NL" });

export const GeocodeAddressesInput = z
  .strictObject({
    addresses: z.array(Address).min(1).max(200),
    country: AddressCountry.optional(),
  })
  .openapi("GeocodeAddresses");
export type GeocodeAddressesInput = z.output<typeof GeocodeAddressesInput>;

export const GeocodedAddressSchema = z
  .object({
    address: z.string(),
    outcome: z.enum(["found", "candidates", "none"]),
    point: PointSchema.nullable(),
    precision: PrecisionSchema.nullable(),
    label: z.string().nullable().openapi({ description: "What was found, for people." }),
    candidates: z
      .array(z.object({ point: PointSchema, precision: PrecisionSchema, label: z.string() }))
      .openapi({ description: "Where several places may be meant: choose one." }),
    reason: z
      .enum(["not-found", "timeout", "upstream", "budget"])
      .nullable()
      .openapi({ description: "Why there is none: unknown, or a provider that was not asked." }),
    source: z.string(),
    notice: z.string().nullable().openapi({ description: "What to know of it, in words." }),
  })
  .openapi("GeocodedAddress");
export type GeocodedAddress = z.output<typeof GeocodedAddressSchema>;

export const GeocodedAddressesSchema = z
  .object({ results: z.array(GeocodedAddressSchema) })
  .openapi("GeocodedAddresses", { description: "One per address, in their order." });
