import { NO_LIMIT } from "./instance.ts";
import type { InstanceInput, StopInput, VehicleInput } from "./pack.ts";
import { NO_RELEASE, type RichRules } from "./rules.ts";

const RICH_STOP: readonly (keyof StopInput)[] = [
  "collect",
  "preparationS",
  "releaseS",
  "suppliers",
  "items",
  "dueS",
  "latenessCostPerS",
  "allowedVehicles",
  "forbiddenVehicles",
];
const RICH_VEHICLE: readonly (keyof VehicleInput)[] = [
  "reload",
  "loadingS",
  "maxDriveS",
  "breaks",
  "serviceShare",
];
const RICH_INSTANCE: readonly (keyof InstanceInput)[] = [
  "shipments",
  "relations",
  "stock",
  "locked",
  "objectives",
];

/** Whether any part is used that the plain search does without. */
export function isRich(input: InstanceInput): boolean {
  if (input.objectives?.length === 1 && input.objectives[0] === "cost") {
    const { objectives: _, ...rest } = input;
    return isRich(rest);
  }
  return (
    input.stops.some((stop) => RICH_STOP.some((name) => stop[name] !== undefined)) ||
    input.vehicles.some((vehicle) => RICH_VEHICLE.some((name) => vehicle[name] !== undefined)) ||
    RICH_INSTANCE.some((name) => input[name] !== undefined)
  );
}

/**
 * Packs the rules of an instance that are not plain; `validate` judges the result.
 *
 * @throws RangeError if a number is not whole, or names a vehicle that the instance does not have
 */
export function packRules(
  input: InstanceInput,
  stopCollect: Int32Array,
  wholes: <Each>(items: readonly Each[], numberOf: (item: Each) => number) => Int32Array,
): RichRules {
  const { stops, vehicles } = input;
  return {
    stopCollect,
    stopPreparationS: wholes(stops, (stop) => stop.preparationS ?? 0),
    stopReleaseS: wholes(stops, (stop) => stop.releaseS ?? NO_RELEASE),
    stopDueS: wholes(stops, (stop) => stop.dueS ?? NO_LIMIT),
    stopLatenessCostPerS: Float64Array.from(stops, (stop) => stop.latenessCostPerS ?? 0),
    stopSuppliers: stops.map((stop) => stop.suppliers),
    stopItems: stops.map((stop) => stop.items ?? []),
    vehicleAllowed: allowedOf(stops, vehicles.length),
    vehicleLoadingS: wholes(vehicles, (vehicle) => vehicle.loadingS ?? 0),
    vehicleMaxDriveS: wholes(vehicles, (vehicle) => vehicle.maxDriveS ?? NO_LIMIT),
    vehicleServiceShare: wholes(vehicles, (vehicle) => vehicle.serviceShare ?? 100),
    vehicleReload: vehicles.map((vehicle) => vehicle.reload),
    vehicleBreaks: vehicles.map((vehicle) => vehicle.breaks ?? []),
    shipments: input.shipments ?? [],
    relations: input.relations ?? [],
    stock: input.stock,
    locked: input.locked ?? [],
    objectives: input.objectives ?? ["cost"],
  };
}

function allowedOf(stops: readonly StopInput[], vehicleCount: number): Uint8Array {
  const allowed = new Uint8Array(stops.length * vehicleCount).fill(1);
  for (const [stop, { allowedVehicles, forbiddenVehicles }] of stops.entries()) {
    const row = allowed.subarray(stop * vehicleCount, (stop + 1) * vehicleCount);
    const set = (name: string, named: readonly number[], value: number) => {
      for (const vehicle of named) {
        if (!(vehicle in row)) {
          throw new RangeError(`${name} of stop ${stop}: there is no vehicle ${vehicle}.`);
        }
        row[vehicle] = value;
      }
    };
    if (allowedVehicles !== undefined) row.fill(0);
    set("allowedVehicles", allowedVehicles ?? [], 1);
    set("forbiddenVehicles", forbiddenVehicles ?? [], 0);
  }
  return allowed;
}
