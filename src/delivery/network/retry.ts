import type { Answer } from "./graphhopper-client.ts";
import { NO_ANSWER, UNREADABLE } from "./graphhopper-client.ts";
import type { Timing } from "./timing.ts";

const MOST_TRIES = 4;
const BASE_MS = 250;
const CAP_MS = 10_000;
const RETRIED = new Set([429, 500, 502, 503, 504, UNREADABLE, NO_ANSWER]);
/** The transport worked, and would fail the same way again. */
const FINAL_CODES = new Set(["ERR_BAD_RESPONSE", "ERR_BAD_REQUEST", "ERR_INVALID_URL"]);

export function isTransient(answer: Answer): boolean {
  return RETRIED.has(answer.status) && !FINAL_CODES.has(answer.code ?? "");
}

/** How long the server asks to be left alone: seconds or a date, or undefined. */
export function pauseMs(answer: Answer, wallClockMs: number): number | undefined {
  for (const name of ["retry-after", "x-ratelimit-reset"]) {
    const value = answer.headers[name];
    if (value === undefined || value.trim() === "") continue;
    const ms = Number.isNaN(Number(value)) ? Date.parse(value) - wallClockMs : Number(value) * 1e3;
    if (Number.isFinite(ms)) return Math.max(0, ms);
  }
  return undefined;
}

/**
 * Calls until the answer is no transient failure, at most four times and never past the deadline;
 * the last answer is returned, whatever it is. Pauses are random up to a doubling bound; a server
 * that names its pause gets it and up to a second more.
 *
 * Source: M. Brooker (2015), "Exponential Backoff And Jitter" (full jitter),
 * https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 *
 * @param deadline on the clock of `timing`
 */
export async function withRetries(
  call: (remainingMs: number) => Promise<Answer>,
  deadline: number,
  timing: Timing,
  signal?: AbortSignal,
): Promise<Answer> {
  for (let tries = 1; ; tries++) {
    const answer = await call(Math.max(1, deadline - timing.now()));
    if (!isTransient(answer) || tries === MOST_TRIES) return answer;
    const asked = pauseMs(answer, Date.now());
    const waitMs =
      asked === undefined
        ? timing.random() * Math.min(CAP_MS, BASE_MS * 2 ** (tries - 1))
        : asked + timing.random() * 1_000;
    if (timing.now() + waitMs >= deadline) return answer;
    await timing.sleep(waitMs, signal);
  }
}
