import type { Context } from "../../platform/context.ts";
import { FaultList } from "../../platform/fault-list.ts";
import type { Violation } from "../engine/schedule.ts";
import { checkOrders } from "./check-replan.ts";
import { sumOfCosts } from "./costs-of.ts";
import type { CheckRoutesInput, PlanCheck } from "./days-schema.ts";
import { lateSOf } from "./driven-route.ts";
import { storedPlan } from "./get-delivery-plan.ts";
import { packedPlanOf } from "./packed-plans.ts";
import { plannedRoutes } from "./planned-routes.ts";
import { type PricedRoutes, priceRoutes } from "./price-routes.ts";
import { kilometres, scheduleOf } from "./route-of.ts";
import type { StoredPlan } from "./schema.ts";
import { bindingOf, needOf } from "./violations.ts";

/**
 * Prices routes that somebody thought of, at once and without a search, and tells every constraint
 * they would break.
 *
 * @throws AppError `invalid` naming each stop or vehicle that is not there, or stands twice
 */
export async function checkDeliveryPlan(
  ctx: Context,
  id: string,
  { routes }: CheckRoutesInput,
): Promise<PlanCheck> {
  const plan = await storedPlan(ctx, id);
  const faults = new FaultList();
  const stops = new Set(plan.stops.map((stop) => stop.id));
  const vehicles = new Set(plan.vehicles.map((vehicle) => vehicle.id));
  checkOrders(routes, { stops, vehicles }, faults);
  faults.throwIfAny();
  const { instance } = await packedPlanOf(ctx, id, plan);
  const priced = priceRoutes(instance, plannedRoutes(plan, routes));
  const served = new Set(routes.flatMap((route) => route.stops));
  const left = plan.stops.flatMap((stop, i) =>
    served.has(stop.id) ? [] : [{ id: stop.id, stop: i }],
  );
  return {
    routes: priced.routes.map((route) => scheduleOf(plan, route)),
    unassigned: left.map((stop) => stop.id),
    totals: totalsOf(plan, priced, left),
    feasible: priced.violations.length === 0,
    violations: priced.violations.map((violation) => violationOf(plan, violation)),
  };
}

function totalsOf(
  plan: StoredPlan,
  { routes }: PricedRoutes,
  left: readonly { readonly stop: number }[],
): PlanCheck["totals"] {
  const sum = (of: (route: PricedRoutes["routes"][number]) => number) =>
    routes.reduce((total, route) => total + of(route), 0);
  const costs = routes.map((route) => scheduleOf(plan, route).cost);
  return {
    servedCount: plan.stops.length - left.length,
    distanceKm: kilometres(sum(({ distanceM }) => distanceM)),
    driveS: sum(({ driveS }) => driveS),
    serviceS: sum(({ serviceS }) => serviceS),
    waitS: sum(({ waitS }) => waitS),
    lateS: sum(({ visits }) => visits.reduce((late, visit) => late + lateSOf(visit), 0)),
    dutyS: sum(({ durationS }) => durationS),
    cost: sumOfCosts(plan, costs, left),
  };
}

function violationOf(plan: StoredPlan, violation: Violation): PlanCheck["violations"][number] {
  const stopId = plan.stops[violation.stop]?.id ?? null;
  const vehicleId = plan.vehicles[violation.vehicle]?.id ?? null;
  const subject = stopId === null ? `Route of ${vehicleId}` : `Stop ${stopId} on ${vehicleId}`;
  return {
    code: violation.code,
    vehicleId,
    stopId,
    binding: bindingOf(plan, violation),
    detail: `${subject}: ${needOf(plan, violation)}.`,
  };
}
