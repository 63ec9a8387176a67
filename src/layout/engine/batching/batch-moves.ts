import type { Random } from "../../../numeric/random.ts";
import type { BatchInstance } from "./batch-instance.ts";
import type { BatchLengths } from "./batch-lengths.ts";
import { type BatchState, moveInto, openBatch, overloadAfter, setBatch } from "./batch-state.ts";
import type { LikeOrders } from "./like-orders.ts";

/** Stands for no order. */
const NOBODY = -1;

/** No batch is ever fuller than this beyond its cart, in carts. */
const MAX_OVERLOAD = 0.25;

/** How often an order is moved to any batch instead of to one that holds an order like it. */
const ANY_BATCH_SHARE = 0.3;
/** How often an order is shifted into an empty batch. */
const OPEN_SHARE = 0.05;

/** How readily a worse state is taken, and what a cart too full counts for. */
export interface Annealer {
  heatMm: number;
  overloadMm: number;
}

/** Random changes of batches; each is made if annealing takes it. */
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

  /** A batch that suits an order: one that holds an order like it, or now and then any. */
  function batchFor(order: number): number {
    if (likes.count === 0 || random.next() < ANY_BATCH_SHARE)
      return batchOf[random.below(orderCount)];
    return batchOf[likes.orders[order * likes.count + random.below(likes.count)]];
  }

  function memberOf(batch: number): number {
    return members[batch][random.below(members[batch].length)];
  }

  function isAccepted(deltaMm: number): boolean {
    return deltaMm <= 0 || random.next() < Math.exp(-deltaMm / annealer.heatMm);
  }

  function changedMm(batch: number, without: number, added: number): number {
    return lengths.ofChangeMm(lows[batch], highs[batch], members[batch], without, added);
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
    const fromMm = changedMm(from, order, NOBODY);
    const toMm = changedMm(to, NOBODY, order);
    const afterMm = fromMm + toMm + annealer.overloadMm * (overFrom + overTo);
    if (!isAccepted(afterMm - costMm(from) - costMm(to))) return;
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
    const mmA = changedMm(batchA, a, b);
    const mmB = changedMm(batchB, b, a);
    const afterMm = mmA + mmB + annealer.overloadMm * (overA + overB);
    if (!isAccepted(afterMm - costMm(batchA) - costMm(batchB))) return;
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
    const mmA = changedMm(batchA, a, c);
    const mmB = changedMm(batchB, b, a);
    const mmC = changedMm(batchC, c, b);
    const afterMm = mmA + mmB + mmC + annealer.overloadMm * (overA + overB + overC);
    if (!isAccepted(afterMm - costMm(batchA) - costMm(batchB) - costMm(batchC))) return;
    move(a, batchB);
    move(b, batchC);
    if (c !== NOBODY) move(c, batchA);
    setBatch(state, batchA, mmA, overA);
    setBatch(state, batchB, mmB, overB);
    setBatch(state, batchC, mmC, overC);
  }

  return { shift, swap, rotate };
}
