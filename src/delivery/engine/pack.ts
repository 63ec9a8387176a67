import { type DeliveryInstance, NO_LIMIT, OPEN_END } from "./instance.ts";
import { isRich, packRules } from "./pack-rules.ts";
import type {
  Break,
  Locked,
  Objective,
  Relation,
  Reload,
  Shipment,
  Stock,
  StockLine,
} from "./rules.ts";

/** A stop as people write it; what is left out is unconstrained. */
export interface StopInput {
  readonly location: number;
  readonly demand?: readonly number[];
  readonly serviceS?: number;
  /** [earliest, latest start of service], in order of time. */
  readonly windowsS?: readonly (readonly [number, number])[];
  /** Default 1; 0 = optional. A shipment's delivery has none of its own. */
  readonly priority?: number;
  readonly prize?: number;
  /** Numbers of the skills required, each from 0. */
  readonly skills?: readonly number[];
  /** Taken on board at the stop and carried to the end of the trip: returns, backhauls. */
  readonly collect?: readonly number[];
  /** Before service, only where the stop before lies at another location. */
  readonly preparationS?: number;
  /** The trip that serves the stop leaves its depot no earlier. */
  readonly releaseS?: number;
  /** Locations that the stop's trip may start from; default any. */
  readonly suppliers?: readonly number[];
  /** Drawn from the stock of the depot where the stop's trip starts; with `stock`. */
  readonly items?: readonly StockLine[];
  /** Service starting later is late: soft, charged by `latenessCostPerS`. */
  readonly dueS?: number;
  readonly latenessCostPerS?: number;
  /** Vehicles that may serve the stop; default all. */
  readonly allowedVehicles?: readonly number[];
  readonly forbiddenVehicles?: readonly number[];
}

/** A vehicle as people write it; what is left out is unconstrained or free of charge. */
export interface VehicleInput {
  readonly start: number;
  /** Default: back at the start; `null` = open. */
  readonly end?: number | null;
  readonly profile?: number;
  readonly capacity?: readonly number[];
  readonly earliestS?: number;
  readonly latestS?: number;
  readonly fixedCost?: number;
  readonly costPerM?: number;
  readonly costPerS?: number;
  readonly maxDistanceM?: number;
  readonly maxDurationS?: number;
  readonly maxStops?: number;
  readonly skills?: readonly number[];
  readonly reload?: Reload;
  /** Spent at the start before leaving. */
  readonly loadingS?: number;
  readonly maxDriveS?: number;
  readonly breaks?: readonly Break[];
  /** Percent of a stop's service time that this vehicle takes, default 100. */
  readonly serviceShare?: number;
}

export interface InstanceInput {
  readonly locationCount: number;
  /** One matrix per profile, row-major. */
  readonly distanceM: readonly Int32Array[];
  readonly durationS: readonly Int32Array[];
  readonly stops: readonly StopInput[];
  readonly vehicles: readonly VehicleInput[];
  /** Both stops are in `stops`; priority and prize are the pickup's. */
  readonly shipments?: readonly Shipment[];
  readonly relations?: readonly Relation[];
  readonly stock?: readonly Stock[];
  readonly locked?: readonly Locked[];
  /** Compared in this order after unserved priority; default ["cost"]. */
  readonly objectives?: readonly Objective[];
}

/** A rate in minor units per kilometre as millionths of a minor unit per metre. */
export function microMinorPerM(minorPerKm: number): number {
  return Math.round(minorPerKm * 1_000);
}

/** A rate in minor units per hour as millionths of a minor unit per second. */
export function microMinorPerS(minorPerHour: number): number {
  return Math.round((minorPerHour * 1_000_000) / 3_600);
}

/**
 * Packs stops and vehicles into typed arrays; `validate` judges the result.
 *
 * @throws RangeError if a number is not whole, or a demand or capacity has another number of
 *   dimensions than the first
 */
