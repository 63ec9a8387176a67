import type { z } from "@hono/zod-openapi";
import { actingOrganisation } from "../../platform/acting.ts";
import type { Context } from "../../platform/context.ts";
import { toEdgeId } from "../../platform/ids.ts";
import { cutPage, decodeTimeCursor, type PageQuery } from "../../platform/pages.ts";
import { keysOf } from "./queries.ts";
import type { Key } from "./schema.ts";

/** The calling organisation's API keys, newest first, without their secrets. */
export async function listKeys(
  ctx: Context,
  query: z.output<typeof PageQuery>,
): Promise<{ items: Key[]; next: string | undefined }> {
  const after = decodeTimeCursor(query.cursor);
  const { limit } = query;
  const rows = await keysOf(ctx.db, actingOrganisation(ctx), { after, limit }).execute();
  const page = cutPage(rows, limit, (row) => [row.createdAt, row.id]);
  const items = page.rows.map((row) => ({
    ...row,
    id: toEdgeId("apiKey", row.id),
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt?.toISOString() ?? null,
    revokedAt: row.revokedAt?.toISOString() ?? null,
  }));
  return { items, next: page.next };
}
