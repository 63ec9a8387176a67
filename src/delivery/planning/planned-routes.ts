import type { PlannedRoute } from "../engine/solution.ts";
import { endsOf, placeOfDepot } from "./places-of-plan.ts";
import type { RouteOrder } from "./rules-schema.ts";
import type { StoredPlan } from "./schema.ts";

/** Orders of stops by name as the engine takes them; empty routes are none. */
export function plannedRoutes(plan: StoredPlan, orders: readonly RouteOrder[]): PlannedRoute[] {
  const stops = new Map(plan.stops.map(({ id }, i) => [id, i]));
  const vehicles = new Map(plan.vehicles.map(({ id }, i) => [id, i]));
  return orders
    .filter((order) => order.stops.length > 0)
    .map((order) => {
      const vehicle = vehicles.get(order.vehicle)!;
      const { start } = endsOf(plan, plan.vehicles[vehicle]!);
      const reloads = (order.reloads ?? []).map(({ depot, beforeStop }) => ({
        depot: placeOfDepot(plan, depot),
        firstVisit: beforeStop,
      }));
      return {
        vehicle,
        stops: order.stops.map((id) => stops.get(id)!),
        ...(reloads.length > 0 && { trips: [{ depot: start, firstVisit: 0 }, ...reloads] }),
      };
    });
}
