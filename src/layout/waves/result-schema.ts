import { z } from "@hono/zod-openapi";

const metres = (description: string) => z.number().openapi({ description });

const MinutesSchema = z
  .object({
    walk: z.number(),
    search: z.number(),
    pick: z.number(),
    tour: z.number().openapi({ description: "Taking list and cart, handing over." }),
    total: z.number(),
  })
  .openapi("PickingMinutes");

const WaveWalkSchema = z
  .object({
    walkM: z.number(),
    batchCount: z.int(),
    minutes: MinutesSchema,
    endsAt: z.iso.datetime(),
    lateOrderCount: z.int(),
    latenessMinutes: metres("Over all orders, from when each was due to the end of its tour."),
  })
  .openapi("WaveFigures");
export type WaveFigures = z.output<typeof WaveWalkSchema>;

const PickSchema = z
  .object({
    slot: z.string(),
    skuCode: z.string(),
    quantity: z.int(),
    orders: z.array(z.object({ reference: z.string(), quantity: z.int() }).openapi("PickShare")),
  })
  .openapi("WavePick");

const BatchOrderSchema = z
  .object({
    reference: z.string(),
    due: z.iso.datetime().nullable(),
    lateMinutes: z.number().openapi({ description: "0 if it is picked in time." }),
  })
  .openapi("BatchOrder");

const BatchSchema = z
  .object({
    number: z.int().openapi({ description: "In the order in which they begin, from 1." }),
    picker: z.string(),
    startsAt: z.iso.datetime(),
    endsAt: z.iso.datetime(),
    walkM: z.number(),
    minutes: z.number(),
    lineCount: z.int(),
    load: z
      .record(z.string(), z.number())
      .openapi({ description: "On the cart, in each unit it is limited in." }),
    orders: z.array(BatchOrderSchema),
    picks: z.array(PickSchema).openapi({ description: "In walking order." }),
    walk: z
      .array(z.object({ xMm: z.int(), yMm: z.int() }).openapi("BatchCorner"))
      .openapi({ description: "The corners of the tour, as those of `Tour`." }),
  })
  .openapi("Batch");
export type Batch = z.output<typeof BatchSchema>;

export const LEFT_OUT_REASONS = ["sku-without-slot", "sku-without-size", "above-cart"] as const;

const LeftOutSchema = z
  .object({
    reference: z.string(),
    reason: z.enum(LEFT_OUT_REASONS),
    skuCodes: z.array(z.string()).openapi({ description: "Without slot or size." }),
    unit: z.string().nullable().openapi({ description: "Of the cart that it is above." }),
    load: z.number().nullable(),
    capacity: z.number().nullable(),
  })
  .openapi("LeftOutOrder");
export type LeftOut = z.output<typeof LeftOutSchema>;

export const WaveResultSchema = z
  .object({
    seed: z.int(),
    iterations: z.int(),
    policy: z.string(),
    ...WaveWalkSchema.shape,
    orderCount: z.int(),
    lineCount: z.int(),
    savedShare: z.number().openapi({ description: "Of the metres of first come; 0.3 is 30 %." }),
    firstCome: WaveWalkSchema.openapi({
      description: "Carts filled and begun in the order in which orders came.",
    }),
    orderByOrder: WaveWalkSchema.openapi({ description: "A tour for each order, as they came." }),
    sShapeM: metres(
      "The same batches walked in S-shape; null where the floor forbids it.",
    ).nullable(),
    optimalM: metres("The same batches walked by the shortest tours."),
    lowerBoundM: metres("No batches of these orders on these carts walk less."),
    gapShare: z.number().nullable().openapi({
      description: "(walked − bound) / bound, at most; 0 is proven best.",
    }),
    gapStatement: z.string(),
    batches: z.array(BatchSchema),
    leftOut: z.array(LeftOutSchema).openapi({ description: "Orders in no batch, and why." }),
  })
  .openapi("WaveResult");
export type WaveResult = z.output<typeof WaveResultSchema>;
