import type { InstanceInput } from "../engine/pack.ts";
import { locationsOf } from "./addresses.ts";
import type { Legs } from "./cost-matrices.ts";
import { goalOf } from "./objectives.ts";
import { shipmentsOf, stopsOf } from "./pack-stops.ts";
import { dimensionCountOf, originOf } from "./pack-units.ts";
import { vehiclesOf } from "./pack-vehicles.ts";
import { type PricedFleet, priceFleet } from "./prices.ts";
import { engineRelations } from "./relations.ts";
import type { VrpRequest } from "./request-schema.ts";

/** A request as the engine takes it: services are its first stops, then each shipment's two. */
export interface PackedVrp {
  readonly input: InstanceInput;
  /** What the engine's second 0 is in the request's. */
  readonly originS: number;
  /** Units of the engine's costs in one of the request's. */
  readonly unitsPerCost: number;
  readonly dimensionCount: number;
}

/** @param legsOfProfile between the request's locations in their order */
export function packVrp(request: VrpRequest, legsOfProfile: ReadonlyMap<string, Legs>): PackedVrp {
  const originS = originOf(request);
  const fleet = priceFleet(
    request,
    goalOf(request),
    legsOfProfile,
    lastSecondOf(request) - originS,
  );
  const input = {
    ...rulesOf(request, fleet),
    distanceM: fleet.distanceM,
    durationS: fleet.durationS,
  };
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
