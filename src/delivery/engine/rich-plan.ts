import type { Fleet } from "./fleet.ts";
import { Ranking } from "./ranking.ts";
import { clockedVehicles, measuredVehicles } from "./route-clocks.ts";
import { type RuleIndex, ruleIndexOf, serviceTimeS } from "./rule-index.ts";
import { SequenceCheck } from "./sequence-check.ts";
import { StockLedger } from "./stock-ledger.ts";
import { isReload, NO_MARK, reloadAt, Timeline } from "./timeline.ts";
import { sumTripLoads } from "./trip-loads.ts";
import { scheduleTripsBackwards, scheduleTripsForwards } from "./trip-times.ts";
import { type Memory, WorkingPlan } from "./working-plan.ts";

interface RouteNodes {
  readonly vehicle: number;
  readonly nodes: number[];
}

interface RememberedNodes {
  readonly nodes: readonly RouteNodes[];
  readonly missing: number[];
}

/**
 * The plan of an instance with rules. A *mark* on the leg behind a stop, or on a route's first leg,
 * is the depot where it reloads; the stops between two marks are a trip.
 *
 * Times and loads kept per stop are what an insertion asks for first. They leave out breaks, time
 * on board and lateness: where `needsClock`, `isKept` on the whole sequence decides.
 */
export class RichPlan extends WorkingPlan {
  readonly index: RuleIndex;
  readonly timeline: Timeline;
  readonly check: SequenceCheck;
  readonly ledger: StockLedger;
  readonly ranking: Ranking;
  readonly markAfter: Int32Array;
  readonly startMark: Int32Array;
  /** By stop: first stop of its trip. */
  readonly headOf: Int32Array;
  /** By first stop of a trip: earliest departure, latest arrival at its depot, release. */
  readonly tripLeaveS: Float64Array;
  readonly tripByS: Float64Array;
  readonly tripReleaseS: Float64Array;
  /** By stop: no start of service can be earlier if the trip ends with it, all before it kept. */
  readonly soonestS: Float64Array;
  /** n × d by first stop: load at the start of the trip, and the most on any of its legs. */
  readonly tripLoad: Float64Array;
  readonly tripFullest: Float64Array;
  /** n × d: load behind the stop; the most up to it and from it on, the leg behind it included. */
  readonly loadAfter: Float64Array;
  readonly fullestUpTo: Float64Array;
  readonly fullestFrom: Float64Array;
  /** Shipments on board behind the stop. */
  readonly openAfter: Int32Array;
  readonly latenessS: Float64Array;
  readonly latenessCost: Float64Array;
  readonly endS: Float64Array;
  readonly routeDurationS: Float64Array;
  readonly reloadCount: Int32Array;
  /** By vehicle: the same number, the same route; what is known of a route is kept beside it. */
  readonly routeVersion: Float64Array;
  /** 1 if the kept times do not tell everything about a vehicle's routes. */
  readonly needsClock: Uint8Array;

  readonly isCostOnly: boolean;
  private readonly nodes: Int32Array;
  private readonly measured: Uint8Array;
  private readonly savedNodes: number[][] = [];
  private readonly savedVersions: number[] = [];
  private versionCount = 0;
  private readonly remembered: Record<Memory, RememberedNodes> = {
    best: { nodes: [], missing: [] },
    opening: { nodes: [], missing: [] },
    current: { nodes: [], missing: [] },
  };

  constructor(fleet: Fleet) {
    super(fleet);
    const { instance, stopCount, vehicleCount } = fleet;
    const { dimensionCount } = instance;
    const perStop = () => new Float64Array(stopCount);
    const perLoad = () => new Float64Array(stopCount * dimensionCount);
    this.index = ruleIndexOf(instance);
    this.timeline = new Timeline(instance);
    this.check = new SequenceCheck(instance);
    this.ledger = new StockLedger(instance, this.index);
    this.ranking = new Ranking(this);
    this.isCostOnly = this.index.rules.objectives.join() === "cost";
    this.markAfter = new Int32Array(stopCount).fill(NO_MARK);
    this.startMark = new Int32Array(vehicleCount).fill(NO_MARK);
    this.headOf = new Int32Array(stopCount);
    [this.tripLeaveS, this.tripByS, this.tripReleaseS] = [perStop(), perStop(), perStop()];
    this.soonestS = perStop();
    [this.tripLoad, this.tripFullest, this.loadAfter] = [perLoad(), perLoad(), perLoad()];
    [this.fullestUpTo, this.fullestFrom] = [perLoad(), perLoad()];
    this.openAfter = new Int32Array(stopCount);
    this.latenessS = new Float64Array(vehicleCount);
    this.latenessCost = new Float64Array(vehicleCount);
    this.endS = new Float64Array(vehicleCount);
    this.routeDurationS = new Float64Array(vehicleCount);
    this.reloadCount = new Int32Array(vehicleCount);
    this.routeVersion = new Float64Array(vehicleCount);
    this.needsClock = clockedVehicles(instance);
    this.measured = measuredVehicles(instance);
    this.nodes = new Int32Array(2 * stopCount + 2);
  }

