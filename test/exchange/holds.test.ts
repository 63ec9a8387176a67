import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Hold } from "../../src/exchange/holds/schema.ts";
import { TRANSITIONS } from "../../src/exchange/transitions.ts";
import { fromEdgeId, newId, toEdgeId } from "../../src/platform/ids.ts";
import { createExchange, type Party, type TestExchange } from "../support/exchange.ts";
import { type GivenListing, givenListing, PLAIN_RULES } from "../support/given-listing.ts";

let exchange: TestExchange;
let exporter: Party;
beforeAll(async () => {
  exchange = await createExchange();
  exporter = await exchange.givenParty(["exporter"], "Lanternfish Trading");
});
afterAll(() => exchange[Symbol.asyncDispose]());

const spring = { from: "2030-03-01", until: "2030-06-01" };

function bookingOf(listing: GivenListing, quantity = 10, period = spring) {
  return { as: exporter, body: { listingId: listing.edgeId, period, quantity } };
}

async function book(listing: GivenListing, quantity = 10, period = spring): Promise<Hold> {
  return exchange.call<Hold>(201, "POST", "/v1/holds", bookingOf(listing, quantity, period));
}

/** Lets a hold's time run out, as the database clock would. */
async function expire(hold: Hold): Promise<void> {
  await exchange.db
    .updateTable("exchange.hold")
    .set({ expiresAt: sql`now() - interval '1 second'` })
    .where("id", "=", fromEdgeId("hold", hold.id)!)
    .execute();
}

test("the moves in the code are those the database allows", async () => {
  const rows = await exchange.db
    .selectFrom("platform.transition")
    .select(["machine", "fromState as from", "toState as to", "actor"])
    .where("machine", "like", "exchange.%")
    .execute();
  const text = (move: { machine: string; from: string; to: string; actor: string }) =>
    `${move.machine} ${move.from}→${move.to} ${move.actor}`;
  expect(rows.map(text).sort()).toEqual(TRANSITIONS.map(text).sort());
});

test("a booking holds the quantity at the rate card of the day", async () => {
  const listing = await givenListing(exchange, { quantity: 100 });
  const hold = await book(listing, 60);
  expect(hold).toMatchObject({
    listingId: listing.edgeId,
    exporter: { name: "Lanternfish Trading" },
    period: spring,
    quantity: 60,
    unit: "pallet",
    rateCardVersion: 1,
    state: "active",
    leaseId: null,
  });
  const hours = (Date.parse(hold.expiresAt) - Date.now()) / 3_600_000;
  expect(hours).toBeGreaterThan(23.9);
  expect(hours).toBeLessThanOrEqual(24);
  expect(await exchange.call(200, "GET", `/v1/holds/${hold.id}`, { as: listing.owner })).toEqual(
    hold,
  );
});

test("what does not fit is refused with the first short day and what it has", async () => {
  const listing = await givenListing(exchange, {
    capacity: [
      { from: "2030-01-01", until: "2030-04-15", quantity: 100 },
      { from: "2030-04-15", until: "2031-01-01", quantity: 70 },
    ],
  });
  await book(listing, 60);
  const problem = await exchange.call(409, "POST", "/v1/holds", bookingOf(listing, 20));
  expect(problem).toMatchObject({
    code: "insufficient_capacity",
    params: { firstDay: "2030-04-15", free: 70 - 60 },
  });
  await book(listing, 10);
});

test("each of the listing's terms is named when it is broken", async () => {
  const listing = await givenListing(exchange, { minimumQuantity: 10, minimumTermDays: 30 });
  const period = { from: "2029-12-31", until: "2030-01-10" };
  const problem = await exchange.call<{ faults: { pointer: string; code: string }[] }>(
    422,
    "POST",
    "/v1/holds",
    bookingOf(listing, 9, period),
  );
  expect(problem.faults.map(({ pointer, code }) => [pointer, code])).toEqual([
    ["/period", "outside_listing"],
    ["/period", "term_too_short"],
    ["/quantity", "quantity_too_small"],
  ]);
});

test("the past by the warehouse's own calendar cannot be booked", async () => {
  const listing = await givenListing(exchange, {
    period: { from: "2020-01-01", until: "2031-01-01" },
  });
  const period = { from: "2020-02-01", until: "2030-02-01" };
  const problem = await exchange.call(422, "POST", "/v1/holds", bookingOf(listing, 1, period));
  expect(problem).toMatchObject({ faults: [{ pointer: "/period/from", code: "in_the_past" }] });
});

test.each(["Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kathmandu"])(
  "a hold from today on ends with today by the calendar of %s: no lease begins in the past",
  async (timeZone) => {
    const listing = await givenListing(exchange, {
      timeZone,
      period: { from: "2020-01-01", until: "2040-01-01" },
    });
    const { rows } = await sql<Record<"today" | "later" | "last", string> & { midnight: Date }>`
      select day::text as today, (day + 30)::text as later, (day + 60)::text as last,
        (day + 1)::timestamp at time zone ${timeZone} as midnight
      from (select (now() at time zone ${timeZone})::date as day) calendar`.execute(exchange.db);
    const { today, later, last, midnight } = rows.at(0)!;
    const short = await book(listing, 1, { from: today, until: last });
    expect(Date.parse(short.expiresAt)).toBeLessThanOrEqual(midnight.getTime());
    const long = await book(listing, 1, { from: later, until: last });
    expect(Date.parse(long.expiresAt) - Date.now()).toBeGreaterThan(23.9 * 3_600_000);
  },
);

