import { z } from "@hono/zod-openapi";
import { StorageClassSchema } from "../../goods/index.ts";
import { idOf, shownIdOf } from "../../platform/ids.ts";
import { JobStates } from "../../platform/jobs/schema.ts";
import { PageQuery } from "../../platform/pages.ts";
import { CalendarDate } from "../../platform/period.ts";
import { USUAL_TERMS } from "../engine/slotting/pick-terms.ts";
import { FloorPlanSpecSchema } from "../floor-plans/schema.ts";

export const LayoutPath = z.object({ id: idOf("layout") });

export const LayoutListQuery = PageQuery.extend({ floorPlanId: idOf("floorPlan").optional() });

const millimetres = (least: number, most: number) => z.int().min(least).max(most);
const CodeSchema = z.string().trim().min(1).max(100);

const AreaSchema = z
  .strictObject({
    widthMm: millimetres(1_000, 500_000).openapi({ description: "Along the front." }),
    depthMm: millimetres(1_000, 500_000),
    doorsMm: z
      .array(millimetres(0, 500_000))
      .min(1)
      .max(20)
      .openapi({
        description: "Where on the front pickers may start and end, from the left side.",
        example: [0, 15_000],
      }),
  })
  .openapi("LaidOutArea");

const RacksSchema = z
  .strictObject({
    bayWidthMm: millimetres(100, 20_000).default(1_000),
    rackDepthMm: millimetres(100, 20_000).default(600),
    aisleWidthMm: millimetres(500, 20_000).default(1_800).openapi({
      description: "Between the racks on both sides.",
    }),
    crossAisleWidthMm: millimetres(500, 20_000).default(2_500),
    levels: z
      .array(
        z.strictObject({
          elevationMm: millimetres(0, 50_000),
          heightMm: millimetres(50, 20_000),
          loadG: z.int().min(1).max(50_000_000),
        }),
      )
      .min(1)
      .max(20)
      .openapi({ description: "From the floor up; a layout takes the first few." }),
    mostBlocks: z.int().min(1).max(7).default(3),
  })
  .openapi("LaidOutRacks");

const seconds = (otherwise: number) => z.number().min(0).max(3_600).default(otherwise);

/** Levels cost nothing to reach as slottings are usually measured; a choice of levels needs it. */
const REACH_S = 2;

export const PickTermsSchema = z
  .strictObject({
    walkMmPerS: z.int().min(100).max(10_000).default(USUAL_TERMS.walkMmPerS),
    tourS: seconds(USUAL_TERMS.tourS).openapi({ description: "For each tour: list and cart." }),
    searchS: seconds(USUAL_TERMS.searchS).openapi({ description: "For each bay stopped at." }),
    pickS: seconds(USUAL_TERMS.pickS).openapi({ description: "For each order line." }),
    reachS: seconds(REACH_S).openapi({
      description: "More for a line from outside the golden zone.",
    }),
    goldenFromMm: millimetres(0, 50_000).default(USUAL_TERMS.goldenFromMm),
    goldenToMm: millimetres(0, 50_000).default(USUAL_TERMS.goldenToMm),
  })
  .openapi("LayoutPickTerms", { description: "What a picker's time is made of." });

const LaidOutOrderSchema = z
  .strictObject({
    reference: CodeSchema.openapi({ example: "536365" }),
    lines: z.array(CodeSchema).min(1).max(5_000).openapi({ description: "SKU codes." }),
  })
  .openapi("OrderToLayOut");

export const LayOutInput = z
  .strictObject({
    name: z.string().trim().min(1).max(200).default("Layout"),
    area: AreaSchema,
    racks: RacksSchema,
    zone: z
      .strictObject({
        id: z.string().trim().min(1).max(60).default("leased"),
        storageClasses: z.array(StorageClassSchema).min(1).default(["ambient"]),
      })
      .default({ id: "leased", storageClasses: ["ambient"] })
      .openapi({ description: "The one zone of the plans that are proposed." }),
    floorPlanId: idOf("floorPlan").optional().openapi({
      description: "The floor as it is, to compare with.",
    }),
    source: z.enum(["inline", "goods"]).default("inline").openapi({
      description: "`inline`: `orders` are sent along; `goods`: yours, as kept here.",
    }),
    orders: z.array(LaidOutOrderSchema).min(1).max(20_000).optional(),
    since: CalendarDate.optional().openapi({
      description: "Of `goods`: the first day of orders to look at.",
    }),
    slotsNeeded: z.int().min(1).max(200_000).optional().openapi({
      description: "Absent: one for each SKU.",
    }),
    orderLimit: z.int().min(20).max(5_000).default(1_000).openapi({
      description: "Orders drawn by the seed that layouts are walked with.",
    }),
    terms: PickTermsSchema.default(PickTermsSchema.parse({})),
    seed: z.int().min(0).max(2_147_483_647).default(1),
    seconds: z.int().min(1).max(600).default(60).openapi({ description: "Searched at most." }),
    iterations: z.int().min(1).max(1_000_000).optional().openapi({
      description: "Layouts measured at most: an answer that is the same on any machine.",
    }),
  })
  .superRefine((input, check) => {
    const refuse = (field: string, message: string) =>
      check.addIssue({ code: "custom", path: [field], message });
    if (input.source === "inline" && input.orders === undefined) {
      refuse("orders", 'Send them, or ask for source "goods".');
    }
    if (input.source === "goods" && input.orders !== undefined) {
      refuse("orders", 'Not with source "goods".');
    }
    if (input.source === "inline" && input.since !== undefined) {
      refuse("since", 'Only with source "goods".');
    }
  })
  .openapi("LayOut");
