import { type DeliveryInstance, UNREACHABLE } from "./instance.ts";
import { NO_RELEASE } from "./rules.ts";
import type { DeliveryRoute, Trip, TripStart, Visit } from "./schedule.ts";
import { SequenceCheck } from "./sequence-check.ts";
import { NOWHERE_CUT, reloadAt, Timeline } from "./timeline.ts";
import type { Violation, ViolationCode } from "./violation.ts";

/**
 * Stops and reloads of a route as one sequence of nodes.
 *
 * @throws RangeError if the first trip does not start at the vehicle's start, or a trip begins
 *   before the one ahead of it
 */
export function nodesOf(
  instance: DeliveryInstance,
  vehicle: number,
  stops: ArrayLike<number>,
  trips: readonly TripStart[] = [],
): number[] {
  const start = instance.vehicleStart[vehicle];
  if (trips.length > 0 && (trips[0].depot !== start || trips[0].firstVisit !== 0)) {
    throw new RangeError(`The first trip of vehicle ${vehicle} must begin at its start.`);
  }
  const nodes: number[] = [];
  let trip = 1;
  for (let visit = 0; visit <= stops.length; visit++) {
    while (trip < trips.length && trips[trip].firstVisit === visit) {
      nodes.push(reloadAt(trips[trip++].depot));
    }
    if (visit < stops.length) nodes.push(stops[visit]);
  }
  if (trip < trips.length) {
    throw new RangeError(`Trip ${trip} of vehicle ${vehicle} is out of order or beyond its stops.`);
  }
  return nodes;
}

/** Schedules routes of an instance that has rules. */
export class RichScheduler {
  private readonly instance: DeliveryInstance;
  private readonly timeline: Timeline;
  private readonly check: SequenceCheck;

  constructor(instance: DeliveryInstance) {
    this.instance = instance;
    this.timeline = new Timeline(instance);
    this.check = new SequenceCheck(instance);
  }

  /** The first rule that the route breaks, in the order of `VIOLATION_CODES` as a rule. */
  violation(vehicle: number, nodes: readonly number[]): Violation | undefined {
    return this.violations(vehicle, nodes, true)[0];
  }

  /** Every rule that the route breaks; of windows the first one missed. */
  violations(vehicle: number, nodes: readonly number[], onlyFirst = false): Violation[] {
    const found: Violation[] = [];
    const report = (
      code: ViolationCode,
      stop: number,
      needed: number,
      allowed: number,
      dimension = -1,
    ) => {
      found.push({ code, vehicle, stop, dimension, needed, allowed });
      return onlyFirst;
    };
    if (!this.check.report(vehicle, nodes, nodes.length, report)) {
      this.reportTimes(vehicle, nodes, report);
    }
    return found;
  }

  private reportTimes(
    vehicle: number,
    nodes: readonly number[],
    report: (code: ViolationCode, stop: number, needed: number, allowed: number) => boolean,
  ): void {
    const { instance, timeline } = this;
    const { rules, maxInVehicleS, partner } = timeline.index;
    timeline.run(vehicle, nodes, nodes.length, true);
    const { cutAt, lateAt, tooLongOnBoard } = timeline;
    const stopAt = (place: number) =>
      place >= 0 && place < nodes.length ? Math.max(-1, nodes[place]) : -1;
    if (cutAt !== NOWHERE_CUT) {
      // Without a way there is no time either.
      report("unreachable", stopAt(cutAt), 0, 0);
      return;
    }
    if (lateAt >= 0 && this.reportLate(vehicle, nodes, lateAt, report)) return;
    const limit = (code: ViolationCode, needed: number, allowed: number) =>
      needed > allowed && report(code, -1, needed, allowed);
    if (limit("max-distance", timeline.distanceM, instance.vehicleMaxDistanceM[vehicle])) return;
    if (limit("max-drive", timeline.driveS, rules.vehicleMaxDriveS[vehicle])) return;
    if (tooLongOnBoard >= 0) {
      const [from, to] = [nodes.indexOf(tooLongOnBoard), nodes.indexOf(partner[tooLongOnBoard])];
      const neededS = timeline.serviceStartS[to] - timeline.departureS[from];
      if (report("max-in-vehicle", tooLongOnBoard, neededS, maxInVehicleS[tooLongOnBoard])) return;
    }
    if (timeline.hasBrokenBreak && report("break", -1, 0, 0)) return;
    limit("max-duration", timeline.durationS, instance.vehicleMaxDurationS[vehicle]);
  }

  /** Late because of a release, if it would be in time without one. */
  private reportLate(
    vehicle: number,
    nodes: readonly number[],
    place: number,
    report: (code: ViolationCode, stop: number, needed: number, allowed: number) => boolean,
  ): boolean {
    const { instance, timeline } = this;
    const stop = place < nodes.length ? nodes[place] : -1;
    const { windowStart, windowLatestS } = instance;
    const allowed =
      stop >= 0 ? windowLatestS[windowStart[stop + 1] - 1] : instance.vehicleLatestS[vehicle];
    const needed =
      stop >= 0 ? timeline.arrivalS[place] + timeline.preparationS[place] : timeline.endS;
    const isWaiting = nodes.some((node, at) => {
      if (at >= place || node >= 0) return false;
      const readyS = timeline.serviceStartS[at] + timeline.serviceAt(node);
      return timeline.departureS[at] > readyS;
    });
    const firstReadyS = instance.vehicleEarliestS[vehicle];
    const isHeld =
      timeline.releaseAt(-1) > NO_RELEASE &&
      timeline.releaseAt(-1) > firstReadyS + timeline.index.rules.vehicleLoadingS[vehicle];
    return report(isWaiting || isHeld ? "release" : "time-window", stop, needed, allowed);
  }

