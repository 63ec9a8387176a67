import type { Random } from "../../numeric/random.ts";
import type { Neighbours } from "./neighbours.ts";
import type { WorkingPlan } from "./working-plan.ts";

/** As in the source. */
const AVERAGE_REMOVAL_COUNT = 10;
const LONGEST_STRING = 10;
/**
 * Where nothing waits. By the source, long routes lose a single string in two trials of five, which
 * greedy insertion often puts back as it was, and short ones up to six, which take their time.
 */
const WITHOUT_WAITING = { fewestStrings: 2, mostStrings: 3, longestString: 8 };
const SPLIT_CHANCE = 0.5;
const SPLIT_GROWTH_CHANCE = 0.01;

/**
 * Removes strings of stops from routes that pass near a seed stop.
 *
 * Source: J. Christiaens, G. Vanden Berghe (2020), "Slack induction by string removals for vehicle
 * routing problems", Transportation Science 54(2), section 5.1.
 */
export class Ruin {
  private readonly plan: WorkingPlan;
  private readonly neighbours: Neighbours;
  private readonly random: Random;
  private readonly string: Int32Array;

  constructor(plan: WorkingPlan, neighbours: Neighbours, random: Random) {
    this.plan = plan;
    this.neighbours = neighbours;
    this.random = random;
    this.string = new Int32Array(plan.fleet.stopCount);
  }

  removeStrings(seed: number): void {
    const { plan, neighbours, random } = this;
    if (plan.usedCount === 0) return;
    const averageSize = (plan.fleet.stopCount - plan.absentCount) / plan.usedCount;
    const { waiting } = plan.fleet;
    const { longestString } = WITHOUT_WAITING;
    const longest = Math.min(waiting ? LONGEST_STRING : longestString, averageSize);
    const stringCount = waiting ? countOfSource(longest, random) : countWithoutWaiting(random);
    let ruined = 0;
    for (let i = -1; i < neighbours.count && ruined < stringCount; i++) {
      const stop = i < 0 ? seed : neighbours.near[seed * neighbours.count + i];
      const vehicle = plan.vehicleOf[stop];
      if (vehicle < 0 || plan.wasTouched(vehicle)) continue;
      const longestHere = Math.min(plan.size[vehicle], longest);
      const length = Math.floor(1 + random.next() * longestHere);
      this.removeString(stop, Math.min(length, plan.size[vehicle]));
      ruined++;
    }
    // Where a detour is shorter than the direct way, taking stops out can break what remains.
    for (let i = 0; i < plan.touchedCount; i++) {
      const vehicle = plan.touched[i];
      plan.refresh(vehicle);
      if (!plan.isSound(vehicle)) plan.clear(vehicle);
    }
  }

  /** Removes `length` stops around one, or keeps a few in the middle of a longer string. */
  private removeString(stop: number, length: number): void {
    const { plan, random, string } = this;
    const room = plan.size[plan.vehicleOf[stop]] - length;
    let kept = 0;
    if (length > 1 && room > 0 && random.next() < SPLIT_CHANCE) {
      kept = 1;
      while (kept < room && random.next() < SPLIT_GROWTH_CHANCE) kept++;
    }
    let at = stringStart(plan, stop, length + kept, random);
    const keptFrom = kept > 0 ? 1 + random.below(length - 1) : length;
    // Gathered first: with a stop, others tied to it may leave the route.
    let count = 0;
    for (let i = 0; i < length + kept; i++) {
      if (i < keptFrom || i >= keptFrom + kept) string[count++] = at;
      at = plan.next[at];
    }
    for (let i = 0; i < count; i++) plan.remove(string[i]);
  }
}

function countOfSource(longest: number, random: Random): number {
  return Math.floor(1 + random.next() * ((4 * AVERAGE_REMOVAL_COUNT) / (1 + longest) - 1));
}

function countWithoutWaiting(random: Random): number {
  const { fewestStrings, mostStrings } = WITHOUT_WAITING;
  return fewestStrings + random.below(mostStrings - fewestStrings + 1);
}

/** First stop of a string of the given length that holds the stop, any such string alike. */
function stringStart(plan: WorkingPlan, stop: number, length: number, random: Random): number {
  let before = 0;
  let at = stop;
  while (before < length - 1 && plan.previous[at] >= 0) {
    at = plan.previous[at];
    before++;
  }
  let after = 0;
  at = stop;
  while (after < length - 1 && plan.next[at] >= 0) {
    at = plan.next[at];
    after++;
  }
  const fewest = length - 1 - after;
  let steps = fewest + random.below(before - fewest + 1);
  at = stop;
  while (steps-- > 0) at = plan.previous[at];
  return at;
}
