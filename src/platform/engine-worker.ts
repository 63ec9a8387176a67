/** The inside of an engine's thread; see engine-thread.ts. */
import { flushCompileCache } from "node:module";
import { parentPort, workerData } from "node:worker_threads";
import type { SolveOptions } from "../numeric/solve.ts";
import type { EngineOrder, EngineReport, ThreadOrder } from "./engine-thread.ts";

const TELL_EVERY_MS = 250;

type Solve = (instance: unknown, options: SolveOptions<unknown>) => unknown;

const order = workerData as ThreadOrder;
const engine = (await import(order.module)) as Record<string, Solve>;
if (order.isRehearsal) flushCompileCache();
else search(order);

function search(order: EngineOrder): void {
  const solve = engine[order.call];
  if (!solve) throw new RangeError(`${order.module} exports no ${order.call}.`);
  const flag = new Int32Array(order.flag);
  tell({ kind: "ready" });
  const startedAt = performance.now();
  const deadline = startedAt + order.seconds * 1_000;
  let toldAt = Number.NEGATIVE_INFINITY;
  let untold: EngineReport<unknown> | undefined;

  /** A better solution found too soon after the last is told later, not never. */
  function tellIfDue(): void {
    if (untold === undefined || performance.now() - toldAt < TELL_EVERY_MS) return;
    toldAt = performance.now();
    tell(untold);
    untold = undefined;
  }

  /** Where iterations are counted the clock only ends the search, it does not steer it. */
  function spentShare(iterations: number): number {
    const share =
      order.iterations < Infinity
        ? iterations / order.iterations
        : (performance.now() - startedAt) / (order.seconds * 1_000);
    return Math.min(1, share);
  }

  const solution = solve(order.instance, {
    seed: order.seed,
    progress: spentShare,
    stop(_best, iterations) {
      tellIfDue();
      const isSpent = iterations >= order.iterations || performance.now() > deadline;
      return isSpent || Atomics.load(flag, 0) === 1;
    },
    onBest(solution, iterations) {
      untold = { kind: "best", solution, iterations };
      tellIfDue();
    },
  });
  tell({ kind: "done", solution });
}

function tell(report: EngineReport<unknown>): void {
  parentPort?.postMessage(report);
}
