import type { DeliveryInstance } from "../../../src/delivery/engine/instance.ts";

/** A route by its order alone. */
export interface OrderedRoute {
  readonly vehicle: number;
  readonly stops: readonly number[];
  /** Trips after the first. */
  readonly reloads: readonly { readonly depot: number; readonly firstVisit: number }[];
}

export interface DrivenVisit {
  readonly stop: number;
  readonly arrivalS: number;
  readonly preparationS: number;
  readonly serviceStartS: number;
  readonly departureS: number;
  readonly distanceM: number;
  readonly driveS: number;
}

export interface AsapRoute {
  readonly visits: readonly DrivenVisit[];
  /** When each trip leaves its depot. */
  readonly tripStartS: readonly number[];
  readonly endS: number;
  readonly distanceM: number;
  readonly driveS: number;
  readonly serviceS: number;
}

export function serviceTime(instance: DeliveryInstance, vehicle: number, stop: number): number {
  const share = instance.rules?.vehicleServiceShare[vehicle] ?? 100;
  return Math.floor((instance.stopServiceS[stop] * share + 50) / 100);
}

/** First moment from `now` on at which the stop may be served. */
export function openingFrom(
  instance: DeliveryInstance,
  stop: number,
  now: number,
): number | undefined {
  const [from, to] = [instance.windowStart[stop], instance.windowStart[stop + 1]];
  if (from === to) return now;
  const openings: number[] = [];
  for (let window = from; window < to; window++) {
    const start = Math.max(now, instance.windowEarliestS[window]);
    if (start <= instance.windowLatestS[window]) openings.push(start);
  }
  return openings.length > 0 ? Math.min(...openings) : undefined;
}

/** A route driven without delay or break from a given start; undefined if a window is missed. */
export function driveAsap(
  instance: DeliveryInstance,
  { vehicle, stops, reloads }: OrderedRoute,
  startS: number,
): AsapRoute | undefined {
  const { rules, locationCount } = instance;
  const profile = instance.vehicleProfile[vehicle];
  let [here, distanceM, driveS, serviceS] = [instance.vehicleStart[vehicle], 0, 0, 0];
  let now = startS;
  const visits: DrivenVisit[] = [];
  const drive = (there: number) => {
    distanceM += instance.distanceM[profile][here * locationCount + there];
    driveS += instance.durationS[profile][here * locationCount + there];
    now += instance.durationS[profile][here * locationCount + there];
    here = there;
  };
  const work = (lengthS: number) => {
    now += lengthS;
    serviceS += lengthS;
  };
  const tripStartS: number[] = [];
  const leave = (from: number, to: number) => {
    for (const stop of stops.slice(from, to)) {
      now = Math.max(now, rules?.stopReleaseS[stop] ?? -Infinity);
    }
    tripStartS.push(now);
  };
  work(rules?.vehicleLoadingS[vehicle] ?? 0);
  leave(0, reloads[0]?.firstVisit ?? stops.length);
  for (let visit = 0; visit <= stops.length; visit++) {
    for (const [index, trip] of reloads.entries()) {
      if (trip.firstVisit !== visit) continue;
      drive(trip.depot);
      work(rules?.vehicleReload[vehicle]?.serviceS ?? 0);
      leave(visit, reloads[index + 1]?.firstVisit ?? stops.length);
    }
    if (visit === stops.length) break;
    const stop = stops[visit];
    const place = instance.stopLocation[stop];
    const preparationS = place === here ? 0 : (rules?.stopPreparationS[stop] ?? 0);
    drive(place);
    const arrivalS = now;
    work(preparationS);
    const serviceStartS = openingFrom(instance, stop, now);
    if (serviceStartS === undefined) return undefined;
    now = serviceStartS;
    work(serviceTime(instance, vehicle, stop));
    const departureS = now;
    visits.push({ stop, arrivalS, preparationS, serviceStartS, departureS, distanceM, driveS });
  }
  const end = instance.vehicleEnd[vehicle];
  if (end >= 0) drive(end);
  return { visits, tripStartS, endS: now, distanceM, driveS, serviceS };
}
