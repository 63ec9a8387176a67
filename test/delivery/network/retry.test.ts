import { expect, test } from "vitest";
import { circuitBreaker } from "../../../src/delivery/network/breaker.ts";
import {
  type Answer,
  NO_ANSWER,
  UNREADABLE,
} from "../../../src/delivery/network/graphhopper-client.ts";
import { pauseMs, withRetries } from "../../../src/delivery/network/retry.ts";
import { systemTiming, type Timing } from "../../../src/delivery/network/timing.ts";

function answer(status: number, headers: Record<string, string> = {}, code?: string): Answer {
  return { status, headers, body: {}, ...(code === undefined ? {} : { code }) };
}

/** A clock that sleeping alone moves; every pause is noted. */
function slowClock(random = 0.5): Timing & { readonly pauses: number[] } {
  let nowMs = 1_000;
  const pauses: number[] = [];
  return {
    pauses,
    now: () => nowMs,
    random: () => random,
    async sleep(ms) {
      pauses.push(ms);
      nowMs += ms;
    },
  };
}

/** Answers in turn, the last one for ever. */
async function calls(answers: Answer[], timing: Timing, deadlineMs = 60_000) {
  let callCount = 0;
  const last = await withRetries(
    async () => answers[Math.min(callCount++, answers.length - 1)],
    timing.now() + deadlineMs,
    timing,
  );
  return { callCount, status: last.status };
}

test.each([429, 500, 502, 503, 504, UNREADABLE, NO_ANSWER])("%i is tried again", async (status) => {
  const timing = slowClock();
  expect(await calls([answer(status), answer(200)], timing)).toEqual({ callCount: 2, status: 200 });
});

test.each([302, 400, 401, 404, 413, 422, 501])("%i is not", async (status) => {
  expect(await calls([answer(status), answer(200)], slowClock())).toEqual({ callCount: 1, status });
});

test("an answer that was too large would be so again", async () => {
  const tooLarge = answer(NO_ANSWER, {}, "ERR_BAD_RESPONSE");
  expect(await calls([tooLarge], slowClock())).toEqual({ callCount: 1, status: NO_ANSWER });
});

test("after four tries it is given up; pauses are drawn below a doubling bound", async () => {
  const timing = slowClock(0.5);
  expect(await calls([answer(503)], timing)).toEqual({ callCount: 4, status: 503 });
  expect(timing.pauses).toEqual([125, 250, 500]); // half of 250, 500, 1000
});

test("429 waits for as long as the server asks, and up to a second more", async () => {
  const timing = slowClock(0.5);
  await calls([answer(429, { "retry-after": "3" }), answer(200)], timing);
  await calls([answer(429, { "x-ratelimit-reset": "7" }), answer(200)], timing);
  expect(timing.pauses).toEqual([3_500, 7_500]);
});

test("a pause beyond the deadline is not begun", async () => {
  const timing = slowClock();
  const limited = answer(429, { "x-ratelimit-reset": "86400" });
  expect(await calls([limited], timing, 5_000)).toEqual({ callCount: 1, status: 429 });
  expect(timing.pauses).toEqual([]);
});

test("the pause is read from seconds and from dates, and nonsense is no pause", () => {
  const noon = Date.parse("2026-01-01T12:00:00Z");
  const dated = answer(503, { "retry-after": "Thu, 01 Jan 2026 12:00:09 GMT" });
  expect(pauseMs(dated, noon)).toBe(9_000);
  expect(pauseMs(answer(503, { "retry-after": "2" }), noon)).toBe(2_000);
  expect(pauseMs(answer(503, { "retry-after": "soon" }), noon)).toBeUndefined();
  expect(pauseMs(answer(503), noon)).toBeUndefined();
});

test("a real pause ends when the call is aborted", async () => {
  const limited = async () => answer(429, { "retry-after": "50" });
  const abort = new AbortController();
  setTimeout(() => abort.abort(new Error("no longer wanted")), 20);
  const deadline = systemTiming.now() + 60_000;
  const waiting = withRetries(limited, deadline, systemTiming, abort.signal);
  await expect(waiting).rejects.toThrow("no longer wanted");
});

test("the breaker opens after five failures in a row and closes when a probe succeeds", () => {
  let nowMs = 0;
  const breaker = circuitBreaker({ now: () => nowMs });
  for (let call = 0; call < 5; call++) breaker.admit()!("failed");
  expect(breaker.admit()).toBeUndefined();

  nowMs = 10_000;
  const probe = breaker.admit()!;
  expect(breaker.admit(), "one probe at a time").toBeUndefined();
  probe("healthy");
  expect(breaker.admit()).toBeDefined();
});

test("a failed probe keeps the breaker open, one without verdict lets another go", () => {
  let nowMs = 0;
  const breaker = circuitBreaker({ now: () => nowMs });
  for (let call = 0; call < 5; call++) breaker.admit()!("failed");
  nowMs = 10_000;
  breaker.admit()!("unknown");
  breaker.admit()!("failed");
  expect(breaker.admit()).toBeUndefined();
  nowMs = 19_999;
  expect(breaker.admit()).toBeUndefined();
  nowMs = 20_000;
  expect(breaker.admit()).toBeDefined();
});

test("half of twenty calls within 30 s open it, four in a row or old failures do not", () => {
  let nowMs = 0;
  const breaker = circuitBreaker({ now: () => nowMs });
  for (let call = 0; call < 4; call++) breaker.admit()!("failed");
  breaker.admit()!("healthy");
  nowMs = 31_000;
  for (let pair = 0; pair < 9; pair++) {
    breaker.admit()!("healthy");
    breaker.admit()!("failed");
  }
  breaker.admit()!("healthy");
  expect(breaker.admit(), "19 calls, 9 failed").toBeDefined();
  breaker.admit()!("failed");
  expect(breaker.admit(), "20 calls, 10 failed").toBeUndefined();
});

test("an empty quota keeps it open until it is filled again", () => {
  let nowMs = 0;
  const breaker = circuitBreaker({ now: () => nowMs });
  breaker.openFor(3_600_000);
  nowMs = 3_599_999;
  expect(breaker.admit()).toBeUndefined();
  nowMs = 3_600_000;
  expect(breaker.admit()).toBeDefined();
});
