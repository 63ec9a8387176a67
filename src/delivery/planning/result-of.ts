import type { Currency, Money } from "../../platform/money.ts";
import type { DeliveryRoute, Violation } from "../engine/schedule.ts";
import type { DeliverySolution } from "../engine/solution.ts";
import type { UnassignedStop } from "../engine/unassigned.ts";
import type { LineString } from "../network/road-network.ts";
import { dimensionsOf } from "./pack-plan.ts";
import type { DeliveryResult, StoredPlan } from "./schema.ts";

const MICRO = 1_000_000;

/** Local time of day of seconds since midnight; a route may end after it. */
export function clockOf(seconds: number): string {
  const parts = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, "0")).join(":");
}

function kilometres(metres: number): number {
  return Math.round(metres) / 1_000;
}

export function moneyOf(micro: number, currency: Currency): Money {
  return { amountMinor: Math.round(micro / MICRO), currency };
}

/** Cost lines rounded once each; the total is their sum, so that the lines add up. */
function costOf(cost: { fixed: number; distance: number; time: number }, currency: Currency) {
  const fixed = moneyOf(cost.fixed, currency);
  const distance = moneyOf(cost.distance, currency);
  const time = moneyOf(cost.time, currency);
  const amountMinor = fixed.amountMinor + distance.amountMinor + time.amountMinor;
  return { fixed, distance, time, total: { amountMinor, currency } };
}

function sumOfCosts(costs: readonly ReturnType<typeof costOf>[], currency: Currency) {
  const sum = (part: "fixed" | "distance" | "time" | "total"): Money => ({
    amountMinor: costs.reduce((total, cost) => total + cost[part].amountMinor, 0),
    currency,
  });
  return { fixed: sum("fixed"), distance: sum("distance"), time: sum("time"), total: sum("total") };
}

function routeOf(plan: StoredPlan, route: DeliveryRoute, geometry: LineString) {
  const dimensions = dimensionsOf(plan);
  return {
    vehicleId: plan.vehicles[route.vehicle]!.id,
    start: clockOf(route.startS),
    end: clockOf(route.endS),
    stops: route.visits.map((visit) => ({
      stopId: plan.stops[visit.stop]!.id,
      arrival: clockOf(visit.arrivalS),
      waitS: visit.waitS,
      serviceStart: clockOf(visit.serviceStartS),
      departure: clockOf(visit.departureS),
      loadAfter: Object.fromEntries(dimensions.map((name, i) => [name, visit.loadAfter[i]!])),
      distanceKm: kilometres(visit.distanceM),
      driveS: visit.driveS,
    })),
    distanceKm: kilometres(route.distanceM),
    driveS: route.driveS,
    serviceS: route.serviceS,
    waitS: route.waitS,
    dutyS: route.durationS,
    cost: costOf(route.cost, plan.currency),
    geometry: {
      type: "LineString" as const,
      coordinates: geometry.coordinates.map(([lon, lat]): [number, number] => [lon, lat]),
    },
  };
}

/** What a vehicle would need and has, in words. */
function needOf(plan: StoredPlan, { code, dimension, needed, allowed }: Violation): string {
  switch (code) {
    case "capacity":
      return `it needs ${needed} ${dimensionsOf(plan)[dimension]}, the vehicle carries ${allowed}`;
    case "time-window":
      return `it would be reached at ${clockOf(needed)}, after ${clockOf(allowed)}`;
    case "max-distance":
      return `the way is ${kilometres(needed)} km, ${kilometres(allowed)} km are allowed`;
    case "max-duration":
      return `it takes until ${clockOf(needed)}, ${clockOf(allowed)} is allowed`;
    case "max-stops":
      return `the vehicle makes ${allowed} stops at most`;
    case "skill":
      return "no vehicle has all the skills it asks for";
    default:
      return "no road leads there and back";
  }
}

function unassignedOf(plan: StoredPlan, unassigned: UnassignedStop) {
  const { stop, code, vehicle, violation } = unassigned;
  const id = plan.stops[stop]!.id;
  const reason = violation
    ? `even driven to alone, ${needOf(plan, violation)}`
    : "an empty vehicle could serve it, but every vehicle is full: add one or widen the windows";
  return {
    stopId: id,
    code,
    vehicleId: plan.vehicles[vehicle]?.id ?? null,
    detail: `Stop ${id} is left out: ${reason}.`,
  };
}

/** A solution as answers show it. */
export function resultOf(
  plan: StoredPlan,
  solution: DeliverySolution,
  found: {
    readonly geometries: readonly LineString[];
    readonly roads: DeliveryResult["roads"];
    readonly baseline: { readonly servedCount: number; readonly cost: number };
    readonly seed: number;
  },
): DeliveryResult {
  const { currency } = plan;
  const routes = solution.routes.map((route, i) => routeOf(plan, route, found.geometries[i]!));
  return {
    routes,
    unassigned: solution.unassigned.map((stop) => unassignedOf(plan, stop)),
    totals: {
      servedCount: plan.stops.length - solution.unassigned.length,
      distanceKm: kilometres(solution.distanceM),
      driveS: solution.driveS,
      dutyS: solution.durationS,
      cost: sumOfCosts(
        routes.map((route) => route.cost),
        currency,
      ),
    },
    bound: {
      cost: moneyOf(solution.lowerBound.value, currency),
      method: solution.lowerBound.method,
    },
    gapShare: solution.gap,
    baseline: {
      method: "nearest-neighbour",
      servedCount: found.baseline.servedCount,
      cost: moneyOf(found.baseline.cost, currency),
    },
    roads: found.roads,
    iterationCount: solution.iterations,
    seed: found.seed,
  };
}
