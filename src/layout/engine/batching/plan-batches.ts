import type { SolveOptions } from "../../../numeric/solve.ts";
import { batchBoundMm } from "./batch-bound.ts";
import {
  type BatchInstance,
  checkBatchInstance,
  orderCountOf,
  oversizedOrders,
  withOrders,
} from "./batch-instance.ts";
import { type BatchLengths, batchLengthsOf } from "./batch-lengths.ts";
import { exactBatches, MAX_EXACT_ORDERS } from "./exact-batches.ts";
import { likeOrders, MAX_MEASURED_ORDERS } from "./like-orders.ts";
import { searchBatches } from "./search-batches.ts";
import { type Batches, firstComeBatches, savingsBatches } from "./simple-batches.ts";
import { sketchedSavings } from "./sketched-savings.ts";

export interface BatchPlan {
  readonly batches: Batches;
  /** Length of each batch's tour. */
  readonly lengthsMm: readonly number[];
  readonly totalMm: number;
  /** No batches are shorter; equal to the total if that is proven best. */
  readonly boundMm: number;
  /** Of the batches that come about by filling carts in the order in which orders came. */
  readonly firstComeMm: number;
  /** Of a tour for each order. */
  readonly singleMm: number;
  /** Orders that no cart holds: in no batch and in no length. */
  readonly oversized: readonly number[];
}

/**
 * Batches orders so that the tours are short: proven best for up to `MAX_EXACT_ORDERS`, else by
 * savings and then a search until told to stop.
 *
 * @throws RangeError naming what makes no sense in the instance
 */
export function planBatches(instance: BatchInstance, options: SolveOptions<Batches>): BatchPlan {
  checkBatchInstance(instance);
  const oversized = oversizedOrders(instance);
  if (oversized.length > 0) return withoutOversized(instance, options, oversized);
  const lengths = batchLengthsOf(instance);
  const isExact = orderCountOf(instance) <= MAX_EXACT_ORDERS;
  const batches = isExact
    ? exactBatches(instance, lengths)
    : searchBatches(
        instance,
        lengths,
        likeOrders(instance, lengths),
        builtBatches(instance, lengths, options),
        options,
      );
  if (isExact) options.onBest?.(batches, 0);
  const lengthsMm = batches.map((batch) => lengths.ofOrdersMm(batch));
  const totalMm = sum(lengthsMm);
  return {
    batches,
    lengthsMm,
    totalMm,
    boundMm: isExact ? totalMm : batchBoundMm(instance, lengths),
    firstComeMm: totalOf(lengths, firstComeBatches(instance)),
    singleMm: totalOf(
      lengths,
      Array.from({ length: orderCountOf(instance) }, (_, order) => [order]),
    ),
    oversized: [],
  };
}

/**
 * By savings, in large waves by those that sketches promise; as the orders came if that is shorter,
 * as it may be when the work was stopped half way.
 */
export function builtBatches(
  instance: BatchInstance,
  lengths: BatchLengths,
  { stop }: Pick<SolveOptions<Batches>, "stop">,
): Batches {
  const { sketches } = instance;
  const orderCount = orderCountOf(instance);
  if (sketches === undefined || orderCount <= MAX_MEASURED_ORDERS) {
    return savingsBatches(instance, lengths);
  }
  const saved = sketchedSavings(instance, lengths, sketches, () => stop(Infinity, 0));
  const asTheyCame = firstComeBatches(instance);
  return totalOf(lengths, saved) <= totalOf(lengths, asTheyCame) ? saved : asTheyCame;
}

/** Plans the other orders, and numbers them as they were. */
function withoutOversized(
  instance: BatchInstance,
  options: SolveOptions<Batches>,
  oversized: readonly number[],
): BatchPlan {
  const kept = [...instance.starts.keys()].filter(
    (order) => order < orderCountOf(instance) && !oversized.includes(order),
  );
  const rest = withOrders(instance, kept);
  const renumbered = (batches: Batches) =>
    batches.map((batch) => batch.map((index) => kept[index]));
  const { onBest } = options;
  const plan = planBatches(rest, {
    ...options,
    ...(onBest && { onBest: (best, iterations) => onBest(renumbered(best), iterations) }),
  });
  return { ...plan, batches: renumbered(plan.batches), oversized };
}

function totalOf(lengths: BatchLengths, batches: Batches): number {
  return sum(batches.map((batch) => lengths.ofOrdersMm(batch)));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
