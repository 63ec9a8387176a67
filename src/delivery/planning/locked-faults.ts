import { checkPlan } from "../engine/check-plan.ts";
import type { DeliveryInstance } from "../engine/instance.ts";
import type { Violation } from "../engine/violation.ts";
import { plannedRoutes } from "./planned-routes.ts";
import type { StoredPlan } from "./schema.ts";

/**
 * What stands in the way of stops that are locked in an order: the first constraint that the order
 * itself breaks, by each stop of it. Orders that can be driven are absent.
 */
export function lockedFaults(
  plan: StoredPlan,
  instance: DeliveryInstance,
): ReadonlyMap<string, Violation> {
  const faults = new Map<string, Violation>();
  for (const order of plan.locked ?? []) {
    const { violations } = checkPlan(instance, plannedRoutes(plan, [order]));
    const stops = new Set(order.stops);
    // The whole plan's faults, such as relations to stops of other routes, say nothing of the order.
    const first = violations.find(
      ({ stop, vehicle }) => vehicle >= 0 && (stop < 0 || stops.has(plan.stops[stop]!.id)),
    );
    if (first) for (const id of order.stops) faults.set(id, first);
  }
  return faults;
}
