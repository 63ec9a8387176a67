import { FaultList } from "../../platform/fault-list.ts";
import { MAX_STOPS, type PlanDeliveryInput, type Stop, type StoredPlan } from "./schema.ts";
import { parseStopsFile } from "./stops-file.ts";

interface PlacedStop {
  readonly stop: Stop;
  readonly pointer: string;
}

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

function checkUnique(ids: readonly (readonly [id: string, pointer: string])[], faults: FaultList) {
  const first = new Map<string, string>();
  for (const [id, pointer] of ids) {
    const known = first.get(id);
    if (known === undefined) first.set(id, pointer);
    else faults.add(pointer, "duplicate_id", `"${id}" is at ${known} already.`);
  }
}

/**
 * A plan's input with its stops as a list.
 *
 * @throws AppError `invalid` naming each depot, vehicle or stop that is twice, unknown, or measured
 *   in a dimension no vehicle carries
 */
export function checkedPlan(input: PlanDeliveryInput): StoredPlan {
  const stops = placedStops(input);
  const faults = new FaultList();
  checkUnique(
    input.depots.map(({ id }, i) => [id, `/depots/${i}/id`]),
    faults,
  );
  checkUnique(
    input.vehicles.map(({ id }, i) => [id, `/vehicles/${i}/id`]),
    faults,
  );
  checkUnique(
    stops.map(({ stop, pointer }) => [stop.id, `${pointer}/id`]),
    faults,
  );
  const depots = new Set(input.depots.map(({ id }) => id));
  for (const [i, vehicle] of input.vehicles.entries()) {
    for (const field of ["depot", "endDepot"] as const) {
      const id = vehicle[field];
      if (id === undefined || depots.has(id)) continue;
      faults.add(`/vehicles/${i}/${field}`, "unknown_depot", `There is no depot "${id}".`);
    }
    if (vehicle.open && vehicle.endDepot !== undefined) {
      faults.add(`/vehicles/${i}/endDepot`, "contradiction", "An open route has no end depot.");
    }
  }
  const dimensions = new Set(input.vehicles.flatMap(({ capacity }) => Object.keys(capacity)));
  for (const { stop, pointer } of stops) {
    for (const dimension of Object.keys(stop.quantity)) {
      if (dimensions.has(dimension)) continue;
      faults.add(
        `${pointer}/quantity`,
        "unknown_dimension",
        `No vehicle has a capacity in "${dimension}".`,
      );
    }
  }
  faults.throwIfAny();
  const { stops: _asList, stopsCsv: _asFile, ...rest } = input;
  return { ...rest, stops: stops.map(({ stop }) => stop) };
}
