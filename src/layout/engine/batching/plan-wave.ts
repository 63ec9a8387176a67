import type { SolveOptions } from "../../../numeric/solve.ts";
import { batchBoundMm } from "./batch-bound.ts";
import { orderCountOf, oversizedOrders, withOrders } from "./batch-instance.ts";
import { type BatchLengths, batchLengthsOf } from "./batch-lengths.ts";
import { exactBatches, MAX_EXACT_ORDERS } from "./exact-batches.ts";
import { likeOrders } from "./like-orders.ts";
import { builtBatches } from "./plan-batches.ts";
import { searchBatches } from "./search-batches.ts";
import { type QueuedBatches, searchWave, waveCostMm } from "./search-wave.ts";
import { type Batches, firstComeBatches } from "./simple-batches.ts";
import { checkWaveInstance, type WaveInstance } from "./wave-instance.ts";
import { queueByDue, scheduleOf, type WaveSchedule } from "./wave-schedule.ts";

/** Batches with their tours on the pickers' clocks. */
export interface PickedBatches {
  readonly batches: Batches;
  /** Length of each batch's tour. */
  readonly lengthsMm: readonly number[];
  readonly totalMm: number;
  readonly schedule: WaveSchedule;
}

export interface WavePlan extends PickedBatches {
  /** No batches are shorter, be they ever so late; equal to the total if that is proven best. */
  readonly boundMm: number;
  /** Carts filled in the order in which orders came, begun in that order. */
  readonly firstCome: PickedBatches;
  /** A tour for each order, begun in the order in which they came. */
  readonly single: PickedBatches;
  /** Orders that no cart holds: in no batch. */
  readonly oversized: readonly number[];
}

/** Orders are also batched within so many classes of urgency, to search from the best. */
const CLASS_COUNTS = [2, 3, 4, 6];
/** Of no more different times, each is a class, and two classes are the only others tried. */
const MAX_CUT_OFFS = 6;
/** Of the budget, for the batches that walk least, before lateness is looked at. */
const WALK_SHARE = 0.4;
/** What the same takes of a budget that nobody knows. */
const WALK_ITERATIONS = 2_000;
/** A shorter walk is told when it is shorter by so much. */
const TOLD_SHARE = 0.998;

/**
 * Batches a wave and gives its tours to pickers, so that little is walked and little is late; see
 * `LATE_FACTOR` for how these are weighed. What comes about by first come is told first.
 *
 * @throws RangeError naming what makes no sense
 */
export function planWave(wave: WaveInstance, options: SolveOptions<WavePlan>): WavePlan {
  checkWaveInstance(wave);
  const oversized = oversizedOrders(wave);
  if (oversized.length > 0) return withoutOversized(wave, options, oversized);
  const lengths = batchLengthsOf(wave);
  const orders = Array.from({ length: orderCountOf(wave) }, (_, order) => order);
  const inTurn = (batches: Batches) => picked(wave, lengths, batches, [...batches.keys()]);
  const firstCome = inTurn(firstComeBatches(wave));
  const single = inTurn(orders.map((order) => [order]));
  let boundMm = shortestBoundMm(wave, lengths);
  const tell = (plan: PickedBatches, iterations: number) =>
    options.onBest?.({ ...plan, boundMm, firstCome, single, oversized }, iterations);
  tell(firstCome, 0);

  const hasDues = wave.duesS.some((dueS) => dueS < Infinity);
  const walking = firstPart(options, hasDues ? WALK_SHARE : 1);
  const isExact = orders.length <= MAX_EXACT_ORDERS;
  const likes = likeOrders(wave, lengths);
  const least = isExact
    ? exactBatches(wave, lengths)
    : searchBatches(wave, lengths, likes, builtBatches(wave, lengths, options), {
        ...walking.options,
        onBest: tellingWalks(wave, lengths, firstCome.totalMm, tell),
      });
  const begun = [firstCome, pickedByDue(wave, lengths, least)];
  if (isExact) boundMm = begun[1].totalMm;
  for (const count of hasDues ? classCountsOf(wave) : []) {
    begun.push(pickedByDue(wave, lengths, batchedInClasses(wave, orders, count, options)));
  }
  const first = begun.reduce((a, b) => (costOf(wave, b) < costOf(wave, a) ? b : a));
  tell(first, walking.iterations());
  const queue = first.schedule.tours.map(({ batch }) => batch);
  const found = hasDues
    ? searchWave(
        wave,
        lengths,
        likes,
        { ...first, queue },
        {
          ...lastPart(options, walking.iterations(), WALK_SHARE),
          onBest: (better, iterations) => tell(pickedQueue(wave, better), iterations),
        },
      )
    : { ...first, queue };
  const plan = pickedQueue(wave, found);
  // Where it costs nothing, what is due first is begun first.
  const byDue = pickedByDue(wave, lengths, plan.batches);
  const better = costOf(wave, byDue) <= costOf(wave, plan) ? byDue : plan;
  return { ...better, boundMm, firstCome, single, oversized };
}

