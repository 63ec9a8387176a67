import { z } from "@hono/zod-openapi";
import { idOf, shownIdOf } from "../../platform/ids.ts";
import { JobStates } from "../../platform/jobs/schema.ts";
import { PageQuery } from "../../platform/pages.ts";
import { SLOT_POLICIES } from "../engine/slotting/choose-policy.ts";
import { UNMINDED_RULES } from "./measure-walk.ts";
import { TermsSchema } from "./plan-schema.ts";

export const SlottingPath = z.object({ id: idOf("slotting") });

export const SlottingListQuery = PageQuery.extend({ floorPlanId: idOf("floorPlan").optional() });

export const SlottedOrdersQuery = PageQuery.extend({
  reference: z.string().trim().max(100).optional().openapi({
    description: "Only orders the reference of which has this in it.",
  }),
});

const metres = (description: string) => z.number().openapi({ description });
const share = (description: string) => z.number().openapi({ description });

export const WalkSchema = z
  .object({
    optimalM: metres("Walking the shortest tour of each order."),
    sShapeM: metres(
      "Walking each order in S-shape; null where the floor does not let pickers, or if cut before it was measured.",
    ).nullable(),
    optimalPerOrderM: z.number(),
    sShapePerOrderM: z.number().nullable(),
    minutesPerOrder: z.number().nullable().openapi({
      description: "By the terms stated; null of slottings planned before minutes were told.",
    }),
    goldenShare: z.number().nullable().openapi({
      description: "Of the lines, those from slots in the golden zone.",
    }),
  })
  .openapi("SlottingWalk");

export const RandomWalkSchema = z
  .object({
    seeds: z.array(z.int()),
    perOrderM: metres("Mean over the seeds, by shortest tours."),
    minutesPerOrder: z.number(),
    savedShare: share("Of it, by this slotting, over the same order lines."),
  })
  .openapi("SlottingRandomWalk");

const TrialSchema = z
  .object({
    policy: z.enum(SLOT_POLICIES),
    orderCount: z.int().openapi({ description: "Orders picked that the trial did not know." }),
    perOrderM: z.number(),
    minutesPerOrder: z.number(),
  })
  .openapi("SlottingTrial");

export const UNASSIGNED_REASONS = [
  "storage-class",
  "size",
  "weight",
  "no-free-slot",
  "co-storage",
  "unknown-goods",
] as const;

const UnassignedSchema = z
  .object({
    skuCode: z.string(),
    reason: z.enum(UNASSIGNED_REASONS),
    ruleId: z.string().nullable().openapi({ description: "The rule that stands against it." }),
    otherSkuCode: z.string().nullable().openapi({ description: "The SKU it must keep from." }),
    detail: z.string().nullable().openapi({ description: "What the rules ask for." }),
  })
  .openapi("UnassignedSku");

export const PlacementSchema = z
  .object({ skuCode: z.string(), slot: z.string(), lineCount: z.int() })
  .openapi("Placement");

export const SlottingResultSchema = z
  .object({
    seed: z.int(),
    policy: z.enum(SLOT_POLICIES).nullable().openapi({ description: "Null for the baseline." }),
    rounds: z.int().openapi({
      description: "Of the search; with the same policy, seed and rounds the answer is the same.",
    }),
    isCut: z.boolean().openapi({ description: "Stopped, or out of time, before all its rounds." }),
    trials: z.array(TrialSchema).openapi({
      description: "What policies did on the last quarter of the orders, planned without them.",
    }),
    terms: TermsSchema,
    ruleBook: z.string().nullable(),
    baseline: z.enum(["current", "random"]),
    isBaseline: z
      .boolean()
      .openapi({ description: "Stopped before anything better: the placements are the baseline." }),
    orderCount: z.int().openapi({ description: "Orders walked, each in a tour of its own." }),
    lineCount: z.int().openapi({ description: "Order lines compared." }),
    leftOutLineCount: z.int().openapi({
      description: "Lines of SKUs without a slot before or after; left out of both walks.",
    }),
    before: WalkSchema,
    after: WalkSchema,
    savedShare: share("Of the shortest tours before; 0.3 is 30 %."),
    random: RandomWalkSchema.nullable(),
    lowerBoundM: metres("No slotting of these SKUs walks these orders in less.").nullable(),
    gapShare: z
      .number()
      .nullable()
      .openapi({ description: "(after − bound) / bound, at most; 0 is proven best." }),
    gapStatement: z.string(),
    unminded: z.array(z.enum(UNMINDED_RULES)).openapi({
      description: "Rules of the floor that these walks do not mind: real ones are no shorter.",
    }),
    mostAisleShare: z.number().nullable().openapi({
      description: "Expected share of all lines of the aisle with the most.",
    }),
    placements: z.array(PlacementSchema),
    placementsBefore: z.array(PlacementSchema).nullable().openapi({
      description: "The baseline that was compared with; null if it was not kept.",
    }),
    newSkuSlots: z.array(z.string()).openapi({
      description: "The free slots in the order in which SKUs still to come are to take them.",
    }),
    unassigned: z.array(UnassignedSchema),
  })
  .openapi("SlottingResult");
export type SlottingResult = z.output<typeof SlottingResultSchema>;

export const SlottingSummarySchema = z
  .object({
    id: shownIdOf("slotting"),
    floorPlanId: shownIdOf("floorPlan"),
    jobId: shownIdOf("job"),
    state: z.enum(JobStates),
    zone: z.string().nullable(),
    seed: z.int(),
    savedShare: z
      .number()
      .nullable()
      .openapi({ description: "Of the walk before; null until the job has ended." }),
    createdAt: z.iso.datetime(),
  })
  .openapi("SlottingSummary");
export type SlottingSummary = z.output<typeof SlottingSummarySchema>;

export const SlottingSchema = SlottingSummarySchema.extend({
  result: SlottingResultSchema.nullable().openapi({ description: "Null until the job has ended." }),
}).openapi("Slotting");
export type Slotting = z.output<typeof SlottingSchema>;

export const SlottedOrderShownSchema = z
  .object({
    number: z.int().openapi({ description: "In the order in which they were given, from 1." }),
    reference: z.string().nullable().openapi({ description: "Null if it was not kept." }),
    skuCodes: z.array(z.string()),
  })
  .openapi("OrderOfSlotting");
export type SlottedOrderShown = z.output<typeof SlottedOrderShownSchema>;
