import { minuteClockOf, secondsOf } from "./clock.ts";
import type { ReplanInput } from "./days-schema.ts";
import type { Basis } from "./replan.ts";
import type { DeliveryResult } from "./result-schema.ts";
import type { Stop, Vehicle } from "./schema.ts";

type Route = DeliveryResult["routes"][number];

/** A vehicle that has left: what is left of its day, and the stops whose goods it has on board. */
export interface UnderWay {
  readonly vehicle: Vehicle;
  readonly onBoard: ReadonlySet<string>;
  readonly done: ReadonlySet<string>;
}

/** A break at least this long ends a spell of driving: the second part of a split one too. */
const FULL_BREAK_S = 1_800;

/** Vehicles that have left their depot at a time of the day, or have done a stop. */
export function underWayOf(
  basis: Basis,
  input: ReplanInput,
  done: ReadonlySet<string>,
): Map<string, UnderWay> {
  const atS = secondsOf(input.at!);
  const found = new Map<string, UnderWay>();
  for (const route of basis.result.routes) {
    const last = route.stops.findLastIndex(({ stopId }) => done.has(stopId));
    if (last < 0 && secondsOf(route.start) >= atS) continue;
    found.set(route.vehicleId, restOf(basis, input, route, last, done));
  }
  return found;
}

function restOf(
  { plan, reports }: Basis,
  input: ReplanInput,
  route: Route,
  last: number,
  done: ReadonlySet<string>,
): UnderWay {
  const vehicle = plan.vehicles.find(({ id }) => id === route.vehicleId)!;
  const stopOf = new Map(plan.stops.map((stop) => [stop.id, stop]));
  const visit = route.stops[last];
  const report = reports.find(({ stopId }) => stopId === visit?.stopId);
  const leftS =
    report?.doneS ?? Math.min(secondsOf(input.at!), secondsOf(visit?.departure ?? "00:00"));
  const freeS = Math.max(secondsOf(input.at!), leftS);
  const given = input.positions?.find((position) => position.vehicle === vehicle.id);
  const isHome = !given && isBack(vehicle, route, done, leftS, freeS);
  const driven = isHome ? route : visit;
  const trips = route.trips.filter(({ firstVisit }) => firstVisit <= Math.max(0, last));
  const trip = trips.at(-1)!;
  const ofTrip = route.stops.slice(trip.firstVisit, trip.firstVisit + trip.visitCount);
  const onBoard = ofTrip
    .map(({ stopId }) => stopOf.get(stopId)!)
    .filter((stop) => !done.has(stop.id) && bringsGoods(stop));
  const collected = ofTrip
    .filter(({ stopId }) => done.has(stopId) && !isHome)
    .map(({ stopId }) => stopOf.get(stopId)!.collect ?? {});
  const pointOf = (depotId: string) => plan.depots.find(({ id }) => id === depotId)!.point;
  const reached = isHome
    ? pointOf(vehicle.endDepot ?? vehicle.depot)
    : visit && stopOf.get(visit.stopId)!.point;
  const point =
    given?.point ?? reached ?? vehicle.position?.point ?? pointOf(trip.depotId ?? vehicle.depot);
  const position = {
    point,
    at: minuteClockOf(freeS),
    drivenMinutes: Math.min(
      1_440,
      Math.round(drivenS(vehicle, route, isHome ? route.stops.length : last) / 60),
    ),
  };
  return {
    onBoard: new Set(onBoard.map(({ id }) => id)),
    done: new Set(route.stops.map(({ stopId }) => stopId).filter((id) => done.has(id))),
    vehicle: {
      ...vehicle,
      position,
      // What it costs to send it out is spent, so it is no reason to leave it unused.
      fixedCost: "0",
      capacity: lessened(vehicle.capacity, collected),
      ...limitsLeft(vehicle, driven, last + 1, freeS - secondsOf(route.start)),
      ...reloadLeft(vehicle, trips.length - 1),
    },
  };
}

/** Whether every stop is done and the way home, as long as planned, is over. */
function isBack(
  vehicle: Vehicle,
  route: Route,
  done: ReadonlySet<string>,
  leftS: number,
  atS: number,
): boolean {
  if (vehicle.open || !route.stops.every(({ stopId }) => done.has(stopId))) return false;
  const homewardS = secondsOf(route.end) - secondsOf(route.stops.at(-1)!.departure);
  return leftS + homewardS <= atS;
}

function bringsGoods({ quantity, items = {} }: Stop): boolean {
  return [...Object.values(quantity), ...Object.values(items)].some((amount) => amount > 0);
}

/** Seconds at the wheel since the last full break before a stop, or the end, has been left. */
function drivenS({ position }: Vehicle, route: Route, last: number): number {
  const until = last === route.stops.length ? route.driveS : (route.stops[last]?.driveS ?? 0);
  const rested = route.breaks.findLast(
    ({ beforeVisit, durationS }) => beforeVisit <= last && durationS >= FULL_BREAK_S,
  );
  if (!rested) return until + (position?.drivenMinutes ?? 0) * 60;
  return until - (route.stops[rested.beforeVisit - 1]?.driveS ?? 0);
}

function lessened(
  capacity: Vehicle["capacity"],
  collected: readonly Readonly<Record<string, number>>[],
): Vehicle["capacity"] {
  return Object.fromEntries(
    Object.entries(capacity).map(([name, amount]) => [
      name,
      Math.max(
        0,
        collected.reduce((left, loads) => left - (loads[name] ?? 0), amount),
      ),
    ]),
  );
}

/** What is left of the day's limits once a part of the route is driven. */
function limitsLeft(
  { maxDistanceKm, maxDriveHours, maxDurationHours, maxStops }: Vehicle,
  driven: Pick<Route, "distanceKm" | "driveS"> | undefined,
  doneCount: number,
  dutyS: number,
) {
  const left = (limit: number, used: number) => Math.max(0, limit - used);
  return {
    ...(maxDistanceKm !== undefined && {
      maxDistanceKm: left(maxDistanceKm, driven?.distanceKm ?? 0),
    }),
    ...(maxDriveHours !== undefined && {
      maxDriveHours: left(maxDriveHours, (driven?.driveS ?? 0) / 3_600),
    }),
    ...(maxDurationHours !== undefined && {
      maxDurationHours: left(maxDurationHours, Math.max(0, dutyS) / 3_600),
    }),
    ...(maxStops !== undefined && { maxStops: left(maxStops, doneCount) }),
  };
}

/** It may fetch more from its depot, at most as often as it still might. */
function reloadLeft({ reload, depot }: Vehicle, doneCount: number): Pick<Vehicle, "reload"> {
  if (!reload) return { reload: { depots: [depot] } };
  if (reload.most === undefined) return { reload };
  const most = reload.most - doneCount;
  return most > 0 ? { reload: { ...reload, most } } : { reload: undefined };
}
