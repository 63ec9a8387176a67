import { type DeliveryInstance, OPEN_END, UNREACHABLE } from "./instance.ts";
import { nodesOf, schedulerOf } from "./rich-schedule.ts";
import { hasSkills, type Violation } from "./violation.ts";
import { firstStartS, lastStartS } from "./windows.ts";

export type { Violation, ViolationCode } from "./violation.ts";
export { hasSkills } from "./violation.ts";

/** Where a trip starts and which of the route's visits is its first. */
export interface TripStart {
  /** A location. */
  readonly depot: number;
  readonly firstVisit: number;
}

export interface Trip extends TripStart {
  /** When it leaves the depot. */
  readonly startS: number;
  readonly visitCount: number;
  readonly startLoad: readonly number[];
}

export interface RouteBreak {
  /** The visit it comes before, on the way there or at it; the number of visits = on the way home. */
  readonly beforeVisit: number;
  readonly startS: number;
  readonly durationS: number;
}

export interface Visit {
  readonly stop: number;
  readonly arrivalS: number;
  /** Between arrival and service, without preparation and breaks. */
  readonly waitS: number;
  readonly preparationS: number;
  readonly serviceStartS: number;
  readonly departureS: number;
  /** By how much service starts later than it is due. */
  readonly lateS: number;
  /** Load left on the vehicle after the stop, one per dimension. */
  readonly loadAfter: readonly number[];
  /** Driven since the start of the route. */
  readonly distanceM: number;
  readonly driveS: number;
}

export interface CostLines {
  readonly fixed: number;
  readonly distance: number;
  readonly time: number;
  readonly lateness: number;
}

export interface DeliveryRoute {
  readonly vehicle: number;
  readonly visits: readonly Visit[];
  /** At least one; the first starts at the vehicle's start, and may be without a visit. */
  readonly trips: readonly Trip[];
  readonly breaks: readonly RouteBreak[];
  readonly startS: number;
  readonly endS: number;
  readonly startLoad: readonly number[];
  readonly distanceM: number;
  readonly driveS: number;
  /** Service, preparation, loading and reloading. */
  readonly serviceS: number;
  /** Waiting, also for a release at a depot. */
  readonly waitS: number;
  /** From start to end: driving, waiting, service and breaks. */
  readonly durationS: number;
  readonly cost: CostLines;
}

export type ScheduleResult =
  | { readonly feasible: true; readonly route: DeliveryRoute }
  | { readonly feasible: false; readonly violation: Violation };

/**
 * Schedules a vehicle through stops in the order given, or tells the first constraint it breaks.
 *
 * The route ends as early as it can and, that kept, starts as late as it can; with one window a
 * stop this is also its shortest duration (M.W.P. Savelsbergh 1992, ORSA J. Computing 4(2)).
 *
 * @param trips where trips after the first start; none = one trip
 * @throws RangeError if there is no stop, or a vehicle or stop that the instance does not have
 */
export function scheduleRoute(
  instance: DeliveryInstance,
  vehicle: number,
  stops: ArrayLike<number>,
  trips?: readonly TripStart[],
): ScheduleResult {
  requireKnown(instance, vehicle, stops);
  if (instance.rules !== undefined) return scheduleRich(instance, vehicle, stops, trips);
  const violation =
    staticViolation(instance, vehicle, stops) ??
    timeViolation(instance, vehicle, stops) ??
    lengthViolation(instance, vehicle, stops);
  if (violation !== undefined) return { feasible: false, violation };
  const route = routeOf(instance, vehicle, stops, latestStartS(instance, vehicle, stops));
  const maxDurationS = instance.vehicleMaxDurationS[vehicle];
  if (route.durationS <= maxDurationS) return { feasible: true, route };
  const [needed, allowed] = [route.durationS, maxDurationS];
  return {
    feasible: false,
    violation: { code: "max-duration", vehicle, stop: -1, dimension: -1, needed, allowed },
  };
}

