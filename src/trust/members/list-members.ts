import type { z } from "@hono/zod-openapi";
import { actingOrganisation } from "../../platform/acting.ts";
import type { Context } from "../../platform/context.ts";
import { notFound } from "../../platform/errors.ts";
import { cutPage, decodeTimeCursor, type PageQuery } from "../../platform/pages.ts";
import { memberPage } from "./queries.ts";
import type { Member } from "./schema.ts";
import { toMember } from "./to-member.ts";

/** Who may act for the calling organisation, newest first. */
export async function listMembers(
  ctx: Context,
  organisationId: string,
  query: z.output<typeof PageQuery>,
): Promise<{ items: Member[]; next: string | undefined }> {
  if (organisationId !== actingOrganisation(ctx)) throw notFound();
  const after = decodeTimeCursor(query.cursor);
  const rows = await memberPage(ctx.db, organisationId, after, query.limit).execute();
  const page = cutPage(rows, query.limit, (row) => [row.createdAt, row.personId]);
  return { items: page.rows.map(toMember), next: page.next };
}
