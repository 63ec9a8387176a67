import type { Random } from "../../numeric/random.ts";
import type { Neighbours } from "./neighbours.ts";
import type { WorkingPlan } from "./working-plan.ts";

/** Farther stops hardly ever follow one another in a good plan. */
export const NEAR_COUNT = 10;

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
  private readonly neighbours: Neighbours;
  private readonly random: Random;
  readonly nearCount: number;
  private readonly canTurn: boolean;
  /** Stops of the two routes as they would be, and how many. */
  private readonly one: Int32Array;
  private readonly other: Int32Array;
  private oneCount = 0;
  private otherCount = 0;

  constructor(plan: WorkingPlan, neighbours: Neighbours, random: Random) {
    const { fleet } = plan;
    this.plan = plan;
    this.neighbours = neighbours;
    this.random = random;
    this.nearCount = Math.min(neighbours.count, NEAR_COUNT);
    this.canTurn =
      !fleet.waiting && fleet.costInto.every((costs, k) => costs === fleet.edgeCost[k]);
    this.one = new Int32Array(fleet.stopCount);
    this.other = new Int32Array(fleet.stopCount);
  }

  /** Makes one such move, drawn at random, if it raises the cost by less than `limit`. */
  attempt(stop: number, limit: number): boolean {
    const { plan, random, neighbours, canTurn } = this;
    const near = neighbours.near[stop * neighbours.count + random.below(this.nearCount)];
    const vehicle = plan.vehicleOf[stop];
    const other = plan.vehicleOf[near];
    if (vehicle < 0 || other < 0) return false;
    const { kindOf, edgeCost } = plan.fleet;
    const isAlike = edgeCost[kindOf[vehicle]] === edgeCost[kindOf[other]];
    if (isAlike && this.leg(vehicle, stop, near) - plan.costAfter[stop] >= limit) return false;
    if (vehicle === other) return canTurn && this.turn(vehicle, stop, near, limit);
    const isTurned = isAlike && canTurn && random.next() < 0.5;
    let rise = isTurned ? this.riseOfHeads(stop, near) : this.riseOfTails(stop, near);
    if (!isAlike) rise += this.riseWithin(other, vehicle, near);
    if (!isAlike && plan.next[stop] >= 0) {
      rise += this.riseWithin(vehicle, other, plan.next[stop]);
    }
    if (!(rise < limit)) return false;
    if (!isTurned && plan.fleet.timed && !this.arrivesInTime(stop, near)) return false;
    if (!this.canExchange(stop, near, isTurned ? plan.previous : plan.next)) return false;
    this.fill(stop, near, isTurned);
    return this.apply(vehicle, other, limit);
  }

  /** Cost of a leg of a vehicle between stops, of which one may be its start or its end (-1). */
  private leg(vehicle: number, from: number, to: number): number {
    const { fleet } = this.plan;
    const { stopLocation } = fleet.instance;
    const kind = fleet.kindOf[vehicle];
    const origin = from < 0 ? fleet.startOf[kind] : stopLocation[from];
    const target = to < 0 ? fleet.endOf[kind] : stopLocation[to];
    return fleet.edgeCost[kind][origin * fleet.width + target];
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

  /** What the legs between a route's stops cost another vehicle more, from a stop on. */
  private riseWithin(vehicle: number, other: number, from: number): number {
    const { plan } = this;
    const last = plan.last[vehicle];
    let rise = 0;
    for (let each = from; each !== last; each = plan.next[each]) {
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

  private fill(stop: number, near: number, isTurned: boolean): void {
    const { plan, one, other } = this;
    const { next, previous, first, last, vehicleOf } = plan;
    const after = next[stop];
    let [count, otherCount] = [0, 0];
    for (let each = first[vehicleOf[stop]]; each !== after; each = next[each]) one[count++] = each;
    if (isTurned) {
      const behind = next[near];
      for (let each = near; each >= 0; each = previous[each]) one[count++] = each;
      for (let each = last[vehicleOf[stop]]; each !== stop; each = previous[each]) {
        other[otherCount++] = each;
      }
      for (let each = behind; each >= 0; each = next[each]) other[otherCount++] = each;
    } else {
      for (let each = near; each >= 0; each = next[each]) one[count++] = each;
      for (let each = first[vehicleOf[near]]; each !== near; each = next[each]) {
        other[otherCount++] = each;
      }
      for (let each = after; each >= 0; each = next[each]) other[otherCount++] = each;
    }
    this.oneCount = count;
    this.otherCount = otherCount;
  }

  private turn(vehicle: number, stop: number, near: number, limit: number): boolean {
    const { plan, one } = this;
    const { next, previous } = plan;
    let [from, to] = [stop, near];
    for (let each = next[near]; each >= 0; each = next[each]) {
      if (each === stop) [from, to] = [near, stop];
    }
    const [after, behind] = [next[from], next[to]];
    let rise = this.leg(vehicle, from, to) - plan.costAfter[from];
    rise += this.leg(vehicle, after, behind) - plan.costAfter[to];
    if (after === to || !(rise < limit)) return false;
    let count = 0;
    for (let each = plan.first[vehicle]; each !== after; each = next[each]) one[count++] = each;
    for (let each = to; each !== from; each = previous[each]) one[count++] = each;
    for (let each = behind; each >= 0; each = next[each]) one[count++] = each;
    this.oneCount = count;
    return this.apply(vehicle, -1, limit);
  }

  /** Drives the two routes gathered, and undoes that if they break a limit or cost too much. */
  private apply(vehicle: number, other: number, limit: number): boolean {
    const { plan } = this;
    const cost = plan.cost;
    plan.begin();
    plan.reroute(
      vehicle,
      this.one.subarray(0, this.oneCount),
      other,
      this.other.subarray(0, this.otherCount),
    );
    if (plan.cost - cost < limit && plan.isSound(vehicle) && (other < 0 || plan.isSound(other)))
      return true;
    plan.revert();
    return false;
  }
}
