import { firstStartS, lastStartS } from "./windows.ts";
import type { WorkingPlan } from "./working-plan.ts";

/**
 * Sets the earliest starts of service of a route: from the stop just inserted to the first whose
 * time stays, or from the start (`inserted` = -1).
 */
export function scheduleForwards(plan: WorkingPlan, vehicle: number, inserted: number): void {
  const { fleet, earliestS, next } = plan;
  const { instance, width } = fleet;
  const { stopLocation, stopServiceS } = instance;
  const kind = fleet.kindOf[vehicle];
  const legs = fleet.driveS[kind];
  const before = inserted < 0 ? -1 : plan.previous[inserted];
  let location = before < 0 ? fleet.startOf[kind] : stopLocation[before];
  let timeS = instance.vehicleEarliestS[vehicle];
  if (before >= 0) timeS = earliestS[before] + stopServiceS[before];
  let stop = inserted < 0 ? plan.first[vehicle] : inserted;
  for (; stop >= 0; stop = next[stop]) {
    const there = stopLocation[stop];
    timeS = firstStartS(instance, stop, timeS + legs[location * width + there]);
    if (inserted >= 0 && stop !== inserted && timeS === earliestS[stop]) return;
    earliestS[stop] = timeS;
    timeS += stopServiceS[stop];
    location = there;
  }
}

/** Sets the latest starts of service, in the same way backwards. */
export function scheduleBackwards(plan: WorkingPlan, vehicle: number, inserted: number): void {
  const { fleet, latestS, previous } = plan;
  const { instance, width } = fleet;
  const { stopLocation, stopServiceS } = instance;
  const kind = fleet.kindOf[vehicle];
  const legs = fleet.driveS[kind];
  const after = inserted < 0 ? -1 : plan.next[inserted];
  let location = after < 0 ? fleet.endOf[kind] : stopLocation[after];
  let untilS = after < 0 ? instance.vehicleLatestS[vehicle] : latestS[after];
  let stop = inserted < 0 ? plan.last[vehicle] : inserted;
  for (; stop >= 0; stop = previous[stop]) {
    const there = stopLocation[stop];
    untilS -= legs[there * width + location] + stopServiceS[stop];
    untilS = lastStartS(instance, stop, untilS);
    if (inserted >= 0 && stop !== inserted && untilS === latestS[stop]) return;
    latestS[stop] = untilS;
    location = there;
  }
}

/** Waiting of a scheduled route that starts as late as its earliest end allows. */
export function waitOf(plan: WorkingPlan, vehicle: number): number {
  const { fleet, previous } = plan;
  const { instance, width } = fleet;
  const { stopLocation, stopServiceS } = instance;
  const kind = fleet.kindOf[vehicle];
  const legs = fleet.driveS[kind];
  const last = plan.last[vehicle];
  let location = fleet.endOf[kind];
  const endS =
    plan.earliestS[last] + stopServiceS[last] + legs[stopLocation[last] * width + location];
  let startS = endS;
  for (let stop = last; stop >= 0; stop = previous[stop]) {
    const there = stopLocation[stop];
    startS -= legs[there * width + location] + stopServiceS[stop];
    startS = lastStartS(instance, stop, startS);
    location = there;
  }
  startS -= legs[fleet.startOf[kind] * width + location];
  const waitS = endS - startS - plan.driveS[vehicle] - plan.serviceS[vehicle];
  // A route past its windows is taken apart next, and the plan's cost must stay a number.
  return Number.isFinite(waitS) ? waitS : 0;
}
