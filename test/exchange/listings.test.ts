import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bookHold } from "../../src/exchange/holds/book-hold.ts";
import type { FreeCapacity, Listing } from "../../src/exchange/listings/schema.ts";
import { toEdgeId } from "../../src/platform/ids.ts";
import { createExchange, type Party, type TestExchange } from "../support/exchange.ts";
import { type GivenListing, givenListing, type ListingOptions } from "../support/given-listing.ts";

let exchange: TestExchange;
let owner: Party;
beforeAll(async () => {
  exchange = await createExchange();
  owner = await exchange.givenParty(["owner"]);
});
afterAll(() => exchange[Symbol.asyncDispose]());

interface Problem {
  code: string;
  params: Record<string, unknown>;
  faults: { pointer: string; code: string }[];
}

const YEAR = { from: "2030-01-01", until: "2031-01-01" };
const RATE_CARD = {
  name: "Plain",
  currency: "EUR",
  rules: {
    storage: { basis: "pallet-day", tiers: [{ fromDay: 0, rate: "0.40" }] },
    pickAndPack: { perOrder: "1", perLine: "0", perUnit: "0" },
  },
};

function given(options: ListingOptions = {}): Promise<GivenListing> {
  return givenListing(exchange, { owner, ...options });
}

async function draftOver(
  pool: GivenListing,
  changes: Record<string, unknown> = {},
): Promise<Listing> {
  return exchange.call<Listing>(201, "POST", "/v1/listings", {
    as: owner,
    body: {
      poolId: toEdgeId("pool", pool.poolId),
      title: "Pallets",
      period: YEAR,
      ...changes,
    },
  });
}

function move(status: number, listing: { id: string }, name: string, as = owner) {
  return exchange.call<Listing & Problem>(status, "POST", `/v1/listings/${listing.id}/${name}`, {
    as,
  });
}

test("a draft becomes a published listing that everybody sees with its price", async () => {
  const pool = await given();
  const response = await exchange.request("POST", "/v1/listings", {
    as: owner,
    body: {
      poolId: toEdgeId("pool", pool.poolId),
      title: "100 pallets in Rotterdam",
      description: "Dry and clean.",
      period: YEAR,
      minimumQuantity: 5,
      minimumTermDays: 30,
      restrictions: { maxUnitWeightG: 30_000, excludedDangerousGoodsClasses: ["9"] },
    },
  });
  expect(response.status).toBe(201);
  const draft = (await response.json()) as Listing;
  expect(response.headers.get("location")).toBe(`/v1/listings/${draft.id}`);
  expect(draft).toMatchObject({
    state: "draft",
    rateCard: null,
    publishedAt: null,
    period: YEAR,
    unit: "pallet",
    restrictions: { maxUnitWeightG: 30_000, excludedDangerousGoodsClasses: ["9"] },
  });
  const path = `/v1/listings/${draft.id}`;
  await exchange.call(404, "GET", path);

  const card = await exchange.call<{ id: string }>(201, "POST", "/v1/rate-cards", {
    as: owner,
    body: RATE_CARD,
  });
  await exchange.call(200, "PATCH", path, { as: owner, body: { rateCardId: card.id } });
  const published = await move(200, draft, "publish");
  expect(published).toMatchObject({ state: "published" });
  expect(Date.parse(published.publishedAt!)).toBeGreaterThan(Date.now() - 60_000);

  const seen = await exchange.request("GET", path);
  expect(seen.headers.get("etag")).toBe('"v3"');
  expect(await seen.json()).toMatchObject({
    title: "100 pallets in Rotterdam",
    owner: { id: owner.edgeId, demo: false },
    place: { city: "Rotterdam", country: "NL" },
    rateCard: {
      id: card.id,
      version: 1,
      rules: { storage: { tiers: [{ fromDay: 0, rate: "0.40" }] } },
    },
  });
});

test("nothing of the owner is shown by which the exchange could be passed by", async () => {
  const listing = await given();
  for (const path of [`/v1/listings/${listing.edgeId}`, "/v1/listings", "/v1/listings/export"]) {
    const text = await (await exchange.request("GET", path)).text();
    expect(text).toContain(listing.edgeId);
    expect(text).not.toMatch(/Quay 1|3089|line1|postalCode|email/);
  }
});

