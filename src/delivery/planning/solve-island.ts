import type { SolveOptions } from "../../numeric/solve.ts";
import type { DeliveryInstance } from "../engine/instance.ts";
import type { DeliverySolution, PlannedRoute } from "../engine/solution.ts";
import { solve } from "../engine/solve.ts";

/** What one thread of `solveIslands` is given. */
export interface Island {
  readonly instance: DeliveryInstance;
  /** Iterations after which it ends, the clock aside. */
  readonly iterations?: number;
  readonly start?: readonly PlannedRoute[];
}

/** Runs in a thread; bounded by iterations, chance and cooling follow them and not the clock. */
export function solveIsland(
  { instance, iterations: most, start }: Island,
  options: SolveOptions<DeliverySolution>,
): DeliverySolution {
  const from = start === undefined ? {} : { start };
  if (most === undefined) return solve(instance, { ...options, ...from });
  return solve(instance, {
    ...options,
    ...from,
    stop: (best, iterations) => iterations >= most || options.stop(best, iterations),
    progress: (iterations) => iterations / most,
  });
}
