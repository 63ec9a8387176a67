import { type BatchInstance, orderCountOf } from "./batch-instance.ts";
import type { BatchLengths } from "./batch-lengths.ts";
import { sharedMm, type WalkSketches } from "./walk-sketches.ts";

/** Orders that share most of their tours with a given one. */
export interface LikeOrders {
  /** The likes of order o are orders[o × count .. (o + 1) × count − 1], the likest first. */
  readonly orders: Int32Array;
  readonly count: number;
}

/**
 * Orders that moves of an order look to. With any order instead, as many moves ended 1.3 % over the
 * best known of 38 published instances on average, with these 0.7 %.
 */
export const LIKE_COUNT = 16;

/** Up to so many orders all pairs are measured; of more, those alike by their sketches. */
export const MAX_MEASURED_ORDERS = 300;
const SKETCHED_COUNT = 32;

/** The orders most like each: those with which a common tour saves the largest share. */
export function likeOrders(instance: BatchInstance, lengths: BatchLengths): LikeOrders {
  const { sketches } = instance;
  const orderCount = orderCountOf(instance);
  const count = Math.max(0, Math.min(LIKE_COUNT, orderCount - 1));
  const orders = new Int32Array(orderCount * count);
  const ownMm = Float64Array.from({ length: orderCount }, (_, order) =>
    lengths.ofOrdersMm([order]),
  );
  const isSketched = sketches !== undefined && orderCount > MAX_MEASURED_ORDERS;
  const shareOf = (a: number, b: number) => {
    const savedMm = ownMm[a] + ownMm[b] - lengths.ofOrdersMm([a, b]);
    return savedMm / Math.min(ownMm[a], ownMm[b]) || 0;
  };
  // Without sketches every pair is measured once, whichever of the two is looked at first.
  const known = isSketched ? undefined : new Float64Array(orderCount * orderCount);
  const shares = new Float64Array(orderCount);
  for (let a = 0; a < orderCount; a++) {
    let others = Array.from({ length: orderCount }, (_, order) => order).filter((b) => b !== a);
    if (isSketched) others = alikeBySketch(sketches, a, others);
    for (const b of others) {
      if (known === undefined) shares[b] = shareOf(a, b);
      else if (b < a) shares[b] = known[b * orderCount + a];
      else known[a * orderCount + b] = shares[b] = shareOf(a, b);
    }
    others.sort((b, c) => shares[c] - shares[b] || b - c);
    orders.set(others.slice(0, count), a * count);
  }
  return { orders, count };
}

function alikeBySketch(
  { partsMm, width }: WalkSketches,
  order: number,
  others: readonly number[],
): number[] {
  const alikeMm = new Map(others.map((b) => [b, sharedMm(partsMm, width, order, b)]));
  return others.toSorted((b, c) => alikeMm.get(c)! - alikeMm.get(b)!).slice(0, SKETCHED_COUNT);
}
