import { z } from "@hono/zod-openapi";
import { type SSEStreamingApi, streamSSE } from "hono/streaming";
import { endpoint, jsonOf, newRouter, pageAnswer, pageOf } from "../http.ts";
import { getJob, getTrail, listJobs, stopJob } from "./jobs.ts";
import { type Job, JobListQuery, JobPath, JobSchema } from "./schema.ts";

const POLL_EVERY_MS = 500;
const PING_EVERY_MS = 15_000;

const list = endpoint(
  {},
  {
    operationId: "listJobs",
    method: "get",
    path: "/",
    summary: "Jobs of your organisation, newest first",
    request: { query: JobListQuery },
    responses: { 200: pageOf(JobSchema, "Jobs") },
  },
);

const get = endpoint(
  {},
  {
    operationId: "getJob",
    method: "get",
    path: "/{id}",
    summary: "A job's state, progress, best value so far and bound",
    request: { params: JobPath },
    responses: { 200: jsonOf(JobSchema, "The job") },
  },
);

const stop = endpoint(
  {},
  {
    operationId: "stopJob",
    method: "delete",
    path: "/{id}",
    summary: "Stop a job and keep the best it has found",
    request: { params: JobPath },
    responses: { 202: jsonOf(JobSchema, "The job, asked to stop") },
  },
);

const events = endpoint(
  {},
  {
    operationId: "streamJob",
    method: "get",
    path: "/{id}/events",
    summary: "A job's progress as server-sent events, until it ends",
    request: { params: JobPath },
    responses: {
      200: {
        description:
          "An event `trail` with the best values so far, if there are any (`[{seconds, best, bound}]`); then an event `job` with the job's JSON whenever it has changed",
        content: { "text/event-stream": { schema: z.string() } },
      },
    },
  },
);

function hasEnded(job: Job): boolean {
  return job.state !== "queued" && job.state !== "running";
}

/** Polls, which serves the Worker too: a connection cannot LISTEN there. */
async function tellUntilEnded(
  stream: SSEStreamingApi,
  first: Job,
  read: () => Promise<Job>,
): Promise<void> {
  let job = first;
  let told = "";
  let pinged = Date.now();
  while (!stream.aborted) {
    const data = JSON.stringify(job);
    if (data !== told) {
      await stream.writeSSE({ event: "job", data });
      told = data;
    }
    if (hasEnded(job)) return;
    if (Date.now() - pinged > PING_EVERY_MS) {
      await stream.write(": still here\n\n");
      pinged = Date.now();
    }
    await stream.sleep(POLL_EVERY_MS);
    job = await read();
  }
}

export const jobs = newRouter()
  .openapi(list, async (c) => {
    const page = await listJobs(c.var.ctx, c.req.valid("query"));
    return c.json(...pageAnswer(c.req.url, page));
  })
  .openapi(get, async (c) => c.json(await getJob(c.var.ctx, c.req.valid("param").id), 200))
  .openapi(stop, async (c) => c.json(await stopJob(c.var.ctx, c.req.valid("param").id), 202))
  .openapi(events, async (c) => {
    const { ctx } = c.var;
    const { id } = c.req.valid("param");
    const first = await getJob(ctx, id);
    const trail = await getTrail(ctx, id);
    c.header("X-Accel-Buffering", "no");
    return streamSSE(c, async (stream) => {
      if (trail.length > 0) {
        await stream.writeSSE({ event: "trail", data: JSON.stringify(trail) });
      }
      // The answer has begun: all that is left is to end it, so that the client asks again.
      await tellUntilEnded(stream, first, () => getJob(ctx, id)).catch((error: unknown) =>
        ctx.log("warn", "a job's event stream broke off", { error }),
      );
    });
  });