describe("what is refused, with its place", () => {
  const cases: [string, Record<string, unknown>, string][] = [
    ["no title", { title: " " }, "/title"],
    ["an empty period", { period: { from: "2030-01-01", until: "2030-01-01" } }, "/period/until"],
    ["no quantity at all", { minimumQuantity: 0 }, "/minimumQuantity"],
    ["a term longer than the period", { minimumTermDays: 366 }, "/minimumTermDays"],
    ["a class there is not", { restrictions: { excludedDangerousGoodsClasses: ["10"] } }, "/restrictions/excludedDangerousGoodsClasses/0"],
    ["an unknown restriction", { restrictions: { smell: "none" } }, "/restrictions/smell"],
    ["a state of one's own choice", { state: "published" }, "/state"],
  ]; // biome-ignore format: a table of cases
  test.each(cases)("%s", async (_, wrong, pointer) => {
    const pool = await given();
    const problem = await exchange.call<Problem>(422, "POST", "/v1/listings", {
      as: owner,
      body: { poolId: toEdgeId("pool", pool.poolId), title: "X", period: YEAR, ...wrong },
    });
    expect(problem.faults.map((fault) => fault.pointer)).toEqual([pointer]);
  });
});

test("without a rate card or capacity nothing is published, and both are named", async () => {
  const pool = await given({ capacity: [{ ...YEAR, quantity: 4 }] });
  const bare = await draftOver(pool, { minimumQuantity: 5 });
  const both = await move(422, bare, "publish");
  expect(both.faults.map(({ pointer, code }) => [pointer, code])).toEqual([
    ["/rateCard", "missing"],
    ["/period", "no_capacity"],
  ]);
  const enough = await draftOver(pool, { minimumQuantity: 4 });
  const priceless = await move(422, enough, "publish");
  expect(priceless.faults.map((fault) => fault.pointer)).toEqual(["/rateCard"]);
  const card = toEdgeId("rateCard", pool.rateCardId);
  const elsewhen = await draftOver(pool, {
    rateCardId: card,
    period: { from: "2031-01-01", until: "2031-06-01" },
  });
  const empty = await move(422, elsewhen, "publish");
  expect(empty.faults.map((fault) => fault.code)).toEqual(["no_capacity"]);
  const priced = await draftOver(pool, { rateCardId: card, minimumQuantity: 4 });
  await move(200, priced, "publish");
});

test("a listing whose last day has gone is not published", async () => {
  const past = { from: "2020-01-01", until: "2021-01-01" };
  const pool = await given({ period: past });
  const draft = await draftOver(pool, {
    period: past,
    rateCardId: toEdgeId("rateCard", pool.rateCardId),
  });
  const problem = await move(422, draft, "publish");
  expect(problem.faults.map((fault) => fault.code)).toEqual(["in_the_past"]);
});

test("a listing moves by listed transitions only", async () => {
  const allowed: Record<string, string[]> = {
    draft: ["publish", "close"],
    published: ["pause", "close"],
    paused: ["publish", "close"],
    closed: [],
  };
  for (const state of ["draft", "published", "paused", "closed"] as const) {
    for (const name of ["publish", "pause", "close"]) {
      const listing = await given({ state });
      const isAllowed = allowed[state]!.includes(name);
      const answer = await move(isAllowed ? 200 : 409, { id: listing.edgeId }, name);
      if (!isAllowed) {
        expect(answer, `${state} ${name}`).toMatchObject({
          code: "invalid_transition",
          params: { from: state },
        });
      }
    }
  }
});

test("publishing again does not make a listing new", async () => {
  const listing = await given();
  const first = await exchange.call<Listing>(200, "GET", `/v1/listings/${listing.edgeId}`);
  await move(200, first, "pause");
  const again = await move(200, first, "publish");
  expect(again.publishedAt).toBe(first.publishedAt);
});

