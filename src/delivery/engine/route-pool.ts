import { randomOf } from "../../numeric/random.ts";
import type { WorkingPlan } from "./working-plan.ts";

const MOST_ROUTES = 16_000;
const MOST_STOPS = 160_000;
/** How much of a full pool is forgotten at once, to have room for other routes. */
const FORGOTTEN_SHARE = 0.25;

/**
 * Routes of cheap plans that the search came by, of each kind of vehicle and each set of stops the
 * cheapest one. Full, it forgets those whose cheapest plan was dearest.
 */
export class RoutePool {
  private readonly plan: WorkingPlan;
  /** Route r serves the stops at `from[r]` up to `from[r + 1]`, in that order. */
  readonly from = new Int32Array(MOST_ROUTES + 1);
  stops = new Int32Array(1_024);
  readonly cost = new Float64Array(MOST_ROUTES);
  readonly kind = new Int32Array(MOST_ROUTES);
  /** By route: cost of the cheapest plan with it; -Infinity where it stays for good. */
  private readonly leastPlan = new Float64Array(MOST_ROUTES);
  /** Plans that cost as much have nothing to offer. */
  private dearest = Infinity;
  /** Two random sums by route, of its kind and stops: alike for the same set and hardly else. */
  private readonly sum = new Int32Array(MOST_ROUTES);
  private readonly otherSum = new Int32Array(MOST_ROUTES);
  private readonly terms: Int32Array;
  private readonly otherTerms: Int32Array;
  /** Routes + 1 by the first sum, each in the next free place; 0 where there is none. */
  private readonly table = new Int32Array(2 ** Math.ceil(Math.log2(3 * MOST_ROUTES)));
  count = 0;

  constructor(plan: WorkingPlan) {
    const { stopCount, kindCount } = plan.fleet;
    const random = randomOf(1);
    const term = () => random.below(2 ** 32) | 0;
    this.plan = plan;
    this.terms = Int32Array.from({ length: stopCount + kindCount }, term);
    this.otherTerms = Int32Array.from({ length: stopCount + kindCount }, term);
  }

  /** Takes in the routes that the trial just accepted has changed. */
  offerTouched(): void {
    const { plan } = this;
    if (plan.cost >= this.dearest) return;
    for (let i = 0; i < plan.touchedCount; i++) {
      if (plan.size[plan.touched[i]] > 0) this.offer(plan.touched[i], plan.cost);
    }
  }

  /** Takes in the plan's routes for good; their numbers. */
  keepPlan(): number[] {
    const { plan } = this;
    const vehicles = [...plan.size.keys()].filter((vehicle) => plan.size[vehicle] > 0);
    // Before, for what is forgotten on the way would change the numbers.
    if (!this.hasRoomFor(vehicles.length, plan.fleet.stopCount)) this.forgetDearest();
    return vehicles.map((vehicle) => this.offer(vehicle, -Infinity));
  }

  /** Forgets the routes not to be kept, numbers the others anew, and keeps these for good. */
  retain(isKept: (route: number) => boolean): void {
    this.forget(isKept);
    this.leastPlan.fill(-Infinity, 0, this.count);
    this.dearest = Infinity;
  }

  private offer(vehicle: number, planCost: number): number {
    const { plan, terms, otherTerms, table, leastPlan } = this;
    const ofKind = plan.fleet.stopCount + plan.fleet.kindOf[vehicle];
    let [sum, otherSum] = [terms[ofKind], otherTerms[ofKind]];
    for (let stop = plan.first[vehicle]; stop >= 0; stop = plan.next[stop]) {
      sum = (sum + terms[stop]) | 0;
      otherSum = (otherSum + otherTerms[stop]) | 0;
    }
    const mask = table.length - 1;
    for (let at = sum & mask; table[at] > 0; at = (at + 1) & mask) {
      const route = table[at] - 1;
      if (this.sum[route] !== sum || this.otherSum[route] !== otherSum) continue;
      leastPlan[route] = Math.min(leastPlan[route], planCost);
      if (plan.routeCost[vehicle] < this.cost[route]) this.write(route, vehicle);
      return route;
    }
    return this.add(vehicle, planCost, sum, otherSum);
  }

  private add(vehicle: number, planCost: number, sum: number, otherSum: number): number {
    const { plan, from } = this;
    if (!this.hasRoomFor(1, plan.size[vehicle])) this.forgetDearest();
    const route = this.count++;
    from[route + 1] = from[route] + plan.size[vehicle];
    if (from[route + 1] > this.stops.length) {
      const longer = new Int32Array(2 * from[route + 1]);
      longer.set(this.stops);
      this.stops = longer;
    }
    this.kind[route] = plan.fleet.kindOf[vehicle];
    this.leastPlan[route] = planCost;
    this.sum[route] = sum;
    this.otherSum[route] = otherSum;
    this.enter(route);
    this.write(route, vehicle);
    return route;
  }

  private enter(route: number): void {
    const { table } = this;
    const mask = table.length - 1;
    let at = this.sum[route] & mask;
    while (table[at] > 0) at = (at + 1) & mask;
    table[at] = route + 1;
  }

  private write(route: number, vehicle: number): void {
    const { plan, stops } = this;
    this.cost[route] = plan.routeCost[vehicle];
    let at = this.from[route];
    for (let stop = plan.first[vehicle]; stop >= 0; stop = plan.next[stop]) stops[at++] = stop;
  }

  private hasRoomFor(routeCount: number, stopCount: number): boolean {
    if (this.count + routeCount > MOST_ROUTES) return false;
    return this.from[this.count] + stopCount <= MOST_STOPS;
  }

  private forgetDearest(): void {
    const { leastPlan } = this;
    const ranked = leastPlan.slice(0, this.count).filter((cost) => cost > -Infinity);
    if (ranked.length === 0) return;
    ranked.sort();
    this.dearest = ranked[Math.max(0, ranked.length - Math.ceil(FORGOTTEN_SHARE * this.count))];
    this.forget((route) => leastPlan[route] < this.dearest);
  }

  private forget(isKept: (route: number) => boolean): void {
    const { from, stops, cost, kind, leastPlan, sum, otherSum } = this;
    const columns = [cost, kind, leastPlan, sum, otherSum];
    const { count } = this;
    this.table.fill(0);
    this.count = 0;
    for (let route = 0; route < count; route++) {
      if (!isKept(route)) continue;
      const to = this.count++;
      const [begin, end] = [from[route], from[route + 1]];
      stops.copyWithin(from[to], begin, end);
      from[to + 1] = from[to] + end - begin;
      for (const column of columns) column[to] = column[route];
      this.enter(to);
    }
  }
}
