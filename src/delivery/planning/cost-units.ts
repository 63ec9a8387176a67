import { AppError } from "../../platform/errors.ts";
import { decimalsOf } from "../../platform/money.ts";
import { MAX_COST } from "../engine/instance.ts";
import type { MatrixResult } from "../network/road-network.ts";
import type { StoredPlan, Vehicle } from "./schema.ts";

/** Millionths of a minor unit, where sums stay exact: enough for 0.01 a kilometre by the metre. */
const FINEST_UNITS_PER_MINOR = 1_000_000;

/** A decimal of the plan's currency in minor units, not rounded. */
export function minorOf(rate: string | undefined, currency: string): number {
  return Number(rate ?? 0) * 10 ** decimalsOf(currency);
}

/** A vehicle's rates in minor units of the plan's currency. */
export function ratesOf({ fixedCost, costPerKm, costPerHour }: Vehicle, currency: string) {
  return {
    fixed: minorOf(fixedCost, currency),
    perM: minorOf(costPerKm, currency) / 1_000,
    perS: minorOf(costPerHour, currency) / 3_600,
  };
}

/** Not what a journey from NaN to NaN costs: cells without a value count for nothing. */
function longestOf(values: Float64Array): number {
  let longest = 0;
  for (const value of values) if (value > longest) longest = value;
  return longest;
}

/** What the plan could cost at worst, in minor units. */
function worstOf(plan: StoredPlan, matrix: MatrixResult): number {
  const { stops, vehicles, currency } = plan;
  const rates = vehicles.map((vehicle) => ratesOf(vehicle, currency));
  const reloads = vehicles.reduce((sum, { reload }) => sum + (reload?.most ?? 0), 0);
  // A trip serves a stop at least, so there are no more reloads than stops.
  const legCount = 2 * stops.length + vehicles.length + Math.min(stops.length, reloads);
  const slowest = Math.max(100, ...vehicles.map((each) => each.serviceSharePercent ?? 100)) / 100;
  const minutes = stops.reduce(
    (sum, stop) => sum + stop.serviceMinutes + (stop.preparationMinutes ?? 0),
    0,
  );
  const lastS = legCount * longestOf(matrix.seconds) + slowest * minutes * 60 + 2 * 86_400;
  const lateness = stops.reduce(
    (sum, stop) => sum + (minorOf(stop.latenessCostPerHour, currency) / 3_600) * lastS,
    0,
  );
  const prizes = stops.reduce((sum, stop) => sum + minorOf(stop.prize, currency), 0);
  return (
    rates.reduce((sum, { fixed }) => sum + fixed, 0) +
    Math.max(...rates.map(({ perM }) => perM)) * legCount * longestOf(matrix.metres) +
    Math.max(...rates.map(({ perS }) => perS)) * lastS +
    lateness +
    prizes
  );
}

/**
 * The finest power of ten in which every plan's cost stays an exact integer: rupiah by the metre
 * need a coarser one than euros.
 *
 * @throws AppError `too_large` if not even whole minor units stay exact
 */
export function unitsPerMinorOf(plan: StoredPlan, matrix: MatrixResult): number {
  // A quarter of what the engine bears: rounding a rate up may add to it.
  const room = MAX_COST / 4 / Math.max(worstOf(plan, matrix), 1);
  if (room < 1) {
    throw new AppError("too_large", "The plan's costs are too high to be added up exactly.");
  }
  return Math.min(FINEST_UNITS_PER_MINOR, 10 ** Math.floor(Math.log10(room)));
}
