import { type Random, randomOf } from "../../../numeric/random.ts";

/** Stops to be visited once each between a start and an end. */
export interface VisitInstance {
  /** Stops are 0..stopCount − 1, the start is stopCount and the end stopCount + 1. */
  readonly stopCount: number;
  /** From one to the other, by from × (stopCount + 2) + to; need not be symmetric. */
  readonly distancesMm: Float64Array;
  /** Stops of a lower rank come first: heavy goods before light ones. Absent: any order. */
  readonly ranks?: ArrayLike<number>;
}

export interface VisitOrder {
  readonly sequence: Int32Array;
  readonly lengthMm: number;
  readonly isExact: boolean;
}

/** Beyond, the 2ⁿ n² steps take longer than a search that finds the same order. */
export const MAX_EXACT_STOPS = 12;

/** Kicks of the search for up to `MANY_STOPS`; a kick costs about the square of the stops. */
const KICK_COUNT = 400;
const MANY_STOPS = 60;

/**
 * A short order to visit stops in: exact for up to `MAX_EXACT_STOPS`, else by Or-opt with kicks.
 *
 * Sources: M. Held, R.M. Karp (1962), "A dynamic programming approach to sequencing problems",
 * SIAM Journal 10(1); I. Or (1976), doctoral thesis, Northwestern University.
 */
export function visitOrder(instance: VisitInstance, seed: number): VisitOrder {
  const isExact = instance.stopCount <= MAX_EXACT_STOPS;
  const sequence = isExact ? exactOrder(instance) : searchedOrder(instance, seed);
  return { sequence, lengthMm: orderMm(instance, sequence), isExact };
}

/** Length from the start by the stops in this order to the end. */
export function orderMm(instance: VisitInstance, sequence: ArrayLike<number>): number {
  const { stopCount, distancesMm } = instance;
  const width = stopCount + 2;
  let mm = 0;
  let at = stopCount;
  for (let i = 0; i < sequence.length; i++) {
    mm += distancesMm[at * width + sequence[i]];
    at = sequence[i];
  }
  return mm + distancesMm[at * width + stopCount + 1];
}

/** For each set of stops and its last one, the shortest way through; ranks forbid the others. */
function exactOrder({ stopCount, distancesMm, ranks }: VisitInstance): Int32Array {
  const width = stopCount + 2;
  const setCount = 1 << stopCount;
  const costsMm = new Float64Array(setCount * Math.max(1, stopCount)).fill(Infinity);
  const parents = new Int8Array(costsMm.length).fill(-1);
  // The stops that must come before each one.
  const before = Array.from({ length: stopCount }, (_, stop) => {
    let set = 0;
    for (let other = 0; other < stopCount; other++) {
      if (ranks !== undefined && ranks[other] < ranks[stop]) set |= 1 << other;
    }
    return set;
  });
  for (let set = 1; set < setCount; set++) {
    for (let last = 0; last < stopCount; last++) {
      const rest = set & ~(1 << last);
      if (rest === set || (before[last] & rest) !== before[last]) continue;
      const at = set * stopCount + last;
      if (rest === 0) costsMm[at] = distancesMm[stopCount * width + last];
      for (let previous = 0; previous < stopCount; previous++) {
        if ((rest & (1 << previous)) === 0) continue;
        const mm = costsMm[rest * stopCount + previous] + distancesMm[previous * width + last];
        if (mm >= costsMm[at]) continue;
        costsMm[at] = mm;
        parents[at] = previous;
      }
    }
  }
  const sequence = new Int32Array(stopCount);
  let set = setCount - 1;
  let last = -1;
  let leastMm = Infinity;
  for (let stop = 0; stop < stopCount; stop++) {
    const mm = costsMm[set * stopCount + stop] + distancesMm[stop * width + stopCount + 1];
    if (last >= 0 && mm >= leastMm) continue;
    leastMm = mm;
    last = stop;
  }
  for (let i = stopCount - 1; i >= 0; i--) {
    sequence[i] = last;
    const parent = parents[set * stopCount + last];
    set &= ~(1 << last);
    last = parent;
  }
  return sequence;
}

/** Iterated local search: two neighbouring stretches change places, then Or-opt mends the rest. */
function searchedOrder(instance: VisitInstance, seed: number): Int32Array {
  const random = randomOf(seed);
  let best = nearestFirst(instance);
  improve(instance, best);
  let bestMm = orderMm(instance, best);
  const kickCount = KICK_COUNT * Math.min(1, (MANY_STOPS / instance.stopCount) ** 2);
  for (let kick = 0; kick < kickCount; kick++) {
    const candidate = kicked(instance, best, random);
    improve(instance, candidate);
    const mm = orderMm(instance, candidate);
    if (mm > bestMm) continue;
    bestMm = mm;
    best = candidate;
  }
  return best;
}