/** Other tours than the shortest may grow shorter by a pick more, which the bound does not allow. */
function shortestBoundMm(wave: WaveInstance, lengths: BatchLengths): number {
  const { shortestMeter } = wave;
  if (shortestMeter === undefined) return batchBoundMm(wave, lengths);
  return batchBoundMm(wave, batchLengthsOf({ ...wave, meter: shortestMeter }));
}

function costOf(wave: WaveInstance, { totalMm, schedule }: PickedBatches): number {
  return waveCostMm(wave, totalMm, schedule.latenessS);
}

function picked(
  wave: WaveInstance,
  lengths: BatchLengths,
  batches: Batches,
  queue: readonly number[],
): PickedBatches {
  const lengthsMm = batches.map((orders) => lengths.ofOrdersMm(orders));
  return pickedQueue(wave, { batches, lengthsMm, queue });
}

function pickedByDue(wave: WaveInstance, lengths: BatchLengths, batches: Batches): PickedBatches {
  const lengthsMm = batches.map((orders) => lengths.ofOrdersMm(orders));
  return pickedQueue(wave, { batches, lengthsMm, queue: queueByDue(wave, batches, lengthsMm) });
}

/** Drops batches that a search has emptied, and lists the others in the order of the queue. */
function pickedQueue(wave: WaveInstance, { batches, lengthsMm, queue }: QueuedBatches) {
  const kept = queue.filter((batch) => batches[batch].length > 0);
  const keptBatches = kept.map((batch) => batches[batch]);
  const keptMm = kept.map((batch) => lengthsMm[batch]);
  return {
    batches: keptBatches,
    lengthsMm: keptMm,
    totalMm: keptMm.reduce((total, mm) => total + mm, 0),
    schedule: scheduleOf(wave, keptBatches, keptMm, [...kept.keys()]),
  };
}

function classCountsOf({ duesS }: WaveInstance): readonly number[] {
  const cutOffCount = new Set(duesS).size;
  return cutOffCount <= MAX_CUT_OFFS ? [...new Set([2, cutOffCount])] : CLASS_COUNTS;
}

/**
 * Orders by due time in classes of about one size, batched within each by savings. Orders that are
 * due alike are in one class: a cut-off is never split.
 */
function batchedInClasses(
  wave: WaveInstance,
  orders: readonly number[],
  classCount: number,
  options: SolveOptions<WavePlan>,
): Batches {
  const { duesS } = wave;
  const byDue = orders.toSorted((a, b) => (duesS[a] === duesS[b] ? a - b : duesS[a] - duesS[b]));
  const classes = new Map<number, number[]>();
  let current = 0;
  for (const [rank, order] of byDue.entries()) {
    const isDueLater = rank > 0 && duesS[order] !== duesS[byDue[rank - 1]];
    if (isDueLater) current = Math.floor((rank * classCount) / byDue.length);
    classes.set(current, [...(classes.get(current) ?? []), order]);
  }
  return [...classes.values()].flatMap((members) => {
    const part = withOrders(wave, members);
    const batches = builtBatches(part, batchLengthsOf(part), options);
    return batches.map((batch) => batch.map((index) => members[index]));
  });
}

