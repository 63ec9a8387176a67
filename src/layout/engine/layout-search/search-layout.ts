import { randomOf } from "../../../numeric/random.ts";
import { compileFloorPlan, type FloorPlan, roundTripMm } from "../floor-plan.ts";
import { slotsInOrder } from "../slotting/first-slots.ts";
import { checkTerms, goldenSlots, type PickTerms, USUAL_TERMS } from "../slotting/pick-terms.ts";
import { type PickWork, pickSimulatorOf } from "../slotting/simulate-slots.ts";
import {
  checkOrders,
  lineCounts,
  NO_SLOT,
  type Orders,
  orderCountOf,
} from "../slotting-instance.ts";
import {
  type LayoutCandidate,
  type LeasedArea,
  layoutCandidates,
  type RackTerms,
} from "./layout-candidates.ts";
import { leastHandlingS, linesPerOrder, type SampleBound, sampleBound } from "./sample-bound.ts";

export interface LayoutInstance {
  readonly area: LeasedArea;
  readonly racks: RackTerms;
  readonly skuCount: number;
  /** Slots that stay free for SKUs to come. */
  readonly reserveCount: number;
  readonly orders: Orders;
}

export interface LayoutOptions {
  readonly terms?: PickTerms;
  /** Orders that the layouts still in the race at the end are measured on. */
  readonly orderLimit?: number;
  /** Draws the orders of the sample. */
  readonly seed?: number;
  /** False: the race alone, without measuring what it left behind. */
  readonly settles?: boolean;
  /** Asked after each measurement, with seconds per order; true ends the search. */
  readonly stop?: (best: number, measuredCount: number) => boolean;
  /** Told of each better layout, and of each heat's end. */
  readonly onBest?: (search: LayoutSearch, measuredCount: number) => void;
}

export interface MeasuredLayout extends LayoutCandidate {
  /** Of as many orders as it was measured on; all of the sample's for a finalist. */
  readonly work: PickWork;
  readonly secondsPerOrder: number;
}

export interface LayoutSearch {
  readonly best: MeasuredLayout;
  /** Measured on the whole sample, the fastest first; those before them in the race otherwise. */
  readonly finalists: readonly MeasuredLayout[];
  readonly candidateCount: number;
  /** Layouts measured on the whole sample, or shown by a bound to be slower than the best. */
  readonly settledCount: number;
  readonly sampleCount: number;
  readonly tourCount: number;
  /** No layout is faster an order, slotted by turnover; the best's own once all are settled. */
  readonly boundS: number;
  /** No layout walks less an order, however it is slotted; 0 until all were looked at. */
  readonly boundWalkMm: number;
  readonly mostSlots: number;
}

const USUAL_ORDER_LIMIT = 2_000;
/** First heat; each next one walks four times as many orders. */
const FIRST_ORDERS = 60;
const KEPT_SHARE = 0.25;
const LEAST_KEPT = 6;
/** Layouts this near the best of a heat stay in, however many they are. */
const NEAR = 1.01;

/**
 * The layout of a leased area whose pickers take least time, by exact tours on sampled orders with
 * SKUs slotted by turnover. Layouts race: all walk a few orders, the best quarter and whatever is
 * near the best walk four times as many, until few walk the whole sample. Then, as long as nobody
 * stops it, those that were left behind walk it too, unless a bound shows them to be slower.
 *
 * @throws RangeError if no layout holds the SKUs, or the orders or an option make no sense
 */
export function searchLayout(instance: LayoutInstance, options: LayoutOptions = {}): LayoutSearch {
  const { terms = USUAL_TERMS, orderLimit = USUAL_ORDER_LIMIT, seed = 0 } = options;
  checkTerms(terms);
  checkOrders(instance.orders, instance.skuCount);
  if (instance.orders.skus.length === 0) throw new RangeError("The order history is empty.");
  const needed = instance.skuCount + instance.reserveCount;
  const candidates = layoutCandidates(instance.area, instance.racks, needed);
  const sample = sampleOf(instance.orders, orderLimit, seed);
  const race = new LayoutRace(instance, spread(candidates), sample, terms, options);
  const all = orderCountOf(sample);
  let racing = race.entries;
  for (let count = Math.min(FIRST_ORDERS, all); ; count = Math.min(4 * count, all)) {
    const isOver = race.heat(racing, count);
    if (isOver) return race.state();
    if (count === all) break;
    racing = racing.toSorted(bySeconds);
    const kept = Math.max(LEAST_KEPT, Math.ceil(KEPT_SHARE * racing.length));
    const nearS = NEAR * racing[0].measured!.secondsPerOrder;
    racing = racing.filter(
      ({ measured }, rank) => rank < kept || measured!.secondsPerOrder <= nearS,
    );
  }
  if (options.settles ?? true) race.settle();
  return race.state();
}

