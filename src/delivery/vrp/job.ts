import type { JobHandler } from "../../platform/jobs/run-job.ts";
import { publish } from "../../platform/outbox.ts";
import type { EngineName } from "./engines.ts";
import { vrpTask } from "./queries.ts";
import { searchSecondsOf } from "./search-time.ts";
import { searchVrp, taskOf } from "./search-vrp.ts";

const ROADS_WITHIN_MS = 300_000;

/** Finds the routes of a request in the dialect, by whichever engine it is for. */
export const vrpJob: JobHandler = {
  kind: "vrp",
  async run(ctx, job) {
    const row = await vrpTask(ctx.db, job.subjectId).executeTakeFirstOrThrow();
    const task = taskOf(row.input as Record<string, unknown>, row.engine as EngineName);
    const found = await searchVrp(ctx, task, {
      seconds: searchSecondsOf(task.request),
      signal: job.signal,
      roadsWithinMs: ROADS_WITHIN_MS,
      allowEstimate: true,
      report: (progress) => job.report(progress),
    });
    return async (ctx) => {
      await ctx.db
        .updateTable("delivery.vrpRequest")
        .set({ result: JSON.stringify(found) })
        .where("id", "=", job.subjectId)
        .execute();
      const payload = {
        routeCount: found.solution.no_vehicles,
        unassignedCount: found.solution.no_unassigned,
      };
      await publish(ctx, { type: "vrp.solved", subjectId: job.subjectId, payload });
    };
  },
};
