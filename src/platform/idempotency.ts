import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";
import type { MiddlewareHandler } from "hono";
import { startEffects } from "./after-commit.ts";
import type { Context, Effect } from "./context.ts";
import { postgresError } from "./db.ts";
import { AppError } from "./errors.ts";
import type { Env } from "./http.ts";

/** Headers that are part of an answer; the rest (dates, request ids) belong to one exchange. */
const KEPT_HEADERS = ["content-type", "location", "etag", "set-cookie", "link"];

const LOCK_NOT_AVAILABLE = "55P03";

interface Answer {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string;
}

function sha256(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}

const IV_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Answers are sealed with the caller's own key (AES-GCM), of which we keep only a hash: a stolen
 * table holds no secret that an answer showed once. Done on the spot: an answer has some hundred
 * bytes, and handing it to another thread took longer.
 */
function sealingKey(key: string): Buffer {
  return sha256(`entrepot answer ${key}`);
}

function seal(key: string, answer: Answer): Buffer {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv("aes-256-gcm", sealingKey(key), iv);
  const sealed = [cipher.update(JSON.stringify(answer), "utf8"), cipher.final()];
  return Buffer.concat([iv, ...sealed, cipher.getAuthTag()]);
}

function open(key: string, sealed: Buffer): Answer {
  const end = sealed.length - TAG_BYTES;
  const decipher = createDecipheriv("aes-256-gcm", sealingKey(key), sealed.subarray(0, IV_BYTES), {
    authTagLength: TAG_BYTES,
  });
  decipher.setAuthTag(sealed.subarray(end));
  const text = [decipher.update(sealed.subarray(IV_BYTES, end)), decipher.final()];
  return JSON.parse(Buffer.concat(text).toString("utf8"));
}

function scopeOf(ctx: Context): string {
  const { actor } = ctx;
  if (actor.kind === "person" || actor.kind === "key") return `${actor.organisationId}:${actor.id}`;
  return actor.kind;
}

/** Ends the transaction of a request that failed; its answer has been made already. */
class Rollback extends Error {}

/**
 * One effect per `Idempotency-Key` and caller. The key's row commits in the verb's transaction; a
 * second request with the same key waits for the first and gets its bytes. A refused request leaves
 * nothing behind, so its key may be used again.
 */
export function idempotency(): MiddlewareHandler<Env> {
  return async (c, next) => {
    const key = c.req.header("idempotency-key");
    if (key === undefined || c.req.method === "GET" || c.req.method === "HEAD") return next();
    if (key.length < 1 || key.length > 255) {
      throw new AppError("malformed", "An Idempotency-Key has 1 to 255 characters.");
    }
    const ctx = c.var.ctx;
    const scope = scopeOf(ctx);
    const url = new URL(c.req.url);
    // The key goes in too: a body may hold a password, which a bare hash would give away.
    const fingerprint = sha256(
      `${key} ${c.req.method} ${url.pathname}${url.search}\n${await c.req.text()}`,
    );
    // Strangers share a scope: two of them with one key are two callers unless they ask the same.
    const asked = ctx.actor.kind === "anonymous" ? fingerprint.toString("hex") : "";
    const keyHash = sha256(`${scope} ${key}${asked}`);
    const effects: Effect[] = [];
    try {
      await ctx.db.transaction().execute(async (db) => {
        // Waits here while another request with the same key is under way.
        const inserted = await db
          .insertInto("platform.idempotency")
          .values({ scope, keyHash, fingerprint })
          .onConflict((conflict) => conflict.doNothing())
          .returning("scope")
          .executeTakeFirst()
          .catch((cause: unknown) => {
            if (postgresError(cause)?.code !== LOCK_NOT_AVAILABLE) throw cause;
            const detail = "A request with this Idempotency-Key is still under way; ask again.";
            throw new AppError("conflict", detail, { cause });
          });
        if (!inserted) {
          c.res = await replay({ ...ctx, db }, { scope, key, keyHash, fingerprint });
          return;
        }
        c.set("ctx", { ...ctx, db, effects });
        await next();
        if (c.error !== undefined || c.res.status >= 400) throw new Rollback();
        const headers = [...c.res.headers].filter(([name]) => KEPT_HEADERS.includes(name));
        const body = await c.res.clone().text();
        await db
          .updateTable("platform.idempotency")
          .set({ answer: seal(key, { status: c.res.status, headers, body }) })
          .where("scope", "=", scope)
          .where("keyHash", "=", keyHash)
          .execute();
      });
      startEffects(ctx, effects);
    } catch (error) {
      if (!(error instanceof Rollback)) throw error;
    }
  };
}

async function replay(
  ctx: Context,
  asked: { scope: string; key: string; keyHash: Buffer; fingerprint: Buffer },
): Promise<Response> {
  const row = await ctx.db
    .selectFrom("platform.idempotency")
    .select(["fingerprint", "answer"])
    .where("scope", "=", asked.scope)
    .where("keyHash", "=", asked.keyHash)
    .executeTakeFirstOrThrow();
  if (!row.fingerprint.equals(asked.fingerprint) || row.answer === null) {
    throw new AppError(
      "idempotency_key_reused",
      "This Idempotency-Key was used for another request; take a fresh one.",
    );
  }
  const answer = open(asked.key, row.answer);
  const headers = new Headers(answer.headers.map(([name, value]) => [name, value]));
  headers.set("Idempotent-Replayed", "true");
  return new Response(answer.status === 204 ? null : answer.body, {
    status: answer.status,
    headers,
  });
}
