import { z } from "@hono/zod-openapi";
import { DangerousGoodsClassSchema, ServiceSchema, StorageClassSchema } from "../../goods/index.ts";
import { CountrySchema } from "../../platform/countries.ts";
import { CurrencySchema, RateSchema } from "../../platform/money.ts";
import { PageQuery } from "../../platform/pages.ts";
import { CalendarDate } from "../../platform/period.ts";
import { UnitSchema } from "../pools/schema.ts";

const NUMBER = /^-?\d{1,3}(\.\d{1,20})?$/;

/** Numbers with commas between them, as many as there are bounds. */
function numbers<const Bounds extends readonly (readonly [name: string, most: number])[]>(
  bounds: Bounds,
) {
  const names = bounds.map(([name]) => name).join(",");
  return z.string().transform((text, check): { [I in keyof Bounds]: number } => {
    const parts = text.split(",").map((part) => part.trim());
    const values = parts.map(Number);
    if (parts.length !== bounds.length || !parts.every((part) => NUMBER.test(part))) {
      check.addIssue({ code: "custom", message: `Write ${names} in degrees, commas between.` });
      return z.NEVER;
    }
    for (const [i, [name, most]] of bounds.entries()) {
      if (Math.abs(values[i]!) <= most) continue;
      check.addIssue({ code: "custom", message: `${name} is between −${most} and ${most}.` });
      return z.NEVER;
    }
    return values as { [I in keyof Bounds]: number };
  });
}

const BoxSchema = numbers([
  ["minLon", 180],
  ["minLat", 90],
  ["maxLon", 180],
  ["maxLat", 90],
])
  .refine(([, minLat, , maxLat]) => minLat <= maxLat, "minLat is greater than maxLat.")
  .openapi({
    type: "string",
    example: "3.0,50.5,7.5,53.7",
    description:
      "minLon,minLat,maxLon,maxLat. With minLon greater than maxLon the box crosses the date line.",
  });

const NearSchema = numbers([
  ["lon", 180],
  ["lat", 90],
]).openapi({ type: "string", example: "4.48,51.92", description: "lon,lat" });

const ServicesSchema = z
  .string()
  .transform((text) => text.split(",").map((part) => part.trim()))
  .pipe(z.array(ServiceSchema).min(1).max(10))
  .openapi({ type: "string", example: "labelling,returns", description: "All of these." });

const FIELDS = {
  bbox: BoxSchema.optional(),
  near: NearSchema.optional(),
  radiusKm: z.coerce.number().min(1).max(5000).optional().openapi({
    description: "Around `near`; 300 if absent.",
  }),
  country: CountrySchema.optional(),
  from: CalendarDate.optional().openapi({
    description: "With `until`: the listing runs on all these days and lets for so short a term.",
  }),
  until: CalendarDate.optional(),
  quantity: z.coerce.number().int().min(1).max(10_000_000).optional().openapi({
    description: "In `unit`: free on every day, and not under the listing's minimum.",
  }),
  unit: UnitSchema.optional(),
  storageClass: StorageClassSchema.optional(),
  dangerousGoodsClass: DangerousGoodsClassSchema.optional().openapi({ description: "Accepted." }),
  services: ServicesSchema.optional(),
  maxRate: RateSchema.optional().openapi({
    description: "The headline rate is at most this, in `currency`, whatever its basis.",
  }),
  currency: CurrencySchema.optional(),
};

type Wanted = z.output<z.ZodObject<typeof FIELDS>>;

/** Filters that mean something only together: the one at fault, and what it lacks. */
function lacking(wanted: Wanted): [keyof Wanted, string] | undefined {
  const { from, until, quantity, unit, maxRate, currency, bbox, near, radiusKm } = wanted;
  if (bbox && near) return ["bbox", "Give a box or a place to be near, not both."];
  if (radiusKm !== undefined && !near) return ["radiusKm", "A radius needs `near=lon,lat`."];
  if (from !== undefined && until === undefined) return ["from", "`from` needs `until`."];
  if (until !== undefined && from === undefined) return ["until", "`until` needs `from`."];
  if (from !== undefined && until !== undefined && until <= from) {
    return ["until", "`until` must be after `from`."];
  }
  if (quantity !== undefined && unit === undefined) {
    return ["quantity", "A quantity needs its `unit`."];
  }
  if (quantity !== undefined && from === undefined) {
    return ["quantity", "A quantity is free on days: give `from` and `until`."];
  }
  if (maxRate !== undefined && currency === undefined) {
    return ["maxRate", "A rate needs its `currency`."];
  }
  return undefined;
}

function withCheck<S extends z.ZodType<Wanted>>(schema: S): S {
  return schema.superRefine((wanted, check) => {
    const fault = lacking(wanted);
    if (fault) check.addIssue({ code: "custom", path: [fault[0]], message: fault[1] });
  }) as S;
}

/** Strict: a filter misspelt would otherwise find too much and say nothing. */
export const ExportQuery = withCheck(z.strictObject(FIELDS));
export type ListingFilters = z.output<typeof ExportQuery>;

export const SearchQuery = withCheck(z.strictObject({ ...PageQuery.shape, ...FIELDS }));
export type SearchQuery = z.output<typeof SearchQuery>;
