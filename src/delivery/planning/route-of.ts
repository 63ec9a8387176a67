import type { RouteEmissions } from "../engine/emissions.ts";
import type { DeliveryInstance } from "../engine/instance.ts";
import type { DeliveryRoute, Visit } from "../engine/schedule.ts";
import { namedLoads } from "./amounts.ts";
import { clockOf } from "./clock.ts";
import { costOf } from "./costs-of.ts";
import { emissionsOfRoute } from "./emissions-of.ts";
import { depotIdAt, dimensionsOf } from "./places-of-plan.ts";
import type { DeliveryResult } from "./result-schema.ts";
import type { RouteGeometry } from "./route-geometries.ts";
import type { StoredPlan } from "./schema.ts";

type Route = DeliveryResult["routes"][number];

export function kilometres(metres: number): number {
  return Math.round(metres) / 1_000;
}

/** A route as answers show it, still without its line on the map. */
export function scheduleOf(
  plan: StoredPlan,
  instance: DeliveryInstance,
  route: DeliveryRoute,
): Omit<Route, "geometry" | "isStraight" | "emissions"> & { readonly emissions: RouteEmissions } {
  const dimensions = dimensionsOf(plan);
  const { trips, breaks } = route;
  const depotOfVisit = route.visits.map((_, i) => {
    const trip = trips.findLast(({ firstVisit }) => firstVisit <= i);
    return trip ? depotIdAt(plan, trip.depot) : null;
  });
  return {
    vehicleId: plan.vehicles[route.vehicle]!.id,
    start: clockOf(route.startS),
    end: clockOf(route.endS),
    stops: route.visits.map((visit, i) => ({
      stopId: plan.stops[visit.stop]!.id,
      depotId: depotOfVisit[i]!,
      ...timesOf(visit, route.startS),
      loadAfter: namedLoads(visit.loadAfter, dimensions),
      distanceKm: kilometres(visit.distanceM),
      driveS: visit.driveS,
    })),
    trips: trips.map(({ depot, startS, firstVisit, visitCount, startLoad }) => ({
      depotId: depotIdAt(plan, depot),
      start: clockOf(startS),
      firstVisit,
      visitCount,
      startLoad: namedLoads(startLoad, dimensions),
    })),
    breaks: breaks.map(({ beforeVisit, startS, durationS }) => ({
      beforeVisit,
      start: clockOf(startS),
      durationS,
    })),
    distanceKm: kilometres(route.distanceM),
    driveS: route.driveS,
    serviceS: route.serviceS,
    waitS: route.waitS,
    breakS: breaks.reduce((sum, { durationS }) => sum + durationS, 0),
    lateS: route.visits.reduce((sum, { lateS }) => sum + lateS, 0),
    dutyS: route.durationS,
    cost: costOf(plan, route),
    emissions: emissionsOfRoute(plan, instance, route),
  };
}

function timesOf(visit: Visit, routeStartS: number) {
  return {
    arrival: clockOf(visit.arrivalS),
    waitS: visit.waitS,
    preparationS: visit.preparationS,
    serviceStart: clockOf(visit.serviceStartS),
    serviceS: visit.departureS - visit.serviceStartS,
    departure: clockOf(visit.departureS),
    lateS: visit.lateS,
    dutyS: visit.departureS - routeStartS,
  };
}

/** A route with its line on the map. */
export function routeOf(
  plan: StoredPlan,
  instance: DeliveryInstance,
  route: DeliveryRoute,
  geometry: RouteGeometry,
): Route & { readonly emissions: RouteEmissions } {
  return {
    ...scheduleOf(plan, instance, route),
    geometry: {
      type: "LineString" as const,
      coordinates: geometry.line.coordinates.map(([lon, lat]): [number, number] => [lon, lat]),
    },
    isStraight: geometry.isStraight,
  };
}
