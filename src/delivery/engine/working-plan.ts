import { BLOCKED, type Fleet, legOf } from "./fleet.ts";
import { RememberedRoutes } from "./remembered-routes.ts";
import { type RouteTimes, routeTimesOf } from "./route-times.ts";
import { SavedRoutes } from "./saved-routes.ts";
import type { PlannedRoute } from "./solution.ts";

/** What a plan is remembered as: the best so far, the best opening, or where the search stood. */
export type Memory = "best" | "opening" | "current";

/**
 * The plan that the search changes in place: routes as linked lists of stops, one per vehicle.
 *
 * Changes between `begin` and `commit` or `revert` form one trial. Loads, costs and, where arrival
 * times matter, earliest and latest starts of service are kept per route.
 */
export class WorkingPlan {
  readonly fleet: Fleet;
  /** By stop: neighbours in the route, -1 at its ends; vehicle, -1 if not served. */
  readonly previous: Int32Array;
  readonly next: Int32Array;
  readonly vehicleOf: Int32Array;
  /** By vehicle. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly size: Int32Array;
  /** By vehicle and dimension: capacity not yet taken. */
  readonly room: Float64Array;
  readonly edgeSum: Float64Array;
  readonly routeCost: Float64Array;
  /** Cost of the leg out of a vehicle's start, and of the leg after each stop. */
  readonly startCost: Float64Array;
  /** By stop: the dearer leg, a depot's counted twice; -Infinity if it is absent. */
  readonly widestLeg: Float64Array;
  readonly costAfter: Float64Array;
  readonly distanceM: Float64Array;
  readonly driveS: Float64Array;
  readonly serviceS: Float64Array;
  readonly waitS: Float64Array;
  /** By stop: earliest and latest start of service that the rest of the route allows. */
  readonly earliestS: Float64Array;
  readonly latestS: Float64Array;
  /** Stops not served, in the first `absentCount` places. */
  readonly absent: Int32Array;
  absentCount: number;
  /** Times that each mandatory stop was left out of an accepted plan. */
  readonly absences: Float64Array;
  /** Sum over routes and prizes not won; weight of mandatory stops not served. */
  cost = 0;
  unservedPriority = 0;
  usedCount = 0;
  /** A cap on the vehicles used, lowered while the search is after fewer. */
  mostUsed = Infinity;
  /** Vehicles by kind, the used ones first. */
  readonly vehicles: Int32Array;
  readonly vehicleAt: Int32Array;
  readonly kindStart: Int32Array;
  readonly kindUsed: Int32Array;
  /** Vehicles changed by the trial so far, in the first `touchedCount` places. */
  readonly touched: Int32Array;
  touchedCount = 0;

  /** Place of each absent stop in `absent`. */
  readonly absentAt: Int32Array;
  /** Whether metres and seconds are kept per route. */
  private readonly isMeasured: boolean;
  protected readonly touchedIn: Int32Array;
  protected trial = 0;
  private readonly saved: SavedRoutes;
  private readonly times: RouteTimes;
  protected readonly savedAbsent: Int32Array;
  protected savedAbsentCount = 0;
  protected savedCost = 0;
  protected savedPriority = 0;
  private readonly memories: Record<Memory, RememberedRoutes>;

