import { z } from "@hono/zod-openapi";
import { idOf, shownIdOf } from "../../platform/ids.ts";
import { JobStates } from "../../platform/jobs/schema.ts";
import { PageQuery } from "../../platform/pages.ts";
import { CalendarDate } from "../../platform/period.ts";
import { WaveResultSchema } from "./result-schema.ts";

/** Of one wave: what is batched by exact tours within half a minute. */
export const MAX_ORDERS = 2_000;
const MAX_PICKERS = 100;
const MAX_CART = 1_000_000;

export const WavePath = z.object({ id: idOf("wave") });

export const WaveListQuery = PageQuery.extend({ floorPlanId: idOf("floorPlan").optional() });

export const PickListsQuery = z.object({
  batch: z.coerce.number().int().min(1).optional().openapi({
    description: "Only the picks of the batch of this number.",
  }),
});

const CodeSchema = z.string().trim().min(1).max(100);
const MillimetresSchema = z.int().min(1).max(100_000);
const InstantSchema = z.iso.datetime({ offset: true });

const WaveLineSchema = z
  .strictObject({
    skuCode: CodeSchema.openapi({ example: "LAMP-60" }),
    quantity: z.int().min(1).max(1_000_000).default(1),
  })
  .openapi("WaveLine");

const WaveOrderSchema = z
  .strictObject({
    reference: CodeSchema.openapi({ example: "536365" }),
    due: InstantSchema.optional().openapi({ description: "Picked by then; absent: `due`." }),
    lines: z.array(WaveLineSchema).min(1).max(5_000),
  })
  .openapi("WaveOrder");
export type WaveOrder = z.output<typeof WaveOrderSchema>;

const WaveSkuSchema = z
  .strictObject({
    code: CodeSchema,
    lengthMm: MillimetresSchema,
    widthMm: MillimetresSchema,
    heightMm: MillimetresSchema,
    weightG: z.int().min(1).max(50_000_000),
  })
  .openapi("WaveSku", { description: "The size of one unit." });
export type WaveSku = z.output<typeof WaveSkuSchema>;

export const CART_UNITS = ["lines", "volumeL", "weightKg", "totes"] as const;
export type CartUnit = (typeof CART_UNITS)[number];

const CartSchema = z
  .strictObject({
    lines: z.int().min(1).max(100_000).optional(),
    volumeL: z.number().positive().max(MAX_CART).optional(),
    weightKg: z.number().positive().max(MAX_CART).optional(),
    totes: z.int().min(1).max(1_000).optional().openapi({
      description: "No tote holds two orders.",
    }),
    toteL: z.number().positive().max(10_000).optional().openapi({
      description: "An order takes as many totes as its volume needs; absent: one.",
    }),
  })
  .superRefine((cart, check) => {
    if (CART_UNITS.every((unit) => cart[unit] === undefined)) {
      const message = `Say what a cart holds: ${CART_UNITS.join(", ")}.`;
      check.addIssue({ code: "custom", message });
    }
    if (cart.toteL !== undefined && cart.totes === undefined) {
      check.addIssue({ code: "custom", path: ["toteL"], message: "Only with totes." });
    }
  })
  .openapi("Cart", { description: "What one cart holds; each given limit is kept." });
export type Cart = z.output<typeof CartSchema>;

const PickerSchema = z
  .strictObject({
    name: z.string().trim().min(1).max(100),
    from: InstantSchema.optional().openapi({ description: "Begins then; absent: `startsAt`." }),
  })
  .openapi("Picker");
export type Picker = z.output<typeof PickerSchema>;

const PaceSchema = z
  .strictObject({
    walkMPerS: z.number().min(0.05).max(10).default(1),
    searchS: z.int().min(0).max(3_600).default(4).openapi({
      description: "For each bay stopped at.",
    }),
    pickS: z.int().min(0).max(3_600).default(9).openapi({
      description: "For each order line.",
    }),
    tourS: z.int().min(0).max(36_000).default(60).openapi({
      description: "For each batch: taking the list and the cart, handing over.",
    }),
  })
  .openapi("PickingPace");

export const WAVE_POLICIES = [
  "optimal",
  "s-shape",
  "return",
  "midpoint",
  "largest-gap",
  "combined",
  "aisle-by-aisle",
] as const;

const FIELDS_OF_PLACES = ["slottingId", "floorPlanId", "placements"] as const;
const FIELDS_OF_GOODS = ["references", "since", "orderLimit", "dues"] as const;

