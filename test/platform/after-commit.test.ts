import { afterAll, beforeAll, expect, test } from "vitest";
import { afterCommit } from "../../src/platform/after-commit.ts";
import type { Context } from "../../src/platform/context.ts";
import { inTransaction } from "../../src/platform/db.ts";
import { AppError } from "../../src/platform/errors.ts";
import { newRouter, problemResponse, toAppError } from "../../src/platform/http.ts";
import { idempotency } from "../../src/platform/idempotency.ts";
import { createExchange, type TestExchange } from "../support/exchange.ts";

let exchange: TestExchange;
beforeAll(async () => {
  exchange = await createExchange();
});
afterAll(() => exchange[Symbol.asyncDispose]());

/** Sees from outside whether the limit of that name has been committed. */
async function isCommitted(key: string): Promise<boolean> {
  const rows = await exchange.db
    .selectFrom("platform.rateLimit")
    .select("key")
    .where("key", "=", key)
    .execute();
  return rows.length === 1;
}

/** A verb that writes, has something done afterwards, and may then fail. */
function verb(ctx: Context, key: string, seen: boolean[], fails = false): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    await ctx.db.insertInto("platform.rateLimit").values({ key, arrivalAt: new Date() }).execute();
    afterCommit(ctx, async () => {
      seen.push(await isCommitted(key));
    });
    await inTransaction(ctx, async (inner) => expect(inner.effects).toBe(ctx.effects));
    if (fails) throw new AppError("conflict", "No.");
  });
}

/** A router with the one verb behind idempotency. */
function appWith(seen: boolean[]) {
  const app = newRouter();
  app.onError((error) => problemResponse(toAppError(error)));
  app.use(async (c, next) => {
    c.set("ctx", { ...exchange.ctx, actor: { kind: "anonymous" } });
    await next();
  });
  app.use(idempotency());
  app.post("/:key/:fails", async (c) => {
    await verb(c.var.ctx, c.req.param("key"), seen, c.req.param("fails") === "yes");
    return c.json({ done: true });
  });
  return (key: string, fails: string, headers: Record<string, string>) =>
    app.request(`/${key}/${fails}`, { method: "POST", headers });
}

test("an effect runs once the transaction is committed, and not before", async () => {
  const seen: boolean[] = [];
  await verb(exchange.ctx, "plain", seen);
  await expect.poll(() => seen).toEqual([true]);
});

test("an effect of a transaction that is rolled back never runs", async () => {
  const seen: boolean[] = [];
  await expect(verb(exchange.ctx, "failed", seen, true)).rejects.toMatchObject({
    code: "conflict",
  });
  await verb(exchange.ctx, "after failed", seen);
  await expect.poll(() => seen).toEqual([true]);
});

test("within an idempotent request it waits for that request's commit", async () => {
  const seen: boolean[] = [];
  const request = appWith(seen);
  const headers = { "Idempotency-Key": "one" };
  expect((await request("idempotent", "no", headers)).status).toBe(200);
  await expect.poll(() => seen).toEqual([true]);
  const replayed = await request("idempotent", "no", headers);
  expect(replayed.headers.get("idempotent-replayed")).toBe("true");
  expect((await request("refused", "yes", { "Idempotency-Key": "two" })).status).toBe(409);
  expect(await isCommitted("refused")).toBe(false);
  expect(seen).toEqual([true]);
});

test("an effect that fails leaves the answer as it is", async () => {
  const result = await inTransaction(exchange.ctx, async (ctx) => {
    afterCommit(ctx, () => Promise.reject(new Error("The mail server is down.")));
    return "committed";
  });
  expect(result).toBe("committed");
});

test("outside a transaction there is no commit to wait for", () => {
  expect(() => afterCommit(exchange.ctx, async () => {})).toThrow(/inside a transaction/);
});
