import { z } from "@hono/zod-openapi";
import type { Context } from "../../platform/context.ts";
import { toEdgeId } from "../../platform/ids.ts";
import { decodeCursor, encodeCursor, UuidShape } from "../../platform/pages.ts";
import { toAuditEntry } from "../../trust/index.ts";
import { allAudit } from "./queries.ts";
import type { AllAuditQuery, OrganisationAuditEntry } from "./schema.ts";

/** A place in a chain says nothing about another chain, so the moment comes first. */
const CursorShape = z.tuple([z.iso.datetime(), UuidShape, z.int().positive()]);

/** What was done by every organisation, newest first: for the operator alone. */
export async function listAllAudit(
  ctx: Context,
  query: z.output<typeof AllAuditQuery>,
): Promise<{ items: OrganisationAuditEntry[]; next: string | undefined }> {
  const { limit, cursor, ...filters } = query;
  const after = cursor === undefined ? undefined : decodeCursor(cursor, CursorShape);
  const rows = await allAudit(ctx.db, { ...filters, after, limit }).execute();
  const shown = rows.slice(0, limit);
  const items = shown.map((row) => ({
    ...toAuditEntry(row),
    organisation: { id: toEdgeId("organisation", row.organisationId), name: row.organisationName },
  }));
  const last = shown.at(-1);
  const hasMore = rows.length > limit && last !== undefined;
  const next = hasMore
    ? encodeCursor([last.at.toISOString(), last.organisationId, last.seq])
    : undefined;
  return { items, next };
}