export const PlanWaveInput = z
  .strictObject({
    name: z.string().trim().min(1).max(200).optional(),
    slottingId: idOf("slotting").optional().openapi({ description: "Where the SKUs lie." }),
    floorPlanId: idOf("floorPlan").optional().openapi({ description: "With `placements`." }),
    placements: z
      .record(CodeSchema, z.string().max(100))
      .optional()
      .openapi({
        description: "Instead of a slotting: slot by SKU code.",
        example: { "LAMP-60": "03-0-12-1" },
      }),
    source: z.enum(["inline", "goods"]).default("inline").openapi({
      description: "`inline`: `orders` are sent along; `goods`: yours, as kept here.",
    }),
    orders: z.array(WaveOrderSchema).min(1).max(MAX_ORDERS).optional(),
    references: z.array(CodeSchema).min(1).max(MAX_ORDERS).optional().openapi({
      description: "Of `goods`: these orders.",
    }),
    since: CalendarDate.optional().openapi({ description: "Of `goods`: the first day of orders." }),
    orderLimit: z.int().min(1).max(MAX_ORDERS).optional().openapi({
      description: "Of `goods`: that many of the latest orders; 200 if absent.",
    }),
    dues: z.record(CodeSchema, InstantSchema).optional().openapi({
      description: "Of `goods`: when orders are due, by reference.",
    }),
    due: InstantSchema.optional().openapi({
      description: "When every other order is due; absent: whenever.",
    }),
    skus: z.array(WaveSkuSchema).min(1).max(20_000).optional().openapi({
      description: "Sizes, where the cart counts volume or weight; absent: of your SKUs here.",
    }),
    cart: CartSchema,
    pickers: z.array(PickerSchema).min(1).max(MAX_PICKERS),
    startsAt: InstantSchema.optional().openapi({ description: "Absent: now." }),
    pace: PaceSchema.prefault({}),
    policy: z.enum(WAVE_POLICIES).default("optimal").openapi({
      description: "How pickers walk; batches are made for it.",
    }),
    seed: z.int().min(0).max(2_147_483_647).default(1),
    seconds: z.number().min(0.1).max(600).default(30),
    iterations: z.int().min(1).max(1_000_000_000).optional().openapi({
      description:
        "The search ends after so many, or after `seconds`. If they come first, the same seed and iterations give the same wave on any machine.",
    }),
  })
  .superRefine((input, check) => {
    const refuse = (field: string, message: string) =>
      check.addIssue({ code: "custom", path: [field], message });
    const bySlotting = input.slottingId !== undefined;
    for (const field of FIELDS_OF_PLACES) {
      const isWanted = (field === "slottingId") === bySlotting;
      if ((input[field] !== undefined) === isWanted) continue;
      refuse(field, "Send a slottingId, or a floorPlanId with placements.");
    }
    const isInline = input.source === "inline";
    if (isInline && input.orders === undefined) refuse("orders", 'Send it, or source "goods".');
    if (!isInline && input.orders !== undefined) refuse("orders", 'Not with source "goods".');
    for (const field of FIELDS_OF_GOODS) {
      if (isInline && input[field] !== undefined) refuse(field, 'Only with source "goods".');
    }
  })
  .openapi("PlanWave");
export type PlanWaveInput = z.output<typeof PlanWaveInput>;

export const WaveSummarySchema = z
  .object({
    id: shownIdOf("wave"),
    name: z.string().nullable(),
    floorPlanId: shownIdOf("floorPlan"),
    slottingId: shownIdOf("slotting").nullable(),
    jobId: shownIdOf("job"),
    state: z.enum(JobStates),
    startsAt: z.iso.datetime(),
    orderCount: z.int(),
    pickerCount: z.int(),
    seed: z.int(),
    outcome: z
      .object({
        walkM: z.number(),
        savedShare: z.number(),
        batchCount: z.int(),
        lateOrderCount: z.int(),
      })
      .nullable()
      .openapi({ description: "Of its result, if it has one." }),
    createdAt: z.iso.datetime(),
  })
  .openapi("WaveSummary");
export type WaveSummary = z.output<typeof WaveSummarySchema>;

export const WaveSchema = WaveSummarySchema.extend({
  result: WaveResultSchema.nullable().openapi({ description: "Null until the job has ended." }),
}).openapi("Wave");
export type Wave = z.output<typeof WaveSchema>;