test("who sees a listing in which state", async () => {
  const other = await exchange.givenParty(["owner", "exporter"]);
  const isPublic = { draft: false, published: true, paused: true, closed: false };
  for (const [state, seen] of Object.entries(isPublic)) {
    const listing = await given({ state: state as keyof typeof isPublic });
    const path = `/v1/listings/${listing.edgeId}`;
    const window = "availability?from=2030-01-01&until=2030-02-01";
    await exchange.call(200, "GET", path, { as: owner });
    await exchange.call(seen ? 200 : 404, "GET", path);
    await exchange.call(seen ? 200 : 404, "GET", path, { as: other });
    await exchange.call(seen ? 200 : 404, "GET", `${path}/${window}`);
  }
});

test("terms change only while nobody can book, words until it is closed", async () => {
  const listing = await given();
  const path = `/v1/listings/${listing.edgeId}`;
  const patch = (status: number, body: unknown) =>
    exchange.call<Listing & Problem>(status, "PATCH", path, { as: owner, body });
  await patch(200, { title: "New words" });
  const refused = await patch(409, { description: "x", minimumQuantity: 2, restrictions: {} });
  expect(refused).toMatchObject({
    code: "conflict",
    params: { state: "published", fields: ["minimumQuantity", "restrictions"] },
  });
  await move(200, { id: listing.edgeId }, "pause");
  const half = { from: "2030-01-01", until: "2030-07-01" };
  const changed = await patch(200, { period: half, minimumQuantity: 2, minimumTermDays: 30 });
  expect(changed).toMatchObject({ period: half, minimumQuantity: 2, title: "New words" });
  const tooLong = await patch(422, { period: { from: "2030-01-01", until: "2030-01-20" } });
  expect(tooLong.faults.map((fault) => fault.pointer)).toEqual(["/minimumTermDays"]);
  const priceless = await patch(422, { rateCardId: null });
  expect(priceless.faults.map((fault) => fault.pointer)).toEqual(["/rateCardId"]);
  await move(200, { id: listing.edgeId }, "close");
  await patch(409, { title: "Too late" });
});

test("a stale change or move is refused", async () => {
  const listing = await given();
  const path = `/v1/listings/${listing.edgeId}`;
  const headers = { "If-Match": '"v1"' };
  const changed = await exchange.request("PATCH", path, {
    as: owner,
    body: { title: "Two" },
    headers,
  });
  expect(changed.headers.get("etag")).toBe('"v2"');
  await exchange.call(412, "PATCH", path, { as: owner, body: { title: "Three" }, headers });
  await exchange.call(412, "POST", `${path}/pause`, { as: owner, headers });
  expect(await exchange.call(200, "GET", path)).toMatchObject({ title: "Two" });
});

test("listings, pools and rate cards of others are not there to be used", async () => {
  const listing = await given();
  const other = await exchange.givenParty(["owner"]);
  const path = `/v1/listings/${listing.edgeId}`;
  await exchange.call(404, "PATCH", path, { as: other, body: { title: "Mine" } });
  for (const name of ["publish", "pause", "close"]) {
    await move(404, { id: listing.edgeId }, name, other);
  }
  const poolId = toEdgeId("pool", listing.poolId);
  const body = { poolId, title: "X", period: YEAR };
  await exchange.call(404, "POST", "/v1/listings", { as: other, body });
  const theirs = await givenListing(exchange, { owner: other });
  const rateCardId = toEdgeId("rateCard", theirs.rateCardId);
  await exchange.call(404, "POST", "/v1/listings", { as: owner, body: { ...body, rateCardId } });
  const draft = await draftOver(listing);
  await exchange.call(404, "PATCH", `/v1/listings/${draft.id}`, {
    as: owner,
    body: { rateCardId },
  });
  const exporter = await exchange.givenParty(["exporter"]);
  await exchange.call(403, "POST", "/v1/listings", { as: exporter, body });
  await exchange.call(401, "POST", "/v1/listings", { body });
  await exchange.call(401, "GET", "/v1/listings/mine");
});

