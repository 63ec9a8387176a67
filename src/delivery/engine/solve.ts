import { type Random, randomOf } from "../../numeric/random.ts";
import type { SolveOptions } from "../../numeric/solve.ts";
import { Annealing, FIRST_CYCLE } from "./annealing.ts";
import { type LowerBound, lowerBoundOf } from "./bound.ts";
import { depotLegsOf } from "./depot-legs.ts";
import { type Fleet, prepareFleet } from "./fleet.ts";
import { arrange, type InsertionOrders, insertionOrders } from "./insertion-order.ts";
import { type DeliveryInstance, validate } from "./instance.ts";
import { LocationOrder } from "./location-order.ts";
import { correlatedStops, type Neighbours, nearestStops } from "./neighbours.ts";
import { Openings } from "./openings.ts";
import { Recombination } from "./recombination.ts";
import { Recreate } from "./recreate.ts";
import { RichPlan } from "./rich-plan.ts";
import { RichRecreate } from "./rich-recreate.ts";
import { adoptRich } from "./rich-start.ts";
import { RichTailSwap } from "./rich-tail-swap.ts";
import { Ruin } from "./ruin.ts";
import { savingsRoutes } from "./savings.ts";
import { scheduleRoute } from "./schedule.ts";
import { type DeliverySolution, describeSolution, type PlannedRoute } from "./solution.ts";
import { TailSwap } from "./tail-swap.ts";
import { exchangeRichVehicles, exchangeVehicles } from "./vehicle-exchange.ts";
import { WorkingPlan } from "./working-plan.ts";

export interface DeliverySolveOptions extends SolveOptions<DeliverySolution> {
  /** A plan to start from; stops it leaves out are inserted. */
  readonly start?: readonly PlannedRoute[];
}

/** What one unit of unserved priority adds to the objective that `stop` is told. */
export const UNSERVED_COST = 2 ** 50;

const NEIGHBOUR_COUNT = 35;
/** Few of these stops begin or end a route at a time: about one in ten. */
const DEPOT_LEG_COUNT = 60;
const SWAPS_PER_TRIAL = 4;
/** Farther stops hardly ever follow one another in a good plan. */
const SWAPPED_NEAR_COUNT = 10;
const STOP_EVERY = 8;
const COOL_EVERY = 64;
const REPORT_EVERY = 256;
/** How much of the search is spent on fewer vehicles, if these are the first objective. */
const FEWER_VEHICLES_SHARE = 0.25;
const SEED_ABSENT_CHANCE = 0.3;
const MOST_OLD_ABSENT = 30;
/** Free trials where vehicles differ in their places and skills alone; see `freeShare`. */
const FREE_SHARE_OF_ALIKE = 0.15;

/**
 * Plans delivery routes: serves as much priority as it can, then at the least cost.
 *
 * Ruin and recreate (`ruin.ts`) and swaps of tails (`tail-swap.ts`) under simulated annealing;
 * anytime, and the same for the same seed and number of iterations. `stop` is asked every few
 * iterations, also before the first, with the cost, plus `UNSERVED_COST` for each unit of priority
 * left out. `onBest` is told at most once in a few hundred iterations.
 *
 * Stops of `start` that break a constraint where they are, are inserted elsewhere.
 *
 * @throws RangeError if the instance is malformed (see `validate`), or `start` names what there is
 *   not or serves a stop twice
 */
export function solve(instance: DeliveryInstance, options: DeliverySolveOptions): DeliverySolution {
  validate(instance);
  const search = new Search(new LocationOrder(instance), options);
  return search.run();
}

class Search {
  private readonly order: LocationOrder;
  private readonly fleet: Fleet;
  private readonly options: DeliverySolveOptions;
  private readonly random: Random;
  private readonly plan: WorkingPlan;
  private readonly around: Neighbours;
  private readonly rich: RichPlan | undefined;
  private readonly ruin: Ruin;
  private readonly recreate: Recreate | RichRecreate;
  /** The same with windows in mind: stops that may follow one another. */
  private readonly close: Neighbours;
  private readonly tails: TailSwap | RichTailSwap;
  private readonly orders: InsertionOrders;
  private readonly bank: Int32Array;
  /** 1 for stops that no vehicle can carry: trying them again is in vain. */
  private readonly hopeless: Uint8Array;
  /** Trials in which vehicles may trade routes or be offered below their cost, from 0 to 1. */
  private readonly freeShare: number;
  /** In the others, a trial too dear before its last stop cannot become cheaper again. */
  private readonly limited: Recreate | undefined;
  private readonly recombination: Recombination | undefined;
  private bestCost = Infinity;
  private bestUsedCount = 0;
  private bestValues: readonly number[] = [];
  private bestPriority = Infinity;
  private bestIsNew = false;
  /** Least priority left out since the search began, or since it took a route away. */
  private fewestUnserved = Infinity;
  private isBySavings = false;
  private iterations = 0;
  private meanLeg = 1;
  private boundKey = "";
  private bound: LowerBound | undefined;

