import type { Random } from "../../../numeric/random.ts";
import type { BatchInstance } from "./batch-instance.ts";
import type { BatchLengths } from "./batch-lengths.ts";
import { type BatchState, fitsChange, moveInto, openBatch, setLength } from "./batch-state.ts";

/** Stands for no order. */
const NOBODY = -1;

/** Random changes of batches; each is made if it fits, and if annealing at `heatMm` takes it. */
export interface BatchMoves {
  /** Puts an order into another batch. */
  shift(heatMm: number): void;
  /** Exchanges two orders. */
  swap(heatMm: number): void;
  /** Puts an order in the place of a second, and that in the place of a third or beside it. */
  rotate(heatMm: number): void;
}

export function batchMovesOf(
  instance: BatchInstance,
  lengths: BatchLengths,
  state: BatchState,
  random: Random,
): BatchMoves {
  const { batchOf, members, lengthsMm, lows, highs } = state;
  const orderCount = batchOf.length;

  function isAccepted(deltaMm: number, heatMm: number): boolean {
    return deltaMm <= 0 || random.next() < Math.exp(-deltaMm / heatMm);
  }

  function changedMm(batch: number, without: number, added: number): number {
    return lengths.ofChangeMm(lows[batch], highs[batch], members[batch], without, added);
  }

  function move(order: number, batch: number): void {
    moveInto(instance, lengths, state, order, batch);
  }

  function fits(batch: number, without: number, added: number): boolean {
    return fitsChange(instance, state, batch, without, added);
  }

  function shift(heatMm: number): void {
    const order = random.below(orderCount);
    const from = batchOf[order];
    let to = random.below(members.length + 1);
    if (to === members.length) to = openBatch(instance, state);
    if (to === from || !fits(to, NOBODY, order)) return;
    const fromMm = changedMm(from, order, NOBODY);
    const toMm = changedMm(to, NOBODY, order);
    if (!isAccepted(fromMm + toMm - lengthsMm[from] - lengthsMm[to], heatMm)) return;
    move(order, to);
    setLength(state, from, fromMm);
    setLength(state, to, toMm);
  }

  function swap(heatMm: number): void {
    const a = random.below(orderCount);
    const b = random.below(orderCount);
    const batchA = batchOf[a];
    const batchB = batchOf[b];
    if (batchA === batchB || !fits(batchA, a, b) || !fits(batchB, b, a)) return;
    const mmA = changedMm(batchA, a, b);
    const mmB = changedMm(batchB, b, a);
    if (!isAccepted(mmA + mmB - lengthsMm[batchA] - lengthsMm[batchB], heatMm)) return;
    move(a, batchB);
    move(b, batchA);
    setLength(state, batchA, mmA);
    setLength(state, batchB, mmB);
  }

  function rotate(heatMm: number): void {
    const a = random.below(orderCount);
    const b = random.below(orderCount);
    const batchA = batchOf[a];
    const batchB = batchOf[b];
    if (batchA === batchB || !fits(batchB, b, a)) return;
    const third = random.below(orderCount);
    const batchC = batchOf[third];
    if (batchC === batchA || batchC === batchB) return;
    const c = random.next() < 0.5 ? NOBODY : third;
    if (!fits(batchC, c, b) || !fits(batchA, a, c)) return;
    const mmA = changedMm(batchA, a, c);
    const mmB = changedMm(batchB, b, a);
    const mmC = changedMm(batchC, c, b);
    const beforeMm = lengthsMm[batchA] + lengthsMm[batchB] + lengthsMm[batchC];
    if (!isAccepted(mmA + mmB + mmC - beforeMm, heatMm)) return;
    move(a, batchB);
    move(b, batchC);
    if (c !== NOBODY) move(c, batchA);
    setLength(state, batchA, mmA);
    setLength(state, batchB, mmB);
    setLength(state, batchC, mmC);
  }

  return { shift, swap, rotate };
}
