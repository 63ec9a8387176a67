import { NO_LIMIT } from "../engine/instance.ts";
import type { InstanceInput, StopInput, VehicleInput } from "../engine/pack.ts";
import type { Break as EngineBreak, Shipment as EngineShipment } from "../engine/rules.ts";
import { locationsOf } from "./addresses.ts";
import type { Legs } from "./cost-matrices.ts";
import { goalOf } from "./objectives.ts";
import { type PricedFleet, priceFleet, typesOf } from "./prices.ts";
import { priorityWeights } from "./priority-weights.ts";
import { engineRelations } from "./relations.ts";
import type { Break, Service, Shipment, Stop, Vehicle, VrpRequest } from "./request-schema.ts";

/** A request as the engine takes it: services are its first stops, then each shipment's two. */
export interface PackedVrp {
  readonly input: InstanceInput;
  /** What the engine's second 0 is in the request's. */
  readonly originS: number;
  /** Units of the engine's costs in one of the request's. */
  readonly unitsPerCost: number;
  readonly dimensionCount: number;
}

/** The time all others are counted from, so that unix seconds fit into 32 bits. */
export function originOf({ vehicles }: VrpRequest): number {
  return Math.min(...vehicles.map((vehicle) => vehicle.earliest_start));
}

/** How many dimensions loads have: what is not stated in one is 0. */
export function dimensionCountOf(request: VrpRequest): number {
  return Math.max(
    ...(request.vehicle_types ?? []).map((type) => type.capacity.length),
    ...[...(request.services ?? []), ...(request.shipments ?? [])].map(({ size }) => size.length),
    1,
  );
}

/** @param legsOfProfile between the request's locations in their order */
export function packVrp(
  request: VrpRequest,
  legsOfProfile: ReadonlyMap<string, Legs>,
): PackedVrp {
  const originS = originOf(request);
  const fleet = priceFleet(request, goalOf(request), legsOfProfile, lastSecondOf(request) - originS);
  const input = { ...rulesOf(request, fleet), distanceM: fleet.distanceM, durationS: fleet.durationS };
  const { unitsPerCost } = fleet;
  return { input, originS, unitsPerCost, dimensionCount: dimensionCountOf(request) };
}

/** All of an instance but its matrices: what a request asks for can be judged without them. */
export function rulesOf(request: VrpRequest, fleet?: PricedFleet) {
  const { objectives } = goalOf(request);
  const relations = engineRelations(request).filter(({ stops }) => stops.length > 0);
  const shipments = shipmentsOf(request);
  const plain = objectives.length === 1 && objectives[0] === "cost";
  return {
    locationCount: locationsOf(request).length,
    stops: stopsOf(request),
    vehicles: vehiclesOf(request, fleet),
    ...(shipments.length > 0 && { shipments }),
    ...(relations.length > 0 && { relations }),
    ...(!plain && { objectives }),
  };
}

/** The last second that any window, shift or service names; later ones are endless. */
function lastSecondOf({ vehicles, services, shipments }: VrpRequest): number {
  const stops = [
    ...(services ?? []),
    ...(shipments ?? []).flatMap(({ pickup, delivery }) => [pickup, delivery]),
  ];
  let last = Math.max(...vehicles.map((vehicle) => vehicle.earliest_start));
  for (const { time_windows } of stops) {
    for (const { earliest, latest } of time_windows) last = Math.max(last, latest ?? earliest);
  }
  for (const { duration, preparation_time } of stops) last += duration + preparation_time;
  return last;
}

/** Goods collected and goods delivered share a vehicle; one kind alone needs no such account. */
function isMixed({ services, shipments }: VrpRequest): boolean {
  const types = new Set((services ?? []).map(({ type }) => type === "delivery"));
  return types.size > 1 || (shipments?.length ?? 0) > 0;
}

function padded(amounts: readonly number[], count: number): number[] {
  return Array.from({ length: count }, (_, i) => amounts[i] ?? 0);
}

function stopsOf(request: VrpRequest): StopInput[] {
  const rowOf = new Map(locationsOf(request).map(({ location_id }, row) => [location_id, row]));
  const vehicleOf = new Map(request.vehicles.map((vehicle, i) => [vehicle.vehicle_id, i]));
  const skills = skillNumbers(request);
  const originS = originOf(request);
  const count = dimensionCountOf(request);
  const mixed = isMixed(request);
  const factor = sharedFactorOf(request) ?? 1;
  const weights = priorityWeights(request);
  const shared = (job: Service | Shipment, stop: Stop): StopInput => ({
    location: rowOf.get(stop.address.location_id)!,
    serviceS: Math.round(stop.duration * factor),
    windowsS: windowsOf(stop, originS),
    skills: job.required_skills.map((skill) => skills.get(skill.toLowerCase())!),
    ...(stop.preparation_time > 0 && { preparationS: stop.preparation_time }),
    ...(job.allowed_vehicles?.length && {
      allowedVehicles: [...new Set(job.allowed_vehicles)].map((name) => vehicleOf.get(name)!),
    }),
    ...(job.disallowed_vehicles?.length && {
      forbiddenVehicles: [...new Set(job.disallowed_vehicles)].map((name) => vehicleOf.get(name)!),
    }),
  });
  return [
    ...(request.services ?? []).map((service) => {
      const load = padded(service.size, count);
      return {
        ...shared(service, service),
        // Carried from the start or to the end fills a vehicle alike, if all do the same.
        ...(mixed && service.type !== "delivery" ? { collect: load } : { demand: load }),
        priority: weights[service.priority]!,
      };
    }),
    ...(request.shipments ?? []).flatMap((shipment) => [
      { ...shared(shipment, shipment.pickup), priority: weights[shipment.priority]! },
      { ...shared(shipment, shipment.delivery), priority: 0 },
    ]),
  ];
}

