import type { SolveOptions } from "../../numeric/solve.ts";
import type { DeliveryInstance } from "../engine/instance.ts";
import { nearestNeighbour } from "../engine/nearest-neighbour.ts";
import type { DeliverySolution, PlannedRoute } from "../engine/solution.ts";
import { solve } from "../engine/solve.ts";

/** A solution next to what it is compared with. */
export interface ComparedSolution {
  readonly solution: DeliverySolution;
  readonly baseline: { readonly servedCount: number; readonly cost: number };
}

/** A problem, and the routes its search begins from. */
export interface SearchOrder {
  readonly instance: DeliveryInstance;
  readonly start?: readonly PlannedRoute[];
}

/** Runs in a thread: the baseline alone takes 0.9 s for 3,000 stops and 300 vehicles. */
export function solveAndCompare(
  { instance, start }: SearchOrder,
  options: SolveOptions<ComparedSolution>,
): ComparedSolution {
  const { onBest, ...limits } = options;
  const baseline = nearestNeighbour(instance);
  const solution = solve(instance, {
    ...limits,
    ...(start && { start }),
    ...(onBest && {
      onBest: (better: DeliverySolution, iterations: number) =>
        onBest({ solution: better, baseline }, iterations),
    }),
  });
  return { solution, baseline };
}
