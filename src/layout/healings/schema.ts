import { z } from "@hono/zod-openapi";
import { idOf, shownIdOf } from "../../platform/ids.ts";
import { JobStates } from "../../platform/jobs/schema.ts";
import { PageQuery } from "../../platform/pages.ts";
import { CalendarDate } from "../../platform/period.ts";
import { HEAL_ROUNDS, USUAL_HORIZON_DAYS, USUAL_MOVE_S } from "../engine/healing/heal-slots.ts";
import { SlottedOrderSchema, SlottedSkuSchema, TermsSchema } from "../slottings/plan-schema.ts";
import { PlacementSchema, RandomWalkSchema, WalkSchema } from "../slottings/schema.ts";

export const HealingPath = z.object({ id: idOf("healing") });
export const HealingListQuery = PageQuery.extend({ slottingId: idOf("slotting").optional() });

export const PlanHealingInput = z
  .strictObject({
    slottingId: idOf("slotting").openapi({
      description: "Healed is what it laid out, with the moves ticked off since.",
    }),
    source: z.enum(["slotting", "inline", "goods"]).default("slotting").openapi({
      description:
        "The orders of before: `slotting`: those it was planned for; `inline`: sent along; `goods`: yours, as kept here.",
    }),
    orders: z.array(SlottedOrderSchema).min(1).max(20_000).optional(),
    skus: z.array(SlottedSkuSchema).min(1).max(20_000).optional().openapi({
      description: "Of `inline`: SKUs that the slotting does not know.",
    }),
    since: CalendarDate.optional().openapi({ description: "Of `goods`." }),
    orderLimit: z.int().min(1).max(20_000).optional().openapi({
      description: "Of `goods`: that many of the latest orders; 5,000 if absent.",
    }),
    mostMoves: z.int().min(1).max(2_000).default(100).openapi({
      description: "A ceiling; only moves that pay for themselves are made.",
    }),
    moveMinutes: z
      .number()
      .min(0.1)
      .max(600)
      .default(USUAL_MOVE_S / 60)
      .openapi({ description: "What moving one SKU from slot to slot takes." }),
    horizonDays: z.int().min(1).max(365).default(USUAL_HORIZON_DAYS).openapi({
      description: "For how long the saving counts.",
    }),
    terms: TermsSchema.optional().openapi({ description: "Absent: those of the slotting." }),
    rounds: z.int().min(1).max(200).default(HEAL_ROUNDS),
    seed: z.int().min(0).max(2_147_483_647).default(1),
    seconds: z.int().min(1).max(600).default(60),
  })
  .superRefine((input, check) => {
    const fields = { inline: ["orders", "skus"], goods: ["since", "orderLimit"] } as const;
    for (const [source, names] of Object.entries(fields)) {
      for (const name of names) {
        if (input.source === source || input[name] === undefined) continue;
        const message = `Only with source "${source}".`;
        check.addIssue({ code: "custom", path: [name], message });
      }
    }
    if (input.source === "inline" && input.orders === undefined) {
      check.addIssue({ code: "custom", path: ["orders"], message: "Send the orders of before." });
    }
  })
  .openapi("PlanHealing");
export type PlanHealingInput = z.output<typeof PlanHealingInput>;

export const TickMovesInput = z
  .strictObject({
    moves: z
      .array(z.int().min(1).max(100_000))
      .min(1)
      .max(2_000)
      .openapi({ description: "Their numbers.", example: [1, 2] }),
    undo: z.boolean().default(false).openapi({ description: "Takes ticks back set by mistake." }),
  })
  .openapi("TickMoves");
export type TickMovesInput = z.output<typeof TickMovesInput>;

export const MoveSchema = z
  .object({
    number: z.int().openapi({ description: "In this order no move breaks a rule." }),
    chain: z.int().openapi({
      description: "Moves that pay only together; 0 puts away a SKU that has no slot yet.",
    }),
    skuCode: z.string(),
    from: z.string().nullable(),
    to: z.string(),
    waitsFor: z.array(z.int()).openapi({ description: "Moves that must be done before." }),
    doneAt: z.iso.datetime().nullable(),
  })
  .openapi("HealingMove");
export type Move = z.output<typeof MoveSchema>;

const ChainSchema = z
  .object({
    chain: z.int(),
    moveCount: z.int(),
    savedMinutesPerDay: z.number(),
    workMinutes: z.number(),
    netMinutes: z.number().openapi({ description: "Saved over the horizon less the work." }),
  })
  .openapi("HealingChain");

export const HealingResultSchema = z
  .object({
    seed: z.int(),
    rounds: z.int(),
    isCut: z.boolean().openapi({ description: "Stopped, or out of time, before all its rounds." }),
    terms: TermsSchema,
    mostMoves: z.int(),
    moveMinutes: z.number(),
    horizonDays: z.int(),
    orderCount: z.int(),
    lineCount: z.int(),
    before: WalkSchema,
    after: WalkSchema,
    random: RandomWalkSchema.nullable(),
    lowerBoundM: z.number().nullable(),
    gapShare: z.number().nullable(),
    moveCount: z.int().openapi({ description: "Without SKUs that are put away." }),
    putAwayCount: z.int(),
    savedMinutesPerDay: z.number().openapi({ description: "Recent orders count more." }),
    workMinutes: z.number(),
    netMinutes: z.number(),
    chains: z.array(ChainSchema),
    placements: z.array(PlacementSchema).openapi({ description: "Once all moves are done." }),
    placementsBefore: z.array(PlacementSchema),
    newSkuSlots: z.array(z.string()),
    withoutSlot: z.array(z.string()).openapi({ description: "SKUs for which no slot is free." }),
  })
  .openapi("HealingResult");
export type HealingResult = z.output<typeof HealingResultSchema>;

export const HealingSummarySchema = z
  .object({
    id: shownIdOf("healing"),
    slottingId: shownIdOf("slotting"),
    jobId: shownIdOf("job"),
    state: z.enum(JobStates),
    seed: z.int(),
    moveCount: z.int().nullable().openapi({ description: "Null until the job has ended." }),
    doneCount: z.int().openapi({ description: "Moves ticked off, with SKUs put away." }),
    netMinutes: z.number().nullable(),
    createdAt: z.iso.datetime(),
  })
  .openapi("HealingSummary");
export type HealingSummary = z.output<typeof HealingSummarySchema>;

export const HealingSchema = HealingSummarySchema.extend({
  result: HealingResultSchema.nullable(),
  moves: z.array(MoveSchema),
}).openapi("Healing");
export type Healing = z.output<typeof HealingSchema>;
