import type { z } from "@hono/zod-openapi";
import { actingOrganisation } from "../../platform/acting.ts";
import type { Context } from "../../platform/context.ts";
import { cutPage, decodeTimeCursor } from "../../platform/pages.ts";
import { slottingPage } from "./queries.ts";
import type { SlottingListQuery, SlottingSummary } from "./schema.ts";
import { toSlottingSummary } from "./to-slotting.ts";

/** Slottings the calling organisation planned, newest first, without their results. */
export async function listSlottings(
  ctx: Context,
  query: z.output<typeof SlottingListQuery>,
): Promise<{ items: SlottingSummary[]; next: string | undefined }> {
  const { floorPlanId, limit } = query;
  const after = decodeTimeCursor(query.cursor);
  const rows = await slottingPage(ctx.db, actingOrganisation(ctx), {
    floorPlanId,
    after,
    limit,
  }).execute();
  const page = cutPage(rows, limit, (row) => [row.createdAt, row.id]);
  return { items: page.rows.map(toSlottingSummary), next: page.next };
}
