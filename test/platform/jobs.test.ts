import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Context } from "../../src/platform/context.ts";
import { inTransaction } from "../../src/platform/db.ts";
import { AppError } from "../../src/platform/errors.ts";
import { newId, toEdgeId } from "../../src/platform/ids.ts";
import { enqueueJob, requeueLostJobs } from "../../src/platform/jobs/jobs.ts";
import { CLOCK, send, WORK } from "../../src/platform/jobs/queues.ts";
import { type JobHandler, runJob } from "../../src/platform/jobs/run-job.ts";
import type { Job } from "../../src/platform/jobs/schema.ts";
import { createExchange, type Party, type TestExchange } from "../support/exchange.ts";

let exchange: TestExchange;
let planner: Party;
beforeAll(async () => {
  exchange = await createExchange();
  planner = await exchange.givenParty(["planner"]);
});
afterAll(() => exchange[Symbol.asyncDispose]());

const KIND = "delivery-plan";

/** A job of no plan: the handlers here are the tests' own. */
function givenJob(party = planner): Promise<string> {
  return enqueueJob(party.ctx, { kind: KIND, subjectId: newId() });
}

function handler(run: JobHandler["run"]): JobHandler {
  return { kind: KIND, run };
}

const finish = handler(async () => async () => {});

async function shown(jobId: string, as = planner): Promise<Job> {
  return exchange.call<Job>(200, "GET", `/v1/jobs/${toEdgeId("job", jobId)}`, { as });
}

/** As if the worker of the job had died a while ago. */
async function silence(jobId: string): Promise<void> {
  await exchange.db
    .updateTable("platform.job")
    .set({ updatedAt: new Date(Date.now() - 120_000) })
    .where("id", "=", jobId)
    .execute();
}

/** A promise and its end, to hold a handler where a test wants it. */
function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

