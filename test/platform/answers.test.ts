import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type App, createApp } from "../../src/app.ts";
import { newRouter } from "../../src/platform/http.ts";
import { jsonLog } from "../../src/platform/telemetry.ts";
import { createExchange, type Party, type TestExchange } from "../support/exchange.ts";

let exchange: TestExchange;
let owner: Party;
let app: App;
const lines: string[] = [];
beforeAll(async () => {
  exchange = await createExchange();
  owner = await exchange.givenParty(["owner"]);
  const { db, ports } = exchange.ctx;
  const log = jsonLog((line) => lines.push(line));
  app = createApp(() => ({ db, ports, log, publicUrl: undefined }));
  const thrower = newRouter();
  thrower.get("/text", () => {
    throw "a text";
  });
  thrower.get("/secret", () => {
    throw new Error("password=hunter2", { cause: { circle: exchange, large: 1n } });
  });
  app.route("/v1/thrower", thrower);
});
afterAll(() => exchange[Symbol.asyncDispose]());

const rules = {
  storage: { basis: "pallet-day", tiers: [{ fromDay: 0, rate: "0.45" }] },
  pickAndPack: { perOrder: "1", perLine: "0.2", perUnit: "0.1" },
};

async function entryOf(response: Response): Promise<Record<string, unknown>> {
  const id = response.headers.get("x-request-id")!;
  const line = lines.find((line) => line.includes(id) && line.includes('"message":"request"'));
  return JSON.parse(line ?? "{}");
}

test("whatever is thrown becomes a problem that tells nothing of the inside", async () => {
  for (const path of ["/v1/thrower/text", "/v1/thrower/secret"]) {
    const response = await app.request(path);
    expect(response.status).toBe(500);
    const text = await response.text();
    expect(JSON.parse(text)).toMatchObject({ code: "internal", status: 500 });
    expect(text).not.toMatch(/a text|hunter2|stack/);
    const id = response.headers.get("x-request-id")!;
    expect(lines.some((line) => line.includes(id) && line.includes('"level":"error"'))).toBe(true);
  }
});

test("every answer carries its request id and is logged with its status and its caller", async () => {
  const bearer = { Authorization: `Bearer ${owner.token}` };
  const post = { method: "POST", headers: { ...bearer, "Content-Type": "application/json" } };
  const sent: [number, string, RequestInit][] = [
    [401, "/v1/holds", {}],
    [401, "/v1/holds", { headers: { Authorization: "Bearer nobodynobodynobodynobody" } }],
    [403, "/v1/holds", { ...post, body: "{}" }],
    [404, "/v1/nothing", {}],
    [405, "/v1/holds", { ...post, method: "PUT", body: "{}" }],
    [413, "/v1/rate-cards", { ...post, body: "x".repeat(1_000_001) }],
    [422, "/v1/rate-cards", { ...post, body: "{}" }],
    [500, "/v1/thrower/text", {}],
  ];
  for (const [status, path, init] of sent) {
    const response = await app.request(path, init);
    expect(response.status, path).toBe(status);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(await entryOf(response)).toMatchObject({ path, status });
  }
  const known = await app.request("/v1/holds", { headers: bearer });
  expect(await entryOf(known)).toMatchObject({
    status: 200,
    caller: "key",
    organisationId: owner.organisationId,
  });
  expect(lines.join()).not.toContain(owner.token);
});

test("a method that a path does not take is refused with those it takes", async () => {
  const put = await app.request("/v1/holds", { method: "PUT" });
  expect([put.status, put.headers.get("allow")]).toEqual([405, "GET, POST, HEAD, OPTIONS"]);
  expect(await put.json()).toMatchObject({ code: "method_not_allowed" });
  const asked = await app.request("/v1/holds/hld_x", { method: "OPTIONS" });
  expect([asked.status, asked.headers.get("allow")]).toEqual([204, "GET, DELETE, HEAD, OPTIONS"]);
  expect([...asked.headers.keys()].filter((name) => name.startsWith("access-control"))).toEqual([]);
  expect((await app.request("/nothing", { method: "OPTIONS" })).status).toBe(404);
  const head = await app.request("/healthz", { method: "HEAD" });
  expect([head.status, await head.text()]).toEqual([200, ""]);
});

test("a browser is told to keep to https only over https", async () => {
  const header = "strict-transport-security";
  expect((await app.request("http://entrepot.example/healthz")).headers.get(header)).toBeNull();
  expect((await app.request("https://entrepot.example/healthz")).headers.get(header)).toMatch(
    /max-age/,
  );
});

test("an answer whose commit fails is not sent, nor anything of it", async () => {
  await sql`create function refuse_at_commit() returns trigger language plpgsql as
    $$ begin raise exception 'refused at commit'; end $$`.execute(exchange.db);
  await sql`create constraint trigger refuse_at_commit after insert on exchange.rate_card
    deferrable initially deferred for each row execute function refuse_at_commit()`.execute(
    exchange.db,
  );
  const headers = { Authorization: `Bearer ${owner.token}`, "Content-Type": "application/json" };
  const body = JSON.stringify({ name: "Doomed", currency: "EUR", rules });
  for (const key of [{}, { "Idempotency-Key": "doomed" }]) {
    const init = { method: "POST", headers: { ...headers, ...key }, body };
    const response = await app.request("/v1/rate-cards", init);
    expect(response.status).toBe(500);
    expect(response.headers.get("location")).toBeNull();
    expect(response.headers.get("etag")).toBeNull();
    expect(await response.json()).toMatchObject({ code: "internal" });
  }
  const rows = await exchange.db.selectFrom("exchange.rateCard").select("id").execute();
  expect(rows).toEqual([]);
  expect(await exchange.db.selectFrom("platform.idempotency").select("scope").execute()).toEqual(
    [],
  );
  await sql`drop trigger refuse_at_commit on exchange.rate_card`.execute(exchange.db);
  const init = { method: "POST", headers: { ...headers, "Idempotency-Key": "doomed" }, body };
  expect((await app.request("/v1/rate-cards", init)).status).toBe(201);
});
