import { clockOf, secondsOf } from "./clock.ts";
import type { DayProgress } from "./days-schema.ts";
import type { DeliveryResult } from "./result-schema.ts";
import type { Stop, StoredPlan } from "./schema.ts";

type Route = DeliveryResult["routes"][number];
type StopProgress = DayProgress["stops"][number];

/** What a driver reported: when the stop was left, and why it was not served, if so. */
export interface StopReport {
  readonly stopId: string;
  readonly doneS: number;
  readonly failedReason: string | null;
}

/** A stop's expected times, in seconds of the day. */
export interface Expected {
  readonly stopId: string;
  readonly report: StopReport | undefined;
  readonly arrivalS: number;
  readonly departureS: number;
  readonly lateS: number;
}

/** The first moment of service not before an arrival; the arrival itself once windows are over. */
function serviceStartS({ windows }: Stop, arrivalS: number): number {
  const window = windows.find(({ until }) => secondsOf(until) >= arrivalS);
  return window ? Math.max(arrivalS, secondsOf(window.from)) : arrivalS;
}

function latenessS({ windows, due }: Stop, startS: number): number {
  const last = windows.at(-1);
  const afterWindow = last ? startS - secondsOf(last.until) : 0;
  const afterDue = due === undefined ? 0 : startS - secondsOf(due);
  return Math.max(0, afterWindow, afterDue);
}

/**
 * When the stops of a route will be reached: from the last report on, the planned time between two
 * stops (driving, breaks, reloading) is kept, and windows are waited for. A stop not reported that
 * lies before one that is, was passed by.
 */
export function expectedOf(
  route: Route,
  stopOf: ReadonlyMap<string, Stop>,
  reports: ReadonlyMap<string, StopReport>,
): { stops: Expected[]; endS: number } {
  let plannedS = secondsOf(route.start);
  let timeS = plannedS;
  const stops: Expected[] = [];
  for (const visit of route.stops) {
    const stop = stopOf.get(visit.stopId)!;
    const report = reports.get(visit.stopId);
    const arrivalS = timeS + secondsOf(visit.arrival) - plannedS;
    const startS = serviceStartS(stop, arrivalS);
    const departureS = report?.doneS ?? startS + visit.serviceS;
    const lateS = report ? 0 : latenessS(stop, startS);
    stops.push({ stopId: visit.stopId, report, arrivalS, departureS, lateS });
    timeS = departureS;
    plannedS = secondsOf(visit.departure);
  }
  return { stops, endS: timeS + secondsOf(route.end) - plannedS };
}

function shown(route: Route, expected: Expected, i: number): StopProgress {
  const { stopId, report, arrivalS, lateS } = expected;
  const done = report?.failedReason === null ? ("served" as const) : ("failed" as const);
  return {
    stopId,
    vehicleId: route.vehicleId,
    state: report ? done : "pending",
    planned: route.stops[i]!.arrival,
    expected: clockOf(report?.doneS ?? arrivalS),
    lateS,
    failedReason: report?.failedReason ?? null,
  };
}

/** How far a day is: what was reported, and when the rest will be reached. */
export function progressOf(
  plan: StoredPlan,
  result: DeliveryResult,
  reports: readonly StopReport[],
): DayProgress {
  const stopOf = new Map(plan.stops.map((stop) => [stop.id, stop]));
  const reportOf = new Map(reports.map((report) => [report.stopId, report]));
  const routes = result.routes.map((route) => ({
    route,
    ...expectedOf(route, stopOf, reportOf),
  }));
  const stops = routes.flatMap(({ route, stops }) =>
    stops.map((expected, i) => shown(route, expected, i)),
  );
  const count = (state: StopProgress["state"]) =>
    stops.filter((stop) => stop.state === state).length;
  return {
    servedCount: count("served"),
    failedCount: count("failed"),
    pendingCount: count("pending"),
    stops,
    routes: routes.map(({ route, endS }) => ({
      vehicleId: route.vehicleId,
      plannedEnd: route.end,
      expectedEnd: clockOf(endS),
    })),
  };
}
