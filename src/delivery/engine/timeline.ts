import { BreakSearch } from "./break-search.ts";
import { type DeliveryInstance, OPEN_END, UNREACHABLE } from "./instance.ts";
import { type RuleIndex, ruleIndexOf, serviceTimeS } from "./rule-index.ts";
import { NO_RELEASE } from "./rules.ts";
import { firstStartS, lastStartS } from "./windows.ts";

/** A break in a route: before which node it is taken, and when. */
export interface TakenBreak {
  readonly beforeNode: number;
  readonly startS: number;
  readonly durationS: number;
}

/** As the mark of a leg, which names the depot where it reloads: it drives straight on, by none. */
export const NO_MARK = -1;

/** A node of a route: a stop, or by `reloadAt(location)` a reload. */
export function reloadAt(location: number): number {
  return -1 - location;
}

export function isReload(node: number): boolean {
  return node < 0;
}

/**
 * When a vehicle is where along a sequence of nodes: the one place that knows how time passes, for
 * the search, the schedule and the check of a plan alike.
 *
 * `run` drives as early as possible from the vehicle's earliest start, then starts as late as that
 * allows without ending later or making any stop later than due; or it starts behind a break where
 * that costs less.
 */
export class Timeline {
  readonly instance: DeliveryInstance;
  readonly index: RuleIndex;
  /** By node: arrival, preparation, start and end of service (at a reload: end = departure). */
  readonly arrivalS: Float64Array;
  readonly preparationS: Float64Array;
  readonly serviceStartS: Float64Array;
  readonly departureS: Float64Array;
  /** By node: before which service must not start, so that a shipment is not too long on board. */
  readonly floorS: Float64Array;
  breaks: readonly TakenBreak[] = [];
  startS = 0;
  endS = 0;
  driveS = 0;
  distanceM = 0;
  latenessS = 0;
  latenessCost = 0;
  /** First node that cannot be reached, -1 for the way to the end, or `NOWHERE_CUT`. */
  cutAt = NOWHERE_CUT;
  /** First node (or `nodes.length` for the end) that is too late, or -1. */
  lateAt = -1;
  hasBrokenBreak = false;
  /** The pickup of a shipment that is too long on board, or -1. */
  tooLongOnBoard = -1;

  private readonly placeOf: Int32Array;
  private readonly releases: Float64Array;
  private nodes: ArrayLike<number> = [];
  private count = 0;
  private vehicle = 0;

  constructor(instance: DeliveryInstance) {
    const most = 2 * instance.stopLocation.length + 2;
    this.instance = instance;
    this.index = ruleIndexOf(instance);
    this.arrivalS = new Float64Array(most);
    this.preparationS = new Float64Array(most);
    this.serviceStartS = new Float64Array(most);
    this.departureS = new Float64Array(most);
    this.floorS = new Float64Array(most);
    this.releases = new Float64Array(most);
    this.placeOf = new Int32Array(instance.stopLocation.length).fill(-1);
  }

  get durationS(): number {
    return this.endS - this.startS;
  }

  /**
   * @param lax goes on after a window or shift that is missed, noting the first
   * @returns false at the first leg, window, shift end, break or time on board that fails
   */
  run(vehicle: number, nodes: ArrayLike<number>, count: number, lax = false): boolean {
    this.vehicle = vehicle;
    this.nodes = nodes;
    this.count = count;
    this.cutAt = NOWHERE_CUT;
    this.hasBrokenBreak = false;
    this.tooLongOnBoard = -1;
    if (!this.measure() && !lax) return false;
    this.gatherReleases();
    const earliestS = this.instance.vehicleEarliestS[vehicle];
    const sound = this.settle(earliestS, lax);
    if (!sound && !lax) return false;
    if (sound) this.startLate(earliestS);
    if (sound && this.breaks.length > 0) this.startAfterBreaks(earliestS);
    this.countLateness();
    return sound && this.cutAt === NOWHERE_CUT;
  }

  /** Service time of a node by the vehicle of this run. */
  serviceAt(node: number): number {
    const { rules } = this.index;
    if (node < 0) return rules.vehicleReload[this.vehicle]?.serviceS ?? 0;
    return serviceTimeS(rules, this.vehicle, this.instance.stopServiceS[node]);
  }

  locationOf(node: number): number {
    return node < 0 ? -1 - node : this.instance.stopLocation[node];
  }

  /** Latest release of the trip that starts with the reload at a place; -1 for the first trip. */
  releaseAt(place: number): number {
    return this.releases[place + 1];
  }

  legS(from: number, to: number): number {
    if (to === OPEN_END) return 0;
    const { instance } = this;
    const leg = instance.durationS[instance.vehicleProfile[this.vehicle]];
    const legS = leg[from * instance.locationCount + to];
    // Only a lax run goes on where there is no way.
    return legS === UNREACHABLE ? 0 : legS;
  }

