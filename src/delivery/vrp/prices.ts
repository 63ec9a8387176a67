import { MAX_COST, UNREACHABLE } from "../engine/instance.ts";
import { type Legs, profilesOf } from "./cost-matrices.ts";
import type { Goal } from "./objectives.ts";
import type { VehicleType, VrpRequest } from "./request-schema.ts";

/** Units of the engine's cost in one of the request's, if it prices metres or vehicles itself. */
const FINEST = 1_000_000;
/** Cells of a matrix are 32-bit, and the largest of them means "no way". */
const LARGEST_CELL = UNREACHABLE - 1;

/** A vehicle's rates in the unit of the request's costs. */
interface Rates {
  readonly fixed: number;
  readonly perM: number;
  readonly perDriveS: number;
  readonly perDurationS: number;
}

/** How vehicles drive and what that costs, as the engine takes it. */
export interface PricedFleet {
  /** What the engine counts as metres: `distanceUnit` says what that is. */
  readonly distanceM: readonly Int32Array[];
  readonly durationS: readonly Int32Array[];
  readonly vehicles: readonly {
    readonly profile: number;
    readonly fixedCost: number;
    readonly costPerM: number;
    readonly costPerS: number;
  }[];
  /** Units of the engine's costs in one of the request's. */
  readonly unitsPerCost: number;
}

export function typesOf({ vehicles, vehicle_types }: VrpRequest): (VehicleType | undefined)[] {
  const types = new Map((vehicle_types ?? []).map((type) => [type.type_id, type]));
  return vehicles.map((vehicle) => types.get(vehicle.type_id));
}

function hasOwnPrices(type: VehicleType | undefined): boolean {
  return (
    type?.cost_per_meter != null ||
    type?.cost_per_second != null ||
    type?.cost_per_activation != null
  );
}

/** By itself a second costs one; a type that names a price costs what it names. */
function ratesOf(type: VehicleType | undefined, { driveWeight, durationWeight }: Goal): Rates {
  const perSecond = hasOwnPrices(type) ? (type!.cost_per_second ?? 0) : 1;
  const weight = Math.max(driveWeight, durationWeight);
  return {
    fixed: (type?.cost_per_activation ?? 0) * weight,
    perM: (type?.cost_per_meter ?? 0) * weight,
    perDriveS: perSecond * driveWeight,
    perDurationS: perSecond * durationWeight,
  };
}

function longestOf(values: Float64Array): number {
  let longest = 0;
  for (const value of values) if (value > longest) longest = value;
  return longest;
}

function cellsOf(length: number, at: (cell: number) => number): Int32Array {
  const cells = new Int32Array(length);
  for (let cell = 0; cell < length; cell++) {
    const value = at(cell);
    cells[cell] = Number.isNaN(value) ? UNREACHABLE : Math.min(LARGEST_CELL, Math.round(value));
  }
  return cells;
}

/** The finest power of ten in which every plan's cost stays exact. */
function unitsOf(worst: number, isFine: boolean): number {
  if (!isFine) return 1;
  const room = MAX_COST / 8 / Math.max(1, worst);
  return Math.max(1, Math.min(FINEST, 10 ** Math.floor(Math.log10(room))));
}

/**
 * Prices a request's vehicles for the engine, which charges metres, and seconds from start to end.
 *
 * Driving alone is charged through the cells of the distances: they hold what a leg costs. With a
 * distance limit they must stay metres; then waiting is charged as driving is.
 */
export function priceFleet(
  request: VrpRequest,
  goal: Goal,
  legsOfProfile: ReadonlyMap<string, Legs>,
  lastS: number,
): PricedFleet {
  const profiles = profilesOf(request);
  const types = typesOf(request);
  const isLimited = request.vehicles.some((vehicle) => vehicle.max_distance != null);
  const rates = types.map((type) => ratesOf(type, goal));
  const legCount = 2 * (request.services?.length ?? 0) + 4 * (request.shipments?.length ?? 0);
  const worst = worstCost(rates, profiles, legsOfProfile, legCount + profiles.length, lastS);
  const unitsPerCost = unitsOf(worst, types.some(hasOwnPrices));
  const distanceM: Int32Array[] = [];
  const durationS: Int32Array[] = [];
  const known = new Map<string, number>();
  const vehicles = rates.map(({ fixed, perM, perDriveS, perDurationS }, i) => {
    const legs = legsOfProfile.get(profiles[i]!)!;
    const speed = types[i]?.speed_factor ?? 1;
    const isMetres = isLimited || perDriveS === 0;
    const key = `${profiles[i]} ${speed} ${isMetres ? "" : `${perM} ${perDriveS}`}`;
    const scale = isMetres ? 1 : cellScale(legs, perM, perDriveS / speed, unitsPerCost);
    let profile = known.get(key);
    if (profile === undefined) {
      const { metres, seconds } = legs;
      const driveS = cellsOf(seconds.length, (cell) => seconds[cell]! / speed);
      const cells = isMetres
        ? cellsOf(metres.length, (cell) => metres[cell]!)
        : cellsOf(metres.length, (cell) =>
            driveS[cell] === UNREACHABLE || Number.isNaN(metres[cell])
              ? Number.NaN
              : (driveS[cell]! * perDriveS + metres[cell]! * perM) * scale,
          );
      profile = distanceM.push(cells) - 1;
      durationS.push(driveS);
      known.set(key, profile);
    }
    const whole = (rate: number) => Math.round(rate * unitsPerCost);
    return {
      profile,
      fixedCost: whole(fixed),
      costPerM: isMetres ? whole(perM) : Math.round(unitsPerCost / scale),
      costPerS: whole(perDurationS + (isMetres ? perDriveS : 0)),
    };
  });
  return { distanceM, durationS, vehicles, unitsPerCost };
}

/** As fine as the costs themselves, unless the longest leg would not fit. */
function cellScale(legs: Legs, perM: number, perS: number, unitsPerCost: number): number {
  const longest = longestOf(legs.seconds) * perS + longestOf(legs.metres) * perM;
  let scale = unitsPerCost;
  while (scale > 1e-3 && longest * scale > LARGEST_CELL) scale /= 10;
  return scale;
}

function worstCost(
  rates: readonly Rates[],
  profiles: readonly string[],
  legsOfProfile: ReadonlyMap<string, Legs>,
  legCount: number,
  lastS: number,
): number {
  let worst = 0;
  for (const [i, { fixed, perM, perDriveS, perDurationS }] of rates.entries()) {
    const { seconds, metres } = legsOfProfile.get(profiles[i]!)!;
    const longestS = longestOf(seconds) * legCount;
    const longestM = longestOf(metres) * legCount;
    const perS = perDriveS + perDurationS;
    worst = Math.max(worst, fixed * profiles.length + perM * longestM + perS * (longestS + lastS));
  }
  return worst;
}
