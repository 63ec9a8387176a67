import type { DeliverySolution } from "../engine/solution.ts";
import { breakIdOf, type DrivenRoute, describeRoute } from "./describe-route.ts";
import type { PackedVrp } from "./pack-vrp.ts";
import { detailOf, type UnassignedDetail } from "./reasons.ts";
import type { VrpRequest } from "./request-schema.ts";
import type { VrpSolution } from "./solution-schema.ts";

/** Reason of a break that a short route does without. */
const NO_BREAK_NEEDED = { code: 24, reason: "driver does not need a break" };

/** The engine's solution as the hosted API tells it; `routes` in its order, without their lines. */
export function answerVrp(
  request: VrpRequest,
  packed: PackedVrp,
  solution: DeliverySolution,
  metresOf: (profile: string) => Float64Array,
): { solution: VrpSolution; driven: DrivenRoute[] } {
  const driven = solution.routes.map((route) => describeRoute(request, packed, route, metresOf));
  const routes = driven.map(({ route }) => route);
  const sum = (part: "distance" | "transport_time" | "completion_time" | "waiting_time") =>
    routes.reduce((total, route) => total + route[part], 0);
  const transportTime = sum("transport_time");
  const missing = unassignedOf(request, packed, solution);
  const idle = breaksNotTaken(request, driven);
  return {
    driven,
    solution: {
      costs: Math.round(solution.cost.total / packed.unitsPerCost),
      distance: sum("distance"),
      time: transportTime,
      transport_time: transportTime,
      completion_time: sum("completion_time"),
      max_operation_time: Math.max(0, ...routes.map((route) => route.completion_time)),
      waiting_time: sum("waiting_time"),
      service_duration: routes.reduce((total, route) => total + route.service_duration, 0),
      preparation_time: routes.reduce((total, route) => total + route.preparation_time, 0),
      no_vehicles: routes.length,
      no_unassigned: missing.services.length + missing.shipments.length,
      routes,
      unassigned: {
        services: missing.services.map(({ id }) => id),
        shipments: missing.shipments.map(({ id }) => id),
        breaks: idle,
        details: [
          ...missing.services,
          ...missing.shipments,
          ...idle.map((id) => ({ id, ...NO_BREAK_NEEDED })),
        ],
      },
    },
  };
}

function breaksNotTaken({ vehicles }: VrpRequest, driven: readonly DrivenRoute[]): string[] {
  return driven.flatMap(({ route }) => {
    const vehicle = vehicles.find(({ vehicle_id }) => vehicle_id === route.vehicle_id);
    const hasOne = route.activities.some(({ type }) => type === "break");
    return vehicle?.break && !hasOne ? [breakIdOf(route.vehicle_id)] : [];
  });
}

function unassignedOf(
  request: VrpRequest,
  packed: PackedVrp,
  solution: DeliverySolution,
): { services: UnassignedDetail[]; shipments: UnassignedDetail[] } {
  const services = request.services ?? [];
  const shipments = request.shipments ?? [];
  const told: { services: UnassignedDetail[]; shipments: UnassignedDetail[] } = {
    services: [],
    shipments: [],
  };
  for (const unassigned of solution.unassigned) {
    const { stop } = unassigned;
    const service = services[stop];
    if (service) {
      told.services.push(detailOf(request, packed, solution, service, unassigned));
      continue;
    }
    const shipment = shipments[Math.floor((stop - services.length) / 2)]!;
    // Its pickup and its delivery are missing together: one is told.
    if ((stop - services.length) % 2 === 1) continue;
    told.shipments.push(detailOf(request, packed, solution, shipment, unassigned));
  }
  return told;
}
