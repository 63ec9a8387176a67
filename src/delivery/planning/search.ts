import { availableParallelism } from "node:os";
import { runEngine } from "../../platform/engine-thread.ts";
import type { DeliveryInstance } from "../engine/instance.ts";
import type { DeliverySolution, PlannedRoute } from "../engine/solution.ts";
import type { Found } from "./result-of.ts";
import { solveIslands } from "./solve-islands.ts";

/** From so many stops on a second search from another seed is worth a core. */
const STOPS_OF_A_BIG_PLAN = 300;
const MOST_THREADS = 4;

export interface SearchOrder {
  readonly instance: DeliveryInstance;
  readonly start: readonly PlannedRoute[] | undefined;
  readonly seed: number;
  readonly seconds: number;
  readonly iterations: number | undefined;
  readonly signal: AbortSignal;
  readonly onBest: (solution: DeliverySolution) => void;
}

/** As many threads as the machine has to spare; one where the answer must not hang on the machine. */
function threadsFor({ instance, iterations }: SearchOrder): number {
  if (iterations !== undefined || instance.stopLocation.length < STOPS_OF_A_BIG_PLAN) return 1;
  return Math.max(1, Math.min(MOST_THREADS, availableParallelism() - 1));
}

/** A plan, and beside it what driving to the nearest stop next would come to; each in its thread. */
export async function search(order: SearchOrder): Promise<Found> {
  const { instance, start, iterations, seed, seconds, signal, onBest } = order;
  const [solution, baseline] = await Promise.all([
    solveIslands(instance, {
      ...{ seed, seconds, signal, onBest, threads: threadsFor(order) },
      ...(iterations !== undefined && { iterations }),
      ...(start && { start }),
    }),
    baselineOf(order),
  ]);
  return { solution, baseline };
}

/** None where there are rules: a rule of thumb knows no reloads, stock or relations. */
async function baselineOf({ instance, seed, seconds, signal }: SearchOrder) {
  if (instance.rules) return null;
  return runEngine<NonNullable<Found["baseline"]>>({
    module: new URL("../engine/nearest-neighbour.ts", import.meta.url),
    call: "nearestNeighbour",
    ...{ instance, seed, seconds, signal },
  });
}
