import { z } from "@hono/zod-openapi";
import { DangerousGoodsClassSchema, StorageClassSchema } from "../../goods/index.ts";
import { idOf } from "../../platform/ids.ts";
import { CalendarDate } from "../../platform/period.ts";
import { USUAL_DEMAND } from "../engine/slotting/demand.ts";
import { USUAL_TERMS } from "../engine/slotting/pick-terms.ts";
import { USUAL_ROUNDS } from "../engine/slotting/plan-slots.ts";
import { RULE_BOOKS } from "./rule-book.ts";

export const CodeSchema = z.string().trim().min(1).max(100);
const MillimetresSchema = z.int().min(1).max(100_000);

const HazardSchema = z
  .strictObject({
    class: DangerousGoodsClassSchema,
    subsidiaryClasses: z.array(DangerousGoodsClassSchema).max(5).optional().openapi({
      description: "Further hazards on the labels; `[]` for none, absent for not known.",
    }),
    state: z.enum(["solid", "liquid", "gas"]).optional(),
    packingGroup: z.enum(["I", "II", "III", "none"]).optional(),
    hazardZone: z.enum(["A", "B", "C", "D", "none"]).optional().openapi({
      description: "Of goods poisonous by inhalation.",
    }),
  })
  .openapi("SlottedHazard");
export type SlottedHazard = z.output<typeof HazardSchema>;

export const SlottedSkuSchema = z
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
    dangerousGoods: HazardSchema.optional(),
  })
  .openapi("SlottedSku");

export const SlottedOrderSchema = z
  .strictObject({
    reference: CodeSchema.openapi({ example: "536365" }),
    orderedOn: CalendarDate.optional().openapi({
      description: "Of all orders or of none; without days they count as given oldest first.",
    }),
    lines: z.array(CodeSchema).min(1).max(5_000).openapi({ description: "SKU codes." }),
  })
  .openapi("SlottedOrder");

const SECONDS_MOST = 3_600;
const days = z.int().min(1).max(3_650);

/** What a picker's time is made of, in seconds. */
export const TermsSchema = z
  .strictObject({
    walkMmPerS: z.int().min(1).max(10_000).default(USUAL_TERMS.walkMmPerS),
    tourS: z.int().min(0).max(SECONDS_MOST).default(USUAL_TERMS.tourS).openapi({
      description: "For each tour: taking the list and the cart, handing over.",
    }),
    searchS: z.int().min(0).max(SECONDS_MOST).default(USUAL_TERMS.searchS).openapi({
      description: "For each bay stopped at: finding the place.",
    }),
    pickS: z.int().min(0).max(SECONDS_MOST).default(USUAL_TERMS.pickS).openapi({
      description: "For each order line: taking the goods.",
    }),
    reachS: z.int().min(0).max(SECONDS_MOST).default(USUAL_TERMS.reachS).openapi({
      description: "More for a line from outside the golden zone: bending, reaching, climbing.",
    }),
    goldenFromMm: z.int().min(0).max(50_000).default(USUAL_TERMS.goldenFromMm),
    goldenToMm: z.int().min(0).max(50_000).default(USUAL_TERMS.goldenToMm),
  })
  .openapi("PickTerms");

const DemandSchema = z
  .strictObject({
    halfLifeDays: days.default(USUAL_DEMAND.halfLifeDays).openapi({
      description: "After so many days an order counts half for how often a SKU is asked for.",
    }),
    togetherHalfLifeDays: days.default(USUAL_DEMAND.togetherHalfLifeDays).openapi({
      description: "The same for which SKUs are ordered together.",
    }),
    horizonDays: days.default(USUAL_DEMAND.horizonDays).openapi({
      description: "How far ahead is planned, and faces are kept for new SKUs.",
    }),
  })
  .openapi("SlottingDemand");

/** What is to be slotted, and how. */
export const SLOTTING_FIELDS = {
  skus: z.array(SlottedSkuSchema).min(1).max(20_000),
  orders: z.array(SlottedOrderSchema).min(1).max(20_000),
  currentSlots: z
    .record(CodeSchema, z.string().max(100))
    .optional()
    .openapi({
      description: "Slot by SKU code today, to compare with; absent: slots drawn at random.",
      example: { "LAMP-60": "03-0-12-1" },
    }),
  policy: z.enum(["auto", "search", "within-aisle", "nearest"]).optional().openapi({
    description:
      "`auto`, if absent: the one that did best on the last quarter of the orders, planned without them.",
  }),
  rounds: z
    .int()
    .min(1)
    .max(400)
    .optional()
    .openapi({
      description: `Of the search; five move every SKU once. ${USUAL_ROUNDS} if absent.`,
    }),
  terms: TermsSchema.optional(),
  demand: DemandSchema.optional(),
  mostAisleShare: z.number().min(0.01).max(1).optional().openapi({
    description: "Most of all order lines that one aisle may get, so that pickers do not queue.",
  }),
  ruleBook: z.enum(RULE_BOOKS).optional().openapi({
    description:
      "Whose rules keep dangerous goods apart; absent: those of the warehouse's country, and where none are kept, dangerous goods get no slot. `none`: you keep them apart yourself.",
  }),
  seed: z.int().min(0).max(2_147_483_647).default(1),
  seconds: z.int().min(1).max(600).default(60).openapi({
    description: "The search ends after; the same seed and rounds give the same answer otherwise.",
  }),
} as const;

export const PlanSlottingInput = z
  .strictObject({
    floorPlanId: idOf("floorPlan"),
    source: z.enum(["inline", "goods"]).default("inline").openapi({
      description: "`inline`: `skus` and `orders` are sent along; `goods`: yours, as kept here.",
    }),
    ...SLOTTING_FIELDS,
    skus: SLOTTING_FIELDS.skus.optional(),
    orders: SLOTTING_FIELDS.orders.optional(),
    since: CalendarDate.optional().openapi({
      description: "Of `goods`: the first day of orders to look at.",
    }),
    orderLimit: z.int().min(1).max(20_000).optional().openapi({
      description: "Of `goods`: that many of the latest orders; 5,000 if absent.",
    }),
    zone: z.string().min(1).max(100).optional().openapi({
      description: "Use slots of this zone only. With a grant: absent, every zone granted.",
    }),
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