  /** The route with all its times; of one that breaks a window, as if that did not count. */
  describe(vehicle: number, nodes: readonly number[]): DeliveryRoute {
    const { instance, timeline } = this;
    timeline.run(vehicle, nodes, nodes.length, true);
    const { visits, trips, serviceS } = this.visitsOf(vehicle, nodes);
    const { startS, endS, durationS, driveS, distanceM } = timeline;
    const breakS = timeline.breaks.reduce((sum, each) => sum + each.durationS, 0);
    const visitAt = (place: number) => nodes.slice(0, place).filter((node) => node >= 0).length;
    return {
      vehicle,
      visits,
      trips,
      breaks: timeline.breaks.map(({ beforeNode, startS: beginS, durationS: lastsS }) => ({
        beforeVisit: visitAt(beforeNode),
        startS: beginS,
        durationS: lastsS,
      })),
      startS,
      endS,
      startLoad: trips[0].startLoad,
      distanceM,
      driveS,
      serviceS,
      waitS: durationS - driveS - serviceS - breakS,
      durationS,
      cost: {
        fixed: instance.vehicleFixedCost[vehicle],
        distance: instance.vehicleCostPerM[vehicle] * distanceM,
        time: instance.vehicleCostPerS[vehicle] * durationS,
        lateness: timeline.latenessCost,
      },
    };
  }

  private visitsOf(vehicle: number, nodes: readonly number[]) {
    const { instance, timeline } = this;
    const { rules } = timeline.index;
    const profile = instance.vehicleProfile[vehicle];
    const metres = instance.distanceM[profile];
    const visits: Visit[] = [];
    const trips: Trip[] = [];
    const load = new Array<number>(instance.dimensionCount).fill(0);
    let here = instance.vehicleStart[vehicle];
    let [distanceM, driveS, serviceS] = [0, 0, rules.vehicleLoadingS[vehicle]];
    const beginTrip = (place: number, depot: number, startS: number) => {
      let end = place;
      while (end < nodes.length && nodes[end] >= 0) end++;
      this.fill(load, nodes, place, end);
      const visitCount = end - place;
      trips.push({ depot, startS, firstVisit: visits.length, visitCount, startLoad: [...load] });
    };
    const leaveS = timeline.startS + rules.vehicleLoadingS[vehicle];
    beginTrip(0, here, Math.max(leaveS, timeline.releaseAt(-1)));
    for (const [place, node] of nodes.entries()) {
      const there = timeline.locationOf(node);
      const legM = metres[here * instance.locationCount + there];
      if (legM !== UNREACHABLE) distanceM += legM;
      driveS += timeline.legS(here, there);
      here = there;
      const [arrivalS, departureS] = [timeline.arrivalS[place], timeline.departureS[place]];
      const preparationS = timeline.preparationS[place];
      serviceS += timeline.serviceAt(node) + preparationS;
      if (node < 0) {
        beginTrip(place + 1, there, departureS);
        continue;
      }
      this.handle(load, node);
      const serviceStartS = timeline.serviceStartS[place];
      const restS = this.restS(place, arrivalS);
      visits.push({
        stop: node,
        arrivalS,
        waitS: serviceStartS - arrivalS - preparationS - restS,
        preparationS,
        serviceStartS,
        departureS,
        lateS: Math.max(0, serviceStartS - rules.stopDueS[node]),
        loadAfter: [...load],
        distanceM,
        driveS,
      });
    }
    return { visits, trips, serviceS };
  }

  /** Time of the breaks taken between arriving at a node and serving it. */
  private restS(place: number, arrivalS: number): number {
    let restS = 0;
    for (const each of this.timeline.breaks) {
      if (each.beforeNode === place && each.startS >= arrivalS) restS += each.durationS;
    }
    return restS;
  }

  private fill(load: number[], nodes: readonly number[], from: number, end: number): void {
    const { dimensionCount, stopDemand } = this.instance;
    for (let d = 0; d < dimensionCount; d++) {
      load[d] = 0;
      for (let i = from; i < end; i++) load[d] += stopDemand[nodes[i] * dimensionCount + d];
    }
  }

  private handle(load: number[], stop: number): void {
    const { dimensionCount, stopDemand } = this.instance;
    const { rules, shipped } = this.timeline.index;
    for (let d = 0; d < dimensionCount; d++) {
      const row = stop * dimensionCount + d;
      load[d] += rules.stopCollect[row] + shipped[row] - stopDemand[row];
    }
  }
}

const schedulers = new WeakMap<DeliveryInstance, RichScheduler>();

/** The scheduler of an instance that has rules, made once. */
export function schedulerOf(instance: DeliveryInstance): RichScheduler {
  let scheduler = schedulers.get(instance);
  if (scheduler === undefined) {
    scheduler = new RichScheduler(instance);
    schedulers.set(instance, scheduler);
  }
  return scheduler;
}
