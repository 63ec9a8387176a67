import type { Blinks } from "./blinks.ts";
import { BLOCKED, type Fleet } from "./fleet.ts";
import type { Neighbours } from "./neighbours.ts";
import type { RichPlan } from "./rich-plan.ts";
import { NO_MARK, reloadAt } from "./timeline.ts";
import { firstStartS } from "./windows.ts";

/** A leg of a vehicle's route, -1 for the route's ends, and the marks a stop put there gets. */
interface Place {
  vehicle: number;
  before: number;
  after: number;
  /** On the legs to the stop and from it. */
  ahead: number;
  behind: number;
}

const nowhere = (): Place => ({
  vehicle: -1,
  before: -1,
  after: -1,
  ahead: NO_MARK,
  behind: NO_MARK,
});

/**
 * Finds the place where an absent stop costs least, in a trip there is or in one it opens.
 *
 * On every leg the stop can join the trip; where a vehicle may reload, the leg can also go by a
 * depot before the stop, behind it, or both. Cost, load, stock and times are asked first; the whole
 * sequence is driven only if they pass and the vehicle's rules ask for more.
 */
export class StopInsertion {
  private readonly plan: RichPlan;
  private readonly fleet: Fleet;
  private readonly neighbours: Neighbours;
  private readonly blinks: Blinks;
  private readonly nodes: Int32Array;
  private stop = -1;
  /** The place looked at, and the best one; no vehicle: none. */
  private readonly place = nowhere();
  private readonly best = nowhere();
  private bestCost = 0;

  constructor(plan: RichPlan, neighbours: Neighbours, blinks: Blinks) {
    this.plan = plan;
    this.fleet = plan.fleet;
    this.neighbours = neighbours;
    this.blinks = blinks;
    this.nodes = new Int32Array(2 * plan.fleet.stopCount + 4);
  }

  /** Inserts the stop where it costs least, if anywhere. */
  insert(stop: number, blinking: boolean): boolean {
    const { plan, best } = this;
    const { instance } = this.fleet;
    const mandatory = instance.stopPriority[stop] > 0;
    this.stop = stop;
    this.bestCost = mandatory ? BLOCKED / 2 : instance.stopPrize[stop];
    best.vehicle = -1;
    this.blinks.set(blinking);
    this.tryNeighbours();
    this.tryIdleVehicles();
    if (best.vehicle < 0 && mandatory) {
      this.blinks.set(false);
      this.tryEverywhere();
    }
    if (best.vehicle < 0) return false;
    plan.insertBetween(stop, best.vehicle, best.before, best.ahead, best.behind);
    plan.refresh(best.vehicle);
    return true;
  }

  private tryNeighbours(): void {
    const { plan, neighbours, fleet, stop } = this;
    const { vehicleOf, previous, next } = plan;
    const { kindOf, fits, kindCount } = fleet;
    const end = (stop + 1) * neighbours.count;
    let [vehicle, isOpen] = [-1, false];
    for (let i = stop * neighbours.count; i < end; i++) {
      const neighbour = neighbours.near[i];
      if (vehicleOf[neighbour] < 0) continue;
      if (vehicleOf[neighbour] !== vehicle) {
        vehicle = vehicleOf[neighbour];
        isOpen = fits[stop * kindCount + kindOf[vehicle]] !== 0 && this.mayJoin(vehicle);
      }
      if (!isOpen) continue;
      this.tryLeg(vehicle, neighbour, next[neighbour]);
      this.tryLeg(vehicle, previous[neighbour], neighbour);
    }
  }

  private tryIdleVehicles(): void {
    const { plan, fleet, stop } = this;
    for (let kind = 0; kind < fleet.kindCount; kind++) {
      const vehicle = plan.idleOf(kind);
      if (vehicle < 0 || fleet.fits[stop * fleet.kindCount + kind] === 0) continue;
      if (this.mayJoin(vehicle)) this.tryLeg(vehicle, -1, -1);
    }
  }

