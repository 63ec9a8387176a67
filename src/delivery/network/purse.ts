import type { CreditLedger, CreditLimits, Payer, Refusal } from "./credit-ledger.ts";
import type { HostedPlan } from "./hosted-plan.ts";
import type { Timing } from "./timing.ts";
import type { Caller, Deadline, Outcome, Request } from "./upstream.ts";

const MINUTE_MS = 60_000;

export interface PurseOptions {
  readonly plan: Pick<HostedPlan, "creditsPerMinute" | "requestsPerS">;
  readonly limits: CreditLimits;
  readonly ledger: CreditLedger;
  readonly timing: Timing;
}

/** Pays for calls of a hosted provider, at the pace and within the budgets it allows. */
export interface Purse {
  /** The call, paid for by `payer` once it may go out; refused by name when it may not. */
  paid(call: Caller, credits: (request: Request) => number, payer: Payer): Caller;
}

/** What the provider last said of the day's credits. */
interface Quota {
  readonly remaining: number;
  /** On the clock of the timing. */
  readonly resetAt: number;
}

function budgetOf({ limit, spent }: Refusal, credits: number, limits: CreditLimits): string {
  const whose = limit === "perDay" ? "the exchange's" : "the organisation's";
  const rest = Math.max(0, limits[limit] - spent);
  return (
    `${whose} budget of ${limits[limit]} GraphHopper credits a day has ${round(rest)} left and ` +
    `${round(credits)} are needed; it starts anew at midnight UTC`
  );
}

function round(credits: number): number {
  return Math.round(credits * 10) / 10;
}

function numberIn(headers: Readonly<Record<string, string>>, name: string): number | undefined {
  const text = headers[name];
  const value = text === undefined || text.trim() === "" ? Number.NaN : Number(text);
  return Number.isFinite(value) ? value : undefined;
}

export function purseOf({ plan, limits, ledger, timing }: PurseOptions): Purse {
  let quota: Quota | undefined;
  let nextAt = 0;
  /** Payments of the last minute. */
  let recent: { readonly at: number; readonly credits: number }[] = [];

  function heed(headers: Readonly<Record<string, string>>): void {
    const remaining = numberIn(headers, "x-ratelimit-remaining");
    const resetS = numberIn(headers, "x-ratelimit-reset");
    if (remaining === undefined || resetS === undefined) return;
    quota = { remaining, resetAt: timing.now() + resetS * 1_000 };
  }

  /** When a call of that price may go out. */
  function freeAt(credits: number): number {
    const now = timing.now();
    recent = recent.filter(({ at }) => at > now - MINUTE_MS);
    let sum = recent.reduce((total, payment) => total + payment.credits, 0);
    let at = Math.max(now, nextAt);
    // A call dearer than a minute's credits waits for an empty minute and then goes out alone.
    for (const payment of recent) {
      if (sum === 0 || sum + credits <= plan.creditsPerMinute) break;
      sum -= payment.credits;
      at = Math.max(at, payment.at + MINUTE_MS);
    }
    if (quota !== undefined && quota.remaining < credits) at = Math.max(at, quota.resetAt);
    return at;
  }

  async function admit(credits: number, payer: Payer, deadline: Deadline): Promise<Outcome | null> {
    const refusal = await ledger.pay(payer, credits, limits);
    if (refusal !== undefined) {
      return { kind: "failed", reason: "budget", detail: budgetOf(refusal, credits, limits) };
    }
    const at = freeAt(credits);
    if (at >= deadline.at) {
      await ledger.correct(payer, -credits);
      const isGone = quota !== undefined && quota.remaining < credits && at >= quota.resetAt;
      const detail = isGone
        ? `GraphHopper's own quota has ${quota!.remaining} credits left and ${round(credits)} are needed`
        : `GraphHopper's limits of ${plan.requestsPerS} requests a second and ${plan.creditsPerMinute} credits a minute leave no time`;
      return { kind: "failed", reason: "budget", detail };
    }
    nextAt = Math.max(nextAt, at) + 1_000 / plan.requestsPerS;
    recent.push({ at, credits });
    if (at > timing.now()) await timing.sleep(at - timing.now(), deadline.signal);
    return null;
  }

  /** What was not charged is given back; what was charged otherwise is set right. */
  async function settle(outcome: Outcome, credits: number, payer: Payer): Promise<void> {
    const headers = outcome.kind === "answered" ? outcome.headers : {};
    heed(headers);
    const charged =
      outcome.kind === "answered" ? (numberIn(headers, "x-ratelimit-credits") ?? credits) : 0;
    if (charged !== credits) await ledger.correct(payer, charged - credits);
  }

  return {
    paid: (call, creditsOf, payer) => async (request, deadline) => {
      deadline.signal?.throwIfAborted();
      const credits = creditsOf(request);
      const refused = await admit(credits, payer, deadline);
      if (refused !== null) return refused;
      const outcome = await call(request, deadline);
      await settle(outcome, credits, payer);
      return outcome;
    },
  };
}
