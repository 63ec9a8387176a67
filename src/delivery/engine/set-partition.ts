import type { Random } from "../../numeric/random.ts";
import { type SetChoice, sumOf } from "./set-prices.ts";

/**
 * Of 10,967 routes of a search for R1_4_4 that ended 1.00 % above the best known, 0.74 % with these
 * after 75 rounds; with 5 freed and 100 nodes 0.94 %, with 8 and 500 0.74 % four times as late.
 */
const MOST_FREED = 6;
const MOST_NODES = 150;
const TRIES_TO_FREE = 50;
/** Work of a round beside its search. */
const ROUND_WORK = 1_000;

/**
 * Chosen sets that hold every item once, made cheaper a few at a time: frees those that some other
 * sets meet, and looks for cheaper ones that hold the same items, depth first along the least
 * reduced costs, the item first whose cheapest set is dearest.
 */
export class SetPartition {
  private readonly choice: SetChoice;
  private readonly reducedCost: Float64Array;
  private readonly random: Random;
  /** Sets that may be in a cheaper choice, the least reduced cost first; then the same by item. */
  private readonly hopeful: Int32Array;
  private readonly firstOf: Int32Array;
  private readonly setsOf: Int32Array;
  /** Items of a set that are held; a set with any is no candidate. */
  private readonly heldCount: Int32Array;
  private readonly isHeld: Uint8Array;
  private readonly leftOfClass: Int32Array;
  /** The chosen set that holds each item. */
  private readonly holder: Int32Array;
  private work = 0;
  private nodesLeft = 0;
  /** Items of the sets that are free, and what is chosen for them. */
  private open: number[] = [];
  private readonly taken: number[] = [];
  private bestTaken: number[] | undefined;
  private leastReduced = 0;
  private leastCost = 0;

  /**
   * @param chosen sets that hold every item once
   * @param slack reduced cost from which on no set is in a cheaper choice
   */
  constructor(
    choice: SetChoice,
    reducedCost: Float64Array,
    chosen: readonly number[],
    slack: number,
    random: Random,
  ) {
    const { itemCount, from, items, cost } = choice;
    this.choice = choice;
    this.reducedCost = reducedCost;
    this.random = random;
    const isChosen = new Set(chosen);
    this.hopeful = Int32Array.from(cost.keys())
      .filter((set) => reducedCost[set] < slack || isChosen.has(set))
      .sort((a, b) => reducedCost[a] - reducedCost[b] || a - b);
    this.firstOf = new Int32Array(itemCount + 1);
    for (const set of this.hopeful) {
      for (let at = from[set]; at < from[set + 1]; at++) this.firstOf[items[at] + 1]++;
    }
    for (let item = 0; item < itemCount; item++) this.firstOf[item + 1] += this.firstOf[item];
    this.setsOf = new Int32Array(this.firstOf[itemCount]);
    const filled = this.firstOf.slice();
    for (const set of this.hopeful) {
      for (let at = from[set]; at < from[set + 1]; at++) this.setsOf[filled[items[at]]++] = set;
    }
    this.heldCount = new Int32Array(cost.length);
    this.isHeld = new Uint8Array(itemCount);
    this.leftOfClass = choice.mostOfClass.slice();
    this.holder = new Int32Array(itemCount);
    for (const set of chosen) this.choose(set);
  }

  get chosen(): number[] {
    return [...new Set(this.holder)];
  }

  /** Looks for cheaper sets until `work`, counted in sets looked at, is done. */
  improve(work: number): void {
    while (this.work < work) {
      this.work += ROUND_WORK;
      const freed = this.setsToFree();
      for (const set of freed) this.release(set);
      const better = this.cheaperThan(freed);
      for (const set of better ?? freed) this.choose(set);
    }
  }

  /** Chosen sets that share items with a hopeful one, and on from them to others. */
  private setsToFree(): number[] {
    const { random, hopeful, firstOf, setsOf } = this;
    const { from, items } = this.choice;
    const freed = new Set<number>();
    this.addHolders(hopeful[random.below(hopeful.length)], freed);
    for (let i = 0; freed.size < MOST_FREED && i < TRIES_TO_FREE; i++) {
      const set = [...freed][random.below(freed.size)];
      const item = items[from[set] + random.below(from[set + 1] - from[set])];
      const first = firstOf[item];
      this.addHolders(setsOf[first + random.below(firstOf[item + 1] - first)], freed);
    }
    return [...freed];
  }

