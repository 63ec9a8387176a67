import { BLOCKED } from "./fleet.ts";
import type { RichPlan } from "./rich-plan.ts";
import { NO_RELEASE } from "./rules.ts";
import { firstStartS, lastStartS } from "./windows.ts";

/**
 * Sets the earliest starts of service of a route with reloads, when its trips leave, and what its
 * legs cost. `nodes` are the route's, the first `count` of them.
 */
export function scheduleTripsForwards(
  plan: RichPlan,
  vehicle: number,
  nodes: Int32Array,
  count: number,
): void {
  const { fleet, earliestS, costAfter } = plan;
  const { instance, width } = fleet;
  const { rules } = plan.index;
  const kind = fleet.kindOf[vehicle];
  const [legs, costs] = [fleet.driveS[kind], fleet.edgeCost[kind]];
  const reloadS = rules.vehicleReload[vehicle]?.serviceS ?? 0;
  let here = fleet.startOf[kind];
  let timeS = instance.vehicleEarliestS[vehicle] + rules.vehicleLoadingS[vehicle];
  let [edges, behind, reloads] = [0, -1, 0];
  let head = -1;
  // Since the trip began: driving and service, the latest release, and times without releases.
  let [busyS, releaseS, soonS] = [0, NO_RELEASE, 0];
  for (let i = 0; i < count; i++) {
    const node = nodes[i];
    const there = node < 0 ? -1 - node : instance.stopLocation[node];
    if (node < 0) {
      edges += costs[here * width + there];
      timeS += legs[here * width + there] + reloadS;
      here = there;
      head = -1;
      reloads++;
      continue;
    }
    if (head < 0) {
      head = node;
      plan.tripReleaseS[head] = latestReleaseFrom(plan, nodes, i, count);
      [busyS, releaseS, soonS] = [0, NO_RELEASE, timeS];
      timeS = Math.max(timeS, plan.tripReleaseS[head]);
      plan.tripLeaveS[head] = timeS;
    }
    const leg = costs[here * width + there];
    edges += leg;
    if (behind >= 0) costAfter[behind] = leg;
    else plan.startCost[vehicle] = leg;
    const preparationS = here === there ? 0 : rules.stopPreparationS[node];
    const approachS = legs[here * width + there] + preparationS;
    const serviceS = plan.serviceOf(vehicle, node);
    timeS = firstStartS(instance, node, timeS + approachS);
    earliestS[node] = timeS;
    plan.headOf[node] = head;
    timeS += serviceS;
    busyS += approachS;
    releaseS = Math.max(releaseS, rules.stopReleaseS[node]);
    soonS = firstStartS(instance, node, Math.max(soonS + approachS, releaseS + busyS));
    plan.soonestS[node] = soonS;
    soonS += serviceS;
    busyS += serviceS;
    here = there;
    behind = node;
  }
  edges += costs[here * width + fleet.endOf[kind]];
  plan.edgeSum[vehicle] = edges >= BLOCKED ? BLOCKED : edges;
  plan.reloadCount[vehicle] = reloads;
}

/** Latest release among the stops of the trip whose first one is at `place`. */
function latestReleaseFrom(
  plan: RichPlan,
  nodes: Int32Array,
  place: number,
  count: number,
): number {
  const { stopReleaseS } = plan.index.rules;
  let releaseS = NO_RELEASE;
  for (let i = place; i < count && nodes[i] >= 0; i++) {
    if (stopReleaseS[nodes[i]] > releaseS) releaseS = stopReleaseS[nodes[i]];
  }
  return releaseS;
}

/** Sets the latest starts of service, and by when each trip must be at its depot, backwards. */
export function scheduleTripsBackwards(
  plan: RichPlan,
  vehicle: number,
  nodes: Int32Array,
  count: number,
): void {
  const { fleet, latestS } = plan;
  const { instance, width } = fleet;
  const { stopPreparationS, vehicleReload } = plan.index.rules;
  const reloadS = vehicleReload[vehicle]?.serviceS ?? 0;
  const kind = fleet.kindOf[vehicle];
  const legs = fleet.driveS[kind];
  let untilS = instance.vehicleLatestS[vehicle];
  let there = fleet.endOf[kind];
  for (let i = count - 1; i >= 0; i--) {
    const node = nodes[i];
    const here = node < 0 ? -1 - node : instance.stopLocation[node];
    untilS -= legs[here * width + there];
    if (node < 0) {
      untilS -= reloadS;
      if (i + 1 < count) plan.tripByS[nodes[i + 1]] = untilS;
    } else {
      untilS = lastStartS(instance, node, untilS - plan.serviceOf(vehicle, node));
      latestS[node] = untilS;
      const from =
        i === 0
          ? fleet.startOf[kind]
          : nodes[i - 1] < 0
            ? -1 - nodes[i - 1]
            : instance.stopLocation[nodes[i - 1]];
      if (from !== here) untilS -= stopPreparationS[node];
    }
    there = here;
  }
}
