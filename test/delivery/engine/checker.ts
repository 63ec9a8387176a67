import type { DeliveryInstance } from "../../../src/delivery/engine/instance.ts";
import type { DeliverySolution } from "../../../src/delivery/engine/solution.ts";

const UNREACHABLE = 2_147_483_647;

/**
 * Faults of a solution, recomputed from the instance and the order of stops alone; empty = none.
 *
 * Shares no code with the engine: it drives each route by its rules.
 */
export function faultsOf(instance: DeliveryInstance, solution: DeliverySolution): string[] {
  const faults: string[] = [];
  const expectEqual = (what: string, actual: number, expected: number) => {
    if (actual !== expected) faults.push(`${what} is ${actual}, recomputed ${expected}`);
  };
  const stopCount = instance.stopLocation.length;
  const timesServed = new Array<number>(stopCount).fill(0);
  const totals = { distanceM: 0, driveS: 0, serviceS: 0, waitS: 0, durationS: 0 };
  const cost = { fixed: 0, distance: 0, time: 0, prizes: 0 };
  const usedVehicles = new Set<number>();
  for (const route of solution.routes) {
    if (usedVehicles.has(route.vehicle)) faults.push(`vehicle ${route.vehicle} is used twice`);
    usedVehicles.add(route.vehicle);
    for (const visit of route.visits) timesServed[visit.stop]++;
    const walked = walk(instance, route, faults);
    for (const key of ["distanceM", "driveS", "serviceS", "waitS", "durationS"] as const) {
      expectEqual(`${key} of vehicle ${route.vehicle}`, route[key], walked[key]);
      totals[key] += walked[key];
    }
    const fixed = instance.vehicleFixedCost[route.vehicle];
    const distance = instance.vehicleCostPerM[route.vehicle] * walked.distanceM;
    const time = instance.vehicleCostPerS[route.vehicle] * walked.durationS;
    expectEqual(`fixed cost of vehicle ${route.vehicle}`, route.cost.fixed, fixed);
    expectEqual(`distance cost of vehicle ${route.vehicle}`, route.cost.distance, distance);
    expectEqual(`time cost of vehicle ${route.vehicle}`, route.cost.time, time);
    cost.fixed += fixed;
    cost.distance += distance;
    cost.time += time;
  }
  for (const { stop } of solution.unassigned) timesServed[stop]++;
  for (const [stop, times] of timesServed.entries()) {
    if (times !== 1) faults.push(`stop ${stop} is accounted for ${times} times`);
  }
  let unservedPriority = 0;
  for (const { stop } of solution.unassigned) {
    unservedPriority += instance.stopPriority[stop];
    cost.prizes += instance.stopPrize[stop];
  }
  for (const key of ["distanceM", "driveS", "serviceS", "waitS", "durationS"] as const) {
    expectEqual(`total ${key}`, solution[key], totals[key]);
  }
  for (const key of ["fixed", "distance", "time", "prizes"] as const) {
    expectEqual(`total ${key} cost`, solution.cost[key], cost[key]);
  }
  const total = cost.fixed + cost.distance + cost.time + cost.prizes;
  expectEqual("total cost", solution.cost.total, total);
  expectEqual("unserved priority", solution.unservedPriority, unservedPriority);
  if (solution.lowerBound.value > total) {
    faults.push(`the lower bound ${solution.lowerBound.value} is above the cost ${total}`);
  }
  for (const number of [total, ...Object.values(totals)]) {
    if (!Number.isSafeInteger(number)) faults.push(`${number} is not an exact integer`);
  }
  return faults;
}

