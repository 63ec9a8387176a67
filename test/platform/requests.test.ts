import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createExchange, type Party, type TestExchange } from "../support/exchange.ts";

let exchange: TestExchange;
let exporter: Party;
beforeAll(async () => {
  exchange = await createExchange();
  exporter = await exchange.givenParty(["exporter", "owner"]);
});
afterAll(() => exchange[Symbol.asyncDispose]());

async function send(type: string, body: BodyInit, headers: Record<string, string> = {}) {
  const response = await exchange.app.request("/v1/rate-cards", {
    method: "POST",
    body,
    headers: { Authorization: `Bearer ${exporter.token}`, "Content-Type": type, ...headers },
  });
  return { status: response.status, text: await response.text() };
}

test.each([
  "application/json",
  "Application/JSON",
  "application/json; charset=UTF-8",
  'application/json;charset="utf-8"',
  "application/merge-patch+json",
])("%s is JSON", async (type) => {
  expect((await send(type, "{}")).status).toBe(422);
});

test.each(["text/plain", "application/jsonx", "text/json5", "text/csvx"])(
  "%s is refused by its type",
  async (type) => {
    expect((await send(type, "{}")).status).toBe(415);
  },
);

test("another character set is refused by its name, not read as UTF-8", async () => {
  const answer = await send("application/json; charset=iso-8859-1", "{}");
  expect(answer.status).toBe(415);
  expect(answer.text).toContain("UTF-8, not as iso-8859-1");
});

test("a compressed body is refused as such", async () => {
  const answer = await send("application/json", gzipSync("{}"), { "Content-Encoding": "gzip" });
  expect(answer.status).toBe(415);
  expect(answer.text).toContain("uncompressed");
});

test("a NUL character in a path or a query is refused", async () => {
  for (const path of ["/v1/holds/%00", "/v1/skus?search=a%00b"]) {
    expect(await exchange.call(400, "GET", path, { as: exporter })).toMatchObject({
      code: "malformed",
    });
  }
});

const FORGED = [
  "abc",
  btoa("[]"),
  btoa(JSON.stringify(["2030-01-01T00:00:00Z", "-".repeat(36)])),
  btoa(JSON.stringify(["2030-13-01T00:00:00Z", "00000000-0000-0000-0000-000000000000"])),
  btoa(JSON.stringify(["2030-01-01T00:00:00Z", "'; drop table exchange.hold; --"])),
];

test.each(["/v1/holds", "/v1/leases", "/v1/pools", "/v1/rate-cards", "/v1/notifications"])(
  "%s refuses forged cursors, odd limits and parameters it does not know",
  async (path) => {
    const queries = ["limit=0", "limit=101", "limit=abc", "limit=", "limit=1&limit=2", "limit=1.5"];
    const cursors = FORGED.map((cursor) => `cursor=${encodeURIComponent(cursor)}`);
    for (const query of [...queries, ...cursors, "sort=name"]) {
      const response = await exchange.request("GET", `${path}?${query}`, { as: exporter });
      expect(response.status, query).toBe(422);
      const pointer = `?${query.split("=").at(0)}`;
      expect(await response.json(), query).toMatchObject({ faults: [{ pointer }] });
    }
  },
);

test("a forged cursor of orders is refused too, though it holds a text", async () => {
  for (const forged of [
    ["2030-01-01", "%00"],
    ["0000-01-01", "x"],
    ["2030-02-30", "x"],
    ["2030-01-01", "%"],
  ]) {
    const path = `/v1/orders?cursor=${encodeURIComponent(btoa(JSON.stringify(forged)))}`;
    const problem = await exchange.call(422, "GET", path, { as: exporter });
    expect(problem).toMatchObject({ faults: [{ pointer: "?cursor" }] });
  }
});

test("whatever stands where an id belongs, the thing is absent", async () => {
  for (const segment of ["%ff", "%", "%zz", "a".repeat(10_000), "..%2f..", "hld_%27%3b--"]) {
    const path = `/v1/holds/${segment}`;
    const problem = await exchange.call(404, "GET", path, { as: exporter });
    expect(problem).toMatchObject({ code: "not_found" });
  }
});
