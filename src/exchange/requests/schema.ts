import { z } from "@hono/zod-openapi";
import { ServiceSchema } from "../../goods/index.ts";
import { CountrySchema } from "../../platform/countries.ts";
import { fromEdgeId, idOf, shownIdOf } from "../../platform/ids.ts";
import { CurrencySchema, MoneySchema } from "../../platform/money.ts";
import { PageQuery } from "../../platform/pages.ts";
import { PeriodSchema } from "../../platform/period.ts";
import { PointSchema } from "../../platform/places.ts";

export const RequestPath = z.object({ id: idOf("request") });
export const RequestListQuery = PageQuery;

const MAX_SKUS = 10_000;

const RegionSchema = z
  .union([
    z.strictObject({
      countries: z
        .array(z.union([z.enum(["EU", "ASEAN"]), CountrySchema]))
        .min(1)
        .max(250)
        .openapi({ description: "ISO 3166 codes; EU and ASEAN stand for their members." }),
    }),
    z.strictObject({ point: PointSchema, radiusKm: z.number().positive().max(20_000) }),
  ])
  .openapi("Region");
export type Region = z.output<typeof RegionSchema>;

export const DemandPlacesSchema = z
  .array(
    z
      .strictObject({ point: PointSchema, share: z.number().positive().max(1_000_000) })
      .openapi("DemandPlace"),
  )
  .max(200)
  .openapi({ description: "Where orders go. Shares are weights; they need not add up to 1." });

export const TURNOVER_FIELDS = {
  fillFactor: z.number().min(0.05).max(1).default(0.75).openapi({
    description: "Share of a pallet, bin or square metre that your goods fill.",
  }),
  replenishmentDays: z.int().min(1).max(365).default(30).openapi({
    description: "Each inbound lot covers this many days of sales.",
  }),
  safetyDays: z.int().min(0).max(365).default(7).openapi({
    description: "A lot lies this long before its first unit leaves.",
  }),
};

const FIELDS = {
  name: z.string().trim().min(1).max(200),
  period: PeriodSchema,
  quantity: z.number().positive().max(10_000_000).optional().openapi({
    description: "Absent: what your SKUs take at their peak.",
  }),
  unit: z.enum(["pallet", "m3"]).default("pallet"),
  region: RegionSchema.optional().openapi({ description: "Absent: anywhere." }),
  demandPlaces: DemandPlacesSchema.default([]),
  services: z.array(ServiceSchema).max(20).default([]),
  currency: CurrencySchema,
  priceCeiling: MoneySchema.optional().openapi({ description: "For 30 days, all cost lines." }),
  skuIds: z
    .array(z.string().max(60))
    .min(1)
    .max(MAX_SKUS)
    .optional()
    .openapi({ description: "Absent: all your SKUs as they are when matches are asked for." }),
  ...TURNOVER_FIELDS,
};

function checkFields(
  input: {
    skuIds?: string[] | undefined;
    currency?: string | undefined;
    priceCeiling?: { currency: string } | undefined;
  },
  check: z.RefinementCtx,
): void {
  for (const [i, id] of (input.skuIds ?? []).entries()) {
    if (fromEdgeId("sku", id) !== undefined) continue;
    check.addIssue({ code: "custom", path: ["skuIds", i], message: "This is no SKU id." });
  }
  const ceiling = input.priceCeiling;
  if (ceiling && input.currency && ceiling.currency !== input.currency) {
    const message = `The ceiling is in the request's currency, ${input.currency}.`;
    check.addIssue({ code: "custom", path: ["priceCeiling", "currency"], message });
  }
}

export const AddRequestInput = z
  .strictObject(FIELDS)
  .superRefine(checkFields)
  .openapi("AddRequest");
export type AddRequestInput = z.output<typeof AddRequestInput>;

/** What is not told here stays as it is. */
export const ChangeRequestInput = z
  .strictObject({
    ...FIELDS,
    unit: FIELDS.unit.removeDefault(),
    demandPlaces: FIELDS.demandPlaces.removeDefault(),
    services: FIELDS.services.removeDefault(),
    fillFactor: FIELDS.fillFactor.removeDefault(),
    replenishmentDays: FIELDS.replenishmentDays.removeDefault(),
    safetyDays: FIELDS.safetyDays.removeDefault(),
  })
  .partial()
  .superRefine(checkFields)
  .openapi("ChangeRequest");
export type ChangeRequestInput = z.output<typeof ChangeRequestInput>;

export const RequestSchema = z
  .object({
    id: shownIdOf("request"),
    name: z.string(),
    period: PeriodSchema,
    quantity: z.number(),
    unit: z.enum(["pallet", "m3"]),
    region: RegionSchema.nullable(),
    demandPlaces: DemandPlacesSchema,
    services: z.array(ServiceSchema),
    currency: CurrencySchema,
    priceCeiling: MoneySchema.nullable(),
    skuIds: z.array(shownIdOf("sku")).nullable(),
    fillFactor: z.number(),
    replenishmentDays: z.int(),
    safetyDays: z.int(),
    state: z.enum(["open", "withdrawn"]),
    createdAt: z.iso.datetime(),
  })
  .openapi("LeaseRequest");
export type LeaseRequest = z.output<typeof RequestSchema>;

/** What exchange.request.detail holds: the fields that have no column of their own. */
export type StoredDetail = Pick<
  LeaseRequest,
  | "region"
  | "demandPlaces"
  | "services"
  | "currency"
  | "priceCeiling"
  | "skuIds"
  | "fillFactor"
  | "replenishmentDays"
  | "safetyDays"
>;
