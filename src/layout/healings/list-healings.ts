import type { z } from "@hono/zod-openapi";
import { actingOrganisation } from "../../platform/acting.ts";
import type { Context } from "../../platform/context.ts";
import { cutPage, decodeTimeCursor } from "../../platform/pages.ts";
import { healingPage } from "./queries.ts";
import type { HealingListQuery, HealingSummary } from "./schema.ts";
import { toHealingSummary } from "./to-healing.ts";

/** Healings the calling organisation planned, newest first, without their moves. */
export async function listHealings(
  ctx: Context,
  query: z.output<typeof HealingListQuery>,
): Promise<{ items: HealingSummary[]; next: string | undefined }> {
  const { slottingId, limit } = query;
  const after = decodeTimeCursor(query.cursor);
  const rows = await healingPage(ctx.db, actingOrganisation(ctx), {
    slottingId,
    after,
    limit,
  }).execute();
  const page = cutPage(rows, limit, (row) => [row.createdAt, row.id]);
  return { items: page.rows.map(toHealingSummary), next: page.next };
}
