/**
 * Greenhouse gas of driven routes, well to wheel, from distance and load by vehicle class.
 *
 * Method: activity times factor with empty running included, as ISO 14083 and the GLEC Framework
 * have it: every metre from the first depot to the last counts, and between the factors for 0 % and
 * 100 % laden the factor is linear in the load (as the source's own 50 % rows are).
 *
 * Source: UK Department for Energy Security and Net Zero (2025), "Greenhouse gas reporting:
 * conversion factors 2025", sheets "Managed assets- vehicles" (kg CO₂e per km: tank to wheel),
 * "Fuels" and "WTT- fuels" (diesel, average biofuel blend), Open Government Licence 3.0,
 * https://www.gov.uk/government/publications/greenhouse-gas-reporting-conversion-factors-2025
 */

/** The methods and figures behind every result, for people. */
export const EMISSION_METHOD = {
  scope: "well-to-wheel",
  unit: "g CO2e",
  source: "UK DESNZ, Greenhouse gas reporting: conversion factors 2025 (OGL 3.0)",
  note:
    "Distance by load, empty running included; diesel with the average UK biofuel blend. " +
    "Well to tank is the fuel's share: 0.61101 kg a litre on 2.57082 kg burnt.",
} as const;

/** Diesel vehicles by gross weight; a van's factor knows no load. */
export type VehicleClass =
  | "van"
  | "rigid-7.5t"
  | "rigid-17t"
  | "rigid-26t"
  | "articulated-33t"
  | "articulated-44t";

/** Tank to wheel in mg CO₂e a metre (g a km): empty, and full. */
const DIRECT_G_PER_KM: Readonly<Record<VehicleClass, readonly [empty: number, full: number]>> = {
  van: [278.78, 278.78], // class III, 1.74 to 3.5 t
  "rigid-7.5t": [461.38, 540.68], // over 3.5 t
  "rigid-17t": [550.61, 706.03],
  "rigid-26t": [774.0, 1_109.05], // all above 17 t
  "articulated-33t": [627.75, 935.52],
  "articulated-44t": [647.34, 1_069.21], // all above 33 t
};

/** What producing and bringing a litre of diesel emits, by what burning it does. */
const WELL_TO_TANK_SHARE = 0.61101 / 2.57082;

export const VEHICLE_CLASSES = Object.keys(DIRECT_G_PER_KM) as VehicleClass[];

/** The legs of one route in their order, arrays of one length. */
export interface DrivenRoute {
  readonly vehicleClass: VehicleClass;
  /** Whole metres. */
  readonly legM: ArrayLike<number>;
  /** What the vehicle carries on each leg in thousandths of its capacity, 0..1,000. */
  readonly loadPermille: ArrayLike<number>;
}

/** Whole grams of CO₂e. */
export interface RouteEmissions {
  /** Well to wheel. */
  readonly totalG: number;
  /** The part that leaves the vehicle itself. */
  readonly directG: number;
  /** The part of `totalG` on legs driven with nothing aboard. */
  readonly emptyG: number;
}

/**
 * What a route emits.
 *
 * @throws RangeError for an unknown class, arrays of two lengths, or values out of range
 */
export function emissionsOf({ vehicleClass, legM, loadPermille }: DrivenRoute): RouteEmissions {
  if (!Object.hasOwn(DIRECT_G_PER_KM, vehicleClass)) {
    throw new RangeError(
      `There is no vehicle class "${vehicleClass}"; known are ${VEHICLE_CLASSES.join(", ")}.`,
    );
  }
  if (loadPermille.length !== legM.length) {
    throw new RangeError(`Got ${loadPermille.length} loads for ${legM.length} legs.`);
  }
  const [empty, full] = DIRECT_G_PER_KM[vehicleClass];
  let directMg = 0;
  let emptyMg = 0;
  for (let leg = 0; leg < legM.length; leg++) {
    const [metres, load] = [legM[leg], loadPermille[leg]];
    if (!(Number.isInteger(metres) && metres >= 0)) {
      throw new RangeError(`Leg ${leg} is ${metres} m long: give whole metres, 0 or more.`);
    }
    if (!(Number.isInteger(load) && load >= 0 && load <= 1_000)) {
      throw new RangeError(`Leg ${leg} is loaded to ${load} ‰: give whole numbers, 0 to 1,000.`);
    }
    const mg = metres * (empty + ((full - empty) * load) / 1_000);
    directMg += mg;
    if (load === 0) emptyMg += mg;
  }
  const wellToWheel = 1 + WELL_TO_TANK_SHARE;
  return {
    totalG: Math.round((directMg * wellToWheel) / 1_000),
    directG: Math.round(directMg / 1_000),
    emptyG: Math.round((emptyMg * wellToWheel) / 1_000),
  };
}

/** The class of a truck or van by its gross weight. @throws RangeError if it is not positive */
export function vehicleClassOf(grossWeightKg: number, isArticulated = false): VehicleClass {
  if (!(grossWeightKg > 0)) {
    throw new RangeError(`A vehicle cannot weigh ${grossWeightKg} kg.`);
  }
  if (grossWeightKg <= 3_500) return "van";
  if (isArticulated) return grossWeightKg <= 33_000 ? "articulated-33t" : "articulated-44t";
  if (grossWeightKg <= 7_500) return "rigid-7.5t";
  return grossWeightKg <= 17_000 ? "rigid-17t" : "rigid-26t";
}
