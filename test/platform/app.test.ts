import { afterAll, beforeAll, expect, test } from "vitest";
import { createApp } from "../../src/app.ts";
import { greatCircleNetwork } from "../../src/delivery/network/great-circle.ts";
import { openDatabase } from "../../src/platform/db.ts";
import { printedMail } from "../../src/platform/mail.ts";
import { jsonLog } from "../../src/platform/telemetry.ts";
import { createExchange, type Party, type TestExchange } from "../support/exchange.ts";

let exchange: TestExchange;
let owner: Party;
beforeAll(async () => {
  exchange = await createExchange();
  owner = await exchange.givenParty(["owner"]);
});
afterAll(() => exchange[Symbol.asyncDispose]());

test("health needs no database, readiness does", async () => {
  const db = openDatabase("postgres://nobody:nothing@127.0.0.1:9/none");
  const ports = { mail: printedMail(() => {}), roads: greatCircleNetwork() };
  const lines: string[] = [];
  const log = jsonLog((line) => lines.push(line));
  const app = createApp(() => ({ db, ports, log, publicUrl: undefined }));
  expect((await app.request("/healthz")).status).toBe(200);
  const ready = await app.request("/readyz");
  expect(ready.status).toBe(503);
  expect(ready.headers.get("retry-after")).toBe("2");
  expect(await ready.text()).not.toContain("nothing");
  await db.destroy();
  expect((await exchange.request("GET", "/readyz")).status).toBe(200);
});

test("a given request id is echoed and logged, an odd one is replaced", async () => {
  const given = await exchange.request("GET", "/healthz", { headers: { "X-Request-Id": "abc-1" } });
  expect(given.headers.get("x-request-id")).toBe("abc-1");
  const odd = await exchange.request("GET", "/healthz", { headers: { "X-Request-Id": "a b{}" } });
  expect(odd.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
});

test("an unknown path is a problem document", async () => {
  const response = await exchange.request("GET", "/v1/nothing");
  expect(response.status).toBe(404);
  expect(response.headers.get("content-type")).toBe("application/problem+json");
});

test("answers carry security headers and a policy that allows no inline script", async () => {
  const response = await exchange.request("GET", "/docs");
  const policy = response.headers.get("content-security-policy") ?? "";
  expect(policy).toContain("default-src 'self'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).not.toContain("unsafe-eval");
  expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  const html = await response.text();
  expect(html).not.toMatch(/<script|style="|https?:\/\/(?!localhost)/);
  expect(html).toContain("/v1/keys");
  expect((await exchange.request("GET", "/docs/style.css")).headers.get("content-type")).toMatch(
    /css/,
  );
});

test("the OpenAPI document is 3.1, names each operation once and who may call it", async () => {
  const response = await exchange.request("GET", "/openapi.json");
  const document = (await response.json()) as {
    openapi: string;
    paths: Record<string, Record<string, { operationId?: string; security?: unknown[] }>>;
  };
  expect(document.openapi).toBe("3.1.0");
  const operations = Object.values(document.paths).flatMap((path) => Object.values(path));
  const names = operations.map(({ operationId }) => operationId);
  expect(names).not.toContain(undefined);
  expect(new Set(names).size).toBe(names.length);
  expect(operations.every(({ security }) => security !== undefined)).toBe(true);
});

function nested(depth: number): string {
  return `${'{"a":'.repeat(depth)}1${"}".repeat(depth)}`;
}

const MALFORMED: readonly [name: string, body: string, status: number, says: RegExp][] = [
  ["an empty body", "", 400, /./],
  ["no JSON at all", "name=x", 400, /not JSON/],
  ["cut short", '{"name": "x"', 400, /not JSON/],
  ["an array where an object belongs", "[]", 422, /object/],
  ["null", "null", 422, /object/],
  ["nested 33 deep", nested(33), 400, /deeper than 32/],
  ["nested 80,000 deep", nested(80_000), 400, /deeper than 32/],
  ["a NUL character", '{"name":"a\\u0000b"}', 400, /NUL/],
  ["half a surrogate pair", '{"name":"\\ud800"}', 400, /surrogate/],
  ["a key that reaches for the prototype", '{"__proto__":{"admin":true}}', 400, /__proto__/],
  [
    "more than a megabyte",
    JSON.stringify({ name: "x".repeat(1_000_001) }),
    413,
    /over 1000000 bytes/,
  ],
  ["too many values", JSON.stringify({ list: Array(100_001).fill(0) }), 400, /more than 100000/],
];

test.each(MALFORMED)("refuses %s, naming the fault", async (_name, body, status, says) => {
  const response = await exchange.request("POST", "/v1/rate-cards", {
    as: owner,
    body,
    headers: { "Content-Type": "application/json" },
  });
  expect(response.status).toBe(status);
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  expect(await response.text()).toMatch(says);
});

test("a body that is neither JSON nor CSV is refused by its type", async () => {
  const response = await exchange.app.request("/v1/rate-cards", {
    method: "POST",
    headers: { Authorization: `Bearer ${owner.token}`, "Content-Type": "text/plain" },
    body: '{"name":"x"}',
  });
  expect(response.status).toBe(415);
});

test("bytes that are not UTF-8 are refused", async () => {
  const response = await exchange.app.request("/v1/rate-cards", {
    method: "POST",
    headers: { Authorization: `Bearer ${owner.token}`, "Content-Type": "application/json" },
    body: Uint8Array.of(0x7b, 0xff, 0xfe, 0x7d),
  });
  expect(response.status).toBe(400);
});

test("a chunked body without a length is cut off at the limit", async () => {
  const chunk = new Uint8Array(100_000).fill(0x20);
  let sent = 0;
  const body = new ReadableStream({
    pull(controller) {
      if (++sent > 100) controller.close();
      else controller.enqueue(chunk);
    },
  });
  const init = {
    method: "POST",
    body,
    duplex: "half",
    headers: { "Content-Type": "application/json" },
  };
  const response = await exchange.app.request("/v1/rate-cards", init as RequestInit);
  expect(response.status).toBe(413);
  expect(sent).toBeLessThan(20);
});

test("every fault of a body has its own pointer", async () => {
  const problem = await exchange.call<{ faults: { pointer: string; code: string }[] }>(
    422,
    "POST",
    "/v1/rate-cards",
    { as: owner, body: { name: "", currency: "XXX", rules: { storage: {} }, extra: 1 } },
  );
  const pointers = problem.faults.map(({ pointer }) => pointer);
  expect(pointers).toEqual(
    expect.arrayContaining([
      "/name",
      "/currency",
      "/rules/storage/basis",
      "/rules/storage/tiers",
      "/extra",
    ]),
  );
});
