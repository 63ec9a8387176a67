import { z } from "@hono/zod-openapi";
import { idOf, shownIdOf } from "../../platform/ids.ts";
import { PageQuery } from "../../platform/pages.ts";
import { PeriodSchema } from "../../platform/period.ts";

export const HoldPath = z.object({ id: idOf("hold") });

/** `expired` is not stored: it is what the database clock makes of an active hold. */
export const HoldStates = ["active", "converted", "declined", "released", "expired"] as const;
export type HoldState = (typeof HoldStates)[number];

export const HoldListQuery = PageQuery.extend({
  side: z.enum(["exporter", "owner"]).optional().openapi({
    description: "Holds you asked for, or holds on your listings. Absent: both.",
  }),
});

export const BookHoldInput = z
  .strictObject({
    listingId: idOf("listing"),
    period: PeriodSchema,
    quantity: z.int().min(1).max(10_000_000).openapi({ description: "In the pool's unit." }),
    requestId: idOf("request").optional(),
    rateCard: z
      .strictObject({ id: idOf("rateCard"), version: z.int().min(1) })
      .optional()
      .openapi({ description: "As the listing showed it to you: another price is then refused." }),
  })
  .openapi("BookHold");
export type BookHoldInput = z.output<typeof BookHoldInput>;

export const HoldSchema = z
  .object({
    id: shownIdOf("hold"),
    listingId: shownIdOf("listing"),
    requestId: shownIdOf("request").nullable(),
    exporter: z.object({ id: shownIdOf("organisation"), name: z.string() }),
    owner: z.object({ id: shownIdOf("organisation"), name: z.string() }),
    period: PeriodSchema,
    quantity: z.int(),
    unit: z.string(),
    rateCardId: shownIdOf("rateCard"),
    rateCardVersion: z.int().openapi({ description: "Frozen at booking." }),
    state: z.enum(HoldStates),
    expiresAt: z.iso.datetime().openapi({
      description: "Until when the owner may answer: 24 hours, but not past the first day.",
    }),
    leaseId: shownIdOf("lease").nullable(),
    createdAt: z.iso.datetime(),
  })
  .openapi("Hold");
export type Hold = z.output<typeof HoldSchema>;
