/** A quantity over days, half-open: `from` is in, `until` is not. Days count from 1970-01-01. */
export interface Step {
  readonly from: number;
  readonly until: number;
  readonly quantity: number;
}

/** Days in a row that are alike. */
export interface CapacityRun {
  readonly from: number;
  readonly until: number;
  readonly capacity: number;
  readonly used: number;
  /** Negative only where a pool is oversold. */
  readonly free: number;
}

/** Adds a step's ends, cut to the window, to the changes of a quantity. */
function addChanges(changes: Map<number, number>, step: Step, from: number, until: number): void {
  const start = Math.max(step.from, from);
  const end = Math.min(step.until, until);
  if (start >= end) return;
  changes.set(start, (changes.get(start) ?? 0) + step.quantity);
  changes.set(end, (changes.get(end) ?? 0) - step.quantity);
}

/**
 * Sweeps capacity and uses over a window of days. A day in no capacity step has none. O(n log n).
 *
 * @returns runs in order that cover the window without a gap; neighbours differ
 * @throws RangeError if the window is empty
 */
export function capacityRuns(
  capacity: readonly Step[],
  uses: readonly Step[],
  from: number,
  until: number,
): CapacityRun[] {
  if (!(from < until)) throw new RangeError(`The window ${from}..${until} is empty.`);
  const offered = new Map<number, number>();
  const taken = new Map<number, number>();
  for (const step of capacity) addChanges(offered, step, from, until);
  for (const step of uses) addChanges(taken, step, from, until);
  const days = [...new Set([from, ...offered.keys(), ...taken.keys()])].sort((a, b) => a - b);
  const runs: CapacityRun[] = [];
  let offeredNow = 0;
  let takenNow = 0;
  for (const [i, day] of days.entries()) {
    if (day >= until) break;
    offeredNow += offered.get(day) ?? 0;
    takenNow += taken.get(day) ?? 0;
    const end = Math.min(days[i + 1] ?? until, until);
    const last = runs.at(-1);
    if (last && last.capacity === offeredNow && last.used === takenNow) {
      runs[runs.length - 1] = { ...last, until: end };
    } else {
      const free = offeredNow - takenNow;
      runs.push({ from: day, until: end, capacity: offeredNow, used: takenNow, free });
    }
  }
  return runs;
}
