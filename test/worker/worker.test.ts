import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { deliveryDay } from "../../seeds/delivery-day.ts";
import { work } from "../../src/jobs.ts";
import { newId } from "../../src/platform/ids.ts";
import { startWork } from "../../src/platform/jobs/work.ts";
import type { Party, TestExchange } from "../support/exchange.ts";
import { PLAIN_RULES } from "../support/given-listing.ts";
import { type Bundle, buildWorker } from "./bundle.ts";
import { type Edge, startEdge } from "./edge.ts";

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

interface Identified {
  readonly id: string;
}

const PERIOD = { from: "2030-01-01", until: "2031-01-01" };
const DAY = { ...deliveryDay("2030-05-06"), seconds: 0.5 };

const WAREHOUSE = {
  name: "Waalhaven",
  address: { line1: "Quay 12", city: "Rotterdam", postalCode: "3089 KR" },
  country: "NL",
  locode: "NLRTM",
  point: { type: "Point", coordinates: [4.4421, 51.8867] },
  timeZone: "Europe/Amsterdam",
  cutOff: "15:00",
  workingDays: [1, 2, 3, 4, 5],
  storageClasses: ["ambient"],
};

/** What a write makes, sent with an idempotency key as programs do. */
function made(as: Party, path: string, body?: unknown): Promise<Identified> {
  const sent = body === undefined ? {} : { body };
  return exchange.call(201, "POST", path, { as, key: newId(), ...sent });
}

/** Everything up to a published listing of 100 pallets, by the Worker. */
async function publishedListing(owner: Party): Promise<string> {
  const warehouse = await made(owner, "/v1/warehouses", WAREHOUSE);
  const pool = await made(owner, "/v1/pools", {
    warehouseId: warehouse.id,
    zone: "A",
    storageClass: "ambient",
    unit: "pallet",
    capacity: [{ ...PERIOD, quantity: 100 }],
  });
  const card = await made(owner, "/v1/rate-cards", {
    name: "Plain",
    currency: "EUR",
    rules: PLAIN_RULES,
  });
  const listing = await made(owner, "/v1/listings", {
    poolId: pool.id,
    title: "100 pallets in Rotterdam",
    period: PERIOD,
    rateCardId: card.id,
  });
  await exchange.call(200, "POST", `/v1/listings/${listing.id}/publish`, { as: owner });
  return listing.id;
}

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

test("space is listed, found, booked and leased, and never oversold", async () => {
  const owner = await exchange.givenParty(["owner"]);
  const exporter = await exchange.givenParty(["exporter"]);
  const listingId = await publishedListing(owner);

  const search = `/v1/listings?country=NL&from=${PERIOD.from}&until=${PERIOD.until}`;
  const found = await exchange.call<{ items: Identified[] }>(200, "GET", search);
  expect(found.items.map(({ id }) => id)).toEqual([listingId]);

  const body = { listingId, period: PERIOD, quantity: 60 };
  const answers = await Promise.all(
    [1, 2, 3].map(() => exchange.request("POST", "/v1/holds", { as: exporter, body })),
  );
  expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409, 409]);
  const hold = (await answers.find(({ status }) => status === 201)!.json()) as Identified;

  const lease = await made(owner, `/v1/holds/${hold.id}/accept`);
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
  await expect.poll(connectionCount, { timeout: 5_000 }).toBeLessThanOrEqual(before);
});

test("the log has every request under the id that its answer tells, and no complaint", async () => {
  const answer = await exchange.request("POST", "/v1/holds", { body: "{" });
  expect(answer.status).toBe(400);
  expect(edge.worker.logs().join("\n")).toContain(answer.headers.get("x-request-id")!);
  expect(edge.worker.logs().filter((line) => !line.includes('"level":"info"'))).toEqual([]);
});
