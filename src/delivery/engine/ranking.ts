import type { RichPlan } from "./rich-plan.ts";
import type { Objective } from "./rules.ts";

/** Each objective guides annealing this many times less than the one before it. */
const FALLING_WEIGHT = 0.1;

/** Compares plans by the instance's objectives, and mixes them for annealing. */
export class Ranking {
  private readonly plan: RichPlan;
  private readonly objectives: readonly Objective[];
  private readonly weights: Float64Array;

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
