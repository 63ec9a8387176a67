import { z } from "@hono/zod-openapi";
import { actingOrganisation } from "../../platform/acting.ts";
import type { Context } from "../../platform/context.ts";
import { notFound } from "../../platform/errors.ts";
import { decodeCursor, encodeCursor } from "../../platform/pages.ts";
import { slottingInput } from "./queries.ts";
import type { SlottedOrderShown, SlottedOrdersQuery } from "./schema.ts";
import type { StoredInput } from "./stored-input.ts";

const CursorShape = z.tuple([z.int().min(0)]);

/**
 * The orders a slotting was planned for, as they were given: the pick lists to walk in it.
 *
 * @throws AppError `not_found` if the calling organisation planned no such slotting
 */
export async function listSlottedOrders(
  ctx: Context,
  id: string,
  query: z.output<typeof SlottedOrdersQuery>,
): Promise<{ items: SlottedOrderShown[]; next: string | undefined }> {
  const { cursor, limit, reference } = query;
  const first = cursor === undefined ? 0 : decodeCursor(cursor, CursorShape)[0];
  const row = await slottingInput(ctx.db, actingOrganisation(ctx), id).executeTakeFirst();
  if (!row) throw notFound();
  const { skus, orders, references } = row.input as unknown as StoredInput;
  const wanted = reference?.toLowerCase();
  const items: SlottedOrderShown[] = [];
  for (let order = first; order < orders.length; order++) {
    const own = references?.at(order) ?? null;
    if (wanted && !own?.toLowerCase().includes(wanted)) continue;
    if (items.length === limit) return { items, next: encodeCursor([order]) };
    const skuCodes = orders[order]!.map((sku) => skus[sku]!.code);
    items.push({ number: order + 1, reference: own, skuCodes });
  }
  return { items, next: undefined };
}
