import type { z } from "@hono/zod-openapi";
import type { Context } from "../../platform/context.ts";
import { cutPage, decodeTimeCursor } from "../../platform/pages.ts";
import { pageOfOrganisations } from "./queries.ts";
import type { ListedOrganisation, OrganisationListQuery } from "./schema.ts";
import { toOrganisation } from "./to-organisation.ts";

/** Every organisation of the exchange, newest first: for its operator alone. */
export async function listOrganisations(
  ctx: Context,
  query: z.output<typeof OrganisationListQuery>,
): Promise<{ items: ListedOrganisation[]; next: string | undefined }> {
  const rows = await pageOfOrganisations(ctx.db, {
    q: query.q,
    role: query.role,
    after: decodeTimeCursor(query.cursor),
    limit: query.limit,
  }).execute();
  const page = cutPage(rows, query.limit, (row) => [row.createdAt, row.id]);
  const items = page.rows.map((row) => ({ ...toOrganisation(row), memberCount: row.memberCount }));
  return { items, next: page.next };
}
