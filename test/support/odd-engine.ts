import { readdirSync } from "node:fs";
import { getCompileCacheDir } from "node:module";
import type { SolveOptions } from "../../src/numeric/solve.ts";

type Options = SolveOptions<number>;

/** Counts until it is told to stop. */
export function obedient(from: number, { stop, onBest }: Options): number {
  let value = from;
  while (!stop(value, value)) onBest?.(++value, value);
  return value;
}

/** Finds its best right after a first one, then searches in vain until it is told to stop. */
export function early(value: number, { stop, onBest }: Options): number {
  onBest?.(value, 1);
  onBest?.(value + 1, 2);
  while (!stop(3, value + 1));
  return value + 1;
}

/** Reports once and never comes back. */
export function deaf(value: number, { onBest }: Options): number {
  onBest?.(value, 1);
  for (;;);
}

/** Never comes back and has nothing to show. */
export function mute(): number {
  for (;;);
}

/** Fails after it has reported. */
export function faulty(value: number, { onBest }: Options): number {
  onBest?.(value, 1);
  throw new RangeError("the load exceeds the vehicle");
}

/** Answers and leaves a timer behind, which counts in the memory it was given. */
export function untidy(shared: Int32Array): number {
  setInterval(() => Atomics.add(shared, 0, 1), 10);
  return 7;
}

/** Fills its memory, after a first report if it is given one. */
export function greedy(value: number | undefined, { onBest }: Options): number {
  if (value !== undefined) onBest?.(value, 1);
  const kept: string[][] = [];
  for (;;) kept.push(Array.from({ length: 100_000 }, (_, i) => `${i} ${kept.length}`));
}

/** How many entries the cache of modules had before its thread ended. */
export function cachedModules(): number {
  const directory = getCompileCacheDir();
  return directory === undefined ? 0 : readdirSync(directory, { recursive: true }).length;
}
