import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bookHold } from "../../src/exchange/holds/book-hold.ts";
import { type RateCard, toRules } from "../../src/exchange/rate-cards/schema.ts";
import { toEdgeId } from "../../src/platform/ids.ts";
import { createExchange, type Party, type TestExchange } from "../support/exchange.ts";
import { givenListing, PLAIN_RULES } from "../support/given-listing.ts";

let exchange: TestExchange;
let owner: Party;
beforeAll(async () => {
  exchange = await createExchange();
  owner = await exchange.givenParty(["owner"]);
});
afterAll(() => exchange[Symbol.asyncDispose]());

interface Problem {
  code: string;
  faults: { pointer: string; code: string }[];
}

/** As an overseas warehouse in the United States charges: by age tiers of each lot. */
const AGE_TIERS = {
  storage: {
    basis: "m3-day",
    tiers: [
      { fromDay: 0, rate: "0" },
      { fromDay: 31, rate: "0.50" },
      { fromDay: 61, rate: "1.00" },
      { fromDay: 91, rate: "1.50" },
      { fromDay: 181, rate: "3.00" },
    ],
  },
  inbound: [{ per: "m3", rate: "6.00" }],
  pickAndPack: { perOrder: "1.50", perLine: "0.25", perUnit: "0.10" },
  minimumPerMonth: "50",
};

async function added(rules: unknown = AGE_TIERS): Promise<RateCard> {
  return exchange.call<RateCard>(201, "POST", "/v1/rate-cards", {
    as: owner,
    body: { name: "By age", currency: "USD", rules },
  });
}

test("an owner adds a rate card and reads it back", async () => {
  const card = await added();
  expect(card).toMatchObject({ name: "By age", currency: "USD", version: 1, rules: AGE_TIERS });
  const got = await exchange.request("GET", `/v1/rate-cards/${card.id}`, { as: owner });
  expect(got.headers.get("etag")).toBe('"v1"');
  expect(await got.json()).toEqual(card);
  expect(toRules(card.rules).storage.tiers[1]).toEqual({ fromDay: 31, rate: 0.5 });
});

describe("what is refused, with its place", () => {
  const storage = AGE_TIERS.storage;
  const cases: [string, Record<string, unknown>, string][] = [
    ["no tier from day 0", { storage: { ...storage, tiers: storage.tiers.slice(1) } }, "/rules/storage/tiers"],
    ["tiers out of order", { storage: { ...storage, tiers: [...storage.tiers, storage.tiers[1]] } }, "/rules/storage/tiers"],
    ["a rate that is a number", { minimumPerMonth: 50 }, "/rules/minimumPerMonth"],
    ["a rate below nothing", { minimumPerMonth: "-1" }, "/rules/minimumPerMonth"],
    ["a rate with a comma", { minimumPerMonth: "1,5" }, "/rules/minimumPerMonth"],
    ["a basis there is not", { storage: { ...storage, basis: "pallet-week" } }, "/rules/storage/basis"],
    ["an unknown rule", { fuel: "1" }, "/rules/fuel"],
  ]; // biome-ignore format: a table of cases
  test.each(cases)("%s", async (_, wrong, pointer) => {
    const problem = await exchange.call<Problem>(422, "POST", "/v1/rate-cards", {
      as: owner,
      body: { name: "Wrong", currency: "USD", rules: { ...AGE_TIERS, ...wrong } },
    });
    expect(problem.faults.map((fault) => fault.pointer)).toEqual([pointer]);
  });
});

