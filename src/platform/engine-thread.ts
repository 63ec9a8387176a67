import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { AppError } from "./errors.ts";

/** A call of an engine's `solve(instance, options)` in a thread of its own. */
export interface EngineCall<Solution> {
  /** Of the engine's file: `new URL("../engine/solve.ts", import.meta.url)`. */
  readonly module: URL;
  /** The exported function. */
  readonly call: string;
  /** Plain data and typed arrays: it is copied into the thread. */
  readonly instance: unknown;
  readonly seed: number;
  /** The search is told to stop after this long, counted from when its thread is ready. */
  readonly seconds: number;
  /** And after so many iterations, over which it cools: then its answer is the same on any machine. */
  readonly iterations?: number | undefined;
  readonly signal: AbortSignal;
  /** What the engine's objects may take; typed arrays come on top. */
  readonly memoryMb?: number;
  /** Told of better solutions, a few times a second at most. */
  readonly onBest?: (solution: Solution, iterations: number) => void;
}

/** What its thread is told: to load the engine's module, so that it is in the cache, or to search. */
export type ThreadOrder = { readonly module: string; readonly isRehearsal: true } | EngineOrder;

export interface EngineOrder {
  readonly isRehearsal: false;
  readonly module: string;
  readonly call: string;
  readonly instance: unknown;
  readonly seed: number;
  readonly seconds: number;
  readonly iterations: number;
  /** One cell; 1 means stop. */
  readonly flag: SharedArrayBuffer;
}

export type EngineReport<Solution> =
  | { readonly kind: "ready" }
  | { readonly kind: "best"; readonly solution: Solution; readonly iterations: number }
  | { readonly kind: "done"; readonly solution: Solution };

/** An engine that has not come back this long after it was told to stop is ended. */
const GRACE_MS = 5_000;
/** A module that has not loaded by then never will. */
const START_MS = 60_000;
/** Below some 512 MB one large allocation past the limit was seen to end the whole process. */
const MEMORY_MB = 1_024;
/** With the usual 48 MB, objects that survive at the limit could outgrow what V8 allows on top. */
const YOUNG_MB = 32;
/**
 * Where Node keeps the modules whose types it has stripped. It strips them by WebAssembly, whose
 * memory grows; from then on V8 asks at every access whether a typed array still has its buffer,
 * which makes the search for routes a tenth slower. A thread that finds its modules here strips none.
 */
const STRIPPED_MODULES = join(import.meta.dirname, "../../.data/stripped-modules");
const rehearsals = new Map<string, Promise<void>>();

/**
 * Runs an engine beside the event loop. Told to stop, it returns the best it has; one that runs out
 * of memory or will not stop is ended, and the best it reported stands.
 *
 * @throws AppError `too_large` if it ran out of memory before it found anything
 * @throws Error whatever the engine threw, also after it had reported
 */
export async function runEngine<Solution>(call: EngineCall<Solution>): Promise<Solution> {
  await rehearsed(call.module.href);
  return search(call);
}

/** Once per process a thread loads the module and ends: the next finds it stripped. */
function rehearsed(module: string): Promise<void> {
  let rehearsal = rehearsals.get(module);
  if (rehearsal === undefined) {
    rehearsal = new Promise((resolve) => {
      const thread = threadFor({ module, isRehearsal: true }, MEMORY_MB);
      const deadline = setTimeout(() => void thread.terminate(), START_MS);
      // What fails here is told of by the search, which fails alike.
      thread.on("error", () => {});
      thread.on("exit", () => {
        clearTimeout(deadline);
        resolve();
      });
    });
    rehearsals.set(module, rehearsal);
  }
  return rehearsal;
}

function threadFor(order: ThreadOrder, memoryMb: number): Worker {
  return new Worker(new URL("./engine-worker.ts", import.meta.url), {
    workerData: order,
    env: { NODE_COMPILE_CACHE: STRIPPED_MODULES, ...process.env },
    resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: YOUNG_MB },
  });
}

function search<Solution>(call: EngineCall<Solution>): Promise<Solution> {
  const flag = new SharedArrayBuffer(4);
  const order: EngineOrder = {
    isRehearsal: false,
    module: call.module.href,
    call: call.call,
    instance: call.instance,
    seed: call.seed,
    seconds: call.seconds,
    iterations: call.iterations ?? Infinity,
    flag,
  };
  return new Promise((resolve, reject) => {
    const thread = threadFor(order, call.memoryMb ?? MEMORY_MB);
    let best: Solution | undefined;
    let deadline = setTimeout(askToStop, START_MS);
    let grace: NodeJS.Timeout | undefined;

    function askToStop(): void {
      Atomics.store(new Int32Array(flag), 0, 1);
      grace ??= setTimeout(() => void thread.terminate(), GRACE_MS);
    }
    function settle(finish: () => void): void {
      clearTimeout(deadline);
      clearTimeout(grace);
      call.signal.removeEventListener("abort", askToStop);
      // Also after an answer: a timer the engine left behind would keep its thread for ever.
      void thread.terminate();
      finish();
    }
    call.signal.addEventListener("abort", askToStop);
    if (call.signal.aborted) askToStop();

    thread.on("message", (report: EngineReport<Solution>) => {
      if (report.kind === "ready") {
        // On a busy machine a thread takes long to start, which is none of the search's time.
        clearTimeout(deadline);
        deadline = setTimeout(askToStop, call.seconds * 1_000);
        return;
      }
      best = report.solution;
      if (report.kind === "done") return settle(() => resolve(report.solution));
      try {
        call.onBest?.(report.solution, report.iterations);
      } catch (error) {
        // Thrown here it would end the process.
        settle(() => reject(error));
      }
    });
    thread.on("error", (error: Error & { code?: string }) => {
      settle(() => {
        // An engine that fails is wrong somewhere, and so may be what it has reported.
        if (error.code !== "ERR_WORKER_OUT_OF_MEMORY") return reject(error);
        if (best !== undefined) return resolve(best);
        reject(new AppError("too_large", "The problem is too large to solve."));
      });
    });
    thread.on("exit", () => {
      settle(() => {
        if (best !== undefined) return resolve(best);
        reject(new AppError("internal", "The engine was stopped before it found anything."));
      });
    });
  });
}