function requireKnown(instance: DeliveryInstance, vehicle: number, stops: ArrayLike<number>): void {
  if (!(instance.vehicleStart[vehicle] >= 0)) {
    throw new RangeError(`There is no vehicle ${vehicle}.`);
  }
  if (stops.length === 0) throw new RangeError("A route needs at least one stop.");
  for (let i = 0; i < stops.length; i++) {
    if (!(instance.stopLocation[stops[i]] >= 0)) {
      throw new RangeError(`There is no stop ${stops[i]}.`);
    }
  }
}

function scheduleRich(
  instance: DeliveryInstance,
  vehicle: number,
  stops: ArrayLike<number>,
  trips: readonly TripStart[] | undefined,
): ScheduleResult {
  const scheduler = schedulerOf(instance);
  const nodes = nodesOf(instance, vehicle, stops, trips);
  const violation = scheduler.violation(vehicle, nodes);
  if (violation !== undefined) return { feasible: false, violation };
  return { feasible: true, route: scheduler.describe(vehicle, nodes) };
}

/** Skills, load and the number of stops: what holds in whatever order they are driven. */
function staticViolation(
  instance: DeliveryInstance,
  vehicle: number,
  stops: ArrayLike<number>,
): Violation | undefined {
  const { dimensionCount } = instance;
  for (let i = 0; i < stops.length; i++) {
    if (!hasSkills(instance, vehicle, stops[i])) {
      return { code: "skill", vehicle, stop: stops[i], dimension: -1, needed: 0, allowed: 0 };
    }
  }
  for (let dimension = 0; dimension < dimensionCount; dimension++) {
    const allowed = instance.vehicleCapacity[vehicle * dimensionCount + dimension];
    let needed = 0;
    for (let i = 0; i < stops.length; i++) {
      needed += instance.stopDemand[stops[i] * dimensionCount + dimension];
    }
    if (needed > allowed)
      return { code: "capacity", vehicle, stop: -1, dimension, needed, allowed };
  }
  const allowed = instance.vehicleMaxStops[vehicle];
  if (stops.length <= allowed) return undefined;
  return { code: "max-stops", vehicle, stop: -1, dimension: -1, needed: stops.length, allowed };
}

/** Drives as early as possible and reports the first leg or window that cannot be kept. */
function timeViolation(
  instance: DeliveryInstance,
  vehicle: number,
  stops: ArrayLike<number>,
): Violation | undefined {
  const legs = legsOf(instance, vehicle);
  let location = instance.vehicleStart[vehicle];
  let timeS = instance.vehicleEarliestS[vehicle];
  for (let i = 0; i <= stops.length; i++) {
    const stop = i < stops.length ? stops[i] : -1;
    const next = stop < 0 ? instance.vehicleEnd[vehicle] : instance.stopLocation[stop];
    if (!legs.isOpen(location, next)) {
      return { code: "unreachable", vehicle, stop, dimension: -1, needed: 0, allowed: 0 };
    }
    timeS += legs.driveS(location, next);
    location = next;
    if (stop < 0) break;
    const startS = firstStartS(instance, stop, timeS);
    if (startS === Infinity) {
      const allowed = instance.windowLatestS[instance.windowStart[stop + 1] - 1];
      return { code: "time-window", vehicle, stop, dimension: -1, needed: timeS, allowed };
    }
    timeS = startS + instance.stopServiceS[stop];
  }
  const allowed = instance.vehicleLatestS[vehicle];
  if (timeS <= allowed) return undefined;
  return { code: "time-window", vehicle, stop: -1, dimension: -1, needed: timeS, allowed };
}

function lengthViolation(
  instance: DeliveryInstance,
  vehicle: number,
  stops: ArrayLike<number>,
): Violation | undefined {
  const legs = legsOf(instance, vehicle);
  let location = instance.vehicleStart[vehicle];
  let needed = 0;
  for (let i = 0; i <= stops.length; i++) {
    const next = i < stops.length ? instance.stopLocation[stops[i]] : instance.vehicleEnd[vehicle];
    needed += legs.distanceM(location, next);
    location = next;
  }
  const allowed = instance.vehicleMaxDistanceM[vehicle];
  if (needed <= allowed) return undefined;
  return { code: "max-distance", vehicle, stop: -1, dimension: -1, needed, allowed };
}

