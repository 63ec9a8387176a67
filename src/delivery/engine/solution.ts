import { type LowerBound, lowerBoundOf } from "./bound.ts";
import type { Fleet } from "./fleet.ts";
import { type DeliveryRoute, scheduleRoute } from "./schedule.ts";
import { explainUnassigned, type UnassignedStop } from "./unassigned.ts";

export interface PlanCost {
  readonly fixed: number;
  readonly distance: number;
  readonly time: number;
  /** Prizes of the stops not served. */
  readonly prizes: number;
  readonly total: number;
}

/** A complete plan; the objective is `unservedPriority` first, then `cost.total`. */
export interface DeliverySolution {
  readonly routes: readonly DeliveryRoute[];
  readonly unassigned: readonly UnassignedStop[];
  /** Sum of the priorities of the stops not served. */
  readonly unservedPriority: number;
  readonly cost: PlanCost;
  readonly distanceM: number;
  readonly driveS: number;
  readonly serviceS: number;
  readonly waitS: number;
  readonly durationS: number;
  readonly lowerBound: LowerBound;
  /** (cost − bound) / cost: no plan serving the same mandatory stops saves a larger share. */
  readonly gap: number;
  readonly iterations: number;
}

/** The stops of one vehicle in order. */
export interface PlannedRoute {
  readonly vehicle: number;
  readonly stops: ArrayLike<number>;
}

/**
 * Prices, schedules and explains a plan from nothing but the instance and the order of stops.
 *
 * @throws RangeError if a route breaks a constraint or a stop is served twice
 */
export function describeSolution(
  fleet: Fleet,
  planned: readonly PlannedRoute[],
  iterations: number,
  knownBound?: LowerBound,
): DeliverySolution {
  const { instance } = fleet;
  const routes = planned.map(({ vehicle, stops }) => {
    const result = scheduleRoute(instance, vehicle, stops);
    if (result.feasible) return result.route;
    const { code, stop } = result.violation;
    throw new RangeError(`The route of vehicle ${vehicle} breaks ${code} at stop ${stop}.`);
  });
  routes.sort((a, b) => a.vehicle - b.vehicle);
  const missing = stopsMissing(fleet, routes);
  const unassigned = missing.map((stop) => explainUnassigned(instance, stop, fleet.vehicleOf));
  const cost = costOf(fleet, routes, missing);
  const lowerBound = knownBound ?? lowerBoundOf(fleet, missing);
  return {
    routes,
    unassigned,
    unservedPriority: missing.reduce((sum, stop) => sum + instance.stopPriority[stop], 0),
    cost,
    distanceM: total(routes, (route) => route.distanceM),
    driveS: total(routes, (route) => route.driveS),
    serviceS: total(routes, (route) => route.serviceS),
    waitS: total(routes, (route) => route.waitS),
    durationS: total(routes, (route) => route.durationS),
    lowerBound,
    gap: cost.total > 0 ? (cost.total - lowerBound.value) / cost.total : 0,
    iterations,
  };
}

function stopsMissing(fleet: Fleet, routes: readonly DeliveryRoute[]): number[] {
  const served = new Uint8Array(fleet.stopCount);
  for (const { visits, vehicle } of routes) {
    for (const { stop } of visits) {
      if (served[stop] === 1) throw new RangeError(`Vehicle ${vehicle} serves stop ${stop} again.`);
      served[stop] = 1;
    }
  }
  return [...served.keys()].filter((stop) => served[stop] === 0);
}

function costOf(
  fleet: Fleet,
  routes: readonly DeliveryRoute[],
  missing: readonly number[],
): PlanCost {
  const fixed = total(routes, (route) => route.cost.fixed);
  const distance = total(routes, (route) => route.cost.distance);
  const time = total(routes, (route) => route.cost.time);
  const prizes = missing.reduce((sum, stop) => sum + fleet.instance.stopPrize[stop], 0);
  return { fixed, distance, time, prizes, total: fixed + distance + time + prizes };
}

function total(routes: readonly DeliveryRoute[], of: (route: DeliveryRoute) => number): number {
  return routes.reduce((sum, route) => sum + of(route), 0);
}
