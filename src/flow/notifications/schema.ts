import { z } from "@hono/zod-openapi";
import { idOf, shownIdOf } from "../../platform/ids.ts";
import { PageQuery } from "../../platform/pages.ts";

export const NotificationPath = z.object({ id: idOf("notification") });

export const NotificationQuery = PageQuery.extend({
  unread: z.enum(["true", "false"]).optional(),
});

export const NotificationSchema = z
  .object({
    id: shownIdOf("notification"),
    type: z.string().openapi({ example: "lease.signed" }),
    /** What it is about, under the path of its kind. */
    subjectId: z.string(),
    title: z.string(),
    text: z.string(),
    createdAt: z.iso.datetime(),
    readAt: z.iso.datetime().nullable(),
  })
  .openapi("Notification");
export type Notification = z.output<typeof NotificationSchema>;
