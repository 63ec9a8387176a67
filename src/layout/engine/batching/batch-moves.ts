import type { Random } from "../../../numeric/random.ts";
import type { BatchInstance } from "./batch-instance.ts";
import type { BatchLengths } from "./batch-lengths.ts";
import { type BatchState, moveInto, openBatch, overloadAfter, setBatch } from "./batch-state.ts";
import type { LikeOrders } from "./like-orders.ts";

/** Stands for no order. */
const NOBODY = -1;

/** No batch is ever fuller than this beyond its cart, in carts. */
const MAX_OVERLOAD = 0.1;

/** How often an order is moved to any batch instead of to one that holds an order like it. */
const ANY_BATCH_SHARE = 0.3;
/** How often an order is shifted into an empty batch. */
const OPEN_SHARE = 0.05;

/** How readily a worse state is taken, and what a cart too full counts for. */
export interface Annealer {
  heatMm: number;
  overloadMm: number;
}

/**
 * Random changes of batches; each is made if annealing takes it. What it takes is drawn first, and
 * as an order more never shortens a tour, most moves are refused by what their batches are without
 * their orders: twice as many moves a second.
 */
export interface BatchMoves {
  /** Puts an order into another batch. */
  shift(): void;
  /** Exchanges two orders. */
  swap(): void;
  /** Puts an order in the place of a second, and that in the place of a third or beside it. */
  rotate(): void;
}

export function batchMovesOf(
  instance: BatchInstance,
  lengths: BatchLengths,
  state: BatchState,
  likes: LikeOrders,
  random: Random,
  annealer: Annealer,
): BatchMoves {
  const { batchOf, members, lengthsMm, overloads, lows, highs } = state;
  const orderCount = batchOf.length;
  const restsMm = new Float64Array(orderCount);
  // The key of no batch, but for a chance of one in 2⁶⁴.
  const restLows = new Int32Array(orderCount).fill(0x5bd1e995);
  const restHighs = new Int32Array(orderCount).fill(0x27d4eb2f);

  /** A batch that suits an order: one that holds an order like it, or now and then any. */
  function batchFor(order: number): number {
    if (likes.count === 0 || random.next() < ANY_BATCH_SHARE)
      return batchOf[random.below(orderCount)];
    return batchOf[likes.orders[order * likes.count + random.below(likes.count)]];
  }

  function memberOf(batch: number): number {
    return members[batch][random.below(members[batch].length)];
  }

  /** How much worse annealing takes this time. */
  function drawnLimitMm(): number {
    return -annealer.heatMm * Math.log(1 - random.next());
  }

  function changedMm(batch: number, without: number, added: number): number {
    return lengths.ofChangeMm(lows[batch], highs[batch], members[batch], without, added);
  }

  /** Length of an order's batch without it, kept while the batch stays as it is. */
  function restMm(order: number): number {
    const batch = batchOf[order];
    if (restLows[order] !== lows[batch] || restHighs[order] !== highs[batch]) {
      restLows[order] = lows[batch];
      restHighs[order] = highs[batch];
      restsMm[order] = changedMm(batch, order, NOBODY);
    }
    return restsMm[order];
  }

  function overload(batch: number, without: number, added: number): number {
    return overloadAfter(instance, state, batch, without, added);
  }

  /** Length and fullness of a batch as it is. */
  function costMm(batch: number): number {
    return lengthsMm[batch] + annealer.overloadMm * overloads[batch];
  }

  function move(order: number, batch: number): void {
    moveInto(instance, lengths, state, order, batch);
  }

  function shift(): void {
    const order = random.below(orderCount);
    const from = batchOf[order];
    const to = random.next() < OPEN_SHARE ? openBatch(instance, state) : batchFor(order);
    if (to === from) return;
    const overTo = overload(to, NOBODY, order);
    if (overTo > MAX_OVERLOAD) return;
    const overFrom = overload(from, order, NOBODY);
    const roomMm =
      drawnLimitMm() + costMm(from) + costMm(to) - annealer.overloadMm * (overFrom + overTo);
    const fromMm = restMm(order);
    if (fromMm + lengthsMm[to] > roomMm) return;
    const toMm = changedMm(to, NOBODY, order);
    if (fromMm + toMm > roomMm) return;
    move(order, to);
    setBatch(state, from, fromMm, overFrom);
    setBatch(state, to, toMm, overTo);
  }

  function swap(): void {
    const a = random.below(orderCount);
    const batchA = batchOf[a];
    const batchB = batchFor(a);
    if (batchA === batchB) return;
    const b = memberOf(batchB);
    const overA = overload(batchA, a, b);
    const overB = overload(batchB, b, a);
    if (overA > MAX_OVERLOAD || overB > MAX_OVERLOAD) return;
    const roomMm =
      drawnLimitMm() + costMm(batchA) + costMm(batchB) - annealer.overloadMm * (overA + overB);
    const restB = restMm(b);
    if (restMm(a) + restB > roomMm) return;
    const mmA = changedMm(batchA, a, b);
    if (mmA + restB > roomMm) return;
    const mmB = changedMm(batchB, b, a);
    if (mmA + mmB > roomMm) return;
    move(a, batchB);
    move(b, batchA);
    setBatch(state, batchA, mmA, overA);
    setBatch(state, batchB, mmB, overB);
  }

  function rotate(): void {
    const a = random.below(orderCount);
    const batchA = batchOf[a];
    const batchB = batchFor(a);
    if (batchA === batchB) return;
    const b = memberOf(batchB);
    const batchC = batchFor(b);
    if (batchC === batchA || batchC === batchB) return;
    const c = random.next() < 0.5 ? NOBODY : memberOf(batchC);
    const overA = overload(batchA, a, c);
    const overB = overload(batchB, b, a);
    const overC = overload(batchC, c, b);
    if (overA > MAX_OVERLOAD || overB > MAX_OVERLOAD || overC > MAX_OVERLOAD) return;
    const roomMm =
      drawnLimitMm() +
      costMm(batchA) +
      costMm(batchB) +
      costMm(batchC) -
      annealer.overloadMm * (overA + overB + overC);
    const restB = restMm(b);
    const restC = c === NOBODY ? lengthsMm[batchC] : restMm(c);
    if (restMm(a) + restB + restC > roomMm) return;
    const mmA = changedMm(batchA, a, c);
    if (mmA + restB + restC > roomMm) return;
    const mmB = changedMm(batchB, b, a);
    if (mmA + mmB + restC > roomMm) return;
    const mmC = changedMm(batchC, c, b);
    if (mmA + mmB + mmC > roomMm) return;
    move(a, batchB);
    move(b, batchC);
    if (c !== NOBODY) move(c, batchA);
    setBatch(state, batchA, mmA, overA);
    setBatch(state, batchB, mmB, overB);
    setBatch(state, batchC, mmC, overC);
  }

  return { shift, swap, rotate };
}
