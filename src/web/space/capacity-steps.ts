import { capacityRuns, type Step as DayStep } from "../../exchange/engine/capacity.ts";

/** A quantity over calendar days, half-open. */
export interface Step {
  readonly from: string;
  readonly until: string;
  readonly quantity: number;
}

/** Days in a row that are alike: what is offered, what of it leases and holds use. */
export interface UseRun {
  readonly from: string;
  readonly until: string;
  readonly offered: number;
  readonly leased: number;
  readonly held: number;
  /** Negative where more is used than offered. */
  readonly free: number;
}

/** As many steps as the exchange keeps of a pool. */
export const MOST_STEPS = 120;

const DAY_MS = 86_400_000;

export function dayOf(date: string): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / DAY_MS);
}

export function dateOfDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** Steps in order without empty ones; neighbours that are alike are one. */
export function tidySteps(steps: readonly Step[]): Step[] {
  const inOrder = steps
    .filter(({ from, until, quantity }) => from < until && quantity > 0)
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  const merged: Step[] = [];
  for (const step of inOrder) {
    const last = merged.at(-1);
    if (last && last.until === step.from && last.quantity === step.quantity) {
      merged[merged.length - 1] = { ...last, until: step.until };
    } else {
      merged.push(step);
    }
  }
  return merged;
}

/** The steps with other days given another quantity; all other days keep theirs. */
export function withStep(steps: readonly Step[], change: Step): Step[] {
  const around = steps.flatMap((step) => [
    { ...step, until: step.until < change.from ? step.until : change.from },
    { ...step, from: step.from > change.until ? step.from : change.until },
  ]);
  return tidySteps([...around.filter(({ from, until }) => from < until), change]);
}

function toDays({ from, until, quantity }: Step): DayStep {
  return { from: dayOf(from), until: dayOf(until), quantity };
}

/**
 * What is offered, leased, held and free over a window.
 *
 * @param uses quantities used by holds and leases together, as the exchange counts them
 * @param holds those of them that are holds
 */
export function runsOfUse(
  capacity: readonly Step[],
  uses: readonly Step[],
  holds: readonly Step[],
  window: { readonly from: string; readonly until: string },
): UseRun[] {
  const [first, end] = [dayOf(window.from), dayOf(window.until)];
  const kept = capacityRuns(uses.map(toDays), holds.map(toDays), first, end);
  const all = capacityRuns(capacity.map(toDays), uses.map(toDays), first, end);
  const cuts = [...new Set([...kept, ...all].map(({ from }) => from))].sort((a, b) => a - b);
  const at = <T extends { from: number; until: number }>(runs: readonly T[], day: number) =>
    runs.find((run) => run.from <= day && day < run.until)!;
  return cuts.map((day, i) => {
    const { capacity: offered, used, free } = at(all, day);
    // A hold that has just run out is not used any more, whatever an older list of holds says.
    const held = Math.min(at(kept, day).used, used);
    return {
      from: dateOfDay(day),
      until: dateOfDay(cuts[i + 1] ?? end),
      offered,
      leased: used - held,
      held,
      free,
    };
  });
}

/** Days on which less would be offered than is used: a change that the exchange refuses. */
export function shortRuns(runs: readonly UseRun[], change: Step): UseRun[] {
  return runs
    .filter(
      ({ from, until, leased, held }) =>
        from < change.until && until > change.from && leased + held > change.quantity,
    )
    .map((run) => ({
      ...run,
      from: run.from > change.from ? run.from : change.from,
      until: run.until < change.until ? run.until : change.until,
    }));
}

/** What a pool offers on a day. */
export function offeredOn(steps: readonly Step[], date: string): number {
  return steps.find(({ from, until }) => from <= date && date < until)?.quantity ?? 0;
}
