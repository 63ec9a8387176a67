/** What every engine's `solve(instance, options)` takes beside its instance. */
export interface SolveOptions<Solution> {
  /** Chance enters here only: the same instance, seed and iteration count give the same answer. */
  readonly seed: number;
  /** Time enters here only: asked now and then with the best objective so far; true ends the search. */
  readonly stop: (best: number, iterations: number) => boolean;
  /**
   * Share of the budget spent, 0 to 1; the search cools down over it. Without it, it cools and
   * reheats in ever longer cycles, which suits an unknown budget but spends a known one worse.
   */
  readonly progress?: (iterations: number) => number;
  /** Told of each improving solution, already complete and checked. */
  readonly onBest?: (solution: Solution, iterations: number) => void;
}
