import type { FaultList } from "../../platform/fault-list.ts";
import { END, START, type StopNames, stopNamesOf } from "./relations.ts";
import type { Relation, VrpRequest } from "./request-schema.ts";

/** Adds a fault for each relation that names nothing, or that no route could keep. */
export function checkRelations(request: VrpRequest, faults: FaultList): void {
  const names = stopNamesOf(request);
  const vehicles = new Set(request.vehicles.map((vehicle) => vehicle.vehicle_id));
  const follows = new Map([...names.pickupOf.values()].map((pickup) => [pickup, [pickup + 1]]));
  for (const [i, relation] of (request.relations ?? []).entries()) {
    if (relation.type === "neighbor" || relation.groups != null) continue;
    const at = `/relations/${i}`;
    if (relation.vehicle_id != null && !vehicles.has(relation.vehicle_id)) {
      const detail = `There is no vehicle "${relation.vehicle_id}".`;
      faults.add(`${at}/vehicle_id`, "unknown_reference", detail);
    }
    const stops = checkIds(at, relation, names, faults);
    if (relation.type !== "in_sequence" && relation.type !== "in_direct_sequence") continue;
    for (let j = 1; j < stops.length; j++) {
      follows.set(stops[j - 1]!, [...(follows.get(stops[j - 1]!) ?? []), stops[j]!]);
    }
    if (hasCycle(follows)) {
      const detail = "With the sequences before it, this one asks for a job before itself.";
      faults.add(`${at}/ids`, "cycle", detail);
      return;
    }
  }
}

/** The stops that a relation names, those it should not left out. */
function checkIds(at: string, relation: Relation, names: StopNames, faults: FaultList): number[] {
  const ids = relation.ids ?? [];
  const isSequence = relation.type === "in_sequence" || relation.type === "in_direct_sequence";
  const stops: number[] = [];
  for (const [j, id] of ids.entries()) {
    const pointer = `${at}/ids/${j}`;
    if (id === START || id === END) {
      const isThere = isSequence && j === (id === START ? 0 : ids.length - 1);
      const place = id === START ? "first" : "last";
      const detail = `"${id}" stands ${place} in a sequence, and nowhere else.`;
      if (!isThere) faults.add(pointer, "out_of_order", detail);
      continue;
    }
    const stop = names.stopOf.get(id) ?? names.pickupOf.get(id);
    if (stop === undefined) {
      const detail = `There is no service or shipment "${id}".`;
      faults.add(pointer, "unknown_reference", detail);
    } else if (isSequence && names.pickupOf.has(id) && !names.stopOf.has(id)) {
      const detail = `"${id}" is a shipment: name "${id}_pickup" or "${id}_delivery".`;
      faults.add(pointer, "ambiguous", detail);
    } else if (isSequence && stops.includes(stop)) {
      faults.add(pointer, "repeated", `"${id}" stands twice in the sequence.`);
    } else {
      stops.push(stop);
    }
  }
  if (ids.length === 0) faults.add(`${at}/ids`, "too_small", "A relation names its jobs in ids.");
  return stops;
}

function hasCycle(follows: ReadonlyMap<number, readonly number[]>): boolean {
  const done = new Set<number>();
  const open = new Set<number>();
  const visit = (stop: number): boolean => {
    if (open.has(stop)) return true;
    if (done.has(stop)) return false;
    open.add(stop);
    const found = (follows.get(stop) ?? []).some(visit);
    open.delete(stop);
    done.add(stop);
    return found;
  };
  return [...follows.keys()].some(visit);
}
