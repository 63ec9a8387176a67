import type { WorkingPlan } from "./working-plan.ts";

/** Judges the openings of an annealing by what their plans cost, and goes on with the best. */
export class Openings {
  private readonly plan: WorkingPlan;
  private opening = 0;
  private planCount = 0;
  private prioritySum = 0;
  private energySum = 0;
  /** Means of the best opening. */
  private leastPriority = Infinity;
  private leastEnergy = Infinity;

  constructor(plan: WorkingPlan) {
    this.plan = plan;
  }

  /** The plan counts for the opening under way. */
  judge(): void {
    this.planCount++;
    this.prioritySum += this.plan.unservedPriority;
    this.energySum += this.plan.energy();
  }

  /** Told which opening is under way: ends the one before, and goes on with the best at the end. */
  follow(opening: number, isOver: boolean): void {
    if (opening === this.opening) return;
    this.opening = opening;
    this.keepIfBest();
    if (isOver) this.plan.restore("opening");
  }

  private keepIfBest(): void {
    // A search by the clock may have slept through the time of judging.
    if (this.planCount === 0) this.judge();
    const priority = this.prioritySum / this.planCount;
    const energy = this.energySum / this.planCount;
    this.planCount = this.prioritySum = this.energySum = 0;
    if (priority > this.leastPriority) return;
    if (priority === this.leastPriority && energy >= this.leastEnergy) return;
    this.leastPriority = priority;
    this.leastEnergy = energy;
    this.plan.snapshot("opening");
  }
}
