/** A driven leg, kept by the two places it joins. */
export interface Leg {
  /** NaN: there is no way between the two. */
  readonly seconds: number;
  readonly metres: number;
}

export interface PairCache {
  /** The leg, or a promise that settles when somebody else's fetch of it has ended, or nothing. */
  read(from: string, to: string): Leg | Promise<void> | undefined;
  /** Says that the pair is being fetched; `store` or `release` must follow. */
  claim(from: string, to: string, fetching: Promise<void>): void;
  store(from: string, to: string, leg: Leg, expiresAt: number): void;
  release(from: string, to: string): void;
}

interface Entry {
  readonly leg: Leg;
  readonly expiresAt: number;
}

/**
 * Legs in memory, forgetting the origins longest unused once there are more than `mostPairs`.
 * Whole origins come and go, so that a matrix costs one look-up per row and keys are shared.
 *
 * @param now a clock in the unit of `expiresAt`
 */
export function pairCache(mostPairs: number, now: () => number): PairCache {
  // A Map iterates in the order of insertion: the first origin is the one longest unused.
  const origins = new Map<string, Map<string, Entry>>();
  const underway = new Map<string, Map<string, Promise<void>>>();
  let pairCount = 0;

  function touch(from: string): Map<string, Entry> | undefined {
    const legs = origins.get(from);
    if (legs !== undefined) {
      origins.delete(from);
      origins.set(from, legs);
    }
    return legs;
  }

  function release(from: string, to: string): void {
    const destinations = underway.get(from);
    if (destinations?.delete(to) && destinations.size === 0) underway.delete(from);
  }

  function shrink(): void {
    for (const [from, legs] of origins) {
      if (pairCount <= mostPairs || origins.size === 1) return;
      origins.delete(from);
      pairCount -= legs.size;
    }
  }

  return {
    read(from, to) {
      const legs = touch(from);
      const entry = legs?.get(to);
      if (entry !== undefined && entry.expiresAt > now()) return entry.leg;
      if (legs?.delete(to)) pairCount--;
      return underway.get(from)?.get(to);
    },

    claim(from, to, fetching) {
      const destinations = underway.get(from) ?? new Map<string, Promise<void>>();
      underway.set(from, destinations.set(to, fetching));
    },

    store(from, to, leg, expiresAt) {
      release(from, to);
      const legs = touch(from) ?? new Map<string, Entry>();
      if (!legs.has(to)) pairCount++;
      origins.set(from, legs.set(to, { leg, expiresAt }));
      shrink();
    },

    release,
  };
}
