import type { z } from "@hono/zod-openapi";
import { actingOrganisation } from "../../platform/acting.ts";
import type { Context } from "../../platform/context.ts";
import { cutPage, decodeTimeCursor } from "../../platform/pages.ts";
import { pageOfMine } from "./queries.ts";
import type { Listing, MyListingsQuery } from "./schema.ts";
import { toListing } from "./to-listing.ts";

/** Listings of the calling organisation in any state, newest first. */
export async function listMyListings(
  ctx: Context,
  query: z.output<typeof MyListingsQuery>,
): Promise<{ items: Listing[]; next: string | undefined }> {
  const rows = await pageOfMine(ctx.db, actingOrganisation(ctx), {
    state: query.state,
    after: decodeTimeCursor(query.cursor),
    limit: query.limit,
  }).execute();
  const page = cutPage(rows, query.limit, (row) => [row.createdAt, row.id]);
  return { items: page.rows.map(toListing), next: page.next };
}