  /** Puts a stop behind another one (-1: first), by the marks given on its two legs. */
  insertBetween(
    stop: number,
    vehicle: number,
    before: number,
    ahead: number,
    behind: number,
  ): void {
    this.touch(vehicle);
    this.unlistAbsent(stop);
    const after = before < 0 ? this.first[vehicle] : this.next[before];
    this.chain(stop, vehicle, before, after);
    this.markLeg(vehicle, before, ahead);
    this.markAfter[stop] = behind;
    this.tally(vehicle, stop, 1);
  }

  /** The mark on the leg behind a stop, or on the first leg. */
  markOf(vehicle: number, before: number): number {
    return before < 0 ? this.startMark[vehicle] : this.markAfter[before];
  }

  markLeg(vehicle: number, before: number, mark: number): void {
    if (before < 0) this.startMark[vehicle] = mark;
    else this.markAfter[before] = mark;
  }

  /** Takes out a stop and all that is served with it or not at all; locked stops stay. */
  override remove(stop: number): void {
    if (this.vehicleOf[stop] < 0) return;
    const unit = this.index.units[this.index.unitOf[stop]];
    for (const each of unit) if (this.index.lockedBy[each] >= 0) return;
    for (const each of unit) if (this.vehicleOf[each] >= 0) this.unchain(each);
  }

  override clear(vehicle: number): void {
    while (this.first[vehicle] >= 0) this.unchain(this.first[vehicle]);
    this.refresh(vehicle);
  }

  private unchain(stop: number): void {
    const vehicle = this.vehicleOf[stop];
    this.touch(vehicle);
    const [before, after] = [this.previous[stop], this.next[stop]];
    const behind = this.markAfter[stop];
    // A trip left without stops goes, with the reload that began it.
    if (after < 0) this.markLeg(vehicle, before, NO_MARK);
    else if (behind !== NO_MARK) this.markLeg(vehicle, before, behind);
    if (before < 0) this.first[vehicle] = after;
    else this.next[before] = after;
    if (after < 0) this.last[vehicle] = before;
    else this.previous[after] = before;
    this.vehicleOf[stop] = -1;
    this.markAfter[stop] = NO_MARK;
    this.widestLeg[stop] = -Infinity;
    this.absentAt[stop] = this.absentCount;
    this.absent[this.absentCount++] = stop;
    this.tally(vehicle, stop, -1);
  }

  private unlistAbsent(stop: number): void {
    const hole = this.absentAt[stop];
    const moved = this.absent[--this.absentCount];
    this.absent[hole] = moved;
    this.absentAt[moved] = hole;
  }

  private chain(stop: number, vehicle: number, before: number, after: number): void {
    this.previous[stop] = before;
    this.next[stop] = after;
    if (before < 0) this.first[vehicle] = stop;
    else this.next[before] = stop;
    if (after < 0) this.last[vehicle] = stop;
    else this.previous[after] = stop;
    this.vehicleOf[stop] = vehicle;
  }

  private tally(vehicle: number, stop: number, sign: number): void {
    const { instance } = this.fleet;
    this.cost -= sign * instance.stopPrize[stop];
    this.unservedPriority -= sign * instance.stopPriority[stop];
    const sizeBefore = this.size[vehicle];
    this.size[vehicle] += sign;
    if (sizeBefore === 0) this.markUsed(vehicle);
    else if (this.size[vehicle] === 0) this.markIdle(vehicle);
  }

