import { runEngine } from "../../platform/engine-thread.ts";
import type { JobHandler } from "../../platform/jobs/run-job.ts";
import { publish } from "../../platform/outbox.ts";
import type { FloorPlanSpec } from "../engine/floor-plan-spec.ts";
import { type SlottingTask, searchOf } from "./pack-slotting.ts";
import { slottingTask } from "./queries.ts";
import { resultOf } from "./result-of.ts";
import type { MeasuredSlotting } from "./slot-and-measure.ts";
import type { StoredInput } from "./stored-input.ts";

const MM_PER_M = 1_000;
/** What the baseline and the trials of the policies take of the time. */
const FIRST_PROGRESS = 0.05;

/** Slots SKUs in a thread of its own; stopped early, what the search has by then is the result. */
export const slottingJob: JobHandler = {
  kind: "slotting",
  async run(ctx, job) {
    const row = await slottingTask(ctx.db, job.subjectId).executeTakeFirstOrThrow();
    const input = row.input as unknown as StoredInput;
    const task: SlottingTask = { spec: row.spec as unknown as FloorPlanSpec, input };
    const measured = await runEngine<MeasuredSlotting>({
      module: new URL("./slot-and-measure.ts", import.meta.url),
      call: "slotAndMeasure",
      instance: task,
      seed: row.seed,
      seconds: input.seconds,
      signal: job.signal,
      onBest: ({ after, improved }, round) =>
        job.report({
          progress: Math.max(FIRST_PROGRESS, round / searchOf(input).rounds),
          best: after.walkMm / MM_PER_M,
          unit: "m",
          ...(improved && { bound: improved.lowerBoundMm / MM_PER_M }),
        }),
    });
    const { improved, after } = measured;
    job.report({
      best: (improved?.totalMm ?? after.walkMm) / MM_PER_M,
      unit: "m",
      ...(improved && { bound: improved.lowerBoundMm / MM_PER_M }),
    });
    const result = resultOf(input, row.seed, measured);
    return async (ctx) => {
      await ctx.db
        .updateTable("layout.slotting")
        .set({ result: JSON.stringify(result) })
        .where("id", "=", job.subjectId)
        .execute();
      await publish(ctx, {
        type: "slotting.planned",
        subjectId: job.subjectId,
        payload: { savedShare: result.savedShare, unassigned: result.unassigned.length },
      });
    };
  },
};
