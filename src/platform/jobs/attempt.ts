import { type Kysely, sql } from "kysely";
import type { Context } from "../context.ts";
import type { Database } from "../database.ts";
import { inTransaction } from "../db.ts";
import { Trail } from "./trail.ts";

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

/** Outside any transaction: an attempt makes its own. */
export type RootContext = Context & { readonly db: Kysely<Database> };

/** Another worker has the job now: whatever this one found is dropped. */
export class Fenced extends Error {}

/** A running job's row is written twice a second; one silent for so long has lost its worker. */
const SILENT_S = 5;

/**
 * Takes the job and its fencing token. Undefined when it has ended already, or when another worker
 * is alive on it: a message delivered twice must not take the work from whoever is doing it.
 */
export function claimJob(db: Kysely<Database>, jobId: string) {
  return db
    .updateTable("platform.job")
    .set((eb) => ({
      state: "running",
      attempt: eb("attempt", "+", 1),
      startedAt: eb.fn.coalesce("startedAt", eb.fn<Date>("now")),
      updatedAt: eb.fn<Date>("now"),
    }))
    .where("id", "=", jobId)
    .where((eb) => eb.or([eb("state", "=", "queued"), isSilentFor(SILENT_S)]))
    .returning(["organisationId", "subjectId", "kind", "attempt", "stopRequested"])
    .returning(sql<number>`extract(epoch from now() - started_at)::float8`.as("elapsedS"))
    .executeTakeFirst();
}

/** Of running jobs: whether nothing was heard of it for so many seconds. */
export function isSilentFor(seconds: number) {
  return sql<boolean>`(state = 'running' and updated_at < now() - make_interval(secs => ${seconds}))`;
}

type Claimed = NonNullable<Awaited<ReturnType<typeof claimJob>>>;

/** Only what the row can hold: a figure that is none is left out, progress kept within 0 to 1. */
function reportable({ progress, best, bound, unit }: Progress): Progress {
  return {
    ...(Number.isFinite(progress) && { progress: Math.min(1, Math.max(0, progress!)) }),
    ...(Number.isFinite(best) && { best: best! }),
    ...(Number.isFinite(bound) && { bound: bound! }),
    ...(unit !== undefined && { unit }),
  };
}

/** One attempt at a job, which alone may write to its row until another attempt begins. */
export class Attempt {
  readonly #ctx: RootContext;
  readonly #jobId: string;
  readonly #claimed: Claimed;
  readonly #stopping = new AbortController();
  readonly #trail: Trail;
  #latest: Progress = {};
  /** Somebody asked to stop. */
  stopRequested = false;
  /** Another attempt has begun: nothing of this one counts any more. */
  isFenced = false;

  constructor(ctx: RootContext, jobId: string, claimed: Claimed) {
    this.#ctx = ctx;
    this.#jobId = jobId;
    this.#claimed = claimed;
    this.#trail = new Trail(claimed.elapsedS);
    if (claimed.stopRequested) this.#stop();
  }

  get running(): RunningJob {
    const { organisationId, subjectId } = this.#claimed;
    return {
      id: this.#jobId,
      organisationId,
      subjectId,
      report: (progress) => {
        this.#latest = { ...this.#latest, ...reportable(progress) };
      },
      signal: this.#stopping.signal,
    };
  }

  #stop(): void {
    this.stopRequested = true;
    this.#stopping.abort();
  }

  #fence(): void {
    this.isFenced = true;
    this.#stopping.abort();
  }

  #row(ctx: Context) {
    return ctx.db
      .updateTable("platform.job")
      .where("id", "=", this.#jobId)
      .where("attempt", "=", this.#claimed.attempt)
      .where("state", "=", "running");
  }

  /** What is new since it was written last. */
  #news() {
    const isNew = this.#trail.note(this.#latest.best, this.#latest.bound);
    return { ...this.#latest, ...(isNew && { trail: JSON.stringify(this.#trail.points) }) };
  }

  /** Writes how far it is, and hears whether to stop. */
  async beat(): Promise<void> {
    const news = this.#news();
    const row = await this.#row(this.#ctx)
      .set((eb) => ({ ...news, updatedAt: eb.fn<Date>("now") }))
      .returning("stopRequested")
      .executeTakeFirst();
    if (!row) this.#fence();
    else if (row.stopRequested) this.#stop();
  }

  /** @throws Fenced if another attempt has begun, or the job has ended */
  end(
    state: "succeeded" | "stopped" | "failed",
    last: Progress & { readonly problem?: string },
    store?: Store,
  ): Promise<void> {
    const news = this.#news();
    return inTransaction(this.#ctx, async (ctx) => {
      const row = await this.#row(ctx)
        .set((eb) => ({
          ...news,
          ...last,
          state,
          finishedAt: eb.fn<Date>("now"),
          updatedAt: eb.fn<Date>("now"),
        }))
        .returning("id")
        .executeTakeFirst();
      if (!row) throw new Fenced();
      await store?.(ctx);
    });
  }

  /** Gives the job back to the queue, for the next attempt. */
  async release(): Promise<void> {
    await this.#row(this.#ctx)
      .set((eb) => ({ state: "queued", updatedAt: eb.fn<Date>("now") }))
      .execute();
  }
}
