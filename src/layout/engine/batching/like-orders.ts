import { type BatchInstance, orderCountOf } from "./batch-instance.ts";
import type { BatchLengths } from "./batch-lengths.ts";

/** Orders that share most of their tours with a given one. */
export interface LikeOrders {
  /** The likes of order o are orders[o × count .. (o + 1) × count − 1], the likest first. */
  readonly orders: Int32Array;
  readonly count: number;
}

/** The likest `most` orders of each: those with which a common tour saves the largest share. */
export function likeOrders(
  instance: BatchInstance,
  lengths: BatchLengths,
  most: number,
): LikeOrders {
  const orderCount = orderCountOf(instance);
  const count = Math.min(most, orderCount - 1);
  const orders = new Int32Array(orderCount * count);
  const ownMm = Float64Array.from({ length: orderCount }, (_, order) =>
    lengths.ofOrdersMm([order]),
  );
  const shares = new Float64Array(orderCount * orderCount);
  for (let a = 0; a < orderCount; a++) {
    for (let b = a + 1; b < orderCount; b++) {
      const savedMm = ownMm[a] + ownMm[b] - lengths.ofOrdersMm([a, b]);
      const share = savedMm / Math.min(ownMm[a], ownMm[b]) || 0;
      shares[a * orderCount + b] = share;
      shares[b * orderCount + a] = share;
    }
  }
  const others = new Int32Array(orderCount);
  for (let a = 0; a < orderCount; a++) {
    for (let other = 0; other < orderCount; other++) others[other] = other;
    shares[a * orderCount + a] = -1;
    others.sort((b, c) => shares[a * orderCount + c] - shares[a * orderCount + b]);
    orders.set(others.subarray(0, count), a * count);
  }
  return { orders, count };
}
