import type { Random } from "../../numeric/random.ts";
import { legCost } from "./fleet.ts";
import type { PlannedRoute } from "./solution.ts";
import type { WorkingPlan } from "./working-plan.ts";

/**
 * Leads a route from a stop straight on to a near one. If that is on another route, the two swap
 * what follows (2-opt*), or the first goes on through the other's head turned round; if it is on
 * the same route, the part between is turned round (2-opt). Parts are turned only where legs cost
 * the same both ways and no windows count.
 *
 * Ruin and recreate moves short strings: long tails it would swap stop by stop, over dear plans.
 *
 * Source: J.-Y. Potvin, J.-M. Rousseau (1995), "An exchange heuristic for routeing problems with
 * time windows", Journal of the Operational Research Society 46(12).
 */
export class TailSwap {
  private readonly plan: WorkingPlan;
  private readonly random: Random;
  private readonly canTurn: boolean;

  constructor(plan: WorkingPlan, random: Random) {
    const { fleet } = plan;
    this.plan = plan;
    this.random = random;
    this.canTurn =
      !fleet.waiting && fleet.costInto.every((costs, k) => costs === fleet.edgeCost[k]);
  }

  /** Leads on from one stop to another if that raises the cost by less than `limit` (≥ 0). */
  attempt(stop: number, near: number, limit: number): boolean {
    const { plan, random, canTurn } = this;
    const vehicle = plan.vehicleOf[stop];
    const other = plan.vehicleOf[near];
    if (vehicle < 0 || other < 0) return false;
    const { kindOf, edgeCost } = plan.fleet;
    const isAlike = edgeCost[kindOf[vehicle]] === edgeCost[kindOf[other]];
    if (isAlike && this.leg(vehicle, stop, near) - plan.costAfter[stop] >= limit) return false;
    if (vehicle === other) return canTurn && this.turn(vehicle, stop, near, limit);
    const isTurned = isAlike && canTurn && random.next() < 0.5;
    let rise = isTurned ? this.riseOfHeads(stop, near) : this.riseOfTails(stop, near);
    if (!isAlike) {
      rise += this.riseWithin(other, vehicle, near);
      rise += this.riseWithin(vehicle, other, plan.next[stop]);
    }
    if (!(rise < limit)) return false;
    if (!isTurned && plan.fleet.timed && !this.arrivesInTime(stop, near)) return false;
    if (!this.canExchange(stop, near, isTurned ? plan.previous : plan.next)) return false;
    return this.apply(this.exchanged(stop, near, isTurned), limit);
  }

  private leg(vehicle: number, from: number, to: number): number {
    return legCost(this.plan.fleet, vehicle, from, to);
  }

  private riseOfTails(stop: number, near: number): number {
    const { plan } = this;
    const [vehicle, other] = [plan.vehicleOf[stop], plan.vehicleOf[near]];
    const [after, before] = [plan.next[stop], plan.previous[near]];
    const [last, otherLast] = [plan.last[vehicle], plan.last[other]];
    let rise = this.leg(vehicle, stop, near) - plan.costAfter[stop];
    rise -= before < 0 ? plan.startCost[other] : plan.costAfter[before];
    rise += this.leg(vehicle, otherLast, -1) - plan.costAfter[otherLast];
    if (after >= 0) rise += this.leg(other, last, -1) - plan.costAfter[last];
    else if (before < 0) return rise - plan.fleet.instance.vehicleFixedCost[other];
    return rise + this.leg(other, before, after);
  }

  /** What the legs between a route's stops cost another vehicle more, from a stop (-1: none) on. */
  private riseWithin(vehicle: number, other: number, from: number): number {
    const { plan } = this;
    const last = plan.last[vehicle];
    let rise = 0;
    for (let each = from; each >= 0 && each !== last; each = plan.next[each]) {
      rise += this.leg(other, each, plan.next[each]) - plan.costAfter[each];
    }
    return rise;
  }

  private riseOfHeads(stop: number, near: number): number {
    const { plan } = this;
    const [vehicle, other] = [plan.vehicleOf[stop], plan.vehicleOf[near]];
    const [after, behind] = [plan.next[stop], plan.next[near]];
    const last = plan.last[vehicle];
    let rise = this.leg(vehicle, stop, near) - plan.costAfter[stop] - plan.costAfter[near];
    rise += this.leg(vehicle, plan.first[other], -1) - plan.startCost[other];
    if (after < 0) {
      if (behind < 0) return rise - plan.fleet.instance.vehicleFixedCost[other];
      return rise + this.leg(other, -1, behind);
    }
    rise += this.leg(other, -1, last) - plan.costAfter[last];
    return rise + this.leg(other, after, behind);
  }

