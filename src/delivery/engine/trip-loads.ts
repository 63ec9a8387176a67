import type { RichPlan } from "./rich-plan.ts";
import { NO_MARK } from "./timeline.ts";

/** Sums up the loads on the legs of each of a route's trips. */
export function sumTripLoads(plan: RichPlan, vehicle: number): void {
  const { next, markAfter } = plan;
  for (let head = plan.first[vehicle]; head >= 0; ) {
    let last = head;
    while (markAfter[last] === NO_MARK && next[last] >= 0) last = next[last];
    sumTripLoad(plan, head, last);
    head = next[last];
  }
}

function sumTripLoad(plan: RichPlan, head: number, last: number): void {
  const { next, previous, loadAfter, fullestUpTo, fullestFrom, tripLoad, tripFullest } = plan;
  const { dimensionCount, stopDemand } = plan.fleet.instance;
  const { rules, shipped, partner, isPickup } = plan.index;
  for (let d = 0; d < dimensionCount; d++) {
    let load = 0;
    for (let stop = head; ; stop = next[stop]) {
      load += stopDemand[stop * dimensionCount + d];
      if (stop === last) break;
    }
    tripLoad[head * dimensionCount + d] = load;
    let fullest = load;
    for (let stop = head; ; stop = next[stop]) {
      const row = stop * dimensionCount + d;
      load += rules.stopCollect[row] + shipped[row] - stopDemand[row];
      loadAfter[row] = load;
      if (load > fullest) fullest = load;
      fullestUpTo[row] = fullest;
      if (stop === last) break;
    }
    tripFullest[head * dimensionCount + d] = fullest;
    fullest = load;
    for (let stop = last; ; stop = previous[stop]) {
      const row = stop * dimensionCount + d;
      if (loadAfter[row] > fullest) fullest = loadAfter[row];
      fullestFrom[row] = fullest;
      if (stop === head) break;
    }
  }
  if (rules.shipments.length === 0) return;
  let open = 0;
  for (let stop = head; ; stop = next[stop]) {
    if (partner[stop] >= 0) open += isPickup[stop] === 1 ? 1 : -1;
    plan.openAfter[stop] = open;
    if (stop === last) break;
  }
}
