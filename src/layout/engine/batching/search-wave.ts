import { randomOf } from "../../../numeric/random.ts";
import type { SolveOptions } from "../../../numeric/solve.ts";
import type { BatchLengths } from "./batch-lengths.ts";
import { moveInto, newBatchState, openBatch, overloadAfter, setBatch } from "./batch-state.ts";
import type { LikeOrders } from "./like-orders.ts";
import type { Batches } from "./simple-batches.ts";
import { tourTimeOf, type WaveInstance } from "./wave-instance.ts";
import { firstFree } from "./wave-schedule.ts";

/** A late second counts for as much as so many seconds of walking. */
export const LATE_FACTOR = 10;

/** Batches, and the order in which they are begun. */
export interface QueuedBatches {
  readonly batches: Batches;
  readonly lengthsMm: readonly number[];
  /** Every batch once. */
  readonly queue: readonly number[];
}

const NOBODY = -1;
/** Moves between two looks at the clock; one iteration. */
const MOVES_A_LOOK = 64;
/** Heat at first and at last, as shares of the mean tour. */
const HOT_SHARE = 0.02;
const COLD_SHARE = 0.002;
/** Of the moves, those that exchange two orders, and those that put one into another batch. */
const SWAP_SHARE = 0.4;
const SHIFT_SHARE = 0.35;
/** Of the shifts, those into a batch of the order's own. */
const OPEN_SHARE = 0.05;
/** Of the looks for a batch, those among orders with like walks; else among those begun near it. */
const LIKE_SHARE = 0.5;
const NEAR_IN_QUEUE = 4;

/** Metres walked and lateness in one measure, in millimetres. */
export function waveCostMm(wave: WaveInstance, totalMm: number, latenessS: number): number {
  return totalMm + LATE_FACTOR * wave.walkMmPerS * latenessS;
}

/**
 * Changes batches and the order in which they are begun, by simulated annealing over walk and
 * lateness together; carts are never too full.
 *
 * A move costs two tours at most, and the end of every tour: O(batches + late orders).
 */
export function searchWave(
  wave: WaveInstance,
  lengths: BatchLengths,
  likes: LikeOrders,
  first: QueuedBatches,
  options: SolveOptions<QueuedBatches>,
): QueuedBatches {
  const random = randomOf(options.seed);
  const orders = first.batches.flat();
  if (orders.length === 0) return first;
  const state = newBatchState(wave, lengths, first.batches);
  const { batchOf, members, lengthsMm, lows, highs } = state;
  const schedule = runningSchedule(wave, members, lengthsMm, first.queue);
  const progressOf = options.progress ?? (() => 1);
  const meanMm = state.totalMm / first.batches.length;
  let costMm = waveCostMm(wave, state.totalMm, schedule.latenessS());
  let best = first;
  let bestMm = costMm;
  let heatMm = 0;

  /** Whether annealing takes what the moves since have made of it. */
  function isTaken(): boolean {
    const limitMm = costMm - heatMm * Math.log(1 - random.next());
    if (state.totalMm > limitMm) return false;
    const afterMm = waveCostMm(wave, state.totalMm, schedule.latenessS());
    if (afterMm > limitMm) return false;
    costMm = afterMm;
    return true;
  }

  function fits(batch: number, without: number, added: number): boolean {
    return overloadAfter(wave, state, batch, without, added) === 0;
  }

  function batchFor(order: number): number {
    if (likes.count > 0 && random.next() < LIKE_SHARE) {
      return batchOf[likes.orders[order * likes.count + random.below(likes.count)]];
    }
    return schedule.near(batchOf[order], random.below(2 * NEAR_IN_QUEUE + 1) - NEAR_IN_QUEUE);
  }

  function measure(batch: number): void {
    const orders = members[batch];
    setBatch(state, batch, lengths.ofKeyMm(lows[batch], highs[batch], orders), 0);
    schedule.retime(batch);
  }

  function put(order: number, batch: number): void {
    moveInto(wave, lengths, state, order, batch);
  }

  /** Moves each order to its batch; back again if that is not taken. */
  function tryMoves(moved: readonly (readonly [order: number, batch: number])[]): void {
    const back = moved.map(([order]) => [order, batchOf[order]] as const);
    const touched = new Set([...moved, ...back].map(([, batch]) => batch));
    for (const [order, batch] of moved) put(order, batch);
    for (const batch of touched) measure(batch);
    if (isTaken()) return;
    for (const [order, batch] of back) put(order, batch);
    for (const batch of touched) measure(batch);
  }

  function shift(): void {
    const order = orders[random.below(orders.length)];
    const from = batchOf[order];
    const isAlone = random.next() < OPEN_SHARE;
    const to = isAlone ? openBatch(wave, state) : batchFor(order);
    if (isAlone) schedule.admit(to, from);
    if (to < 0 || to === from || !fits(to, NOBODY, order)) return;
    tryMoves([[order, to]]);
  }

  function swap(): void {
    const a = orders[random.below(orders.length)];
    const batchA = batchOf[a];
    const batchB = batchFor(a);
    if (batchB < 0 || batchA === batchB || members[batchB].length === 0) return;
    const b = members[batchB][random.below(members[batchB].length)];
    if (!fits(batchA, a, b) || !fits(batchB, b, a)) return;
    tryMoves([
      [a, batchB],
      [b, batchA],
    ]);
  }

  function requeue(): void {
    const { queue } = schedule;
    const from = random.below(queue.length);
    const to = random.below(queue.length);
    schedule.move(from, to);
    if (!isTaken()) schedule.move(to, from);
  }

  for (let iterations = 0; !options.stop(bestMm, iterations); iterations++) {
    heatMm = meanMm * HOT_SHARE * (COLD_SHARE / HOT_SHARE) ** progressOf(iterations);
    for (let move = 0; move < MOVES_A_LOOK; move++) {
      const draw = random.next();
      if (draw < SWAP_SHARE) swap();
      else if (draw < SWAP_SHARE + SHIFT_SHARE) shift();
      else requeue();
      if (costMm >= bestMm) continue;
      bestMm = costMm;
      best = {
        batches: members.map((batch) => [...batch]),
        lengthsMm: [...lengthsMm],
        queue: [...schedule.queue],
      };
      options.onBest?.(best, iterations);
    }
  }
  return best;
}

