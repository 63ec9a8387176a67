import type { Timing } from "./timing.ts";

const CONSECUTIVE = 5;
const WINDOW_MS = 30_000;
const FEWEST_CALLS = 20;
const SHARE = 0.5;
const OPEN_MS = 10_000;

/** What a call says of the provider's health; `unknown` if it was given up before an answer. */
export type Verdict = "healthy" | "failed" | "unknown";

/**
 * Stops calling a provider that fails: after five failures in a row, or when half of at least 20
 * calls within 30 s failed. After 10 s a single call probes it; its verdict closes or reopens.
 *
 * Source: M. Nygard (2007), "Release It!", the circuit breaker.
 */
export interface Breaker {
  /** If a call may go out now: where to tell, once, what became of it. */
  admit(): ((verdict: Verdict) => void) | undefined;
  /** Stays open that long: a daily quota is used up. */
  openFor(ms: number): void;
}

export function circuitBreaker(timing: Pick<Timing, "now">): Breaker {
  let openUntil = 0;
  let isOpen = false;
  let isProbing = false;
  let inARow = 0;
  let recent: { at: number; isFailure: boolean }[] = [];

  function open(ms: number): void {
    isOpen = true;
    openUntil = Math.max(openUntil, timing.now() + ms);
  }

  function isUnhealthy(): boolean {
    const since = timing.now() - WINDOW_MS;
    recent = recent.filter(({ at }) => at >= since);
    const failures = recent.filter(({ isFailure }) => isFailure).length;
    const isMostlyFailing = recent.length >= FEWEST_CALLS && failures >= SHARE * recent.length;
    return inARow >= CONSECUTIVE || isMostlyFailing;
  }

  function settle(verdict: Verdict, isProbe: boolean): void {
    if (isProbe) isProbing = false;
    if (verdict === "unknown") return;
    const isFailure = verdict === "failed";
    inARow = isFailure ? inARow + 1 : 0;
    recent.push({ at: timing.now(), isFailure });
    if (isProbe && !isFailure) {
      isOpen = false;
      recent = [];
    } else if (isFailure && (isProbe || isUnhealthy())) {
      open(OPEN_MS);
    }
  }

  return {
    admit() {
      if (!isOpen) return (verdict) => settle(verdict, false);
      if (isProbing || timing.now() < openUntil) return undefined;
      isProbing = true;
      return (verdict) => settle(verdict, true);
    },

    openFor: open,
  };
}
