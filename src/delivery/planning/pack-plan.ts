import { type DeliveryInstance, UNREACHABLE } from "../engine/instance.ts";
import { packInstance } from "../engine/pack.ts";
import { type MatrixResult, QUALITY } from "../network/road-network.ts";
import { unitsPerMinorOf } from "./cost-units.ts";
import { type Locks, locksOf } from "./locks.ts";
import { packRules } from "./pack-rules.ts";
import { packStop } from "./pack-stop.ts";
import { packVehicle } from "./pack-vehicle.ts";
import { dimensionsOf, itemsOfPlan, placesOf } from "./places-of-plan.ts";
import type { StoredPlan } from "./schema.ts";

/** A plan as the engine takes it: times in seconds since midnight, costs in `unitsPerMinor`. */
export interface PackedPlan {
  readonly instance: DeliveryInstance;
  /** Units of the engine's costs in one minor unit of the plan's currency. */
  readonly unitsPerMinor: number;
}

/** What names mean in numbers, in one order for all. */
export interface PackingTables {
  readonly dimensions: readonly string[];
  readonly unitsPerMinor: number;
  readonly skills: ReadonlyMap<string, number>;
  readonly items: ReadonlyMap<string, number>;
  readonly stops: ReadonlyMap<string, number>;
  readonly vehicles: ReadonlyMap<string, number>;
  readonly locks: Locks;
}

function numbered(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map([...new Set(names)].map((name, i) => [name, i]));
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

/** @throws AppError `invalid` if the costs are beyond exact sums */
export function packPlan(plan: StoredPlan, matrix: MatrixResult): PackedPlan {
  const unitsPerMinor = unitsPerMinorOf(plan, matrix);
  const tables: PackingTables = {
    dimensions: dimensionsOf(plan),
    unitsPerMinor,
    skills: numbered([...plan.vehicles, ...plan.stops].flatMap((each) => each.skills)),
    items: numbered(itemsOfPlan(plan)),
    stops: numbered(plan.stops.map(({ id }) => id)),
    vehicles: numbered(plan.vehicles.map(({ id }) => id)),
    locks: locksOf(plan),
  };
  const instance = packInstance({
    locationCount: placesOf(plan).length,
    distanceM: [rounded(matrix.metres)],
    durationS: [rounded(matrix.seconds)],
    stops: plan.stops.map((stop, i) => packStop(plan, stop, i, tables)),
    vehicles: plan.vehicles.map((vehicle) => packVehicle(plan, vehicle, tables)),
    ...packRules(plan, tables),
  });
  return { instance, unitsPerMinor };
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
