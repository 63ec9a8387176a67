import type { RichPlan } from "./rich-plan.ts";
import type { Objective } from "./rules.ts";

/** Each objective guides annealing this many times less than the one before it. */
const FALLING_WEIGHT = 0.1;
/** A plan is built by cost even where no objective asks for it. */
const LEAST_COST_WEIGHT = 0.01;

/** Compares plans by the instance's objectives, and mixes them for annealing. */
export class Ranking {
  private readonly plan: RichPlan;
  private readonly objectives: readonly Objective[];
  private readonly weights: Float64Array;
  private latestEndS = 0;
  private longestS = 0;

  constructor(plan: RichPlan) {
    this.plan = plan;
    this.objectives = plan.index.rules.objectives;
    this.weights = new Float64Array(this.objectives.length);
    const costAt = this.objectives.indexOf("cost");
    if (costAt >= 0) this.weights[costAt] = 1;
  }

  /** Weighs the objectives against each other by their values in a first plan. */
  calibrate(): void {
    const { plan, objectives, weights } = this;
    const scale = Math.max(1, plan.cost);
    let share = 1;
    for (const [i, objective] of objectives.entries()) {
      const value = objective === "cost" ? scale : Math.max(1, this.valueOf(objective));
      weights[i] = (share * scale) / value;
      share *= FALLING_WEIGHT;
    }
    const first = weights[0];
    for (let i = 0; i < weights.length; i++) weights[i] /= objectives[0] === "cost" ? first : 1;
  }

  /** What one more vehicle is worth in cost. */
  get costPerVehicle(): number {
    return this.inCost("vehicles");
  }

  /** Takes note of the longest routes, which `guide` then compares with. */
  look(): void {
    this.latestEndS = this.valueOf("makespan");
    this.longestS = this.plan.routeDurationS.reduce((a, b) => Math.max(a, b), 0);
  }

  /** What a route that ends and lasts so, and is so much later than before, is worth in cost. */
  guide(endS: number, durationS: number, lateS: number): number {
    return (
      this.inCost("makespan") * Math.max(0, endS - this.latestEndS) +
      this.inCost("balance") * Math.max(0, durationS - this.longestS) +
      this.inCost("lateness") * lateS
    );
  }

  /** Weight of an objective against that of the cost, however little this counts. */
  private inCost(objective: Objective): number {
    const at = this.objectives.indexOf(objective);
    if (at < 0) return 0;
    const costAt = this.objectives.indexOf("cost");
    return this.weights[at] / (costAt < 0 ? LEAST_COST_WEIGHT : this.weights[costAt]);
  }

  values(): number[] {
    return this.objectives.map((objective) => this.valueOf(objective));
  }

  energy(): number {
    let energy = 0;
    for (let i = 0; i < this.weights.length; i++) {
      energy += this.weights[i] * this.valueOf(this.objectives[i]);
    }
    return energy;
  }

  private valueOf(objective: Objective): number {
    const { plan } = this;
    if (objective === "cost") return plan.cost;
    if (objective === "vehicles") return plan.usedCount;
    let [latest, lateness, longest, shortest] = [0, 0, 0, Infinity];
    for (let vehicle = 0; vehicle < plan.size.length; vehicle++) {
      if (plan.size[vehicle] === 0) continue;
      latest = Math.max(latest, plan.endS[vehicle]);
      lateness += plan.latenessS[vehicle];
      longest = Math.max(longest, plan.routeDurationS[vehicle]);
      shortest = Math.min(shortest, plan.routeDurationS[vehicle]);
    }
    if (objective === "makespan") return latest;
    if (objective === "lateness") return lateness;
    return shortest === Infinity ? 0 : longest - shortest;
  }
}
