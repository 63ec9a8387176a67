import { type LowerBound, lowerBoundOf } from "./bound.ts";
import type { Fleet } from "./fleet.ts";
import type { DeliveryInstance } from "./instance.ts";
import {
  faultsBetweenRoutes,
  ledgerOf,
  type ObjectiveValue,
  objectiveValues,
} from "./plan-values.ts";
import { type DeliveryRoute, scheduleRoute, type TripStart } from "./schedule.ts";
import { explainUnassigned, type UnassignedStop } from "./unassigned.ts";

export interface PlanCost {
  readonly fixed: number;
  readonly distance: number;
  readonly time: number;
  readonly lateness: number;
  /** Prizes of the stops not served. */
  readonly prizes: number;
  readonly total: number;
}

/** A plan with its prices, whoever made it. */
export interface PricedPlan {
  readonly routes: readonly DeliveryRoute[];
  readonly unassigned: readonly UnassignedStop[];
  /** Sum of the priorities of the stops not served. */
  readonly unservedPriority: number;
  readonly cost: PlanCost;
  /** What the plan is compared by after unserved priority, in this order. */
  readonly objectives: readonly ObjectiveValue[];
  readonly distanceM: number;
  readonly driveS: number;
  readonly serviceS: number;
  readonly waitS: number;
  readonly durationS: number;
  /** Every mandatory stop is served and no rule broken. */
  readonly feasible: boolean;
}

/** A complete plan; the objective is `unservedPriority` first, then `objectives` in their order. */
export interface DeliverySolution extends PricedPlan {
  readonly lowerBound: LowerBound;
  /** (cost − bound) / cost: no plan serving the same mandatory stops saves a larger share. */
  readonly gap: number;
  readonly iterations: number;
}

/** The stops of one vehicle in order. */
export interface PlannedRoute {
  readonly vehicle: number;
  readonly stops: ArrayLike<number>;
  /** Where trips start, the first at the vehicle's start; none = one trip. */
  readonly trips?: readonly TripStart[];
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
  const routes = planned.map(({ vehicle, stops, trips }) => {
    const result = scheduleRoute(instance, vehicle, stops, trips);
    if (result.feasible) return result.route;
    const { code, stop } = result.violation;
    throw new RangeError(`The route of vehicle ${vehicle} breaks ${code} at stop ${stop}.`);
  });
  routes.sort((a, b) => a.vehicle - b.vehicle);
  const vehicleOf = vehiclesOf(instance, routes);
  if (instance.rules !== undefined) {
    const [fault] = faultsBetweenRoutes(instance, vehicleOf, ledgerOf(instance, routes));
    if (fault) throw new RangeError(`The plan breaks ${fault.code} at stop ${fault.stop}.`);
  }
  const plan = pricedPlan(instance, routes, vehicleOf, fleet.vehicleOf);
  const missing = plan.unassigned.map(({ stop }) => stop);
  const lowerBound = knownBound ?? lowerBoundOf(fleet, missing);
  const { total } = plan.cost;
  const gap = total > 0 ? (total - lowerBound.value) / total : 0;
  return { ...plan, lowerBound, gap, iterations };
}

/**
 * Vehicle that serves each stop, -1 for none.
 *
 * @throws RangeError if a stop is served twice, or a vehicle drives two routes
 */
export function vehiclesOf(
  instance: DeliveryInstance,
  routes: readonly DeliveryRoute[],
): Int32Array {
  const vehicleOf = new Int32Array(instance.stopLocation.length).fill(-1);
  const used = new Set<number>();
  for (const { visits, vehicle } of routes) {
    if (used.has(vehicle)) throw new RangeError(`Vehicle ${vehicle} has two routes.`);
    used.add(vehicle);
    for (const { stop } of visits) {
      if (vehicleOf[stop] >= 0) {
        throw new RangeError(`Vehicle ${vehicle} serves stop ${stop} again.`);
      }
      vehicleOf[stop] = vehicle;
    }
  }
  return vehicleOf;
}

/** @param candidates one vehicle of each kind, to explain stops that are not served */
export function pricedPlan(
  instance: DeliveryInstance,
  routes: readonly DeliveryRoute[],
  vehicleOf: Int32Array,
  candidates: ArrayLike<number>,
): PricedPlan {
  const missing = [...vehicleOf.keys()].filter((stop) => vehicleOf[stop] < 0);
  const around = instance.rules && { ledger: ledgerOf(instance, routes), vehicleOf };
  const unassigned = missing.map((stop) => explainUnassigned(instance, stop, candidates, around));
  const unservedPriority = missing.reduce((sum, stop) => sum + instance.stopPriority[stop], 0);
  const cost = costOf(instance, routes, missing);
  return {
    routes,
    unassigned,
    unservedPriority,
    cost,
    objectives: objectiveValues(instance, routes, cost.total),
    distanceM: total(routes, (route) => route.distanceM),
    driveS: total(routes, (route) => route.driveS),
    serviceS: total(routes, (route) => route.serviceS),
    waitS: total(routes, (route) => route.waitS),
    durationS: total(routes, (route) => route.durationS),
    feasible: unservedPriority === 0,
  };
}

function costOf(
  instance: DeliveryInstance,
  routes: readonly DeliveryRoute[],
  missing: readonly number[],
): PlanCost {
  const fixed = total(routes, (route) => route.cost.fixed);
  const distance = total(routes, (route) => route.cost.distance);
  const time = total(routes, (route) => route.cost.time);
  const lateness = total(routes, (route) => route.cost.lateness);
  const prizes = missing.reduce((sum, stop) => sum + instance.stopPrize[stop], 0);
  const sum = fixed + distance + time + lateness + prizes;
  return { fixed, distance, time, lateness, prizes, total: sum };
}

function total(routes: readonly DeliveryRoute[], of: (route: DeliveryRoute) => number): number {
  return routes.reduce((sum, route) => sum + of(route), 0);
}
