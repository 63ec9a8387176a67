import type { z } from "@hono/zod-openapi";
import { actingOrganisation } from "../../platform/acting.ts";
import type { Context } from "../../platform/context.ts";
import { notFound } from "../../platform/errors.ts";
import { cutPage, decodeTimeCursor } from "../../platform/pages.ts";
import { pageOfRequests, requestsOf } from "./queries.ts";
import type { LeaseRequest, RequestListQuery } from "./schema.ts";
import { toRequest } from "./to-request.ts";

/** @throws AppError `not_found` if the calling organisation has no such request */
export async function getRequest(
  ctx: Context,
  id: string,
): Promise<{ request: LeaseRequest; version: number }> {
  const row = await requestsOf(ctx.db, actingOrganisation(ctx))
    .where("id", "=", id)
    .executeTakeFirst();
  if (!row) throw notFound();
  return { request: toRequest(row), version: row.version };
}

export async function listRequests(
  ctx: Context,
  query: z.output<typeof RequestListQuery>,
): Promise<{ items: LeaseRequest[]; next: string | undefined }> {
  const after = decodeTimeCursor(query.cursor);
  const { limit } = query;
  const rows = await pageOfRequests(ctx.db, actingOrganisation(ctx), { after, limit }).execute();
  const page = cutPage(rows, limit, (row) => [row.createdAt, row.id]);
  return { items: page.rows.map(toRequest), next: page.next };
}
