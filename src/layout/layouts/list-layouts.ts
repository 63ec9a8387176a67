import type { z } from "@hono/zod-openapi";
import { actingOrganisation } from "../../platform/acting.ts";
import type { Context } from "../../platform/context.ts";
import { cutPage, decodeTimeCursor } from "../../platform/pages.ts";
import { layoutPage } from "./queries.ts";
import type { LayoutListQuery, LayoutSummary } from "./schema.ts";
import { toLayoutSummary } from "./to-layout.ts";

/** Layouts the calling organisation searched, newest first, without their results. */
export async function listLayouts(
  ctx: Context,
  query: z.output<typeof LayoutListQuery>,
): Promise<{ items: LayoutSummary[]; next: string | undefined }> {
  const { floorPlanId, limit } = query;
  const after = decodeTimeCursor(query.cursor);
  const page = { floorPlanId, after, limit };
  const rows = await layoutPage(ctx.db, actingOrganisation(ctx), page).execute();
  const cut = cutPage(rows, limit, (row) => [row.createdAt, row.id]);
  return { items: cut.rows.map(toLayoutSummary), next: cut.next };
}