  constructor(order: LocationOrder, options: DeliverySolveOptions) {
    const fleet = prepareFleet(order.instance);
    this.order = order;
    this.fleet = fleet;
    this.options = options;
    this.random = randomOf(options.seed);
    this.rich = fleet.instance.rules && new RichPlan(fleet);
    this.plan = this.rich ?? new WorkingPlan(fleet);
    const routable = fleet.kindCount > 0;
    const none = { count: 0, near: new Int32Array(0), thereAndBack: new Float64Array(0) };
    this.around = routable ? nearestStops(fleet, NEIGHBOUR_COUNT) : none;
    this.close = fleet.waiting && routable ? correlatedStops(fleet, NEIGHBOUR_COUNT) : this.around;
    this.ruin = new Ruin(this.plan, this.around, this.random);
    this.recreate = this.rich
      ? new RichRecreate(this.rich, this.close, this.random)
      : this.plainRecreate();
    this.tails = this.rich
      ? new RichTailSwap(this.rich, this.random)
      : new TailSwap(this.plan, this.random);
    this.recombination = recombines(fleet) ? new Recombination(this.plan, this.random) : undefined;
    this.orders = insertionOrders(fleet);
    this.bank = new Int32Array(fleet.stopCount);
    this.hopeless = new Uint8Array(fleet.stopCount);
    this.freeShare = freeShareOf(fleet);
    this.limited =
      this.freeShare < 1 && this.recreate instanceof Recreate ? this.recreate : undefined;
    for (let stop = 0; stop < fleet.stopCount; stop++) {
      const row = fleet.fits.subarray(stop * fleet.kindCount, (stop + 1) * fleet.kindCount);
      this.hopeless[stop] = row.includes(1) ? 0 : 1;
    }
    const units = this.rich?.index.units.filter((unit) => unit.length > 1) ?? [];
    for (const unit of units) {
      if (unit.some((stop) => this.hopeless[stop] === 1)) {
        for (const stop of unit) this.hopeless[stop] = 1;
      }
    }
  }

  private plainRecreate(): Recreate {
    const { plan, fleet, close, random } = this;
    return new Recreate(plan, close, depotLegsOf(fleet, close, DEPOT_LEG_COUNT), random);
  }

  run(): DeliverySolution {
    this.construct();
    this.keepIfBest();
    if (!this.hopeless.includes(0)) return this.describeBest();
    const bound = this.boundOfBest();
    const { stop } = this.options;
    let isSeeking = this.seeksFewerVehicles();
    const { stopCount, waiting: hasWindows } = this.fleet;
    const { meanLeg } = this;
    const mayOpen = !isSeeking && this.freeShare < 1;
    const about = { stopCount, hasWindows, meanLeg, mayOpen, isBySavings: this.isBySavings };
    const annealing = new Annealing(about);
    const openings = new Openings(this.plan);
    let heat = this.meanLeg;
    for (; ; this.iterations++) {
      if (this.iterations % STOP_EVERY === 0 && stop(this.objective(), this.iterations)) break;
      if (this.isProven(bound)) break;
      if (this.iterations % COOL_EVERY === 0) heat = this.cooled(annealing, openings);
      if (isSeeking) isSeeking = this.seekFewerVehicles();
      this.step(heat);
      if (this.bestIsNew && this.iterations % REPORT_EVERY === 0) this.report();
    }
    this.completeBest();
    if (this.bestIsNew) this.report();
    return this.describeBest();
  }

  private seeksFewerVehicles(): boolean {
    return this.fleet.instance.rules?.objectives[0] === "vehicles";
  }