test("owners list theirs in every state, page by page", async () => {
  const party = await exchange.givenParty(["owner"]);
  const states = ["draft", "published", "paused", "closed"] as const;
  const ids: string[] = [];
  for (const state of states) {
    ids.push((await givenListing(exchange, { owner: party, state })).edgeId);
  }
  type Page = { items: Listing[]; next: string | null };
  const list = (query: string) =>
    exchange.call<Page>(200, "GET", `/v1/listings/mine?${query}`, { as: party });
  const first = await list("limit=3");
  const second = await list(`limit=3&cursor=${first.next}`);
  expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(ids.toReversed());
  expect(second.next).toBeNull();
  const paused = await list("state=paused");
  expect(paused.items.map(({ id }) => id)).toEqual([ids[2]]);
});

test("what is free comes as runs, and nothing is free outside the period", async () => {
  const exporter = await exchange.givenParty(["exporter"]);
  const listing = await given({
    period: { from: "2030-02-01", until: "2030-10-01" },
    capacity: [{ ...YEAR, quantity: 100 }],
  });
  await bookHold(exporter.ctx, {
    listingId: listing.listingId,
    period: { from: "2030-03-01", until: "2030-04-01" },
    quantity: 30,
  });
  const path = `/v1/listings/${listing.edgeId}/availability`;
  const answer = await exchange.call<FreeCapacity>(
    200,
    "GET",
    `${path}?from=2030-01-01&until=2032-01-01`,
  );
  expect(answer).toEqual({
    unit: "pallet",
    runs: [
      { from: "2030-01-01", until: "2030-02-01", free: 0 },
      { from: "2030-02-01", until: "2030-03-01", free: 100 },
      { from: "2030-03-01", until: "2030-04-01", free: 70 },
      { from: "2030-04-01", until: "2030-10-01", free: 100 },
      { from: "2030-10-01", until: "2032-01-01", free: 0 },
    ],
  });
  await exchange.call(422, "GET", `${path}?from=2030-01-01`);
  await exchange.call(422, "GET", `${path}?from=2030-01-01&until=2029-01-01`);
});

test("each write is news and is audited", async () => {
  const pool = await given();
  const draft = await draftOver(pool, { rateCardId: toEdgeId("rateCard", pool.rateCardId) });
  await move(200, draft, "publish");
  await move(200, draft, "pause");
  await exchange.call(200, "PATCH", `/v1/listings/${draft.id}`, {
    as: owner,
    body: { minimumQuantity: 3 },
  });
  await move(200, draft, "close");
  const events = await exchange.db
    .selectFrom("platform.event")
    .select(["type", "payload"])
    .where("organisationId", "=", owner.organisationId)
    .where("type", "like", "listing.%")
    .orderBy("id")
    .execute();
  const types = events
    .filter(({ payload }) => (payload as { listing: Listing }).listing.id === draft.id)
    .map(({ type }) => type);
  expect(types).toEqual([
    "listing.added",
    "listing.published",
    "listing.paused",
    "listing.changed",
    "listing.closed",
  ]);
  const links = await exchange.db
    .selectFrom("platform.audit")
    .select("action")
    .where("organisationId", "=", owner.organisationId)
    .orderBy("seq", "desc")
    .limit(5)
    .execute();
  expect(links.map(({ action }) => action)).toEqual([
    "closeListing",
    "changeListing",
    "pauseListing",
    "publishListing",
    "addListing",
  ]);
});

test("a listing is paused when the booking under way is done, and booked no more", async () => {
  const exporter = await exchange.givenParty(["exporter"]);
  const listing = await given({ quantity: 100 });
  const input = { listingId: listing.listingId, period: YEAR, quantity: 1 };
  const order: string[] = [];
  let pausing: Promise<unknown> | undefined;
  await exchange.db.transaction().execute(async (db) => {
    await bookHold({ ...exporter.ctx, db }, input);
    pausing = move(200, { id: listing.edgeId }, "pause").then(() => order.push("paused"));
    await sleep(200);
    order.push("booked");
  });
  await pausing;
  expect(order).toEqual(["booked", "paused"]);
  await expect(bookHold(exporter.ctx, input)).rejects.toMatchObject({ code: "conflict" });
});
