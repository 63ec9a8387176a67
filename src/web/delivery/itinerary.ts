import type { Route, Visit } from "./readings.ts";

/** What a driver does next, as a driver sheet lists it. */
export type SheetLine =
  | {
      readonly kind: "load";
      readonly isFirst: boolean;
      /** Null: under way when the plan began. */
      readonly depotId: string | null;
      readonly leavesAt: string;
      readonly load: Readonly<Record<string, number>>;
    }
  | { readonly kind: "break"; readonly at: string; readonly durationS: number }
  | { readonly kind: "stop"; readonly sequence: number; readonly visit: Visit };

/** Tells loadings and breaks of a route apart. */
export function keyOfLine(line: SheetLine): string {
  if (line.kind === "stop") return line.visit.stopId;
  return `${line.kind} ${line.kind === "load" ? line.leavesAt : line.at}`;
}

/** A route in the order of driving, with its loadings and breaks between the stops. */
export function linesOf(route: Pick<Route, "stops" | "trips" | "breaks">): readonly SheetLine[] {
  const loads = route.trips.map(({ depotId, start, startLoad, firstVisit }, i) => {
    const isFirst = i === 0;
    const line: SheetLine = { kind: "load", isFirst, depotId, leavesAt: start, load: startLoad };
    return { before: firstVisit, at: start, line };
  });
  const breaks = route.breaks.map(({ beforeVisit, start, durationS }) => {
    const line: SheetLine = { kind: "break", at: start, durationS };
    return { before: beforeVisit, at: start, line };
  });
  const between = [...loads, ...breaks].sort((a, b) => a.at.localeCompare(b.at));
  const before = (index: number) =>
    between.flatMap((each) => (each.before === index ? [each.line] : []));
  return [
    ...route.stops.flatMap((visit, i): SheetLine[] => [
      ...before(i),
      { kind: "stop", sequence: i + 1, visit },
    ]),
    ...before(route.stops.length),
  ];
}
