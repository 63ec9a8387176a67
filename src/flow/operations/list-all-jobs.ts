import type { z } from "@hono/zod-openapi";
import type { Context } from "../../platform/context.ts";
import { toEdgeId } from "../../platform/ids.ts";
import { toJob } from "../../platform/jobs/jobs.ts";
import { cutPage, decodeTimeCursor } from "../../platform/pages.ts";
import { allJobs } from "./queries.ts";
import type { AllJobsQuery, OrganisationJob } from "./schema.ts";

/** Jobs of every organisation, newest first: for the operator alone. */
export async function listAllJobs(
  ctx: Context,
  query: z.output<typeof AllJobsQuery>,
): Promise<{ items: OrganisationJob[]; next: string | undefined }> {
  const rows = await allJobs(ctx.db, {
    state: query.state,
    kind: query.kind,
    after: decodeTimeCursor(query.cursor),
    limit: query.limit,
  }).execute();
  const page = cutPage(rows, query.limit, (row) => [row.createdAt, row.id]);
  const items = page.rows.map((row) => ({
    ...toJob(row),
    organisation: { id: toEdgeId("organisation", row.organisationId), name: row.organisationName },
  }));
  return { items, next: page.next };
}
