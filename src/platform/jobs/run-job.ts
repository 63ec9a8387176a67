import type { Context } from "../context.ts";
import { AppError } from "../errors.ts";
import { problemOf } from "../http.ts";
import {
  Attempt,
  claimJob,
  Fenced,
  type RootContext,
  type RunningJob,
  type Store,
} from "./attempt.ts";

/** Does the work of one kind of job. What it returns is stored once, however often it ran. */
export interface JobHandler {
  readonly kind: string;
  /** Asked to stop, it returns the best it has, or throws if it has nothing. */
  run(ctx: Context, job: RunningJob): Promise<Store>;
}

const REPORT_EVERY_MS = 500;
/** The queue delivers once more than this, so that even a job that kills its workers is ended. */
const MAX_ATTEMPTS = 5;

function problemText(error: unknown): { problem: string } {
  const told =
    error instanceof AppError
      ? error
      : new AppError("internal", "The work failed on our side, several times over.");
  return { problem: JSON.stringify(problemOf(told)) };
}

async function work(attempt: Attempt, handler: JobHandler, ctx: RootContext): Promise<void> {
  const timer = setInterval(() => void attempt.beat().catch(() => {}), REPORT_EVERY_MS);
  try {
    const store = await handler.run(ctx, attempt.running).catch((error: unknown) => {
      // Stopped before there was anything to keep.
      if (attempt.stopRequested) return undefined;
      throw error;
    });
    if (attempt.stopRequested) await attempt.end("stopped", {}, store);
    else await attempt.end("succeeded", { progress: 1 }, store);
  } finally {
    clearInterval(timer);
  }
}

/**
 * Runs one job to its end. Safe to call again for the same job, on any machine: the newest attempt
 * holds the token, and a late write of an older one is refused.
 *
 * @throws whatever went wrong on our side, for the queue to deliver the job again
 */
export async function runJob(
  ctx: RootContext,
  handlers: readonly JobHandler[],
  jobId: string,
): Promise<void> {
  const claimed = await claimJob(ctx.db, jobId);
  if (!claimed) return;
  const { kind } = claimed;
  const attempt = new Attempt(ctx, jobId, claimed);
  const handler = handlers.find((each) => each.kind === kind);
  try {
    if (!handler) throw new AppError("internal", `No worker knows jobs of kind ${kind}.`);
    if (claimed.attempt > MAX_ATTEMPTS) {
      throw new AppError("internal", "Every worker died of this job; it may be too large.");
    }
    await work(attempt, handler, ctx);
  } catch (error) {
    if (error instanceof Fenced || attempt.isFenced) return;
    const isOurs = !(error instanceof AppError);
    const isLast = claimed.attempt >= MAX_ATTEMPTS;
    const fields = { jobId, kind, attempt: claimed.attempt, error };
    if (isOurs && !isLast) {
      ctx.log("warn", "job failed and will be tried again", fields);
      // Not released, it is found silent and put on the queue again a minute later.
      await attempt.release().catch(() => {});
      throw error;
    }
    ctx.log("error", "job failed", fields);
    await attempt.end("failed", problemText(error)).catch((late: unknown) => {
      if (!(late instanceof Fenced)) throw late;
    });
  }
}
