import { commonOf } from "./fleet.ts";
import { firstStartS, lastStartS } from "./windows.ts";
import type { WorkingPlan } from "./working-plan.ts";

/** Follows the times of a plan's routes. */
export interface RouteTimes {
  /**
   * Sets the earliest starts of service of a route: from the stop just inserted to the first whose
   * time stays, or from the start (`inserted` = -1).
   */
  scheduleForwards(vehicle: number, inserted: number): void;
  /** Sets the latest starts of service, in the same way backwards. */
  scheduleBackwards(vehicle: number, inserted: number): void;
  /** Waiting of a scheduled route that starts as late as its earliest end allows. */
  waitOf(vehicle: number): number;
}

/** Closures, as in `recreate.ts`: V8 knows their arrays by heart. */
export function routeTimesOf(plan: WorkingPlan): RouteTimes {
  const { fleet, earliestS, latestS, next, previous, first, last } = plan;
  const { instance, width, kindOf, startOf, endOf, driveS } = fleet;
  const { stopLocation, stopServiceS, vehicleEarliestS, vehicleLatestS } = instance;
  const commonLegs = commonOf(driveS);

  function scheduleForwards(vehicle: number, inserted: number): void {
    const kind = kindOf[vehicle];
    const legs = commonLegs ?? driveS[kind];
    const before = inserted < 0 ? -1 : previous[inserted];
    let location = before < 0 ? startOf[kind] : stopLocation[before];
    let timeS = vehicleEarliestS[vehicle];
    if (before >= 0) timeS = earliestS[before] + stopServiceS[before];
    let stop = inserted < 0 ? first[vehicle] : inserted;
    for (; stop >= 0; stop = next[stop]) {
      const there = stopLocation[stop];
      timeS = firstStartS(instance, stop, timeS + legs[location * width + there]);
      if (inserted >= 0 && stop !== inserted && timeS === earliestS[stop]) return;
      earliestS[stop] = timeS;
      timeS += stopServiceS[stop];
      location = there;
    }
  }

  function scheduleBackwards(vehicle: number, inserted: number): void {
    const kind = kindOf[vehicle];
    const legs = commonLegs ?? driveS[kind];
    const after = inserted < 0 ? -1 : next[inserted];
    let location = after < 0 ? endOf[kind] : stopLocation[after];
    let untilS = after < 0 ? vehicleLatestS[vehicle] : latestS[after];
    let stop = inserted < 0 ? last[vehicle] : inserted;
    for (; stop >= 0; stop = previous[stop]) {
      const there = stopLocation[stop];
      untilS -= legs[there * width + location] + stopServiceS[stop];
      untilS = lastStartS(instance, stop, untilS);
      if (inserted >= 0 && stop !== inserted && untilS === latestS[stop]) return;
      latestS[stop] = untilS;
      location = there;
    }
  }

  function waitOf(vehicle: number): number {
    const kind = kindOf[vehicle];
    const legs = commonLegs ?? driveS[kind];
    const end = last[vehicle];
    let location = endOf[kind];
    const endS = earliestS[end] + stopServiceS[end] + legs[stopLocation[end] * width + location];
    let startS = endS;
    for (let stop = end; stop >= 0; stop = previous[stop]) {
      const there = stopLocation[stop];
      startS -= legs[there * width + location] + stopServiceS[stop];
      startS = lastStartS(instance, stop, startS);
      location = there;
    }
    startS -= legs[startOf[kind] * width + location];
    const waitS = endS - startS - plan.driveS[vehicle] - plan.serviceS[vehicle];
    // A route past its windows is taken apart next, and the plan's cost must stay a number.
    return Number.isFinite(waitS) ? waitS : 0;
  }

  return { scheduleForwards, scheduleBackwards, waitOf };
}
