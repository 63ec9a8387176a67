import type { FaultList } from "../../platform/fault-list.ts";
import type { ReplanInput } from "./days-schema.ts";
import { checkKnown, checkUnique, type Names } from "./references.ts";
import type { Basis } from "./replan.ts";

/** Faults of a re-plan: stops and vehicles that are not there, and positions before the day begins. */
export function checkReplan(
  { plan }: Basis,
  input: ReplanInput,
  gone: ReadonlySet<string>,
  faults: FaultList,
): void {
  const stops = new Set(plan.stops.map(({ id }) => id));
  const vehicles = new Set(plan.vehicles.map(({ id }) => id));
  const added = (input.added ?? []).map(({ id }) => id);
  const left = new Set([...stops].filter((id) => !gone.has(id)));
  checkKnown("stop", input.doneStops ?? [], stops, "/doneStops", faults);
  checkKnown("stop", input.removed ?? [], stops, "/removed", faults);
  checkKnown("stop", input.lockedStops ?? [], stops, "/lockedStops", faults);
  checkKnown("vehicle", input.lockedRoutes ?? [], vehicles, "/lockedRoutes", faults);
  checkUnique(
    [
      ...[...left].map((id): [string, string] => [id, "the plan"]),
      ...added.map((id, i): [string, string] => [id, `/added/${i}/id`]),
    ],
    faults,
  );
  const depots = new Set(plan.depots.map(({ id }) => id));
  checkOrders(input.routes ?? [], { stops, vehicles, depots }, faults);
  for (const [i, { vehicle }] of (input.positions ?? []).entries()) {
    if (vehicles.has(vehicle)) continue;
    const detail = `There is no vehicle "${vehicle}".`;
    faults.add(`/positions/${i}/vehicle`, "unknown_vehicle", detail);
  }
  for (const field of ["doneStops", "positions"] as const) {
    if (input.at !== undefined || (input[field] ?? []).length === 0) continue;
    faults.add(`/${field}`, "contradiction", "Say by `at` what time of the day it is.");
  }
  if (left.size + added.length === 0) {
    faults.add("/removed", "no_stops", "No stop is left to be planned.");
  }
}

/** Faults of routes given as orders of stops. */
export function checkOrders(
  routes: NonNullable<ReplanInput["routes"]>,
  known: Pick<Names, "stops" | "vehicles" | "depots">,
  faults: FaultList,
): void {
  for (const [i, { vehicle, stops, reloads = [] }] of routes.entries()) {
    checkKnown("stop", stops, known.stops, `/routes/${i}/stops`, faults);
    for (const [j, { depot, beforeStop }] of reloads.entries()) {
      const at = `/routes/${i}/reloads/${j}`;
      if (!known.depots.has(depot)) {
        faults.add(`${at}/depot`, "unknown_depot", `There is no depot "${depot}".`);
      }
      if (beforeStop <= stops.length && beforeStop >= (reloads[j - 1]?.beforeStop ?? 0)) continue;
      const detail = "Reloads stand in the order of driving, within the stops of the route.";
      faults.add(`${at}/beforeStop`, "out_of_order", detail);
    }
    if (known.vehicles.has(vehicle)) continue;
    const detail = `There is no vehicle "${vehicle}".`;
    faults.add(`/routes/${i}/vehicle`, "unknown_vehicle", detail);
  }
  checkUnique(
    routes.map(({ vehicle }, i) => [vehicle, `/routes/${i}/vehicle`]),
    faults,
  );
  checkUnique(
    routes.flatMap(({ stops }, i) =>
      stops.map((id, j): [string, string] => [id, `/routes/${i}/stops/${j}`]),
    ),
    faults,
  );
}