  private addHolders(set: number, freed: Set<number>): void {
    const { from, items } = this.choice;
    for (let at = from[set]; at < from[set + 1]; at++) freed.add(this.holder[items[at]]);
  }

  private cheaperThan(freed: readonly number[]): number[] | undefined {
    const { from, items, cost } = this.choice;
    this.open = freed.flatMap((set) => [...items.subarray(from[set], from[set + 1])]);
    this.nodesLeft = MOST_NODES;
    this.bestTaken = undefined;
    this.leastReduced = sumOf(freed, this.reducedCost);
    this.leastCost = sumOf(freed, cost);
    this.descend(this.open.length, 0);
    return this.bestTaken;
  }

  /**
   * Takes sets for the open items. What is not cheaper so far is given up, though a set of negative
   * reduced cost might still follow.
   */
  private descend(openCount: number, reduced: number): void {
    if (openCount === 0) {
      this.keepIfCheaper(reduced);
      return;
    }
    if (this.nodesLeft-- <= 0) return;
    const item = this.itemToHold(reduced);
    if (item < 0) return;
    const { firstOf, setsOf, reducedCost, taken } = this;
    const { from } = this.choice;
    for (let at = firstOf[item]; at < firstOf[item + 1]; at++) {
      const set = setsOf[at];
      if (!this.isFree(set)) continue;
      const more = reducedCost[set];
      if (reduced + more >= this.leastReduced) return;
      this.hold(set);
      taken.push(set);
      this.descend(openCount - (from[set + 1] - from[set]), reduced + more);
      taken.pop();
      this.release(set);
      if (this.nodesLeft <= 0) return;
    }
  }

  /** The open item whose cheapest set is dearest; -1 if one has none that is cheap enough. */
  private itemToHold(reduced: number): number {
    const { firstOf, setsOf, reducedCost, isHeld } = this;
    let [dearest, chosen] = [-Infinity, -1];
    for (const item of this.open) {
      if (isHeld[item] === 1) continue;
      const end = firstOf[item + 1];
      let at = firstOf[item];
      while (at < end && !this.isFree(setsOf[at])) at++;
      this.work += at - firstOf[item] + 1;
      if (at === end) return -1;
      const least = reducedCost[setsOf[at]];
      if (reduced + Math.max(0, least) >= this.leastReduced) return -1;
      if (least > dearest) [dearest, chosen] = [least, item];
    }
    return chosen;
  }

  private keepIfCheaper(reduced: number): void {
    const cost = sumOf(this.taken, this.choice.cost);
    if (reduced >= this.leastReduced || cost >= this.leastCost) return;
    this.leastReduced = reduced;
    this.leastCost = cost;
    this.bestTaken = [...this.taken];
  }

  private isFree(set: number): boolean {
    return this.heldCount[set] === 0 && this.leftOfClass[this.choice.classOf[set]] > 0;
  }

  private choose(set: number): void {
    const { from, items } = this.choice;
    this.hold(set);
    for (let at = from[set]; at < from[set + 1]; at++) this.holder[items[at]] = set;
  }

  private hold(set: number): void {
    this.mark(set, 1);
  }

  private release(set: number): void {
    this.mark(set, -1);
  }

  private mark(set: number, sign: 1 | -1): void {
    const { firstOf, setsOf, heldCount, isHeld, leftOfClass } = this;
    const { from, items, classOf } = this.choice;
    leftOfClass[classOf[set]] -= sign;
    for (let at = from[set]; at < from[set + 1]; at++) {
      const item = items[at];
      isHeld[item] = sign > 0 ? 1 : 0;
      const end = firstOf[item + 1];
      for (let each = firstOf[item]; each < end; each++) heldCount[setsOf[each]] += sign;
      this.work += end - firstOf[item];
    }
  }
}