/** Measures one layout on the sample's orders, in the better of two turnover slottings. */
export function measureLayout(
  instance: LayoutInstance,
  candidate: LayoutCandidate,
  options: LayoutOptions = {},
): MeasuredLayout {
  const { terms = USUAL_TERMS, orderLimit = USUAL_ORDER_LIMIT, seed = 0 } = options;
  const sample = sampleOf(instance.orders, orderLimit, seed);
  const plan = compileFloorPlan(candidate.spec);
  const turnover = lineCounts(instance.orders, instance.skuCount);
  const { work } = turnoverWork(plan, turnover, sample, orderCountOf(sample), terms);
  return { ...candidate, work, secondsPerOrder: work.seconds / Math.max(1, work.orderCount) };
}

/** A layout in the race. */
interface Entry {
  readonly candidate: LayoutCandidate;
  measured?: MeasuredLayout;
  /** Of the whole sample, in seconds and millimetres, however the layout is slotted. */
  bound?: SampleBound;
  isSettled: boolean;
}

class LayoutRace {
  readonly entries: Entry[];
  readonly #turnover: Int32Array;
  readonly #sample: Orders;
  readonly #terms: PickTerms;
  readonly #options: LayoutOptions;
  readonly #lineCounts: Int32Array;
  readonly #all: number;
  #measuredCount = 0;
  #tourCount = 0;
  #best: Entry | undefined;

  constructor(
    instance: LayoutInstance,
    candidates: readonly LayoutCandidate[],
    sample: Orders,
    terms: PickTerms,
    options: LayoutOptions,
  ) {
    this.entries = candidates.map((candidate) => ({ candidate, isSettled: false }));
    this.#turnover = lineCounts(instance.orders, instance.skuCount);
    this.#sample = sample;
    this.#terms = terms;
    this.#options = options;
    this.#lineCounts = linesPerOrder(sample);
    this.#all = orderCountOf(sample);
  }

