import { compileFloorPlan, type FloorPlan } from "../floor-plan.ts";
import { slotsInOrder } from "../slotting/first-slots.ts";
import { checkTerms, goldenSlots, type PickTerms, USUAL_TERMS } from "../slotting/pick-terms.ts";
import { type PickWork, pickSimulatorOf } from "../slotting/simulate-slots.ts";
import { checkOrders, lineCounts, type Orders, orderCountOf } from "../slotting-instance.ts";
import {
  type LayoutCandidate,
  type LeasedArea,
  layoutCandidates,
  type RackTerms,
} from "./layout-candidates.ts";

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
  readonly onBest?: (layout: MeasuredLayout, measuredCount: number) => void;
}

export interface MeasuredLayout extends LayoutCandidate {
  readonly work: PickWork;
  readonly secondsPerOrder: number;
}

export interface LayoutSearch {
  readonly best: MeasuredLayout;
  /** Measured on the whole sample, the fastest first. */
  readonly finalists: readonly MeasuredLayout[];
  readonly candidateCount: number;
  /** Tours measured; every layout on the whole sample would be candidates × sampled orders. */
  readonly tourCount: number;
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
 * near the best walk four times as many, until few walk the whole sample.
 *
 * @throws RangeError if no layout holds the SKUs, or the orders or an option make no sense
 */
export function searchLayout(instance: LayoutInstance, options: LayoutOptions = {}): LayoutSearch {
  const { terms = USUAL_TERMS, orderLimit = USUAL_ORDER_LIMIT, onBest } = options;
  checkTerms(terms);
  checkOrders(instance.orders, instance.skuCount);
  if (instance.orders.skus.length === 0) throw new RangeError("The order history is empty.");
  const needed = instance.skuCount + instance.reserveCount;
  const candidates = layoutCandidates(instance.area, instance.racks, needed);
  const sample = sampleOf(instance.orders, orderLimit);
  const all = orderCountOf(sample);
  let racing = candidates;
  let tourCount = 0;
  for (let count = Math.min(FIRST_ORDERS, all); ; count = Math.min(4 * count, all)) {
    const heat = racing.map((candidate) => measured(instance, candidate, sample, count, terms));
    heat.sort((a, b) => a.secondsPerOrder - b.secondsPerOrder || b.slotCount - a.slotCount);
    tourCount += heat.length * count;
    onBest?.(heat[0], tourCount);
    if (count === all) {
      return { best: heat[0], finalists: heat, candidateCount: candidates.length, tourCount };
    }
    const kept = Math.max(LEAST_KEPT, Math.ceil(KEPT_SHARE * heat.length));
    const nearS = NEAR * heat[0].secondsPerOrder;
    racing = heat.filter((layout, rank) => rank < kept || layout.secondsPerOrder <= nearS);
  }
}

/** Measures one layout on the first orders of a sample, in the better of two turnover slottings. */
export function measureLayout(
  instance: LayoutInstance,
  candidate: LayoutCandidate,
  options: LayoutOptions = {},
): MeasuredLayout {
  const { terms = USUAL_TERMS, orderLimit = USUAL_ORDER_LIMIT } = options;
  const sample = sampleOf(instance.orders, orderLimit);
  return measured(instance, candidate, sample, orderCountOf(sample), terms);
}

function measured(
  instance: LayoutInstance,
  candidate: LayoutCandidate,
  sample: Orders,
  orderCount: number,
  terms: PickTerms,
): MeasuredLayout {
  const plan = compileFloorPlan(candidate.spec);
  const simulator = pickSimulatorOf(plan, terms);
  const counts = lineCounts(instance.orders, instance.skuCount);
  const skus = Int32Array.from(counts.keys()).sort((a, b) => counts[b] - counts[a] || a - b);
  const [near, within] = [nearSlots(plan, terms), slotsInOrder(plan, "within-aisle")].map(
    (slots) => {
      const slotOfSku = new Int32Array(instance.skuCount);
      for (const [rank, sku] of skus.entries()) slotOfSku[sku] = slots[rank];
      return simulator.work(slotOfSku, sample, 0, orderCount);
    },
  );
  const work = near.seconds <= within.seconds ? near : within;
  const secondsPerOrder = work.seconds / Math.max(1, work.orderCount);
  return { ...candidate, work, secondsPerOrder };
}

/** By the seconds of a round trip and of reaching, least first. */
function nearSlots(plan: FloorPlan, terms: PickTerms): Int32Array {
  const isGolden = goldenSlots(plan, terms);
  const { dropPoint, aislePitchMm } = plan.spec;
  const costS = Float64Array.from({ length: plan.slotCount }, (_, slot) => {
    const mm = Math.abs(plan.aisle[slot] - dropPoint.aisle) * aislePitchMm + plan.depthMm[slot];
    return (2 * mm) / terms.walkMmPerS + (isGolden[slot] === 1 ? 0 : terms.reachS);
  });
  return Int32Array.from(costS.keys()).sort((a, b) => costS[a] - costS[b] || a - b);
}

/** Orders spread evenly over the history, interleaved so that the first few are spread as well. */
function sampleOf(orders: Orders, limit: number): Orders {
  const count = orderCountOf(orders);
  const wanted = Math.min(count, Math.max(1, limit));
  const chosen = Array.from({ length: wanted }, (_, i) => Math.floor((i * count) / wanted));
  const stride = coprimeNear(Math.round(wanted * 0.618), wanted);
  const starts = new Int32Array(wanted + 1);
  const skus: number[] = [];
  for (let i = 0; i < wanted; i++) {
    const order = chosen[(i * stride) % wanted];
    skus.push(...orders.skus.subarray(orders.starts[order], orders.starts[order + 1]));
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
