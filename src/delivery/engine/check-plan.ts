import { type DeliveryInstance, NO_LIMIT, validate } from "./instance.ts";
import { faultsBetweenRoutes, ledgerOf } from "./plan-values.ts";
import { nodesOf, schedulerOf } from "./rich-schedule.ts";
import { NO_RELEASE, type RichRules } from "./rules.ts";
import { type PlannedRoute, type PricedPlan, pricedPlan, vehiclesOf } from "./solution.ts";
import type { Violation } from "./violation.ts";

/** A plan as it was given, with all that is wrong with it. */
export interface CheckedPlan extends PricedPlan {
  /** By route in order of vehicles, then between routes; a route names the first window it misses. */
  readonly violations: readonly Violation[];
}

/**
 * Prices any plan, feasible or not, and lists every constraint that it breaks.
 *
 * A window missed is driven on from as if it were open, and a break that finds no place is left
 * out. Stops in no route are unassigned, with the reason why a plan might leave them out.
 *
 * @throws RangeError if the instance is malformed, the plan names a stop or vehicle that it does not
 *   have, or serves a stop or uses a vehicle twice
 */
export function checkPlan(given: DeliveryInstance, planned: readonly PlannedRoute[]): CheckedPlan {
  validate(given);
  const instance = given.rules ? given : { ...given, rules: plainRules(given) };
  const scheduler = schedulerOf(instance);
  const violations: Violation[] = [];
  const driven = planned.filter(({ stops }) => stops.length > 0);
  const routes = driven
    .toSorted((a, b) => a.vehicle - b.vehicle)
    .map(({ vehicle, stops, trips }) => {
      requireKnown(instance, vehicle, stops);
      const nodes = nodesOf(instance, vehicle, stops, trips);
      violations.push(...scheduler.violations(vehicle, nodes));
      return scheduler.describe(vehicle, nodes);
    });
  const vehicleOf = vehiclesOf(instance, routes);
  violations.push(...faultsBetweenRoutes(instance, vehicleOf, ledgerOf(instance, routes)));
  const everyVehicle = instance.vehicleStart.map((_, vehicle) => vehicle);
  const plan = pricedPlan(instance, routes, vehicleOf, everyVehicle);
  return { ...plan, feasible: plan.feasible && violations.length === 0, violations };
}

function requireKnown(instance: DeliveryInstance, vehicle: number, stops: ArrayLike<number>): void {
  if (!(instance.vehicleStart[vehicle] >= 0)) {
    throw new RangeError(`There is no vehicle ${vehicle}.`);
  }
  const seen = new Set<number>();
  for (let i = 0; i < stops.length; i++) {
    if (!(instance.stopLocation[stops[i]] >= 0)) {
      throw new RangeError(`There is no stop ${stops[i]}.`);
    }
    if (seen.has(stops[i]))
      throw new RangeError(`Vehicle ${vehicle} serves stop ${stops[i]} again.`);
    seen.add(stops[i]);
  }
}

/** Rules that ask for nothing. */
export function plainRules(instance: DeliveryInstance): RichRules {
  const stopCount = instance.stopLocation.length;
  const vehicleCount = instance.vehicleStart.length;
  const perStop = <Each>(value: Each) => new Array<Each>(stopCount).fill(value);
  const perVehicle = <Each>(value: Each) => new Array<Each>(vehicleCount).fill(value);
  return {
    stopCollect: new Int32Array(stopCount * instance.dimensionCount),
    stopPreparationS: new Int32Array(stopCount),
    stopReleaseS: new Int32Array(stopCount).fill(NO_RELEASE),
    stopDueS: new Int32Array(stopCount).fill(NO_LIMIT),
    stopLatenessCostPerS: new Float64Array(stopCount),
    stopSuppliers: perStop(undefined),
    stopItems: perStop([]),
    vehicleAllowed: new Uint8Array(stopCount * vehicleCount).fill(1),
    vehicleLoadingS: new Int32Array(vehicleCount),
    vehicleMaxDriveS: new Int32Array(vehicleCount).fill(NO_LIMIT),
    vehicleServiceShare: new Int32Array(vehicleCount).fill(100),
    vehicleReload: perVehicle(undefined),
    vehicleBreaks: perVehicle([]),
    shipments: [],
    relations: [],
    stock: undefined,
    locked: [],
    objectives: ["cost"],
  };
}
