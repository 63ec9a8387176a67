import { type Breaker, circuitBreaker, type Verdict } from "./breaker.ts";
import type { Answer, ClientCall, GraphHopperClient } from "./graphhopper-client.ts";
import { isTransient, pauseMs, withRetries } from "./retry.ts";
import type { FailureReason } from "./road-network.ts";
import { type Hint, hintsOf, messageOf } from "./route-answer.ts";
import type { Timing } from "./timing.ts";

/** What a call came to. Only `answered` and `refused` are the word of a working server. */
export type Outcome =
  | {
      readonly kind: "answered";
      readonly body: unknown;
      /** Names in lower case. */
      readonly headers: Readonly<Record<string, string>>;
    }
  | { readonly kind: "refused"; readonly hints: readonly Hint[]; readonly tookMs: number }
  | { readonly kind: "failed"; readonly reason: FailureReason; readonly detail: string };

export interface Deadline {
  /** On the clock of the upstream's timing. */
  readonly at: number;
  readonly signal: AbortSignal | undefined;
}

export type Request = Readonly<Record<string, unknown>>;

/**
 * One endpoint of a provider as seen over a bad line: retried, and left alone while it is down.
 *
 * @throws the reason of the deadline's signal, nothing else
 */
export type Caller = (request: Request, deadline: Deadline) => Promise<Outcome>;

export interface Upstream {
  readonly route: Caller;
}

/** No single try may use up a long deadline on a server that hangs. */
const LONGEST_TRY_MS = 30_000;
/** A pause this long is a quota for the day, not a burst: better not to ask again before. */
const QUOTA_PAUSE_MS = 60_000;

function verdictOf(answer: Answer): Verdict {
  if (answer.status === 429) return "unknown";
  return isTransient(answer) ? "failed" : "healthy";
}

export function upstreamOf(client: GraphHopperClient, timing: Timing): Upstream {
  return { route: callerOf(client.route, timing) };
}

export function callerOf(
  send: (request: Request, call: ClientCall) => Promise<Answer>,
  timing: Timing,
): Caller {
  const breaker: Breaker = circuitBreaker(timing);
  let isQuotaGone = false;

  async function tryOnce(
    request: Request,
    call: ClientCall,
    settle: (verdict: Verdict) => void,
  ): Promise<Answer> {
    let verdict: Verdict = "unknown";
    try {
      const answer = await send(request, call);
      verdict = verdictOf(answer);
      const pause = answer.status === 429 ? pauseMs(answer, Date.now()) : undefined;
      isQuotaGone = pause !== undefined && pause >= QUOTA_PAUSE_MS;
      if (isQuotaGone) breaker.openFor(pause!);
      return answer;
    } finally {
      settle(verdict);
    }
  }

  function outcomeOf(answer: Answer, startedAt: number, deadline: Deadline): Outcome {
    if (answer.status === 200) {
      return { kind: "answered", body: answer.body, headers: answer.headers };
    }
    const hints = hintsOf(answer.body);
    if (answer.status === 400 && hints.length > 0) {
      return { kind: "refused", hints, tookMs: timing.now() - startedAt };
    }
    const isLate = answer.code === "ETIMEDOUT" && timing.now() >= deadline.at;
    const reason = answer.status === 429 ? "budget" : isLate ? "timeout" : "upstream";
    return { kind: "failed", reason, detail: messageOf(answer) };
  }

  return async (request, deadline) => {
    deadline.signal?.throwIfAborted();
    if (timing.now() >= deadline.at) {
      return { kind: "failed", reason: "timeout", detail: "the deadline has passed" };
    }
    let startedAt = timing.now();
    let isHeldBack = false;
    const answer = await withRetries(
      async (remainingMs): Promise<Answer> => {
        const settle = breaker.admit();
        isHeldBack = settle === undefined;
        if (settle === undefined) return { status: 0, headers: {}, body: undefined };
        startedAt = timing.now();
        const timeoutMs = Math.min(remainingMs, LONGEST_TRY_MS);
        const call = deadline.signal ? { timeoutMs, signal: deadline.signal } : { timeoutMs };
        return tryOnce(request, call, settle);
      },
      deadline.at,
      timing,
      deadline.signal,
    );
    if (isHeldBack) {
      const reason = isQuotaGone ? "budget" : "upstream";
      return { kind: "failed", reason, detail: "the provider failed just now and is left alone" };
    }
    return outcomeOf(answer, startedAt, deadline);
  };
}
