import type { DeliveryInstance } from "../../../src/delivery/engine/instance.ts";

/** Best [unserved, cost] over every order of stops and every cut into two routes. */
export function bruteForce(instance: DeliveryInstance): [number, number] {
  const stopCount = instance.stopLocation.length;
  const vehicleCount = instance.vehicleStart.length;
  let best: [number, number] = [stopCount, 0];
  const offer = (routes: number[][], left: number) => {
    let cost = 0;
    for (const [vehicle, stops] of routes.entries()) {
      if (stops.length > 0) cost += bruteCost(instance, vehicle, stops);
    }
    if (left < best[0] || (left === best[0] && cost < best[1])) best = [left, cost];
  };
  const extend = (order: number[]) => {
    const left = stopCount - order.length;
    if (vehicleCount === 1) offer([order], left);
    else
      for (let cut = 0; cut <= order.length; cut++)
        offer([order.slice(0, cut), order.slice(cut)], left);
    for (let stop = 0; stop < stopCount; stop++) {
      if (!order.includes(stop)) extend([...order, stop]);
    }
  };
  extend([]);
  return best;
}

function bruteCost(instance: DeliveryInstance, vehicle: number, stops: number[]): number {
  const { locationCount, stopDemand, windowStart, windowEarliestS, windowLatestS } = instance;
  let [here, distanceM, now, load] = [0, 0, 0, 0];
  let latestStart = Infinity;
  for (const stop of stops) {
    const leg = here * locationCount + instance.stopLocation[stop];
    distanceM += instance.distanceM[0][leg];
    now += instance.durationS[0][leg];
    load += stopDemand[stop];
    if (windowStart[stop + 1] > windowStart[stop]) {
      const window = windowStart[stop];
      if (now > windowLatestS[window]) return Infinity;
      // How far the start may move before this stop, already waiting or not, becomes too late.
      latestStart = Math.min(latestStart, windowLatestS[window] - busySince(instance, stops, stop));
      now = Math.max(now, windowEarliestS[window]);
    }
    here = instance.stopLocation[stop];
  }
  distanceM += instance.distanceM[0][here * locationCount];
  const home = instance.durationS[0][here * locationCount];
  if (load > instance.vehicleCapacity[vehicle]) return Infinity;
  // The driving alone is the shortest duration unless a late start would miss a window.
  const driven = busySince(instance, stops, stops[stops.length - 1]) + home;
  const durationS = Math.max(driven, now + home - latestStart);
  const { vehicleFixedCost, vehicleCostPerM, vehicleCostPerS } = instance;
  const perDistance = vehicleCostPerM[vehicle] * distanceM;
  return vehicleFixedCost[vehicle] + perDistance + vehicleCostPerS[vehicle] * durationS;
}

/** Driving from the depot to a stop of the route; these instances have no service time. */
function busySince(instance: DeliveryInstance, stops: number[], until: number): number {
  let [here, driven] = [0, 0];
  for (const stop of stops) {
    driven += instance.durationS[0][here * instance.locationCount + instance.stopLocation[stop]];
    here = instance.stopLocation[stop];
    if (stop === until) break;
  }
  return driven;
}

/** Each vehicle in turn drives to the nearest stop that it can still serve and come home from. */
export function nearestNeighbour(instance: DeliveryInstance): { cost: number; left: number } {
  const { locationCount, windowStart, windowEarliestS, windowLatestS } = instance;
  const open = new Set(instance.stopLocation.keys());
  let cost = 0;
  for (let vehicle = 0; vehicle < instance.vehicleStart.length; vehicle++) {
    let [here, now, load] = [0, 0, 0];
    for (;;) {
      let [nearest, startOfService] = [-1, 0];
      const distanceTo = (stop: number) =>
        instance.distanceM[0][here * locationCount + instance.stopLocation[stop]];
      for (const stop of open) {
        const there = instance.stopLocation[stop];
        let start = now + instance.durationS[0][here * locationCount + there];
        if (windowStart[stop + 1] > windowStart[stop]) {
          if (start > windowLatestS[windowStart[stop]]) continue;
          start = Math.max(start, windowEarliestS[windowStart[stop]]);
        }
        const home =
          start + instance.stopServiceS[stop] + instance.durationS[0][there * locationCount];
        if (home > instance.vehicleLatestS[vehicle]) continue;
        if (load + instance.stopDemand[stop] > instance.vehicleCapacity[vehicle]) continue;
        if (nearest < 0 || distanceTo(stop) < distanceTo(nearest))
          [nearest, startOfService] = [stop, start];
      }
      if (nearest < 0) break;
      open.delete(nearest);
      cost += distanceTo(nearest);
      load += instance.stopDemand[nearest];
      now = startOfService + instance.stopServiceS[nearest];
      here = instance.stopLocation[nearest];
    }
    cost += instance.distanceM[0][here * locationCount] + 1;
  }
  return { cost, left: open.size };
}
