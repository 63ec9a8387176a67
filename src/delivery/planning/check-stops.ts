import type { FaultList } from "../../platform/fault-list.ts";
import { checkDimensions, checkKnown, type Names, type PlacedStop } from "./references.ts";
import type { StoredPlan } from "./schema.ts";

/** Faults of stops: depots, vehicles, items and dimensions that are not there, contradictions. */
export function checkStops(
  plan: Pick<StoredPlan, "vehicles">,
  stops: readonly PlacedStop[],
  names: Names,
  faults: FaultList,
): void {
  const underWay = new Set(plan.vehicles.filter(({ position }) => position).map(({ id }) => id));
  for (const placed of stops) {
    const { stop, pointer } = placed;
    checkDimensions(stop.quantity, names, `${pointer}/quantity`, faults);
    checkDimensions(stop.collect, names, `${pointer}/collect`, faults);
    checkKnown("depot", stop.suppliers ?? [], names.depots, `${pointer}/suppliers`, faults);
    checkVehicles(placed, names, faults);
    checkItems(placed, names, faults);
    if (stop.latenessCostPerHour !== undefined && stop.due === undefined) {
      const detail = "Lateness has a cost, but there is no `due` to be late by.";
      faults.add(`${pointer}/latenessCostPerHour`, "contradiction", detail);
    }
    if (stop.onBoardOf !== undefined && !underWay.has(stop.onBoardOf)) {
      const detail = `No vehicle "${stop.onBoardOf}" has a position, so none is under way.`;
      faults.add(`${pointer}/onBoardOf`, "unknown_vehicle", detail);
    }
  }
}

function checkVehicles({ stop, pointer }: PlacedStop, { vehicles }: Names, faults: FaultList) {
  const { allowedVehicles, forbiddenVehicles = [] } = stop;
  const at = `${pointer}/forbiddenVehicles`;
  checkKnown("vehicle", allowedVehicles ?? [], vehicles, `${pointer}/allowedVehicles`, faults);
  checkKnown("vehicle", forbiddenVehicles, vehicles, at, faults);
  if (allowedVehicles?.every((id) => forbiddenVehicles.includes(id))) {
    faults.add(at, "contradiction", "Every vehicle that is allowed is forbidden too.");
  }
}

function checkItems({ stop, pointer }: PlacedStop, { items }: Names, faults: FaultList): void {
  for (const item of Object.keys(stop.items ?? {})) {
    if (items.has(item)) continue;
    const detail = `No depot names "${item}" in its stock.`;
    faults.add(`${pointer}/items`, "unknown_item", detail);
  }
}
