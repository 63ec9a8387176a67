import type { FaultList } from "../../platform/fault-list.ts";
import { checkRelations } from "./check-relations.ts";
import {
  checkDimensions,
  checkKnown,
  checkUnique,
  type Names,
  type PlacedStop,
} from "./references.ts";
import type { StoredPlan } from "./schema.ts";

type Rules = Pick<StoredPlan, "shipments" | "relations" | "locked" | "lockedStops">;

/** Faults of shipments, relations and locked stops. */
export function checkRules(
  plan: Rules,
  stops: readonly PlacedStop[],
  names: Names,
  faults: FaultList,
): void {
  checkShipments(plan, stops, names, faults);
  checkRelations(plan.relations ?? [], names, faults);
  checkLocked(plan, names, faults);
  checkLockedStops(plan, names, faults);
}

function checkShipments(
  { shipments = [] }: Rules,
  stops: readonly PlacedStop[],
  names: Names,
  faults: FaultList,
): void {
  const placed = new Map(stops.map((each) => [each.stop.id, each]));
  const ends: [string, string][] = [];
  for (const [i, { pickup, delivery, quantity }] of shipments.entries()) {
    const pointer = `/shipments/${i}`;
    checkDimensions(quantity, names, `${pointer}/quantity`, faults);
    for (const [end, id] of [["pickup", pickup] as const, ["delivery", delivery] as const]) {
      ends.push([id, `${pointer}/${end}`]);
      const found = placed.get(id);
      if (!found) {
        faults.add(`${pointer}/${end}`, "unknown_stop", `There is no stop "${id}".`);
      } else if (bringsOwnGoods(found)) {
        const detail = `Stop "${id}" is the ${end} of a shipment and may have no goods of its own.`;
        faults.add(found.pointer, "contradiction", detail);
      }
    }
  }
  checkUnique(ends, faults);
}

function bringsOwnGoods({ stop }: PlacedStop): boolean {
  const { quantity, collect = {}, items = {} } = stop;
  return [quantity, collect, items].some((amounts) => Object.keys(amounts).length > 0);
}

function checkLockedStops({ lockedStops = [] }: Rules, names: Names, faults: FaultList): void {
  for (const [i, { stop, vehicle }] of lockedStops.entries()) {
    const at = `/lockedStops/${i}`;
    if (!names.stops.has(stop)) {
      faults.add(`${at}/stop`, "unknown_stop", `There is no stop "${stop}".`);
    }
    if (!names.vehicles.has(vehicle)) {
      faults.add(`${at}/vehicle`, "unknown_vehicle", `There is no vehicle "${vehicle}".`);
    }
  }
  checkUnique(
    lockedStops.map(({ stop }, i) => [stop, `/lockedStops/${i}/stop`]),
    faults,
  );
}

function checkLocked({ locked = [] }: Rules, names: Names, faults: FaultList): void {
  for (const [i, { vehicle, stops }] of locked.entries()) {
    if (!names.vehicles.has(vehicle)) {
      const detail = `There is no vehicle "${vehicle}".`;
      faults.add(`/locked/${i}/vehicle`, "unknown_vehicle", detail);
    }
    checkKnown("stop", stops, names.stops, `/locked/${i}/stops`, faults);
  }
  checkUnique(
    locked.map(({ vehicle }, i) => [vehicle, `/locked/${i}/vehicle`]),
    faults,
  );
  checkUnique(
    locked.flatMap(({ stops }, i) =>
      stops.map((id, j): [string, string] => [id, `/locked/${i}/stops/${j}`]),
    ),
    faults,
  );
}
