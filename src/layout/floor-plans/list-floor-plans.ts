import type { z } from "@hono/zod-openapi";
import type { Context } from "../../platform/context.ts";
import { cutPage, decodeTimeCursor } from "../../platform/pages.ts";
import { plannableWarehouse } from "../warehouses/get-warehouse.ts";
import { visibleFloorPlanPage } from "./queries.ts";
import type { FloorPlanListQuery, FloorPlanSummary } from "./schema.ts";
import { toFloorPlanSummary } from "./to-floor-plan.ts";
import { viewerOf } from "./viewer-of.ts";

/**
 * Floor plans the calling organisation may plan on today, newest first.
 *
 * @throws AppError `not_found` if it asks for a warehouse where it may not
 */
export async function listFloorPlans(
  ctx: Context,
  query: z.output<typeof FloorPlanListQuery>,
): Promise<{ items: FloorPlanSummary[]; next: string | undefined }> {
  const { limit, warehouseId } = query;
  if (warehouseId !== undefined) await plannableWarehouse(ctx, warehouseId);
  const after = decodeTimeCursor(query.cursor);
  const rows = await visibleFloorPlanPage(ctx.db, await viewerOf(ctx), {
    warehouseId,
    after,
    limit,
  }).execute();
  const page = cutPage(rows, limit, (row) => [row.createdAt, row.id]);
  return { items: page.rows.map(toFloorPlanSummary), next: page.next };
}