test("a booking at another price than the one shown is refused with the newest", async () => {
  const listing = await givenListing(exchange);
  const path = `/v1/listings/${listing.edgeId}`;
  const shown = await exchange.call<{ rateCard: { id: string; version: number } }>(
    200,
    "GET",
    path,
    { as: exporter },
  );
  const { id, version } = shown.rateCard;
  const booking = (rateCard: object) => {
    const { as, body } = bookingOf(listing, 1);
    return { as, body: { ...body, rateCard } };
  };
  const hold = await exchange.call(201, "POST", "/v1/holds", booking({ id, version }));
  expect(hold).toMatchObject({ rateCardId: id, rateCardVersion: 1 });
  await exchange.call(200, "PUT", `/v1/rate-cards/${id}`, {
    as: listing.owner,
    body: { rules: { ...PLAIN_RULES, minimumPerMonth: "100" } },
  });
  const refused = await exchange.call(412, "POST", "/v1/holds", booking({ id, version }));
  expect(refused).toMatchObject({ code: "stale", params: { rateCardId: id, rateCardVersion: 2 } });
  await exchange.call(201, "POST", "/v1/holds", booking({ id, version: 2 }));
});

test("a paused listing takes no bookings; a draft is not there", async () => {
  const paused = await givenListing(exchange, { state: "paused" });
  expect(await exchange.call(409, "POST", "/v1/holds", bookingOf(paused))).toMatchObject({
    code: "conflict",
  });
  const draft = await givenListing(exchange, { state: "draft" });
  const absent = { ...draft, edgeId: toEdgeId("listing", newId()) };
  const answers = await Promise.all(
    [draft, absent].map(async (listing) => {
      const response = await exchange.request("POST", "/v1/holds", bookingOf(listing));
      return `${response.status} ${await response.text()}`;
    }),
  );
  expect(answers.at(0)).toMatch(/^404 /);
  expect(answers.at(0)).toBe(answers.at(1));
});

test("only exporters book, only the listing's owner answers", async () => {
  const listing = await givenListing(exchange);
  const booking = { ...bookingOf(listing), as: listing.owner };
  expect(await exchange.call(403, "POST", "/v1/holds", booking)).toMatchObject({
    code: "wrong_role",
  });
  const hold = await book(listing);
  const other = await exchange.givenParty(["owner", "exporter"]);
  await exchange.call(404, "POST", `/v1/holds/${hold.id}/accept`, { as: other });
  await exchange.call(404, "GET", `/v1/holds/${hold.id}`, { as: other });
  await exchange.call(404, "DELETE", `/v1/holds/${hold.id}`, { as: other });
});

test("a party that is owner and exporter cannot accept what it asked for elsewhere", async () => {
  const both = await exchange.givenParty(["owner", "exporter"]);
  const listing = await givenListing(exchange);
  const booking = { ...bookingOf(listing), as: both };
  const hold = await exchange.call<Hold>(201, "POST", "/v1/holds", booking);
  expect(
    await exchange.call(403, "POST", `/v1/holds/${hold.id}/accept`, { as: both }),
  ).toMatchObject({
    code: "forbidden",
  });
});

test("accepting signs the lease; declining and releasing free the quantity", async () => {
  const listing = await givenListing(exchange, { quantity: 30, slotsPerUnit: 4, zone: "North" });
  const [kept, declined, released] = [
    await book(listing),
    await book(listing),
    await book(listing),
  ];
  await exchange.call(409, "POST", "/v1/holds", bookingOf(listing, 1));
  const lease = await exchange.call(201, "POST", `/v1/holds/${kept.id}/accept`, {
    as: listing.owner,
  });
  expect(lease).toMatchObject({ state: "funded", zone: "North", slotCount: 10 * 4, quantity: 10 });
  await exchange.call(200, "POST", `/v1/holds/${declined.id}/decline`, { as: listing.owner });
  await exchange.call(200, "DELETE", `/v1/holds/${released.id}`, { as: exporter });
  await book(listing, 20);
  const again = await exchange.call(409, "POST", `/v1/holds/${kept.id}/accept`, {
    as: listing.owner,
  });
  expect(again).toMatchObject({ code: "invalid_transition", params: { from: "converted" } });
});

test("an expired hold frees its quantity by the clock alone and cannot be accepted", async () => {
  const listing = await givenListing(exchange, { quantity: 10 });
  const hold = await book(listing, 10);
  await expire(hold);
  const seen = await exchange.call(200, "GET", `/v1/holds/${hold.id}`, { as: exporter });
  expect(seen).toMatchObject({ state: "expired" });
  await book(listing, 10);
  const late = await exchange.call(409, "POST", `/v1/holds/${hold.id}/accept`, {
    as: listing.owner,
  });
  expect(late).toMatchObject({ code: "hold_expired" });
});

test("each party's list shows its own side, newest first, page by page", async () => {
  const listing = await givenListing(exchange);
  const made = [await book(listing, 1), await book(listing, 2), await book(listing, 3)];
  const seen: string[] = [];
  let path: string | null = "/v1/holds?side=owner&limit=2";
  while (path) {
    const page: { items: Hold[]; next: string | null } = await exchange.call(200, "GET", path, {
      as: listing.owner,
    });
    seen.push(...page.items.map(({ id }) => id));
    path = page.next && `/v1/holds?side=owner&limit=2&cursor=${page.next}`;
  }
  expect(seen).toEqual(made.map(({ id }) => id).reverse());
  const mine = await exchange.call<{ items: Hold[] }>(200, "GET", "/v1/holds?side=exporter", {
    as: listing.owner,
  });
  expect(mine.items).toEqual([]);
});
