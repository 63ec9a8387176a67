import { runEngine } from "../../platform/engine-thread.ts";
import type { DeliveryInstance } from "../engine/instance.ts";
import type { DeliverySolution, PlannedRoute } from "../engine/solution.ts";
import type { Island } from "./solve-island.ts";

export interface IslandsOptions {
  /** The first island's; each further one has the next number. */
  readonly seed: number;
  readonly threads: number;
  /** All islands are told to stop after this long. */
  readonly seconds: number;
  /** With it the answer is the same every time, if `seconds` suffice. */
  readonly iterations?: number;
  readonly start?: readonly PlannedRoute[];
  readonly signal?: AbortSignal;
  /** Told when an island has found a better plan than any of them before. */
  readonly onBest?: (solution: DeliverySolution) => void;
}

/**
 * Searches from several seeds at once, one thread each, and returns the best plan of all, with the
 * iterations of all; of equally good plans the one of the lowest seed.
 *
 * @throws Error whatever the engine threw
 */
export async function solveIslands(
  instance: DeliveryInstance,
  options: IslandsOptions,
): Promise<DeliverySolution> {
  const { seed, threads, seconds, iterations, start, onBest } = options;
  const shared = withSharedArrays(instance);
  const island: Island = {
    instance: shared,
    ...(iterations === undefined ? {} : { iterations }),
    ...(start === undefined ? {} : { start }),
  };
  // One island that fails must not leave the others running to the end of their time.
  const failing = new AbortController();
  const signal = options.signal
    ? AbortSignal.any([options.signal, failing.signal])
    : failing.signal;
  let best: DeliverySolution | undefined;
  const report = (solution: DeliverySolution) => {
    if (best !== undefined && !isBetter(solution, best)) return;
    best = solution;
    onBest?.(solution);
  };
  const runs = Array.from({ length: threads }, (_, number) =>
    runEngine<DeliverySolution>({
      module: new URL("./solve-island.ts", import.meta.url),
      call: "solveIsland",
      instance: island,
      seed: seed + number,
      seconds,
      signal,
      onBest: report,
    }),
  );
  for (const run of runs) run.catch(() => failing.abort());
  const found = await Promise.all(runs);
  const winner = found.reduce((a, b) => (isBetter(b, a) ? b : a));
  return { ...winner, iterations: found.reduce((sum, each) => sum + each.iterations, 0) };
}

/** Whether plan a comes before plan b in the order of their instance's objectives. */
export function isBetter(a: DeliverySolution, b: DeliverySolution): boolean {
  if (a.unservedPriority !== b.unservedPriority) return a.unservedPriority < b.unservedPriority;
  for (const [index, { value }] of a.objectives.entries()) {
    if (value !== b.objectives[index].value) return value < b.objectives[index].value;
  }
  return a.cost.total < b.cost.total;
}

/** Every thread reads the same large arrays instead of a copy of its own. */
function withSharedArrays(instance: DeliveryInstance): DeliveryInstance {
  const copies = new Map<Int32Array, Int32Array>();
  const share = (matrix: Int32Array): Int32Array => {
    const known = copies.get(matrix);
    if (known !== undefined) return known;
    const copy = new Int32Array(new SharedArrayBuffer(matrix.byteLength));
    copy.set(matrix);
    copies.set(matrix, copy);
    return copy;
  };
  return {
    ...instance,
    distanceM: instance.distanceM.map(share),
    durationS: instance.durationS.map(share),
  };
}
