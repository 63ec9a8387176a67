import { createHash, randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createExchange, type Party, type TestExchange } from "../support/exchange.ts";

let exchange: TestExchange;
let owner: Party;
beforeAll(async () => {
  exchange = await createExchange({ connections: 20 });
  owner = await exchange.givenParty(["owner"]);
});
afterAll(() => exchange[Symbol.asyncDispose]());

const rules = {
  storage: { basis: "pallet-day", tiers: [{ fromDay: 0, rate: "0.45" }] },
  pickAndPack: { perOrder: "1", perLine: "0.2", perUnit: "0.1" },
};
const body = (name: string) => ({ name, currency: "EUR", rules });

async function rateCardCount(): Promise<number> {
  const row = await exchange.db
    .selectFrom("exchange.rateCard")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return row.count;
}

test("the same request with the same key gets the same bytes and has one effect", async () => {
  const key = randomUUID();
  const before = await rateCardCount();
  const sent = { as: owner, body: body("replayed"), key };
  const first = await exchange.request("POST", "/v1/rate-cards", sent);
  const second = await exchange.request("POST", "/v1/rate-cards", sent);
  expect([first.status, second.status]).toEqual([201, 201]);
  expect(await second.text()).toBe(await first.text());
  expect(second.headers.get("idempotent-replayed")).toBe("true");
  expect(second.headers.get("location")).toBe(first.headers.get("location"));
  expect(await rateCardCount()).toBe(before + 1);
});

test("another body under the same key is refused", async () => {
  const key = randomUUID();
  await exchange.call(201, "POST", "/v1/rate-cards", { as: owner, body: body("one"), key });
  const problem = await exchange.call(422, "POST", "/v1/rate-cards", {
    as: owner,
    body: body("other"),
    key,
  });
  expect(problem).toMatchObject({ code: "idempotency_key_reused" });
});

test("of 50 at once with one key one has the effect and all get its bytes", async () => {
  const key = randomUUID();
  const before = await rateCardCount();
  const answers = await Promise.all(
    Array.from({ length: 50 }, async () => {
      const sent = { as: owner, body: body("at once"), key };
      const response = await exchange.request("POST", "/v1/rate-cards", sent);
      return `${response.status} ${await response.text()}`;
    }),
  );
  expect(new Set(answers).size).toBe(1);
  expect(answers.at(0)).toMatch(/^201 /);
  expect(await rateCardCount()).toBe(before + 1);
});

test("a refused request leaves its key free, because it had no effect", async () => {
  const key = randomUUID();
  const bad = { as: owner, body: { ...body("bad"), currency: "XXX" }, key };
  await exchange.call(422, "POST", "/v1/rate-cards", bad);
  await exchange.call(201, "POST", "/v1/rate-cards", { as: owner, body: body("good"), key });
});

test("two callers may use the same key", async () => {
  const key = randomUUID();
  const other = await exchange.givenParty(["owner"]);
  const sent = { body: body("shared"), key };
  const mine = await exchange.call<{ id: string }>(201, "POST", "/v1/rate-cards", {
    as: owner,
    ...sent,
  });
  const theirs = await exchange.call<{ id: string }>(201, "POST", "/v1/rate-cards", {
    as: other,
    ...sent,
  });
  expect(theirs.id).not.toBe(mine.id);
});

test("the stored answer can be read with the key only", async () => {
  const key = randomUUID();
  await exchange.call(201, "POST", "/v1/rate-cards", {
    as: owner,
    body: body("sealed words"),
    key,
  });
  const rows = await exchange.db.selectFrom("platform.idempotency").selectAll().execute();
  const stored = rows.map(
    (row) => `${row.answer?.toString("latin1")}${row.keyHash.toString("hex")}`,
  );
  expect(stored.join()).not.toContain("sealed words");
  expect(stored.join()).not.toContain(key);
  expect(stored.join()).not.toContain(createHash("sha256").update(key).digest("hex"));
});
