import type { DeliveryInstance } from "./instance.ts";

/** Why a vehicle cannot serve a sequence of stops, in the order in which a route is judged. */
export const VIOLATION_CODES = [
  "vehicle",
  "skill",
  "supply",
  "stock",
  "capacity",
  "max-stops",
  "relation",
  "unreachable",
  "release",
  "time-window",
  "max-distance",
  "max-drive",
  "max-in-vehicle",
  "break",
  "max-duration",
] as const;

export type ViolationCode = (typeof VIOLATION_CODES)[number];

export interface Violation {
  readonly code: ViolationCode;
  /** -1 if it shows in no single route. */
  readonly vehicle: number;
  /** The stop at which it shows; -1 for the way back, or for the route as a whole. */
  readonly stop: number;
  /** Of a capacity, or the item of a stock; else -1. */
  readonly dimension: number;
  /**
   * What the route needs and what is allowed: a load, an amount, a count, metres or seconds; for a
   * time window the arrival and the latest start (or end of shift); where there is no number both
   * are 0.
   */
  readonly needed: number;
  readonly allowed: number;
}

/** Whether the vehicle has every skill that the stop requires. */
export function hasSkills(instance: DeliveryInstance, vehicle: number, stop: number): boolean {
  const { skillWordCount, stopSkills, vehicleSkills } = instance;
  for (let word = 0; word < skillWordCount; word++) {
    const required = stopSkills[stop * skillWordCount + word];
    if ((required & vehicleSkills[vehicle * skillWordCount + word]) !== required) return false;
  }
  return true;
}
