import { commonOf } from "./fleet.ts";
import { firstStartS, lastStartS } from "./windows.ts";
import type { WorkingPlan } from "./working-plan.ts";

/**
 * Whether a stop may be inserted into a vehicle's route between two others (-1: its start or end).
 * Closures, as the scans of `recreate.ts` are: V8 knows their arrays by heart.
 */
export type PlaceCheck = (stop: number, vehicle: number, before: number, after: number) => boolean;

/** Whether the stop is served in time there, and those behind it are. */
export function timeCheckOf(plan: WorkingPlan): PlaceCheck {
  const { fleet } = plan;
  const { instance, width, kindOf, startOf, endOf, driveS } = fleet;
  const { stopLocation, stopServiceS, vehicleEarliestS, vehicleLatestS } = instance;
  const { earliestS, latestS } = plan;
  const commonLegs = commonOf(driveS);
  return (stop, vehicle, before, after) => {
    const kind = kindOf[vehicle];
    const legs = commonLegs ?? driveS[kind];
    const via = stopLocation[stop];
    let timeS: number;
    if (before < 0) {
      timeS = vehicleEarliestS[vehicle] + legs[startOf[kind] * width + via];
    } else {
      timeS = earliestS[before] + stopServiceS[before] + legs[stopLocation[before] * width + via];
    }
    timeS = firstStartS(instance, stop, timeS) + stopServiceS[stop];
    if (after >= 0) return timeS + legs[via * width + stopLocation[after]] <= latestS[after];
    return timeS + legs[via * width + endOf[kind]] <= vehicleLatestS[vehicle];
  };
}

/** Whether the route keeps its vehicle's most metres and seconds. */
export function limitCheckOf(plan: WorkingPlan): PlaceCheck {
  const { fleet } = plan;
  const { instance, width, kindOf, startOf, endOf, driveS, distanceM } = fleet;
  const { distanceLimited, durationLimited, waiting } = fleet;
  const { stopLocation, stopServiceS, vehicleEarliestS } = instance;
  const { vehicleMaxDistanceM, vehicleMaxDurationS } = instance;
  const { earliestS, next, previous, last } = plan;
  const commonLegs = commonOf(driveS);

  return (stop, vehicle, before, after) => {
    if (!distanceLimited && !durationLimited) return true;
    const kind = kindOf[vehicle];
    const from = before < 0 ? startOf[kind] : stopLocation[before];
    const to = after < 0 ? endOf[kind] : stopLocation[after];
    const via = stopLocation[stop];
    const [inward, outward] = [from * width + via, via * width + to];
    const alone = before < 0 && after < 0;
    const direct = from * width + to;
    if (distanceLimited) {
      const legs = distanceM[kind];
      const detourM = legs[inward] + legs[outward] - (alone ? 0 : legs[direct]);
      if (plan.distanceM[vehicle] + detourM > vehicleMaxDistanceM[vehicle]) return false;
    }
    if (!durationLimited) return true;
    const legs = commonLegs ?? driveS[kind];
    const detourS = legs[inward] + legs[outward] - (alone ? 0 : legs[direct]);
    const busyS = plan.driveS[vehicle] + plan.serviceS[vehicle];
    const maxDurationS = vehicleMaxDurationS[vehicle];
    if (busyS + detourS + stopServiceS[stop] > maxDurationS) return false;
    return !waiting || durationWithS(stop, vehicle, before, after) <= maxDurationS;
  };

  /** Duration of the route with the stop between two others, by the schedule's own two passes. */
  function durationWithS(stop: number, vehicle: number, before: number, after: number): number {
    const kind = kindOf[vehicle];
    const legs = commonLegs ?? driveS[kind];
    const endS = endWithS(stop, vehicle, before, after);
    let timeS = endS;
    let location = endOf[kind];
    for (let each = after < 0 ? stop : last[vehicle]; each >= 0; ) {
      const there = stopLocation[each];
      timeS -= legs[there * width + location] + stopServiceS[each];
      timeS = lastStartS(instance, each, timeS);
      location = there;
      if (each === after) each = stop;
      else each = each === stop ? before : previous[each];
    }
    return endS - timeS + legs[startOf[kind] * width + location];
  }

  /** Its earliest end: as far as the stop before, it is driven as now. */
  function endWithS(stop: number, vehicle: number, before: number, after: number): number {
    const kind = kindOf[vehicle];
    const legs = commonLegs ?? driveS[kind];
    let location = before < 0 ? startOf[kind] : stopLocation[before];
    let timeS = vehicleEarliestS[vehicle];
    if (before >= 0) timeS = earliestS[before] + stopServiceS[before];
    for (let each = stop; each >= 0; each = each === stop ? after : next[each]) {
      const there = stopLocation[each];
      timeS = firstStartS(instance, each, timeS + legs[location * width + there]);
      timeS += stopServiceS[each];
      location = there;
    }
    return timeS + legs[location * width + endOf[kind]];
  }
}
