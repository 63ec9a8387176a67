import type { SolveOptions } from "../../../numeric/solve.ts";
import { batchBoundMm } from "./batch-bound.ts";
import {
  type BatchInstance,
  checkBatchInstance,
  orderCountOf,
  oversizedOrders,
} from "./batch-instance.ts";
import { type BatchLengths, batchLengthsOf } from "./batch-lengths.ts";
import { exactBatches, MAX_EXACT_ORDERS } from "./exact-batches.ts";
import { searchBatches } from "./search-batches.ts";
import { type Batches, firstComeBatches, savingsBatches } from "./simple-batches.ts";

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
    : searchBatches(instance, lengths, savingsBatches(instance, lengths), options);
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

/** Plans the other orders, and numbers them as they were. */
function withoutOversized(
  instance: BatchInstance,
  options: SolveOptions<Batches>,
  oversized: readonly number[],
): BatchPlan {
  const { starts, places, capacities, loads } = instance;
  const unitCount = capacities.length;
  const kept: number[] = [];
  for (let order = 0; order < orderCountOf(instance); order++) {
    if (!oversized.includes(order)) kept.push(order);
  }
  const keptStarts = new Int32Array(kept.length + 1);
  const keptPlaces: number[] = [];
  const keptLoads: number[] = [];
  for (const [index, order] of kept.entries()) {
    keptPlaces.push(...places.subarray(starts[order], starts[order + 1]));
    keptLoads.push(...loads.subarray(order * unitCount, (order + 1) * unitCount));
    keptStarts[index + 1] = keptPlaces.length;
  }
  const rest = {
    ...instance,
    starts: keptStarts,
    places: Int32Array.from(keptPlaces),
    loads: Int32Array.from(keptLoads),
  };
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