  constructor(fleet: Fleet) {
    const { stopCount, vehicleCount, kindCount, kindOf, instance } = fleet;
    this.fleet = fleet;
    this.isMeasured = fleet.distanceLimited || fleet.durationLimited || fleet.durationMatters;
    this.previous = new Int32Array(stopCount);
    this.next = new Int32Array(stopCount);
    this.vehicleOf = new Int32Array(stopCount).fill(-1);
    this.first = new Int32Array(vehicleCount).fill(-1);
    this.last = new Int32Array(vehicleCount).fill(-1);
    this.size = new Int32Array(vehicleCount);
    this.room = Float64Array.from(instance.vehicleCapacity);
    this.costAfter = new Float64Array(stopCount);
    this.widestLeg = new Float64Array(stopCount).fill(-Infinity);
    this.startCost = new Float64Array(vehicleCount);
    this.edgeSum = new Float64Array(vehicleCount);
    this.distanceM = new Float64Array(vehicleCount);
    this.driveS = new Float64Array(vehicleCount);
    this.serviceS = new Float64Array(vehicleCount);
    this.waitS = new Float64Array(vehicleCount);
    this.earliestS = new Float64Array(stopCount);
    this.latestS = new Float64Array(stopCount);
    this.absent = Int32Array.from({ length: stopCount }, (_, stop) => stop);
    this.absentAt = Int32Array.from(this.absent);
    this.absentCount = stopCount;
    this.absences = new Float64Array(stopCount);
    for (let stop = 0; stop < stopCount; stop++) {
      this.cost += instance.stopPrize[stop];
      this.unservedPriority += instance.stopPriority[stop];
    }
    this.vehicles = Int32Array.from({ length: vehicleCount }, (_, vehicle) => vehicle);
    this.vehicles.sort((a, b) => kindOf[a] - kindOf[b] || a - b);
    this.vehicleAt = new Int32Array(vehicleCount);
    this.kindStart = new Int32Array(kindCount + 1);
    this.kindUsed = new Int32Array(kindCount);
    for (let at = 0; at < vehicleCount; at++) {
      this.vehicleAt[this.vehicles[at]] = at;
      this.kindStart[kindOf[this.vehicles[at]] + 1] = at + 1;
    }
    this.routeCost = new Float64Array(vehicleCount);
    this.touchedIn = new Int32Array(vehicleCount).fill(-1);
    this.touched = new Int32Array(vehicleCount);
    const { startCost, edgeSum, distanceM, driveS, serviceS, waitS, routeCost } = this;
    const ofVehicle = [startCost, edgeSum, serviceS, routeCost];
    if (this.isMeasured) ofVehicle.push(distanceM, driveS, waitS);
    this.saved = new SavedRoutes(this, ofVehicle);
    this.times = routeTimesOf(this);
    this.savedAbsent = new Int32Array(stopCount);
    this.memories = {
      best: new RememberedRoutes(fleet),
      opening: new RememberedRoutes(fleet),
      current: new RememberedRoutes(fleet),
    };
  }

  /** Opens a trial: from here `revert` comes back to this plan. */
  begin(): void {
    this.trial++;
    this.touchedCount = 0;
    this.saved.clear();
    this.savedCost = this.cost;
    this.savedPriority = this.unservedPriority;
    this.savedAbsentCount = this.absentCount;
    for (let i = 0; i < this.absentCount; i++) this.savedAbsent[i] = this.absent[i];
  }

  /** A copy, for loops that change more of them. */
  touchedVehicles(): Int32Array {
    return this.touched.slice(0, this.touchedCount);
  }

  wasTouched(vehicle: number): boolean {
    return this.touchedIn[vehicle] === this.trial;
  }

  /** Restores the plan as it was at `begin`. */
  revert(): void {
    for (let i = 0, at = 0; i < this.touchedCount; i++) {
      const vehicle = this.touched[i];
      const wasUsed = this.size[vehicle] > 0;
      at = this.saved.recall(vehicle, i, at);
      if (!wasUsed && this.size[vehicle] > 0) this.markUsed(vehicle);
      if (wasUsed && this.size[vehicle] === 0) this.markIdle(vehicle);
    }
    this.absentCount = this.savedAbsentCount;
    for (let i = 0; i < this.absentCount; i++) {
      const stop = this.savedAbsent[i];
      this.absent[i] = stop;
      this.absentAt[stop] = i;
      this.vehicleOf[stop] = -1;
      this.widestLeg[stop] = -Infinity;
    }
    this.cost = this.savedCost;
    this.unservedPriority = this.savedPriority;
  }

  /** An idle vehicle of a kind, or -1; none beyond `mostUsed`. */
  idleOf(kind: number): number {
    if (this.usedCount >= this.mostUsed) return -1;
    const at = this.kindStart[kind] + this.kindUsed[kind];
    return at < this.kindStart[kind + 1] ? this.vehicles[at] : -1;
  }

  /** Takes a stop out of its route; `refresh` the vehicle when the trial's ruin is done. */
  remove(stop: number): void {
    const vehicle = this.vehicleOf[stop];
    this.touch(vehicle);
    const before = this.previous[stop];
    const after = this.next[stop];
    this.dropLegs(vehicle, before, stop, after);
    if (before < 0) this.first[vehicle] = after;
    else this.next[before] = after;
    if (after < 0) this.last[vehicle] = before;
    else this.previous[after] = before;
    this.vehicleOf[stop] = -1;
    this.widestLeg[stop] = -Infinity;
    if (before >= 0) this.widen(vehicle, before);
    if (after >= 0) this.widen(vehicle, after);
    this.absentAt[stop] = this.absentCount;
    this.absent[this.absentCount++] = stop;
    this.count(vehicle, stop, -1);
  }

