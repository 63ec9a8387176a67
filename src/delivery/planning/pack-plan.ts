import { AppError } from "../../platform/errors.ts";
import { decimalsOf } from "../../platform/money.ts";
import { type DeliveryInstance, MAX_COST, UNREACHABLE } from "../engine/instance.ts";
import { packInstance } from "../engine/pack.ts";
import { type LonLat, type MatrixResult, QUALITY } from "../network/road-network.ts";
import type { StoredPlan, Vehicle } from "./schema.ts";

/** Millionths of a minor unit, where sums stay exact: enough for 0.01 a kilometre by the metre. */
const FINEST_UNITS_PER_MINOR = 1_000_000;

/** A plan as the engine takes it: times in seconds since midnight, costs in `unitsPerMinor`. */
export interface PackedPlan {
  readonly instance: DeliveryInstance;
  /** Units of the engine's costs in one minor unit of the plan's currency. */
  readonly unitsPerMinor: number;
}

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

/** A dimension may be called as something every object has. */
function amountIn(amounts: Readonly<Record<string, number>>, dimension: string): number {
  return Object.hasOwn(amounts, dimension) ? amounts[dimension]! : 0;
}

/** Whole numbers for the engine; a cell without a value is a way that does not exist. */
function rounded(values: Float64Array): Int32Array {
  const whole = new Int32Array(values.length);
  for (let cell = 0; cell < values.length; cell++) {
    const value = values[cell]!;
    whole[cell] = Number.isNaN(value) ? UNREACHABLE : Math.round(value);
  }
  return whole;
}

/** Not what a journey from NaN to NaN costs: cells without a value count for nothing. */
function longestOf(values: Float64Array): number {
  let longest = 0;
  for (const value of values) if (value > longest) longest = value;
  return longest;
}

/** A vehicle's rates in minor units of the plan's currency. */
function ratesOf({ fixedCost, costPerKm, costPerHour }: Vehicle, currency: string) {
  const minor = 10 ** decimalsOf(currency);
  return {
    fixed: Number(fixedCost) * minor,
    perM: (Number(costPerKm) * minor) / 1_000,
    perS: (Number(costPerHour) * minor) / 3_600,
  };
}

/**
 * The finest power of ten in which every plan's cost stays an exact integer: rupiah by the metre
 * need a coarser one than euros.
 *
 * @throws AppError `too_large` if not even whole minor units stay exact
 */
function unitsPerMinorOf(plan: StoredPlan, matrix: MatrixResult): number {
  const rates = plan.vehicles.map((vehicle) => ratesOf(vehicle, plan.currency));
  const legCount = plan.stops.length + plan.vehicles.length;
  const serviceS = plan.stops.reduce((sum, stop) => sum + stop.serviceMinutes * 60, 0);
  const lastS = legCount * longestOf(matrix.seconds) + serviceS + secondsOf("24:00");
  const worst =
    rates.reduce((sum, { fixed }) => sum + fixed, 0) +
    Math.max(...rates.map(({ perM }) => perM)) * legCount * longestOf(matrix.metres) +
    Math.max(...rates.map(({ perS }) => perS)) * lastS;
  // Half of what the engine bears: rounding a rate up may add to it.
  const room = MAX_COST / 2 / Math.max(worst, 1);
  if (room < 1) {
    throw new AppError("too_large", "The vehicles' costs are too high to be added up exactly.");
  }
  return Math.min(FINEST_UNITS_PER_MINOR, 10 ** Math.floor(Math.log10(room)));
}

/** @throws AppError `too_large` if the costs are beyond exact sums */
export function packPlan(plan: StoredPlan, matrix: MatrixResult): PackedPlan {
  const dimensions = dimensionsOf(plan);
  const skills = [...new Set([...plan.vehicles, ...plan.stops].flatMap((each) => each.skills))];
  const skillsOf = (names: readonly string[]) => names.map((name) => skills.indexOf(name));
  const unitsPerMinor = unitsPerMinorOf(plan, matrix);
  const instance = packInstance({
    locationCount: plan.depots.length + plan.stops.length,
    distanceM: [rounded(matrix.metres)],
    durationS: [rounded(matrix.seconds)],
    stops: plan.stops.map((stop, i) => ({
      location: plan.depots.length + i,
      demand: dimensions.map((dimension) => amountIn(stop.quantity, dimension)),
      serviceS: Math.round(stop.serviceMinutes * 60),
      windowsS: stop.windows.map(({ from, until }) => [secondsOf(from), secondsOf(until)] as const),
      priority: stop.priority,
      skills: skillsOf(stop.skills),
    })),
    vehicles: plan.vehicles.map((vehicle) => {
      const { fixed, perM, perS } = ratesOf(vehicle, plan.currency);
      return {
        ...endsOf(plan, vehicle),
        capacity: dimensions.map((dimension) => amountIn(vehicle.capacity, dimension)),
        earliestS: secondsOf(vehicle.shift.from),
        latestS: secondsOf(vehicle.shift.until),
        fixedCost: Math.round(fixed * unitsPerMinor),
        costPerM: Math.round(perM * unitsPerMinor),
        costPerS: Math.round(perS * unitsPerMinor),
        skills: skillsOf(vehicle.skills),
        ...limitsOf(vehicle),
      };
    }),
  });
  return { instance, unitsPerMinor };
}

/** Where a vehicle starts and ends, as indices into the plan's places; null: it ends anywhere. */
export function endsOf(plan: StoredPlan, vehicle: Vehicle): { start: number; end: number | null } {
  const depotOf = (id: string) => plan.depots.findIndex((depot) => depot.id === id);
  const end = vehicle.open ? null : depotOf(vehicle.endDepot ?? vehicle.depot);
  return { start: depotOf(vehicle.depot), end };
}

function limitsOf({ maxDistanceKm, maxStops }: Vehicle) {
  return {
    ...(maxDistanceKm !== undefined && { maxDistanceM: Math.round(maxDistanceKm * 1_000) }),
    ...(maxStops !== undefined && { maxStops }),
  };
}

/** How many pairs of different places have a value of which quality. */
export function countQualities(matrix: MatrixResult, placeCount: number) {
  const counts = { roadPairCount: 0, estimatedPairCount: 0, unreachablePairCount: 0 };
  for (let from = 0, cell = 0; from < placeCount; from++) {
    for (let to = 0; to < placeCount; to++, cell++) {
      if (from === to) continue;
      const quality = matrix.quality[cell];
      if (quality === QUALITY.road || quality === QUALITY.cached) counts.roadPairCount++;
      else if (quality === QUALITY.estimate) counts.estimatedPairCount++;
      else counts.unreachablePairCount++;
    }
  }
  return counts;
}
