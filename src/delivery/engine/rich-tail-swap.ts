import type { Random } from "../../numeric/random.ts";
import { legCost } from "./fleet.ts";
import type { RichPlan } from "./rich-plan.ts";
import { NO_MARK, reloadAt } from "./timeline.ts";

/**
 * Leads a route from a stop on to a near one of another route: the two swap what follows, reloads
 * included (2-opt*). A tail may also begin with a reload it did not have, and so become a trip.
 *
 * Parts are never turned round. Stops tied to others by a lock or a relation stay where they are,
 * and so do tails that would part a pickup from its delivery.
 */
export class RichTailSwap {
  private readonly plan: RichPlan;
  private readonly random: Random;

  constructor(plan: RichPlan, random: Random) {
    this.plan = plan;
    this.random = random;
  }

  /** Leads on from one stop to another if that raises the energy by less than `limit`. */
  attempt(stop: number, near: number, limit: number): boolean {
    const { plan } = this;
    const [vehicle, other] = [plan.vehicleOf[stop], plan.vehicleOf[near]];
    if (vehicle < 0 || other < 0 || vehicle === other) return false;
    const { kindOf, edgeCost } = plan.fleet;
    if (edgeCost[kindOf[vehicle]] !== edgeCost[kindOf[other]]) return false;
    const before = plan.previous[near];
    if (plan.openAfter[stop] > 0 || (before >= 0 && plan.openAfter[before] > 0)) return false;
    const mark = this.markInto(vehicle, other, near);
    if (plan.isCostOnly && !(this.rise(stop, near, mark) < limit)) return false;
    if (!this.isFreeFrom(plan.next[stop]) || !this.isFreeFrom(near)) return false;
    return this.apply(stop, near, mark, limit);
  }

  /** The tail's own reload, or, if it has none, one of the vehicle's depots or none. */
  private markInto(vehicle: number, other: number, near: number): number {
    const { plan, random } = this;
    const own = plan.markOf(other, plan.previous[near]);
    const depots = plan.index.rules.vehicleReload[vehicle]?.depots;
    if (own !== NO_MARK || depots === undefined || random.next() < 0.5) return own;
    return depots[random.below(depots.length)];
  }

  private isFreeFrom(stop: number): boolean {
    const { next, index } = this.plan;
    for (let each = stop; each >= 0; each = next[each]) {
      if (index.lockedBy[each] >= 0 || index.relationsOf[each].length > 0) return false;
    }
    return true;
  }

  /** What the legs cost more; waiting and lateness are left out. */
  private rise(stop: number, near: number, mark: number): number {
    const { plan } = this;
    const { vehicleOf, previous, next, last } = plan;
    const [vehicle, other] = [vehicleOf[stop], vehicleOf[near]];
    const [after, before] = [next[stop], previous[near]];
    const tailMark = plan.markAfter[stop];
    let rise = this.way(vehicle, stop, mark, near) - this.way(vehicle, stop, tailMark, after);
    rise -= this.way(other, before, plan.markOf(other, before), near);
    rise += this.way(vehicle, last[other], NO_MARK, -1);
    rise -= this.way(other, last[other], NO_MARK, -1);
    if (after >= 0) {
      rise += this.way(other, last[vehicle], NO_MARK, -1);
      rise -= this.way(vehicle, last[vehicle], NO_MARK, -1);
    } else if (before < 0) {
      return rise - plan.fleet.instance.vehicleFixedCost[other];
    }
    return rise + this.way(other, before, this.markFor(before, tailMark), after);
  }

  /** At the start of a route a vehicle is loaded, so its first tail needs no reload. */
  private markFor(before: number, mark: number): number {
    return before < 0 ? NO_MARK : mark;
  }

  /** Cost from a stop (-1: the start) by way of a depot to another (-1: the end). */
  private way(vehicle: number, from: number, mark: number, to: number): number {
    const { fleet } = this.plan;
    if (mark === NO_MARK) return legCost(fleet, vehicle, from, to);
    const { stopLocation } = fleet.instance;
    const kind = fleet.kindOf[vehicle];
    const costs = fleet.edgeCost[kind];
    const origin = from < 0 ? fleet.startOf[kind] : stopLocation[from];
    const target = to < 0 ? fleet.endOf[kind] : stopLocation[to];
    return costs[origin * fleet.width + mark] + costs[mark * fleet.width + target];
  }

  private apply(stop: number, near: number, mark: number, limit: number): boolean {
    const { plan } = this;
    const [vehicle, other] = [plan.vehicleOf[stop], plan.vehicleOf[near]];
    const after = plan.next[stop];
    const before = plan.previous[near];
    const own: number[] = [];
    const others: number[] = [];
    this.addNodes(own, plan.first[vehicle], after, plan.startMark[vehicle]);
    this.addNodes(own, near, -1, mark);
    this.addNodes(others, plan.first[other], near, plan.startMark[other]);
    if (after >= 0) {
      this.addNodes(others, after, -1, this.markFor(before, plan.markAfter[stop]));
    }
    if (!plan.isKept(vehicle, own, own.length)) return false;
    if (others.length > 0 && !plan.isKept(other, others, others.length)) return false;
    const energy = plan.energy();
    plan.begin();
    plan.swapNodes(vehicle, own, other, others);
    if (plan.energy() - energy < limit && plan.ledger.shortages().length === 0) return true;
    plan.revert();
    return false;
  }

  /** Adds a part of a route, from a stop until another one, with the mark on the leg into it. */
  private addNodes(nodes: number[], from: number, until: number, mark: number): void {
    const { plan } = this;
    let ahead = mark;
    for (let each = from; each !== until; each = plan.next[each]) {
      if (ahead !== NO_MARK) nodes.push(reloadAt(ahead));
      nodes.push(each);
      ahead = plan.markAfter[each];
    }
  }
}
