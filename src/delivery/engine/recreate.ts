import type { Random } from "../../numeric/random.ts";
import { drawPlacesToBlink } from "./blinks.ts";
import type { DepotLegs } from "./depot-legs.ts";
import { BLOCKED, commonOf, type Fleet } from "./fleet.ts";
import type { Neighbours } from "./neighbours.ts";
import { limitCheckOf, type PlaceCheck, timeCheckOf } from "./place-checks.ts";
import type { WorkingPlan } from "./working-plan.ts";

const NOWHERE = -2;
const OFFER_CHANCE = 0.1;
const TEMPT_CHANCE = 0.6;
const MOST_EXTRA_PRIZE = 3;

/** Tries places for a stop. */
type Scan = (stop: number) => void;

/**
 * Puts absent stops back, each where it costs least, now and then blinking at a place.
 *
 * Places beside a stop's neighbours come first, and on legs from and to the depot that pass it; only
 * if none will do, every place is tried, without blinks, so a stop left out could not have been
 * inserted. An optional stop must cost less than its prize.
 *
 * Source: Christiaens and Vanden Berghe (2020), section 5.2; see `ruin.ts`.
 */
export class Recreate {
  private readonly plan: WorkingPlan;
  private readonly fleet: Fleet;
  private readonly neighbours: Neighbours;
  private readonly depotLegs: DepotLegs;
  private readonly tryNeighbours: Scan;
  private readonly tryDepotLegs: Scan;
  private readonly arrivesInTime: PlaceCheck;
  private readonly staysWithinLimits: PlaceCheck;
  private readonly random: Random;
  private readonly hasPrizes: boolean;
  private bestCost = 0;
  private bestVehicle = -1;
  private bestBefore = NOWHERE;
  private placesToBlink = Infinity;
  /** For a first plan: optional stops open routes, which only the stops after them pay for. */
  opensFree = false;
  private offeredKind = -1;
  private offeredShare = 1;
  private prizeFactor = 1;

  constructor(plan: WorkingPlan, neighbours: Neighbours, depotLegs: DepotLegs, random: Random) {
    this.plan = plan;
    this.fleet = plan.fleet;
    this.neighbours = neighbours;
    this.depotLegs = depotLegs;
    this.random = random;
    this.tryNeighbours = this.neighbourScan();
    this.tryDepotLegs = this.depotLegScan();
    this.arrivesInTime = timeCheckOf(plan);
    this.staysWithinLimits = limitCheckOf(plan);
    const { stopPriority, stopPrize } = plan.fleet.instance;
    this.hasPrizes = stopPrize.some((prize, stop) => prize > 0 && stopPriority[stop] === 0);
  }

  /**
   * In some trials the first idle vehicle of one kind seems cheaper, and prizes seem greater, than
   * they are: a route opened, or a detour to a far corner, pays off only with the stops that follow,
   * so one stop alone would never begin it.
   */
  insertTempted(stops: ArrayLike<number>, count: number): void {
    const { random, fleet } = this;
    this.offeredKind = random.next() < OFFER_CHANCE ? random.below(fleet.kindCount) : -1;
    this.offeredShare = random.next();
    const isTempted = this.hasPrizes && random.next() < TEMPT_CHANCE;
    this.prizeFactor = isTempted ? 1 + MOST_EXTRA_PRIZE * random.next() : 1;
    this.insertAll(stops, count, true);
    this.offeredKind = -1;
    this.prizeFactor = 1;
    if (this.hasPrizes) this.dropUnworthy();
  }

  /** Takes the optional stops out again that cost more than they are worth. */
  private dropUnworthy(): void {
    const { plan } = this;
    for (const vehicle of plan.touchedVehicles()) {
      const countBefore = plan.absentCount;
      for (let stop = plan.first[vehicle]; stop >= 0; ) {
        const after = plan.next[stop];
        if (this.isUnworthy(stop, vehicle)) plan.remove(stop);
        stop = after;
      }
      if (plan.absentCount === countBefore) continue;
      plan.refresh(vehicle);
      // Where a detour is shorter than the direct way, this can break what remains.
      if (!plan.isSound(vehicle)) plan.clear(vehicle);
    }
  }

  private isUnworthy(stop: number, vehicle: number): boolean {
    const { plan, fleet } = this;
    const { stopLocation, stopPriority, stopPrize, vehicleFixedCost } = fleet.instance;
    if (stopPriority[stop] > 0) return false;
    const [before, after] = [plan.previous[stop], plan.next[stop]];
    const kind = fleet.kindOf[vehicle];
    const inward = before < 0 ? plan.startCost[vehicle] : plan.costAfter[before];
    const apart = inward + plan.costAfter[stop];
    if (before < 0 && after < 0) return apart + vehicleFixedCost[vehicle] > stopPrize[stop];
    const from = before < 0 ? fleet.startOf[kind] : stopLocation[before];
    const to = after < 0 ? fleet.endOf[kind] : stopLocation[after];
    return apart - fleet.edgeCost[kind][from * fleet.width + to] > stopPrize[stop];
  }

