import { type Job, type JobResult, PgBoss } from "pg-boss";
import type { Context } from "../context.ts";
import type { RootContext } from "./attempt.ts";
import { requeueLostJobs } from "./jobs.ts";
import { CLOCK, EVENTS, WORK } from "./queues.ts";
import { type JobHandler, runJob } from "./run-job.ts";

/** News as a consumer gets it: at least once, in no promised order. */
export interface Event {
  readonly id: string;
  readonly type: string;
  readonly organisationId: string | null;
  readonly subjectId: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** What the contexts do behind the API, put together in src/jobs.ts. */
export interface Work {
  readonly jobs: readonly JobHandler[];
  /** Each must bear being told the same event twice. */
  readonly events: readonly ((ctx: Context, event: Event) => Promise<void>)[];
  /** Run about once a minute, and after every start. */
  readonly clock: readonly ((ctx: Context) => Promise<void>)[];
}

async function consumeEvent(ctx: RootContext, work: Work, eventId: string): Promise<void> {
  const event = await ctx.db
    .selectFrom("platform.event")
    .select(["id", "type", "organisationId", "subjectId", "payload"])
    .where("id", "=", eventId)
    .executeTakeFirst();
  if (!event) return;
  const payload = event.payload as Event["payload"];
  for (const consume of work.events) {
    await consume(ctx, { ...event, payload }).catch((error: unknown) => {
      ctx.log("warn", "an event's consumer failed", { eventId, type: event.type, error });
      throw error;
    });
  }
}

/** One after the other; one that fails is tried again by itself, later. */
async function consumeEvents(
  ctx: RootContext,
  work: Work,
  jobs: readonly Job<{ eventId: string }>[],
): Promise<JobResult[]> {
  const results: JobResult[] = [];
  for (const { id, data } of jobs) {
    try {
      await consumeEvent(ctx, work, data.eventId);
      results.push({ id, status: "completed" });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      results.push({ id, status: "failed", output: { message } });
    }
  }
  return results;
}

/**
 * Starts a worker process's share of the queues. Jobs of a process that dies are run again by
 * whichever process is left, after a missed heartbeat of 10 s and a supervision pass of 5 s.
 */
export async function startWork(
  url: string,
  ctx: RootContext,
  work: Work,
): Promise<{ stop(): Promise<void> }> {
  const boss = new PgBoss({
    connectionString: url,
    max: 4,
    migrate: false,
    superviseIntervalSeconds: 5,
    monitorIntervalSeconds: 5,
    useListenNotify: true,
  });
  boss.on("error", (error) => ctx.log("warn", "job queue", { error }));
  await boss.start();
  // One step is one poll without notice; a retry brings no notice, so polling goes on beside it.
  const options = { pollingIntervalSeconds: 1, notifyPollingIntervalSeconds: 1 };
  await boss.work(
    WORK,
    { ...options, localConcurrency: 2 },
    async ([job]: Job<{ jobId: string }>[]) => {
      if (job) await runJob(ctx, work.jobs, job.data.jobId);
    },
  );
  // A full batch is followed by the next at once: one event a poll let bookings outrun their news.
  const batches = { batchSize: 20, burstWhenBatchFull: true, perJobResults: true } as const;
  await boss.work(
    EVENTS,
    { ...options, ...batches, localConcurrency: 2 },
    (jobs: Job<{ eventId: string }>[]) => consumeEvents(ctx, work, jobs),
  );
  await boss.work(CLOCK, options, async () => {
    for (const tick of [requeueLostJobs, ...work.clock]) {
      // The next minute tries it again; the others must not wait for that.
      await tick(ctx).catch((error: unknown) => ctx.log("error", "the clock failed", { error }));
    }
  });
  await boss.schedule(CLOCK, "* * * * *");
  await boss.send(CLOCK, {}, { singletonKey: "start", singletonSeconds: 5 });
  return { stop: () => boss.stop({ graceful: true, timeout: 8_000 }) };
}