/** The messages that would deliver, or delivered, a job. */
async function messages(jobId: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from pgboss.job
    where name = ${WORK} and data ->> 'jobId' = ${jobId}`.execute(exchange.db);
  return rows.at(0)!.n;
}

test("a job rolled back with its transaction was never sent", async () => {
  let jobId = "";
  const refused = inTransaction(planner.ctx, async (ctx) => {
    jobId = await enqueueJob(ctx, { kind: KIND, subjectId: newId() });
    throw new Error("the verb fails after it");
  });
  await expect(refused).rejects.toThrow("the verb fails");
  expect(await messages(jobId)).toBe(0);
  await exchange.call(404, "GET", `/v1/jobs/${toEdgeId("job", jobId)}`, { as: planner });
  expect(await messages(await givenJob())).toBe(1);
});

test("a message costs one query, once the process knows the queue", async () => {
  let queryCount = 0;
  await exchange.db.transaction().execute(async (db) => {
    const counted: typeof db = Object.create(db, {
      executeQuery: {
        value: (...args: Parameters<typeof db.executeQuery>) => {
          queryCount++;
          return db.executeQuery(...args);
        },
      },
    });
    const ctx: Context = { ...exchange.ctx, db: counted };
    await send(ctx, WORK, { jobId: newId() });
    queryCount = 0;
    for (let i = 0; i < 5; i++) await send(ctx, WORK, { jobId: newId() });
  });
  expect(queryCount).toBe(5);
});

test("a message for a queue that is not there is an error, not silence", async () => {
  await expect(send(exchange.ctx, "nowhere", {})).rejects.toThrow(/nowhere/);
  await send(exchange.ctx, CLOCK, {});
  for (const table of ["job", "queue"]) {
    await sql`delete from ${sql.table(`pgboss.${table}`)} where name = ${CLOCK}`.execute(
      exchange.db,
    );
  }
  // The process knows the queue from before, so only the database can tell.
  await expect(send(exchange.ctx, CLOCK, {})).rejects.toThrow(/took no message/);
});

test("a zombie's late result is refused, and nothing it says reaches the job's row", async () => {
  const jobId = await givenJob();
  const [begun, end] = [gate(), gate()];
  const stored: string[] = [];
  const zombie = runJob(
    exchange.ctx,
    [
      handler(async (_ctx, job) => {
        begun.open();
        await end.opened;
        job.report({ best: 1, unit: "EUR" });
        return async () => void stored.push("zombie");
      }),
    ],
    jobId,
  );
  await begun.opened;
  await silence(jobId);
  await runJob(
    exchange.ctx,
    [
      handler(async (_ctx, job) => {
        job.report({ best: 2, unit: "EUR" });
        return async () => void stored.push("heir");
      }),
    ],
    jobId,
  );
  end.open();
  await zombie;
  expect(stored).toEqual(["heir"]);
  expect(await shown(jobId)).toMatchObject({ state: "succeeded", best: 2, progress: 1 });
});

test("a zombie that fails after it was replaced does not fail the job of its heir", async () => {
  const jobId = await givenJob();
  const [begun, inherited, end] = [gate(), gate(), gate()];
  const zombie = runJob(
    exchange.ctx,
    [
      handler(async (_ctx, job) => {
        begun.open();
        await new Promise((resolve) => job.signal.addEventListener("abort", resolve));
        throw job.signal.reason;
      }),
    ],
    jobId,
  );
  await begun.opened;
  await silence(jobId);
  const heir = runJob(
    exchange.ctx,
    [
      handler(async () => {
        inherited.open();
        await end.opened;
        return async () => {};
      }),
    ],
    jobId,
  );
  await inherited.opened;
  await zombie;
  expect((await shown(jobId)).state).toBe("running");
  end.open();
  await heir;
  expect((await shown(jobId)).state).toBe("succeeded");
});

test("a message delivered twice does not take the job from a worker that is alive", async () => {
  const jobId = await givenJob();
  const [begun, end] = [gate(), gate()];
  let runs = 0;
  const alive = handler(async () => {
    runs++;
    begun.open();
    await end.opened;
    return async () => {};
  });
  const running = runJob(exchange.ctx, [alive], jobId);
  await begun.opened;
  await runJob(exchange.ctx, [alive], jobId);
  end.open();
  await running;
  await runJob(exchange.ctx, [alive], jobId);
  expect(runs).toBe(1);
});

test("a store that fails leaves the job unfinished, for the next attempt", async () => {
  const jobId = await givenJob();
  const failing = handler(async () => async (ctx) => {
    await ctx.db
      .insertInto("platform.rateLimit")
      .values({ key: jobId, arrivalAt: new Date() })
      .execute();
    throw new Error("the disk is full");
  });
  await expect(runJob(exchange.ctx, [failing], jobId)).rejects.toThrow("the disk is full");
  expect(await shown(jobId)).toMatchObject({ state: "queued", finishedAt: null });
  const left = await exchange.db
    .selectFrom("platform.rateLimit")
    .select("key")
    .where("key", "=", jobId)
    .execute();
  expect(left).toEqual([]);
  await runJob(exchange.ctx, [finish], jobId);
  expect((await shown(jobId)).state).toBe("succeeded");
});

test("what fails on our side is tried five times, then told without its inside", async () => {
  const jobId = await givenJob();
  const broken = handler(async () => {
    throw new Error("password of the upstream is hunter2");
  });
  for (let attempt = 1; attempt < 5; attempt++) {
    await expect(runJob(exchange.ctx, [broken], jobId)).rejects.toThrow("upstream");
  }
  await runJob(exchange.ctx, [broken], jobId);
  const job = await shown(jobId);
  expect(job).toMatchObject({ state: "failed", problem: { code: "internal", status: 500 } });
  expect(JSON.stringify(job)).not.toContain("hunter2");
});

test("a failure of the input ends the job at once, with its code", async () => {
  const jobId = await givenJob();
  const refusing = handler(async () => {
    throw new AppError("too_large", "The plan is too large to solve.");
  });
  await runJob(exchange.ctx, [refusing], jobId);
  expect(await shown(jobId)).toMatchObject({ state: "failed", problem: { code: "too_large" } });
});

test("a job that killed five workers is not given a sixth", async () => {
  const jobId = await givenJob();
  await exchange.db
    .updateTable("platform.job")
    .set({ state: "running", attempt: 5, updatedAt: new Date(0) })
    .where("id", "=", jobId)
    .execute();
  let ran = false;
  const deadly = handler(async () => {
    ran = true;
    return async () => {};
  });
  await runJob(exchange.ctx, [deadly], jobId);
  expect(ran).toBe(false);
  expect(await shown(jobId)).toMatchObject({ state: "failed", problem: { code: "internal" } });
});

test("a job stopped before it has anything ends as stopped, not as failed", async () => {
  const jobId = await givenJob();
  const waiting = handler(async (_ctx, job) => {
    await exchange.call(202, "DELETE", `/v1/jobs/${toEdgeId("job", jobId)}`, { as: planner });
    await new Promise((resolve) => job.signal.addEventListener("abort", resolve));
    throw job.signal.reason;
  });
  await runJob(exchange.ctx, [waiting], jobId);
  expect(await shown(jobId)).toMatchObject({ state: "stopped", problem: null });
});

test("figures that are none, and progress beyond its end, do not reach the row", async () => {
  const jobId = await givenJob();
  const odd = handler(async (_ctx, job) => {
    job.report({ progress: 7, best: Number.POSITIVE_INFINITY, bound: 3, unit: "m" });
    job.report({ best: Number.NaN });
    throw new AppError("too_large", "The plan is too large to solve.");
  });
  await runJob(exchange.ctx, [odd], jobId);
  expect(await shown(jobId)).toMatchObject({ state: "failed", progress: 1, bound: 3, unit: "m" });
  const { best } = await exchange.db
    .selectFrom("platform.job")
    .select("best")
    .where("id", "=", jobId)
    .executeTakeFirstOrThrow();
  expect(best).toBeNull();
});

test("whoever looks in late is told the best values there were, and only its organisation is", async () => {
  const jobId = await givenJob();
  const seen: number[] = [];
  const improving = handler(async (_ctx, job) => {
    for (const best of [900, 700, 650]) {
      job.report({ best, bound: 600, unit: "EUR" });
      await expect.poll(() => shown(jobId), { timeout: 20_000 }).toMatchObject({ best });
      seen.push(best);
    }
    return async () => {};
  });
  await runJob(exchange.ctx, [improving], jobId);
  const path = `/v1/jobs/${toEdgeId("job", jobId)}/events`;
  const text = await (await exchange.request("GET", path, { as: planner })).text();
  const [first, second] = text.split("\n\n");
  expect(first).toMatch(/^event: trail\n/);
  expect(second).toMatch(/^event: job\n/);
  const trail = JSON.parse(first!.split("data: ").at(1)!) as { best: number; seconds: number }[];
  expect(trail).toMatchObject(seen.map((best) => ({ best, bound: 600 })));
  const times = trail.map(({ seconds }) => seconds);
  expect(times).toEqual(times.toSorted((a, b) => a - b));
  await exchange.call(404, "GET", path, { as: await exchange.givenParty(["planner"]) });
});

test("a running job nobody has been heard of for a minute is put on the queue once more", async () => {
  const [lost, alive] = [await givenJob(), await givenJob()];
  await exchange.db
    .updateTable("platform.job")
    .set({ state: "running" })
    .where("id", "in", [lost, alive])
    .execute();
  await silence(lost);
  await requeueLostJobs(exchange.ctx);
  await requeueLostJobs(exchange.ctx);
  expect([await messages(lost), await messages(alive)]).toEqual([2, 1]);
  await runJob(exchange.ctx, [finish], lost);
  expect((await shown(lost)).state).toBe("succeeded");
});

test("a job is stopped while it waits, once, and only by its own organisation", async () => {
  const jobId = await givenJob();
  const path = `/v1/jobs/${toEdgeId("job", jobId)}`;
  const stranger = await exchange.givenParty(["planner"]);
  await exchange.call(404, "GET", path, { as: stranger });
  await exchange.call(404, "DELETE", path, { as: stranger });
  await exchange.call(404, "GET", `${path}/events`, { as: stranger });
  await exchange.call(401, "GET", `${path}/events`);
  const stopped = await exchange.call<Job>(202, "DELETE", path, { as: planner });
  expect(stopped).toMatchObject({ state: "stopped", stopRequested: true });
  expect(stopped.finishedAt).not.toBeNull();
  const again = await exchange.call(409, "DELETE", path, { as: planner });
  expect(again).toMatchObject({ code: "job_finished" });
  await runJob(exchange.ctx, [finish], jobId);
  expect((await shown(jobId)).state).toBe("stopped");
});

test("jobs are listed newest first, by state, page by page", async () => {
  const party = await exchange.givenParty(["planner"]);
  const ids: string[] = [];
  for (let i = 0; i < 5; i++) ids.push(await givenJob(party));
  await runJob(exchange.ctx, [finish], ids[0]!);
  const newest = ids.map((id) => toEdgeId("job", id)).reverse();
  type Page = { items: Job[]; next: string | null };
  const list = (query: string) =>
    exchange.call<Page>(200, "GET", `/v1/jobs?${query}`, { as: party });
  const first = await list("limit=2");
  const second = await list(`limit=2&cursor=${first.next}`);
  const third = await list(`limit=2&cursor=${second.next}`);
  const told = [first, second, third].flatMap(({ items }) => items.map(({ id }) => id));
  expect([told, third.next]).toEqual([newest, null]);
  expect((await list("state=succeeded")).items.map(({ id }) => id)).toEqual(newest.slice(-1));
  await exchange.call(422, "GET", "/v1/jobs?state=dreaming", { as: party });
});
