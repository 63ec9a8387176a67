import type { RichRules } from "./rules.ts";
import { rulesFault, worstLatenessCost } from "./validate-rules.ts";

/** In a matrix: there is no way from here to there. */
export const UNREACHABLE = 0x7fff_ffff;

/** In a vehicle's limits and in a latest time: unlimited. */
export const NO_LIMIT = 0x7fff_ffff;

/** As a vehicle's end: the route is open, it ends where the last stop is served. */
export const OPEN_END = -1;

/** No plan may be able to cost more than this, so that every sum stays an exact integer. */
export const MAX_COST = 2 ** 50;

/**
 * A delivery problem on typed arrays: n stops, v vehicles, d load dimensions, w skill words.
 *
 * All numbers are integers. Times are seconds from an origin of the caller's choice. Costs are in
 * one unit of the caller's choice, fine enough that rates per metre and per second are integers
 * (`pack.ts` has the rates in millionths of a minor unit).
 */
export interface DeliveryInstance {
  readonly locationCount: number;
  readonly dimensionCount: number;
  readonly skillWordCount: number;

  /** One matrix per profile, row-major from × to; `UNREACHABLE` where there is no way. */
  readonly distanceM: readonly Int32Array[];
  readonly durationS: readonly Int32Array[];

  /** Length n. */
  readonly stopLocation: Int32Array;
  /** n × d, carried from the vehicle's start to the stop. */
  readonly stopDemand: Int32Array;
  readonly stopServiceS: Int32Array;
  /** Weight of serving the stop, compared before any cost; 0 = optional, worth its prize only. */
  readonly stopPriority: Int32Array;
  /** Cost charged if the stop is not served. */
  readonly stopPrize: Float64Array;
  /** n × w bit masks: the vehicle must have every one of these. */
  readonly stopSkills: Int32Array;

  /** Windows of stop s are windowStart[s] … windowStart[s + 1] − 1, in order; none = any time. */
  readonly windowStart: Int32Array;
  readonly windowEarliestS: Int32Array;
  /** Latest start of service, inclusive. */
  readonly windowLatestS: Int32Array;

  /** Length v: which matrix the vehicle drives by. */
  readonly vehicleProfile: Int32Array;
  readonly vehicleStart: Int32Array;
  /** A location, or `OPEN_END`. */
  readonly vehicleEnd: Int32Array;
  /** v × d. */
  readonly vehicleCapacity: Int32Array;
  /** Earliest departure and latest end of the route. */
  readonly vehicleEarliestS: Int32Array;
  readonly vehicleLatestS: Int32Array;
  /** Charged once if the vehicle serves any stop. */
  readonly vehicleFixedCost: Float64Array;
  readonly vehicleCostPerM: Float64Array;
  /** Charged from departure to end: driving, waiting and service. */
  readonly vehicleCostPerS: Float64Array;
  readonly vehicleMaxDistanceM: Int32Array;
  readonly vehicleMaxDurationS: Int32Array;
  readonly vehicleMaxStops: Int32Array;
  /** v × w bit masks. */
  readonly vehicleSkills: Int32Array;

  /** Present only if any of them is used. */
  readonly rules?: RichRules;
}

export function stopCountOf(instance: DeliveryInstance): number {
  return instance.stopLocation.length;
}

export function vehicleCountOf(instance: DeliveryInstance): number {
  return instance.vehicleStart.length;
}

/**
 * Refuses an instance that no search can make sense of; one that cannot be served is fine.
 *
 * @throws RangeError naming the array, the index and what is wrong with it
 */
export function validate(instance: DeliveryInstance): void {
  validateLengths(instance);
  validateMatrices(instance);
  validateStops(instance);
  validateWindows(instance);
  validateVehicles(instance);
  validateRules(instance);
  validateCostRange(instance);
}