  /**
   * While the first share of the search lasts: whenever every stop has its place, takes the route
   * away whose stops have been left out least often, and forbids another in its stead. At the end,
   * back to the best plan (Christiaens and Vanden Berghe 2020, section 5.4).
   *
   * @returns whether it goes on
   */
  private seekFewerVehicles(): boolean {
    const { plan } = this;
    const share = this.options.progress?.(this.iterations) ?? this.iterations / FIRST_CYCLE;
    if (share >= FEWER_VEHICLES_SHARE) {
      if (plan.unservedPriority > this.bestPriority) plan.restore();
      plan.mostUsed = Math.max(1, this.bestUsedCount);
      return false;
    }
    if (plan.unservedPriority > this.bestPriority || plan.usedCount <= 1) return true;
    if (plan.usedCount > plan.mostUsed) return true;
    let [fewest, rarest] = [Infinity, -1];
    for (let vehicle = 0; vehicle < plan.size.length; vehicle++) {
      if (plan.size[vehicle] === 0) continue;
      let sum = 0;
      for (let stop = plan.first[vehicle]; stop >= 0; stop = plan.next[stop]) {
        sum += plan.absences[stop];
      }
      if (sum < fewest) [fewest, rarest] = [sum, vehicle];
    }
    plan.begin();
    plan.mostUsed = plan.usedCount - 1;
    plan.clear(rarest);
    this.fewestUnserved = plan.unservedPriority;
    return true;
  }

  /** Tries every stop left out once more: trials look at a sample of them only. */
  private completeBest(): void {
    this.plan.restore();
    const count = this.fillBank(0);
    this.recreate.insertAll(this.bank, count, false);
    this.keepIfBest();
  }

  /** A first plan by savings, which serve no windows, then by insertion, the farthest first. */
  private construct(): void {
    const { plan, fleet, bank, orders } = this;
    plan.begin();
    const start = this.order.start(this.options.start ?? []);
    requireSoundStart(fleet, start);
    if (this.rich) adoptRich(this.rich, start);
    else if (start.length > 0) plan.adopt(start.map((route) => keptPart(fleet, route)));
    else if (this.freeShare === 0 && this.limited && !fleet.waiting) {
      plan.adopt(this.savedRoutes());
      this.isBySavings = true;
    }
    const count = this.fillBank(0);
    bank.subarray(0, count).sort((a, b) => orders.farFirst[a] - orders.farFirst[b] || a - b);
    if (this.recreate instanceof Recreate) this.recreate.opensFree = true;
    this.recreate.insertAll(bank, count, false);
    if (this.recreate instanceof Recreate) this.recreate.opensFree = false;
    const legs = fleet.stopCount - plan.absentCount + plan.usedCount;
    let edges = 0;
    for (const edgeSum of plan.edgeSum) edges += edgeSum;
    this.meanLeg = Math.max(edges / Math.max(legs, 1), 1e-6);
    this.rich?.ranking.calibrate();
    this.fewestUnserved = plan.unservedPriority;
  }

  /** As many routes by savings as there are vehicles. */
  private savedRoutes(): PlannedRoute[] {
    const { fleet, around } = this;
    const stops = [...this.hopeless.keys()].filter(
      (stop) => scheduleRoute(fleet.instance, fleet.vehicleOf[0], [stop]).feasible,
    );
    const routes = savingsRoutes(fleet, around, stops).slice(0, fleet.vehicleCount);
    return routes.map((stops, vehicle) => ({ vehicle, stops }));
  }

  /** Small trials of their own: long tails change routes, which short strings cannot. */
  private swapTails(seed: number, heat: number): void {
    const { random, around, close } = this;
    const nearCount = Math.min(around.count, SWAPPED_NEAR_COUNT);
    for (let i = 0; i < SWAPS_PER_TRIAL; i++) {
      const stop = around.near[seed * around.count + random.below(nearCount)];
      const limit = this.toleratedRise(heat);
      const near = close.near[stop * close.count + random.below(nearCount)];
      if (this.tails.attempt(stop, near, limit)) this.keepIfBest();
    }
  }

  /** By how much, drawn at random, a trial may raise the energy. */
  private toleratedRise(heat: number): number {
    return -heat * Math.log(1 - this.random.next());
  }

