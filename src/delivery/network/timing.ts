import { setTimeout as timeout } from "node:timers/promises";

/** Clock and chance of the calls to a provider, so that tests need not wait. */
export interface Timing {
  /** Milliseconds of a clock that never goes back. */
  now(): number;
  /** @throws the reason of the signal when it aborts */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /** In [0, 1). */
  random(): number;
}

/** What a timer holds; beyond, it would fire at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

export const systemTiming: Timing = {
  now: () => performance.now(),
  sleep: async (ms, signal) => {
    await timeout(Math.min(ms, LONGEST_TIMER_MS), undefined, signal ? { signal } : {}).catch(
      (error: unknown) => {
        signal?.throwIfAborted();
        throw error;
      },
    );
  },
  random: Math.random,
};