function validateLengths(instance: DeliveryInstance): void {
  const stopCount = stopCountOf(instance);
  const vehicleCount = vehicleCountOf(instance);
  const { dimensionCount, skillWordCount, windowEarliestS } = instance;
  requireCount("locationCount", instance.locationCount);
  requireCount("dimensionCount", dimensionCount);
  requireCount("skillWordCount", skillWordCount);
  const expected: [Exclude<keyof DeliveryInstance, "rules">, number][] = [
    ["stopDemand", stopCount * dimensionCount],
    ["stopServiceS", stopCount],
    ["stopPriority", stopCount],
    ["stopPrize", stopCount],
    ["stopSkills", stopCount * skillWordCount],
    ["windowStart", stopCount + 1],
    ["windowLatestS", windowEarliestS.length],
    ["vehicleProfile", vehicleCount],
    ["vehicleEnd", vehicleCount],
    ["vehicleCapacity", vehicleCount * dimensionCount],
    ["vehicleEarliestS", vehicleCount],
    ["vehicleLatestS", vehicleCount],
    ["vehicleFixedCost", vehicleCount],
    ["vehicleCostPerM", vehicleCount],
    ["vehicleCostPerS", vehicleCount],
    ["vehicleMaxDistanceM", vehicleCount],
    ["vehicleMaxDurationS", vehicleCount],
    ["vehicleMaxStops", vehicleCount],
    ["vehicleSkills", vehicleCount * skillWordCount],
  ];
  for (const [name, length] of expected) {
    const actual = (instance[name] as ArrayLike<number>).length;
    if (actual !== length)
      throw new RangeError(`${name} has ${actual} entries, expected ${length}.`);
  }
}

function validateMatrices(instance: DeliveryInstance): void {
  const { distanceM, durationS, locationCount } = instance;
  if (distanceM.length !== durationS.length || distanceM.length === 0) {
    throw new RangeError(
      `Got ${distanceM.length} distance and ${durationS.length} duration matrices; ` +
        "give one of each per profile, and at least one profile.",
    );
  }
  for (let profile = 0; profile < distanceM.length; profile++) {
    requireMatrix(`distanceM[${profile}]`, distanceM[profile], locationCount);
    requireMatrix(`durationS[${profile}]`, durationS[profile], locationCount);
  }
}

function requireMatrix(name: string, matrix: Int32Array, locationCount: number): void {
  if (matrix.length !== locationCount * locationCount) {
    throw new RangeError(
      `${name} has ${matrix.length} entries, expected ${locationCount} × ${locationCount}.`,
    );
  }
  for (let i = 0; i < matrix.length; i++) {
    if (matrix[i] < 0) {
      const from = Math.floor(i / locationCount);
      throw new RangeError(
        `${name} from ${from} to ${i % locationCount} is ${matrix[i]}, below 0.`,
      );
    }
  }
}

function validateStops(instance: DeliveryInstance): void {
  requireRange("stopLocation", instance.stopLocation, 0, instance.locationCount - 1);
  requireRange("stopDemand", instance.stopDemand, 0, NO_LIMIT);
  requireRange("stopServiceS", instance.stopServiceS, 0, NO_LIMIT);
  requireRange("stopPriority", instance.stopPriority, 0, NO_LIMIT);
  requireRange("stopPrize", instance.stopPrize, 0, MAX_COST);
}

function validateWindows(instance: DeliveryInstance): void {
  const { windowStart, windowEarliestS, windowLatestS } = instance;
  const stopCount = stopCountOf(instance);
  if (windowStart[0] !== 0 || windowStart[stopCount] !== windowEarliestS.length) {
    throw new RangeError("windowStart must begin with 0 and end with the number of windows.");
  }
  for (let stop = 0; stop < stopCount; stop++) {
    if (windowStart[stop + 1] < windowStart[stop]) {
      throw new RangeError(`windowStart falls after stop ${stop}.`);
    }
    for (let window = windowStart[stop]; window < windowStart[stop + 1]; window++) {
      const [earliestS, latestS] = [windowEarliestS[window], windowLatestS[window]];
      if (earliestS > latestS) {
        throw new RangeError(`A window of stop ${stop} ends (${latestS}) before ${earliestS}.`);
      }
      if (window > windowStart[stop] && earliestS <= windowLatestS[window - 1]) {
        throw new RangeError(`The windows of stop ${stop} overlap or are not in order of time.`);
      }
    }
  }
}