export type LayOutInput = z.output<typeof LayOutInput>;

const perOrder = (description: string) => z.number().openapi({ description });

const CandidateSchema = z
  .object({
    rank: z.int(),
    aisleCount: z.int(),
    blockCount: z.int(),
    levelCount: z.int(),
    doorMm: z.int().openapi({ description: "The door it is walked from." }),
    slotCount: z.int(),
    slotLoss: z.int().openapi({ description: "Slots less than the densest layout has." }),
    crossAisleSlotLoss: z.int().openapi({
      description: "Of these, what its inner cross-aisles take.",
    }),
    metresPerOrder: perOrder("Walked, by shortest tours, one order a tour."),
    minutesPerOrder: perOrder("Walking, searching, picking and reaching by the terms."),
    orderCount: z.int().openapi({ description: "Orders it was measured on." }),
    spec: FloorPlanSpecSchema,
  })
  .openapi("LayoutCandidate");
export type LayoutCandidateShown = z.output<typeof CandidateSchema>;

export const LayoutResultSchema = z
  .object({
    isFinal: z.boolean().openapi({ description: "False while the search runs: best so far." }),
    seed: z.int(),
    skuCount: z.int(),
    slotsNeeded: z.int(),
    orderCount: z.int().openapi({ description: "Orders there are." }),
    sampledOrderCount: z.int(),
    sampledLineCount: z.int(),
    candidateCount: z.int().openapi({ description: "Layouts that fit and have the slots needed." }),
    settledCount: z.int().openapi({
      description: "Of these, measured on every sampled order or bounded out.",
    }),
    tourCount: z.int(),
    candidates: z.array(CandidateSchema).openapi({ description: "Least time an order first." }),
    current: z
      .object({ slotCount: z.int(), metresPerOrder: z.number(), minutesPerOrder: z.number() })
      .nullable()
      .openapi({ description: "The floor as it is, its SKUs slotted by turnover as well." }),
    savedMetresShare: z.number().nullable().openapi({ description: "By the first, of today's." }),
    savedMinutesShare: z.number().nullable(),
    sShapeMetresPerOrder: z.number().nullable().openapi({
      description: "In the first, walked in S-shape; null until the search has ended.",
    }),
    randomMetresPerOrder: z.number().nullable().openapi({
      description: "In the first, with SKUs slotted at random by the seed.",
    }),
    boundMetresPerOrder: z.number().openapi({
      description: "No layout walks these orders in less, however it is slotted.",
    }),
    boundMinutesPerOrder: z.number().openapi({
      description: "No layout slotted by turnover takes less time.",
    }),
    gapShare: z.number().openapi({
      description: "(minutes − bound) / bound, at most; 0 is the best of all layouts.",
    }),
    gapStatement: z.string(),
    terms: PickTermsSchema,
  })
  .openapi("LayoutResult");
export type LayoutResult = z.output<typeof LayoutResultSchema>;

export const LayoutSummarySchema = z
  .object({
    id: shownIdOf("layout"),
    name: z.string(),
    floorPlanId: shownIdOf("floorPlan").nullable(),
    jobId: shownIdOf("job"),
    state: z.enum(JobStates),
    seed: z.int(),
    bestMetresPerOrder: z.number().nullable(),
    createdAt: z.iso.datetime(),
  })
  .openapi("LayoutSummary");
export type LayoutSummary = z.output<typeof LayoutSummarySchema>;

export const LayoutSchema = LayoutSummarySchema.extend({
  area: AreaSchema,
  result: LayoutResultSchema.nullable().openapi({ description: "Null until a first is measured." }),
}).openapi("Layout");
export type Layout = z.output<typeof LayoutSchema>;

export const AdoptLayoutInput = z
  .strictObject({
    rank: z.int().min(1).max(1_000).default(1).openapi({ description: "Of the layout chosen." }),
    warehouseId: idOf("warehouse"),
    name: z.string().trim().min(1).max(200),
  })
  .openapi("AdoptLayout");
export type AdoptLayoutInput = z.output<typeof AdoptLayoutInput>;
