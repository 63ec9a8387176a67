import { runEngine } from "../../platform/engine-thread.ts";
import { resultOf } from "./result-of.ts";
import type { WaveResult } from "./result-schema.ts";
import type { SolvedWave, WaveTask } from "./solve-wave.ts";
import type { WalkedWave, WalkTask } from "./walk-batches.ts";

/** Telling the tours of 2,000 orders takes a second or two; round obstacles it takes a while. */
const WALK_SECONDS = 300;

/** Solves a wave and tells its tours, each in a thread; stopped early, the best so far stands. */
export async function runWave(
  task: WaveTask,
  given: {
    readonly startsAt: Date;
    readonly seed: number;
    readonly signal: AbortSignal;
    readonly onBest?: (best: SolvedWave) => void;
  },
): Promise<WaveResult> {
  const { seed, signal, onBest } = given;
  const { seconds, iterations } = task.wave;
  const solved = await runEngine<SolvedWave>({
    module: new URL("./solve-wave.ts", import.meta.url),
    call: "solveWave",
    instance: task,
    ...{ seed, seconds, signal },
    ...(iterations !== null && { iterations }),
    ...(onBest && { onBest }),
  });
  const walked = await runEngine<WalkedWave<SolvedWave>>({
    module: new URL("./walk-batches.ts", import.meta.url),
    call: "walkBatches",
    instance: { ...task, plan: solved, seed } satisfies WalkTask<SolvedWave>,
    seed,
    seconds: WALK_SECONDS,
    // Asked to stop, what was found still needs its tours.
    signal: new AbortController().signal,
  });
  onBest?.(walked.plan);
  return resultOf(task, given, walked);
}
