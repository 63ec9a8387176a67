import type { z } from "@hono/zod-openapi";
import { actingOrganisation } from "../../platform/acting.ts";
import type { Context } from "../../platform/context.ts";
import { cutPage, decodeTimeCursor, type PageQuery } from "../../platform/pages.ts";
import { pageOfCards } from "./queries.ts";
import type { RateCard } from "./schema.ts";
import { toRateCard } from "./to-rate-card.ts";

/** The calling organisation's rate cards at their newest versions, newest card first. */
export async function listRateCards(
  ctx: Context,
  query: z.output<typeof PageQuery>,
): Promise<{ items: RateCard[]; next: string | undefined }> {
  const after = decodeTimeCursor(query.cursor);
  const { limit } = query;
  const rows = await pageOfCards(ctx.db, actingOrganisation(ctx), { after, limit }).execute();
  const page = cutPage(rows, limit, (row) => [row.createdAt, row.id]);
  return { items: page.rows.map(toRateCard), next: page.next };
}
