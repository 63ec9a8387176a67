import { createHash } from "node:crypto";
import type { Hono, MiddlewareHandler } from "hono";
import type { Env } from "../../platform/http.ts";
import { giveBackToLimit, type Limit, takeFromLimit } from "../../platform/rate-limit.ts";

const FAILURES_PER_ACCOUNT: Limit = { count: 10, seconds: 900 };
const FAILURES_PER_ADDRESS: Limit = { count: 100, seconds: 3_600 };
const RESETS_PER_ACCOUNT: Limit = { count: 5, seconds: 3_600 };
const CALLS_PER_ADDRESS: Limit = { count: 100, seconds: 3_600 };

/** Addresses of people have no business in a table of counters, so it holds their hash. */
function accountKey(kind: string, email: string): string {
  const hash = createHash("sha256").update(email.trim().toLowerCase()).digest("base64url");
  return `${kind}:account:${hash}`;
}

/** The email of a body that has been parsed before, if it has one at all. */
async function emailOf(c: { req: { json(): Promise<unknown> } }): Promise<string | undefined> {
  const body = await c.req.json().catch(() => undefined);
  const email = (body as { email?: unknown } | null | undefined)?.email;
  return typeof email === "string" && email.length <= 254 ? email : undefined;
}

/**
 * Bounds wrong sign-ins per account and per client. A try is taken before the password is looked
 * at, so that a burst cannot outrun the count, and given back unless it proves wrong. It stands
 * outside the idempotent transaction, whose rollback would forget the try.
 */
function signInLimit(): MiddlewareHandler<Env> {
  return async (c, next) => {
    const email = await emailOf(c);
    if (email === undefined) return next();
    const { db } = c.var.ctx;
    const account = accountKey("sign-in", email);
    const address = `sign-in:address:${c.var.clientAddress}`;
    await takeFromLimit(db, account, FAILURES_PER_ACCOUNT);
    try {
      await takeFromLimit(db, address, FAILURES_PER_ADDRESS);
    } catch (error) {
      await giveBackToLimit(db, account, FAILURES_PER_ACCOUNT);
      throw error;
    }
    await next();
    if (c.res.status === 401) return;
    await giveBackToLimit(db, account, FAILURES_PER_ACCOUNT);
    await giveBackToLimit(db, address, FAILURES_PER_ADDRESS);
  };
}

/** Bounds what anybody may ask for without signing in: it costs a hash or sends a mail. */
function publicLimit(kind: string): MiddlewareHandler<Env> {
  return async (c, next) => {
    await takeFromLimit(c.var.ctx.db, `${kind}:address:${c.var.clientAddress}`, CALLS_PER_ADDRESS);
    return next();
  };
}

/** Bounds the reset mails to one address, told alike whether or not somebody has that address. */
function resetLimit(): MiddlewareHandler<Env> {
  return async (c, next) => {
    const email = await emailOf(c);
    if (email !== undefined) {
      await takeFromLimit(c.var.ctx.db, accountKey("reset", email), RESETS_PER_ACCOUNT);
    }
    return next();
  };
}

/** Puts the limits on what anybody may call. To be mounted before idempotency. */
export function publicLimits(app: Hono<Env>): void {
  app.on("POST", "/v1/sessions", signInLimit());
  app.on("POST", "/v1/organisations", publicLimit("sign-up"));
  app.on("POST", "/v1/invitations/accept", publicLimit("accept"));
  app.on("POST", "/v1/password-resets", publicLimit("reset"), resetLimit());
  app.on("POST", "/v1/password-resets/complete", publicLimit("reset"));
}
