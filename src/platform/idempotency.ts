import type { MiddlewareHandler } from "hono";
import { startEffects } from "./after-commit.ts";
import type { Context, Effect } from "./context.ts";
import { AppError } from "./errors.ts";
import type { Env } from "./http.ts";

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Headers that are part of an answer; the rest (dates, request ids) belong to one exchange. */
const KEPT_HEADERS = ["content-type", "location", "etag", "set-cookie", "link"];

interface Answer {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string;
}

async function sha256(text: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", encoder.encode(text)));
}

/**
 * Answers are sealed with the caller's own key (AES-GCM), of which we keep only a hash: a stolen
 * table holds no secret that an answer showed once.
 */
async function sealingKey(key: string): Promise<CryptoKey> {
  const raw = await sha256(`entrepot answer ${key}`);
  return crypto.subtle.importKey("raw", raw, "AES-GCM", false, ["encrypt", "decrypt"]);
}

async function seal(key: string, answer: Answer): Promise<Buffer> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const text = encoder.encode(JSON.stringify(answer));
  const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, await sealingKey(key), text);
  return Buffer.concat([iv, new Uint8Array(sealed)]);
}

async function open(key: string, sealed: Buffer): Promise<Answer> {
  const bytes = new Uint8Array(sealed);
  const text = await crypto.subtle.decrypt(
    { name: "AES-GCM", iv: bytes.subarray(0, 12) },
    await sealingKey(key),
    bytes.subarray(12),
  );
  return JSON.parse(decoder.decode(text));
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
    const keyHash = Buffer.from(await sha256(`${scope} ${key}`));
    const url = new URL(c.req.url);
    // The key goes in too: a body may hold a password, which a bare hash would give away.
    const fingerprint = Buffer.from(
      await sha256(`${key} ${c.req.method} ${url.pathname}${url.search}\n${await c.req.text()}`),
    );
    const effects: Effect[] = [];
    try {
      await ctx.db.transaction().execute(async (db) => {
        // Waits here while another request with the same key is under way.
        const inserted = await db
          .insertInto("platform.idempotency")
          .values({ scope, keyHash, fingerprint })
          .onConflict((conflict) => conflict.doNothing())
          .returning("scope")
          .executeTakeFirst();
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
          .set({ answer: await seal(key, { status: c.res.status, headers, body }) })
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
  const answer = await open(asked.key, row.answer);
  const headers = new Headers(answer.headers.map(([name, value]) => [name, value]));
  headers.set("Idempotent-Replayed", "true");
  return new Response(answer.status === 204 ? null : answer.body, {
    status: answer.status,
    headers,
  });
}
