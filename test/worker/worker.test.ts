import { createServer } from "node:net";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { deliveryDay } from "../../seeds/delivery-day.ts";
import { createApp } from "../../src/app.ts";
import type { Matches } from "../../src/exchange/matching/schema.ts";
import type { Health } from "../../src/flow/operations/schema.ts";
import { work } from "../../src/jobs.ts";
import { newId } from "../../src/platform/ids.ts";
import { startWork } from "../../src/platform/jobs/work.ts";
import { readPage } from "../../src/platform/page/node-page.ts";
import type { TestExchange } from "../support/exchange.ts";
import { type Bundle, buildWorker, ROOT } from "./bundle.ts";
import { type Edge, runWorker, startEdge } from "./edge.ts";
import {
  type Identified,
  made,
  openRequest,
  PERIOD,
  publishedListing,
  WAREHOUSE,
} from "./market.ts";

let bundle: Bundle;
let edge: Edge;
let exchange: TestExchange;
beforeAll(async () => {
  bundle = await buildWorker();
  edge = await startEdge(bundle);
  exchange = edge.exchange;
});
afterAll(async () => {
  await edge?.[Symbol.asyncDispose]();
  await bundle?.[Symbol.asyncDispose]();
});

const DAY = { ...deliveryDay("2030-05-06"), seconds: 0.5 };

/** Nothing listens on port 1. */
const NOWHERE = "postgres://entrepot:entrepot@127.0.0.1:1/entrepot";

