import { runEngine } from "../../platform/engine-thread.ts";
import type { JobHandler } from "../../platform/jobs/run-job.ts";
import { publish } from "../../platform/outbox.ts";
import type { FloorPlanSpec } from "../engine/floor-plan-spec.ts";
import { waveTask } from "./queries.ts";
import { resultOf } from "./result-of.ts";
import type { SolvedWave, WaveTask } from "./solve-wave.ts";
import type { StoredWave } from "./stored-wave.ts";
import type { WalkedWave, WalkTask } from "./walk-batches.ts";

const MM_PER_M = 1_000;
const PROGRESS_EVERY_MS = 250;
/** Telling the tours of 2,000 orders takes a second or two. */
const WALK_SECONDS = 120;

/** Batches a wave in a thread of its own; stopped early, the best so far stands. */
export const waveJob: JobHandler = {
  kind: "wave",
  async run(ctx, job) {
    const row = await waveTask(ctx.db, job.subjectId).executeTakeFirstOrThrow();
    const wave = row.input as unknown as StoredWave;
    const task: WaveTask = { spec: row.spec as unknown as FloorPlanSpec, wave };
    const report = ({ totalMm, boundMm }: SolvedWave) =>
      job.report({ best: totalMm / MM_PER_M, bound: boundMm / MM_PER_M, unit: "m" });
    const startedAt = performance.now();
    const ticking = setInterval(() => {
      const share = (performance.now() - startedAt) / (wave.seconds * 1_000);
      job.report({ progress: Math.min(0.99, share) });
    }, PROGRESS_EVERY_MS);
    const solved = await runEngine<SolvedWave>({
      module: new URL("./solve-wave.ts", import.meta.url),
      call: "solveWave",
      instance: task,
      seed: row.seed,
      seconds: wave.seconds,
      ...(wave.iterations !== null && { iterations: wave.iterations }),
      signal: job.signal,
      onBest: report,
    }).finally(() => clearInterval(ticking));
    const walked = await runEngine<WalkedWave<SolvedWave>>({
      module: new URL("./walk-batches.ts", import.meta.url),
      call: "walkBatches",
      instance: { ...task, plan: solved, seed: row.seed } satisfies WalkTask<SolvedWave>,
      seed: row.seed,
      seconds: WALK_SECONDS,
      // Asked to stop, what was found still needs its tours.
      signal: new AbortController().signal,
    });
    report(walked.plan);
    const result = resultOf(task, row, walked);
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
