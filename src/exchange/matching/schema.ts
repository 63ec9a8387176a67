import { z } from "@hono/zod-openapi";
import { AddSkuInput, DangerousGoodsClassSchema, StorageClassSchema } from "../../goods/index.ts";
import { shownIdOf } from "../../platform/ids.ts";
import { CurrencySchema, MoneySchema } from "../../platform/money.ts";
import { CalendarDate, PeriodSchema } from "../../platform/period.ts";
import { PointSchema } from "../../platform/places.ts";
import { UnitSchema } from "../pools/schema.ts";
import { DemandPlacesSchema, RequestSchema, TURNOVER_FIELDS } from "../requests/schema.ts";
import { ROW_RULES } from "./rules.ts";

/** Every hard rule. The last two need the price. */
export const RULES = [...ROW_RULES, "currency", "price-ceiling"] as const;
export type Rule = (typeof RULES)[number];
const RuleSchema = z.enum(RULES);

export const MatchQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  from: CalendarDate.optional().openapi({ description: "What if: another first day." }),
  until: CalendarDate.optional().openapi({ description: "What if: another end." }),
  quantity: z.coerce.number().positive().max(10_000_000).optional().openapi({
    description: "What if: another quantity, in the request's unit.",
  }),
});
export type MatchQuery = z.output<typeof MatchQuery>;

export const COST_LINES = [
  "storage",
  "inbound",
  "pick-and-pack",
  "walking",
  "minimum-top-up",
  "outbound",
] as const;

export const CostSchema = z
  .object({
    total: MoneySchema,
    lines: z.array(z.object({ code: z.enum(COST_LINES), amount: MoneySchema })),
    perDays: z.literal(30),
    fx: z
      .array(
        z.object({
          from: CurrencySchema,
          to: CurrencySchema,
          rate: z.number(),
          date: z.string(),
          source: z.string(),
        }),
      )
      .openapi({ description: "Conversions used; none if all was in one currency." }),
  })
  .openapi("MonthlyCost", {
    description: "Per 30 days over the lease; the lines add up to the total.",
  });
export type MonthlyCost = z.output<typeof CostSchema>;

const ListingSummarySchema = z.object({
  id: shownIdOf("listing"),
  title: z.string(),
  owner: z.object({ id: shownIdOf("organisation"), name: z.string(), demo: z.boolean() }),
  city: z.string().nullable(),
  country: z.string(),
  point: PointSchema,
  unit: z.string(),
  period: PeriodSchema,
});

const WalkSchema = z
  .object({
    metresPerOrder: z.number(),
    floor: z.enum(["floor-plan", "typical"]).openapi({
      description: "The owner's plan of the zone, or a typical floor of as much space.",
    }),
  })
  .openapi("MatchWalk", { description: "What picking an order there walks on average." });
export type MatchWalk = z.output<typeof WalkSchema>;

export const MatchSchema = z
  .object({
    rank: z.int(),
    listing: ListingSummarySchema,
    cost: CostSchema,
    score: z.number().openapi({
      description: "100 × the cheapest match's total / this one's. The parts add up to it.",
    }),
    scoreParts: z.array(z.object({ code: z.enum(COST_LINES), points: z.number() })).openapi({
      description: "The score shared out as the cost lines share the total.",
    }),
    quantity: z.number().openapi({ description: "Needed, in the pool's unit." }),
    freeQuantity: z.number().openapi({ description: "Free on every day of the period." }),
    walk: WalkSchema,
    roadKm: z.number().nullable().openapi({
      description: "To the demand places by road, weighted by their shares; estimated.",
    }),
  })
  .openapi("Match");
export type Match = z.output<typeof MatchSchema>;

export const NearMissSchema = z
  .object({
    listing: ListingSummarySchema,
    rule: RuleSchema,
    lift: z
      .object({ detail: z.string(), params: z.record(z.string(), z.unknown()) })
      .openapi({ description: "What would make it a match." }),
  })
  .openapi("NearMiss");
export type NearMiss = z.output<typeof NearMissSchema>;

export const MatchesSchema = z
  .object({
    matchCount: z.int(),
    matches: z.array(MatchSchema).openapi({ description: "Cheapest first." }),
    nearMissCount: z.int().openapi({
      description:
        "Those that break one rule other than the price's are counted whatever they cost.",
    }),
    nearMisses: z.array(NearMissSchema).openapi({ description: "Break exactly one rule." }),
    excludedCount: z.int(),
    excludedByRule: z.partialRecord(RuleSchema, z.int()).openapi({
      description:
        "Of the listings that break two rules or more, how many break which. Capacity is looked at only where at most one other rule is broken.",
    }),
    basis: z.object({
      roads: z.string(),
      tariff: z.string(),
      walking: z.string(),
      fillFactor: z.number(),
      replenishmentDays: z.int(),
      safetyDays: z.int(),
    }),
  })
  .openapi("Matches");
export type Matches = z.output<typeof MatchesSchema>;

export const FittingRequestSchema = z
  .object({
    id: shownIdOf("request"),
    exporter: z.object({
      id: shownIdOf("organisation"),
      name: z.string(),
      country: z.string(),
      demo: z.boolean(),
    }),
    period: PeriodSchema,
    quantity: z.number(),
    unit: RequestSchema.shape.unit,
    needed: z
      .object({ quantity: z.number(), unit: UnitSchema })
      .openapi({ description: "The quantity in the pool's unit." }),
    region: RequestSchema.shape.region,
    services: RequestSchema.shape.services,
    storageClass: StorageClassSchema,
    dangerousGoodsClasses: z.array(DangerousGoodsClassSchema),
    currency: CurrencySchema,
    nearMiss: NearMissSchema.pick({ rule: true, lift: true }).nullable().openapi({
      description:
        "Null where it fits. Else the one rule broken and what the exporter is told would lift it; what it would pay at most stays between it and the exchange.",
    }),
    total: MoneySchema.nullable().openapi({
      description:
        "For 30 days, all cost lines, as the exporter is shown it; null where it does not fit.",
    }),
    createdAt: z.iso.datetime(),
  })
  .openapi("FittingRequest");
export type FittingRequest = z.output<typeof FittingRequestSchema>;

const PRICE_FIELDS = {
  currency: CurrencySchema.default("USD"),
  ...TURNOVER_FIELDS,
};

export const PriceInput = z
  .strictObject({
    skus: z.array(AddSkuInput).min(1).max(5_000),
    period: PeriodSchema,
    demandPlaces: DemandPlacesSchema.default([]),
    ...PRICE_FIELDS,
  })
  .openapi("PriceInput");

/** What is asked beside the SKUs. */
export type PriceTerms = Omit<z.output<typeof PriceInput>, "skus">;

/** What a CSV of SKUs does not say; a JSON body says it itself. */
export const PriceQuery = z.strictObject({
  from: CalendarDate.optional(),
  until: CalendarDate.optional(),
  currency: CurrencySchema.optional(),
});
export type PriceQuery = z.output<typeof PriceQuery>;

export const PriceSchema = z
  .object({
    cost: CostSchema,
    skuCount: z.int(),
    unitsPerMonth: z.number(),
    ordersPerMonth: z.number(),
    peakVolumeM3: z.number(),
    walk: WalkSchema,
    roadKm: z.number().nullable(),
  })
  .openapi("Price");
export type Price = z.output<typeof PriceSchema>;