  /** Puts an absent stop into a route behind another one, or first (`before` = -1). */
  insert(stop: number, vehicle: number, before: number): void {
    this.touch(vehicle);
    const after = before < 0 ? this.first[vehicle] : this.next[before];
    this.addLegs(vehicle, before, stop, after);
    this.link(stop, vehicle, before, after);
    const hole = this.absentAt[stop];
    const moved = this.absent[--this.absentCount];
    this.absent[hole] = moved;
    this.absentAt[moved] = hole;
    this.count(vehicle, stop, 1);
    this.refresh(vehicle, stop);
  }

  /** Takes over whole routes, from a plan whose routes are all empty. */
  adopt(routes: readonly PlannedRoute[]): void {
    for (const { vehicle, stops } of routes) {
      for (let i = 0; i < stops.length; i++) {
        this.insert(stops[i], vehicle, i > 0 ? stops[i - 1] : -1);
      }
    }
  }

  /** Takes every stop out of a route. */
  clear(vehicle: number): void {
    while (this.first[vehicle] >= 0) this.remove(this.first[vehicle]);
    this.refresh(vehicle);
  }

  /** Two vehicles trade their routes; one of them may be idle. */
  trade(vehicle: number, other: number): void {
    const [own, others] = [this.stopsOf(vehicle), this.stopsOf(other)];
    this.reroute([
      { vehicle, stops: others },
      { vehicle: other, stops: own },
    ]);
  }

  /** Vehicles drive new routes, through the stops that they served together. */
  reroute(routes: readonly PlannedRoute[]): void {
    for (const { vehicle } of routes) this.touch(vehicle);
    for (const { vehicle, stops } of routes) {
      this.cost -= this.routeCost[vehicle];
      this.setRoute(vehicle, stops);
      this.cost += this.routeCost[vehicle];
    }
  }

  private stopsOf(vehicle: number): number[] {
    const stops: number[] = [];
    for (let stop = this.first[vehicle]; stop >= 0; stop = this.next[stop]) stops.push(stop);
    return stops;
  }

  /**
   * Recomputes what is kept per route after a change: times, and the cost of the route. Times are
   * followed both ways from the stop just inserted, or along the whole route.
   */
  refresh(vehicle: number, inserted = -1): void {
    const { instance } = this.fleet;
    if (this.fleet.timed) {
      this.times.scheduleForwards(vehicle, inserted);
      this.times.scheduleBackwards(vehicle, inserted);
      const waits = this.fleet.durationMatters && this.size[vehicle] > 0;
      if (waits) this.waitS[vehicle] = this.times.waitOf(vehicle);
    }
    const perS = instance.vehicleCostPerS[vehicle];
    let cost = 0;
    if (this.size[vehicle] > 0) {
      cost = instance.vehicleFixedCost[vehicle] + this.edgeSum[vehicle];
      if (perS > 0) cost += perS * (this.serviceS[vehicle] + this.waitS[vehicle]);
    }
    this.cost += cost - this.routeCost[vehicle];
    this.routeCost[vehicle] = cost;
  }

  /** Whether a refreshed route can be driven and keeps its windows and limits (not its load). */
  isSound(vehicle: number): boolean {
    const { fleet } = this;
    const { instance } = fleet;
    if (this.size[vehicle] === 0) return true;
    if (this.edgeSum[vehicle] >= BLOCKED / 2) return false;
    if (this.distanceM[vehicle] > instance.vehicleMaxDistanceM[vehicle]) return false;
    if (fleet.durationLimited) {
      const durationS = this.driveS[vehicle] + this.serviceS[vehicle] + this.waitS[vehicle];
      if (durationS > instance.vehicleMaxDurationS[vehicle]) return false;
    }
    if (!fleet.timed) return true;
    for (let stop = this.first[vehicle]; stop >= 0; stop = this.next[stop]) {
      if (!(this.earliestS[stop] <= this.latestS[stop])) return false;
    }
    return true;
  }

