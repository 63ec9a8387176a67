import { z } from "@hono/zod-openapi";

/** Calendar days, half-open: `from` is in, `until` is not. */
export interface Period {
  readonly from: string;
  readonly until: string;
}

const DAY_MS = 86_400_000;

/** Days since 1970-01-01 of a calendar date `YYYY-MM-DD`. */
export function dayNumber(date: string): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / DAY_MS);
}

/** The calendar date of a day number. */
export function dateOfDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

export function dayCount(period: Period): number {
  return dayNumber(period.until) - dayNumber(period.from);
}

/** As PostgreSQL writes a daterange. */
export function toDateRange(period: Period): string {
  return `[${period.from},${period.until})`;
}

/** Reads PostgreSQL's canonical daterange. @throws RangeError if a bound is missing */
export function parseDateRange(text: string): Period {
  const match = /^\[(\d{4,}-\d\d-\d\d),(\d{4,}-\d\d-\d\d)\)$/.exec(text);
  if (!match) throw new RangeError(`Not a bounded date range: ${text}`);
  return { from: match[1]!, until: match[2]! };
}

/** A real calendar date between 2000 and 2199. */
export const CalendarDate = z
  .string()
  .regex(/^2[01]\d\d-\d\d-\d\d$/, "A date is written YYYY-MM-DD.")
  .refine((date) => {
    const day = Date.parse(`${date}T00:00:00Z`);
    return !Number.isNaN(day) && new Date(day).toISOString().startsWith(date);
  }, "There is no such day in the calendar.")
  .openapi({ format: "date", example: "2027-03-01" });

/** A period of at most ten years. */
export const PeriodSchema = z
  .strictObject({ from: CalendarDate, until: CalendarDate })
  .refine((period) => period.until > period.from, {
    path: ["until"],
    message:
      "The period is empty: `until` must be after `from` (it is the first day no longer in it).",
  })
  .refine((period) => dayCount(period) <= 3660, {
    path: ["until"],
    message: "A period may span ten years at most.",
  })
  .openapi("Period");
