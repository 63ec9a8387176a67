import type { z } from "@hono/zod-openapi";
import { actingOrganisation } from "../../platform/acting.ts";
import { audit } from "../../platform/audit.ts";
import type { Context } from "../../platform/context.ts";
import { inTransaction } from "../../platform/db.ts";
import { notFound } from "../../platform/errors.ts";
import { toEdgeId } from "../../platform/ids.ts";
import { cutPage, decodeTimeCursor } from "../../platform/pages.ts";
import { notificationsOf } from "./queries.ts";
import type { Notification, NotificationQuery } from "./schema.ts";
import { wordsOf } from "./texts.ts";

interface Row {
  readonly id: string;
  readonly type: string;
  readonly subjectId: string;
  readonly payload: unknown;
  readonly createdAt: Date;
  readonly readAt: Date | null;
}

function toNotification(row: Row): Notification {
  const words = wordsOf(row.type, row.payload as Record<string, unknown>);
  if (!words) throw new RangeError(`There are no words for ${row.type}.`);
  return {
    id: toEdgeId("notification", row.id),
    type: row.type,
    subjectId: toEdgeId(words.kind, row.subjectId),
    title: words.title,
    text: words.text,
    params: words.params,
    createdAt: row.createdAt.toISOString(),
    readAt: row.readAt?.toISOString() ?? null,
  };
}

/** The calling organisation's inbox, newest first. */
export async function listNotifications(
  ctx: Context,
  query: z.output<typeof NotificationQuery>,
): Promise<{ items: Notification[]; next: string | undefined }> {
  const rows = await notificationsOf(ctx.db, actingOrganisation(ctx), {
    unread: query.unread === "true",
    after: decodeTimeCursor(query.cursor),
    limit: query.limit,
  }).execute();
  const page = cutPage(rows, query.limit, (row) => [row.createdAt, row.id]);
  return { items: page.rows.map(toNotification), next: page.next };
}

/** Marks a notification as read; doing so again changes nothing. */
export function readNotification(ctx: Context, id: string): Promise<Notification> {
  return inTransaction(ctx, async (ctx) => {
    const row = await ctx.db
      .updateTable("flow.notification")
      .set((eb) => ({ readAt: eb.fn.coalesce("readAt", eb.fn<Date>("now")) }))
      .where("id", "=", id)
      .where("organisationId", "=", actingOrganisation(ctx))
      .returning(["id", "type", "subjectId", "payload", "createdAt", "readAt"])
      .executeTakeFirst();
    if (!row) throw notFound();
    await audit(ctx, "readNotification", id);
    return toNotification(row);
  });
}