  /**
   * Inserts what can be inserted of the given stops, in their order; false as soon as a mandatory
   * stop would raise the plan's cost to `limit`.
   */
  insertAll(stops: ArrayLike<number>, count: number, blinking: boolean, limit = Infinity): boolean {
    for (let i = 0; i < count; i++) {
      const stop = stops[i];
      this.findBest(stop, blinking, limit - this.plan.cost);
      if (this.bestBefore !== NOWHERE) {
        if (this.plan.size[this.bestVehicle] === 0) this.offeredKind = -1;
        this.plan.insert(stop, this.bestVehicle, this.bestBefore);
      } else if (limit < Infinity) return false;
    }
    return true;
  }

  private findBest(stop: number, blinking: boolean, limit: number): void {
    const { instance } = this.fleet;
    const mandatory = instance.stopPriority[stop] > 0;
    this.bestCost = mandatory
      ? Math.min(limit, BLOCKED / 2)
      : this.prizeFactor * instance.stopPrize[stop];
    this.bestBefore = NOWHERE;
    if (!blinking) this.placesToBlink = Infinity;
    else if (this.placesToBlink === Infinity) this.placesToBlink = drawPlacesToBlink(this.random);
    this.tryNeighbours(stop);
    this.tryDepotLegs(stop);
    this.tryIdleVehicles(stop);
    if (this.bestBefore !== NOWHERE || limit < Infinity) return;
    if (mandatory) this.tryEverywhere(stop);
    else if (this.opensFree) this.openFor(stop);
  }

  /**
   * A closure made once in its thread: V8 knows the arrays of such a one by heart, while those of a
   * method it looks up and checks at every access. With methods in place of this and the next the
   * same search took 1.15 to 1.2 times as long.
   */
  private neighbourScan(): Scan {
    const { plan, neighbours, fleet } = this;
    const { near, thereAndBack, count } = neighbours;
    const { vehicleOf, previous, next, costAfter, widestLeg, startCost, room, size } = plan;
    const { kindOf, startOf, endOf, fits, kindCount, width, costInto, edgeCost } = fleet;
    const { stopLocation, dimensionCount, stopDemand, vehicleMaxStops } = fleet.instance;
    // The nearer end of a leg is met first, and from it the place costs at least there and back less
    // the leg, by the triangle inequality. With windows the nearer end may be no candidate.
    const legShare = fleet.waiting ? 2 : 1;
    const [commonInto, commonOutOf] = [commonOf(costInto), commonOf(edgeCost)];
    return (stop) => {
      const row = stopLocation[stop] * width;
      const demand = dimensionCount > 0 ? stopDemand[stop * dimensionCount] : 0;
      const end = (stop + 1) * count;
      let { bestCost, placesToBlink } = this;
      for (let i = stop * count; i < end; i++) {
        const neighbour = near[i];
        if (thereAndBack[i] - legShare * widestLeg[neighbour] >= bestCost) continue;
        const vehicle = vehicleOf[neighbour];
        // The first dimension alone settles most candidates, so it is looked at here.
        if (dimensionCount > 0 && demand > room[vehicle * dimensionCount]) continue;
        if (dimensionCount > 1 && !this.hasRoom(stop, vehicle)) continue;
        if (size[vehicle] >= vehicleMaxStops[vehicle]) continue;
        const kind = kindCount > 1 ? kindOf[vehicle] : 0;
        if (fits[stop * kindCount + kind] === 0) continue;
        const into = commonInto ?? costInto[kind];
        const outOf = commonOutOf ?? edgeCost[kind];
        const here = row + stopLocation[neighbour];
        const after = next[neighbour];
        const to = after < 0 ? endOf[kind] : stopLocation[after];
        const costBehind = into[here] + outOf[row + to] - costAfter[neighbour];
        if (costBehind < bestCost) {
          if (--placesToBlink < 0) placesToBlink = drawPlacesToBlink(this.random);
          else if (this.isSound(stop, vehicle, neighbour, after)) {
            bestCost = this.keep(costBehind, vehicle, neighbour);
          }
        }
        const before = previous[neighbour];
        const from = before < 0 ? startOf[kind] : stopLocation[before];
        const ahead = before < 0 ? startCost[vehicle] : costAfter[before];
        const costAhead = into[row + from] + outOf[here] - ahead;
        if (costAhead < bestCost) {
          if (--placesToBlink < 0) placesToBlink = drawPlacesToBlink(this.random);
          else if (this.isSound(stop, vehicle, before, neighbour)) {
            bestCost = this.keep(costAhead, vehicle, before);
          }
        }
      }
      this.placesToBlink = placesToBlink;
    };
  }