/** Windows in order of time, those that touch joined, as the engine wants them. */
function windowsOf({ time_windows }: Stop, originS: number): [number, number][] {
  const windows: [number, number][] = [];
  const sorted = time_windows.toSorted((a, b) => a.earliest - b.earliest);
  for (const { earliest, latest } of sorted) {
    const from = Math.max(-NO_LIMIT, earliest - originS);
    const until = clamped(latest, originS);
    const before = windows.at(-1);
    if (before && from <= before[1] + 1) before[1] = Math.max(before[1], until);
    else windows.push([from, until]);
  }
  const [first] = windows;
  const isAlways = first !== undefined && first[0] <= 0 && first[1] === NO_LIMIT;
  return isAlways && windows.length === 1 ? [] : windows;
}

function clamped(time: number | undefined, originS: number): number {
  if (time === undefined) return NO_LIMIT;
  return Math.max(-NO_LIMIT, Math.min(NO_LIMIT, time - originS));
}

function skillNumbers({ vehicles, services, shipments }: VrpRequest): Map<string, number> {
  const names = [
    ...vehicles.flatMap((vehicle) => vehicle.skills),
    ...[...(services ?? []), ...(shipments ?? [])].flatMap((job) => job.required_skills),
  ];
  return new Map([...new Set(names.map((name) => name.toLowerCase()))].map((name, i) => [name, i]));
}

/** The service factor of all vehicles, if it is one: then durations carry it, to the second. */
function sharedFactorOf(request: VrpRequest): number | undefined {
  const factors = new Set(typesOf(request).map((type) => type?.service_time_factor ?? 1));
  return factors.size === 1 ? [...factors][0] : undefined;
}

function shipmentsOf(request: VrpRequest): EngineShipment[] {
  const first = request.services?.length ?? 0;
  const count = dimensionCountOf(request);
  return (request.shipments ?? []).map(({ size, max_time_in_vehicle: most }, i) => ({
    pickup: first + 2 * i,
    delivery: first + 2 * i + 1,
    load: padded(size, count),
    ...(most != null && { maxInVehicleS: Math.min(most, NO_LIMIT) }),
  }));
}

function vehiclesOf(request: VrpRequest, fleet?: PricedFleet): VehicleInput[] {
  const rowOf = new Map(locationsOf(request).map(({ location_id }, row) => [location_id, row]));
  const types = typesOf(request);
  const skills = skillNumbers(request);
  const originS = originOf(request);
  const count = dimensionCountOf(request);
  const shared = sharedFactorOf(request);
  return request.vehicles.map((vehicle, i) => {
    const end = vehicle.end_address ?? vehicle.start_address;
    const factor = types[i]?.service_time_factor ?? 1;
    return {
      start: rowOf.get(vehicle.start_address.location_id)!,
      end: vehicle.return_to_depot ? rowOf.get(end.location_id)! : null,
      capacity: padded(types[i]?.capacity ?? [0], count),
      earliestS: Math.min(NO_LIMIT, vehicle.earliest_start - originS),
      latestS: clamped(vehicle.latest_end, originS),
      skills: vehicle.skills.map((skill) => skills.get(skill.toLowerCase())!),
      ...limitsOf(vehicle),
      ...(vehicle.break && { breaks: [breakOf(vehicle.break, originS)] }),
      ...(shared === undefined && { serviceShare: Math.round(factor * 100) }),
      ...fleet?.vehicles[i],
    };
  });
}

/**
 * A shipment is one job and two stops, of which the engine counts the latter: where there are any,
 * so many stops are certainly no more jobs.
 */
function limitsOf(vehicle: Vehicle) {
  const { max_jobs, max_activities, max_distance, max_driving_time } = vehicle;
  const most = Math.min(max_jobs ?? NO_LIMIT, max_activities ?? NO_LIMIT);
  return {
    ...(most < NO_LIMIT && { maxStops: most }),
    ...(max_distance != null && { maxDistanceM: Math.min(NO_LIMIT, max_distance) }),
    ...(max_driving_time != null && { maxDriveS: Math.min(NO_LIMIT, max_driving_time) }),
  };
}

function breakOf(stated: Break, originS: number): EngineBreak {
  const { duration: durationS, max_driving_time: afterDriveS } = stated;
  if (afterDriveS === undefined) {
    const [earliestS, latestS] = [stated.earliest!, stated.latest!].map((s) => clamped(s, originS));
    return { kind: "window", earliestS: earliestS!, latestS: latestS!, durationS };
  }
  return {
    kind: "driving",
    afterDriveS,
    durationS,
    ...(stated.possible_split?.length && { splitS: stated.possible_split }),
    ...(stated.initial_driving_time !== undefined && { drivenS: stated.initial_driving_time }),
  };
}
