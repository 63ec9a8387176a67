import { once } from "node:events";
import { createServer, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newId, toEdgeId } from "../../src/platform/ids.ts";
import { createExchange, type Party, type TestExchange } from "../support/exchange.ts";
import { givenListing } from "../support/given-listing.ts";
import { lockWaiters } from "../support/lock-waiters.ts";
import { startProcess } from "../support/server-process.ts";

let exchange: TestExchange;
let exporter: Party;
beforeAll(async () => {
  exchange = await createExchange();
  exporter = await exchange.givenParty(["exporter"]);
});
afterAll(() => exchange[Symbol.asyncDispose]());

/** How a request fared: its status, or why there was no answer. */
async function outcome(url: string, init: RequestInit): Promise<number | string> {
  try {
    const response = await fetch(url, init);
    await response.text();
    return response.status;
  } catch (error) {
    return ((error as Error).cause as { code?: string } | undefined)?.code ?? String(error);
  }
}

async function givenQueuedJob(): Promise<string> {
  const id = newId();
  const { organisationId } = exporter;
  await exchange.db
    .insertInto("platform.job")
    .values({ id, organisationId, kind: "slotting", subjectId: newId() })
    .execute();
  return toEdgeId("job", id);
}

test("told to end, a server answers what is under way, ends streams and is gone in 10 s", async () => {
  await using server = await startProcess(["serve"], { DATABASE_URL: exchange.url });
  const headers = { Authorization: `Bearer ${exporter.token}` };
  const listing = await givenListing(exchange);
  const job = await givenQueuedJob();
  const stream = await fetch(`${server.url}/v1/jobs/${job}/events`, { headers });
  const streamed = stream.text();
  const outcomes: (number | string)[] = [];
  // As through a front that asks /readyz and sends no more once that says no.
  let isReady = true;
  const client = async () => {
    while (isReady) {
      outcomes.push(await outcome(`${server.url}/v1/holds`, { headers }));
      // A server that has more to do than it can would not answer the front within its lead either.
      await sleep(10);
    }
  };
  const clients = Promise.all(Array.from({ length: 5 }, client));
  await expect.poll(() => outcomes.length, { timeout: 20_000 }).toBeGreaterThan(0);
  // A booking that cannot go on before the pool's lock is free.
  const { slow, signalledAt } = await exchange.db.transaction().execute(async (db) => {
    await sql`select from exchange.pool where id = ${listing.poolId} for update`.execute(db);
    const slow = outcome(`${server.url}/v1/holds`, {
      method: "POST",
      headers: { ...headers, "Content-Type": "application/json" },
      body: JSON.stringify({ listingId: listing.edgeId, period: listing.period, quantity: 1 }),
    });
    await lockWaiters(exchange.db, 1);
    server.child.kill("SIGTERM");
    const signalledAt = performance.now();
    const probes = () =>
      Promise.all(["/readyz", "/healthz"].map((path) => outcome(`${server.url}${path}`, {})));
    let told = await probes();
    while (told[0] === 200) told = await probes();
    isReady = false;
    expect(told).toEqual([503, 200]);
    await sleep(1_000);
    return { slow, signalledAt };
  });
  expect(await slow).toBe(201);
  await clients;
  expect(await streamed).toContain("event: job");
  expect(new Set(outcomes)).toEqual(new Set([200]));
  if (server.child.exitCode === null) await once(server.child, "exit");
  expect(server.child.exitCode).toBe(0);
  expect(performance.now() - signalledAt).toBeLessThan(10_000);
}, 90_000);

async function endOf(command: readonly string[], env: Record<string, string>) {
  const startedAt = performance.now();
  const words = await startProcess(command, env).then(
    async (server) => {
      await server.kill();
      return "it started";
    },
    (error: Error) => error.message,
  );
  return { words, seconds: (performance.now() - startedAt) / 1_000 };
}

test("a wrong DATABASE_URL is told in a sentence within seconds, also by migrate", async () => {
  await using silent = createServer().listen(0, "127.0.0.1");
  const sockets: Socket[] = [];
  silent.on("connection", (socket) => void sockets.push(socket));
  await once(silent, "listening");
  const { port } = silent.address() as { port: number };
  const wrong = new URL(exchange.url);
  wrong.password = "wrong";
  const urls: [string, RegExp][] = [
    ["postgres://nobody:secret@127.0.0.1:9/none", /cannot be reached: connect ECONNREFUSED/],
    [wrong.href, /cannot be reached: password authentication failed/],
    [`postgres://nobody:secret@127.0.0.1:${port}/none`, /cannot be reached: .*timeout/],
  ];
  const tries = urls.flatMap(([url, says]) =>
    (["serve", "migrate"] as const).map(async (command) => {
      const { words, seconds } = await endOf([command], { DATABASE_URL: url });
      expect(words).toMatch(says);
      expect(words).not.toMatch(/secret|wrong@| {4}at /);
      expect(seconds).toBeLessThan(30);
    }),
  );
  await Promise.all(tries);
  for (const socket of sockets) socket.destroy();
}, 90_000);

test("an unmigrated database, a port in use and an odd option are told in a sentence", async () => {
  await using taken = createServer().listen(0, "0.0.0.0");
  await once(taken, "listening");
  const { port } = taken.address() as { port: number };
  const fresh = new URL(exchange.url);
  fresh.pathname = "/postgres";
  const [unmigrated, inUse, odd] = await Promise.all([
    endOf(["serve"], { DATABASE_URL: fresh.href }),
    endOf(["serve"], { DATABASE_URL: exchange.url, PORT: String(port) }),
    endOf(["serve", "--prot=1"], {}),
  ]);
  expect(unmigrated.words).toMatch(/entrepot: The database lacks \d+ migrations/);
  expect(inUse.words).toContain(`entrepot: Port ${port} is in use. Set PORT to another one.`);
  expect(odd.words).toMatch(/entrepot: Unknown option '--prot'/);
}, 90_000);
