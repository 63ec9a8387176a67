import { randomOf } from "../../../numeric/random.ts";
import type { SolveOptions } from "../../../numeric/solve.ts";
import type { BatchInstance } from "./batch-instance.ts";
import type { BatchLengths } from "./batch-lengths.ts";
import { batchMovesOf } from "./batch-moves.ts";
import { newBatchState } from "./batch-state.ts";
import type { LikeOrders } from "./like-orders.ts";
import type { Batches } from "./simple-batches.ts";

/**
 * What a whole cart too much counts for at first and at least, in mean tours, and how that changes
 * while carts are too full and while they are not.
 */
const FIRST_OVERLOAD_SHARE = 1;
const LEAST_OVERLOAD_SHARE = 0.2;
const OVERLOADED_FACTOR = 1.02;
const LOADED_FACTOR = 0.98;

/** Less is the rounding of sums. */
const NO_OVERLOAD = 1e-9;

/** Moves between two looks at the clock; one iteration. */
const MOVES_A_LOOK = 256;

/**
 * Heat at first and at last, as shares of the mean tour. On 18 large published instances, 2 CPU s each,
 * these and carts overfilled by a tenth at most came within 0.71 % of the best known; hotter at first
 * and overfilled by a quarter, 0.79 %.
 */
const HOT_SHARE = 0.012;
const COLD_SHARE = 0.006;

/** Without a known budget, heat falls over this many iterations and twice as many each time after. */
const FIRST_CYCLE = 2_000;

/**
 * Improves batches by simulated annealing over shifts, swaps and rotations of orders.
 *
 * Half a microsecond a move, as exact tours of batches seen before are kept.
 */
export function searchBatches(
  instance: BatchInstance,
  lengths: BatchLengths,
  likes: LikeOrders,
  first: Batches,
  options: SolveOptions<Batches>,
): Batches {
  const random = randomOf(options.seed);
  const state = newBatchState(instance, lengths, first);
  const progressOf = options.progress ?? cycles();
  const meanMm = state.totalMm / Math.max(1, first.length);
  const annealer = { heatMm: 0, overloadMm: FIRST_OVERLOAD_SHARE * meanMm };
  const moves = batchMovesOf(instance, lengths, state, likes, random, annealer);
  let best: Batches = first;
  let bestMm = state.totalMm;
  for (let iterations = 0; !options.stop(bestMm, iterations); iterations++) {
    const share = HOT_SHARE * (COLD_SHARE / HOT_SHARE) ** progressOf(iterations);
    annealer.heatMm = meanMm * share;
    // A search that seldom keeps carts within their measure is made to, and the other way round.
    annealer.overloadMm *= state.overload > NO_OVERLOAD ? OVERLOADED_FACTOR : LOADED_FACTOR;
    annealer.overloadMm = Math.max(annealer.overloadMm, LEAST_OVERLOAD_SHARE * meanMm);
    for (let move = 0; move < MOVES_A_LOOK; move++) {
      const draw = random.next();
      if (draw < 0.5) moves.swap();
      else if (draw < 0.8) moves.shift();
      else moves.rotate();
      if (state.totalMm >= bestMm || state.overload > NO_OVERLOAD) continue;
      bestMm = state.totalMm;
      best = state.members.filter((orders) => orders.length > 0).map((orders) => [...orders]);
      options.onBest?.(best, iterations);
    }
  }
  return best;
}

/** Share of the present cycle that is over. */
function cycles(): (iterations: number) => number {
  let start = 0;
  let length = FIRST_CYCLE;
  return (iterations) => {
    while (iterations >= start + length) {
      start += length;
      length *= 2;
    }
    return (iterations - start) / length;
  };
}