  private depotLegScan(): Scan {
    const { previous, next, vehicleOf } = this.plan;
    const { count, ends, detour } = this.depotLegs;
    return (stop) => {
      const end = (stop + 1) * count;
      for (let i = stop * count; ; i++) {
        const { bestCost } = this;
        // Most have a stop on either side, so neither number is negative: passed in a short loop.
        while (i < end && detour[i] < bestCost && (previous[ends[i]] | next[ends[i]]) >= 0) i++;
        if (i === end || detour[i] >= bestCost) return;
        const other = ends[i];
        const vehicle = vehicleOf[other];
        if (vehicle < 0 || !this.hasRoom(stop, vehicle)) continue;
        if (previous[other] < 0) this.tryBlinking(stop, vehicle, -1, other);
        if (next[other] < 0) this.tryBlinking(stop, vehicle, other, -1);
      }
    };
  }

  private tryBlinking(stop: number, vehicle: number, before: number, after: number): void {
    if (--this.placesToBlink < 0) this.placesToBlink = drawPlacesToBlink(this.random);
    else this.tryBetween(stop, vehicle, before, after);
  }

  private tryIdleVehicles(stop: number): void {
    for (let kind = 0; kind < this.fleet.kindCount; kind++) {
      const vehicle = this.plan.idleOf(kind);
      if (vehicle >= 0 && this.hasRoom(stop, vehicle)) this.tryBetween(stop, vehicle, -1, -1);
    }
  }

  /** The cheapest idle vehicle for an optional stop, though the stop alone is not worth it. */
  private openFor(stop: number): void {
    this.bestCost = BLOCKED / 2;
    this.tryIdleVehicles(stop);
  }

  private tryEverywhere(stop: number): void {
    const { plan } = this;
    for (let kind = 0; kind < this.fleet.kindCount; kind++) {
      const begin = plan.kindStart[kind];
      for (let at = begin; at < begin + plan.kindUsed[kind]; at++) {
        const vehicle = plan.vehicles[at];
        if (!this.hasRoom(stop, vehicle)) continue;
        let before = -1;
        for (let after = plan.first[vehicle]; after >= 0; after = plan.next[after]) {
          this.tryBetween(stop, vehicle, before, after);
          before = after;
        }
        this.tryBetween(stop, vehicle, before, -1);
      }
    }
  }

  private hasRoom(stop: number, vehicle: number): boolean {
    const { fleet, plan } = this;
    const { dimensionCount, stopDemand, vehicleMaxStops } = fleet.instance;
    for (let d = 0; d < dimensionCount; d++) {
      const demand = stopDemand[stop * dimensionCount + d];
      if (demand > plan.room[vehicle * dimensionCount + d]) return false;
    }
    if (plan.size[vehicle] >= vehicleMaxStops[vehicle]) return false;
    return fleet.fits[stop * fleet.kindCount + fleet.kindOf[vehicle]] !== 0;
  }

  private tryBetween(stop: number, vehicle: number, before: number, after: number): void {
    const { fleet } = this;
    const { instance, width } = fleet;
    const { stopLocation } = instance;
    const kind = fleet.kindOf[vehicle];
    const costs = fleet.edgeCost[kind];
    const from = before < 0 ? fleet.startOf[kind] : stopLocation[before];
    const to = after < 0 ? fleet.endOf[kind] : stopLocation[after];
    const via = stopLocation[stop];
    let cost = costs[from * width + via] + costs[via * width + to];
    if (before < 0 && after < 0) {
      cost += instance.vehicleFixedCost[vehicle];
      if (kind === this.offeredKind) cost *= this.offeredShare;
    } else cost -= costs[from * width + to];
    if (cost < this.bestCost && this.isSound(stop, vehicle, before, after)) {
      this.keep(cost, vehicle, before);
    }
  }

  private keep(cost: number, vehicle: number, before: number): number {
    this.bestVehicle = vehicle;
    this.bestBefore = before;
    this.bestCost = cost;
    return cost;
  }

  /** Whether the stop can be inserted here without breaking a window or a limit. */
  private isSound(stop: number, vehicle: number, before: number, after: number): boolean {
    const { fleet } = this;
    if (fleet.timed && !this.arrivesInTime(stop, vehicle, before, after)) return false;
    return this.staysWithinLimits(stop, vehicle, before, after);
  }
}
