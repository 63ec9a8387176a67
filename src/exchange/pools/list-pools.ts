import type { z } from "@hono/zod-openapi";
import { actingOrganisation } from "../../platform/acting.ts";
import type { Context } from "../../platform/context.ts";
import { cutPage, decodeTimeCursor } from "../../platform/pages.ts";
import { pageOfPools } from "./queries.ts";
import type { Pool, PoolListQuery } from "./schema.ts";
import { toPool } from "./to-pool.ts";

/** Pools of the calling organisation, of all its warehouses or of one, newest first. */
export async function listPools(
  ctx: Context,
  query: z.output<typeof PoolListQuery>,
): Promise<{ items: Pool[]; next: string | undefined }> {
  const rows = await pageOfPools(ctx.db, actingOrganisation(ctx), {
    warehouseId: query.warehouseId,
    after: decodeTimeCursor(query.cursor),
    limit: query.limit,
  }).execute();
  const page = cutPage(rows, query.limit, (row) => [row.createdAt, row.id]);
  return { items: page.rows.map(toPool), next: page.next };
}
