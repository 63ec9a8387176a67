import type { z } from "@hono/zod-openapi";
import { actingOrganisation } from "../../platform/acting.ts";
import type { Context } from "../../platform/context.ts";
import { notFound } from "../../platform/errors.ts";
import { cutPage, decodeTimeCursor, type PageQuery } from "../../platform/pages.ts";
import { invitationsOf } from "./queries.ts";
import type { Invitation } from "./schema.ts";
import { toInvitation } from "./to-invitation.ts";

/** Whom the calling organisation has invited, newest first. */
export async function listInvitations(
  ctx: Context,
  organisationId: string,
  query: z.output<typeof PageQuery>,
): Promise<{ items: Invitation[]; next: string | undefined }> {
  if (organisationId !== actingOrganisation(ctx)) throw notFound();
  const after = decodeTimeCursor(query.cursor);
  const { limit } = query;
  const rows = await invitationsOf(ctx.db, organisationId, { after, limit }).execute();
  const page = cutPage(rows, limit, (row) => [row.createdAt, row.id]);
  return { items: page.rows.map(toInvitation), next: page.next };
}