  /** What annealing lowers: the cost, unless other objectives count. */
  energy(): number {
    return this.cost;
  }

  /** How often the mandatory stops left out now, or at `begin`, were left out before. */
  absenceSum(): number {
    return this.absencesOf(this.absent, this.absentCount);
  }

  absenceSumBefore(): number {
    return this.absencesOf(this.savedAbsent, this.savedAbsentCount);
  }

  snapshot(memory: Memory = "best"): void {
    this.memories[memory].copy(this);
  }

  /** Goes back to a plan remembered, in a trial of its own. */
  restore(memory: Memory = "best"): void {
    this.clearAll();
    this.adoptFrom(memory);
  }

  /** Drives these routes alone, in a trial of its own. */
  replaceBy(routes: readonly PlannedRoute[]): void {
    this.clearAll();
    this.adopt(routes);
  }

  private clearAll(): void {
    this.begin();
    for (let vehicle = 0; vehicle < this.first.length; vehicle++) {
      if (this.size[vehicle] > 0) this.clear(vehicle);
    }
  }

  /** Takes over the routes remembered, into a plan whose routes are all empty. */
  protected adoptFrom(memory: Memory): void {
    this.adopt(this.memories[memory].routes());
  }

  snapshotRoutes(): { vehicle: number; stops: number[] }[] {
    return this.memories.best.routes();
  }

  snapshotMissing(): number[] {
    return this.memories.best.missing();
  }

  private absencesOf(stops: Int32Array, count: number): number {
    const { stopPriority } = this.fleet.instance;
    let sum = 0;
    for (let i = 0; i < count; i++) {
      if (stopPriority[stops[i]] > 0) sum += this.absences[stops[i]];
    }
    return sum;
  }

  protected touch(vehicle: number): void {
    if (this.touchedIn[vehicle] === this.trial) return;
    this.touchedIn[vehicle] = this.trial;
    this.saved.save(vehicle, this.touchedCount);
    this.touched[this.touchedCount++] = vehicle;
  }

  private link(stop: number, vehicle: number, before: number, after: number): void {
    this.previous[stop] = before;
    this.next[stop] = after;
    if (before < 0) this.first[vehicle] = stop;
    else this.next[before] = stop;
    if (after < 0) this.last[vehicle] = stop;
    else this.previous[after] = stop;
    this.vehicleOf[stop] = vehicle;
    this.widen(vehicle, stop);
    if (before >= 0) this.widen(vehicle, before);
    if (after >= 0) this.widen(vehicle, after);
  }

  private widen(vehicle: number, stop: number): void {
    const before = this.previous[stop];
    const ahead = before < 0 ? 2 * this.startCost[vehicle] : this.costAfter[before];
    const behind = this.next[stop] < 0 ? 2 * this.costAfter[stop] : this.costAfter[stop];
    this.widestLeg[stop] = ahead > behind ? ahead : behind;
  }

  /** Puts legs to a stop and from it in the place of the one between its neighbours. */
  private addLegs(vehicle: number, before: number, stop: number, after: number): void {
    const { fleet } = this;
    const kind = fleet.kindOf[vehicle];
    const inward = fleet.edgeCost[kind][legOf(fleet, kind, before, stop)];
    const outward = fleet.edgeCost[kind][legOf(fleet, kind, stop, after)];
    const direct = this.replaceLeg(vehicle, before, inward);
    this.costAfter[stop] = outward;
    // An idle vehicle drives nowhere, so its first stop replaces no leg.
    const isFirst = before < 0 && after < 0;
    this.edgeSum[vehicle] += inward + outward - (isFirst ? 0 : direct);
    if (this.isMeasured) this.measureDetour(vehicle, before, stop, after, 1);
  }

  /** Puts the leg between its neighbours in the place of those to a stop and from it. */
  private dropLegs(vehicle: number, before: number, stop: number, after: number): void {
    const { fleet } = this;
    const kind = fleet.kindOf[vehicle];
    const direct = fleet.edgeCost[kind][legOf(fleet, kind, before, after)];
    const inward = this.replaceLeg(vehicle, before, direct);
    const isLast = before < 0 && after < 0;
    this.edgeSum[vehicle] -= inward + this.costAfter[stop] - (isLast ? 0 : direct);
    if (this.isMeasured) this.measureDetour(vehicle, before, stop, after, -1);
  }

