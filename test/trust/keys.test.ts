import { createHash } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createExchange, type TestExchange } from "../support/exchange.ts";
import { dumpOf, formsOf } from "./dump.ts";
import { givenMember } from "./people.ts";

let exchange: TestExchange;
beforeAll(async () => {
  exchange = await createExchange();
});
afterAll(() => exchange[Symbol.asyncDispose]());

test("without credentials nothing is told", async () => {
  const response = await exchange.request("GET", "/v1/keys");
  expect(response.status).toBe(401);
  expect(await response.json()).toMatchObject({ code: "unauthenticated", status: 401 });
});

test("a key cannot make keys", async () => {
  const owner = await exchange.givenParty(["owner"]);
  const problem = await exchange.call(403, "POST", "/v1/keys", {
    as: owner,
    body: { name: "more", scopes: ["trust:read"] },
  });
  expect(problem).toMatchObject({ code: "forbidden" });
});

test("an organisation sees its own keys only, and no secret", async () => {
  const [one, other] = [
    await exchange.givenParty(["owner"]),
    await exchange.givenParty(["exporter"]),
  ];
  const page = await exchange.call<{ items: { hint: string }[] }>(200, "GET", "/v1/keys", {
    as: one,
  });
  expect(page.items).toHaveLength(1);
  expect(one.token.startsWith(page.items.at(0)!.hint)).toBe(true);
  expect(JSON.stringify(page)).not.toContain(one.token);
  expect(JSON.stringify(page)).not.toContain(other.token.slice(0, 12));
});

async function givenKey(scopes: readonly string[], more: object = {}) {
  const party = await exchange.givenParty(["owner"]);
  const { headers } = await givenMember(exchange, party);
  const body = { name: "Warehouse system", scopes, ...more };
  const key = await exchange.call<{ id: string; secret: string }>(201, "POST", "/v1/keys", {
    headers,
    body,
  });
  return { party, headers, key, as: { token: key.secret } };
}

test("an administrator makes a key, which opens what its scopes say and no more", async () => {
  const { as } = await givenKey(["goods:read"]);
  await exchange.call(200, "GET", "/v1/jobs", { as });
  const problem = await exchange.call(403, "GET", "/v1/keys", { as });
  expect(problem).toMatchObject({ code: "missing_scope", params: { scope: "trust:read" } });
});

test("readers and members make no keys", async () => {
  const party = await exchange.givenParty(["owner"]);
  const body = { name: "more", scopes: ["trust:read"] };
  for (const [role, code] of [
    ["reader", "missing_scope"],
    ["member", "forbidden"],
  ] as const) {
    const { headers } = await givenMember(exchange, party, role);
    const problem = await exchange.call(403, "POST", "/v1/keys", { headers, body });
    expect(problem).toMatchObject({ code });
  }
});

test("a revoked key is refused at once, and revoking it again changes nothing", async () => {
  const { key, headers, as } = await givenKey(["trust:read"]);
  await exchange.call(200, "GET", "/v1/keys", { as });
  await exchange.call(204, "DELETE", `/v1/keys/${key.id}`, { headers });
  await exchange.call(401, "GET", "/v1/keys", { as });
  await exchange.call(204, "DELETE", `/v1/keys/${key.id}`, { headers });
});

test("another organisation's key cannot be revoked", async () => {
  const { key, as } = await givenKey(["trust:read"]);
  const stranger = await givenMember(exchange, await exchange.givenParty(["owner"]));
  await exchange.call(404, "DELETE", `/v1/keys/${key.id}`, { headers: stranger.headers });
  await exchange.call(200, "GET", "/v1/keys", { as });
});

test("a key ends when it was said to, and is not made if that has been", async () => {
  const soon = new Date(Date.now() + 60_000).toISOString();
  const { party, headers, as } = await givenKey(["trust:read"], { expiresAt: soon });
  await exchange.call(200, "GET", "/v1/keys", { as });
  await exchange.db
    .updateTable("trust.apiKey")
    .set({ expiresAt: new Date(Date.now() - 1_000) })
    .where("organisationId", "=", party.organisationId)
    .where("expiresAt", "is not", null)
    .execute();
  await exchange.call(401, "GET", "/v1/keys", { as });
  const body = { name: "late", scopes: ["trust:read"], expiresAt: "2020-01-01T00:00:00Z" };
  const problem = await exchange.call(422, "POST", "/v1/keys", { headers, body });
  expect(problem).toMatchObject({ faults: [{ pointer: "/expiresAt", code: "in_the_past" }] });
});

test("a repeated request gets the same key, whose secret the database does not hold", async () => {
  const party = await exchange.givenParty(["owner"]);
  const { headers } = await givenMember(exchange, party);
  const sent = { headers, body: { name: "twice", scopes: ["trust:read"] }, key: "make-it-once" };
  const first = await (await exchange.request("POST", "/v1/keys", sent)).text();
  const again = await exchange.request("POST", "/v1/keys", sent);
  expect(again.headers.get("idempotent-replayed")).toBe("true");
  expect(await again.text()).toBe(first);

  const { secret } = JSON.parse(first) as { secret: string };
  const dump = await dumpOf(exchange);
  expect(dump).toContain(createHash("sha256").update(secret).digest("hex"));
  for (const form of formsOf(secret)) expect(dump).not.toContain(form);
});