  /** Replaces a whole route; stops given must be absent or on it. */
  setNodes(vehicle: number, nodes: ArrayLike<number>): void {
    this.clear(vehicle);
    let before = -1;
    for (let i = 0; i < nodes.length; i++) {
      if (isReload(nodes[i])) {
        this.markLeg(vehicle, before, -1 - nodes[i]);
        continue;
      }
      const ahead = this.markOf(vehicle, before);
      this.insertBetween(nodes[i], vehicle, before, ahead, NO_MARK);
      before = nodes[i];
    }
    this.refresh(vehicle);
  }

  /** Replaces two routes by others of the same stops. */
  swapNodes(
    vehicle: number,
    nodes: ArrayLike<number>,
    other: number,
    others: ArrayLike<number>,
  ): void {
    this.clear(vehicle);
    this.clear(other);
    this.setNodes(vehicle, nodes);
    this.setNodes(other, others);
  }

  /** Writes a route's nodes; returns how many. */
  nodesInto(vehicle: number, nodes: Int32Array | number[]): number {
    let count = 0;
    let mark = this.startMark[vehicle];
    for (let stop = this.first[vehicle]; stop >= 0; stop = this.next[stop]) {
      if (mark !== NO_MARK) nodes[count++] = reloadAt(mark);
      nodes[count++] = stop;
      mark = this.markAfter[stop];
    }
    return count;
  }

  /** Whether a whole sequence of nodes keeps every rule on one route and its limits. */
  isKept(vehicle: number, nodes: ArrayLike<number>, count: number): boolean {
    const { instance } = this.fleet;
    const { timeline } = this;
    if (!this.check.isSound(vehicle, nodes, count)) return false;
    if (!timeline.run(vehicle, nodes, count)) return false;
    if (timeline.distanceM > instance.vehicleMaxDistanceM[vehicle]) return false;
    if (timeline.driveS > this.index.rules.vehicleMaxDriveS[vehicle]) return false;
    return timeline.durationS <= instance.vehicleMaxDurationS[vehicle];
  }

  /** Whether relations with stops on other routes let the stop join a vehicle's route. */
  mayShare(stop: number, vehicle: number): boolean {
    for (const { kind, stops } of this.index.relationsOf[stop]) {
      for (const other of stops) {
        const there = this.vehicleOf[other];
        if (other === stop || there < 0) continue;
        if ((there === vehicle) === (kind === "not-same-route")) return false;
      }
    }
    return true;
  }

  /** What it costs to use an idle vehicle, before it drives. */
  firstUseCost(vehicle: number): number {
    const fixedCost = this.fleet.instance.vehicleFixedCost[vehicle];
    return this.isCostOnly ? fixedCost : fixedCost + this.ranking.costPerVehicle;
  }

  maySupply(depot: number, stop: number): boolean {
    return this.index.rules.stopSuppliers[stop]?.includes(depot) ?? true;
  }

  /** What the sequence driven last adds to the vehicle's route beside legs and service. */
  extraCost(vehicle: number): number {
    const { timeline } = this;
    const lateCost = timeline.latenessCost - this.latenessCost[vehicle];
    if (this.isCostOnly) return lateCost;
    const lateS = timeline.latenessS - this.latenessS[vehicle];
    return lateCost + this.ranking.guide(timeline.endS, timeline.durationS, lateS);
  }

  override isSound(vehicle: number): boolean {
    if (this.size[vehicle] === 0) return true;
    const count = this.nodesInto(vehicle, this.nodes);
    return this.isKept(vehicle, this.nodes, count);
  }

  override refresh(vehicle: number): void {
    const { instance } = this.fleet;
    this.routeVersion[vehicle] = ++this.versionCount;
    const count = this.nodesInto(vehicle, this.nodes);
    this.ledger.replace(vehicle, this.nodes, count);
    let cost = 0;
    this.latenessS[vehicle] = this.latenessCost[vehicle] = 0;
    this.endS[vehicle] = this.routeDurationS[vehicle] = 0;
    if (count > 0) {
      scheduleTripsForwards(this, vehicle, this.nodes, count);
      scheduleTripsBackwards(this, vehicle, this.nodes, count);
      sumTripLoads(this, vehicle);
      cost = instance.vehicleFixedCost[vehicle] + this.edgeSum[vehicle];
      if (this.measured[vehicle] === 1) cost += this.measure(vehicle, count);
    }
    this.cost += cost - this.routeCost[vehicle];
    this.routeCost[vehicle] = cost;
  }