/** The order in which batches are begun, while they change. */
function runningSchedule(
  wave: WaveInstance,
  members: readonly (readonly number[])[],
  lengthsMm: readonly number[],
  first: readonly number[],
) {
  const { duesS, pickersFromS } = wave;
  const timeOf = tourTimeOf(wave);
  const queue = [...first];
  const timesS = members.map((orders, batch) => timeOf(orders, lengthsMm[batch]));
  const earliestDueS = members.map(dueOf);
  const freeS = new Float64Array(pickersFromS.length);

  function dueOf(orders: readonly number[]): number {
    let dueS = Infinity;
    for (const order of orders) dueS = Math.min(dueS, duesS[order]);
    return dueS;
  }

  return {
    queue: queue as readonly number[],
    /** A batch's orders or length have changed. */
    retime(batch: number): void {
      timesS[batch] = timeOf(members[batch], lengthsMm[batch]);
      earliestDueS[batch] = dueOf(members[batch]);
    },
    move(from: number, to: number): void {
      queue.splice(to, 0, ...queue.splice(from, 1));
    },
    /** Puts a batch that is new or empty before another. */
    admit(batch: number, before: number): void {
      const at = queue.indexOf(batch);
      if (at >= 0) queue.splice(at, 1);
      else this.retime(batch);
      queue.splice(queue.indexOf(before), 0, batch);
    },
    /** The batch so many places behind another, −1 if there is none. */
    near(batch: number, places: number): number {
      return queue[queue.indexOf(batch) + places] ?? NOBODY;
    },
    latenessS(): number {
      freeS.set(pickersFromS);
      let latenessS = 0;
      for (let i = 0; i < queue.length; i++) {
        const batch = queue[i];
        if (timesS[batch] === 0) continue;
        const picker = firstFree(freeS);
        const endS = freeS[picker] + timesS[batch];
        freeS[picker] = endS;
        if (endS <= earliestDueS[batch]) continue;
        for (const order of members[batch]) latenessS += Math.max(0, endS - duesS[order]);
      }
      return latenessS;
    },
  };
}