test("a change adds a version and leaves the earlier one as it was", async () => {
  const card = await added();
  const path = `/v1/rate-cards/${card.id}`;
  const rules = { ...AGE_TIERS, minimumPerMonth: "75" };
  const changed = await exchange.request("PUT", path, {
    as: owner,
    body: { rules },
    headers: { "If-Match": '"v1"' },
  });
  expect(changed.headers.get("etag")).toBe('"v2"');
  expect(await changed.json()).toEqual({ ...card, version: 2, rules });
  expect(await exchange.call(200, "GET", path, { as: owner })).toMatchObject({ version: 2 });
  expect(await exchange.call(200, "GET", `${path}?version=1`, { as: owner })).toEqual(card);
  await exchange.call(404, "GET", `${path}?version=3`, { as: owner });
  await exchange.call(422, "GET", `${path}?version=0`, { as: owner });
  const stale = await exchange.call(412, "PUT", path, {
    as: owner,
    body: { rules: AGE_TIERS },
    headers: { "If-Match": '"v1"' },
  });
  expect(stale).toMatchObject({ code: "stale" });
});

test("the rules it has already make no version", async () => {
  const card = await added();
  const path = `/v1/rate-cards/${card.id}`;
  const same = await exchange.call(200, "PUT", path, { as: owner, body: { rules: AGE_TIERS } });
  expect(same).toEqual(card);
});

test("of twenty changes at once each makes its own version", async () => {
  const card = await added();
  const path = `/v1/rate-cards/${card.id}`;
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, i) =>
      exchange.call<RateCard>(200, "PUT", path, {
        as: owner,
        body: { rules: { ...AGE_TIERS, minimumPerMonth: String(100 + i) } },
      }),
    ),
  );
  expect(answers.map((answer) => answer.version).sort((a, b) => a - b)).toEqual(
    Array.from({ length: 20 }, (_, i) => i + 2),
  );
  for (const answer of answers) {
    const path = `/v1/rate-cards/${card.id}?version=${answer.version}`;
    expect(await exchange.call(200, "GET", path, { as: owner })).toEqual(answer);
  }
});

test("the database refuses to change a version", async () => {
  const { rateCardId } = await givenListing(exchange, { owner });
  const change = exchange.db
    .updateTable("exchange.rateCardVersion")
    .set({ rules: JSON.stringify(AGE_TIERS) })
    .where("rateCardId", "=", rateCardId)
    .execute();
  await expect(change).rejects.toMatchObject({ code: "23001" });
});

test("whoever has booked sees the version of the booking and no other", async () => {
  const exporter = await exchange.givenParty(["exporter"]);
  const listing = await givenListing(exchange, { owner });
  const path = `/v1/rate-cards/${toEdgeId("rateCard", listing.rateCardId)}`;
  await exchange.call(404, "GET", path, { as: exporter });
  await bookHold(exporter.ctx, {
    listingId: listing.listingId,
    period: { from: "2030-03-01", until: "2030-04-01" },
    quantity: 1,
  });
  await exchange.call(200, "PUT", path, { as: owner, body: { rules: AGE_TIERS } });
  const seen = await exchange.call(200, "GET", `${path}?version=1`, { as: exporter });
  expect(seen).toMatchObject({ version: 1, rules: PLAIN_RULES });
  await exchange.call(404, "GET", `${path}?version=2`, { as: exporter });
  await exchange.call(404, "GET", path, { as: exporter });
});

test("rate cards of others are not there", async () => {
  const card = await added();
  const path = `/v1/rate-cards/${card.id}`;
  const other = await exchange.givenParty(["owner"]);
  await exchange.call(404, "GET", path, { as: other });
  await exchange.call(404, "PUT", path, { as: other, body: { rules: AGE_TIERS } });
  type Page = { items: RateCard[]; next: string | null };
  const none = await exchange.call<Page>(200, "GET", "/v1/rate-cards", { as: other });
  expect(none.items).toEqual([]);
  const exporter = await exchange.givenParty(["exporter"]);
  await exchange.call(403, "GET", "/v1/rate-cards", { as: exporter });
  const first = await exchange.call<Page>(200, "GET", "/v1/rate-cards?limit=1", { as: owner });
  expect(first.items).toEqual([card]);
  expect(first.next).not.toBeNull();
});