  private arrivesInTime(stop: number, near: number): boolean {
    const { plan } = this;
    const { fleet } = plan;
    const { stopLocation, stopServiceS, vehicleEarliestS, vehicleLatestS } = fleet.instance;
    const [vehicle, other] = [plan.vehicleOf[stop], plan.vehicleOf[near]];
    const [after, before] = [plan.next[stop], plan.previous[near]];
    const legs = fleet.driveS[fleet.kindOf[vehicle]];
    const there = legs[stopLocation[stop] * fleet.width + stopLocation[near]];
    if (plan.earliestS[stop] + stopServiceS[stop] + there > plan.latestS[near]) return false;
    const kind = fleet.kindOf[other];
    const from = before < 0 ? fleet.startOf[kind] : stopLocation[before];
    const to = after < 0 ? fleet.endOf[kind] : stopLocation[after];
    let timeS = vehicleEarliestS[other];
    if (before >= 0) timeS = plan.earliestS[before] + stopServiceS[before];
    timeS += fleet.driveS[kind][from * fleet.width + to];
    return timeS <= (after < 0 ? vehicleLatestS[other] : plan.latestS[after]);
  }

  /**
   * Whether each vehicle may carry the other's part instead of its own: all stops behind `stop`,
   * and those from `near` on, in the direction of `following`.
   */
  private canExchange(stop: number, near: number, following: Int32Array): boolean {
    const { plan } = this;
    const { fleet, room, size } = plan;
    const { kindOf, kindCount, fits, instance } = fleet;
    const { dimensionCount, stopDemand, vehicleMaxStops } = instance;
    const [vehicle, other] = [plan.vehicleOf[stop], plan.vehicleOf[near]];
    const [kind, otherKind] = [kindOf[vehicle], kindOf[other]];
    let growth = 0;
    for (let each = near; each >= 0; each = following[each]) {
      growth++;
      if (kind !== otherKind && fits[each * kindCount + kind] === 0) return false;
    }
    for (let each = plan.next[stop]; each >= 0; each = plan.next[each]) {
      growth--;
      if (kind !== otherKind && fits[each * kindCount + otherKind] === 0) return false;
    }
    if (size[vehicle] + growth > vehicleMaxStops[vehicle]) return false;
    if (size[other] - growth > vehicleMaxStops[other]) return false;
    for (let d = 0; d < dimensionCount; d++) {
      let more = 0;
      for (let each = near; each >= 0; each = following[each]) {
        more += stopDemand[each * dimensionCount + d];
      }
      for (let each = plan.next[stop]; each >= 0; each = plan.next[each]) {
        more -= stopDemand[each * dimensionCount + d];
      }
      if (more > room[vehicle * dimensionCount + d]) return false;
      if (-more > room[other * dimensionCount + d]) return false;
    }
    return true;
  }

  /** The two routes as they would be. */
  private exchanged(stop: number, near: number, isTurned: boolean): PlannedRoute[] {
    const { next, previous, first, last, vehicleOf } = this.plan;
    const [vehicle, other] = [vehicleOf[stop], vehicleOf[near]];
    const head = stopsAlong(next, first[vehicle], next[stop]);
    if (isTurned) {
      const turned = stopsAlong(previous, last[vehicle], stop);
      return [
        { vehicle, stops: [...head, ...stopsAlong(previous, near, -1)] },
        { vehicle: other, stops: [...turned, ...stopsAlong(next, next[near], -1)] },
      ];
    }
    const otherHead = stopsAlong(next, first[other], near);
    return [
      { vehicle, stops: [...head, ...stopsAlong(next, near, -1)] },
      { vehicle: other, stops: [...otherHead, ...stopsAlong(next, next[stop], -1)] },
    ];
  }

  private turn(vehicle: number, stop: number, near: number, limit: number): boolean {
    const { plan } = this;
    const { next, previous } = plan;
    let [from, to] = [stop, near];
    for (let each = next[near]; each >= 0; each = next[each]) {
      if (each === stop) [from, to] = [near, stop];
    }
    const [after, behind] = [next[from], next[to]];
    let rise = this.leg(vehicle, from, to) - plan.costAfter[from];
    rise += this.leg(vehicle, after, behind) - plan.costAfter[to];
    if (after === to || !(rise < limit)) return false;
    const head = stopsAlong(next, plan.first[vehicle], after);
    const turned = stopsAlong(previous, to, from);
    const stops = [...head, ...turned, ...stopsAlong(next, behind, -1)];
    return this.apply([{ vehicle, stops }], limit);
  }

  /** Drives new routes, and undoes that if they break a limit or cost too much. */
  private apply(routes: readonly PlannedRoute[], limit: number): boolean {
    const { plan } = this;
    const cost = plan.cost;
    plan.begin();
    plan.reroute(routes);
    const isSound = () => routes.every(({ vehicle }) => plan.isSound(vehicle));
    if (plan.cost - cost < limit && isSound()) return true;
    plan.revert();
    return false;
  }
}

/** Stops from one on, along the links given, up to another (-1: the end) without it. */
function stopsAlong(links: Int32Array, from: number, until: number): number[] {
  const stops: number[] = [];
  for (let each = from; each !== until; each = links[each]) stops.push(each);
  return stops;
}
