import type { z } from "@hono/zod-openapi";
import { actingOrganisation } from "../../platform/acting.ts";
import type { Context } from "../../platform/context.ts";
import { cutPage, decodeTimeCursor } from "../../platform/pages.ts";
import { wavePage } from "./queries.ts";
import type { WaveListQuery, WaveSummary } from "./schema.ts";
import { toWaveSummary } from "./to-wave.ts";

/** Waves the calling organisation planned, newest first, without their results. */
export async function listWaves(
  ctx: Context,
  query: z.output<typeof WaveListQuery>,
): Promise<{ items: WaveSummary[]; next: string | undefined }> {
  const { floorPlanId, limit } = query;
  const after = decodeTimeCursor(query.cursor);
  const rows = await wavePage(ctx.db, actingOrganisation(ctx), {
    floorPlanId,
    after,
    limit,
  }).execute();
  const page = cutPage(rows, limit, (row) => [row.createdAt, row.id]);
  return { items: page.rows.map(toWaveSummary), next: page.next };
}
