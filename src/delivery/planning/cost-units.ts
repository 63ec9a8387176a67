import { greatCircleM } from "../../numeric/geometry.ts";
import { AppError } from "../../platform/errors.ts";
import type { FaultList } from "../../platform/fault-list.ts";
import { decimalsOf } from "../../platform/money.ts";
import { MAX_COST } from "../engine/instance.ts";
import type { MatrixResult } from "../network/road-network.ts";
import { placesOf } from "./places-of-plan.ts";
import type { StoredPlan, Vehicle } from "./schema.ts";

/** Millionths of a minor unit, where sums stay exact: enough for 0.01 a kilometre by the metre. */
const FINEST_UNITS_PER_MINOR = 1_000_000;
/** A quarter of what the engine bears: rounding a rate up may add to it. */
const ROOM = MAX_COST / 4;
/** Faster than any lorry, so that no plan is refused before its roads are known. */
const FASTEST_M_PER_S = 36;

/** The longest leg of a plan. */
interface Longest {
  readonly metres: number;
  readonly seconds: number;
}

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

function indexOfMost(values: readonly number[]): number {
  return values.indexOf(Math.max(...values));
}

/** What the plan could cost at worst, in minor units, by what would cost it. */
function worstOf(plan: StoredPlan, longest: Longest, pointers?: readonly string[]) {
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
  const lastS = legCount * longest.seconds + slowest * minutes * 60 + 2 * 86_400;
  const late = stops.map((stop) => minorOf(stop.latenessCostPerHour, currency) / 3_600);
  const prizes = stops.map((stop) => minorOf(stop.prize, currency));
  const stopAt = (costs: readonly number[]) => {
    const i = indexOfMost(costs);
    return pointers?.[i] ?? `/stops/${i}`;
  };
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const [fixed, perM, perS] = (["fixed", "perM", "perS"] as const).map((field) =>
    rates.map((rate) => rate[field]),
  ) as [number[], number[], number[]];
  return [
    { cost: sum(fixed), pointer: `/vehicles/${indexOfMost(fixed)}/fixedCost` },
    {
      cost: Math.max(...perM) * legCount * longest.metres,
      pointer: `/vehicles/${indexOfMost(perM)}/costPerKm`,
    },
    { cost: Math.max(...perS) * lastS, pointer: `/vehicles/${indexOfMost(perS)}/costPerHour` },
    { cost: sum(late) * lastS, pointer: `${stopAt(late)}/latenessCostPerHour` },
    { cost: sum(prizes), pointer: `${stopAt(prizes)}/prize` },
  ];
}

type Worst = ReturnType<typeof worstOf>;

function totalOf(worst: Worst): number {
  return worst.reduce((total, { cost }) => total + cost, 0);
}

/** The rate that costs most, and how far it would have to fall. */
function faultOf(worst: Worst) {
  const { pointer } = worst.toSorted((a, b) => b.cost - a.cost)[0]!;
  const times = Math.ceil(totalOf(worst) / ROOM);
  const detail = `The plan could cost ${times} times more than can be added up exactly: lower this rate, or count in a currency of larger units.`;
  return { pointer, code: "cost_overflow", detail };
}

/**
 * Adds a fault where costs are beyond exact sums however straight and fast the roads may be.
 *
 * @param pointers where each stop stands in what was sent
 */
export function checkCosts(plan: StoredPlan, pointers: readonly string[], faults: FaultList): void {
  const [first, ...rest] = placesOf(plan);
  const metres = Math.max(0, ...rest.map((place) => greatCircleM(...first!, ...place)));
  const worst = worstOf(plan, { metres, seconds: metres / FASTEST_M_PER_S }, pointers);
  if (totalOf(worst) <= ROOM) return;
  const { pointer, code, detail } = faultOf(worst);
  faults.add(pointer, code, detail);
}

/**
 * The finest power of ten in which every plan's cost stays an exact integer: rupiah by the metre
 * need a coarser one than euros.
 *
 * @throws AppError `invalid` naming the rate if not even whole minor units stay exact
 */
export function unitsPerMinorOf(plan: StoredPlan, matrix: MatrixResult): number {
  const worst = worstOf(plan, {
    metres: longestOf(matrix.metres),
    seconds: longestOf(matrix.seconds),
  });
  const room = ROOM / Math.max(totalOf(worst), 1);
  if (room < 1) {
    const fault = faultOf(worst);
    throw new AppError("invalid", `${fault.pointer}: ${fault.detail}`, { faults: [fault] });
  }
  return Math.min(FINEST_UNITS_PER_MINOR, 10 ** Math.floor(Math.log10(room)));
}