/** Tells walks as they become shorter, not each of the many. */
function tellingWalks(
  wave: WaveInstance,
  lengths: BatchLengths,
  firstMm: number,
  tell: (plan: PickedBatches, iterations: number) => void,
) {
  let toldMm = firstMm;
  let toldAt = -1;
  return (batches: Batches, iterations: number) => {
    if (iterations === toldAt) return;
    toldAt = iterations;
    const plan = pickedByDue(wave, lengths, batches);
    if (plan.totalMm > TOLD_SHARE * toldMm) return;
    toldMm = plan.totalMm;
    tell(plan, iterations);
  };
}

/** The first share of a budget, and how many iterations it took. */
function firstPart({ seed, stop, progress }: SolveOptions<WavePlan>, share: number) {
  let last = 0;
  const spent = progress ?? ((iterations: number) => (share * iterations) / WALK_ITERATIONS);
  const options: SolveOptions<Batches> = {
    seed,
    stop(best, iterations) {
      last = iterations;
      return stop(best, iterations) || (share < 1 && spent(iterations) >= share);
    },
    ...((progress || share < 1) && {
      progress: (iterations: number) => Math.min(1, spent(iterations) / share),
    }),
  };
  return { options, iterations: () => last };
}

/** What is left of a budget after some iterations, which were meant to be a share of it. */
function lastPart(
  { seed, stop, progress }: SolveOptions<WavePlan>,
  before: number,
  share: number,
): SolveOptions<QueuedBatches> {
  return {
    seed,
    stop: (best, iterations) => stop(best, before + iterations),
    ...(progress && {
      progress: (iterations: number) =>
        Math.max(0, progress(before + iterations) - share) / (1 - share),
    }),
  };
}

/** Plans the other orders, and numbers them as they were. */
function withoutOversized(
  wave: WaveInstance,
  options: SolveOptions<WavePlan>,
  oversized: readonly number[],
): WavePlan {
  const isOversized = new Set(oversized);
  const kept = Array.from({ length: orderCountOf(wave) }, (_, order) => order).filter(
    (order) => !isOversized.has(order),
  );
  const rest: WaveInstance = {
    ...wave,
    ...withOrders(wave, kept),
    duesS: Float64Array.from(kept, (order) => wave.duesS[order]),
    picksS: Int32Array.from(kept, (order) => wave.picksS[order]),
  };
  const renumbered = <Plan extends PickedBatches>(plan: Plan): Plan => ({
    ...plan,
    batches: plan.batches.map((batch) => batch.map((index) => kept[index])),
  });
  const numbered = (plan: WavePlan): WavePlan => ({
    ...renumbered(plan),
    firstCome: renumbered(plan.firstCome),
    single: renumbered(plan.single),
    oversized,
  });
  const { onBest } = options;
  return numbered(
    planWave(rest, {
      ...options,
      ...(onBest && { onBest: (plan, iterations) => onBest(numbered(plan), iterations) }),
    }),
  );
}

/**
 * The same batches by other lengths than were searched by: of a floor whose rules forbid the
 * shortest tours, which then still bound the walk.
 */
export function remeasuredWave(
  wave: WaveInstance,
  plan: WavePlan,
  lengthMm: (orders: readonly number[]) => number,
): WavePlan {
  const measured = ({ batches }: PickedBatches) => ({
    batches,
    lengthsMm: batches.map(lengthMm),
    queue: [...batches.keys()],
  });
  const found = measured(plan);
  const byDue = { ...found, queue: queueByDue(wave, found.batches, found.lengthsMm) };
  const [asItWas, anew] = [pickedQueue(wave, found), pickedQueue(wave, byDue)];
  return {
    ...plan,
    ...(costOf(wave, anew) <= costOf(wave, asItWas) ? anew : asItWas),
    firstCome: pickedQueue(wave, measured(plan.firstCome)),
    single: pickedQueue(wave, measured(plan.single)),
  };
}
