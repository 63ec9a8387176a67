import type { Blinks } from "./blinks.ts";
import { BLOCKED, type Fleet } from "./fleet.ts";
import type { Neighbours } from "./neighbours.ts";
import type { RichPlan } from "./rich-plan.ts";
import { NO_MARK, reloadAt } from "./timeline.ts";
import { firstStartS } from "./windows.ts";

const NOWHERE = -2;

/**
 * Finds the two places of one trip where a shipment's pickup and delivery cost least together.
 *
 * For each place of the pickup the trip is driven on, later by the detour, until it would be too
 * late or too full; the delivery is tried behind every stop on the way. A place is passed over when
 * the pickup alone costs more than the best pair, which supposes that no detour is a short cut.
 */
export class PairInsertion {
  private readonly plan: RichPlan;
  private readonly fleet: Fleet;
  private readonly neighbours: Neighbours;
  private readonly blinks: Blinks;
  private readonly nodes: Int32Array;
  private readonly seen: Int32Array;
  /** By stop of the route looked at: no place of the delivery behind it or later costs less. */
  private readonly leastBehind: Float64Array;
  /** By pickup and vehicle: no place on the route of that version costs less; -1 = none known. */
  private readonly knownCost: Float64Array;
  private readonly knownVersion: Float64Array;
  /** Whether places depend on nothing but the route they are on. */
  private readonly isLocal: boolean;
  private round = 0;
  private pickup = -1;
  private delivery = -1;
  private bestCost = 0;
  private bestVehicle = -1;
  private bestBefore = NOWHERE;
  /** The stop that the delivery follows: the pickup itself, or one behind it. */
  private bestBeforeDelivery = -1;
  private bestAhead = NO_MARK;
  private bestBehind = NO_MARK;

  constructor(plan: RichPlan, neighbours: Neighbours, blinks: Blinks) {
    this.plan = plan;
    this.fleet = plan.fleet;
    this.neighbours = neighbours;
    this.blinks = blinks;
    this.nodes = new Int32Array(2 * plan.fleet.stopCount + 4);
    this.seen = new Int32Array(plan.fleet.vehicleCount);
    this.leastBehind = new Float64Array(plan.fleet.stopCount);
    const { objectives, shipments } = plan.index.rules;
    const rowCount = shipments.length > 0 ? plan.fleet.stopCount : 0;
    this.knownCost = new Float64Array(rowCount * plan.fleet.vehicleCount);
    this.knownVersion = new Float64Array(this.knownCost.length).fill(-1);
    this.isLocal =
      plan.index.stock === undefined &&
      objectives.every((objective) => objective === "cost" || objective === "vehicles");
  }

  /** Inserts both stops where they cost least together, if anywhere. */
  insert(pickup: number, blinking: boolean): boolean {
    const { plan } = this;
    const { instance } = this.fleet;
    const mandatory = instance.stopPriority[pickup] > 0;
    this.pickup = pickup;
    this.delivery = plan.index.partner[pickup];
    this.bestCost = mandatory ? BLOCKED / 2 : instance.stopPrize[pickup];
    this.bestBefore = NOWHERE;
    this.blinks.set(blinking);
    this.round++;
    this.tryRoutesNear(pickup);
    this.tryRoutesNear(this.delivery);
    this.tryIdleVehicles();
    if (this.bestBefore === NOWHERE && mandatory) {
      this.blinks.set(false);
      this.round++;
      for (const vehicle of plan.vehicles) if (plan.size[vehicle] > 0) this.tryRoute(vehicle);
    }
    if (this.bestBefore === NOWHERE) return false;
    const { bestVehicle, bestBefore, bestAhead, bestBehind, bestBeforeDelivery } = this;
    plan.insertBetween(pickup, bestVehicle, bestBefore, bestAhead, bestBehind);
    const behind = plan.markOf(bestVehicle, bestBeforeDelivery);
    plan.insertBetween(this.delivery, bestVehicle, bestBeforeDelivery, NO_MARK, behind);
    plan.refresh(bestVehicle);
    return true;
  }

  private tryRoutesNear(stop: number): void {
    const { near, count } = this.neighbours;
    for (let i = stop * count; i < (stop + 1) * count; i++) {
      const vehicle = this.plan.vehicleOf[near[i]];
      if (vehicle >= 0 && this.seen[vehicle] !== this.round) this.tryRoute(vehicle);
    }
  }

