import type { z } from "@hono/zod-openapi";
import { actingOrganisation } from "../../platform/acting.ts";
import type { Context } from "../../platform/context.ts";
import { cutPage, decodeTimeCursor, type PageQuery } from "../../platform/pages.ts";
import { grantsToday } from "./grants-today.ts";
import { warehousePage } from "./queries.ts";
import type { Warehouse } from "./schema.ts";
import { toWarehouse } from "./to-warehouse.ts";

/** Warehouses the calling organisation owns or may plan in today, newest first. */
export async function listWarehouses(
  ctx: Context,
  query: z.output<typeof PageQuery>,
): Promise<{ items: Warehouse[]; next: string | undefined }> {
  const after = decodeTimeCursor(query.cursor);
  const granted = (await grantsToday(ctx)).map(({ warehouseId }) => warehouseId);
  const rows = await warehousePage(ctx.db, actingOrganisation(ctx), {
    granted: [...new Set(granted)],
    after,
    limit: query.limit,
  }).execute();
  const page = cutPage(rows, query.limit, (row) => [row.createdAt, row.id]);
  return { items: page.rows.map(toWarehouse), next: page.next };
}
