import { checkPlan } from "../engine/check-plan.ts";
import type { DeliveryInstance } from "../engine/instance.ts";
import type { Violation } from "../engine/violation.ts";
import { plannedRoutes } from "./planned-routes.ts";
import type { StoredPlan } from "./schema.ts";

/**
 * What stands in the way of stops that are locked in an order and left out: the constraint that each
 * breaks at its place between those that are served, its own before another stop's.
 */
export function lockedFaults(
  plan: StoredPlan,
  instance: DeliveryInstance,
  left: ReadonlySet<string>,
): ReadonlyMap<string, Violation> {
  const faults = new Map<string, Violation>();
  for (const { vehicle, stops } of plan.locked ?? []) {
    for (const id of stops.filter((each) => left.has(each))) {
      const tried = stops.filter((each) => each === id || !left.has(each));
      const { violations } = checkPlan(instance, plannedRoutes(plan, [{ vehicle, stops: tried }]));
      // The whole plan's faults, such as relations to stops of other routes, say nothing of the order.
      const own = violations.filter(
        ({ stop, vehicle }) => vehicle >= 0 && (stop < 0 || tried.includes(plan.stops[stop]!.id)),
      );
      const fault = own.find(({ stop }) => plan.stops[stop]?.id === id) ?? own.at(0);
      if (fault) faults.set(id, fault);
    }
  }
  return faults;
}
