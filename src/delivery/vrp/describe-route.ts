import type { DeliveryRoute, Visit } from "../engine/schedule.ts";
import { locationsOf } from "./addresses.ts";
import { profilesOf } from "./cost-matrices.ts";
import type { PackedVrp } from "./pack-vrp.ts";
import type { Address, Service, Shipment, Stop, VrpRequest } from "./request-schema.ts";
import type { Activity, VrpRoute } from "./solution-schema.ts";

/** A route with the places it passes, one after the other. */
export interface DrivenRoute {
  readonly route: VrpRoute;
  readonly profile: string;
  readonly places: readonly Address[];
}

/** What an activity at a stop is and does to the load. */
interface Doing {
  readonly type: Activity["type"];
  readonly job: Service | Shipment;
  readonly stop: Stop;
  /** 1 on board, −1 off. */
  readonly sign: 1 | -1;
}

function doingOf({ services, shipments }: VrpRequest, stop: number): Doing {
  const service = services?.[stop];
  if (service) {
    const sign = service.type === "delivery" ? -1 : 1;
    return { type: service.type, job: service, stop: service, sign };
  }
  const index = stop - (services?.length ?? 0);
  const shipment = shipments![Math.floor(index / 2)]!;
  return index % 2 === 0
    ? { type: "pickupShipment", job: shipment, stop: shipment.pickup, sign: 1 }
    : { type: "deliverShipment", job: shipment, stop: shipment.delivery, sign: -1 };
}

/** The id under which a vehicle's break is told. */
export function breakIdOf(vehicleId: string): string {
  return `${vehicleId}_break`;
}

function addressTold({ location_id, lat, lon, name, street_hint }: Address) {
  return {
    location_id,
    lat,
    lon,
    ...(name !== undefined && { name }),
    ...(street_hint !== undefined && { street_hint }),
  };
}

/** A route as the hosted API tells it, by the request's own clock and by true metres. */
export function describeRoute(
  request: VrpRequest,
  packed: PackedVrp,
  driven: DeliveryRoute,
  metresOf: (profile: string) => Float64Array,
): DrivenRoute {
  const { originS, dimensionCount } = packed;
  const vehicle = request.vehicles[driven.vehicle]!;
  const profile = profilesOf(request)[driven.vehicle]!;
  const locations = locationsOf(request);
  const rowOf = new Map(locations.map(({ location_id }, row) => [location_id, row]));
  const metres = metresOf(profile);
  const leg = (from: Address, to: Address) => {
    const cell = rowOf.get(from.location_id)! * locations.length + rowOf.get(to.location_id)!;
    return Math.round(metres[cell]!);
  };
  const doings = driven.visits.map(({ stop }) => doingOf(request, stop));
  const load = new Array<number>(dimensionCount).fill(0);
  const add = ({ job }: Doing, sign: number) => {
    for (let d = 0; d < dimensionCount; d++) load[d]! += sign * (job.size[d] ?? 0);
  };
  for (const doing of doings) if (doing.type === "delivery") add(doing, 1);

  const activities: Activity[] = [startOf(vehicle.start_address, driven.startS + originS, load)];
  const places = [vehicle.start_address];
  let [distance, preparation] = [0, 0];
  for (const [i, visit] of driven.visits.entries()) {
    const doing = doings[i]!;
    const { address } = doing.stop;
    activities.push(...breaksBefore(driven, i, vehicle.vehicle_id, originS, activities.at(-1)!));
    distance += leg(places.at(-1)!, address);
    preparation += visit.preparationS;
    const loadBefore = [...load];
    add(doing, doing.sign);
    activities.push({
      ...activityAt(doing, visit, originS),
      distance,
      load_before: loadBefore,
      load_after: [...load],
    });
    places.push(address);
  }
  activities.push(
    ...breaksBefore(driven, driven.visits.length, vehicle.vehicle_id, originS, activities.at(-1)!),
  );
  if (vehicle.return_to_depot) {
    const end = vehicle.end_address ?? vehicle.start_address;
    distance += leg(places.at(-1)!, end);
    places.push(end);
    activities.push(endOf(end, driven, originS, distance, load));
  }
  const route: VrpRoute = {
    vehicle_id: vehicle.vehicle_id,
    distance,
    transport_time: driven.driveS,
    completion_time: driven.durationS,
    waiting_time: driven.waitS,
    service_duration: driven.serviceS - preparation,
    preparation_time: preparation,
    activities,
  };
  return { route, profile, places };
}

function startOf(address: Address, startS: number, load: readonly number[]): Activity {
  return {
    type: "start",
    location_id: address.location_id,
    address: addressTold(address),
    end_time: startS,
    end_date_time: null,
    distance: 0,
    driving_time: 0,
    preparation_time: 0,
    waiting_time: 0,
    load_after: [...load],
  };
}

function activityAt({ type, job, stop }: Doing, visit: Visit, originS: number) {
  return {
    type,
    id: job.id,
    location_id: stop.address.location_id,
    address: addressTold(stop.address),
    arr_time: visit.arrivalS + originS,
    arr_date_time: null,
    end_time: visit.departureS + originS,
    end_date_time: null,
    waiting_time: visit.waitS,
    preparation_time: visit.preparationS,
    driving_time: visit.driveS,
  };
}

function endOf(
  address: Address,
  driven: DeliveryRoute,
  originS: number,
  distance: number,
  load: readonly number[],
): Activity {
  return {
    type: "end",
    location_id: address.location_id,
    address: addressTold(address),
    arr_time: driven.endS + originS,
    arr_date_time: null,
    distance,
    driving_time: driven.driveS,
    preparation_time: 0,
    waiting_time: 0,
    load_before: [...load],
  };
}

/** The breaks on the way to a visit, told with what had been driven when that way began. */
function breaksBefore(
  driven: DeliveryRoute,
  visit: number,
  vehicleId: string,
  originS: number,
  before: Activity,
): Activity[] {
  const taken = driven.breaks.filter(({ beforeVisit }) => beforeVisit === visit);
  return taken.map(({ startS, durationS }) => ({
    type: "break",
    id: breakIdOf(vehicleId),
    arr_time: startS + originS,
    arr_date_time: null,
    end_time: startS + durationS + originS,
    end_date_time: null,
    waiting_time: 0,
    preparation_time: 0,
    distance: before.distance,
    driving_time: before.driving_time,
    load_before: [...before.load_after!],
    load_after: [...before.load_after!],
  }));
}
