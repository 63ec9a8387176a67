import { randomOf } from "../../../numeric/random.ts";
import { type BatchInstance, orderCountOf } from "./batch-instance.ts";

/** A set of orders as 64 bits in two halves: equal sets have equal keys, others hardly ever. */
export interface BatchLengths {
  /** The bits of each order; the key of a set is the exclusive or of its orders' bits. */
  readonly lows: Int32Array;
  readonly highs: Int32Array;
  /** Length of the tour through these orders. */
  ofOrdersMm(orders: readonly number[]): number;
  /** As `ofOrdersMm` for members without `without` and with `added`, −1 standing for none. */
  ofChangeMm(
    low: number,
    high: number,
    members: readonly number[],
    without: number,
    added: number,
  ): number;
  /** As `ofOrdersMm`, for a set whose key is known. */
  ofKeyMm(low: number, high: number, members: readonly number[]): number;
}

const CACHE_BITS = 18;

/** Tour lengths of batches, the last asked for kept: a search asks for the same ones many times. */
export function batchLengthsOf(instance: BatchInstance): BatchLengths {
  const { meter, starts, places } = instance;
  const orderCount = orderCountOf(instance);
  const random = randomOf(orderCount);
  const bits = () => Int32Array.from({ length: orderCount }, () => random.next() * 2 ** 32);
  const lows = bits();
  const highs = bits();
  const size = 1 << CACHE_BITS;
  const cachedLows = new Int32Array(size);
  const cachedHighs = new Int32Array(size);
  const cachedMm = new Float64Array(size).fill(-1);

  function add(order: number): void {
    meter.add(places, starts[order], starts[order + 1]);
  }

  function ofOrdersMm(orders: readonly number[]): number {
    if (orders.length === 0) return 0;
    for (let i = 0; i < orders.length; i++) add(orders[i]);
    return meter.lengthMm(places, 0, 0);
  }

  function isCached(entry: number, low: number, high: number): boolean {
    return cachedMm[entry] >= 0 && cachedLows[entry] === low && cachedHighs[entry] === high;
  }

  function keep(entry: number, low: number, high: number, lengthMm: number): number {
    cachedLows[entry] = low;
    cachedHighs[entry] = high;
    cachedMm[entry] = lengthMm;
    return lengthMm;
  }

  return {
    lows,
    highs,
    ofOrdersMm,
    ofKeyMm(low, high, members) {
      const entry = low & (size - 1);
      if (isCached(entry, low, high)) return cachedMm[entry];
      return keep(entry, low, high, ofOrdersMm(members));
    },
    ofChangeMm(low, high, members, without, added) {
      let changedLow = low;
      let changedHigh = high;
      if (without >= 0) {
        changedLow ^= lows[without];
        changedHigh ^= highs[without];
      }
      if (added >= 0) {
        changedLow ^= lows[added];
        changedHigh ^= highs[added];
      }
      const entry = changedLow & (size - 1);
      if (isCached(entry, changedLow, changedHigh)) return cachedMm[entry];
      let count = 0;
      for (let i = 0; i < members.length; i++) {
        if (members[i] === without) continue;
        add(members[i]);
        count++;
      }
      if (added >= 0) {
        add(added);
        count++;
      }
      const lengthMm = count === 0 ? 0 : meter.lengthMm(places, 0, 0);
      return keep(entry, changedLow, changedHigh, lengthMm);
    },
  };
}