/** Drives one route by its own start and visits, noting every rule it breaks. */
function walk(
  instance: DeliveryInstance,
  route: DeliverySolution["routes"][number],
  faults: string[],
) {
  const { vehicle, visits } = route;
  const fault = (text: string) => faults.push(`vehicle ${vehicle}: ${text}`);
  const profile = instance.vehicleProfile[vehicle];
  const leg = (matrices: readonly Int32Array[], from: number, to: number) => {
    const entry = matrices[profile][from * instance.locationCount + to];
    if (entry === UNREACHABLE) fault(`drives from ${from} to ${to}, where there is no way`);
    return entry;
  };
  const stops = visits.map((visit) => visit.stop);
  checkLoads(instance, route, fault);
  let [now, here, distanceM, driveS, serviceS, waitS] = [
    route.startS,
    instance.vehicleStart[vehicle],
    0,
    0,
    0,
    0,
  ];
  for (const visit of visits) {
    const there = instance.stopLocation[visit.stop];
    const legS = leg(instance.durationS, here, there);
    distanceM += leg(instance.distanceM, here, there);
    driveS += legS;
    now += legS;
    if (visit.arrivalS !== now) fault(`arrives at ${visit.stop} at ${now}, not ${visit.arrivalS}`);
    const open = openingFrom(instance, visit.stop, now);
    if (open === undefined) fault(`is too late at stop ${visit.stop}`);
    else if (open !== visit.serviceStartS) fault(`serves ${visit.stop} at ${open}`);
    waitS += visit.serviceStartS - now;
    if (visit.waitS !== visit.serviceStartS - now) fault(`waits wrongly at ${visit.stop}`);
    now = visit.serviceStartS + instance.stopServiceS[visit.stop];
    serviceS += instance.stopServiceS[visit.stop];
    if (visit.departureS !== now) fault(`departs from ${visit.stop} at ${now}`);
    if (visit.distanceM !== distanceM || visit.driveS !== driveS) fault("sums legs wrongly");
    here = there;
  }
  const end = instance.vehicleEnd[vehicle];
  if (end >= 0) {
    distanceM += leg(instance.distanceM, here, end);
    const legS = leg(instance.durationS, here, end);
    driveS += legS;
    now += legS;
  }
  if (route.endS !== now) fault(`ends at ${now}, not ${route.endS}`);
  const durationS = now - route.startS;
  if (route.startS < instance.vehicleEarliestS[vehicle]) fault("starts before its shift");
  if (now > instance.vehicleLatestS[vehicle]) fault("ends after its shift");
  if (distanceM > instance.vehicleMaxDistanceM[vehicle]) fault("drives too far");
  if (durationS > instance.vehicleMaxDurationS[vehicle]) fault("is out too long");
  if (stops.length > instance.vehicleMaxStops[vehicle]) fault("has too many stops");
  if (stops.length === 0) fault("is used without a stop");
  const earliestEnd = endWhenStartedAt(
    instance,
    vehicle,
    stops,
    instance.vehicleEarliestS[vehicle],
  );
  if (now !== earliestEnd) fault(`could end at ${earliestEnd}, ends at ${now}`);
  const later = endWhenStartedAt(instance, vehicle, stops, route.startS + 1);
  if (later !== undefined && later <= now) fault("could start later and end as early");
  return { distanceM, driveS, serviceS, waitS, durationS };
}

function checkLoads(
  instance: DeliveryInstance,
  route: DeliverySolution["routes"][number],
  fault: (text: string) => void,
): void {
  const { dimensionCount, skillWordCount } = instance;
  for (let d = 0; d < dimensionCount; d++) {
    const demandOf = (stop: number) => instance.stopDemand[stop * dimensionCount + d];
    let load = 0;
    for (const visit of route.visits) load += demandOf(visit.stop);
    if (load > instance.vehicleCapacity[route.vehicle * dimensionCount + d]) fault("is overloaded");
    if (load !== route.startLoad[d]) fault(`starts with ${load}, not ${route.startLoad[d]}`);
    for (const visit of route.visits) {
      load -= demandOf(visit.stop);
      if (visit.loadAfter[d] !== load) fault(`leaves ${visit.stop} with ${load}`);
    }
  }
  for (const { stop } of route.visits) {
    for (let bit = 0; bit < 32 * skillWordCount; bit++) {
      const has = (words: Int32Array, row: number) =>
        ((words[row * skillWordCount + (bit >> 5)] >>> (bit & 31)) & 1) === 1;
      if (has(instance.stopSkills, stop) && !has(instance.vehicleSkills, route.vehicle)) {
        fault(`lacks skill ${bit} for stop ${stop}`);
      }
    }
  }
}

/** First moment from `now` on at which the stop may be served. */
function openingFrom(instance: DeliveryInstance, stop: number, now: number): number | undefined {
  const [from, to] = [instance.windowStart[stop], instance.windowStart[stop + 1]];
  if (from === to) return now;
  const openings: number[] = [];
  for (let window = from; window < to; window++) {
    const start = Math.max(now, instance.windowEarliestS[window]);
    if (start <= instance.windowLatestS[window]) openings.push(start);
  }
  return openings.length > 0 ? Math.min(...openings) : undefined;
}

/** End of the stops driven without delay from a given start; undefined if a window is missed. */
function endWhenStartedAt(
  instance: DeliveryInstance,
  vehicle: number,
  stops: readonly number[],
  startS: number,
): number | undefined {
  const durations = instance.durationS[instance.vehicleProfile[vehicle]];
  let now: number | undefined = startS;
  let here = instance.vehicleStart[vehicle];
  for (const stop of stops) {
    const there = instance.stopLocation[stop];
    now = openingFrom(instance, stop, now + durations[here * instance.locationCount + there]);
    if (now === undefined) return undefined;
    now += instance.stopServiceS[stop];
    here = there;
  }
  const end = instance.vehicleEnd[vehicle];
  return end < 0 ? now : now + durations[here * instance.locationCount + end];
}