  /**
   * Sets the cost of the leg out of a stop, or of the start (-1); what it was. Kept, for looking it
   * up in a large matrix takes far longer.
   */
  private replaceLeg(vehicle: number, from: number, cost: number): number {
    const costs = from < 0 ? this.startCost : this.costAfter;
    const at = from < 0 ? vehicle : from;
    const replaced = costs[at];
    costs[at] = cost;
    return replaced;
  }

  private measureDetour(
    vehicle: number,
    before: number,
    stop: number,
    after: number,
    sign: number,
  ): void {
    const { fleet } = this;
    const kind = fleet.kindOf[vehicle];
    const [inward, outward] = [legOf(fleet, kind, before, stop), legOf(fleet, kind, stop, after)];
    const direct = legOf(fleet, kind, before, after);
    const alone = before < 0 && after < 0;
    if (fleet.distanceLimited) {
      const legs = fleet.distanceM[kind];
      const detourM = legs[inward] + legs[outward] - (alone ? 0 : legs[direct]);
      this.distanceM[vehicle] += sign * detourM;
    }
    if (fleet.durationLimited || fleet.durationMatters) {
      const legs = fleet.driveS[kind];
      const detourS = legs[inward] + legs[outward] - (alone ? 0 : legs[direct]);
      this.driveS[vehicle] += sign * detourS;
    }
  }

  private count(vehicle: number, stop: number, sign: number): void {
    const { instance } = this.fleet;
    const { dimensionCount } = instance;
    for (let d = 0; d < dimensionCount; d++) {
      const demand = instance.stopDemand[stop * dimensionCount + d];
      this.room[vehicle * dimensionCount + d] -= sign * demand;
    }
    this.serviceS[vehicle] += sign * instance.stopServiceS[stop];
    this.cost -= sign * instance.stopPrize[stop];
    this.unservedPriority -= sign * instance.stopPriority[stop];
    const sizeBefore = this.size[vehicle];
    this.size[vehicle] += sign;
    if (sizeBefore === 0) this.markUsed(vehicle);
    else if (this.size[vehicle] === 0) this.markIdle(vehicle);
  }

  protected markUsed(vehicle: number): void {
    const kind = this.fleet.kindOf[vehicle];
    this.usedCount++;
    this.swapVehicles(this.vehicleAt[vehicle], this.kindStart[kind] + this.kindUsed[kind]++);
  }

  protected markIdle(vehicle: number): void {
    const kind = this.fleet.kindOf[vehicle];
    this.usedCount--;
    this.swapVehicles(this.vehicleAt[vehicle], this.kindStart[kind] + --this.kindUsed[kind]);
  }

  private swapVehicles(a: number, b: number): void {
    const [vehicleA, vehicleB] = [this.vehicles[a], this.vehicles[b]];
    this.vehicles[a] = vehicleB;
    this.vehicles[b] = vehicleA;
    this.vehicleAt[vehicleB] = a;
    this.vehicleAt[vehicleA] = b;
  }

  /** Rebuilds one route from scratch, leaving the plan's totals and its absent stops alone. */
  private setRoute(vehicle: number, stops: ArrayLike<number>): void {
    const { cost, unservedPriority } = this;
    const wasUsed = this.size[vehicle] > 0;
    this.first[vehicle] = this.last[vehicle] = -1;
    this.edgeSum[vehicle] = this.distanceM[vehicle] = this.driveS[vehicle] = 0;
    this.serviceS[vehicle] = this.waitS[vehicle] = this.size[vehicle] = 0;
    const { dimensionCount, vehicleCapacity } = this.fleet.instance;
    for (let row = vehicle * dimensionCount; row < (vehicle + 1) * dimensionCount; row++) {
      this.room[row] = vehicleCapacity[row];
    }
    if (wasUsed) this.markIdle(vehicle);
    for (let i = 0; i < stops.length; i++) {
      const before = i > 0 ? stops[i - 1] : -1;
      this.addLegs(vehicle, before, stops[i], -1);
      this.link(stops[i], vehicle, before, -1);
      this.count(vehicle, stops[i], 1);
    }
    this.refresh(vehicle);
    this.cost = cost;
    this.unservedPriority = unservedPriority;
  }
}
