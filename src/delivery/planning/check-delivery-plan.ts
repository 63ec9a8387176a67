import type { Context } from "../../platform/context.ts";
import { FaultList } from "../../platform/fault-list.ts";
import { checkPlan } from "../engine/check-plan.ts";
import type { Violation } from "../engine/violation.ts";
import { checkOrders } from "./check-replan.ts";
import type { CheckRoutesInput, PlanCheck } from "./days-schema.ts";
import { storedPlan } from "./get-delivery-plan.ts";
import { withoutLocks } from "./locks.ts";
import { missedWindows } from "./missed-windows.ts";
import { packedPlanOf } from "./packed-plans.ts";
import { plannedRoutes } from "./planned-routes.ts";
import { totalsOf, unassignedOf } from "./result-of.ts";
import { scheduleOf } from "./route-of.ts";
import type { StoredPlan } from "./schema.ts";
import { shortagesOf } from "./shortages.ts";
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
  const plan = withoutLocks(await storedPlan(ctx, id));
  const faults = new FaultList();
  const known = {
    stops: new Set(plan.stops.map((stop) => stop.id)),
    vehicles: new Set(plan.vehicles.map((vehicle) => vehicle.id)),
    depots: new Set(plan.depots.map((depot) => depot.id)),
  };
  checkOrders(routes, known, faults);
  faults.throwIfAny();
  const packed = await packedPlanOf(ctx, id, plan);
  const checked = checkPlan(packed.instance, plannedRoutes(plan, routes));
  const violations = [
    ...checked.violations.filter(
      ({ code, vehicle }) => code !== "time-window" && !(code === "stock" && vehicle < 0),
    ),
    ...missedWindows(packed.instance, checked.routes),
  ].map((violation) => violationOf(plan, violation));
  const shown = checked.routes.map((route) => scheduleOf(plan, packed.instance, route));
  const short = shortagesOf(plan, shown);
  return {
    routes: shown,
    unassigned: checked.unassigned.map((stop) => unassignedOf(plan, stop)),
    totals: totalsOf(plan, checked, shown),
    feasible: violations.length === 0 && short.length === 0,
    violations: [...violations, ...short],
  };
}

function violationOf(plan: StoredPlan, violation: Violation): PlanCheck["violations"][number] {
  const stopId = plan.stops[violation.stop]?.id ?? null;
  const vehicleId = plan.vehicles[violation.vehicle]?.id ?? null;
  const route = vehicleId === null ? "The plan" : `The route of ${vehicleId}`;
  const subject = stopId === null ? route : `Stop ${stopId} on ${vehicleId ?? "no route"}`;
  return {
    code: violation.code,
    vehicleId,
    stopId,
    depotId: null,
    binding: bindingOf(plan, violation),
    detail: `${subject}: ${needOf(plan, violation)}.`,
  };
}
