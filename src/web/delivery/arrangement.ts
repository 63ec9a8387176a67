import type { Plan, PlanCheck, PlanResult, Route } from "./readings.ts";

/** The stops of one vehicle in the order of driving. */
export interface Order {
  readonly vehicle: string;
  readonly stops: readonly string[];
  readonly reloads: readonly { readonly depot: string; readonly beforeStop: number }[];
}

/** The orders of a result, a row a vehicle, also of those that stay. */
export function ordersOf(plan: Plan, result: PlanResult): readonly Order[] {
  const routes = new Map(result.routes.map((route) => [route.vehicleId, route]));
  return plan.vehicles.map(({ id }) => {
    const route = routes.get(id);
    return {
      vehicle: id,
      stops: (route?.stops ?? []).map(({ stopId }) => stopId),
      reloads: (route?.trips ?? [])
        .slice(1)
        .flatMap(({ depotId, firstVisit }) =>
          depotId === null ? [] : [{ depot: depotId, beforeStop: firstVisit }],
        ),
    };
  });
}

/** Orders as they are sent. */
export function routesOf(orders: readonly Order[]) {
  return orders
    .filter(({ stops }) => stops.length > 0)
    .map(({ vehicle, stops, reloads }) => ({ vehicle, stops: [...stops], reloads: [...reloads] }));
}

export function isSameOrder(one: Order, other: Order | undefined): boolean {
  return (
    other !== undefined &&
    one.vehicle === other.vehicle &&
    one.stops.length === other.stops.length &&
    one.stops.every((stop, i) => stop === other.stops[i])
  );
}

/** Orders with a stop taken from where it is to a place of a vehicle's; no vehicle: left out. */
export function moved(
  orders: readonly Order[],
  stop: string,
  to: { readonly vehicle: string; readonly index: number } | undefined,
): readonly Order[] {
  return orders.map((order) => {
    const from = order.stops.indexOf(stop);
    if (from < 0 && order.vehicle !== to?.vehicle) return order;
    const stops = order.stops.filter((id) => id !== stop);
    const shifted = (at: number, by: -1 | 1) =>
      order.reloads.map(({ depot, beforeStop }) => ({
        depot,
        beforeStop: beforeStop > at ? beforeStop + by : beforeStop,
      }));
    if (order.vehicle !== to?.vehicle) return { ...order, stops, reloads: shifted(from, -1) };
    // Taken out before its new place, everything behind has come forward by one.
    const index = from >= 0 && from < to.index ? to.index - 1 : to.index;
    stops.splice(index, 0, stop);
    // Within its own route a stop may pass a reload, whose place counts stops.
    return { ...order, stops, reloads: from >= 0 ? order.reloads : shifted(index, 1) };
  });
}

type LonLat = readonly [number, number];

/** As the crow flies, in units good enough to compare detours within a day's drive. */
function away([lon, lat]: LonLat, [otherLon, otherLat]: LonLat): number {
  const squeeze = Math.cos((((lat + otherLat) / 2) * Math.PI) / 180);
  return Math.hypot((lon - otherLon) * squeeze, lat - otherLat);
}

/** Where in a vehicle's order a stop makes the least detour, as the crow flies. */
export function leastDetour(plan: Plan, order: Order, stop: string): number {
  const vehicle = plan.vehicles.find(({ id }) => id === order.vehicle)!;
  const placeOfDepot = (id: string) => plan.depots.find((depot) => depot.id === id)?.point;
  const pointOf = new Map(plan.stops.map(({ id, point }) => [id, point.coordinates]));
  const start = (vehicle.position?.point ?? placeOfDepot(vehicle.depot))?.coordinates;
  const end = vehicle.open
    ? undefined
    : placeOfDepot(vehicle.endDepot ?? vehicle.depot)?.coordinates;
  const stops = order.stops.filter((id) => id !== stop);
  const points = [start, ...stops.map((id) => pointOf.get(id)), end];
  const here = pointOf.get(stop)!;
  let best = { index: 0, detour: Number.POSITIVE_INFINITY };
  for (let index = 0; index <= stops.length; index++) {
    const [before, after] = [points[index], points[index + 1]];
    const detour =
      (before ? away(before, here) : 0) +
      (after ? away(here, after) : 0) -
      (before && after ? away(before, after) : 0);
    if (detour < best.detour) best = { index, detour };
  }
  // Counted without the stop itself, which `moved` still finds in its own route.
  const from = order.stops.indexOf(stop);
  return from >= 0 && from <= best.index ? best.index + 1 : best.index;
}

/** A route priced anew: its line as before if nothing on it has changed, else from stop to stop. */
function drawn(plan: Plan, route: PlanCheck["routes"][number], before: Route | undefined): Route {
  const isUnchanged =
    before !== undefined &&
    before.stops.length === route.stops.length &&
    before.stops.every(({ stopId }, i) => stopId === route.stops[i]!.stopId);
  if (isUnchanged) {
    return { ...route, geometry: before.geometry, isStraight: before.isStraight };
  }
  const pointOf = new Map(plan.stops.map(({ id, point }) => [id, point.coordinates]));
  const vehicle = plan.vehicles.find(({ id }) => id === route.vehicleId)!;
  const ofDepot = (id: string) => plan.depots.filter((depot) => depot.id === id);
  const end = vehicle.open ? [] : ofDepot(vehicle.endDepot ?? vehicle.depot);
  const coordinates = route.trips.flatMap(({ depotId, firstVisit, visitCount }) => [
    ...(depotId === null ? [] : ofDepot(depotId).map(({ point }) => point.coordinates)),
    ...route.stops
      .slice(firstVisit, firstVisit + visitCount)
      .map(({ stopId }) => pointOf.get(stopId)!),
  ]);
  return {
    ...route,
    geometry: {
      type: "LineString",
      coordinates: [...coordinates, ...end.map(({ point }) => point.coordinates)],
    },
    isStraight: true,
  };
}

/** The plan's bound holds for routes that leave out the same stops; for others none is known. */
function boundOf(result: PlanResult, { unassigned, totals }: PlanCheck) {
  const left = new Set(result.unassigned.map(({ stopId }) => stopId));
  const isSame =
    left.size === unassigned.length && unassigned.every(({ stopId }) => left.has(stopId));
  const { amountMinor, currency } = totals.cost.total;
  const bound = isSame ? result.bound : { cost: { amountMinor: 0, currency }, method: "none" };
  const gapShare = amountMinor > 0 ? (amountMinor - bound.cost.amountMinor) / amountMinor : 0;
  return { bound, gapShare: Math.max(0, gapShare) };
}

/** A result as it would be with routes that were checked. */
export function arranged(plan: Plan, result: PlanResult, check: PlanCheck): PlanResult {
  const before = new Map(result.routes.map((route) => [route.vehicleId, route]));
  return {
    ...result,
    ...boundOf(result, check),
    routes: check.routes.map((route) => drawn(plan, route, before.get(route.vehicleId))),
    unassigned: check.unassigned,
    totals: check.totals,
  };
}
