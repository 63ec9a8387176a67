import { decimalsOf } from "../../platform/money.ts";
import { type DeliveryInstance, UNREACHABLE } from "../engine/instance.ts";
import { microMinorPerM, microMinorPerS, packInstance } from "../engine/pack.ts";
import { type LonLat, type MatrixResult, QUALITY } from "../network/road-network.ts";
import type { StoredPlan } from "./schema.ts";

const MICRO = 1_000_000;

/** Seconds since the plan's midnight, by its own clocks. */
export function secondsOf(clock: string): number {
  const [hours, minutes] = clock.split(":").map(Number);
  return hours! * 3_600 + minutes! * 60;
}

/** Every place of a plan: depots first, then stops. */
export function placesOf(plan: StoredPlan): LonLat[] {
  return [...plan.depots, ...plan.stops].map(({ point }) => point.coordinates);
}

/** The dimensions loads are measured in, in one order for all. */
export function dimensionsOf(plan: StoredPlan): string[] {
  return [...new Set(plan.vehicles.flatMap(({ capacity }) => Object.keys(capacity)))].sort();
}

/** Whole numbers for the engine; a cell without a value is a way that does not exist. */
function rounded(values: Float64Array): Int32Array {
  return Int32Array.from(values, (value) =>
    Number.isNaN(value) ? UNREACHABLE : Math.round(value),
  );
}

/**
 * A plan and its matrix as the engine takes them. Costs are in millionths of a minor unit, times in
 * seconds since midnight.
 */
export function packPlan(plan: StoredPlan, matrix: MatrixResult): DeliveryInstance {
  const dimensions = dimensionsOf(plan);
  const skills = [...new Set([...plan.vehicles, ...plan.stops].flatMap((each) => each.skills))];
  const skillsOf = (names: readonly string[]) => names.map((name) => skills.indexOf(name));
  const depotOf = (id: string) => plan.depots.findIndex((depot) => depot.id === id);
  const minor = 10 ** decimalsOf(plan.currency);
  return packInstance({
    locationCount: plan.depots.length + plan.stops.length,
    distanceM: [rounded(matrix.metres)],
    durationS: [rounded(matrix.seconds)],
    stops: plan.stops.map((stop, i) => ({
      location: plan.depots.length + i,
      demand: dimensions.map((dimension) => stop.quantity[dimension] ?? 0),
      serviceS: Math.round(stop.serviceMinutes * 60),
      windowsS: stop.windows.map(({ from, until }) => [secondsOf(from), secondsOf(until)] as const),
      priority: stop.priority,
      skills: skillsOf(stop.skills),
    })),
    vehicles: plan.vehicles.map((vehicle) => ({
      start: depotOf(vehicle.depot),
      end: vehicle.open ? null : depotOf(vehicle.endDepot ?? vehicle.depot),
      capacity: dimensions.map((dimension) => vehicle.capacity[dimension] ?? 0),
      earliestS: secondsOf(vehicle.shift.from),
      latestS: secondsOf(vehicle.shift.until),
      fixedCost: Math.round(Number(vehicle.fixedCost) * minor * MICRO),
      costPerM: microMinorPerM(Number(vehicle.costPerKm) * minor),
      costPerS: microMinorPerS(Number(vehicle.costPerHour) * minor),
      ...(vehicle.maxDistanceKm === undefined
        ? {}
        : { maxDistanceM: Math.round(vehicle.maxDistanceKm * 1_000) }),
      ...(vehicle.maxStops === undefined ? {} : { maxStops: vehicle.maxStops }),
      skills: skillsOf(vehicle.skills),
    })),
  });
}

/** How many pairs of different places have a value of which quality. */
export function countQualities(matrix: MatrixResult, placeCount: number) {
  const counts = { roadPairCount: 0, estimatedPairCount: 0, unreachablePairCount: 0 };
  for (let cell = 0; cell < matrix.quality.length; cell++) {
    if (Math.floor(cell / placeCount) === cell % placeCount) continue;
    const quality = matrix.quality[cell];
    if (quality === QUALITY.road || quality === QUALITY.cached) counts.roadPairCount++;
    else if (quality === QUALITY.estimate) counts.estimatedPairCount++;
    else counts.unreachablePairCount++;
  }
  return counts;
}
