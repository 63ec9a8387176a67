import {
  type DeliveryInstance,
  NO_LIMIT,
  OPEN_END,
  stopCountOf,
  UNREACHABLE,
  vehicleCountOf,
} from "./instance.ts";
import { SequenceCheck } from "./sequence-check.ts";
import { hasSkills } from "./violation.ts";

/** Cost of a leg that cannot be driven: more than any plan, exact when a few are added. */
export const BLOCKED = 2 ** 51;

/**
 * What the search precomputes from an instance. Vehicles alike in everything are of one kind, so
 * that an idle one of each kind is tried instead of every idle vehicle.
 */
export interface Fleet {
  readonly instance: DeliveryInstance;
  readonly stopCount: number;
  readonly vehicleCount: number;
  readonly kindCount: number;
  /** Kind of each vehicle. */
  readonly kindOf: Int32Array;
  /** One vehicle of each kind. */
  readonly vehicleOf: Int32Array;
  /** Row length of the matrices below: the locations and one more, where open routes end. */
  readonly width: number;
  /** By kind. */
  readonly startOf: Int32Array;
  readonly endOf: Int32Array;
  /** By kind: per metre and per second of driving, `BLOCKED` where there is no way. */
  readonly edgeCost: readonly Float64Array[];
  /** By kind: the same by arrival, so that all legs into a stop lie in one row. */
  readonly costInto: readonly Float64Array[];
  readonly distanceM: readonly Int32Array[];
  readonly driveS: readonly Int32Array[];
  /** n × kinds: 1 if skills and capacity let the kind carry the stop alone. */
  readonly fits: Uint8Array;
  /** Whether arrival times can forbid anything. */
  readonly timed: boolean;
  /** Whether a route can take longer than its driving and service. */
  readonly waiting: boolean;
  readonly distanceLimited: boolean;
  readonly durationLimited: boolean;
  /** Whether waiting costs money or runs into a limit. */
  readonly durationMatters: boolean;
}

export function prepareFleet(instance: DeliveryInstance): Fleet {
  const vehicleCount = vehicleCountOf(instance);
  const { kindOf, vehicleOf } = kindsOf(instance);
  const width = instance.locationCount + 1;
  const kinds = [...vehicleOf];
  const distances = instance.distanceM.map((matrix) => widened(matrix, width));
  const durations = instance.durationS.map((matrix) => widened(matrix, width));
  const waiting = instance.windowEarliestS.length > 0;
  const durationLimited = instance.vehicleMaxDurationS.some((limit) => limit < NO_LIMIT);
  const edgeCost = edgeCostsOf(instance, kinds, distances, durations);
  return {
    instance,
    stopCount: stopCountOf(instance),
    vehicleCount,
    kindCount: kinds.length,
    kindOf,
    vehicleOf,
    width,
    startOf: Int32Array.from(kinds, (vehicle) => instance.vehicleStart[vehicle]),
    endOf: Int32Array.from(kinds, (vehicle) =>
      instance.vehicleEnd[vehicle] === OPEN_END ? width - 1 : instance.vehicleEnd[vehicle],
    ),
    edgeCost,
    costInto: transposedOf(edgeCost, width),
    distanceM: kinds.map((vehicle) => distances[instance.vehicleProfile[vehicle]]),
    driveS: kinds.map((vehicle) => durations[instance.vehicleProfile[vehicle]]),
    fits: fitsOf(instance, kinds),
    timed: waiting || instance.vehicleLatestS.some((latest) => latest < NO_LIMIT),
    waiting,
    distanceLimited: instance.vehicleMaxDistanceM.some((limit) => limit < NO_LIMIT),
    durationLimited,
    durationMatters: waiting && (durationLimited || instance.vehicleCostPerS.some((c) => c > 0)),
  };
}

/** Cost of a vehicle's leg from a stop (-1: its start) to another (-1: its end). */
export function legCost(fleet: Fleet, vehicle: number, from: number, to: number): number {
  const kind = fleet.kindOf[vehicle];
  return fleet.edgeCost[kind][legOf(fleet, kind, from, to)];
}

/** Where such a leg lies in the matrices of the vehicle's kind. */
export function legOf(fleet: Fleet, kind: number, from: number, to: number): number {
  const { stopLocation } = fleet.instance;
  const origin = from < 0 ? fleet.startOf[kind] : stopLocation[from];
  const target = to < 0 ? fleet.endOf[kind] : stopLocation[to];
  return origin * fleet.width + target;
}

/** The matrix that all kinds share, if they do: a closure knows it without looking up a kind's. */
export function commonOf<Matrix>(ofKinds: readonly Matrix[]): Matrix | undefined {
  return ofKinds.every((each) => each === ofKinds[0]) ? ofKinds[0] : undefined;
}

