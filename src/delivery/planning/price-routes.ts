import { type DeliveryInstance, NO_LIMIT } from "../engine/instance.ts";
import {
  type DeliveryRoute,
  hasSkills,
  scheduleRoute,
  type Violation,
} from "../engine/schedule.ts";
import type { PlannedRoute } from "../engine/solution.ts";

/** What given routes would be, and every constraint they would break. */
export interface PricedRoutes {
  readonly routes: readonly DeliveryRoute[];
  readonly violations: readonly Violation[];
}

/** The instance without the limits that time, load and length set: any route can be scheduled. */
function relaxed(instance: DeliveryInstance): DeliveryInstance {
  const unlimited = (limits: Int32Array) => new Int32Array(limits.length).fill(NO_LIMIT);
  const windowLatestS = instance.windowLatestS.slice();
  // Past its last window a stop is served as soon as it is reached, and is late.
  for (let stop = 0; stop < instance.stopLocation.length; stop++) {
    const last = instance.windowStart[stop + 1]! - 1;
    if (last >= instance.windowStart[stop]!) windowLatestS[last] = NO_LIMIT;
  }
  return {
    ...instance,
    windowLatestS,
    stopSkills: new Int32Array(instance.stopSkills.length),
    vehicleCapacity: unlimited(instance.vehicleCapacity),
    vehicleLatestS: unlimited(instance.vehicleLatestS),
    vehicleMaxDistanceM: unlimited(instance.vehicleMaxDistanceM),
    vehicleMaxDurationS: unlimited(instance.vehicleMaxDurationS),
    vehicleMaxStops: unlimited(instance.vehicleMaxStops),
  };
}

/** Prices any plan, feasible or not; a route over a way that does not exist cannot be priced. */
export function priceRoutes(
  instance: DeliveryInstance,
  planned: readonly PlannedRoute[],
): PricedRoutes {
  const free = relaxed(instance);
  const routes: DeliveryRoute[] = [];
  const violations: Violation[] = [];
  for (const { vehicle, stops } of planned) {
    // Without its windows a route would leave later than it may, so that is for broken ones only.
    const kept = scheduleRoute(instance, vehicle, stops);
    if (kept.feasible) {
      routes.push(kept.route);
      continue;
    }
    const result = scheduleRoute(free, vehicle, stops);
    if (!result.feasible) {
      violations.push(result.violation);
      continue;
    }
    routes.push(result.route);
    violations.push(...violationsOf(instance, result.route));
  }
  return { routes, violations };
}

function violationsOf(instance: DeliveryInstance, route: DeliveryRoute): Violation[] {
  const { vehicle, visits } = route;
  const { dimensionCount, windowStart, windowLatestS } = instance;
  const found: Violation[] = [];
  const over = (
    code: Violation["code"],
    [needed, allowed]: readonly [number, number],
    where: { readonly stop?: number; readonly dimension?: number } = {},
  ) => {
    if (needed <= allowed) return;
    found.push({ code, vehicle, stop: -1, dimension: -1, needed, allowed, ...where });
  };
  for (const { stop, serviceStartS } of visits) {
    if (!hasSkills(instance, vehicle, stop)) over("skill", [1, 0], { stop });
    const last = windowStart[stop + 1]! - 1;
    if (last < windowStart[stop]!) continue;
    over("time-window", [serviceStartS, windowLatestS[last]!], { stop });
  }
  for (const [dimension, load] of route.startLoad.entries()) {
    const capacity = instance.vehicleCapacity[vehicle * dimensionCount + dimension]!;
    over("capacity", [load, capacity], { dimension });
  }
  over("max-stops", [visits.length, instance.vehicleMaxStops[vehicle]!]);
  over("time-window", [route.endS, instance.vehicleLatestS[vehicle]!]);
  over("max-distance", [route.distanceM, instance.vehicleMaxDistanceM[vehicle]!]);
  over("max-duration", [route.durationS, instance.vehicleMaxDurationS[vehicle]!]);
  return found;
}
