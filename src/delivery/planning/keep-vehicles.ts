import type { DeliverySolution } from "../engine/solution.ts";
import type { RouteOrder } from "./rules-schema.ts";
import type { StoredPlan } from "./schema.ts";

type Route = DeliverySolution["routes"][number];

/**
 * The same routes, driven as far as can be by the vehicles that served their stops before: to the
 * search vehicles alike in all but their names are one, so it hands them out as it comes.
 *
 * @param before the routes the search began from
 */
export function keepVehicles(
  plan: StoredPlan,
  solution: DeliverySolution,
  before: readonly RouteOrder[],
): DeliverySolution {
  const servedBy = new Map(
    before.flatMap(({ vehicle, stops }) => stops.map((stop) => [stop, vehicle] as const)),
  );
  const driver = new Map<Route, number>();
  for (const group of interchangeable(plan)) {
    const own = solution.routes.filter(({ vehicle }) => group.includes(vehicle));
    for (const [route, vehicle] of handedOut(plan, own, group, servedBy)) {
      driver.set(route, vehicle);
    }
  }
  const routes = solution.routes.map((route) => ({
    ...route,
    vehicle: driver.get(route) ?? route.vehicle,
  }));
  return { ...solution, routes: routes.sort((a, b) => a.vehicle - b.vehicle) };
}

/** Vehicles that differ in nothing but their names, and of which no rule names one. */
function interchangeable(plan: StoredPlan): number[][] {
  const { stops, relations = [], locked = [], lockedStops = [] } = plan;
  const named = new Set([
    ...stops.flatMap(({ allowedVehicles = [], forbiddenVehicles = [], onBoardOf }) => [
      ...allowedVehicles,
      ...forbiddenVehicles,
      onBoardOf,
    ]),
    ...[...relations, ...locked, ...lockedStops].map(({ vehicle }) => vehicle),
  ]);
  const groups = new Map<string, number[]>();
  for (const [i, { id, ...vehicle }] of plan.vehicles.entries()) {
    if (named.has(id)) continue;
    const kind = JSON.stringify(vehicle);
    groups.set(kind, [...(groups.get(kind) ?? []), i]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** A vehicle of the group for each route: those with the most stops in common are met first. */
function handedOut(
  plan: StoredPlan,
  routes: readonly Route[],
  group: readonly number[],
  servedBy: ReadonlyMap<string, string>,
): ReadonlyMap<Route, number> {
  const pairs = routes.flatMap((route) =>
    group.map((vehicle) => {
      const { id } = plan.vehicles[vehicle]!;
      const common = route.visits.filter(({ stop }) => servedBy.get(plan.stops[stop]!.id) === id);
      return { route, vehicle, common: common.length, isOwn: route.vehicle === vehicle };
    }),
  );
  // Of equal ones a route keeps its own.
  pairs.sort((a, b) => b.common - a.common || Number(b.isOwn) - Number(a.isOwn));
  const given = new Map<Route, number>();
  const taken = new Set<number>();
  for (const { route, vehicle } of pairs) {
    if (given.has(route) || taken.has(vehicle)) continue;
    given.set(route, vehicle);
    taken.add(vehicle);
  }
  return given;
}
