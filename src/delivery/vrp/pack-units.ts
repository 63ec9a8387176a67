import { NO_LIMIT } from "../engine/instance.ts";
import { typesOf } from "./prices.ts";
import type { VrpRequest } from "./request-schema.ts";

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

export function clamped(time: number | undefined, originS: number): number {
  if (time === undefined) return NO_LIMIT;
  return Math.max(-NO_LIMIT, Math.min(NO_LIMIT, time - originS));
}

export function padded(amounts: readonly number[], count: number): number[] {
  return Array.from({ length: count }, (_, i) => amounts[i] ?? 0);
}

export function skillNumbers({ vehicles, services, shipments }: VrpRequest): Map<string, number> {
  const names = [
    ...vehicles.flatMap((vehicle) => vehicle.skills),
    ...[...(services ?? []), ...(shipments ?? [])].flatMap((job) => job.required_skills),
  ];
  return new Map([...new Set(names.map((name) => name.toLowerCase()))].map((name, i) => [name, i]));
}

/** The service factor of all vehicles, if it is one: then durations carry it, to the second. */
export function sharedFactorOf(request: VrpRequest): number | undefined {
  const factors = new Set(typesOf(request).map((type) => type?.service_time_factor ?? 1));
  return factors.size === 1 ? [...factors][0] : undefined;
}
