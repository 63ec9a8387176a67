import { z } from "@hono/zod-openapi";
import { StorageClassSchema } from "../../goods/index.ts";
import { idOf, shownIdOf } from "../../platform/ids.ts";
import { JobStates } from "../../platform/jobs/schema.ts";
import { PageQuery } from "../../platform/pages.ts";
import { CalendarDate } from "../../platform/period.ts";

export const SlottingPath = z.object({ id: idOf("slotting") });

export const SlottingListQuery = PageQuery.extend({ floorPlanId: idOf("floorPlan").optional() });

export const SlottedOrdersQuery = PageQuery.extend({
  reference: z.string().trim().max(100).optional().openapi({
    description: "Only orders the reference of which has this in it.",
  }),
});

const CodeSchema = z.string().trim().min(1).max(100);
const MillimetresSchema = z.int().min(1).max(100_000);

const SlottedSkuSchema = z
  .strictObject({
    code: CodeSchema.openapi({ example: "LAMP-60" }),
    lengthMm: MillimetresSchema,
    widthMm: MillimetresSchema,
    heightMm: MillimetresSchema,
    weightG: z.int().min(1).max(50_000_000).openapi({ description: "Of one unit." }),
    storageClass: StorageClassSchema.default("ambient"),
    unitsPerSlot: z
      .int()
      .min(1)
      .max(100_000)
      .default(1)
      .openapi({ description: "Kept in its slot; a slot must bear them all." }),
  })
  .openapi("SlottedSku");

const SlottedOrderSchema = z
  .strictObject({
    reference: CodeSchema.openapi({ example: "536365" }),
    lines: z.array(CodeSchema).min(1).max(5_000).openapi({ description: "SKU codes." }),
  })
  .openapi("SlottedOrder");

export const PlanSlottingInput = z
  .strictObject({
    floorPlanId: idOf("floorPlan"),
    source: z.enum(["inline", "goods"]).default("inline").openapi({
      description: "`inline`: `skus` and `orders` are sent along; `goods`: yours, as kept here.",
    }),
    skus: z.array(SlottedSkuSchema).min(1).max(20_000).optional(),
    orders: z.array(SlottedOrderSchema).min(1).max(20_000).optional(),
    since: CalendarDate.optional().openapi({
      description: "Of `goods`: the first day of orders to look at.",
    }),
    orderLimit: z.int().min(1).max(20_000).optional().openapi({
      description: "Of `goods`: that many of the latest orders; 5,000 if absent.",
    }),
    zone: z.string().min(1).max(100).optional().openapi({
      description: "Use slots of this zone only. With a grant: absent, every zone granted.",
    }),
    currentSlots: z
      .record(CodeSchema, z.string().max(100))
      .optional()
      .openapi({
        description: "Slot by SKU code today, to compare with; absent: slots drawn at random.",
        example: { "LAMP-60": "03-0-12-1" },
      }),
    seed: z.int().min(0).max(2_147_483_647).default(1),
    seconds: z.int().min(1).max(600).default(60).openapi({ description: "Given up after." }),
  })
  .superRefine((input, check) => {
    const refuse = (field: string, message: string) =>
      check.addIssue({ code: "custom", path: [field], message });
    for (const field of ["skus", "orders"] as const) {
      const isThere = input[field] !== undefined;
      if (input.source === "inline" && !isThere)
        refuse(field, 'Send it, or ask for source "goods".');
      if (input.source === "goods" && isThere) refuse(field, 'Not with source "goods".');
    }
    for (const field of ["since", "orderLimit"] as const) {
      if (input.source === "inline" && input[field] !== undefined) {
        refuse(field, 'Only with source "goods".');
      }
    }
  })
  .openapi("PlanSlotting");
export type PlanSlottingInput = z.output<typeof PlanSlottingInput>;

export type SlottedSku = z.output<typeof SlottedSkuSchema>;
export type SlottedOrder = z.output<typeof SlottedOrderSchema>;

const metres = (description: string) => z.number().openapi({ description });

const WalkSchema = z
  .object({
    optimalM: metres("Walking the shortest tour of each order."),
    sShapeM: metres("Walking each order in S-shape."),
    optimalPerOrderM: z.number(),
    sShapePerOrderM: z.number(),
  })
  .openapi("SlottingWalk");

export const UNASSIGNED_REASONS = ["storage-class", "size", "weight", "no-free-slot"] as const;

const PlacementSchema = z
  .object({ skuCode: z.string(), slot: z.string(), lineCount: z.int() })
  .openapi("Placement");

export const SlottingResultSchema = z
  .object({
    seed: z.int(),
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
    savedShare: z.number().openapi({ description: "Of the shortest tours before; 0.3 is 30 %." }),
    lowerBoundM: metres("No slotting of these SKUs walks these orders in less.").nullable(),
    gapShare: z
      .number()
      .nullable()
      .openapi({ description: "(after − bound) / bound, at most; 0 is proven best." }),
    gapStatement: z.string(),
    ordering: z.enum(["nearest", "within-aisle"]).nullable(),
    placements: z.array(PlacementSchema),
    placementsBefore: z.array(PlacementSchema).nullable().openapi({
      description: "The baseline that was compared with; null if it was not kept.",
    }),
    unassigned: z.array(
      z
        .object({ skuCode: z.string(), reason: z.enum(UNASSIGNED_REASONS) })
        .openapi("UnassignedSku"),
    ),
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
