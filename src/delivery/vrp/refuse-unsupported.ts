import type { FaultList } from "../../platform/fault-list.ts";
import type { Address, Stop, Vehicle, VrpRequest } from "./request-schema.ts";

/** Nothing is asked for by null, an empty list, false or nothing at all. */
function isAsked(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return value !== undefined && value !== null && value !== false && value !== 0;
}

/** Adds a fault for each part of the hosted API that is asked for here and that we do not have. */
export function refuseUnsupported(request: VrpRequest, faults: FaultList): void {
  const refuse = (pointer: string, value: unknown, instead: string) => {
    if (!isAsked(value)) return;
    const name = pointer.split("/").at(-1)!;
    faults.add(pointer, "unsupported", `"${name}" is not supported here: ${instead}`);
  };
  refuseInVehicles(request, refuse);
  refuseInJobs(request, refuse);
  refuseInRelations(request, faults);
  refuseInConfiguration(request, refuse, faults);
  refuseCurbsides(request, refuse);
}

type Refuse = (pointer: string, value: unknown, instead: string) => void;

function refuseInVehicles({ vehicles, vehicle_types }: VrpRequest, refuse: Refuse): void {
  for (const [i, vehicle] of vehicles.entries()) {
    const at = `/vehicles/${i}`;
    refuse(`${at}/shifts`, vehicle.shifts, "send one vehicle per shift.");
    refuse(`${at}/min_jobs`, vehicle.min_jobs, "leave it out, or minimise vehicles.");
    refuse(
      `${at}/move_to_end_address`,
      vehicle.move_to_end_address,
      "a vehicle without jobs stays.",
    );
  }
  for (const [i, type] of (vehicle_types ?? []).entries()) {
    const isTomTom = type.network_data_provider === "tomtom";
    refuse(`/vehicle_types/${i}/network_data_provider`, isTomTom, "send openstreetmap.");
  }
}

function refuseInJobs({ services, shipments }: VrpRequest, refuse: Refuse): void {
  for (const [i, service] of (services ?? []).entries()) {
    const at = `/services/${i}`;
    refuse(`${at}/preferred_vehicles`, service.preferred_vehicles, "use allowed_vehicles.");
    refuse(`${at}/group`, service.group, "name the jobs in a relation.");
    refuse(
      `${at}/max_time_in_vehicle`,
      service.max_time_in_vehicle,
      "send a shipment, which carries it.",
    );
  }
  for (const [i, shipment] of (shipments ?? []).entries()) {
    const at = `/shipments/${i}`;
    refuse(`${at}/preferred_vehicles`, shipment.preferred_vehicles, "use allowed_vehicles.");
    for (const end of ["pickup", "delivery"] as const) {
      refuse(`${at}/${end}/group`, shipment[end].group, "name the jobs in a relation.");
    }
  }
}

function refuseInRelations({ relations }: VrpRequest, faults: FaultList): void {
  for (const [i, relation] of (relations ?? []).entries()) {
    if (relation.groups !== undefined && relation.groups !== null) {
      const detail = '"groups" is not supported here: name the jobs in "ids".';
      faults.add(`/relations/${i}/groups`, "unsupported", detail);
    } else if (relation.type === "neighbor") {
      const detail = 'The relation "neighbor" is not supported here: use in_direct_sequence.';
      faults.add(`/relations/${i}/type`, "unsupported", detail);
    }
  }
}

function refuseInConfiguration(request: VrpRequest, refuse: Refuse, faults: FaultList): void {
  const { routing, optimization } = request.configuration ?? {};
  const at = "/configuration/routing";
  const isTomTom = routing?.network_data_provider === "tomtom";
  refuse(`${at}/network_data_provider`, isTomTom, "send openstreetmap.");
  refuse(
    "/configuration/optimization/free_insertion",
    optimization?.free_insertion,
    "it belongs to groups, which are not supported either.",
  );
  for (const [i, { type, value }] of (request.objectives ?? []).entries()) {
    if (value === "completion_time_last_stop") {
      const detail = `"${value}" is not supported here: minimise completion_time of open routes.`;
      faults.add(`/objectives/${i}/value`, "unsupported", detail);
    }
    if (type === "min-max" && value === "transport_time") {
      const detail = 'min-max of "transport_time" is not supported here: use completion_time.';
      faults.add(`/objectives/${i}/value`, "unsupported", detail);
    }
    if (type === "min-max" && value === "vehicles") {
      faults.add(`/objectives/${i}/type`, "invalid_value", '"vehicles" can only be minimised.');
    }
  }
  if (request.algorithm?.problem_type === "min-max" && !request.objectives?.length) {
    if ((request.algorithm.objective ?? "transport_time") === "transport_time") {
      const detail = 'min-max of "transport_time" is not supported here: use completion_time.';
      faults.add("/algorithm/objective", "unsupported", detail);
    }
  }
}

function refuseCurbsides(request: VrpRequest, refuse: Refuse): void {
  if (request.configuration?.routing?.curbside_strictness === "ignore") return;
  const look = (pointer: string, address: Address | null | undefined) => {
    const isSided = address?.curbside === "left" || address?.curbside === "right";
    refuse(`${pointer}/curbside`, isSided, 'send any, or curbside_strictness "ignore".');
  };
  const lookAtStop = (pointer: string, stop: Stop) => look(`${pointer}/address`, stop.address);
  for (const [i, vehicle] of request.vehicles.entries()) lookAtEnds(vehicle, i, look);
  for (const [i, service] of (request.services ?? []).entries()) {
    lookAtStop(`/services/${i}`, service);
  }
  for (const [i, { pickup, delivery }] of (request.shipments ?? []).entries()) {
    lookAtStop(`/shipments/${i}/pickup`, pickup);
    lookAtStop(`/shipments/${i}/delivery`, delivery);
  }
}

function lookAtEnds(
  vehicle: Vehicle,
  index: number,
  look: (pointer: string, address: Address | null | undefined) => void,
): void {
  look(`/vehicles/${index}/start_address`, vehicle.start_address);
  look(`/vehicles/${index}/end_address`, vehicle.end_address);
}