/** Connections that others than the asker have to this test's database. */
async function connectionCount(): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()`.execute(exchange.db);
  return rows.at(0)!.count;
}

test("it is alive, ready and documented", async () => {
  expect(await exchange.call(200, "GET", "/healthz")).toEqual({ status: "ok" });
  expect(await exchange.call(200, "GET", "/readyz")).toEqual({ status: "ready" });
  const document = await exchange.call<{ paths: object }>(200, "GET", "/openapi.json");
  expect(Object.keys(document.paths)).toContain("/v1/delivery-plans");
  const docs = await exchange.request("GET", "/docs");
  expect(docs.status).toBe(200);
  expect(await docs.text()).toContain("planDelivery");
});

test("it serves the page, its deep links and its files as Node does, headers and all", async () => {
  const page = await readPage(join(ROOT, "dist/web"));
  const { ports, db, log } = exchange.ctx;
  const node = createApp(() => ({ db, ports, log, publicUrl: undefined, page }));
  const get = (path: string, headers: Record<string, string>) =>
    Promise.all([exchange.request("GET", path, { headers }), node.request(path, { headers })]);
  const html = { Accept: "text/html", "Accept-Encoding": "identity" };
  const [root] = await get("/", html);
  const script = /src="([^"]+\.js)"/.exec(await root.text())![1]!;
  const deepLink = "/listings/lst_0123456789abcdefghjkmnpqrs";
  const missing = ["/assets/gone-1a2b3c.js", "/.stamp", "/.assetsignore", "/v1/nothing"];
  for (const path of ["/", deepLink, script, ...missing]) {
    const isMissing = missing.includes(path);
    const [byWorker, byNode] = await get(path, isMissing ? { ...html, Accept: "*/*" } : html);
    expect(byWorker.status, path).toBe(isMissing ? 404 : 200);
    expect(byWorker.status).toBe(byNode.status);
    for (const name of ["content-type", "cache-control", "content-security-policy", "vary"]) {
      expect(byWorker.headers.get(name), `${name} of ${path}`).toBe(byNode.headers.get(name));
    }
    expect(byWorker.headers.get("x-request-id")).toBeTruthy();
    expect(await byWorker.text()).toBe(await byNode.text());
  }
  const etag = root.headers.get("etag")!;
  const known = await exchange.request("GET", deepLink, {
    headers: { ...html, "If-None-Match": etag },
  });
  expect(known.status).toBe(304);
  const head = await exchange.request("HEAD", script);
  expect([head.status, head.headers.get("content-type")]).toEqual([
    200,
    "text/javascript; charset=utf-8",
  ]);
});

test("space is listed, matched, booked and leased, and never oversold", async () => {
  const owner = await exchange.givenParty(["owner"]);
  const exporter = await exchange.givenParty(["exporter"]);
  const listingId = await publishedListing(exchange, owner);
  const requestId = await openRequest(exchange, exporter);

  const path = `/v1/requests/${requestId}/matches`;
  const found = await exchange.call<Matches>(200, "GET", path, { as: exporter });
  expect(found.matches.map(({ listing }) => listing.id)).toEqual([listingId]);
  expect(found.matches.at(0)?.roadKm).toBeGreaterThan(50);
  const headers = { authorization: `Bearer ${exporter.token}` };
  const byNode = await exchange.app.request(path, { headers });
  expect(await byNode.json()).toEqual(found);

  const body = { listingId, requestId, period: PERIOD, quantity: 60 };
  const answers = await Promise.all(
    [1, 2, 3].map(() => exchange.request("POST", "/v1/holds", { as: exporter, body })),
  );
  expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409, 409]);
  const hold = (await answers.find(({ status }) => status === 201)!.json()) as Identified;

  const lease = await made(exchange, owner, `/v1/holds/${hold.id}/accept`);
  const shown = await exchange.call(200, "GET", `/v1/leases/${lease.id}`, { as: exporter });
  expect(shown).toMatchObject({ id: lease.id, quantity: 60, period: PERIOD });
});

test("long work is queued by the Worker, done by Node, and its progress streamed by the Worker", async () => {
  const planner = await exchange.givenParty(["planner"]);
  const plan = await exchange.call<{ id: string; jobId: string }>(
    202,
    "POST",
    "/v1/delivery-plans",
    { as: planner, key: newId(), body: DAY },
  );
  const job = await exchange.call(200, "GET", `/v1/jobs/${plan.jobId}`, { as: planner });
  expect(job).toMatchObject({ kind: "delivery-plan", state: "queued" });
  const { rows } = await sql<{ state: string; heartbeatSeconds: number }>`
    select state, heartbeat_seconds from pgboss.job where name = 'work'`.execute(exchange.db);
  expect(rows).toEqual([{ state: "created", heartbeatSeconds: 10 }]);

  const events = await exchange.request("GET", `/v1/jobs/${plan.jobId}/events`, { as: planner });
  const node = await startWork(exchange.url, exchange.ctx, work);
  try {
    const told = await events.text();
    expect(told).toContain('"state":"queued"');
    expect(told.trimEnd().split("\n").at(-1)).toContain('"state":"succeeded"');
  } finally {
    await node.stop();
  }
  const planned = await exchange.call<{ result: { totals: { servedCount: number } } }>(
    200,
    "GET",
    `/v1/delivery-plans/${plan.id}`,
    { as: planner },
  );
  expect(planned.result.totals.servedCount).toBeGreaterThan(30);
});

test("a person signs up, signs in and out, all with the same password", async () => {
  const password = "horse battery staple";
  const email = "ada@example.com";
  const admin = { name: "Ada", email, password };
  await exchange.call(201, "POST", "/v1/organisations", {
    body: { name: "Bright Lamps", country: "CN", roles: ["exporter"], admin },
  });
  await exchange.call(401, "POST", "/v1/sessions", { body: { email, password: "not this one" } });
  const opened = await exchange.request("POST", "/v1/sessions", { body: { email, password } });
  expect(opened.status).toBe(201);
  const headers = { cookie: opened.headers.get("set-cookie")!.split(";")[0]! };
  const session = await exchange.call(200, "GET", "/v1/sessions/current", { headers });
  expect(session).toMatchObject({ person: { email }, organisation: { name: "Bright Lamps" } });
  const own = { ...headers, origin: edge.worker.url.origin };
  await exchange.call(204, "DELETE", "/v1/sessions/current", { headers: own });
  await exchange.call(401, "GET", "/v1/sessions/current", { headers });
});

test("the same Idempotency-Key gets the same bytes and one effect", async () => {
  const owner = await exchange.givenParty(["owner"]);
  const key = newId();
  const sent = { as: owner, key, body: WAREHOUSE };
  const both = await Promise.all(
    [1, 2].map(() => exchange.request("POST", "/v1/warehouses", sent)),
  );
  expect(both.map(({ status }) => status)).toEqual([201, 201]);
  const replayed = both.map(({ headers }) => headers.get("idempotent-replayed"));
  expect(new Set(replayed)).toEqual(new Set([null, "true"]));
  const [first, second] = await Promise.all(both.map((answer) => answer.text()));
  expect(second).toBe(first);
  const listed = await exchange.call<{ items: unknown[] }>(200, "GET", "/v1/warehouses", {
    as: owner,
  });
  expect(listed.items).toHaveLength(1);
  await exchange.call(422, "POST", "/v1/warehouses", {
    ...sent,
    body: { ...WAREHOUSE, name: "Another" },
  });
});

test("the operator is told of the database, and of no process", async () => {
  const operator = await exchange.givenParty(["operator"]);
  const health = await exchange.call<Health>(200, "GET", "/v1/operations/health", { as: operator });
  expect(health.process).toBeNull();
  expect(health.database.sizeBytes).toBeGreaterThan(1_000_000);
});

test("requests at once leave no connection behind", async () => {
  const owner = await exchange.givenParty(["owner"]);
  const before = await connectionCount();
  const asked = Array.from({ length: 20 }, (_, i) =>
    exchange.call<Identified>(201, "POST", "/v1/warehouses", {
      as: owner,
      key: newId(),
      body: { ...WAREHOUSE, name: `Shed ${i}` },
    }),
  );
  const ids = (await Promise.all(asked)).map(({ id }) => id);
  expect(new Set(ids).size).toBe(20);
  await expect.poll(connectionCount, { timeout: 20_000 }).toBeLessThanOrEqual(before);
});

test("the log has every request under the id that its answer tells, and no complaint", async () => {
  const answer = await exchange.request("POST", "/v1/holds", { body: "{" });
  expect(answer.status).toBe(400);
  expect(edge.worker.logs().join("\n")).toContain(answer.headers.get("x-request-id")!);
  expect(edge.worker.logs().filter((line) => !line.includes('"level":"info"'))).toEqual([]);
});

test("a wrong variable stops the Worker at its start, by name", async () => {
  const started = runWorker(bundle, NOWHERE, { PUBLIC_URL: "entrepot.example" });
  await expect(started).rejects.toThrow("PUBLIC_URL is not a URL");
});

test("a database that hangs up or is not there is told from a fault of ours", async () => {
  const rude = createServer((socket) => socket.once("data", () => socket.destroy()));
  await new Promise<void>((resolve) => rude.listen(0, "127.0.0.1", resolve));
  const { port } = rude.address() as { port: number };
  const database = `postgres://entrepot:entrepot@127.0.0.1:${port}/entrepot`;
  await using worker = await runWorker(bundle, database);
  const status = async (path: string) => (await fetch(new URL(path, worker.url))).status;
  expect(await status("/v1/listings")).toBe(503);
  await new Promise((resolve) => rude.close(resolve));
  expect(await status("/v1/listings")).toBe(503);
  expect(await status("/readyz")).toBe(503);
  expect(await status("/healthz")).toBe(200);
});