  /** Cost of time beside driving, and of lateness. */
  private measure(vehicle: number, count: number): number {
    const { timeline } = this;
    timeline.run(vehicle, this.nodes, count);
    this.latenessS[vehicle] = timeline.latenessS;
    this.latenessCost[vehicle] = timeline.latenessCost;
    this.endS[vehicle] = timeline.endS;
    this.routeDurationS[vehicle] = timeline.durationS;
    const idleS = timeline.durationS - timeline.driveS;
    return this.fleet.instance.vehicleCostPerS[vehicle] * idleS + timeline.latenessCost;
  }

  serviceOf(vehicle: number, stop: number): number {
    return serviceTimeS(this.index.rules, vehicle, this.fleet.instance.stopServiceS[stop]);
  }

  override begin(): void {
    this.recallVersions();
    super.begin();
  }

  /** Routes that the trial before left as they were go by their number of then. */
  private recallVersions(): void {
    for (let i = 0; i < this.touchedCount; i++) {
      const count = this.nodesInto(this.touched[i], this.nodes);
      const saved = this.savedNodes[i];
      if (count !== saved.length) continue;
      let at = 0;
      while (at < count && this.nodes[at] === saved[at]) at++;
      if (at === count) this.routeVersion[this.touched[i]] = this.savedVersions[i];
    }
  }

  override touch(vehicle: number): void {
    if (this.touchedIn[vehicle] === this.trial) return;
    this.touchedIn[vehicle] = this.trial;
    const nodes: number[] = [];
    this.nodesInto(vehicle, nodes);
    this.savedNodes[this.touchedCount] = nodes;
    this.savedVersions[this.touchedCount] = this.routeVersion[vehicle];
    this.touched[this.touchedCount++] = vehicle;
  }

  override revert(): void {
    const count = this.touchedCount;
    for (let i = 0; i < count; i++) this.clear(this.touched[i]);
    for (let i = 0; i < count; i++) {
      this.setNodes(this.touched[i], this.savedNodes[i]);
      this.routeVersion[this.touched[i]] = this.savedVersions[i];
    }
    this.touchedCount = 0;
    this.absentCount = this.savedAbsentCount;
    for (let i = 0; i < this.absentCount; i++) {
      this.absent[i] = this.savedAbsent[i];
      this.absentAt[this.absent[i]] = i;
    }
    this.cost = this.savedCost;
    this.unservedPriority = this.savedPriority;
  }

  handOver(vehicle: number, idle: number): void {
    const nodes: number[] = [];
    this.nodesInto(vehicle, nodes);
    this.clear(vehicle);
    this.setNodes(idle, nodes);
  }

  override energy(): number {
    return this.isCostOnly ? this.cost : this.ranking.energy();
  }

  override snapshot(memory: Memory = "best"): void {
    const nodes: RouteNodes[] = [];
    for (let vehicle = 0; vehicle < this.first.length; vehicle++) {
      if (this.size[vehicle] === 0) continue;
      const route: RouteNodes = { vehicle, nodes: [] };
      this.nodesInto(vehicle, route.nodes);
      nodes.push(route);
    }
    const missing = [...this.vehicleOf.keys()].filter((stop) => this.vehicleOf[stop] < 0);
    this.remembered[memory] = { nodes, missing };
  }

  protected override adoptFrom(memory: Memory): void {
    for (const { vehicle, nodes } of this.remembered[memory].nodes) this.setNodes(vehicle, nodes);
  }

  override snapshotRoutes() {
    const { instance } = this.fleet;
    return this.remembered.best.nodes.map(({ vehicle, nodes }) => {
      const trips = [{ depot: instance.vehicleStart[vehicle], firstVisit: 0 }];
      const stops: number[] = [];
      for (const node of nodes) {
        if (node >= 0) stops.push(node);
        else trips.push({ depot: -1 - node, firstVisit: stops.length });
      }
      return { vehicle, stops, trips };
    });
  }

  override snapshotMissing(): number[] {
    return this.remembered.best.missing;
  }
}