function validateVehicles(instance: DeliveryInstance): void {
  const lastLocation = instance.locationCount - 1;
  requireRange("vehicleProfile", instance.vehicleProfile, 0, instance.distanceM.length - 1);
  requireRange("vehicleStart", instance.vehicleStart, 0, lastLocation);
  requireRange("vehicleEnd", instance.vehicleEnd, OPEN_END, lastLocation);
  requireRange("vehicleCapacity", instance.vehicleCapacity, 0, NO_LIMIT);
  requireRange("vehicleFixedCost", instance.vehicleFixedCost, 0, MAX_COST);
  requireRange("vehicleCostPerM", instance.vehicleCostPerM, 0, MAX_COST);
  requireRange("vehicleCostPerS", instance.vehicleCostPerS, 0, MAX_COST);
  requireRange("vehicleMaxDistanceM", instance.vehicleMaxDistanceM, 0, NO_LIMIT);
  requireRange("vehicleMaxDurationS", instance.vehicleMaxDurationS, 0, NO_LIMIT);
  requireRange("vehicleMaxStops", instance.vehicleMaxStops, 0, NO_LIMIT);
  for (let vehicle = 0; vehicle < vehicleCountOf(instance); vehicle++) {
    if (instance.vehicleEarliestS[vehicle] > instance.vehicleLatestS[vehicle]) {
      throw new RangeError(`The shift of vehicle ${vehicle} ends before it begins.`);
    }
  }
}

function validateRules(instance: DeliveryInstance): void {
  const fault = rulesFault(instance);
  if (fault !== undefined) throw new RangeError(fault);
}

function validateCostRange(instance: DeliveryInstance): void {
  let longestM = 0;
  let longestS = 0;
  for (const matrix of instance.distanceM) longestM = Math.max(longestM, longestOf(matrix));
  for (const matrix of instance.durationS) longestS = Math.max(longestS, longestOf(matrix));
  let lastS = 0;
  let worst = 0;
  for (const prize of instance.stopPrize) worst += prize;
  for (const serviceS of instance.stopServiceS) lastS += serviceS;
  for (const latestS of instance.windowLatestS) lastS = Math.max(lastS, latestS);
  // A reload turns one leg into two and may lie before every stop.
  const legCount = 2 * stopCountOf(instance) + vehicleCountOf(instance);
  const dearest = (rates: Float64Array) => rates.reduce((a, b) => Math.max(a, b), 0);
  worst += instance.vehicleFixedCost.reduce((a, b) => a + b, 0);
  worst += legCount * longestM * dearest(instance.vehicleCostPerM);
  worst += (legCount * longestS + lastS) * dearest(instance.vehicleCostPerS);
  worst += worstLatenessCost(instance, legCount * longestS + lastS);
  if (worst > MAX_COST) {
    throw new RangeError(
      `A plan could cost ${worst.toExponential(1)}, beyond exact sums; use a coarser cost unit.`,
    );
  }
}

function longestOf(matrix: Int32Array): number {
  let longest = 0;
  for (const entry of matrix) if (entry !== UNREACHABLE && entry > longest) longest = entry;
  return longest;
}

function requireCount(name: string, value: number): void {
  if (!Number.isSafeInteger(value) || value < 0) {
    throw new RangeError(`${name} is ${value}; it must be a whole number from 0.`);
  }
}

function requireRange(name: string, values: ArrayLike<number>, low: number, high: number): void {
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (!(value >= low && value <= high) || !Number.isInteger(value)) {
      throw new RangeError(`${name}[${i}] is ${value}; it must be an integer ${low} … ${high}.`);
    }
  }
}
