import { z } from "@hono/zod-openapi";
import { actingOrganisation } from "../../platform/acting.ts";
import type { Context } from "../../platform/context.ts";
import { decodeCursor, encodeCursor } from "../../platform/pages.ts";
import { CalendarDate } from "../../platform/period.ts";
import { type OrderCursor, pageOfOrders } from "./queries.ts";
import type { Order, OrderQuery } from "./schema.ts";

const CursorShape = z.tuple([
  CalendarDate,
  z
    .string()
    .transform((text) => decodeURIComponent(text))
    .refine((text) => !text.includes("\0")),
]);

function cursorOf(text: string | undefined): OrderCursor | undefined {
  if (text === undefined) return undefined;
  const [orderedOn, reference] = decodeCursor(text, CursorShape);
  return { orderedOn, reference };
}

/** The calling organisation's orders, latest first. */
export async function listOrders(
  ctx: Context,
  query: z.output<typeof OrderQuery>,
): Promise<{ items: Order[]; next: string | undefined }> {
  const after = cursorOf(query.cursor);
  const rows = await pageOfOrders(ctx.db, actingOrganisation(ctx), after, query.limit).execute();
  const items = rows.slice(0, query.limit);
  const last = rows.length > query.limit ? items.at(-1) : undefined;
  // References may be in any script, and a cursor holds Latin letters only.
  const next = last && encodeCursor([last.orderedOn, encodeURIComponent(last.reference)]);
  return { items, next };
}
