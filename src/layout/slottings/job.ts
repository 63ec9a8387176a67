import { runEngine } from "../../platform/engine-thread.ts";
import type { JobHandler } from "../../platform/jobs/run-job.ts";
import { publish } from "../../platform/outbox.ts";
import type { FloorPlanSpec } from "../engine/floor-plan-spec.ts";
import { slottingTask } from "./queries.ts";
import { resultOf } from "./result-of.ts";
import type { MeasuredSlotting, SlottingTask } from "./slot-and-measure.ts";
import type { StoredInput } from "./stored-input.ts";

const MM_PER_M = 1_000;

/** Slots SKUs in a thread of its own; stopped early, the baseline stands as the result. */
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
      onBest: ({ after }) =>
        job.report({ progress: 0.5, best: after.optimalMm / MM_PER_M, unit: "m" }),
    });
    const { improved, after } = measured;
    job.report({
      best: (improved?.totalMm ?? after.optimalMm) / MM_PER_M,
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
