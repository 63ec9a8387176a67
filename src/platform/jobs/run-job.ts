import type { Kysely } from "kysely";
import type { Context } from "../context.ts";
import type { Database } from "../database.ts";
import { inTransaction } from "../db.ts";
import { AppError } from "../errors.ts";
import { problemOf } from "../http.ts";

/** A job as its handler sees it. */
export interface RunningJob {
  readonly id: string;
  readonly organisationId: string;
  readonly subjectId: string;
  /** Reports how far the work is; written to the job's row twice a second. */
  report(progress: Progress): void;
  /** Aborted when the caller asked to stop, or another worker has taken the job over. */
  readonly signal: AbortSignal;
}

export interface Progress {
  /** 0 to 1. */
  readonly progress?: number;
  readonly best?: number;
  readonly bound?: number;
  readonly unit?: string;
}

/** Stores a result; runs in the transaction that ends the job, or not at all. */
export type Store = (ctx: Context) => Promise<void>;

/** Does the work of one kind of job. What it returns is stored once, however often it ran. */
export interface JobHandler {
  readonly kind: string;
  run(ctx: Context, job: RunningJob): Promise<Store>;
}

const REPORT_EVERY_MS = 500;
const MAX_ATTEMPTS = 5;

/** Another worker has the job now: whatever this one found is dropped. */
class Fenced extends Error {}

/** Takes the job and its fencing token; undefined when it has ended already. */
function claim(db: Kysely<Database>, jobId: string) {
  return db
    .updateTable("platform.job")
    .set((eb) => ({
      state: "running",
      attempt: eb("attempt", "+", 1),
      startedAt: eb.fn.coalesce("startedAt", eb.fn<Date>("now")),
      updatedAt: eb.fn<Date>("now"),
    }))
    .where("id", "=", jobId)
    .where("state", "in", ["queued", "running"])
    .returning(["organisationId", "subjectId", "kind", "attempt", "stopRequested"])
    .executeTakeFirst();
}

/**
 * Runs one job to its end. Safe to call again for the same job, on any machine: the newest attempt
 * holds the token, and a late write of an older one is refused.
 */
export async function runJob(
  ctx: Context & { readonly db: Kysely<Database> },
  handlers: readonly JobHandler[],
  jobId: string,
): Promise<void> {
  const taken = await claim(ctx.db, jobId);
  if (!taken) return;
  const handler = handlers.find(({ kind }) => kind === taken.kind);
  const stopping = new AbortController();
  if (taken.stopRequested) stopping.abort();
  let latest: Progress = {};
  const timer = setInterval(() => void beat().catch(() => {}), REPORT_EVERY_MS);

  async function beat(): Promise<void> {
    const row = await ctx.db
      .updateTable("platform.job")
      .set((eb) => ({ ...latest, updatedAt: eb.fn<Date>("now") }))
      .where("id", "=", jobId)
      .where("attempt", "=", taken!.attempt)
      .where("state", "=", "running")
      .returning("stopRequested")
      .executeTakeFirst();
    if (!row || row.stopRequested) stopping.abort();
  }

  const end = (state: string, extra: { problem?: string } & Progress, store?: Store) =>
    inTransaction(ctx, async (ctx) => {
      const row = await ctx.db
        .updateTable("platform.job")
        .set((eb) => ({ ...latest, ...extra, state, finishedAt: eb.fn<Date>("now") }))
        .where("id", "=", jobId)
        .where("attempt", "=", taken.attempt)
        .where("state", "=", "running")
        .returning("id")
        .executeTakeFirst();
      if (!row) throw new Fenced();
      await store?.(ctx);
    });

  try {
    if (!handler) throw new AppError("internal", `No worker knows jobs of kind ${taken.kind}.`);
    const store = await handler.run(ctx, {
      id: jobId,
      organisationId: taken.organisationId,
      subjectId: taken.subjectId,
      report: (progress) => {
        latest = { ...latest, ...progress };
      },
      signal: stopping.signal,
    });
    await end(stopping.signal.aborted ? "stopped" : "succeeded", { progress: 1 }, store);
  } catch (error) {
    if (error instanceof Fenced) return;
    if (!(error instanceof AppError) && taken.attempt < MAX_ATTEMPTS) throw error;
    ctx.log("error", "job failed", { jobId, kind: taken.kind, error });
    const problem =
      error instanceof AppError
        ? error
        : new AppError("internal", "The work failed on our side, several times over.");
    await end("failed", { problem: JSON.stringify(problemOf(problem)) }).catch(() => {});
  } finally {
    clearInterval(timer);
  }
}
