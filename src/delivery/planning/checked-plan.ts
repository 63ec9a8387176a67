import { FaultList } from "../../platform/fault-list.ts";
import { checkFleet } from "./check-fleet.ts";
import { checkRules } from "./check-rules.ts";
import { checkStops } from "./check-stops.ts";
import { checkUnique, namesOf, type PlacedStop } from "./references.ts";
import { MAX_STOPS, type PlanDeliveryInput, type UnplacedPlan } from "./schema.ts";
import { parseStopsFile } from "./stops-file.ts";

function placedStops(input: PlanDeliveryInput): PlacedStop[] {
  if (input.stopsCsv === undefined) {
    return (input.stops ?? []).map((stop, i) => ({ stop, pointer: `/stops/${i}` }));
  }
  const dimension = Object.keys(input.vehicles.at(0)?.capacity ?? {}).at(0) ?? "units";
  return parseStopsFile(input.stopsCsv, dimension, MAX_STOPS).map(({ stop, line }) => ({
    stop,
    pointer: `/rows/${line}`,
  }));
}

/** Every reference of a plan that leads nowhere, and every rule that contradicts another. */
export function faultsOf(plan: UnplacedPlan, stops: readonly PlacedStop[]): FaultList {
  const faults = new FaultList();
  checkUnique(
    plan.depots.map(({ id }, i) => [id, `/depots/${i}/id`]),
    faults,
  );
  checkUnique(
    plan.vehicles.map(({ id }, i) => [id, `/vehicles/${i}/id`]),
    faults,
  );
  checkUnique(
    stops.map(({ stop, pointer }) => [stop.id, `${pointer}/id`]),
    faults,
  );
  const names = namesOf(plan, stops);
  checkFleet(plan, names, faults);
  checkStops(plan, stops, names, faults);
  checkRules(plan, stops, names, faults);
  return faults;
}

/**
 * A plan's input without how to read addresses, and its stops as a list; some places may still lack
 * their points.
 *
 * @throws AppError `invalid` naming each depot, vehicle, stop or item that is twice or unknown, and
 *   each rule that cannot be kept whatever is planned
 */
export function checkedPlan(input: PlanDeliveryInput): {
  readonly plan: UnplacedPlan;
  readonly stops: readonly PlacedStop[];
} {
  const stops = placedStops(input);
  faultsOf(input, stops).throwIfAny();
  const { stops: _asList, stopsCsv: _asFile, ...rest } = input;
  const { addressCountry: _country, addressPrecision: _precision, ...plan } = rest;
  return { plan, stops };
}