function rankOf({ ranks }: VisitInstance, stop: number): number {
  return ranks === undefined ? 0 : ranks[stop];
}

/** Always on to the nearest stop of the lowest rank left. */
function nearestFirst(instance: VisitInstance): Int32Array {
  const { stopCount, distancesMm } = instance;
  const left = Array.from({ length: stopCount }, (_, stop) => stop);
  left.sort((a, b) => rankOf(instance, a) - rankOf(instance, b));
  const sequence = new Int32Array(stopCount);
  let at = stopCount;
  for (let i = 0; i < stopCount; i++) {
    const rank = rankOf(instance, left[0]);
    let nearest = 0;
    for (let j = 1; j < left.length && rankOf(instance, left[j]) === rank; j++) {
      const row = at * (stopCount + 2);
      if (distancesMm[row + left[j]] < distancesMm[row + left[nearest]]) nearest = j;
    }
    [at] = left.splice(nearest, 1);
    sequence[i] = at;
  }
  return sequence;
}

/** Moves stretches of up to three stops, either way round, for as long as that shortens the walk. */
function improve(instance: VisitInstance, sequence: Int32Array): void {
  const n = sequence.length;
  let lengthMm = orderMm(instance, sequence);
  for (let isShorter = true; isShorter; ) {
    isShorter = false;
    for (let size = 1; size <= Math.min(3, n - 1); size++) {
      for (let from = 0; from + size <= n; from++) {
        const found = bestMove(instance, sequence, from, size);
        if (found === undefined) continue;
        const mm = orderMm(instance, found);
        if (mm >= lengthMm - 1e-6) continue;
        sequence.set(found);
        lengthMm = mm;
        isShorter = true;
      }
    }
  }
}

/** The sequence with a stretch moved to where it adds least, or nothing if it stands well. */
function bestMove(
  instance: VisitInstance,
  sequence: Int32Array,
  from: number,
  size: number,
): Int32Array | undefined {
  const { stopCount, distancesMm } = instance;
  const width = stopCount + 2;
  const stretch = sequence.subarray(from, from + size);
  const rest = new Int32Array(sequence.length - size);
  rest.set(sequence.subarray(0, from));
  rest.set(sequence.subarray(from + size), from);
  const between = (a: number, b: number) => distancesMm[a * width + b];
  const stopBefore = (at: number) => (at === 0 ? stopCount : rest[at - 1]);
  const stopAfter = (at: number) => (at === rest.length ? stopCount + 1 : rest[at]);
  const lowest = rankOf(instance, stretch[0]);
  const highest = rankOf(instance, stretch[size - 1]);
  let backMm = 0;
  let forthMm = 0;
  for (let i = 1; i < size; i++) {
    forthMm += between(stretch[i - 1], stretch[i]);
    backMm += between(stretch[i], stretch[i - 1]);
  }
  const addedMm = (at: number, first: number, last: number) =>
    between(stopBefore(at), first) +
    between(last, stopAfter(at)) -
    between(stopBefore(at), stopAfter(at));
  let leastMm = addedMm(from, stretch[0], stretch[size - 1]) + forthMm - 1e-6;
  let best = -1;
  let isReversed = false;
  for (let at = 0; at <= rest.length; at++) {
    if (at > 0 && rankOf(instance, rest[at - 1]) > lowest) break;
    if (at < rest.length && rankOf(instance, rest[at]) < highest) continue;
    const forward = addedMm(at, stretch[0], stretch[size - 1]) + forthMm;
    const backward =
      lowest === highest ? addedMm(at, stretch[size - 1], stretch[0]) + backMm : Infinity;
    if (Math.min(forward, backward) >= leastMm) continue;
    leastMm = Math.min(forward, backward);
    best = at;
    isReversed = backward < forward;
  }
  if (best < 0) return undefined;
  const moved = new Int32Array(sequence.length);
  moved.set(rest.subarray(0, best));
  moved.set(isReversed ? stretch.toReversed() : stretch, best);
  moved.set(rest.subarray(best), best + size);
  return moved;
}

/** Two neighbouring stretches of one rank change places. */
function kicked(instance: VisitInstance, sequence: Int32Array, random: Random): Int32Array {
  const n = sequence.length;
  const cuts = [random.below(n), random.below(n), random.below(n)].sort((a, b) => a - b);
  const [from, middle, to] = cuts;
  const isOneRank = rankOf(instance, sequence[from]) === rankOf(instance, sequence[to]);
  if (!isOneRank || from === middle || middle === to) return sequence.slice();
  return Int32Array.of(
    ...sequence.subarray(0, from),
    ...sequence.subarray(middle, to),
    ...sequence.subarray(from, middle),
    ...sequence.subarray(to),
  );
}
