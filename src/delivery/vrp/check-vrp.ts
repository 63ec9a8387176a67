import { FaultList } from "../../platform/fault-list.ts";
import { addressesOf } from "./addresses.ts";
import { checkRelations } from "./check-relations.ts";
import { checkTimes } from "./check-times.ts";
import { checkCostMatrices } from "./cost-matrices.ts";
import { refuseUnsupported } from "./refuse-unsupported.ts";
import { MAX_JOBS } from "./request-fields.ts";
import type { Break, Service, Stop, VrpRequest } from "./request-schema.ts";

/** Different profiles in one request, as the hosted API bounds them. */
const MAX_PROFILES = 3;
const DEFAULT_TYPE = "default-type";

/**
 * Holds a request against every rule of the dialect that its schema cannot say.
 *
 * @throws AppError `invalid` naming each fault
 */
export function checkVrp(request: VrpRequest): void {
  const faults = new FaultList();
  refuseUnsupported(request, faults);
  checkVehicles(request, faults);
  checkJobs(request, faults);
  checkTimes(request, faults);
  checkAddresses(request, faults);
  checkRelations(request, faults);
  checkCostMatrices(request, faults);
  faults.throwIfAny();
}

/** Calls with each name that stood before. */
function repeated(names: readonly string[], tell: (index: number, name: string) => void): void {
  const seen = new Set<string>();
  for (const [index, name] of names.entries()) {
    if (seen.has(name)) tell(index, name);
    seen.add(name);
  }
}

function checkVehicles({ vehicles, vehicle_types }: VrpRequest, faults: FaultList): void {
  const types = vehicle_types ?? [];
  repeated(
    vehicles.map((vehicle) => vehicle.vehicle_id),
    (i, id) => faults.add(`/vehicles/${i}/vehicle_id`, "repeated", `"${id}" stands twice.`),
  );
  repeated(
    types.map((type) => type.type_id),
    (i, id) => faults.add(`/vehicle_types/${i}/type_id`, "repeated", `"${id}" stands twice.`),
  );
  const known = new Set([DEFAULT_TYPE, ...types.map((type) => type.type_id)]);
  const used = new Set(vehicles.map((vehicle) => vehicle.type_id));
  const profiles = new Set(types.filter((t) => used.has(t.type_id)).map((t) => t.profile));
  if (profiles.size > MAX_PROFILES) {
    const detail = `At most ${MAX_PROFILES} different profiles; these are ${profiles.size}.`;
    faults.add("/vehicle_types", "too_big", detail);
  }
  for (const [i, vehicle] of vehicles.entries()) {
    const at = `/vehicles/${i}`;
    if (!known.has(vehicle.type_id)) {
      const detail = `There is no vehicle type "${vehicle.type_id}".`;
      faults.add(`${at}/type_id`, "unknown_reference", detail);
    }
    if (vehicle.latest_end !== undefined && vehicle.latest_end < vehicle.earliest_start) {
      const detail = "The vehicle's latest end is before its earliest start.";
      faults.add(`${at}/latest_end`, "out_of_order", detail);
    }
    if (vehicle.break) checkBreak(`${at}/break`, vehicle.break, faults);
  }
}

function checkBreak(at: string, stated: Break, faults: FaultList): void {
  const { duration, earliest, latest, max_driving_time, possible_split, initial_driving_time } =
    stated;
  if (max_driving_time === undefined) {
    if (earliest === undefined || latest === undefined) {
      const detail = "A break has either earliest and latest, or max_driving_time.";
      faults.add(at, "incomplete", detail);
    } else if (latest < earliest) {
      faults.add(
        `${at}/latest`,
        "out_of_order",
        "The break's latest start is before its earliest.",
      );
    }
    return;
  }
  if (earliest !== undefined || latest !== undefined) {
    faults.add(at, "contradiction", "A break by driving time has no earliest and latest.");
  }
  const sum = possible_split?.reduce((total, part) => total + part, 0) ?? duration;
  if (possible_split?.length && sum < duration) {
    const detail = `The parts add up to ${sum} s, less than the break's ${duration} s.`;
    faults.add(`${at}/possible_split`, "too_small", detail);
  }
  if ((initial_driving_time ?? 0) > max_driving_time) {
    const detail = "It is over max_driving_time: the break is overdue at the start.";
    faults.add(`${at}/initial_driving_time`, "too_big", detail);
  }
}

function checkJobs(request: VrpRequest, faults: FaultList): void {
  const services = request.services ?? [];
  const shipments = request.shipments ?? [];
  if (services.length + shipments.length === 0) {
    faults.add("/services", "too_small", "Give at least one service or shipment.");
  }
  if (services.length + 2 * shipments.length > MAX_JOBS) {
    const detail = `At most ${MAX_JOBS} activities; a shipment is two.`;
    faults.add("/services", "too_big", detail);
  }
  const pointers = [
    ...services.map((_, i) => `/services/${i}`),
    ...shipments.map((_, i) => `/shipments/${i}`),
  ];
  const jobs = [...services, ...shipments];
  repeated(
    jobs.map(({ id }) => id),
    (i, id) => faults.add(`${pointers[i]}/id`, "repeated", `The id "${id}" stands twice.`),
  );
  const vehicles = new Set(request.vehicles.map((vehicle) => vehicle.vehicle_id));
  for (const [i, job] of jobs.entries()) checkVehiclesNamed(pointers[i]!, job, vehicles, faults);
  for (const [i, service] of services.entries()) checkWindows(`/services/${i}`, service, faults);
  for (const [i, { pickup, delivery }] of shipments.entries()) {
    checkWindows(`/shipments/${i}/pickup`, pickup, faults);
    checkWindows(`/shipments/${i}/delivery`, delivery, faults);
  }
}

function checkVehiclesNamed(
  at: string,
  job: Pick<Service, "allowed_vehicles" | "disallowed_vehicles">,
  vehicles: ReadonlySet<string>,
  faults: FaultList,
): void {
  for (const list of ["allowed_vehicles", "disallowed_vehicles"] as const) {
    for (const [i, name] of (job[list] ?? []).entries()) {
      if (vehicles.has(name)) continue;
      faults.add(`${at}/${list}/${i}`, "unknown_reference", `There is no vehicle "${name}".`);
    }
  }
}

function checkWindows(at: string, { time_windows }: Pick<Stop, "time_windows">, faults: FaultList) {
  for (const [i, { earliest, latest }] of time_windows.entries()) {
    if (latest === undefined || earliest <= latest) continue;
    const detail = `The window closes (${latest}) before it opens (${earliest}).`;
    faults.add(`${at}/time_windows/${i}/latest`, "out_of_order", detail);
  }
}

/** One id is one place: two addresses under it would make every distance ambiguous. */
function checkAddresses(request: VrpRequest, faults: FaultList): void {
  const places = new Map<string, string>();
  for (const [pointer, address] of addressesOf(request)) {
    const place = `${address.lon},${address.lat}`;
    const known = places.get(address.location_id) ?? place;
    if (known !== place) {
      const detail = `The location "${address.location_id}" is at ${known} elsewhere.`;
      faults.add(`${pointer}/location_id`, "contradiction", detail);
    }
    places.set(address.location_id, known);
  }
}
