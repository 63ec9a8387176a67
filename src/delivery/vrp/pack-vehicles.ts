import { NO_LIMIT } from "../engine/instance.ts";
import type { VehicleInput } from "../engine/pack.ts";
import type { Break as EngineBreak } from "../engine/rules.ts";
import { locationsOf } from "./addresses.ts";
import {
  clamped,
  dimensionCountOf,
  originOf,
  padded,
  sharedFactorOf,
  skillNumbers,
} from "./pack-units.ts";
import { type PricedFleet, typesOf } from "./prices.ts";
import type { Break, Vehicle, VrpRequest } from "./request-schema.ts";

export function vehiclesOf(request: VrpRequest, fleet?: PricedFleet): VehicleInput[] {
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
      ...limitsOf(vehicle, request),
      ...(vehicle.break && { breaks: [breakOf(vehicle.break, originS)] }),
      ...(shared === undefined && { serviceShare: Math.round(factor * 100) }),
      ...fleet?.vehicles[i],
    };
  });
}

/**
 * A shipment is one job and two stops, of which the engine counts the latter: of shipments alone
 * twice as many stops are as many jobs; beside services, so many stops are certainly no more jobs.
 */
function limitsOf(vehicle: Vehicle, { services }: VrpRequest) {
  const { max_jobs, max_activities, max_distance, max_driving_time } = vehicle;
  const stopsPerJob = services?.length ? 1 : 2;
  const most = Math.min((max_jobs ?? NO_LIMIT) * stopsPerJob, max_activities ?? NO_LIMIT);
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
