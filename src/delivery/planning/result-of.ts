import { type Currency, type Money, toMinor } from "../../platform/money.ts";
import type { DeliveryRoute, Violation } from "../engine/schedule.ts";
import type { UnassignedStop } from "../engine/unassigned.ts";
import { dimensionsOf } from "./pack-plan.ts";
import type { DeliveryResult } from "./result-schema.ts";
import type { RouteGeometry } from "./route-geometries.ts";
import type { StoredPlan } from "./schema.ts";
import type { ComparedSolution } from "./solve-and-compare.ts";

type Binding = DeliveryResult["unassigned"][number]["binding"];

/** Local time of day of seconds since midnight; a route may end after it. */
export function clockOf(seconds: number): string {
  const parts = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, "0")).join(":");
}

function kilometres(metres: number): number {
  return Math.round(metres) / 1_000;
}

/** Each line is its quantity by its rate, rounded once; the total is the sum of the lines. */
function costOf(plan: StoredPlan, route: DeliveryRoute) {
  const { currency } = plan;
  const { fixedCost, costPerKm, costPerHour } = plan.vehicles[route.vehicle]!;
  const line = (quantity: number, rate: string): Money => ({
    amountMinor: toMinor(quantity * Number(rate), currency),
    currency,
  });
  const fixed = line(1, fixedCost);
  const distance = line(route.distanceM / 1_000, costPerKm);
  const time = line(route.durationS / 3_600, costPerHour);
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

function routeOf(plan: StoredPlan, route: DeliveryRoute, geometry: RouteGeometry) {
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
    cost: costOf(plan, route),
    geometry: {
      type: "LineString" as const,
      coordinates: geometry.line.coordinates.map(([lon, lat]): [number, number] => [lon, lat]),
    },
    isStraight: geometry.isStraight,
  };
}

const UNIT_OF_CODE: Readonly<Partial<Record<Violation["code"], string>>> = {
  "max-distance": "m",
  "max-duration": "s",
  "max-stops": "stops",
};

/** The constraint that binds, with what the stop needs and what is allowed. */
function bindingOf(plan: StoredPlan, violation: Violation): Binding {
  const { code, dimension, needed, allowed } = violation;
  if (code === "skill" || code === "unreachable") return null;
  if (code === "time-window") return { needed: clockOf(needed), allowed: clockOf(allowed) };
  const unit = code === "capacity" ? dimensionsOf(plan)[dimension]! : UNIT_OF_CODE[code]!;
  return { needed, allowed, unit };
}

/** What a vehicle would need and has, in words. */
function needOf(plan: StoredPlan, { code, stop, dimension, needed, allowed }: Violation): string {
  switch (code) {
    case "capacity":
      return `it needs ${needed} ${dimensionsOf(plan)[dimension]}, the vehicle carries ${allowed}`;
    case "time-window":
      return stop < 0
        ? `the vehicle would end at ${clockOf(needed)}, its shift ends at ${clockOf(allowed)}`
        : `it would be reached at ${clockOf(needed)}, after ${clockOf(allowed)}`;
    case "max-distance":
      return `the way is ${kilometres(needed)} km, ${kilometres(allowed)} km are allowed`;
    case "max-duration":
      return `the route takes ${clockOf(needed)} hours, ${clockOf(allowed)} are allowed`;
    case "max-stops":
      return `the vehicle makes ${allowed} stops at most`;
    case "skill":
      return "no vehicle has all the skills it asks for";
    case "unreachable":
      return "no road leads there and back";
  }
}

function unassignedOf(plan: StoredPlan, unassigned: UnassignedStop) {
  const { stop, code, vehicle, violation } = unassigned;
  const id = plan.stops[stop]!.id;
  const reason = violation
    ? `even driven to alone, ${needOf(plan, violation)}`
    : "a vehicle could serve it alone, but not beside the stops served: add a vehicle, or widen windows or shifts";
  return {
    stopId: id,
    code,
    vehicleId: plan.vehicles[vehicle]?.id ?? null,
    binding: violation ? bindingOf(plan, violation) : null,
    detail: `Stop ${id} is left out: ${reason}.`,
  };
}

/** A solution as answers show it. */
export function resultOf(
  plan: StoredPlan,
  { solution, baseline }: ComparedSolution,
  found: {
    readonly unitsPerMinor: number;
    readonly geometries: readonly RouteGeometry[];
    readonly roads: DeliveryResult["roads"];
    readonly seed: number;
  },
): DeliveryResult {
  const { currency } = plan;
  const routes = solution.routes.map((route, i) => routeOf(plan, route, found.geometries[i]!));
  const minorOf = (cost: number, round: (minor: number) => number): Money => ({
    amountMinor: round(cost / found.unitsPerMinor),
    currency,
  });
  return {
    routes,
    unassigned: solution.unassigned.map((stop) => unassignedOf(plan, stop)),
    totals: {
      servedCount: plan.stops.length - solution.unassigned.length,
      distanceKm: kilometres(solution.distanceM),
      driveS: solution.driveS,
      serviceS: solution.serviceS,
      waitS: solution.waitS,
      dutyS: solution.durationS,
      cost: sumOfCosts(
        routes.map((route) => route.cost),
        currency,
      ),
    },
    bound: {
      cost: minorOf(solution.lowerBound.value, Math.floor),
      method: solution.lowerBound.method,
    },
    gapShare: solution.gap,
    baseline: {
      method: "nearest-neighbour",
      servedCount: baseline.servedCount,
      cost: minorOf(baseline.cost, Math.round),
    },
    roads: found.roads,
    iterationCount: solution.iterations,
    seed: found.seed,
  };
}
