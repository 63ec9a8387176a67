import { dateOfDay, dayOf } from "./capacity-steps.ts";
import { monthsFrom } from "./search.ts";

/** Where days and quantities lie on the calendar, in pixels. */
export interface Scale {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** The quantity at the top. */
  readonly most: number;
  /** Round parts into which lines divide the height. */
  readonly parts: number;
  /** Quantities are dragged in steps of this. */
  readonly step: number;
  readonly window: { readonly from: string; readonly until: string };
  x(date: string): number;
  y(quantity: number): number;
  /** The day under a point, within the window. */
  dateAt(x: number): string;
  quantityAt(y: number): number;
}

const MARGIN = { left: 52, right: 12, top: 12, bottom: 24 };
export const CALENDAR_HEIGHT = 340;

/** Round tops of an axis, and into how many round parts each falls. */
const TOPS = [
  [1, 4], [1.5, 3], [2, 4], [2.5, 5], [3, 3], [4, 4], [5, 5], [6, 3], [8, 4], [10, 5],
] as const; // biome-ignore format: a list of pairs

/** The next round top above a value. */
function topAbove(value: number): { most: number; parts: number } {
  if (value <= 4) return { most: 4, parts: 4 };
  const power = 10 ** Math.floor(Math.log10(value));
  const [factor, parts] = TOPS.find(([each]) => each * power >= value) ?? [10, 5];
  return { most: factor * power, parts };
}

/**
 * @param width of the whole picture
 * @param highest the largest quantity that must be seen
 */
export function scaleOf(
  width: number,
  window: { readonly from: string; readonly until: string },
  highest: number,
): Scale {
  const { left, top } = MARGIN;
  const right = Math.max(left + 1, width - MARGIN.right);
  const bottom = CALENDAR_HEIGHT - MARGIN.bottom;
  const [first, end] = [dayOf(window.from), dayOf(window.until)];
  const { most, parts } = topAbove(highest * 1.15);
  const step = Math.max(1, 10 ** (Math.floor(Math.log10(most)) - 2));
  const perDay = (right - left) / (end - first);
  return {
    width,
    height: CALENDAR_HEIGHT,
    left,
    right,
    top,
    bottom,
    most,
    parts,
    step,
    window,
    x: (date) => left + (Math.min(end, Math.max(first, dayOf(date))) - first) * perDay,
    y: (quantity) => bottom - (quantity / most) * (bottom - top),
    dateAt: (x) => {
      const day = first + Math.floor((x - left) / perDay);
      return dateOfDay(Math.min(end - 1, Math.max(first, day)));
    },
    quantityAt: (y) => {
      const quantity = ((bottom - y) / (bottom - top)) * most;
      return Math.min(most, Math.max(0, Math.round(quantity / step) * step));
    },
  };
}

/** The first days of the months of a window, as many as there is room to name. */
export function monthTicks({ window, left, right }: Scale): string[] {
  const ticks: string[] = [];
  for (let month = 0; ; month++) {
    const { until: date } = monthsFrom(window.from, month);
    if (date >= window.until) break;
    if (date >= window.from) ticks.push(date);
  }
  const stride = Math.max(1, Math.ceil((ticks.length * 42) / (right - left)));
  return ticks.filter((_, i) => i % stride === 0);
}

export function quantityTicks({ most, parts }: Scale): number[] {
  return Array.from({ length: parts + 1 }, (_, part) => Math.round((most * part) / parts));
}