  preparationOf(node: number, from: number): number {
    if (node < 0 || this.instance.stopLocation[node] === from) return 0;
    return this.index.rules.stopPreparationS[node];
  }

  /** Metres and seconds driven; false where there is no way. */
  private measure(): boolean {
    const { instance, nodes, count, vehicle } = this;
    const profile = instance.vehicleProfile[vehicle];
    const [metres, seconds] = [instance.distanceM[profile], instance.durationS[profile]];
    let here = instance.vehicleStart[vehicle];
    this.driveS = 0;
    this.distanceM = 0;
    for (let i = 0; i <= count; i++) {
      const there = i < count ? this.locationOf(nodes[i]) : instance.vehicleEnd[vehicle];
      if (there === OPEN_END) break;
      const leg = here * instance.locationCount + there;
      if (metres[leg] === UNREACHABLE || seconds[leg] === UNREACHABLE) {
        if (this.cutAt === NOWHERE_CUT) this.cutAt = i < count ? i : -1;
      } else {
        this.distanceM += metres[leg];
        this.driveS += seconds[leg];
      }
      here = there;
    }
    return this.cutAt === NOWHERE_CUT;
  }

  private gatherReleases(): void {
    const { rules } = this.index;
    let trip = 0;
    this.releases[0] = NO_RELEASE;
    for (let i = 0; i < this.count; i++) {
      const node = this.nodes[i];
      if (node < 0) {
        trip = i + 1;
        this.releases[trip] = NO_RELEASE;
      } else if (rules.stopReleaseS[node] > this.releases[trip]) {
        this.releases[trip] = rules.stopReleaseS[node];
      }
    }
  }

  /** Drives from a start until no shipment is on board for too long. */
  private settle(startS: number, lax: boolean): boolean {
    this.floorS.fill(-Infinity, 0, this.count);
    if (!this.index.hasMaxInVehicle) return this.drive(startS, lax);
    for (let round = 0; round <= 2 * this.count + 2; round++) {
      const sound = this.drive(startS, lax);
      if (!sound && !lax) return false;
      const pickup = this.firstTooLong();
      if (pickup < 0) return sound;
      const at = this.placeOf[pickup];
      const delivery = this.placeOf[this.index.partner[pickup]];
      const latestEndS = this.serviceStartS[delivery] - this.index.maxInVehicleS[pickup];
      const floorS = latestEndS - this.serviceAt(pickup);
      if (floorS <= this.floorS[at]) break;
      this.floorS[at] = floorS;
    }
    this.tooLongOnBoard = this.firstTooLong();
    return false;
  }

  private firstTooLong(): number {
    const { nodes, count, placeOf } = this;
    const { partner, maxInVehicleS } = this.index;
    let found = -1;
    for (let i = 0; i < count; i++) if (nodes[i] >= 0) placeOf[nodes[i]] = i;
    for (let i = 0; i < count && found < 0; i++) {
      const stop = nodes[i];
      if (stop < 0 || maxInVehicleS[stop] === Infinity) continue;
      const at = placeOf[partner[stop]];
      if (at < i || nodes[at] !== partner[stop]) continue;
      if (this.serviceStartS[at] - this.departureS[i] > maxInVehicleS[stop]) found = stop;
    }
    return found;
  }

  private drive(startS: number, lax: boolean): boolean {
    this.startS = startS;
    this.breaks = [];
    this.hasBrokenBreak = false;
    if (this.index.rules.vehicleBreaks[this.vehicle].length > 0) {
      const search = new BreakSearch(this, this.vehicle, this.nodes, this.count);
      if (search.run(startS)) {
        this.lateAt = -1;
        this.breaks = search.breaks;
        this.endS = search.endS;
        return true;
      }
      // Told apart for the reason: late even without its breaks, or because of them.
      const sound = this.driveWithoutBreaks(startS, lax);
      this.hasBrokenBreak = sound;
      return false;
    }
    return this.driveWithoutBreaks(startS, lax);
  }

  private driveWithoutBreaks(startS: number, lax: boolean): boolean {
    const { instance, nodes, count, vehicle } = this;
    const { rules } = this.index;
    let here = instance.vehicleStart[vehicle];
    let timeS = Math.max(startS + rules.vehicleLoadingS[vehicle], this.releases[0]);
    this.lateAt = -1;
    for (let i = 0; i < count; i++) {
      const node = nodes[i];
      const there = this.locationOf(node);
      timeS += this.legS(here, there);
      const preparationS = this.preparationOf(node, here);
      this.arrivalS[i] = timeS;
      this.preparationS[i] = preparationS;
      timeS = this.startAt(i, timeS + preparationS);
      if (timeS === Infinity) {
        if (this.lateAt < 0) this.lateAt = i;
        if (!lax) return false;
        timeS = this.arrivalS[i] + preparationS;
      }
      this.serviceStartS[i] = timeS;
      timeS += this.serviceAt(node);
      if (node < 0) timeS = Math.max(timeS, this.releases[i + 1]);
      this.departureS[i] = timeS;
      here = there;
    }
    this.endS = timeS + this.legS(here, instance.vehicleEnd[vehicle]);
    if (this.endS > instance.vehicleLatestS[vehicle]) {
      if (this.lateAt < 0) this.lateAt = count;
      return false;
    }
    return this.lateAt < 0;
  }

