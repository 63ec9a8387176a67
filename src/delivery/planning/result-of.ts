import type { Money } from "../../platform/money.ts";
import type { RouteEmissions } from "../engine/emissions.ts";
import type { DeliverySolution, PricedPlan } from "../engine/solution.ts";
import type { UnassignedStop } from "../engine/unassigned.ts";
import type { Violation } from "../engine/violation.ts";
import { sumOfCosts } from "./costs-of.ts";
import { lockedFaults } from "./locked-faults.ts";
import { lockedOut, locksOf } from "./locks.ts";
import type { PackedPlan } from "./pack-plan.ts";
import type { DeliveryResult } from "./result-schema.ts";
import type { RouteGeometry } from "./route-geometries.ts";
import { kilometres, routeOf, type scheduleOf } from "./route-of.ts";
import type { Stop, StoredPlan } from "./schema.ts";
import { bindingOf, needOf } from "./violations.ts";

/** A solution, and what it is compared with, if that can keep the plan's rules. */
export interface Found {
  readonly solution: DeliverySolution;
  readonly baseline: { readonly servedCount: number; readonly cost: number } | null;
}

/**
 * A stop left out, with the code and the constraint that binds.
 *
 * @param lock what the order that the stop is locked in breaks, if it breaks anything
 */
export function unassignedOf(
  plan: StoredPlan,
  unassigned: UnassignedStop,
  lock?: Violation,
): DeliveryResult["unassigned"][number] {
  if (lock) return lockedOf(plan, unassigned.stop, lock);
  const { stop, code, vehicle, violation } = unassigned;
  const id = plan.stops[stop]!.id;
  const reason = violation
    ? (reasonOfLocks(plan, violation, plan.stops[stop]!) ??
      `even driven to alone, ${needOf(plan, violation)}`)
    : reasonBeside(plan, code, plan.stops[stop]!);
  return {
    stopId: id,
    code,
    vehicleId: plan.vehicles[vehicle]?.id ?? null,
    binding: violation ? bindingOf(plan, violation) : null,
    detail: `Stop ${id} is left out: ${reason}.`,
  };
}

function lockedOf(
  plan: StoredPlan,
  stop: number,
  lock: Violation,
): DeliveryResult["unassigned"][number] {
  const stopId = plan.stops[stop]!.id;
  const vehicleId = plan.vehicles[lock.vehicle]!.id;
  const at = plan.stops[lock.stop];
  const broken = at && at.id !== stopId ? `at stop ${at.id}, ` : "";
  const detail = `Stop ${stopId} is left out: in the order locked on ${vehicleId}, ${broken}${needOf(plan, lock)}; unlock it, or lock another order.`;
  return { stopId, code: lock.code, vehicleId, binding: bindingOf(plan, lock), detail };
}

/** Where no vehicle may serve a stop for the locks alone. */
function reasonOfLocks(plan: StoredPlan, { code }: Violation, stop: Stop): string | undefined {
  if (code !== "vehicle") return undefined;
  const { allowedVehicles, forbiddenVehicles = [] } = stop;
  const out = new Set(lockedOut(locksOf(plan), stop));
  const may = plan.vehicles.filter(
    ({ id }) => (allowedVehicles?.includes(id) ?? true) && !forbiddenVehicles.includes(id),
  );
  return may.length > 0 && may.every(({ id }) => out.has(id))
    ? "every vehicle that may serve it drives a locked route; unlock one"
    : undefined;
}

function reasonBeside(
  { lockedStops = [] }: StoredPlan,
  code: UnassignedStop["code"],
  { id, allowedVehicles }: Stop,
): string {
  if (code === "prize-too-low") return "serving it costs more than its prize";
  const own = lockedStops.find(({ stop }) => stop === id);
  if (own) {
    return `it is locked to ${own.vehicle}, but does not fit beside its other stops: unlock it, or widen windows or its shift`;
  }
  if (allowedVehicles?.length === 1) {
    return `${allowedVehicles[0]} alone may serve it, but not beside its other stops: allow other vehicles, or widen windows or its shift`;
  }
  return "a vehicle could serve it alone, but not beside the stops served: add a vehicle, or widen windows or shifts";
}

export function totalsOf(
  plan: StoredPlan,
  solution: PricedPlan,
  routes: readonly ReturnType<typeof scheduleOf>[],
): DeliveryResult["totals"] {
  const grams = (of: (emissions: RouteEmissions) => number) =>
    routes.reduce((sum, { emissions }) => sum + of(emissions), 0);
  return {
    servedCount: plan.stops.length - solution.unassigned.length,
    distanceKm: kilometres(solution.distanceM),
    driveS: solution.driveS,
    serviceS: solution.serviceS,
    waitS: solution.waitS,
    lateS: routes.reduce((sum, { lateS }) => sum + lateS, 0),
    dutyS: solution.durationS,
    emissions: {
      totalG: grams(({ totalG }) => totalG),
      directG: grams(({ directG }) => directG),
      emptyG: grams(({ emptyG }) => emptyG),
    },
    cost: sumOfCosts(
      plan,
      routes.map((route) => route.cost),
      solution.unassigned,
    ),
  };
}

/** A solution as answers show it. */
export function resultOf(
  plan: StoredPlan,
  { solution, baseline }: Found,
  found: PackedPlan & {
    readonly geometries: readonly RouteGeometry[];
    readonly roads: DeliveryResult["roads"];
    readonly seed: number;
  },
): DeliveryResult {
  const { currency } = plan;
  const routes = solution.routes.map((route, i) =>
    routeOf(plan, found.instance, route, found.geometries[i]!),
  );
  const left = new Set(solution.unassigned.map(({ stop }) => plan.stops[stop]!.id));
  const locks = lockedFaults(plan, found.instance, left);
  const minorOf = (cost: number, round: (minor: number) => number): Money => ({
    amountMinor: round(cost / found.unitsPerMinor),
    currency,
  });
  return {
    routes,
    unassigned: solution.unassigned.map((left) =>
      unassignedOf(plan, left, locks.get(plan.stops[left.stop]!.id)),
    ),
    totals: totalsOf(plan, solution, routes),
    bound: {
      cost: minorOf(solution.lowerBound.value, Math.floor),
      method: solution.lowerBound.method,
    },
    gapShare: solution.gap,
    objectives: solution.objectives.map(({ objective, value }) => ({
      objective,
      value: objective === "cost" ? Math.round(value / found.unitsPerMinor) : value,
    })),
    baseline: baseline && {
      method: "nearest-neighbour",
      servedCount: baseline.servedCount,
      cost: minorOf(baseline.cost, Math.round),
    },
    roads: found.roads,
    iterationCount: solution.iterations,
    seed: found.seed,
  };
}