  private isOpen(vehicle: number): boolean {
    const { plan, fleet, pickup, delivery } = this;
    const { fits, kindCount, kindOf, instance } = fleet;
    const kind = kindOf[vehicle];
    if (fits[pickup * kindCount + kind] === 0 || fits[delivery * kindCount + kind] === 0) {
      return false;
    }
    if (plan.size[vehicle] + 2 > instance.vehicleMaxStops[vehicle]) return false;
    return plan.mayShare(pickup, vehicle) && plan.mayShare(delivery, vehicle);
  }

  private tryIdleVehicles(): void {
    const { plan, fleet, pickup, delivery, nodes } = this;
    const { instance, width } = fleet;
    for (let kind = 0; kind < fleet.kindCount; kind++) {
      const vehicle = plan.idleOf(kind);
      if (vehicle < 0 || !this.isOpen(vehicle)) continue;
      const costs = fleet.edgeCost[kind];
      const [p, d] = [instance.stopLocation[pickup], instance.stopLocation[delivery]];
      const cost =
        plan.firstUseCost(vehicle) +
        costs[fleet.startOf[kind] * width + p] +
        costs[p * width + d] +
        costs[d * width + fleet.endOf[kind]];
      if (cost >= this.bestCost) continue;
      nodes[0] = pickup;
      nodes[1] = delivery;
      if (!plan.isKept(vehicle, nodes, 2) || !plan.ledger.allows(vehicle, nodes, 2)) continue;
      const whole = cost + plan.extraCost(vehicle);
      if (whole < this.bestCost) this.keep(whole, vehicle, -1, pickup, NO_MARK, NO_MARK);
    }
  }

  private tryRoute(vehicle: number): void {
    const { plan } = this;
    this.seen[vehicle] = this.round;
    if (!this.isOpen(vehicle)) return;
    const known = this.pickup * this.fleet.vehicleCount + vehicle;
    const version = plan.routeVersion[vehicle];
    if (this.knownVersion[known] === version && this.knownCost[known] >= this.bestCost) return;
    const blinkCount = this.blinks.count;
    this.tryPlaces(vehicle);
    if (!this.isLocal || this.blinks.count > blinkCount) return;
    this.knownCost[known] = this.bestCost;
    this.knownVersion[known] = version;
  }

  private tryPlaces(vehicle: number): void {
    const { plan } = this;
    this.findLeastBehind(vehicle);
    let before = -1;
    for (let after = plan.first[vehicle]; ; after = plan.next[after]) {
      const mark = plan.markOf(vehicle, before);
      this.tryPickup(vehicle, before, after, NO_MARK, mark);
      if (mark !== NO_MARK) this.tryPickup(vehicle, before, after, mark, NO_MARK);
      this.tryOwnTrip(vehicle, before, after);
      if (after < 0) break;
      before = after;
    }
  }

  private findLeastBehind(vehicle: number): void {
    const { plan, leastBehind } = this;
    const { width, endOf, kindOf, edgeCost, instance } = this.fleet;
    const { stopLocation } = instance;
    const costs = edgeCost[kindOf[vehicle]];
    const d = stopLocation[this.delivery];
    let to = endOf[kindOf[vehicle]];
    let least = Infinity;
    for (let stop = plan.last[vehicle]; stop >= 0; stop = plan.previous[stop]) {
      const here = stopLocation[stop];
      const mark = plan.markAfter[stop];
      // The delivery may join the end of a trip, or the beginning of the next.
      const onward = mark === NO_MARK ? to : mark;
      const from = mark === NO_MARK ? here : mark;
      const early =
        costs[here * width + d] + costs[d * width + onward] - costs[here * width + onward];
      const late = costs[from * width + d] + costs[d * width + to] - costs[from * width + to];
      least = Math.min(least, early, late);
      leastBehind[stop] = least;
      to = here;
    }
  }