  private tryEverywhere(): void {
    const { plan, fleet, stop } = this;
    for (let kind = 0; kind < fleet.kindCount; kind++) {
      if (fleet.fits[stop * fleet.kindCount + kind] === 0) continue;
      const begin = plan.kindStart[kind];
      for (let at = begin; at < begin + plan.kindUsed[kind]; at++) {
        const vehicle = plan.vehicles[at];
        if (!this.mayJoin(vehicle)) continue;
        let before = -1;
        for (let after = plan.first[vehicle]; after >= 0; after = plan.next[after]) {
          this.tryLeg(vehicle, before, after);
          before = after;
        }
        this.tryLeg(vehicle, before, -1);
      }
    }
  }

  /** The number of stops, and relations with stops on other routes. */
  private mayJoin(vehicle: number): boolean {
    const { plan, stop } = this;
    if (plan.size[vehicle] >= this.fleet.instance.vehicleMaxStops[vehicle]) return false;
    return plan.mayShare(stop, vehicle);
  }

  private tryLeg(vehicle: number, before: number, after: number): void {
    const { fleet, plan, place, stop } = this;
    const { instance, width } = fleet;
    const { stopLocation } = instance;
    const kind = fleet.kindOf[vehicle];
    const costs = fleet.edgeCost[kind];
    const from = before < 0 ? fleet.startOf[kind] : stopLocation[before];
    const to = after < 0 ? fleet.endOf[kind] : stopLocation[after];
    const via = stopLocation[stop];
    place.vehicle = vehicle;
    place.before = before;
    place.after = after;
    const mark = plan.markOf(vehicle, before);
    const alone = before < 0 && after < 0;
    const [inward, outward] = [costs[from * width + via], costs[via * width + to]];
    let replaced = costs[from * width + to];
    if (alone) replaced = -plan.firstUseCost(vehicle);
    else if (mark !== NO_MARK) replaced = costs[from * width + mark] + costs[mark * width + to];
    if (mark === NO_MARK) {
      const cost = inward + outward - replaced;
      if (cost < this.bestCost && !this.blinks.next()) this.offer(cost, NO_MARK, NO_MARK);
    } else {
      const toMark = costs[via * width + mark] + costs[mark * width + to];
      const early = inward + toMark - replaced;
      if (early < this.bestCost && !this.blinks.next()) this.offer(early, NO_MARK, mark);
      const fromMark = costs[from * width + mark] + costs[mark * width + via];
      const late = fromMark + outward - replaced;
      if (late < this.bestCost && !this.blinks.next()) this.offer(late, mark, NO_MARK);
    }
    const reload = plan.index.rules.vehicleReload[vehicle];
    if (reload === undefined) return;
    const isFull = plan.reloadCount[vehicle] >= (reload.most ?? Infinity);
    const base = -replaced;
    for (const depot of reload.depots) {
      const byDepot = costs[from * width + depot] + costs[depot * width + via];
      if (mark === NO_MARK ? isFull : depot === mark) continue;
      // A new trip begins with the stop, or the trip behind it starts from this depot instead.
      this.offerNew(base + byDepot + outward, depot, NO_MARK);
    }
    if (isFull || alone) return;
    for (const depot of reload.depots) {
      const byDepot = costs[from * width + depot] + costs[depot * width + via];
      const onward = mark === NO_MARK ? depot : mark;
      const back = costs[via * width + onward] + costs[onward * width + to];
      if (after < 0) continue;
      this.offerNew(base + byDepot + back, depot, onward);
      if (mark === NO_MARK) {
        this.offerNew(base + inward + back, NO_MARK, depot);
      }
    }
  }

  /** Offers the place looked at, with these marks, in a trip there is. */
  private offer(cost: number, ahead: number, behind: number): void {
    const { plan, place, stop } = this;
    place.ahead = ahead;
    place.behind = behind;
    const head = this.headOfTrip();
    const previous = ahead === NO_MARK ? place.before : -1;
    const depot = this.depotOf(ahead === NO_MARK ? head : place.after);
    if (!this.tripHasRoom(previous, head)) return;
    if (!plan.maySupply(depot, stop) || !plan.ledger.offers(depot, stop)) return;
    if (!this.arrivesInTime(previous, head, depot)) return;
    if (plan.needsClock[place.vehicle] === 0) this.keep(cost);
    else this.offerDriven(cost);
  }

