import type { DeliveryInstance } from "../../../src/delivery/engine/instance.ts";
import type { StatedSolution } from "./checker.ts";
import { type AsapRoute, driveAsap, type OrderedRoute } from "./checker-drive.ts";
import type { StatedRoute } from "./checker-plan.ts";

/**
 * Prices and schedules a plan of somebody else from its order of stops, without breaks: each route
 * ends as early as it can and starts as late as that and what is due allow. What it breaks is for `faultsOf`.
 */
export function priceOf(
  instance: DeliveryInstance,
  orders: readonly OrderedRoute[],
): StatedSolution {
  const routes = orders.map((order) => pricedRoute(instance, order));
  const served = new Set(orders.flatMap(({ stops }) => stops));
  const left = [...instance.stopLocation.keys()].filter((stop) => !served.has(stop));
  const sum = (of: (route: StatedRoute) => number) =>
    routes.reduce((total, route) => total + of(route), 0);
  const lines = {
    fixed: sum((route) => route.cost.fixed),
    distance: sum((route) => route.cost.distance),
    time: sum((route) => route.cost.time),
    lateness: sum((route) => route.cost.lateness ?? 0),
    prizes: left.reduce((total, stop) => total + instance.stopPrize[stop], 0),
  };
  return {
    routes,
    unassigned: left.map((stop) => ({ stop })),
    unservedPriority: left.reduce((total, stop) => total + instance.stopPriority[stop], 0),
    cost: { ...lines, total: Object.values(lines).reduce((a, b) => a + b, 0) },
    distanceM: sum((route) => route.distanceM),
    driveS: sum((route) => route.driveS),
    serviceS: sum((route) => route.serviceS),
    waitS: sum((route) => route.waitS),
    durationS: sum((route) => route.durationS),
    lowerBound: { value: 0 },
  };
}

function pricedRoute(instance: DeliveryInstance, order: OrderedRoute): StatedRoute {
  const { vehicle } = order;
  const startS = latestStart(instance, order);
  // Where a window is missed, its stops are left out of the schedule: `faultsOf` counts them.
  const driven = driveAsap(instance, order, startS) ?? nothing(startS);
  const durationS = driven.endS - startS;
  const trips = tripsOf(instance, order, driven);
  const loads = loadsAfter(instance, order);
  const visits = driven.visits.map((visit, index) => ({
    ...visit,
    waitS: visit.serviceStartS - visit.arrivalS - visit.preparationS,
    lateS: Math.max(0, visit.serviceStartS - (instance.rules?.stopDueS[visit.stop] ?? Infinity)),
    loadAfter: loads[index],
  }));
  const lateness = visits.reduce((sum, { stop, lateS }) => {
    return sum + (lateS > 0 ? lateS * (instance.rules?.stopLatenessCostPerS[stop] ?? 0) : 0);
  }, 0);
  return {
    vehicle,
    visits,
    trips,
    startS,
    endS: driven.endS,
    startLoad: trips[0].startLoad,
    distanceM: driven.distanceM,
    driveS: driven.driveS,
    serviceS: driven.serviceS,
    waitS: durationS - driven.driveS - driven.serviceS,
    durationS,
    cost: {
      fixed: instance.vehicleFixedCost[vehicle],
      distance: instance.vehicleCostPerM[vehicle] * driven.distanceM,
      time: instance.vehicleCostPerS[vehicle] * durationS,
      lateness,
    },
  };
}

function nothing(startS: number): AsapRoute {
  const tripStartS = [startS];
  return { visits: [], tripStartS, endS: startS, distanceM: 0, driveS: 0, serviceS: 0 };
}

/** By halving: for a later start the end never comes earlier, and no stop is less late. */
function latestStart(instance: DeliveryInstance, order: OrderedRoute): number {
  const earliestS = instance.vehicleEarliestS[order.vehicle];
  const asap = driveAsap(instance, order, earliestS);
  if (asap === undefined) return earliestS;
  let [low, high] = [earliestS, asap.endS + 1];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    const driven = driveAsap(instance, order, middle);
    const isAsGood =
      driven !== undefined &&
      driven.endS <= asap.endS &&
      latenessOf(instance, driven) <= latenessOf(instance, asap);
    if (isAsGood) low = middle;
    else high = middle;
  }
  return low;
}

function latenessOf({ rules }: DeliveryInstance, { visits }: AsapRoute): number {
  return visits.reduce((sum, { stop, serviceStartS }) => {
    return sum + Math.max(0, serviceStartS - (rules?.stopDueS[stop] ?? Infinity));
  }, 0);
}

function tripsOf(instance: DeliveryInstance, order: OrderedRoute, driven: AsapRoute) {
  const { dimensionCount } = instance;
  const first = { depot: instance.vehicleStart[order.vehicle], firstVisit: 0 };
  const trips = driven.visits.length > 0 ? [first, ...order.reloads] : [first];
  return trips.map(({ depot, firstVisit }, trip) => {
    const end = trips[trip + 1]?.firstVisit ?? driven.visits.length;
    const stops = order.stops.slice(firstVisit, end);
    const startLoad = Array.from({ length: dimensionCount }, (_, d) =>
      stops.reduce((sum, stop) => sum + instance.stopDemand[stop * dimensionCount + d], 0),
    );
    return {
      depot,
      firstVisit,
      visitCount: end - firstVisit,
      startS: driven.tripStartS[trip],
      startLoad,
    };
  });
}

function loadsAfter(instance: DeliveryInstance, { stops, reloads }: OrderedRoute): number[][] {
  const { dimensionCount, stopDemand, rules } = instance;
  const bounds = [0, ...reloads.map(({ firstVisit }) => firstVisit), stops.length];
  const change = (stop: number, d: number) => {
    let amount =
      (rules?.stopCollect[stop * dimensionCount + d] ?? 0) - stopDemand[stop * dimensionCount + d];
    for (const { pickup, delivery, load } of rules?.shipments ?? []) {
      if (pickup === stop) amount += load[d];
      if (delivery === stop) amount -= load[d];
    }
    return amount;
  };
  return stops.map((_, visit) => {
    const trip = bounds.findLastIndex(
      (bound, index) => bound <= visit && index + 1 < bounds.length,
    );
    const onTrip = stops.slice(bounds[trip], bounds[trip + 1]);
    const done = stops.slice(bounds[trip], visit + 1);
    return Array.from({ length: dimensionCount }, (_, d) => {
      const start = onTrip.reduce((sum, stop) => sum + stopDemand[stop * dimensionCount + d], 0);
      return done.reduce((sum, stop) => sum + change(stop, d), start);
    });
  });
}