  /** The pickup between two nodes, the delivery there or at any later place of the trip. */
  private tryPickup(
    vehicle: number,
    before: number,
    after: number,
    ahead: number,
    behind: number,
  ): void {
    const { plan, fleet, pickup, delivery } = this;
    const { instance, width } = fleet;
    const { stopLocation } = instance;
    const { stopPreparationS, stopReleaseS } = plan.index.rules;
    const kind = fleet.kindOf[vehicle];
    const [costs, legs] = [fleet.edgeCost[kind], fleet.driveS[kind]];
    const [p, d] = [stopLocation[pickup], stopLocation[delivery]];
    const isHead = before < 0 || ahead !== NO_MARK;
    const start = before < 0 ? fleet.startOf[kind] : stopLocation[before];
    const from = ahead === NO_MARK ? start : ahead;
    let next = behind === NO_MARK ? after : -1;
    let to = next >= 0 ? stopLocation[next] : behind === NO_MARK ? fleet.endOf[kind] : behind;
    const detour = costs[from * width + p] + costs[p * width + to] - costs[from * width + to];
    const least = after >= 0 ? this.leastBehind[after] : Infinity;
    const together =
      costs[from * width + p] +
      costs[p * width + d] +
      costs[d * width + to] -
      costs[from * width + to];
    if (detour >= this.bestCost || Math.min(together, detour + least) >= this.bestCost) return;
    const head = ahead !== NO_MARK ? after : before >= 0 ? plan.headOf[before] : next;
    let loadRow = isHead ? -1 : before;
    if (!this.hasRoom(vehicle, loadRow, head)) return;
    let leaveS = this.leaveS(vehicle, isHead ? -1 : before, head);
    const releaseS = Math.max(stopReleaseS[pickup], stopReleaseS[delivery]);
    const isHeld = releaseS > (head >= 0 ? plan.tripLeaveS[head] : leaveS);
    const preparationS = from === p ? 0 : stopPreparationS[pickup];
    leaveS = firstStartS(instance, pickup, leaveS + legs[from * width + p] + preparationS);
    if (leaveS === Infinity) return;
    leaveS += plan.serviceOf(vehicle, pickup);
    let last = pickup;
    let here = p;
    for (;;) {
      const cost =
        last === pickup
          ? together
          : detour + costs[here * width + d] + costs[d * width + to] - costs[here * width + to];
      if (cost < this.bestCost && !this.blinks.next()) {
        const restS = this.afterDeliveryS(vehicle, here, leaveS, to, next);
        if (restS <= this.byS(vehicle, next, after, last, behind)) {
          this.offer(cost, vehicle, before, last, ahead, behind, isHeld);
        }
      }
      if (next < 0 || detour + this.leastBehind[next] >= this.bestCost) return;
      const nextPreparationS = here === to ? 0 : stopPreparationS[next];
      leaveS = firstStartS(instance, next, leaveS + legs[here * width + to] + nextPreparationS);
      if (leaveS > plan.latestS[next]) return;
      leaveS += plan.serviceOf(vehicle, next);
      loadRow = next;
      if (!this.hasRoom(vehicle, loadRow, head)) return;
      last = next;
      here = to;
      const mark = plan.markAfter[last];
      next = mark === NO_MARK ? plan.next[last] : -1;
      to = next >= 0 ? stopLocation[next] : mark === NO_MARK ? fleet.endOf[kind] : mark;
    }
  }

  /** When the node behind the delivery is ready to be served or reached. */
  private afterDeliveryS(
    vehicle: number,
    here: number,
    leaveS: number,
    to: number,
    next: number,
  ): number {
    const { plan, fleet, delivery } = this;
    const { instance, width } = fleet;
    const { stopPreparationS } = plan.index.rules;
    const legs = fleet.driveS[fleet.kindOf[vehicle]];
    const d = instance.stopLocation[delivery];
    const preparationS = here === d ? 0 : stopPreparationS[delivery];
    const readyS = leaveS + legs[here * width + d] + preparationS;
    const endS = firstStartS(instance, delivery, readyS) + plan.serviceOf(vehicle, delivery);
    const nextPreparationS = next >= 0 && to !== d ? stopPreparationS[next] : 0;
    return endS + legs[d * width + to] + nextPreparationS;
  }

  /** By when it has to be: at the next stop, at the depot that ends the trip, or at the end. */
  private byS(vehicle: number, next: number, after: number, last: number, behind: number): number {
    const { plan } = this;
    if (next >= 0) return plan.latestS[next];
    if (last === this.pickup) {
      return behind === NO_MARK ? this.fleet.instance.vehicleLatestS[vehicle] : plan.tripByS[after];
    }
    if (plan.markAfter[last] === NO_MARK) return this.fleet.instance.vehicleLatestS[vehicle];
    return plan.tripByS[plan.next[last]];
  }

  private leaveS(vehicle: number, before: number, head: number): number {
    const { plan } = this;
    if (before >= 0) return plan.earliestS[before] + plan.serviceOf(vehicle, before);
    if (head >= 0) return plan.tripLeaveS[head];
    const loadingS = plan.index.rules.vehicleLoadingS[vehicle];
    return this.fleet.instance.vehicleEarliestS[vehicle] + loadingS;
  }

