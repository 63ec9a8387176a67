import { NO_LIMIT } from "../engine/instance.ts";
import type { VehicleInput } from "../engine/pack.ts";
import type { Violation } from "../engine/schedule.ts";
import type { DeliverySolution } from "../engine/solution.ts";
import type { UnassignedStop } from "../engine/unassigned.ts";
import type { PackedVrp } from "./pack-vrp.ts";
import type { Service, Shipment, VrpRequest } from "./request-schema.ts";

/** The hosted API's codes and words. */
const REASONS = {
  1: "cannot serve required skill",
  2: "cannot be visited within time window",
  3: "does not fit into any vehicle due to capacity",
  4: "cannot be assigned due to max distance constraint of vehicles",
  21: "could not be assigned due to relation constraint",
  22: "could not be assigned due to allowed vehicle constraint",
  23: "could not be assigned due to max-time-in-vehicle constraint",
  25: "could not be assigned due to disallowed vehicle constraint",
  26: "could not be assigned due to max drive time constraint",
  27: "could not be assigned due to max job constraint",
  28: "could not be assigned due to max activity constraint",
  30: "could not be assigned due to driving time break",
  50: "underlying location cannot be accessed over road network by at least one vehicle",
} as const;
type ReasonCode = keyof typeof REASONS;

/** Codes of the engine that mean the same whatever the job and the vehicle. */
const CODE_OF: Readonly<Record<string, ReasonCode>> = {
  skill: 1,
  "time-window": 2,
  "max-duration": 2,
  release: 2,
  capacity: 3,
  supply: 3,
  stock: 3,
  "max-distance": 4,
  relation: 21,
  "max-in-vehicle": 23,
  "max-drive": 26,
  unreachable: 50,
};

export interface UnassignedDetail {
  readonly id: string;
  readonly code: number;
  readonly reason: string;
}

/** Why a service or shipment is not in the plan, as the hosted API says it. */
export function detailOf(
  request: VrpRequest,
  packed: PackedVrp,
  solution: DeliverySolution,
  job: Service | Shipment,
  unassigned: UnassignedStop,
): UnassignedDetail {
  const { code, vehicle, violation } = unassigned;
  const isFull = code === "fleet-full" || code === "no-vehicle";
  const found = isFull
    ? whyFull(packed, solution, job, request)
    : codeOf(request, job, violation?.code ?? code, vehicle);
  return { id: job.id, code: found, reason: REASONS[found] };
}

function codeOf(
  request: VrpRequest,
  job: Service | Shipment,
  code: Violation["code"] | string,
  vehicle: number,
): ReasonCode {
  if (code === "vehicle") return job.allowed_vehicles?.length ? 22 : 25;
  if (code === "max-stops") return stopsCode(request, vehicle);
  if (code === "break") return request.vehicles[vehicle]?.break?.max_driving_time ? 30 : 2;
  return CODE_OF[code] ?? 2;
}

function stopsCode({ vehicles }: VrpRequest, vehicle: number): ReasonCode {
  const { max_jobs, max_activities } = vehicles[vehicle] ?? {};
  return (max_jobs ?? Infinity) <= (max_activities ?? Infinity) ? 27 : 28;
}

/**
 * What keeps a job out that a vehicle could serve alone: of the vehicles that may serve it, the
 * constraint that binds for most; beside others it is load, number or, failing these, time.
 */
function whyFull(
  { input, dimensionCount }: PackedVrp,
  { routes }: DeliverySolution,
  job: Service | Shipment,
  request: VrpRequest,
): ReasonCode {
  const votes = new Map<ReasonCode, number>();
  const vote = (code: ReasonCode) => votes.set(code, (votes.get(code) ?? 0) + 1);
  const needed = "pickup" in job ? 2 : 1;
  for (const route of routes) {
    const vehicle = input.vehicles[route.vehicle]!;
    if (!mayServe(request, job, route.vehicle)) continue;
    const loads = [route.startLoad, ...route.visits.map((visit) => visit.loadAfter)];
    const isOver = Array.from({ length: dimensionCount }, (_, d) => {
      const most = Math.max(...loads.map((load) => load[d] ?? 0));
      return most + (job.size[d] ?? 0) > (vehicle.capacity?.[d] ?? 0);
    }).some(Boolean);
    if (isOver) vote(3);
    else if (route.visits.length + needed > (vehicle.maxStops ?? Infinity)) {
      vote(stopsCode(request, route.vehicle));
    } else if (request.relations?.some(({ ids }) => ids?.some((id) => names(id, job)))) vote(21);
    else if (vehicle.maxDriveS !== undefined && isUntimed(vehicle)) vote(26);
    else if (vehicle.maxDistanceM !== undefined && isUntimed(vehicle)) vote(4);
    else vote(2);
  }
  const [first] = [...votes].toSorted((a, b) => b[1] - a[1]);
  return first?.[0] ?? 2;
}

function isUntimed({ latestS = NO_LIMIT }: VehicleInput): boolean {
  return latestS >= NO_LIMIT;
}

function names(id: string, job: Service | Shipment): boolean {
  return id === job.id || id === `${job.id}_pickup` || id === `${job.id}_delivery`;
}

function mayServe(request: VrpRequest, job: Service | Shipment, vehicle: number): boolean {
  const { vehicle_id, skills } = request.vehicles[vehicle]!;
  const has = new Set(skills.map((skill) => skill.toLowerCase()));
  if (!job.required_skills.every((skill) => has.has(skill.toLowerCase()))) return false;
  if (job.disallowed_vehicles?.includes(vehicle_id)) return false;
  return !job.allowed_vehicles?.length || job.allowed_vehicles.includes(vehicle_id);
}
