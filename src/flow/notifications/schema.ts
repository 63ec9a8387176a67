import { z } from "@hono/zod-openapi";
import { idOf, shownIdOf } from "../../platform/ids.ts";
import { PageQuery } from "../../platform/pages.ts";
import { PeriodSchema } from "../../platform/period.ts";

export const NotificationPath = z.object({ id: idOf("notification") });

export const NotificationQuery = PageQuery.extend({
  unread: z.enum(["true", "false"]).optional(),
});

/** What is needed to say the news in another language. */
export const NewsParamsSchema = z
  .object({
    exporter: z.string().openapi({ description: "The organisation that takes the space." }),
    owner: z.string().openapi({ description: "The organisation that lets it." }),
    quantity: z.int(),
    unit: z.string().openapi({ example: "pallet" }),
    period: PeriodSchema,
    expiresAt: z.iso
      .datetime()
      .nullable()
      .openapi({ description: "Until when the owner may answer a hold; else null." }),
  })
  .openapi("NewsParams");
export type NewsParams = z.output<typeof NewsParamsSchema>;

export const NotificationSchema = z
  .object({
    id: shownIdOf("notification"),
    type: z.string().openapi({ example: "lease.signed" }),
    /** What it is about, under the path of its kind. */
    subjectId: z.string(),
    title: z.string().openapi({ description: "In English; `type` and `params` say the same." }),
    text: z.string(),
    params: NewsParamsSchema.openapi({ description: "What the text speaks of." }),
    createdAt: z.iso.datetime(),
    readAt: z.iso.datetime().nullable(),
  })
  .openapi("Notification");
export type Notification = z.output<typeof NotificationSchema>;
