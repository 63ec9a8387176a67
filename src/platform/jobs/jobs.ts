import type { z } from "@hono/zod-openapi";
import { actingOrganisation } from "../acting.ts";
import { audit } from "../audit.ts";
import type { Context } from "../context.ts";
import { inTransaction } from "../db.ts";
import { AppError, notFound } from "../errors.ts";
import { type Kind, newId, toEdgeId } from "../ids.ts";
import { cutPage, decodeTimeCursor } from "../pages.ts";
import { isSilentFor } from "./attempt.ts";
import { jobOf, jobsOf, trailOf } from "./queries.ts";
import { send, WORK } from "./queues.ts";
import type { Job, JobKind, JobListQuery } from "./schema.ts";
import type { TrailPoint } from "./trail.ts";

/** The kind of thing each kind of job works on. */
const SUBJECT_OF_KIND: Readonly<Record<JobKind, Kind>> = {
  slotting: "slotting",
  healing: "healing",
  layout: "layout",
  "delivery-plan": "deliveryPlan",
  vrp: "vrpRequest",
  wave: "wave",
};

type JobRow = Awaited<ReturnType<ReturnType<typeof jobOf>["executeTakeFirstOrThrow"]>>;

/** A job as answers show it. */
export function toJob(row: JobRow): Job {
  const subject = SUBJECT_OF_KIND[row.kind as JobKind];
  if (!subject) throw new RangeError(`Jobs of kind ${row.kind} have no subject.`);
  return {
    id: toEdgeId("job", row.id),
    kind: row.kind,
    subjectId: toEdgeId(subject, row.subjectId),
    state: row.state as Job["state"],
    progress: row.progress,
    best: row.best,
    bound: row.bound,
    unit: row.unit,
    stopRequested: row.stopRequested,
    problem: row.problem as Job["problem"],
    createdAt: row.createdAt.toISOString(),
    startedAt: row.startedAt?.toISOString() ?? null,
    finishedAt: row.finishedAt?.toISOString() ?? null,
  };
}

/** Makes a job and puts it on the queue, in the caller's transaction. */
export async function enqueueJob(
  ctx: Context,
  job: { kind: JobKind; subjectId: string },
): Promise<string> {
  const id = newId();
  await ctx.db
    .insertInto("platform.job")
    .values({ id, organisationId: actingOrganisation(ctx), ...job })
    .execute();
  await send(ctx, WORK, { jobId: id });
  return id;
}

/** Far longer than the queue itself needs to find a dead worker. */
const LOST_AFTER_S = 60;

/**
 * Puts jobs on the queue again that run by their row, yet nobody has been heard of: whose message
 * was lost, or taken for done. Run by the clock.
 */
export function requeueLostJobs(ctx: Context): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    const lost = await ctx.db
      .updateTable("platform.job")
      .set({ state: "queued" })
      .where("state", "=", "running")
      .where(isSilentFor(LOST_AFTER_S))
      .returning("id")
      .execute();
    for (const { id } of lost) {
      ctx.log("warn", "a running job had lost its worker", { jobId: id });
      await send(ctx, WORK, { jobId: id });
    }
  });
}

export async function listJobs(
  ctx: Context,
  query: z.output<typeof JobListQuery>,
): Promise<{ items: Job[]; next: string | undefined }> {
  const rows = await jobsOf(ctx.db, actingOrganisation(ctx), {
    state: query.state,
    kind: query.kind,
    after: decodeTimeCursor(query.cursor),
    limit: query.limit,
  }).execute();
  const page = cutPage(rows, query.limit, (row) => [row.createdAt, row.id]);
  return { items: page.rows.map(toJob), next: page.next };
}

/** @throws AppError `not_found` if the calling organisation has no such job */
export async function getJob(ctx: Context, id: string): Promise<Job> {
  const row = await jobOf(ctx.db, actingOrganisation(ctx), id).executeTakeFirst();
  if (!row) throw notFound();
  return toJob(row);
}

/** The best values a job has had over its seconds, oldest first. */
export async function getTrail(ctx: Context, id: string): Promise<TrailPoint[]> {
  const row = await trailOf(ctx.db, actingOrganisation(ctx), id).executeTakeFirst();
  return (row?.trail ?? []) as unknown as TrailPoint[];
}

/**
 * Asks a job to stop and keep the best it has; one that has not begun ends at once.
 *
 * @throws AppError `job_finished` if it has ended already
 */
export function stopJob(ctx: Context, id: string): Promise<Job> {
  return inTransaction(ctx, async (ctx) => {
    await getJob(ctx, id);
    const row = await ctx.db
      .updateTable("platform.job")
      .set((eb) => ({
        stopRequested: true,
        state: eb.case().when("state", "=", "queued").then("stopped").else(eb.ref("state")).end(),
        finishedAt: eb
          .case()
          .when("state", "=", "queued")
          .then(eb.fn<Date>("now"))
          .else(eb.ref("finishedAt"))
          .end(),
      }))
      .where("id", "=", id)
      .where("state", "in", ["queued", "running"])
      .returning("id")
      .executeTakeFirst();
    if (!row) throw new AppError("job_finished", "The job has ended already; its result stands.");
    await audit(ctx, "stopJob", id);
    return getJob(ctx, id);
  });
}
