import { z } from "@hono/zod-openapi";

const regionNames = new Intl.DisplayNames("en", { type: "region", fallback: "none" });

/** Codes that name no country: groupings, private use and "unknown". */
const NO_COUNTRY = new Set(["EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"]);

function isCountry(code: string): boolean {
  return !NO_COUNTRY.has(code) && regionNames.of(code) !== undefined;
}

/** ISO 3166-1 alpha-2. */
export const CountrySchema = z
  .string()
  .regex(/^[A-Z]{2}$/, { message: "A country is two capital letters (ISO 3166-1).", abort: true })
  .refine(isCountry, "ISO 3166-1 knows no such country.")
  .openapi({ example: "NL" });
