import { requireWhole } from "./numbers.ts";
import type { VrplibText } from "./vrplib-text.ts";

/** A vehicle of a VRPLIB text; vehicles alike in all but their depot are of one type. */
export interface VrplibVehicle {
  readonly type: number;
  readonly input: {
    readonly start: number;
    readonly capacity: [number];
    readonly costPerM: number;
    readonly fixedCost: number;
    readonly earliestS: number;
    readonly latestS?: number;
    readonly maxDurationS?: number;
    readonly maxDistanceM?: number;
    readonly skills: number[];
    readonly reload?: { readonly depots: readonly number[]; readonly most?: number };
  };
  /** Clients it may serve, as locations; absent = all. */
  readonly allowed?: ReadonlySet<number>;
}

/** @throws RangeError naming the field or section at fault */
export function vrplibVehicles(
  text: VrplibText,
  depots: readonly number[],
  scale: number,
): VrplibVehicle[] {
  const clientCount = text.nodeCount - depots.length;
  const given = text.number("VEHICLES");
  const count = requireWhole(given ?? clientCount, `${text.name}: VEHICLES`);
  const capacities = text.each("CAPACITY", count);
  if (capacities === undefined) throw new RangeError(`${text.name} has no CAPACITY.`);
  const fixed = text.each("VEHICLES_FIXED_COST", count);
  const rates = text.each("VEHICLES_UNIT_DISTANCE_COST", count);
  const durations = text.each("VEHICLES_MAX_DURATION", count) ?? text.each("DISTANCE", count);
  const distances = text.each("VEHICLES_MAX_DISTANCE", count);
  const starts = text.each("VEHICLES_DEPOT", count);
  const reloads = text.rows("VEHICLES_RELOAD_DEPOT_SECTION", count, 1);
  const mostReloads = text.each("VEHICLES_MAX_RELOADS", count);
  const allowed = text.rows("VEHICLES_ALLOWED_CLIENTS_SECTION", count, 1);
  const windows = text.rows("TIME_WINDOW_SECTION", text.nodeCount, 2);
  const types = new Map<string, number>();
  const vehicles: VrplibVehicle[] = [];
  for (let vehicle = 0; vehicle < count; vehicle++) {
    const start = starts === undefined ? depots[0] : starts[vehicle] - 1;
    if (!depots.includes(start)) {
      throw new RangeError(
        `${text.name}, VEHICLES_DEPOT_SECTION: vehicle ${vehicle + 1} starts at ${start + 1}, ` +
          "which is no depot.",
      );
    }
    const key = [capacities, fixed, rates, durations, distances, allowed, reloads]
      .map((values) => String(values?.[vehicle]))
      .join(";");
    const type = types.get(key) ?? types.size;
    types.set(key, type);
    const clients = allowed?.[vehicle];
    vehicles.push({
      type,
      input: {
        start,
        capacity: [capacities[vehicle]],
        costPerM: rates?.[vehicle] ?? 1,
        fixedCost: Math.round((fixed?.[vehicle] ?? 0) * scale),
        earliestS: Math.round((windows?.[start][0] ?? 0) * scale),
        ...(windows ? { latestS: Math.round(windows[start][1] * scale) } : {}),
        ...(durations ? { maxDurationS: Math.round(durations[vehicle] * scale) } : {}),
        ...(distances ? { maxDistanceM: Math.round(distances[vehicle] * scale) } : {}),
        skills: [],
        ...(reloads ? { reload: reloadOf(reloads[vehicle], mostReloads?.[vehicle]) } : {}),
      },
      ...(clients ? { allowed: new Set(clients.map((node) => node - 1)) } : {}),
    });
  }
  return vehicles;
}

function reloadOf(nodes: readonly number[], most: number | undefined) {
  return { depots: nodes.map((node) => node - 1), ...(most === undefined ? {} : { most }) };
}