export function packInstance(input: InstanceInput): DeliveryInstance {
  const { stops, vehicles } = input;
  const dimensionCount =
    stops.find((stop) => stop.demand)?.demand?.length ??
    stops.find((stop) => stop.collect)?.collect?.length ??
    input.shipments?.[0]?.load.length ??
    vehicles.find((vehicle) => vehicle.capacity)?.capacity?.length ??
    0;
  const deliveries = new Set(input.shipments?.map((shipment) => shipment.delivery));
  const collects = () => loadsOf("collect", stops, (stop) => stop.collect, dimensionCount, 0);
  const skills = [...stops, ...vehicles].flatMap((each) => each.skills ?? []);
  const skillWordCount = Math.ceil((Math.max(-1, ...skills) + 1) / 32);
  return {
    locationCount: input.locationCount,
    dimensionCount,
    skillWordCount,
    distanceM: input.distanceM,
    durationS: input.durationS,
    stopLocation: wholes(stops, (stop) => stop.location),
    stopDemand: loadsOf("demand", stops, (stop) => stop.demand, dimensionCount, 0),
    stopServiceS: wholes(stops, (stop) => stop.serviceS ?? 0),
    stopPriority: wholes(
      [...stops.entries()],
      ([stop, { priority }]) => priority ?? (deliveries.has(stop) ? 0 : 1),
    ),
    stopPrize: costs(stops, (stop) => stop.prize ?? 0),
    stopSkills: masksOf(stops, skillWordCount),
    ...windowsOf(stops),
    vehicleProfile: wholes(vehicles, (vehicle) => vehicle.profile ?? 0),
    vehicleStart: wholes(vehicles, (vehicle) => vehicle.start),
    vehicleEnd: wholes(vehicles, (vehicle) =>
      vehicle.end === null ? OPEN_END : (vehicle.end ?? vehicle.start),
    ),
    vehicleCapacity: loadsOf(
      "capacity",
      vehicles,
      (each) => each.capacity,
      dimensionCount,
      NO_LIMIT,
    ),
    vehicleEarliestS: wholes(vehicles, (vehicle) => vehicle.earliestS ?? 0),
    vehicleLatestS: wholes(vehicles, (vehicle) => vehicle.latestS ?? NO_LIMIT),
    vehicleFixedCost: costs(vehicles, (vehicle) => vehicle.fixedCost ?? 0),
    vehicleCostPerM: costs(vehicles, (vehicle) => vehicle.costPerM ?? 0),
    vehicleCostPerS: costs(vehicles, (vehicle) => vehicle.costPerS ?? 0),
    vehicleMaxDistanceM: wholes(vehicles, (vehicle) => vehicle.maxDistanceM ?? NO_LIMIT),
    vehicleMaxDurationS: wholes(vehicles, (vehicle) => vehicle.maxDurationS ?? NO_LIMIT),
    vehicleMaxStops: wholes(vehicles, (vehicle) => vehicle.maxStops ?? NO_LIMIT),
    vehicleSkills: masksOf(vehicles, skillWordCount),
    ...(isRich(input) && { rules: packRules(input, collects(), wholes) }),
  };
}

/** Typed arrays would cut a fraction silently. */
function wholes<Each>(items: readonly Each[], numberOf: (item: Each) => number): Int32Array {
  return Int32Array.from(items, (item) => {
    const value = numberOf(item);
    if (value === (value | 0)) return value;
    throw new RangeError(`${value} is not a 32-bit integer; round it, or use a coarser unit.`);
  });
}

function costs<Each>(items: readonly Each[], numberOf: (item: Each) => number): Float64Array {
  return Float64Array.from(items, (item) => numberOf(item));
}

function windowsOf(stops: readonly StopInput[]) {
  const windowStart = new Int32Array(stops.length + 1);
  for (const [stop, { windowsS }] of stops.entries()) {
    windowStart[stop + 1] = windowStart[stop] + (windowsS?.length ?? 0);
  }
  const windows = stops.flatMap((stop) => stop.windowsS ?? []);
  return {
    windowStart,
    windowEarliestS: wholes(windows, (window) => window[0]),
    windowLatestS: wholes(windows, (window) => window[1]),
  };
}

function loadsOf<Each>(
  name: string,
  items: readonly Each[],
  loadOf: (item: Each) => readonly number[] | undefined,
  dimensionCount: number,
  missing: number,
): Int32Array {
  const loads = new Int32Array(items.length * dimensionCount).fill(missing);
  for (const [index, item] of items.entries()) {
    const load = loadOf(item);
    if (load === undefined) continue;
    if (load.length !== dimensionCount) {
      throw new RangeError(
        `The ${name} of entry ${index} has ${load.length} dimensions, expected ${dimensionCount}.`,
      );
    }
    loads.set(
      wholes(load, (amount) => amount),
      index * dimensionCount,
    );
  }
  return loads;
}

function masksOf(
  items: readonly { readonly skills?: readonly number[] }[],
  wordCount: number,
): Int32Array {
  const masks = new Int32Array(items.length * wordCount);
  for (const [index, { skills }] of items.entries()) {
    for (const skill of skills ?? []) masks[index * wordCount + (skill >> 5)] |= 1 << (skill & 31);
  }
  return masks;
}
