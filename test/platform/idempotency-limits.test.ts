import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createApp } from "../../src/app.ts";
import { openDatabase } from "../../src/platform/db.ts";
import { toAppError } from "../../src/platform/http.ts";
import { removeServed } from "../../src/platform/retention.ts";
import { withWaits } from "../../src/platform/waits.ts";
import { createExchange, type Party, type TestExchange } from "../support/exchange.ts";
import { givenListing } from "../support/given-listing.ts";
import { lockWaiters } from "../support/lock-waiters.ts";

let exchange: TestExchange;
let exporter: Party;
beforeAll(async () => {
  exchange = await createExchange();
  exporter = await exchange.givenParty(["exporter"]);
});
afterAll(() => exchange[Symbol.asyncDispose]());

/** Only the wait for a lock is short: on a busy machine all else may take its time. */
const SHORT_LOCKS = { lock_timeout: 600 };
const SHORT = { statement_timeout: 600, idle_in_transaction_session_timeout: 200 };

/** Holds a lock in a transaction of its own until `work` is done. */
async function whileLocked<T>(
  lock: (db: typeof exchange.db) => Promise<unknown>,
  work: () => Promise<T>,
): Promise<T> {
  return exchange.db.transaction().execute(async (db) => {
    await lock(db);
    return work();
  });
}

test("who waits too long for somebody's lock is told so, and the pool is not full of waiters", async () => {
  await using db = openDatabase(withWaits(exchange.url, SHORT_LOCKS), { connections: 3 });
  const { ports, log } = exchange.ctx;
  const app = createApp(() => ({ db, ports, log, publicUrl: undefined }));
  const listing = await givenListing(exchange);
  const post = (quantity: number, key: string) =>
    app.request("/v1/holds", {
      method: "POST",
      headers: {
        Authorization: `Bearer ${exporter.token}`,
        "Content-Type": "application/json",
        "Idempotency-Key": key,
      },
      body: JSON.stringify({ listingId: listing.edgeId, period: listing.period, quantity }),
    });
  await whileLocked(
    (db) =>
      sql`select from exchange.pool where id = ${listing.poolId} for update`.execute(db) as never,
    async () => {
      const same = randomUUID();
      const first = post(1, same);
      await lockWaiters(exchange.db, 1);
      const [one, two] = await Promise.all([first, post(1, same)]);
      expect([one.status, two.status]).toEqual([409, 409]);
      expect(await one.json()).toMatchObject({ code: "conflict" });
      expect(await two.json()).toMatchObject({ code: "conflict" });
    },
  );
  expect((await post(1, randomUUID())).status).toBe(201);
});

test("a request whose key is still under way elsewhere is told so", async () => {
  await using db = openDatabase(withWaits(exchange.url, SHORT_LOCKS), { connections: 2 });
  const { ports, log } = exchange.ctx;
  const app = createApp(() => ({ db, ports, log, publicUrl: undefined }));
  const listing = await givenListing(exchange);
  const send = () =>
    app.request("/v1/holds", {
      method: "POST",
      headers: {
        Authorization: `Bearer ${exporter.token}`,
        "Content-Type": "application/json",
        "Idempotency-Key": "under-way",
      },
      body: JSON.stringify({
        listingId: listing.edgeId,
        period: listing.period,
        quantity: 1,
      }),
    });
  expect((await send()).status).toBe(201);
  await whileLocked(
    (db) => sql`delete from platform.idempotency`.execute(db),
    async () => {
      const response = await send();
      expect(response.status).toBe(409);
      expect(await response.text()).toContain("still under way");
    },
  );
});

test("a statement that takes too long, and a transaction left idle, are answered with 503", async () => {
  await using db = openDatabase(withWaits(exchange.url, SHORT), { connections: 1 });
  const slow = await sql`select pg_sleep(2)`.execute(db).catch(toAppError);
  expect(slow).toMatchObject({ code: "unavailable" });
  const idle = await db
    .transaction()
    .execute(async (db) => {
      await sql`select 1`.execute(db);
      await new Promise((resolve) => setTimeout(resolve, 500));
      await sql`select 1`.execute(db);
    })
    .catch(toAppError);
  expect(idle).toMatchObject({ code: "unavailable" });
  await sql`select 1`.execute(db);
});

test("an operator's own bounds on waiting stand", () => {
  const url = "postgres://me:secret@db.example:5432/entrepot?lock_timeout=1";
  const bounded = new URL(withWaits(url));
  expect(bounded.searchParams.get("lock_timeout")).toBe("1");
  expect(bounded.searchParams.get("statement_timeout")).toBe("30000");
  expect(bounded.password).toBe("secret");
});

const newcomer = (name: string) => ({
  organisation: { name, country: "NL", roles: ["owner"] },
  admin: { name, email: `${name}@example.com`, password: "correct horse battery" },
});

test("two strangers with one key are two callers; one of them again gets the same answer", async () => {
  const body = (name: string) => {
    const { organisation, admin } = newcomer(name);
    return { ...organisation, admin };
  };
  const send = (name: string) =>
    exchange.request("POST", "/v1/organisations", { body: body(name), key: "1" });
  const [first, second, again] = [await send("anna"), await send("bert"), await send("anna")];
  expect([first.status, second.status, again.status]).toEqual([201, 201, 201]);
  expect(again.headers.get("idempotent-replayed")).toBe("true");
  expect(second.headers.get("idempotent-replayed")).toBeNull();
  expect(await again.text()).toBe(await first.text());
});

test("answers are kept for 48 hours and full counters for no longer than they count", async () => {
  const kept = async () => {
    const answers = await exchange.db.selectFrom("platform.idempotency").select("scope").execute();
    const counters = await exchange.db.selectFrom("platform.rateLimit").select("key").execute();
    return [answers.length, counters.length];
  };
  await exchange.db.deleteFrom("platform.idempotency").execute();
  await exchange.db.deleteFrom("platform.rateLimit").execute();
  await sql`insert into platform.idempotency (scope, key_hash, fingerprint, created_at)
    select 'old', int4send(i), ''::bytea, now() - interval '49 hours' from generate_series(1, 5001) i
    union all select 'new', int4send(i), ''::bytea, now() - interval '47 hours'
      from generate_series(1, 3) i
    `.execute(exchange.db);
  await sql`insert into platform.rate_limit (key, arrival_at)
    values ('spent', now() + interval '5 minutes'), ('full', now() - interval '1 second')`.execute(
    exchange.db,
  );
  await Promise.all([removeServed(exchange.ctx), removeServed(exchange.ctx)]);
  expect(await kept()).toEqual([3, 1]);
  await removeServed(exchange.ctx, new Date(Date.now() + 2 * 3_600_000));
  expect(await kept()).toEqual([0, 0]);
});