  /** Measures some layouts on the first orders of the sample; true if the search was stopped. */
  heat(racing: readonly Entry[], orderCount: number): boolean {
    this.#best = undefined;
    for (const entry of racing) if (this.#measure(entry, orderCount)) return true;
    this.#options.onBest?.(this.state(), this.#measuredCount);
    return false;
  }

  /** Measures on the whole sample what was left behind and may be faster; the likeliest first. */
  settle(): void {
    for (const entry of this.entries.filter(({ isSettled }) => !isSettled).sort(bySeconds)) {
      const bestS = this.#best!.measured!.work.seconds;
      if (entry.bound !== undefined && entry.bound.seconds >= bestS) entry.isSettled = true;
      else if (this.#measure(entry, this.#all)) return;
    }
  }

  #measure(entry: Entry, orderCount: number): boolean {
    const { candidate } = entry;
    const plan = compileFloorPlan(candidate.spec);
    entry.bound ??= sampleBound(plan, this.#lineCounts, this.#terms);
    const { work } = turnoverWork(plan, this.#turnover, this.#sample, orderCount, this.#terms);
    const secondsPerOrder = work.seconds / Math.max(1, work.orderCount);
    entry.measured = { ...candidate, work, secondsPerOrder };
    entry.isSettled = orderCount === this.#all;
    this.#measuredCount++;
    this.#tourCount += orderCount;
    if (this.#best === undefined || bySeconds(entry, this.#best) < 0) {
      this.#best = entry;
      this.#options.onBest?.(this.state(), this.#measuredCount);
    }
    return this.#options.stop?.(this.#best.measured!.secondsPerOrder, this.#measuredCount) ?? false;
  }

  state(): LayoutSearch {
    const { entries } = this;
    const best = this.#best!;
    const most = best.measured!.work.orderCount;
    const ranked = entries.filter(({ measured }) => measured?.work.orderCount === most);
    const open = entries.filter(({ isSettled }) => !isSettled);
    const orderCount = Math.max(1, this.#all);
    const boundS = (entry: Entry) =>
      (entry.bound?.seconds ?? leastHandlingS(this.#lineCounts, this.#terms)) / orderCount;
    const walks = entries.map(({ bound }) => bound?.walkMm ?? 0);
    return {
      best: best.measured!,
      finalists: ranked.sort(bySeconds).map(({ measured }) => measured!),
      candidateCount: entries.length,
      settledCount: entries.length - open.length,
      sampleCount: this.#all,
      tourCount: this.#tourCount,
      boundS: open.reduce(
        (least, entry) => Math.min(least, boundS(entry)),
        best.measured!.secondsPerOrder,
      ),
      boundWalkMm: least(walks) / orderCount,
      mostSlots: entries.reduce((slots, { candidate }) => Math.max(slots, candidate.slotCount), 0),
    };
  }
}

function least(values: readonly number[]): number {
  return values.reduce((found, value) => Math.min(found, value), Number.POSITIVE_INFINITY);
}

/** Fastest first; of equals the one with more slots; what was not measured last. */
function bySeconds({ measured: a }: Entry, { measured: b }: Entry): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return a.secondsPerOrder - b.secondsPerOrder || b.slotCount - a.slotCount;
}

/** In an order that begins with layouts of every kind, for a search that is stopped early. */
function spread(candidates: readonly LayoutCandidate[]): LayoutCandidate[] {
  const stride = coprimeNear(Math.round(candidates.length * 0.618), candidates.length);
  return candidates.map((_, i) => candidates[(i * stride) % candidates.length]);
}

/**
 * What picking the first orders of a sample takes on a plan whose SKUs lie by turnover, in the
 * better of two orders of its slots; blocked slots stay empty.
 *
 * @param turnover of each SKU, in any unit
 */
export function turnoverWork(
  plan: FloorPlan,
  turnover: ArrayLike<number>,
  sample: Orders,
  orderCount: number,
  terms: PickTerms,
): { readonly work: PickWork; readonly slotOfSku: Int32Array } {
  const simulator = pickSimulatorOf(plan, terms);
  const skuCount = turnover.length;
  const skus = Int32Array.from({ length: skuCount }, (_, sku) => sku);
  skus.sort((a, b) => turnover[b] - turnover[a] || a - b);
  const [near, within] = [nearSlots(plan, terms), slotsInOrder(plan, "within-aisle")].map((all) => {
    const slots = all.filter((slot) => plan.isBlocked[slot] === 0);
    const slotOfSku = new Int32Array(skuCount).fill(NO_SLOT);
    for (const [rank, sku] of skus.entries()) slotOfSku[sku] = slots[rank] ?? NO_SLOT;
    return { work: simulator.work(slotOfSku, sample, 0, orderCount), slotOfSku };
  });
  return near.work.seconds <= within.work.seconds ? near : within;
}

/** By the seconds of a round trip and of reaching, least first. */
function nearSlots(plan: FloorPlan, terms: PickTerms): Int32Array {
  const isGolden = goldenSlots(plan, terms);
  const costS = Float64Array.from(
    { length: plan.slotCount },
    (_, slot) =>
      roundTripMm(plan, slot) / terms.walkMmPerS + (isGolden[slot] === 1 ? 0 : terms.reachS),
  );
  return Int32Array.from(costS.keys()).sort((a, b) => costS[a] - costS[b] || a - b);
}

/** Orders drawn by the seed, so that the first few are a fair sample as well. */
export function sampleOf(orders: Orders, limit: number, seed: number): Orders {
  const count = orderCountOf(orders);
  const wanted = Math.min(count, Math.max(1, limit));
  const chosen = Int32Array.from({ length: count }, (_, order) => order);
  const random = randomOf(seed);
  const starts = new Int32Array(wanted + 1);
  const skus: number[] = [];
  for (let i = 0; i < wanted; i++) {
    const drawn = i + random.below(count - i);
    const order = chosen[drawn];
    chosen[drawn] = chosen[i];
    for (let line = orders.starts[order]; line < orders.starts[order + 1]; line++) {
      skus.push(orders.skus[line]);
    }
    starts[i + 1] = skus.length;
  }
  return { starts, skus: Int32Array.from(skus) };
}

function coprimeNear(value: number, modulus: number): number {
  const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
  let found = Math.max(1, value);
  while (divisor(found, modulus) > 1) found++;
  return found;
}
