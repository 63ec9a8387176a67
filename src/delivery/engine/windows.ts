import type { DeliveryInstance } from "./instance.ts";

/** Earliest start of service at or after a time; Infinity if every window is over. */
export function firstStartS(instance: DeliveryInstance, stop: number, fromS: number): number {
  const { windowStart, windowEarliestS, windowLatestS } = instance;
  const end = windowStart[stop + 1];
  let window = windowStart[stop];
  if (window === end) return fromS;
  for (; window < end; window++) {
    if (fromS <= windowLatestS[window]) {
      return fromS > windowEarliestS[window] ? fromS : windowEarliestS[window];
    }
  }
  return Infinity;
}

/** Latest start of service at or before a time; -Infinity if no window has opened by then. */
export function lastStartS(instance: DeliveryInstance, stop: number, untilS: number): number {
  const { windowStart, windowEarliestS, windowLatestS } = instance;
  const begin = windowStart[stop];
  let window = windowStart[stop + 1] - 1;
  if (window < begin) return untilS;
  for (; window >= begin; window--) {
    if (untilS >= windowEarliestS[window]) {
      return untilS < windowLatestS[window] ? untilS : windowLatestS[window];
    }
  }
  return -Infinity;
}