  /** Offers it with these marks where they open a trip. */
  private offerNew(cost: number, ahead: number, behind: number): void {
    if (cost >= this.bestCost || this.blinks.next()) return;
    this.place.ahead = ahead;
    this.place.behind = behind;
    if (this.mayArriveInTime()) this.offerDriven(cost);
  }

  /** First of the stops of the trip that the place is in, -1 if it has none. */
  private headOfTrip(): number {
    const { before, after, ahead, behind } = this.place;
    if (ahead !== NO_MARK) return after;
    if (before >= 0) return this.plan.headOf[before];
    return behind === NO_MARK ? after : -1;
  }

  /**
   * Whether the windows of the stop and of the one behind it might be kept, by the least that
   * driving there and reloading takes: most new trips fail here, and need not be driven.
   */
  private mayArriveInTime(): boolean {
    const { fleet, plan, stop } = this;
    const { vehicle, before, after, ahead, behind } = this.place;
    const { instance, width } = fleet;
    const { stopLocation, vehicleEarliestS, vehicleLatestS } = instance;
    const { vehicleLoadingS, vehicleReload, stopReleaseS } = plan.index.rules;
    const kind = fleet.kindOf[vehicle];
    const legs = fleet.driveS[kind];
    const reloadS = vehicleReload[vehicle]?.serviceS ?? 0;
    let timeS = vehicleEarliestS[vehicle] + vehicleLoadingS[vehicle];
    if (before >= 0) timeS = plan.soonestS[before] + plan.serviceOf(vehicle, before);
    let here = before < 0 ? fleet.startOf[kind] : stopLocation[before];
    if (ahead !== NO_MARK) {
      timeS = Math.max(timeS + legs[here * width + ahead] + reloadS, stopReleaseS[stop]);
      here = ahead;
    }
    const via = stopLocation[stop];
    timeS = firstStartS(instance, stop, timeS + legs[here * width + via]);
    timeS += plan.serviceOf(vehicle, stop);
    here = via;
    if (behind !== NO_MARK) {
      timeS += legs[via * width + behind] + reloadS;
      here = behind;
    }
    const to = after < 0 ? fleet.endOf[kind] : stopLocation[after];
    timeS += legs[here * width + to];
    return timeS <= (after < 0 ? vehicleLatestS[vehicle] : plan.latestS[after]);
  }

  /** Drives the whole sequence and keeps the place if every rule holds. */
  private offerDriven(cost: number): void {
    const { plan, nodes } = this;
    const { vehicle } = this.place;
    const count = this.sequenceWithStop();
    if (!plan.isKept(vehicle, nodes, count)) return;
    if (!plan.ledger.allows(vehicle, nodes, count)) return;
    const whole = cost + plan.extraCost(vehicle);
    if (whole < this.bestCost) this.keep(whole);
  }

  private sequenceWithStop(): number {
    const { plan, nodes, stop } = this;
    const { vehicle, before, ahead, behind } = this.place;
    let count = 0;
    const add = () => {
      if (ahead !== NO_MARK) nodes[count++] = reloadAt(ahead);
      nodes[count++] = stop;
      return behind;
    };
    let mark = before < 0 ? add() : plan.startMark[vehicle];
    for (let each = plan.first[vehicle]; each >= 0; each = plan.next[each]) {
      if (mark !== NO_MARK) nodes[count++] = reloadAt(mark);
      nodes[count++] = each;
      mark = each === before ? add() : plan.markAfter[each];
    }
    return count;
  }

  private depotOf(head: number): number {
    const { plan } = this;
    const { vehicle } = this.place;
    const start = this.fleet.instance.vehicleStart[vehicle];
    if (head < 0) return start;
    const mark = plan.markOf(vehicle, plan.previous[head]);
    return mark === NO_MARK ? start : mark;
  }