function kindsOf(instance: DeliveryInstance) {
  const { dimensionCount, skillWordCount } = instance;
  const kindOf = new Int32Array(vehicleCountOf(instance));
  const vehicleOf: number[] = [];
  const seen = new Map<string, number>();
  for (let vehicle = 0; vehicle < kindOf.length; vehicle++) {
    const key = [
      instance.vehicleProfile[vehicle],
      instance.vehicleStart[vehicle],
      instance.vehicleEnd[vehicle],
      instance.vehicleEarliestS[vehicle],
      instance.vehicleLatestS[vehicle],
      instance.vehicleFixedCost[vehicle],
      instance.vehicleCostPerM[vehicle],
      instance.vehicleCostPerS[vehicle],
      instance.vehicleMaxDistanceM[vehicle],
      instance.vehicleMaxDurationS[vehicle],
      instance.vehicleMaxStops[vehicle],
      ...rowOf(instance.vehicleCapacity, vehicle, dimensionCount),
      ...rowOf(instance.vehicleSkills, vehicle, skillWordCount),
      rulesKey(instance, vehicle),
    ].join();
    let kind = seen.get(key);
    if (kind === undefined) {
      kind = vehicleOf.push(vehicle) - 1;
      seen.set(key, kind);
    }
    kindOf[vehicle] = kind;
  }
  return { kindOf, vehicleOf: Int32Array.from(vehicleOf) };
}

/** What rules say of a vehicle; one named by a relation or a lock is of its own kind. */
function rulesKey({ rules, stopLocation }: DeliveryInstance, vehicle: number): string {
  if (rules === undefined) return "";
  const vehicleCount = rules.vehicleLoadingS.length;
  const forbidden: number[] = [];
  for (let stop = 0; stop < stopLocation.length; stop++) {
    if (rules.vehicleAllowed[stop * vehicleCount + vehicle] === 0) forbidden.push(stop);
  }
  const isNamed = [...rules.relations, ...rules.locked].some((each) => each.vehicle === vehicle);
  return JSON.stringify([
    rules.vehicleLoadingS[vehicle],
    rules.vehicleMaxDriveS[vehicle],
    rules.vehicleServiceShare[vehicle],
    rules.vehicleReload[vehicle],
    rules.vehicleBreaks[vehicle],
    forbidden,
    isNamed ? vehicle : -1,
  ]);
}

function rowOf(matrix: Int32Array, row: number, width: number): Int32Array {
  return matrix.subarray(row * width, (row + 1) * width);
}

function widened(matrix: Int32Array, width: number): Int32Array {
  const inner = width - 1;
  const wide = new Int32Array(width * width);
  for (let row = 0; row < inner; row++) {
    wide.set(matrix.subarray(row * inner, (row + 1) * inner), row * width);
  }
  return wide;
}

function edgeCostsOf(
  instance: DeliveryInstance,
  kinds: readonly number[],
  distances: readonly Int32Array[],
  durations: readonly Int32Array[],
): Float64Array[] {
  const seen = new Map<string, Float64Array>();
  return kinds.map((vehicle) => {
    const profile = instance.vehicleProfile[vehicle];
    const [perM, perS] = [instance.vehicleCostPerM[vehicle], instance.vehicleCostPerS[vehicle]];
    const key = `${profile} ${perM} ${perS}`;
    let costs = seen.get(key);
    if (costs === undefined) {
      costs = pricedLegs(distances[profile], durations[profile], perM, perS);
      seen.set(key, costs);
    }
    return costs;
  });
}

function pricedLegs(
  distanceM: Int32Array,
  driveS: Int32Array,
  perM: number,
  perS: number,
): Float64Array {
  const costs = new Float64Array(distanceM.length);
  for (let leg = 0; leg < costs.length; leg++) {
    const blocked = distanceM[leg] === UNREACHABLE || driveS[leg] === UNREACHABLE;
    costs[leg] = blocked ? BLOCKED : perM * distanceM[leg] + perS * driveS[leg];
  }
  return costs;
}

/** Symmetric matrices, the rule on benchmarks, are shared instead of copied. */
function transposedOf(matrices: readonly Float64Array[], width: number): Float64Array[] {
  const seen = new Map<Float64Array, Float64Array>();
  return matrices.map((matrix) => {
    let transposed = seen.get(matrix);
    if (transposed === undefined) {
      transposed = transpose(matrix, width);
      seen.set(matrix, transposed);
    }
    return transposed;
  });
}

function transpose(matrix: Float64Array, width: number): Float64Array {
  const transposed = new Float64Array(matrix.length);
  let symmetric = true;
  for (let from = 0; from < width; from++) {
    for (let to = 0; to < width; to++) {
      const cost = matrix[from * width + to];
      transposed[to * width + from] = cost;
      symmetric &&= cost === matrix[to * width + from];
    }
  }
  return symmetric ? matrix : transposed;
}

function fitsOf(instance: DeliveryInstance, kinds: readonly number[]): Uint8Array {
  const { dimensionCount } = instance;
  const fits = new Uint8Array(stopCountOf(instance) * kinds.length);
  const check = instance.rules && new SequenceCheck(instance);
  for (let stop = 0; stop < stopCountOf(instance); stop++) {
    for (const [kind, vehicle] of kinds.entries()) {
      let able = instance.vehicleMaxStops[vehicle] > 0 && hasSkills(instance, vehicle, stop);
      able &&= check?.allows(vehicle, stop) ?? true;
      for (let d = 0; d < dimensionCount; d++) {
        const demand = instance.stopDemand[stop * dimensionCount + d];
        able &&= demand <= instance.vehicleCapacity[vehicle * dimensionCount + d];
      }
      fits[stop * kinds.length + kind] = able ? 1 : 0;
    }
  }
  return fits;
}
