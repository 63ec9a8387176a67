import { capacityRuns, type Step } from "../../src/exchange/engine/capacity.ts";

/** The least that is free on every day of a window, by the sweep. */
export function leastFree(
  capacity: readonly Step[],
  uses: readonly Step[],
  from: number,
  until: number,
): number {
  return Math.min(...capacityRuns(capacity, uses, from, until).map((run) => run.free));
}
