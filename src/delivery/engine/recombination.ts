import type { Random } from "../../numeric/random.ts";
import { RoutePool } from "./route-pool.ts";
import { SetPartition } from "./set-partition.ts";
import { pricesOf, type SetChoice, sumOf } from "./set-prices.ts";
import type { PlannedRoute } from "./solution.ts";
import type { WorkingPlan } from "./working-plan.ts";

/** How far the search has cooled when routes are first gathered, and when they are recombined. */
const GATHERED_FROM = 0.5;
const RECOMBINED_AT = [0.8, 0.97];
/** Items of sets looked at, for each trial since the last time: about a twentieth of its time. */
const WORK_PER_TRIAL = 200;
const MOST_WORK = 1e8;
/** How much of the pool is kept for the next annealing. */
const KEPT_ROUTES = 8_000;
const KEPT_STOPS = 80_000;

/**
 * Plans of routes from several plans: gathers those that the search comes by, and chooses of them
 * what serves every stop once at less cost than the best plan (set partitioning).
 *
 * Source: Y. Rochat, É. D. Taillard (1995), "Probabilistic diversification and intensification in
 * local search for vehicle routing", Journal of Heuristics 1(1).
 */
export class Recombination {
  private readonly plan: WorkingPlan;
  private readonly random: Random;
  private readonly pool: RoutePool;
  private depth = 0;
  private nextAt = 0;
  private lastTrial = 0;

  constructor(plan: WorkingPlan, random: Random) {
    this.plan = plan;
    this.random = random;
    this.pool = new RoutePool(plan);
  }

  /** Told how far the search has cooled, from 0 to 1: whether it is time to recombine. */
  isDue(depth: number): boolean {
    if (depth < this.depth) this.nextAt = 0;
    this.depth = depth;
    if (!(depth >= RECOMBINED_AT[this.nextAt])) return false;
    while (depth >= RECOMBINED_AT[this.nextAt]) this.nextAt++;
    return true;
  }

  /** Gathers the routes that the trial just accepted has changed, if the search is cold enough. */
  gather(): void {
    if (this.depth >= GATHERED_FROM) this.pool.offerTouched();
  }

  /**
   * Routes that cost less together than those of the plan, which must be the best so far, and serve
   * every stop that it must; undefined if there are none.
   */
  cheaperRoutes(trial: number): PlannedRoute[] | undefined {
    const { pool } = this;
    const work = Math.min(MOST_WORK, WORK_PER_TRIAL * (trial - this.lastTrial));
    this.lastTrial = trial;
    const own = pool.keepPlan();
    const { choice, unserved } = this.choiceOf();
    const chosen = [...own, ...unserved];
    const limit = sumOf(chosen, choice.cost);
    const { bound, reducedCost } = pricesOf(choice, limit, work / 2);
    const partition = new SetPartition(choice, reducedCost, chosen, limit - bound, this.random);
    partition.improve(work / 2);
    const sets = partition.chosen;
    const routes = sumOf(sets, choice.cost) < limit ? this.routesOf(sets) : undefined;
    this.keepCheapest(reducedCost);
    return routes;
  }

  /** The pool's routes, and a set for each stop that need not be served. */
  private choiceOf(): { choice: SetChoice; unserved: number[] } {
    const { plan, pool } = this;
    const { stopCount, kindCount, instance } = plan.fleet;
    const [spare, unserved]: [number[], number[]] = [[], []];
    for (let stop = 0; stop < stopCount; stop++) {
      const isServed = plan.vehicleOf[stop] >= 0;
      if (isServed && instance.stopPriority[stop] > 0) continue;
      if (!isServed) unserved.push(pool.count + spare.length);
      spare.push(stop);
    }
    const setCount = pool.count + spare.length;
    const stopsEnd = pool.from[pool.count];
    const from = new Int32Array(setCount + 1);
    from.set(pool.from.subarray(0, pool.count));
    for (let i = 0; i <= spare.length; i++) from[pool.count + i] = stopsEnd + i;
    const items = new Int32Array(stopsEnd + spare.length);
    items.set(pool.stops.subarray(0, stopsEnd));
    items.set(spare, stopsEnd);
    const cost = new Float64Array(setCount);
    cost.set(pool.cost.subarray(0, pool.count));
    const classOf = new Int32Array(setCount).fill(kindCount);
    classOf.set(pool.kind.subarray(0, pool.count));
    for (const [i, stop] of spare.entries()) cost[pool.count + i] = instance.stopPrize[stop];
    const mostOfClass = new Int32Array(kindCount + 1).fill(spare.length);
    for (let kind = 0; kind < kindCount; kind++) {
      mostOfClass[kind] = plan.kindStart[kind + 1] - plan.kindStart[kind];
    }
    return {
      choice: { itemCount: stopCount, from, items, cost, classOf, mostOfClass },
      unserved,
    };
  }

  private routesOf(sets: readonly number[]): PlannedRoute[] {
    const { plan, pool } = this;
    const used = new Int32Array(plan.fleet.kindCount);
    return sets
      .filter((set) => set < pool.count)
      .map((route) => {
        const kind = pool.kind[route];
        return {
          vehicle: plan.vehicles[plan.kindStart[kind] + used[kind]++],
          stops: pool.stops.slice(pool.from[route], pool.from[route + 1]),
        };
      });
  }

  /** Of the pool, what may soonest belong to a better plan. */
  private keepCheapest(reducedCost: Float64Array): void {
    const { pool } = this;
    const share = Math.min(KEPT_ROUTES / pool.count, KEPT_STOPS / pool.from[pool.count], 1);
    const ranked = reducedCost.slice(0, pool.count).sort();
    const dearest = ranked[Math.ceil(share * pool.count) - 1];
    pool.retain((route) => reducedCost[route] <= dearest);
  }
}
