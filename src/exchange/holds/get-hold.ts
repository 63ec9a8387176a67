import type { z } from "@hono/zod-openapi";
import { actingOrganisation } from "../../platform/acting.ts";
import type { Context } from "../../platform/context.ts";
import { notFound } from "../../platform/errors.ts";
import { cutPage, decodeTimeCursor } from "../../platform/pages.ts";
import { holdsOf, holdsWithParties } from "./queries.ts";
import type { Hold, HoldListQuery } from "./schema.ts";
import { toHold } from "./to-hold.ts";

/** A hold's row, for either party. @throws AppError `not_found` for anybody else */
export async function holdForParty(ctx: Context, id: string) {
  const organisationId = actingOrganisation(ctx);
  const row = await holdsWithParties(ctx.db)
    .where("hold.id", "=", id)
    .where(({ eb, or }) =>
      or([eb("hold.organisationId", "=", organisationId), eb("hold.ownerId", "=", organisationId)]),
    )
    .executeTakeFirst();
  if (!row) throw notFound();
  return row;
}

export async function getHold(ctx: Context, id: string): Promise<Hold> {
  return toHold(await holdForParty(ctx, id));
}

/** Holds the calling organisation asked for, and holds on its listings, newest first. */
export async function listHolds(
  ctx: Context,
  query: z.output<typeof HoldListQuery>,
): Promise<{ items: Hold[]; next: string | undefined }> {
  const rows = await holdsOf(ctx.db, actingOrganisation(ctx), {
    side: query.side,
    after: decodeTimeCursor(query.cursor),
    limit: query.limit,
  }).execute();
  const page = cutPage(rows, query.limit, (row) => [row.createdAt, row.id]);
  return { items: page.rows.map(toHold), next: page.next };
}
