import type { SolveOptions } from "../../numeric/solve.ts";
import type { DeliveryInstance } from "../engine/instance.ts";
import type { DeliverySolution } from "../engine/solution.ts";
import { solve } from "../engine/solve.ts";

/** An instance of which the longest route is to be as short as it can be. */
export interface LongestTask {
  readonly instance: DeliveryInstance;
  /** How many of the instance's objectives come before the longest route. */
  readonly before: number;
}

/** The first search knows no limit; the last has the rest of the time. */
const TRIES = 8;

/**
 * Shortens the longest route by halving: each search may last no longer than between the longest
 * route so far and the limit below which no plan was found. Runs in a thread.
 *
 * A limit guides every insertion, where comparing whole plans by their longest route does not: of
 * twelve jobs for two vehicles one kept all of them after 10,000 iterations.
 */
export function shortenLongest(
  { instance, before }: LongestTask,
  options: SolveOptions<DeliverySolution>,
): DeliverySolution {
  let iterations = 0;
  let best: DeliverySolution | undefined;
  let [short, long] = [0, Number.POSITIVE_INFINITY];
  for (let step = 0; step < TRIES; step++) {
    const limit = step === 0 ? long : Math.floor((short + long) / 2);
    const found = searchWithin(instance, limit, step, options);
    iterations += found.iterations;
    if (best === undefined || isNoWorse(found, best, before)) {
      best = found;
      long = longestOf(found);
      options.onBest?.(best, iterations);
    } else {
      short = limit;
    }
    if (options.stop(best.cost.total, iterations) || long - short <= 1) break;
  }
  return { ...best!, iterations };
}

function longestOf({ routes }: DeliverySolution): number {
  return Math.max(0, ...routes.map((route) => route.durationS));
}

function isNoWorse(a: DeliverySolution, b: DeliverySolution, before: number): boolean {
  if (a.unservedPriority !== b.unservedPriority) return a.unservedPriority < b.unservedPriority;
  const values = ({ objectives }: DeliverySolution) => objectives.slice(0, before);
  return values(a).every(({ value }, i) => value <= values(b)[i]!.value);
}

function searchWithin(
  instance: DeliveryInstance,
  limit: number,
  step: number,
  { seed, stop, progress }: SolveOptions<DeliverySolution>,
): DeliverySolution {
  const share = (iterations: number) => {
    const spent = progress?.(iterations) ?? Math.min(1, iterations / 1_000);
    return progress === undefined ? spent : spent * TRIES - step;
  };
  const vehicleMaxDurationS = instance.vehicleMaxDurationS.map((most) => Math.min(most, limit));
  return solve(
    { ...instance, vehicleMaxDurationS },
    {
      seed: seed + step,
      stop: (cost, iterations) => stop(cost, iterations) || share(iterations) >= 1,
      progress: (iterations) => Math.max(0, Math.min(1, share(iterations))),
    },
  );
}
