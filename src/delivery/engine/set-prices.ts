/** Sets of items, of which some are to be chosen so that they hold every item once. */
export interface SetChoice {
  readonly itemCount: number;
  /** Set s holds the items at `from[s]` up to `from[s + 1]`. */
  readonly from: Int32Array;
  readonly items: Int32Array;
  readonly cost: Float64Array;
  /** Class of each set; of a class, so many may be chosen. */
  readonly classOf: Int32Array;
  readonly mostOfClass: Int32Array;
}

export interface SetPrices {
  /** No choice costs less. */
  readonly bound: number;
  /** By set: its cost and the toll of its class, less the prices of its items. */
  readonly reducedCost: Float64Array;
}

/** Sum of what some sets have, say their costs. */
export function sumOf(sets: readonly number[], values: Float64Array): number {
  let sum = 0;
  for (const set of sets) sum += values[set];
  return sum;
}

const MOST_ASCENTS = 1_600;
const FIRST_STEP = 1.5;
const LAST_STEP = 0.005;
/** Ascents without a better bound after which steps become half as long. */
const PATIENCE = 20;
const INERTIA = 0.7;

/**
 * Prices of items, and tolls of classes, at which the bound on the cheapest choice is high: near
 * that of the linear relaxation. O(`work`), counted in items of sets looked at.
 *
 * Lagrangian relaxation by deflected subgradients: P. M. Camerini, L. Fratta, F. Maffioli (1975),
 * "On improving relaxation methods by modified gradient techniques", Mathematical Programming
 * Study 3.
 *
 * @param limit what some choice costs
 */
export function pricesOf(choice: SetChoice, limit: number, work: number): SetPrices {
  const ascent = new Ascent(choice);
  const most = Math.min(MOST_ASCENTS, work / choice.items.length);
  let best = ascent.kept();
  let [step, idle] = [FIRST_STEP, 0];
  for (let i = 0; i < most && step > LAST_STEP && best.bound < limit; i++) {
    let bound = ascent.relax();
    if (bound > best.bound) {
      best = ascent.kept(bound);
      idle = 0;
    } else if (++idle >= PATIENCE) {
      ascent.returnTo(best);
      bound = ascent.relax();
      step /= 2;
      idle = 0;
    }
    if (!ascent.move(step * (limit - bound))) break;
  }
  ascent.returnTo(best);
  return { bound: best.bound, reducedCost: ascent.reducedCosts() };
}

interface Kept {
  readonly bound: number;
  readonly price: Float64Array;
  readonly toll: Float64Array;
}

class Ascent {
  private readonly choice: SetChoice;
  private readonly price: Float64Array;
  private readonly toll: Float64Array;
  /** In how many chosen sets each item is, and how many of each class are chosen. */
  private readonly times: Int32Array;
  private readonly chosen: Int32Array;
  private readonly direction: Float64Array;

  constructor(choice: SetChoice) {
    const { itemCount, mostOfClass } = choice;
    this.choice = choice;
    this.price = cheapestShares(choice);
    this.toll = new Float64Array(mostOfClass.length);
    this.times = new Int32Array(itemCount);
    this.chosen = new Int32Array(mostOfClass.length);
    this.direction = new Float64Array(itemCount);
  }

  /** Chooses every set that is worth more than its cost; the bound that this gives. */
  relax(): number {
    const { price, toll, times, chosen } = this;
    const { from, items, cost, classOf, mostOfClass } = this.choice;
    times.fill(0);
    chosen.fill(0);
    let bound = 0;
    for (let item = 0; item < price.length; item++) bound += price[item];
    for (let each = 0; each < toll.length; each++) bound -= toll[each] * mostOfClass[each];
    for (let set = 0; set < cost.length; set++) {
      const reduced = this.reducedCost(set);
      if (reduced >= 0) continue;
      bound += reduced;
      chosen[classOf[set]]++;
      for (let at = from[set]; at < from[set + 1]; at++) times[items[at]]++;
    }
    return bound;
  }

  /** Raises prices of what no chosen set holds, lowers others; false if all are held once. */
  move(rise: number): boolean {
    const { price, toll, times, chosen, direction } = this;
    const { mostOfClass } = this.choice;
    let norm = 0;
    for (let item = 0; item < price.length; item++) {
      direction[item] = INERTIA * direction[item] + (1 - INERTIA) * (1 - times[item]);
      norm += direction[item] ** 2;
    }
    const excess = (each: number) => {
      const over = chosen[each] - mostOfClass[each];
      return toll[each] > 0 || over > 0 ? over : 0;
    };
    for (let each = 0; each < toll.length; each++) norm += excess(each) ** 2;
    if (norm === 0) return false;
    const length = rise / norm;
    for (let item = 0; item < price.length; item++) price[item] += length * direction[item];
    for (let each = 0; each < toll.length; each++) {
      toll[each] = Math.max(0, toll[each] + length * excess(each));
    }
    return true;
  }

  kept(bound = -Infinity): Kept {
    return { bound, price: this.price.slice(), toll: this.toll.slice() };
  }

  returnTo({ price, toll }: Kept): void {
    this.price.set(price);
    this.toll.set(toll);
  }

  reducedCosts(): Float64Array {
    return this.choice.cost.map((_, set) => this.reducedCost(set));
  }

  private reducedCost(set: number): number {
    const { price, toll } = this;
    const { from, items, cost, classOf } = this.choice;
    const end = from[set + 1];
    let reduced = cost[set] + toll[classOf[set]];
    for (let at = from[set]; at < end; at++) reduced -= price[items[at]];
    return reduced;
  }
}

/** By item: its even share of the set in which that is least. */
function cheapestShares({ itemCount, from, items, cost }: SetChoice): Float64Array {
  const shares = new Float64Array(itemCount).fill(Infinity);
  for (let set = 0; set < cost.length; set++) {
    const share = cost[set] / (from[set + 1] - from[set]);
    for (let at = from[set]; at < from[set + 1]; at++) {
      shares[items[at]] = Math.min(shares[items[at]], share);
    }
  }
  return shares;
}
