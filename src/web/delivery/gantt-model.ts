import { secondsOf } from "./clock.ts";
import type { Day, DayRow } from "./day.ts";
import type { TimeWindow, Visit } from "./readings.ts";

export type SpanKind = "drive" | "wait" | "serve" | "break";

/** What a vehicle does from one second to another, since the day's midnight. */
export interface Span {
  readonly kind: SpanKind;
  readonly fromS: number;
  readonly untilS: number;
}

/** A row of the time line: what a vehicle does, in order of time, without pauses of no length. */
export function spansOf({ route }: DayRow): readonly Span[] {
  if (!route) return [];
  const spans: Span[] = [];
  let atS = secondsOf(route.start);
  const until = (kind: SpanKind, clock: string) => {
    const untilS = secondsOf(clock);
    if (untilS > atS) spans.push({ kind, fromS: atS, untilS });
    atS = untilS;
  };
  for (const visit of route.stops) {
    until("drive", visit.arrival);
    until("wait", visit.serviceStart);
    until("serve", visit.departure);
  }
  until("drive", route.end);
  return spans;
}

/** Breaks of a row, which lie over what it would be doing else. */
export function breaksOf({ route }: DayRow): readonly Span[] {
  return (route?.breaks ?? []).map(({ start, durationS }) => {
    const fromS = secondsOf(start);
    return { kind: "break", fromS, untilS: fromS + durationS };
  });
}

/** When a row leaves a depot again, loaded anew. */
export function reloadsOf({ route }: DayRow): readonly number[] {
  return (route?.trips ?? []).slice(1).map(({ start }) => secondsOf(start));
}

/** Where among a row's stops one would be that is served at a moment. */
export function indexAt(row: DayRow, seconds: number): number {
  return (row.route?.stops ?? []).filter(({ serviceStart }) => secondsOf(serviceStart) <= seconds)
    .length;
}

/** Windows of a row's stops, each once: many stops share one. */
export function windowsOf(day: Day, { route }: DayRow): readonly TimeWindow[] {
  const windows = new Map<string, TimeWindow>();
  for (const { stopId } of route?.stops ?? []) {
    for (const window of day.stopOf.get(stopId)?.windows ?? []) {
      windows.set(`${window.from}-${window.until}`, window);
    }
  }
  return [...windows.values()].sort((a, b) => a.from.localeCompare(b.from));
}

/** Whole hours that hold every shift and route. */
export function axisOf(day: Day): { readonly fromS: number; readonly untilS: number } {
  let fromS = 86_400;
  let untilS = 0;
  for (const { vehicle, route } of day.rows) {
    fromS = Math.min(fromS, secondsOf(route?.start ?? vehicle.shift.from));
    untilS = Math.max(untilS, secondsOf(route?.end ?? vehicle.shift.from));
  }
  const [first, last] = [Math.floor(fromS / 3_600), Math.ceil(untilS / 3_600)];
  return { fromS: first * 3_600, untilS: Math.max(first + 1, last) * 3_600 };
}

/** The visit at a moment of a row, or one at most `nearS` from it; undefined on the way. */
export function visitAt(row: DayRow, seconds: number, nearS: number): Visit | undefined {
  let nearest: Visit | undefined;
  let leastS = nearS;
  for (const visit of row.route?.stops ?? []) {
    const [arrivalS, departureS] = [secondsOf(visit.arrival), secondsOf(visit.departure)];
    const awayS = Math.max(arrivalS - seconds, seconds - departureS, 0);
    if (awayS > leastS || (awayS === leastS && nearest)) continue;
    nearest = visit;
    leastS = awayS;
  }
  return nearest;
}
