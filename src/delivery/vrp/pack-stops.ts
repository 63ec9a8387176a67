import { NO_LIMIT } from "../engine/instance.ts";
import type { StopInput } from "../engine/pack.ts";
import type { Shipment as EngineShipment } from "../engine/rules.ts";
import { locationsOf } from "./addresses.ts";
import {
  clamped,
  dimensionCountOf,
  originOf,
  padded,
  sharedFactorOf,
  skillNumbers,
} from "./pack-units.ts";
import { priorityWeights } from "./priority-weights.ts";
import type { Service, Shipment, Stop, VrpRequest } from "./request-schema.ts";

/** Goods collected and goods delivered share a vehicle; one kind alone needs no such account. */
function isMixed({ services, shipments }: VrpRequest): boolean {
  const types = new Set((services ?? []).map(({ type }) => type === "delivery"));
  return types.size > 1 || (shipments?.length ?? 0) > 0;
}

export function stopsOf(request: VrpRequest): StopInput[] {
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

export function shipmentsOf(request: VrpRequest): EngineShipment[] {
  const first = request.services?.length ?? 0;
  const count = dimensionCountOf(request);
  return (request.shipments ?? []).map(({ size, max_time_in_vehicle: most }, i) => ({
    pickup: first + 2 * i,
    delivery: first + 2 * i + 1,
    load: padded(size, count),
    ...(most != null && { maxInVehicleS: Math.min(most, NO_LIMIT) }),
  }));
}
