import { actingOrganisation } from "../../platform/acting.ts";
import type { Context } from "../../platform/context.ts";
import { cutPage, decodeTimeCursor } from "../../platform/pages.ts";
import { grantsOf } from "./queries.ts";
import type { Grant, GrantListQuery } from "./schema.ts";
import { toGrant } from "./to-grant.ts";

/** Grants the calling organisation holds or gave, newest first; revoked ones too. */
export async function listGrants(
  ctx: Context,
  query: GrantListQuery,
): Promise<{ items: Grant[]; next: string | undefined }> {
  const rows = await grantsOf(ctx.db, actingOrganisation(ctx), {
    side: query.side,
    after: decodeTimeCursor(query.cursor),
    limit: query.limit,
  }).execute();
  const page = cutPage(rows, query.limit, (row) => [row.createdAt, row.id]);
  return { items: page.rows.map(toGrant), next: page.next };
}
