/** A set of ordered pairs of `count` places: `needed[from * count + to]` is 1 for its members. */
export interface Pairs {
  readonly count: number;
  readonly needed: Uint8Array;
}

/**
 * Chains of places that together drive every needed pair, each of at most `mostLegs` legs.
 *
 * From a place the chain goes to the next one needed and, where the way back is needed too,
 * straight back: a star, in which a square matrix wastes no leg. Where nothing is needed from the
 * end of a chain it jumps over an unneeded leg; a one-way rectangle so wastes every second one.
 *
 * O(count² + legs) time, and O(count) for each chain.
 *
 * @throws RangeError if `mostLegs` is no positive integer or the array has another length
 */
export function chainsOf({ count, needed }: Pairs, mostLegs: number): number[][] {
  if (!(Number.isInteger(mostLegs) && mostLegs > 0)) {
    throw new RangeError(`A chain needs at least 1 leg, not ${mostLegs}.`);
  }
  if (needed.length !== count * count) {
    throw new RangeError(`Got ${needed.length} flags for ${count} × ${count} pairs.`);
  }
  const open = Uint8Array.from(needed);
  for (let place = 0; place < count; place++) open[place * count + place] = 0;
  const openCount = new Int32Array(count);
  for (let pair = 0; pair < open.length; pair++) openCount[Math.floor(pair / count)] += open[pair];
  // Where the search for the next open pair of a place goes on; pairs only ever close.
  const nextTo = new Int32Array(count);
  let firstOpen = 0;

  function nextFrom(place: number): number {
    while (nextTo[place] < count && open[place * count + nextTo[place]] === 0) nextTo[place]++;
    return nextTo[place] < count ? nextTo[place] : -1;
  }

  /** Begins where most is needed: one new place among known ones then needs no jump. */
  function fullest(): number {
    let place = 0;
    for (let other = 1; other < count; other++) {
      if (openCount[other] > openCount[place]) place = other;
    }
    return count > 0 && openCount[place] > 0 ? place : count;
  }

  function firstWithOpen(): number {
    while (firstOpen < count && nextFrom(firstOpen) < 0) firstOpen++;
    return firstOpen;
  }

  const chains: number[][] = [];
  for (let start = fullest(); start < count; start = fullest()) {
    const chain = [start];
    let before = -1;
    let here = start;
    while (chain.length <= mostLegs) {
      const isWayBackOpen = before >= 0 && open[here * count + before] === 1;
      let next = isWayBackOpen ? before : nextFrom(here);
      if (next < 0) {
        // A jump must leave room for the needed leg after it.
        next = firstWithOpen();
        if (next === count || chain.length + 1 > mostLegs) break;
      }
      openCount[here] -= open[here * count + next];
      open[here * count + next] = 0;
      chain.push(next);
      before = here;
      here = next;
    }
    chains.push(chain);
  }
  return chains;
}

/**
 * Cuts a chain so that every suspect leg stands alone, lest its failure take the others along.
 */
export function cutAround(
  chain: readonly number[],
  isSuspect: (from: number, to: number) => boolean,
): number[][] {
  const pieces: number[][] = [];
  let piece: number[] = [];
  for (let leg = 0; leg + 1 < chain.length; leg++) {
    const [from, to] = [chain[leg], chain[leg + 1]];
    if (isSuspect(from, to)) {
      if (piece.length > 0) pieces.push(piece);
      pieces.push([from, to]);
      piece = [];
    } else if (piece.length === 0) {
      piece = [from, to];
    } else {
      piece.push(to);
    }
  }
  if (piece.length > 0) pieces.push(piece);
  return pieces;
}