/** Latest departure that still ends the route as early as possible, by a pass in each direction. */
function latestStartS(
  instance: DeliveryInstance,
  vehicle: number,
  stops: ArrayLike<number>,
): number {
  const legs = legsOf(instance, vehicle);
  let location = instance.vehicleStart[vehicle];
  let timeS = instance.vehicleEarliestS[vehicle];
  for (let i = 0; i < stops.length; i++) {
    const next = instance.stopLocation[stops[i]];
    timeS = firstStartS(instance, stops[i], timeS + legs.driveS(location, next));
    timeS += instance.stopServiceS[stops[i]];
    location = next;
  }
  for (let i = stops.length - 1; i >= 0; i--) {
    timeS = lastStartS(instance, stops[i], timeS - instance.stopServiceS[stops[i]]);
    const before = i > 0 ? instance.stopLocation[stops[i - 1]] : instance.vehicleStart[vehicle];
    timeS -= legs.driveS(before, instance.stopLocation[stops[i]]);
  }
  return timeS;
}

function routeOf(
  instance: DeliveryInstance,
  vehicle: number,
  stops: ArrayLike<number>,
  startS: number,
): DeliveryRoute {
  const { dimensionCount, stopDemand } = instance;
  const legs = legsOf(instance, vehicle);
  const load = new Array<number>(dimensionCount).fill(0);
  for (let i = 0; i < stops.length; i++) {
    for (let d = 0; d < dimensionCount; d++) load[d] += stopDemand[stops[i] * dimensionCount + d];
  }
  const startLoad = [...load];
  const visits: Visit[] = [];
  let [timeS, distanceM, driveS, serviceS, waitS] = [startS, 0, 0, 0, 0];
  let location = instance.vehicleStart[vehicle];
  for (let i = 0; i < stops.length; i++) {
    const stop = stops[i];
    const next = instance.stopLocation[stop];
    const legS = legs.driveS(location, next);
    distanceM += legs.distanceM(location, next);
    driveS += legS;
    location = next;
    const arrivalS = timeS + legS;
    const serviceStartS = firstStartS(instance, stop, arrivalS);
    timeS = serviceStartS + instance.stopServiceS[stop];
    serviceS += instance.stopServiceS[stop];
    waitS += serviceStartS - arrivalS;
    for (let d = 0; d < dimensionCount; d++) load[d] -= stopDemand[stop * dimensionCount + d];
    visits.push({
      stop,
      arrivalS,
      waitS: serviceStartS - arrivalS,
      preparationS: 0,
      serviceStartS,
      departureS: timeS,
      lateS: 0,
      loadAfter: [...load],
      distanceM,
      driveS,
    });
  }
  const end = instance.vehicleEnd[vehicle];
  distanceM += legs.distanceM(location, end);
  driveS += legs.driveS(location, end);
  const endS = timeS + legs.driveS(location, end);
  const durationS = endS - startS;
  const cost = {
    fixed: instance.vehicleFixedCost[vehicle],
    distance: instance.vehicleCostPerM[vehicle] * distanceM,
    time: instance.vehicleCostPerS[vehicle] * durationS,
    lateness: 0,
  };
  const trip = { depot: instance.vehicleStart[vehicle], startS, firstVisit: 0 };
  return {
    vehicle,
    visits,
    trips: [{ ...trip, visitCount: stops.length, startLoad }],
    breaks: [],
    startS,
    endS,
    startLoad,
    distanceM,
    driveS,
    serviceS,
    waitS,
    durationS,
    cost,
  };
}

/** The vehicle's matrices, with the missing leg of an open end read as nothing. */
function legsOf(instance: DeliveryInstance, vehicle: number) {
  const { locationCount } = instance;
  const distances = instance.distanceM[instance.vehicleProfile[vehicle]];
  const durations = instance.durationS[instance.vehicleProfile[vehicle]];
  return {
    isOpen(from: number, to: number): boolean {
      if (to === OPEN_END) return true;
      const leg = from * locationCount + to;
      return distances[leg] !== UNREACHABLE && durations[leg] !== UNREACHABLE;
    },
    distanceM: (from: number, to: number) =>
      to === OPEN_END ? 0 : distances[from * locationCount + to],
    driveS: (from: number, to: number) =>
      to === OPEN_END ? 0 : durations[from * locationCount + to],
  };
}
