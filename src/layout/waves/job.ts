import type { JobHandler } from "../../platform/jobs/run-job.ts";
import { publish } from "../../platform/outbox.ts";
import type { FloorPlanSpec } from "../engine/floor-plan-spec.ts";
import { waveTask } from "./queries.ts";
import { runWave } from "./run-wave.ts";
import type { StoredWave } from "./stored-wave.ts";

const MM_PER_M = 1_000;
const PROGRESS_EVERY_MS = 250;

/** Batches a wave and gives it to its pickers; stopped early, the best so far stands. */
export const waveJob: JobHandler = {
  kind: "wave",
  async run(ctx, job) {
    const row = await waveTask(ctx.db, job.subjectId).executeTakeFirstOrThrow();
    const wave = row.input as unknown as StoredWave;
    const startedAt = performance.now();
    const ticking = setInterval(() => {
      const share = (performance.now() - startedAt) / (wave.seconds * 1_000);
      job.report({ progress: Math.min(0.99, share) });
    }, PROGRESS_EVERY_MS);
    const result = await runWave(
      { spec: row.spec as unknown as FloorPlanSpec, wave },
      {
        startsAt: row.startsAt,
        seed: row.seed,
        signal: job.signal,
        onBest: ({ totalMm, boundMm }) =>
          job.report({ best: totalMm / MM_PER_M, bound: boundMm / MM_PER_M, unit: "m" }),
      },
    ).finally(() => clearInterval(ticking));
    return async (ctx) => {
      await ctx.db
        .updateTable("layout.wave")
        .set({ result: JSON.stringify(result) })
        .where("id", "=", job.subjectId)
        .execute();
      const { batchCount, savedShare, lateOrderCount } = result;
      await publish(ctx, {
        type: "wave.planned",
        subjectId: job.subjectId,
        payload: { batchCount, savedShare, lateOrderCount },
      });
    };
  },
};