  /** Whether the shipment's load fits on the leg behind a stop, or on the trip's first leg. */
  private hasRoom(vehicle: number, stop: number, head: number): boolean {
    const { plan, pickup } = this;
    const { dimensionCount, vehicleCapacity } = this.fleet.instance;
    for (let d = 0; d < dimensionCount; d++) {
      let load = 0;
      if (stop >= 0) load = plan.loadAfter[stop * dimensionCount + d];
      else if (head >= 0) load = plan.tripLoad[head * dimensionCount + d];
      const shipped = plan.index.shipped[pickup * dimensionCount + d];
      if (load + shipped > vehicleCapacity[vehicle * dimensionCount + d]) return false;
    }
    return true;
  }

  /** A trip of its own, where the vehicle may reload once more. */
  private tryOwnTrip(vehicle: number, before: number, after: number): void {
    const { plan, fleet, pickup, delivery } = this;
    const reload = plan.index.rules.vehicleReload[vehicle];
    if (reload === undefined || before < 0) return;
    if (plan.reloadCount[vehicle] >= (reload.most ?? Infinity)) return;
    const { instance, width } = fleet;
    const kind = fleet.kindOf[vehicle];
    const costs = fleet.edgeCost[kind];
    const mark = plan.markAfter[before];
    const [p, d] = [instance.stopLocation[pickup], instance.stopLocation[delivery]];
    const from = instance.stopLocation[before];
    const to = after < 0 ? fleet.endOf[kind] : instance.stopLocation[after];
    const replaced =
      mark === NO_MARK
        ? costs[from * width + to]
        : costs[from * width + mark] + costs[mark * width + to];
    for (const depot of reload.depots) {
      const onward = after < 0 ? NO_MARK : mark === NO_MARK ? depot : mark;
      const home =
        onward === NO_MARK
          ? costs[d * width + to]
          : costs[d * width + onward] + costs[onward * width + to];
      const out = costs[from * width + depot] + costs[depot * width + p] + costs[p * width + d];
      const cost = out + home - replaced;
      if (cost >= this.bestCost || this.blinks.next()) continue;
      this.offer(cost, vehicle, before, pickup, depot, onward, true);
    }
  }

  private offer(
    cost: number,
    vehicle: number,
    before: number,
    beforeDelivery: number,
    ahead: number,
    behind: number,
    mustDrive: boolean,
  ): void {
    const { plan, nodes } = this;
    const counted = plan.index.stock !== undefined || plan.index.rules.stopSuppliers.length > 0;
    if (!mustDrive && plan.needsClock[vehicle] === 0 && !(counted && this.isSupplied())) {
      this.keep(cost, vehicle, before, beforeDelivery, ahead, behind);
      return;
    }
    const count = this.sequenceWith(vehicle, before, beforeDelivery, ahead, behind);
    if (!plan.isKept(vehicle, nodes, count)) return;
    if (!plan.ledger.allows(vehicle, nodes, count)) return;
    const whole = cost + plan.extraCost(vehicle);
    if (whole >= this.bestCost) return;
    this.keep(whole, vehicle, before, beforeDelivery, ahead, behind);
  }

  /** Whether either stop asks for a certain depot. */
  private isSupplied(): boolean {
    const { stopSuppliers, stopItems } = this.plan.index.rules;
    return [this.pickup, this.delivery].some(
      (stop) => stopSuppliers[stop] !== undefined || stopItems[stop].length > 0,
    );
  }

  private sequenceWith(
    vehicle: number,
    before: number,
    beforeDelivery: number,
    ahead: number,
    behind: number,
  ): number {
    const { plan, nodes, pickup, delivery } = this;
    let count = 0;
    const add = () => {
      if (ahead !== NO_MARK) nodes[count++] = reloadAt(ahead);
      nodes[count++] = pickup;
      if (beforeDelivery === pickup) nodes[count++] = delivery;
      return behind;
    };
    let mark = before < 0 ? add() : plan.startMark[vehicle];
    for (let each = plan.first[vehicle]; each >= 0; each = plan.next[each]) {
      if (mark !== NO_MARK) nodes[count++] = reloadAt(mark);
      nodes[count++] = each;
      mark = plan.markAfter[each];
      if (each === before) mark = add();
      else if (each === beforeDelivery) nodes[count++] = delivery;
    }
    return count;
  }

  private keep(
    cost: number,
    vehicle: number,
    before: number,
    beforeDelivery: number,
    ahead: number,
    behind: number,
  ): void {
    this.bestCost = cost;
    this.bestVehicle = vehicle;
    this.bestBefore = before;
    this.bestBeforeDelivery = beforeDelivery;
    this.bestAhead = ahead;
    this.bestBehind = behind;
  }
}
