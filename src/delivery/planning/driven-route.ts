import type { DeliveryRoute, Visit } from "../engine/schedule.ts";

interface DrivenTrip {
  /** A location. */
  readonly depot: number;
  readonly startS: number;
  readonly firstVisit: number;
  readonly visitCount: number;
  readonly startLoad: readonly number[];
}

interface DrivenBreak {
  readonly beforeVisit: number;
  readonly startS: number;
  readonly durationS: number;
}

type Rich = DeliveryRoute & {
  readonly trips?: readonly DrivenTrip[];
  readonly breaks?: readonly DrivenBreak[];
};

/** The trips of a route; of a plain one the route itself, from where its vehicle starts. */
export function tripsOf(route: Rich, start: number): readonly DrivenTrip[] {
  const { trips, startS, startLoad, visits } = route;
  return trips ?? [{ depot: start, startS, firstVisit: 0, visitCount: visits.length, startLoad }];
}

export function breaksOf({ breaks }: Rich): readonly DrivenBreak[] {
  return breaks ?? [];
}

export function lateSOf(visit: Visit & { readonly lateS?: number }): number {
  return visit.lateS ?? 0;
}
