import type { FaultList } from "../../platform/fault-list.ts";
import type { Stop, StoredPlan } from "./schema.ts";

/** A plan without some of its vehicles; what spoke of them no longer does. */
export function withoutVehicles(
  plan: StoredPlan,
  ids: readonly string[],
  pointer: string,
  faults: FaultList,
): StoredPlan {
  const known = new Set(plan.vehicles.map(({ id }) => id));
  for (const [i, id] of ids.entries()) {
    if (known.has(id)) continue;
    faults.add(`${pointer}/${i}`, "unknown_vehicle", `There is no vehicle "${id}".`);
  }
  const gone = new Set(ids);
  const vehicles = plan.vehicles.filter(({ id }) => !gone.has(id));
  if (vehicles.length === 0) {
    faults.add(pointer, "too_few_vehicles", "One vehicle must be left.");
    return plan;
  }
  const bound = plan.stops.find(({ onBoardOf }) => onBoardOf !== undefined && gone.has(onBoardOf));
  if (bound) {
    const detail = `Vehicle "${bound.onBoardOf}" has the goods of stop "${bound.id}" on board.`;
    faults.add(pointer, "on_board", detail);
  }
  const { relations, locked, lockedStops } = plan;
  return {
    ...plan,
    vehicles,
    stops: plan.stops.map((stop) => freed(stop, gone)),
    ...(relations && {
      relations: relations.map(({ vehicle, ...rest }) =>
        vehicle === undefined || gone.has(vehicle) ? rest : { ...rest, vehicle },
      ),
    }),
    ...(locked && { locked: locked.filter(({ vehicle }) => !gone.has(vehicle)) }),
    ...(lockedStops && { lockedStops: lockedStops.filter(({ vehicle }) => !gone.has(vehicle)) }),
  };
}

/** One only allowed to vehicles that are gone may be served by any other. */
function freed(stop: Stop, gone: ReadonlySet<string>): Stop {
  const { allowedVehicles, forbiddenVehicles, ...rest } = stop;
  const allowed = allowedVehicles?.filter((id) => !gone.has(id)) ?? [];
  const forbidden = forbiddenVehicles?.filter((id) => !gone.has(id)) ?? [];
  return {
    ...rest,
    ...(allowed.length > 0 && { allowedVehicles: allowed }),
    ...(forbidden.length > 0 && { forbiddenVehicles: forbidden }),
  };
}
