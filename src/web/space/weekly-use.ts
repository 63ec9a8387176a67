import { dateOfDay, dayOf, type UseRun } from "./capacity-steps.ts";

/** Seven days from a Monday, half-open. */
export interface Week {
  readonly from: string;
  readonly until: string;
}

/** Means a day over some days. */
export interface MeanUse {
  readonly offered: number;
  readonly leased: number;
  readonly held: number;
  readonly free: number;
}

const NOTHING: MeanUse = { offered: 0, leased: 0, held: 0, free: 0 };

/** The weeks that touch a window, from Monday to Sunday. */
export function weeksOf(window: { readonly from: string; readonly until: string }): Week[] {
  const end = dayOf(window.until);
  // 1970-01-01 was a Thursday, three days after a Monday.
  let monday = dayOf(window.from) - ((dayOf(window.from) + 3) % 7);
  const weeks: Week[] = [];
  for (; monday < end; monday += 7) {
    weeks.push({ from: dateOfDay(monday), until: dateOfDay(monday + 7) });
  }
  return weeks;
}

/** What is offered, leased, held and free on a day of a period in the mean. */
export function meanUse(
  runs: readonly UseRun[],
  period: { readonly from: string; readonly until: string },
): MeanUse {
  const [first, end] = [dayOf(period.from), dayOf(period.until)];
  const sum = runs.reduce((so, run) => {
    const days = Math.min(end, dayOf(run.until)) - Math.max(first, dayOf(run.from));
    if (days <= 0) return so;
    return {
      offered: so.offered + days * run.offered,
      leased: so.leased + days * run.leased,
      held: so.held + days * run.held,
      free: so.free + days * Math.max(0, run.free),
    };
  }, NOTHING);
  const days = end - first;
  return {
    offered: sum.offered / days,
    leased: sum.leased / days,
    held: sum.held / days,
    free: sum.free / days,
  };
}

/** The share of a measure in what is offered; undefined where nothing is. */
export function shareOf(
  use: MeanUse,
  measure: "used" | "leased" | "held" | "free",
): number | undefined {
  if (use.offered === 0) return undefined;
  const part = measure === "used" ? use.leased + use.held : use[measure];
  return part / use.offered;
}

/** From when on something is free again, and how much; undefined if never. */
export function nextFree(
  runs: readonly UseRun[],
  today: string,
): { readonly from: string; readonly free: number } | undefined {
  const run = runs.find(({ until, free }) => until > today && free > 0);
  return run && { from: run.from > today ? run.from : today, free: run.free };
}

function cell(value: string | number): string {
  const text = String(value);
  // A spreadsheet would run a text that begins like a formula.
  const plain = typeof value === "string" && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/** Rows as a CSV file. */
export function csvOf(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}
