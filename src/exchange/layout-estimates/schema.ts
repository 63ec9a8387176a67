import { z } from "@hono/zod-openapi";
import { AddSkuInput } from "../../goods/index.ts";
import { PickTermsSchema } from "../../layout/index.ts";
import { shownIdOf } from "../../platform/ids.ts";
import { CurrencySchema, MoneySchema } from "../../platform/money.ts";
import { UnitSchema } from "../pools/schema.ts";
import { TURNOVER_FIELDS } from "../requests/schema.ts";

const OrderSchema = z
  .strictObject({
    reference: z.string().trim().min(1).max(100),
    lines: z.array(z.string().trim().min(1).max(100)).min(1).max(1_000).openapi({
      description: "SKU codes.",
    }),
  })
  .openapi("OrderToEstimate");

/** As for matches; nobody's wage, stated in the answer. */
const DEFAULT_LABOUR = { amountMinor: 2_400, currency: "USD" } as const;

export const EstimateLayoutInput = z
  .strictObject({
    source: z.enum(["goods", "inline"]).default("goods").openapi({
      description: "`goods`: your SKUs and orders as kept here; `inline`: sent along.",
    }),
    skus: z.array(AddSkuInput).min(1).max(5_000).optional(),
    orders: z.array(OrderSchema).min(1).max(5_000).optional().openapi({
      description: "Absent: your own of these SKUs, else drawn by the SKUs' turnover.",
    }),
    quantity: z.number().positive().max(10_000_000).optional().openapi({
      description: "In the listing's unit; absent: what the SKUs take at their peak.",
    }),
    fillFactor: TURNOVER_FIELDS.fillFactor,
    replenishmentDays: TURNOVER_FIELDS.replenishmentDays,
    safetyDays: TURNOVER_FIELDS.safetyDays,
    labourPerHour: z
      .strictObject({ amountMinor: z.int().min(0).max(100_000_000), currency: CurrencySchema })
      .default(DEFAULT_LABOUR),
    terms: PickTermsSchema.default(PickTermsSchema.parse({})),
    seed: z.int().min(0).max(2_147_483_647).default(1),
  })
  .superRefine((input, check) => {
    const refuse = (field: string, message: string) =>
      check.addIssue({ code: "custom", path: [field], message });
    if (input.source === "inline" && input.skus === undefined) {
      refuse("skus", 'Send them, or ask for source "goods".');
    }
    for (const field of ["skus", "orders"] as const) {
      if (input.source === "goods" && input[field] !== undefined) {
        refuse(field, 'Only with source "inline".');
      }
    }
  })
  .openapi("EstimateLayout");
export type EstimateLayoutInput = z.output<typeof EstimateLayoutInput>;

const perOrder = (description: string) => z.number().openapi({ description });

export const LayoutEstimateSchema = z
  .object({
    listingId: shownIdOf("listing"),
    floor: z
      .object({
        kind: z.enum(["floor-plan", "typical"]).openapi({
          description: "The owner's newest plan of the zone, or a typical floor of its size.",
        }),
        slotCount: z.int().openapi({ description: "Of the floor it was reckoned on." }),
        aisleCount: z.int(),
        blockCount: z.int(),
      })
      .openapi({ description: "What was assumed of the building." }),
    quantity: z.number().openapi({ description: "In the listing's unit." }),
    unit: UnitSchema,
    slotCount: z.int().openapi({ description: "Slots the quantity opens, walked in." }),
    skuCount: z.int(),
    orders: z
      .object({
        basis: z.enum(["own", "sent", "drawn"]).openapi({
          description: "`drawn`: by the SKUs' monthly units, lines and orders, with the seed.",
        }),
        count: z.int().openapi({ description: "Walked, each in a tour of its own." }),
        lineCount: z.int(),
      })
      .openapi({ description: "Pick lists it was measured on." }),
    metresPerOrder: perOrder("Shortest tours, SKUs slotted by turnover."),
    sShapeMetresPerOrder: perOrder("The same slots in S-shape."),
    randomMetresPerOrder: perOrder("Shortest tours, SKUs slotted at random by the seed."),
    boundMetresPerOrder: perOrder("However the SKUs are slotted, no less."),
    gapShare: z.number().openapi({ description: "(metres − bound) / bound, at most." }),
    matchMetresPerOrder: perOrder("What the ranking of matches reckons with: a closed form."),
    walkingMinutesPerOrder: z.number(),
    minutesPerOrder: perOrder("Walking, searching, picking and reaching by the terms."),
    ordersPerMonth: z.number(),
    walkingPerMonth: MoneySchema.openapi({ description: "Walking alone, for 30 days." }),
    labourPerMonth: MoneySchema.openapi({ description: "All minutes, for 30 days." }),
    labourPerHour: MoneySchema,
    terms: PickTermsSchema,
    seed: z.int(),
    statement: z.string(),
  })
  .openapi("LayoutEstimate");
export type LayoutEstimate = z.output<typeof LayoutEstimateSchema>;
