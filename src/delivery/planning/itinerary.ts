import type { DeliveryResult } from "./result-schema.ts";
import type { Stop, StoredPlan } from "./schema.ts";

type Route = DeliveryResult["routes"][number];
type Visit = Route["stops"][number];
type Amounts = Readonly<Record<string, number>>;

/** What a driver does next: leave, load again, rest, serve a stop, end. */
export type Leg =
  | ({ readonly kind: "start" | "reload"; readonly depotId: string | null } & Departure)
  | { readonly kind: "break"; readonly at: string; readonly durationS: number }
  | { readonly kind: "stop"; readonly sequence: number; readonly visit: Visit; readonly stop: Stop }
  | { readonly kind: "end"; readonly depotId: string; readonly at: string };

interface Departure {
  readonly leavesAt: string;
  readonly load: Amounts;
  readonly point: Stop["point"];
}

/** A route in the order of driving, with its loadings and breaks between the stops. */
export function itineraryOf(plan: StoredPlan, route: Route): Leg[] {
  const vehicle = plan.vehicles.find(({ id }) => id === route.vehicleId)!;
  const stopOf = new Map(plan.stops.map((stop) => [stop.id, stop]));
  const departures = route.trips.map(({ depotId, start, startLoad, firstVisit }, i) => {
    const depot = plan.depots.find(({ id }) => id === depotId);
    const leg: Leg = {
      ...{ kind: i === 0 ? "start" : "reload", depotId, leavesAt: start, load: startLoad },
      point: (depot ?? vehicle.position)!.point,
    };
    return { before: firstVisit, at: start, leg };
  });
  const rests = route.breaks.map(({ beforeVisit, start, durationS }) => {
    const leg: Leg = { kind: "break", at: start, durationS };
    return { before: beforeVisit, at: start, leg };
  });
  const between = [...departures, ...rests].sort((a, b) => a.at.localeCompare(b.at));
  const before = (index: number) =>
    between.flatMap(({ before, leg }) => (before === index ? [leg] : []));
  const stops = route.stops.flatMap((visit, i): Leg[] => {
    const stop = stopOf.get(visit.stopId)!;
    return [...before(i), { kind: "stop", sequence: i + 1, visit, stop }];
  });
  const end: Leg[] = vehicle.open
    ? []
    : [{ kind: "end", depotId: vehicle.endDepot ?? vehicle.depot, at: route.end }];
  return [...stops, ...before(route.stops.length), ...end];
}

/** `parcels:3|pallets:1`, as stops files write amounts. */
export function amountsText(amounts: Amounts = {}): string {
  return Object.entries(amounts)
    .filter(([, amount]) => amount > 0)
    .map(([name, amount]) => `${name}:${amount}`)
    .join("|");
}
