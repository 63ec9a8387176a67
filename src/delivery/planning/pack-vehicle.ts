import type { VehicleInput } from "../engine/pack.ts";
import { loadsOf } from "./amounts.ts";
import { secondsOf } from "./clock.ts";
import { ratesOf } from "./cost-units.ts";
import type { PackingTables } from "./pack-plan.ts";
import { endsOf, placeOfDepot } from "./places-of-plan.ts";
import type { StoredPlan, Vehicle } from "./schema.ts";

/** Regulation (EC) No 561/2006, article 7: 45 minutes after 4.5 hours, or 15 and then 30. */
const EU_BREAK = { afterDriveS: 16_200, durationS: 2_700, splitS: [900, 1_800] };

/** A vehicle as the engine takes it. */
export function packVehicle(
  plan: StoredPlan,
  vehicle: Vehicle,
  tables: PackingTables,
): VehicleInput {
  const { fixed, perM, perS } = ratesOf(vehicle, plan.currency);
  const { position, shift, loadingMinutes, serviceSharePercent } = vehicle;
  const earliestS = Math.max(secondsOf(shift.from), secondsOf(position?.at ?? "00:00"));
  const breaks = breaksOf(vehicle, earliestS);
  return {
    ...endsOf(plan, vehicle),
    capacity: loadsOf(vehicle.capacity, tables.dimensions),
    earliestS,
    latestS: secondsOf(shift.until),
    // Under way it is loaded, and paid for, already.
    ...(loadingMinutes && !position && { loadingS: Math.round(loadingMinutes * 60) }),
    fixedCost: Math.round(fixed * tables.unitsPerMinor),
    costPerM: Math.round(perM * tables.unitsPerMinor),
    costPerS: Math.round(perS * tables.unitsPerMinor),
    skills: vehicle.skills.map((name) => tables.skills.get(name)!),
    ...(serviceSharePercent !== undefined && { serviceShare: serviceSharePercent }),
    ...reloadOf(plan, vehicle),
    ...(breaks.length > 0 && { breaks }),
    ...limitsOf(vehicle),
  };
}

function reloadOf(plan: StoredPlan, { reload }: Vehicle): Pick<VehicleInput, "reload"> {
  if (!reload) return {};
  const { depots, most, minutes } = reload;
  return {
    reload: {
      depots: depots.map((id) => placeOfDepot(plan, id)),
      ...(most !== undefined && { most }),
      ...(minutes && { serviceS: Math.round(minutes * 60) }),
    },
  };
}

/** Breaks that could no longer begin are taken for taken. */
function breaksOf(vehicle: Vehicle, earliestS: number): NonNullable<VehicleInput["breaks"]> {
  const { breaks = [], drivingTimeRules, position } = vehicle;
  const driven = position?.drivenMinutes;
  const windows = breaks
    .filter(({ until }) => secondsOf(until) >= earliestS)
    .map(({ from, until, minutes }) => ({
      kind: "window" as const,
      earliestS: secondsOf(from),
      latestS: secondsOf(until),
      durationS: Math.round(minutes * 60),
    }));
  if (drivingTimeRules === undefined) return windows;
  const drivenS = driven ? { drivenS: Math.round(driven * 60) } : {};
  return [...windows, { kind: "driving" as const, ...EU_BREAK, ...drivenS }];
}

function limitsOf(vehicle: Vehicle) {
  const { maxDistanceKm, maxDriveHours, maxDurationHours, maxStops } = vehicle;
  return {
    ...(maxDistanceKm !== undefined && { maxDistanceM: Math.round(maxDistanceKm * 1_000) }),
    ...(maxDriveHours !== undefined && { maxDriveS: Math.round(maxDriveHours * 3_600) }),
    ...(maxDurationHours !== undefined && { maxDurationS: Math.round(maxDurationHours * 3_600) }),
    ...(maxStops !== undefined && { maxStops }),
  };
}