  /** First start of service at a node that is ready from a time on. */
  startAt(place: number, readyS: number): number {
    const node = this.nodes[place];
    if (node < 0) return readyS;
    return firstStartS(this.instance, node, Math.max(readyS, this.floorS[place]));
  }

  /** Moves the start as late as it can be: by a pass backwards, or up to the first stop's start. */
  private startLate(earliestS: number): void {
    const { endS, count } = this;
    if (count === 0) return;
    const lateness = this.countLateness();
    const latestS = this.latestStartS();
    if (latestS <= earliestS) return;
    const upToFirstS = this.startKeepingFirst();
    for (const startS of [latestS, upToFirstS]) {
      if (startS <= earliestS || startS === -Infinity) continue;
      if (this.settle(startS, false) && this.endS === endS) {
        if (this.countLateness() <= lateness) return;
      }
    }
    this.settle(earliestS, false);
  }

  /**
   * A route that leaves when a window break can no longer begin is owed none: it leaves then, where
   * that costs less and nobody waits longer. Else a wider window could cost more than a narrow one.
   */
  private startAfterBreaks(earliestS: number): void {
    const { rules } = this.index;
    const endCounts = rules.objectives.some((each) => each === "makespan" || each === "balance");
    const mostEndS = endCounts ? this.endS : Infinity;
    const costPerS = this.instance.vehicleCostPerS[this.vehicle];
    const mostLateS = this.countLateness();
    let fromS = earliestS;
    let leastCost = costPerS * this.durationS + this.latenessCost;
    for (const rule of rules.vehicleBreaks[this.vehicle]) {
      const afterS = rule.kind === "window" ? rule.latestS + 1 : earliestS;
      if (afterS <= earliestS || !this.settle(afterS, false)) continue;
      this.startLate(afterS);
      if (this.countLateness() > mostLateS || this.endS > mostEndS) continue;
      const cost = costPerS * this.durationS + this.latenessCost;
      if (cost >= leastCost) continue;
      leastCost = cost;
      fromS = afterS;
    }
    this.settle(fromS, false);
    this.startLate(fromS);
  }

  private startKeepingFirst(): number {
    const { instance, nodes, vehicle, index } = this;
    if (this.breaks.some(({ beforeNode }) => beforeNode === 0)) return -Infinity;
    const beginS = nodes[0] < 0 ? this.departureS[0] : this.serviceStartS[0] + 0;
    const busyS = nodes[0] < 0 ? this.serviceAt(nodes[0]) : this.preparationS[0];
    const leg = this.legS(instance.vehicleStart[vehicle], this.locationOf(nodes[0]));
    return beginS - busyS - leg - index.rules.vehicleLoadingS[vehicle];
  }

  private latestStartS(): number {
    const { instance, nodes, count, vehicle } = this;
    const { rules } = this.index;
    let untilS = this.endS;
    let there = instance.vehicleEnd[vehicle];
    for (let i = count - 1; i >= 0; i--) {
      const node = nodes[i];
      const here = this.locationOf(node);
      untilS -= this.legS(here, there) + this.serviceAt(node);
      if (node >= 0) {
        const dueS = rules.stopDueS[node];
        untilS = Math.min(untilS, Math.max(dueS, this.serviceStartS[i]));
        untilS = lastStartS(instance, node, untilS);
      }
      untilS -= this.preparationS[i];
      there = here;
    }
    const leg = this.legS(instance.vehicleStart[vehicle], there);
    return untilS - leg - rules.vehicleLoadingS[vehicle];
  }

  private countLateness(): number {
    const { stopDueS, stopLatenessCostPerS } = this.index.rules;
    this.latenessS = 0;
    this.latenessCost = 0;
    if (!this.index.hasLateness) return 0;
    for (let i = 0; i < this.count; i++) {
      const stop = this.nodes[i];
      if (stop < 0) continue;
      const lateS = this.serviceStartS[i] - stopDueS[stop];
      if (lateS <= 0) continue;
      this.latenessS += lateS;
      this.latenessCost += lateS * stopLatenessCostPerS[stop];
    }
    return this.latenessS;
  }
}

/** As `cutAt`: every leg can be driven. */
export const NOWHERE_CUT = -2;
