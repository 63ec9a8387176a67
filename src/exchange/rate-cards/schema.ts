import { z } from "@hono/zod-openapi";
import { idOf, shownIdOf } from "../../platform/ids.ts";
import { CurrencySchema, RateSchema } from "../../platform/money.ts";
import type { RateCardRules } from "../engine/rate-card.ts";

/** The rules of a rate card as they travel and are stored: rates are decimal strings. */
export const RateCardRulesSchema = z
  .strictObject({
    storage: z.strictObject({
      basis: z.enum(["pallet-day", "m3-day", "m2-day", "bin-day"]),
      tiers: z
        .array(z.strictObject({ fromDay: z.int().min(0).max(3660), rate: RateSchema }))
        .min(1)
        .max(20)
        .refine((tiers) => tiers.at(0)?.fromDay === 0, "The first tier starts on day 0.")
        .refine(
          (tiers) => tiers.every((tier, i) => i === 0 || tier.fromDay > tiers[i - 1]!.fromDay),
          "Each tier starts later than the one before.",
        )
        .openapi({
          description: "By the age of each inbound lot in days; 0 is the day of receipt.",
        }),
    }),
    inbound: z
      .array(z.strictObject({ per: z.enum(["pallet", "m3", "unit"]), rate: RateSchema }))
      .max(3)
      .default([]),
    pickAndPack: z.strictObject({ perOrder: RateSchema, perLine: RateSchema, perUnit: RateSchema }),
    minimumPerMonth: RateSchema.default("0").openapi({
      description: "The least charged for 30 days, in the card's currency.",
    }),
  })
  .openapi("RateCardRules");
export type StoredRateCardRules = z.output<typeof RateCardRulesSchema>;

/** Stored rules as the engine takes them. */
export function toRules(stored: StoredRateCardRules): RateCardRules {
  return {
    storage: {
      basis: stored.storage.basis,
      tiers: stored.storage.tiers.map(({ fromDay, rate }) => ({ fromDay, rate: Number(rate) })),
    },
    inbound: stored.inbound.map(({ per, rate }) => ({ per, rate: Number(rate) })),
    pickAndPack: {
      perOrder: Number(stored.pickAndPack.perOrder),
      perLine: Number(stored.pickAndPack.perLine),
      perUnit: Number(stored.pickAndPack.perUnit),
    },
    minimumPerMonth: Number(stored.minimumPerMonth),
  };
}

export const RateCardPath = z.object({ id: idOf("rateCard") });

export const RateCardInput = z
  .strictObject({
    name: z.string().trim().min(1).max(200).openapi({ example: "Rotterdam standard 2027" }),
    currency: CurrencySchema,
    rules: RateCardRulesSchema,
  })
  .openapi("RateCardInput");

export const RateCardSchema = z
  .object({
    id: shownIdOf("rateCard"),
    name: z.string(),
    currency: CurrencySchema,
    version: z.int().openapi({ description: "Counts up with each change; leases keep theirs." }),
    rules: RateCardRulesSchema,
    createdAt: z.iso.datetime(),
  })
  .openapi("RateCard");
export type RateCard = z.output<typeof RateCardSchema>;

export const ChangeRateCardInput = z
  .strictObject({ rules: RateCardRulesSchema })
  .openapi("ChangeRateCard");
export type RateCardInput = z.output<typeof RateCardInput>;
export type ChangeRateCardInput = z.output<typeof ChangeRateCardInput>;

export const RateCardVersionQuery = z.object({
  version: z.coerce.number().int().min(1).max(1_000_000_000).optional().openapi({
    description: "Absent: the newest.",
  }),
});