  private tripHasRoom(previous: number, head: number): boolean {
    const { plan, stop } = this;
    const { vehicle } = this.place;
    const { dimensionCount, stopDemand, vehicleCapacity } = this.fleet.instance;
    const { stopCollect } = plan.index.rules;
    for (let d = 0; d < dimensionCount; d++) {
      const row = stop * dimensionCount + d;
      const capacity = vehicleCapacity[vehicle * dimensionCount + d];
      let [upTo, from] = [0, 0];
      if (previous >= 0) {
        upTo = plan.fullestUpTo[previous * dimensionCount + d];
        from = plan.fullestFrom[previous * dimensionCount + d];
      } else if (head >= 0) {
        upTo = plan.tripLoad[head * dimensionCount + d];
        from = plan.tripFullest[head * dimensionCount + d];
      }
      if (upTo + stopDemand[row] > capacity || from + stopCollect[row] > capacity) return false;
    }
    return true;
  }

  private arrivesInTime(previous: number, head: number, depot: number): boolean {
    const { fleet, plan, stop } = this;
    const { vehicle, after, behind } = this.place;
    const { instance, width } = fleet;
    const { stopLocation } = instance;
    const { stopPreparationS, stopReleaseS } = plan.index.rules;
    const kind = fleet.kindOf[vehicle];
    const legs = fleet.driveS[kind];
    const via = stopLocation[stop];
    const leaveS = this.leaveS(previous, head, stopReleaseS[stop]);
    const from = previous >= 0 ? stopLocation[previous] : depot;
    const preparationS = from === via ? 0 : stopPreparationS[stop];
    const startS = firstStartS(instance, stop, leaveS + legs[from * width + via] + preparationS);
    const endS = startS + plan.serviceOf(vehicle, stop);
    if (behind !== NO_MARK) return endS + legs[via * width + behind] <= plan.tripByS[after];
    if (after < 0) {
      return endS + legs[via * width + fleet.endOf[kind]] <= instance.vehicleLatestS[vehicle];
    }
    const to = stopLocation[after];
    const nextPreparationS = to === via ? 0 : stopPreparationS[after];
    return endS + legs[via * width + to] + nextPreparationS <= plan.latestS[after];
  }

  /** Departure from the stop before, or from the depot, if the trip waits for a release. */
  private leaveS(previous: number, head: number, releaseS: number): number {
    const { plan, fleet } = this;
    const { vehicle } = this.place;
    const { instance } = fleet;
    if (head < 0) {
      const loadingS = plan.index.rules.vehicleLoadingS[vehicle];
      return Math.max(releaseS, instance.vehicleEarliestS[vehicle] + loadingS);
    }
    if (previous < 0) return Math.max(releaseS, plan.tripLeaveS[head]);
    if (releaseS <= plan.tripLeaveS[head]) {
      return plan.earliestS[previous] + plan.serviceOf(vehicle, previous);
    }
    return this.leaveWhenReleased(previous, head, releaseS);
  }

  private leaveWhenReleased(previous: number, head: number, releaseS: number): number {
    const { plan, fleet } = this;
    const { vehicle } = this.place;
    const { instance, width } = fleet;
    const legs = fleet.driveS[fleet.kindOf[vehicle]];
    let here = this.depotOf(head);
    let timeS = releaseS;
    for (let each = head; ; each = plan.next[each]) {
      const there = instance.stopLocation[each];
      const preparationS = here === there ? 0 : plan.index.rules.stopPreparationS[each];
      timeS = firstStartS(instance, each, timeS + legs[here * width + there] + preparationS);
      if (timeS > plan.latestS[each]) return Infinity;
      timeS += plan.serviceOf(vehicle, each);
      if (each === previous) return timeS;
      here = there;
    }
  }

  private keep(cost: number): void {
    const { best, place } = this;
    this.bestCost = cost;
    best.vehicle = place.vehicle;
    best.before = place.before;
    best.after = place.after;
    best.ahead = place.ahead;
    best.behind = place.behind;
  }
}
