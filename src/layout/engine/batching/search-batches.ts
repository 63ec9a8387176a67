import { type Random, randomOf } from "../../../numeric/random.ts";
import type { SolveOptions } from "../../../numeric/solve.ts";
import { type BatchInstance, orderCountOf } from "./batch-instance.ts";
import type { BatchLengths } from "./batch-lengths.ts";
import {
  type BatchState,
  fitsChange,
  moveInto,
  newBatchState,
  openBatch,
  setLength,
} from "./batch-state.ts";
import type { Batches } from "./simple-batches.ts";

/** Moves between two looks at the clock. */
const MOVES_A_LOOK = 256;

export function searchBatches(
  instance: BatchInstance,
  lengths: BatchLengths,
  first: Batches,
  options: SolveOptions<Batches>,
): Batches {
  const orderCount = orderCountOf(instance);
  const random = randomOf(options.seed);
  const state = newBatchState(instance, lengths, first);
  let best: Batches = first;
  let bestMm = state.totalMm;
  const meanMm = bestMm / first.length;
  const hotMm = HOT * meanMm;
  const coldMm = COLD * meanMm;
  for (let iterations = 0; ; iterations++) {
    if (options.stop(bestMm, iterations)) break;
    const progress = options.progress?.(iterations) ?? 0.5;
    const heatMm = hotMm * (coldMm / hotMm) ** progress;
    for (let move = 0; move < MOVES_A_LOOK; move++) {
      const draw = random.next();
      if (draw < 0.3) shift(instance, lengths, state, random, heatMm);
      else if (draw < 0.8) swap(instance, lengths, state, random, heatMm);
      else rotate(instance, lengths, state, random, heatMm);
      if (state.totalMm >= bestMm - 0.5) continue;
      bestMm = state.totalMm;
      best = state.members.filter((members) => members.length > 0).map((members) => [...members]);
      options.onBest?.(best, iterations);
    }
  }
  return best;
}
export let HOT = 0.05;
export let COLD = 0.002;
export function tune(h: number, c: number) { HOT=h; COLD=c; }

function isAccepted(random: Random, deltaMm: number, heatMm: number): boolean {
  return deltaMm <= 0 || random.next() < Math.exp(-deltaMm / heatMm);
}

function changedMm(lengths: BatchLengths, state: BatchState, batch: number, without: number, added: number): number {
  return lengths.ofChangeMm(state.lows[batch], state.highs[batch], state.members[batch], without, added);
}

function shift(instance: BatchInstance, lengths: BatchLengths, state: BatchState, random: Random, heatMm: number): void {
  const order = random.below(state.batchOf.length);
  const from = state.batchOf[order];
  let to = random.below(state.members.length + 1);
  if (to === state.members.length) to = openBatch(instance, state);
  if (to === from || !fitsChange(instance, state, to, -1, order)) return;
  const fromMm = changedMm(lengths, state, from, order, -1);
  const toMm = changedMm(lengths, state, to, -1, order);
  if (!isAccepted(random, fromMm + toMm - state.lengthsMm[from] - state.lengthsMm[to], heatMm)) return;
  moveInto(instance, lengths, state, order, to);
  setLength(state, from, fromMm);
  setLength(state, to, toMm);
}

function swap(instance: BatchInstance, lengths: BatchLengths, state: BatchState, random: Random, heatMm: number): void {
  const a = random.below(state.batchOf.length);
  const b = random.below(state.batchOf.length);
  const batchA = state.batchOf[a];
  const batchB = state.batchOf[b];
  if (batchA === batchB) return;
  if (!fitsChange(instance, state, batchA, a, b) || !fitsChange(instance, state, batchB, b, a)) return;
  const mmA = changedMm(lengths, state, batchA, a, b);
  const mmB = changedMm(lengths, state, batchB, b, a);
  if (!isAccepted(random, mmA + mmB - state.lengthsMm[batchA] - state.lengthsMm[batchB], heatMm)) return;
  moveInto(instance, lengths, state, a, batchB);
  moveInto(instance, lengths, state, b, batchA);
  setLength(state, batchA, mmA);
  setLength(state, batchB, mmB);
}

function rotate(instance: BatchInstance, lengths: BatchLengths, state: BatchState, random: Random, heatMm: number): void {
  const a = random.below(state.batchOf.length);
  const b = random.below(state.batchOf.length);
  const batchA = state.batchOf[a];
  const batchB = state.batchOf[b];
  if (batchA === batchB) return;
  // a takes the place of b, and b that of c or of nobody.
  if (!fitsChange(instance, state, batchB, b, a)) return;
  const c = random.below(state.batchOf.length);
  const batchC = state.batchOf[c];
  if (batchC === batchA || batchC === batchB) return;
  const isChain = random.next() < 0.5;
  if (!fitsChange(instance, state, batchC, isChain ? -1 : c, b)) return;
  if (!isChain && !fitsChange(instance, state, batchA, a, c)) return;
  const mmB = changedMm(lengths, state, batchB, b, a);
  const mmC = changedMm(lengths, state, batchC, isChain ? -1 : c, b);
  const mmA = changedMm(lengths, state, batchA, a, isChain ? -1 : c);
  const before = state.lengthsMm[batchA] + state.lengthsMm[batchB] + state.lengthsMm[batchC];
  if (!isAccepted(random, mmA + mmB + mmC - before, heatMm)) return;
  moveInto(instance, lengths, state, a, batchB);
  moveInto(instance, lengths, state, b, batchC);
  if (!isChain) moveInto(instance, lengths, state, c, batchA);
  setLength(state, batchA, mmA);
  setLength(state, batchB, mmB);
  setLength(state, batchC, mmC);
}
