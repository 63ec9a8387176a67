import { afterAll, beforeAll, expect, test } from "vitest";
import { createExchange, type TestExchange } from "../support/exchange.ts";

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