  /** One iteration: swaps of tails, then one trial: ruin, recreate, exchange, keep or undo. */
  private step(heat: number): void {
    const { plan, random } = this;
    const seed = this.seedStop();
    if (this.around.count > 0) this.swapTails(seed, heat);
    const [energy, priority] = [plan.energy(), plan.unservedPriority];
    plan.begin();
    const absentBefore = plan.absentCount;
    this.ruin.removeStrings(seed);
    const count = this.fillBank(absentBefore, seed);
    arrange(this.orders, this.bank, count, random);
    const limit = energy + this.toleratedRise(heat);
    const isFree = this.limited === undefined || random.next() < this.freeShare;
    if (isFree && this.recreate instanceof Recreate) {
      this.recreate.insertTempted(this.bank, count);
    } else if (this.limited === undefined || absentBefore > 0) {
      this.recreate.insertAll(this.bank, count, true);
    } else if (!this.limited.insertAll(this.bank, count, true, limit)) {
      plan.revert();
      return;
    }
    if (this.rich) exchangeRichVehicles(this.rich, random);
    else if (isFree) exchangeVehicles(plan, random);
    const accepted =
      plan.unservedPriority === priority ? plan.energy() < limit : plan.unservedPriority < priority;
    if (!accepted && !this.freesOftenAbsent(absentBefore)) {
      plan.revert();
      return;
    }
    if (plan.unservedPriority === this.bestPriority) this.recombination?.gather();
    for (let i = 0; i < plan.absentCount; i++) plan.absences[plan.absent[i]]++;
    this.fewestUnserved = Math.min(this.fewestUnserved, plan.unservedPriority);
    this.keepIfBest();
  }

  /**
   * Whether the stops left out now were left out less often than those before: the way out when the
   * fleet is full (Christiaens and Vanden Berghe 2020, section 5.4). Never for more left out than at
   * best, or the search stays far from a full plan: on LC2_4_3 ten to sixteen pairs from one.
   */
  private freesOftenAbsent(absentBefore: number): boolean {
    const { plan } = this;
    if (absentBefore === 0 || plan.unservedPriority === 0) return false;
    if (plan.unservedPriority > this.fewestUnserved) return false;
    return plan.absenceSum() < plan.absenceSumBefore();
  }

  private seedStop(): number {
    const { plan, random } = this;
    if (plan.unservedPriority > 0 && random.next() < SEED_ABSENT_CHANCE) {
      return plan.absent[random.below(plan.absentCount)];
    }
    return random.below(this.fleet.stopCount);
  }

  /**
   * Gathers the stops to insert: those just removed, and the old absent ones; of very many those
   * around a stop, which may share a route.
   */
  private fillBank(oldCount: number, seed = -1): number {
    const { plan, bank, around } = this;
    let count = 0;
    for (let i = oldCount; i < plan.absentCount; i++) {
      if (this.hopeless[plan.absent[i]] === 0) bank[count++] = plan.absent[i];
    }
    if (oldCount <= MOST_OLD_ABSENT) {
      for (let i = 0; i < oldCount; i++) {
        if (this.hopeless[plan.absent[i]] === 0) bank[count++] = plan.absent[i];
      }
      return count;
    }
    const most = count + MOST_OLD_ABSENT;
    for (let i = seed * around.count; i < (seed + 1) * around.count && count < most; i++) {
      const stop = around.near[i];
      const isOld = plan.vehicleOf[stop] < 0 && plan.absentAt[stop] < oldCount;
      if (isOld && this.hopeless[stop] === 0) bank[count++] = stop;
    }
    return count;
  }

  private keepIfBest(): void {
    const { plan } = this;
    if (plan.unservedPriority > this.bestPriority) return;
    if (plan.unservedPriority === this.bestPriority && !this.ranksBefore()) return;
    this.bestPriority = plan.unservedPriority;
    this.bestUsedCount = plan.usedCount;
    if (this.rich) this.bestValues = this.rich.ranking.values();
    this.bestCost = plan.cost;
    this.bestIsNew = true;
    plan.snapshot();
  }

  /** Whether the plan beats the best one with the same unserved priority. */
  private ranksBefore(): boolean {
    if (this.rich === undefined) return this.plan.cost < this.bestCost;
    for (const [i, value] of this.rich.ranking.values().entries()) {
      if (value !== this.bestValues[i]) return value < this.bestValues[i];
    }
    return false;
  }

