import { z } from "@hono/zod-openapi";
import { actingOrganisation } from "../../platform/acting.ts";
import type { Context } from "../../platform/context.ts";
import { decodeCursor, encodeCursor, type PageQuery } from "../../platform/pages.ts";
import { auditOf } from "./queries.ts";
import type { AuditEntry } from "./schema.ts";
import { toAuditEntry } from "./to-audit-entry.ts";

/** What was done in the calling organisation's name or to it, newest first. */
export async function listAudit(
  ctx: Context,
  query: z.output<typeof PageQuery>,
): Promise<{ items: AuditEntry[]; next: string | undefined }> {
  const before =
    query.cursor === undefined
      ? undefined
      : decodeCursor(query.cursor, z.tuple([z.int().positive()]))[0];
  const rows = await auditOf(ctx.db, actingOrganisation(ctx), before, query.limit).execute();
  const items = rows.slice(0, query.limit).map(toAuditEntry);
  const last = items.at(-1);
  const hasMore = rows.length > query.limit && last !== undefined;
  return { items, next: hasMore ? encodeCursor([last.seq]) : undefined };
}
