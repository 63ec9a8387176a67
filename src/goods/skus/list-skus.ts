import type { z } from "@hono/zod-openapi";
import { actingOrganisation } from "../../platform/acting.ts";
import type { Context } from "../../platform/context.ts";
import { cutPage, decodeTimeCursor } from "../../platform/pages.ts";
import { pageOfSkus } from "./queries.ts";
import type { Sku, SkuQuery } from "./schema.ts";
import { shownSku } from "./shown-sku.ts";

/** The calling organisation's SKUs, newest first. */
export async function listSkus(
  ctx: Context,
  query: z.output<typeof SkuQuery>,
): Promise<{ items: Sku[]; next: string | undefined }> {
  const rows = await pageOfSkus(ctx.db, actingOrganisation(ctx), {
    codePrefix: query.codePrefix,
    after: decodeTimeCursor(query.cursor),
    limit: query.limit,
  }).execute();
  const page = cutPage(rows, query.limit, (row) => [row.createdAt, row.id]);
  return { items: page.rows.map(shownSku), next: page.next };
}
