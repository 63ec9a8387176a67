/** A source of pseudo-random numbers: the same seed gives the same sequence on every machine. */
export interface Random {
  /** A float in [0, 1). */
  next(): number;
  /** An integer in [0, bound). */
  below(bound: number): number;
  /** Shuffles all or the first `count` in place (Fisher–Yates) and returns its argument. */
  shuffle<T extends { length: number; [index: number]: number }>(values: T, count?: number): T;
}

/**
 * Mulberry32: 32 bits of state, period 2³², good enough for search and test data, never for secrets.
 *
 * Source: Tommy Ettinger, https://gist.github.com/tommyettinger/46a874533244883189143505d203312c
 *
 * @param seed any integer; only its low 32 bits count
 */
export function randomOf(seed: number): Random {
  // Signed: what fits 32 bits with a sign is kept without an object of its own.
  let state = seed | 0;
  function next(): number {
    state = (state + 0x6d2b79f5) | 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }
  function below(bound: number): number {
    return Math.floor(next() * bound);
  }
  return {
    next,
    below,
    shuffle(values, count = values.length) {
      for (let i = count - 1; i > 0; i--) {
        const j = below(i + 1);
        const swapped = values[i]!;
        values[i] = values[j]!;
        values[j] = swapped;
      }
      return values;
    },
  };
}