  /** Temperature now; at the end of a cycle of its own, back to the best plan and warm again. */
  private cooled(annealing: Annealing, openings: Openings): number {
    const share = this.options.progress?.(this.iterations);
    if (share === undefined && annealing.beginsCycle(this.iterations)) this.plan.restore();
    const heat = annealing.heatAt(this.iterations, share);
    openings.follow(annealing.opening, annealing.isOpened);
    if (annealing.isJudged) openings.judge();
    if (this.recombination?.isDue(annealing.depth)) this.recombine(this.recombination);
    return heat;
  }

  /** Goes on with the best plan, if routes of others make it cheaper; otherwise as before. */
  private recombine(recombination: Recombination): void {
    const { plan } = this;
    plan.snapshot("current");
    plan.restore();
    const routes = recombination.cheaperRoutes(this.iterations);
    if (routes !== undefined) {
      plan.replaceBy(routes);
      this.keepIfBest();
    } else plan.restore("current");
  }

  private objective(): number {
    return this.bestCost + UNSERVED_COST * this.bestPriority;
  }

  private isProven(bound: LowerBound): boolean {
    if (this.bestCost > bound.value || this.rich?.isCostOnly === false) return false;
    let hopelessPriority = 0;
    for (let stop = 0; stop < this.fleet.stopCount; stop++) {
      if (this.hopeless[stop] === 1) hopelessPriority += this.fleet.instance.stopPriority[stop];
    }
    return this.bestPriority <= hopelessPriority;
  }

  private report(): void {
    this.bestIsNew = false;
    this.options.onBest?.(this.describeBest(), this.iterations);
  }

  private boundOfBest(): LowerBound {
    const missing = this.plan.snapshotMissing();
    const { stopPriority } = this.fleet.instance;
    const key = missing.filter((stop) => stopPriority[stop] > 0).join();
    if (this.bound === undefined || key !== this.boundKey) {
      this.bound = lowerBoundOf(this.fleet, missing);
      this.boundKey = key;
    }
    return this.bound;
  }

  private describeBest(): DeliverySolution {
    const routes = this.plan.snapshotRoutes();
    const bound = this.boundOfBest();
    return this.order.solution(describeSolution(this.fleet, routes, this.iterations, bound));
  }
}

/** Whether routes of several plans may be recombined: with rules, one may depend on another. */
function recombines({ instance, kindCount }: Fleet): boolean {
  return instance.rules === undefined && kindCount > 0;
}

/** All trials are free where an optional stop or another vehicle's rates could make one cheaper. */
function freeShareOf({ instance, kindCount, vehicleOf }: Fleet): number {
  if (kindCount === 0 || instance.stopPriority.includes(0)) return 1;
  if (kindCount === 1) return 0;
  const rates = [instance.vehicleFixedCost, instance.vehicleCostPerM, instance.vehicleCostPerS];
  const areAlike = rates.every((rate) =>
    vehicleOf.every((each) => rate[each] === rate[vehicleOf[0]]),
  );
  return areAlike ? FREE_SHARE_OF_ALIKE : 1;
}

/** @throws RangeError if it names what there is not, or serves a stop or uses a vehicle twice */
function requireSoundStart({ instance }: Fleet, start: readonly PlannedRoute[]): void {
  const [vehicles, served] = [new Set<number>(), new Set<number>()];
  for (const { vehicle, stops } of start) {
    if (!(instance.vehicleStart[vehicle] >= 0)) {
      throw new RangeError(`start: there is no vehicle ${vehicle}.`);
    }
    if (vehicles.has(vehicle)) throw new RangeError(`start: vehicle ${vehicle} has two routes.`);
    vehicles.add(vehicle);
    for (const stop of Array.from(stops)) {
      if (!(instance.stopLocation[stop] >= 0)) {
        throw new RangeError(`start: there is no stop ${stop}.`);
      }
      if (served.has(stop)) throw new RangeError(`start: stop ${stop} is served twice.`);
      served.add(stop);
    }
  }
}

/** The route, without the stops that break a constraint in the order given. */
function keptPart({ instance }: Fleet, { vehicle, stops }: PlannedRoute): PlannedRoute {
  const isFeasible = (order: ArrayLike<number>) =>
    order.length === 0 || scheduleRoute(instance, vehicle, order).feasible;
  if (isFeasible(stops)) return { vehicle, stops };
  const kept: number[] = [];
  for (const stop of Array.from(stops)) if (isFeasible([...kept, stop])) kept.push(stop);
  return { vehicle, stops: kept };
}
