import type { FaultList } from "../../platform/fault-list.ts";
import { checkKnown, type Names } from "./references.ts";
import type { StoredPlan, Vehicle } from "./schema.ts";

/** Faults of vehicles: depots that are not there, ends and breaks that contradict each other. */
export function checkFleet(
  plan: Pick<StoredPlan, "vehicles">,
  names: Names,
  faults: FaultList,
): void {
  for (const [i, vehicle] of plan.vehicles.entries()) {
    const pointer = `/vehicles/${i}`;
    checkDepots(vehicle, names, pointer, faults);
    checkBreaks(vehicle, pointer, faults);
    const { position, shift } = vehicle;
    if (position && position.at > shift.until) {
      const detail = `Its shift ends at ${shift.until}, before it is there.`;
      faults.add(`${pointer}/position/at`, "contradiction", detail);
    }
  }
}

function checkDepots(vehicle: Vehicle, { depots }: Names, pointer: string, faults: FaultList) {
  for (const field of ["depot", "endDepot"] as const) {
    const id = vehicle[field];
    if (id === undefined || depots.has(id)) continue;
    faults.add(`${pointer}/${field}`, "unknown_depot", `There is no depot "${id}".`);
  }
  if (vehicle.open && vehicle.endDepot !== undefined) {
    const detail = "An open route has no end depot.";
    faults.add(`${pointer}/endDepot`, "contradiction", detail);
  }
  checkKnown("depot", vehicle.reload?.depots ?? [], depots, `${pointer}/reload/depots`, faults);
}

function checkBreaks({ breaks = [], shift }: Vehicle, pointer: string, faults: FaultList): void {
  for (const [i, { from, until }] of breaks.entries()) {
    if (until >= shift.from && from <= shift.until) continue;
    const detail = `The break is outside the shift ${shift.from}–${shift.until}.`;
    faults.add(`${pointer}/breaks/${i}`, "contradiction", detail);
  }
}
