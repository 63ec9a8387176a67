import { type Kysely, sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bookHold } from "../../src/exchange/holds/book-hold.ts";
import type { Availability, Pool } from "../../src/exchange/pools/schema.ts";
import { setPoolCapacity } from "../../src/exchange/pools/set-pool-capacity.ts";
import type { Warehouse } from "../../src/layout/index.ts";
import { type Random, randomOf } from "../../src/numeric/random.ts";
import type { Database } from "../../src/platform/database.ts";
import { openDatabase } from "../../src/platform/db.ts";
import { AppError } from "../../src/platform/errors.ts";
import { toEdgeId } from "../../src/platform/ids.ts";
import { dateOfDay, dayNumber } from "../../src/platform/period.ts";
import { warehouseBody } from "../layout/given.ts";
import { createExchange, type Party, type TestExchange } from "../support/exchange.ts";
import { givenListing } from "../support/given-listing.ts";

let exchange: TestExchange;
let owner: Party;
let warehouse: Warehouse;
beforeAll(async () => {
  exchange = await createExchange();
  owner = await exchange.givenParty(["owner"]);
  warehouse = await exchange.call<Warehouse>(201, "POST", "/v1/warehouses", {
    as: owner,
    body: warehouseBody({ storageClasses: ["ambient", "chilled"] }),
  });
});
afterAll(() => exchange[Symbol.asyncDispose]());

interface Problem {
  code: string;
  params: Record<string, unknown>;
  faults: { pointer: string; code: string }[];
}

const YEAR = { from: "2030-01-01", until: "2031-01-01" };
let zones = 0;

function poolBody(changes: Record<string, unknown> = {}) {
  return {
    warehouseId: warehouse.id,
    zone: `zone ${++zones}`,
    storageClass: "ambient",
    unit: "pallet",
    capacity: [{ ...YEAR, quantity: 100 }],
    ...changes,
  };
}

async function added(changes: Record<string, unknown> = {}): Promise<Pool> {
  return exchange.call<Pool>(201, "POST", "/v1/pools", { as: owner, body: poolBody(changes) });
}

test("an owner adds a pool and reads it back, its steps in order", async () => {
  const steps = [
    { from: "2030-07-01", until: "2031-01-01", quantity: 50 },
    { from: "2030-01-01", until: "2030-07-01", quantity: 200 },
  ];
  const response = await exchange.request("POST", "/v1/pools", {
    as: owner,
    body: poolBody({ zone: "North", slotsPerUnit: 2, capacity: steps }),
  });
  expect(response.status).toBe(201);
  const pool = (await response.json()) as Pool;
  expect(response.headers.get("location")).toBe(`/v1/pools/${pool.id}`);
  expect(pool).toMatchObject({
    warehouseId: warehouse.id,
    zone: "North",
    storageClass: "ambient",
    unit: "pallet",
    slotsPerUnit: 2,
    capacity: steps.toReversed(),
  });
  const got = await exchange.request("GET", `/v1/pools/${pool.id}`, { as: owner });
  expect(got.headers.get("etag")).toBe('"v1"');
  expect(await got.json()).toEqual(pool);
});

describe("what is refused, with its place", () => {
  const step = (from: string, until: string, quantity = 1) => ({ from, until, quantity });
  const cases: [string, Record<string, unknown>, string][] = [
    ["a class the warehouse does not keep", { storageClass: "frozen" }, "/storageClass"],
    ["a class there is not", { storageClass: "warm" }, "/storageClass"],
    ["a unit there is not", { unit: "box" }, "/unit"],
    ["no name of a zone", { zone: "  " }, "/zone"],
    ["less than a slot for a unit", { slotsPerUnit: 0 }, "/slotsPerUnit"],
    ["an empty step", { capacity: [step("2030-01-01", "2030-01-01")] }, "/capacity/0/until"],
    [
      "a day not in the calendar",
      { capacity: [step("2030-02-30", "2030-03-01")] },
      "/capacity/0/from",
    ],
    [
      "less than nothing",
      { capacity: [step("2030-01-01", "2030-02-01", -1)] },
      "/capacity/0/quantity",
    ],
    [
      "two steps on one day",
      { capacity: [step("2030-03-01", "2030-05-01"), step("2030-01-01", "2030-03-02")] },
      "/capacity/0",
    ],
    [
      "a step inside an earlier, longer one",
      {
        capacity: [
          step("2030-01-01", "2031-01-01"),
          step("2030-02-01", "2030-03-01"),
          step("2030-06-01", "2030-07-01"),
        ],
      },
      "/capacity/1,/capacity/2",
    ],
  ];
  test.each(cases)("%s", async (_, wrong, pointers) => {
    const problem = await exchange.call<Problem>(422, "POST", "/v1/pools", {
      as: owner,
      body: poolBody(wrong),
    });
    expect(problem.faults.map((fault) => fault.pointer).join()).toBe(pointers);
  });
});

test("a zone has one pool in a unit", async () => {
  await added({ zone: "Twice" });
  const problem = await exchange.call<Problem>(409, "POST", "/v1/pools", {
    as: owner,
    body: poolBody({ zone: "Twice" }),
  });
  expect(problem).toMatchObject({ code: "zone_taken", params: { zone: "Twice", unit: "pallet" } });
  await added({ zone: "Twice", unit: "m3" });
});

test("pools and warehouses of others are not there", async () => {
  const pool = await added();
  const other = await exchange.givenParty(["owner"]);
  const path = `/v1/pools/${pool.id}`;
  await exchange.call(404, "POST", "/v1/pools", { as: other, body: poolBody() });
  await exchange.call(404, "GET", path, { as: other });
  await exchange.call(404, "PUT", `${path}/capacity`, { as: other, body: { capacity: [] } });
  await exchange.call(404, "GET", `${path}/availability?from=2030-01-01&until=2030-02-01`, {
    as: other,
  });
  const page = await exchange.call<{ items: Pool[] }>(200, "GET", "/v1/pools", { as: other });
  expect(page.items).toEqual([]);
  const exporter = await exchange.givenParty(["exporter"]);
  await exchange.call(403, "POST", "/v1/pools", { as: exporter, body: poolBody() });
  await exchange.call(401, "GET", path);
});

test("a list is of all warehouses or of one, and goes on where its page ended", async () => {
  const party = await exchange.givenParty(["owner"]);
  const own = { owner: party, quantity: 5 };
  const listings = [
    await givenListing(exchange, own),
    await givenListing(exchange, own),
    await givenListing(exchange, own),
  ];
  type Page = { items: Pool[]; next: string | null };
  const list = (query: string) =>
    exchange.call<Page>(200, "GET", `/v1/pools?${query}`, { as: party });
  const first = await list("limit=2");
  const second = await list(`limit=2&cursor=${first.next}`);
  expect(second.next).toBeNull();
  expect([...first.items, ...second.items].map((pool) => pool.id)).toEqual(
    listings.map((listing) => toEdgeId("pool", listing.poolId)).reverse(),
  );
  const one = await list(`warehouseId=${toEdgeId("warehouse", listings[1]!.warehouseId)}`);
  expect(one.items.map((pool) => pool.id)).toEqual([toEdgeId("pool", listings[1]!.poolId)]);
});

test("a change replaces all steps; a stale one is refused", async () => {
  const pool = await added();
  const path = `/v1/pools/${pool.id}/capacity`;
  const capacity = [
    { from: "2030-01-01", until: "2031-01-01", quantity: 40 },
    { from: "2031-01-01", until: "2032-01-01", quantity: 60 },
  ];
  const changed = await exchange.request("PUT", path, {
    as: owner,
    body: { capacity },
    headers: { "If-Match": '"v1"' },
  });
  expect(changed.status).toBe(200);
  expect(changed.headers.get("etag")).toBe('"v2"');
  expect(await changed.json()).toEqual({ ...pool, capacity });
  const stale = await exchange.call<Problem>(412, "PUT", path, {
    as: owner,
    body: { capacity: [] },
    headers: { "If-Match": '"v1"' },
  });
  expect(stale).toMatchObject({ code: "stale", params: { current: '"v2"' } });
  await exchange.call(200, "PUT", path, { as: owner, body: { capacity: [] } });
  const got = await exchange.call<Pool>(200, "GET", `/v1/pools/${pool.id}`, { as: owner });
  expect(got.capacity).toEqual([]);
});

test("capacity under holds and leases is not lowered, and the days are named", async () => {
  const exporter = await exchange.givenParty(["exporter"]);
  const listing = await givenListing(exchange, { owner, quantity: 100, zone: "promised" });
  const book = (from: string, until: string, quantity: number) =>
    bookHold(exporter.ctx, { listingId: listing.listingId, period: { from, until }, quantity });
  await book("2030-03-01", "2030-05-01", 30);
  await book("2030-04-01", "2030-06-01", 50);
  const path = `/v1/pools/${toEdgeId("pool", listing.poolId)}`;
  const put = (status: number, capacity: unknown) =>
    exchange.call<Problem>(status, "PUT", `${path}/capacity`, { as: owner, body: { capacity } });

  const problem = await put(409, [{ ...YEAR, quantity: 40 }]);
  expect(problem).toMatchObject({ code: "capacity_in_use" });
  expect(problem.params.days).toEqual([
    // 30 + 50 overlap in April, 50 are alone in May; the 30 in March still fit.
    { from: "2030-04-01", until: "2030-05-01", capacity: 40, used: 80, free: -40 },
    { from: "2030-05-01", until: "2030-06-01", capacity: 40, used: 50, free: -10 },
  ]);
  const gap = await put(409, [{ from: "2030-04-01", until: "2031-01-01", quantity: 100 }]);
  expect(gap.params.days).toEqual([
    { from: "2030-03-01", until: "2030-04-01", capacity: 0, used: 30, free: -30 },
  ]);
  const got = await exchange.call<Pool>(200, "GET", path, { as: owner });
  expect(got.capacity).toEqual([{ ...YEAR, quantity: 100 }]);
  await put(200, [{ ...YEAR, quantity: 80 }]);
  await sql`update exchange.hold set expires_at = now() - interval '1 minute'
    where pool_id = ${listing.poolId}`.execute(exchange.db);
  await put(200, []);
});

test("availability comes as runs of days that are alike", async () => {
  const exporter = await exchange.givenParty(["exporter"]);
  const listing = await givenListing(exchange, { owner, quantity: 100, zone: "runs" });
  await bookHold(exporter.ctx, {
    listingId: listing.listingId,
    period: { from: "2030-03-01", until: "2030-05-01" },
    quantity: 30,
  });
  const path = `/v1/pools/${toEdgeId("pool", listing.poolId)}/availability`;
  const answer = await exchange.call<Availability>(
    200,
    "GET",
    `${path}?from=2030-02-01&until=2031-02-01`,
    { as: owner },
  );
  expect(answer.runs).toEqual([
    { from: "2030-02-01", until: "2030-03-01", capacity: 100, used: 0, free: 100 },
    { from: "2030-03-01", until: "2030-05-01", capacity: 100, used: 30, free: 70 },
    { from: "2030-05-01", until: "2031-01-01", capacity: 100, used: 0, free: 100 },
    { from: "2031-01-01", until: "2031-02-01", capacity: 0, used: 0, free: 0 },
  ]);
  const problem = await exchange.call<Problem>(
    422,
    "GET",
    `${path}?from=2030-02-01&until=2030-02-01`,
    { as: owner },
  );
  expect(problem.faults.map((fault) => fault.pointer)).toEqual(["?until"]);
});

test("each write is news and is audited", async () => {
  const pool = await added();
  await exchange.call(200, "PUT", `/v1/pools/${pool.id}/capacity`, {
    as: owner,
    body: { capacity: [] },
  });
  const events = await exchange.db
    .selectFrom("platform.event")
    .select("type")
    .where(sql<boolean>`payload #>> '{pool,id}' = ${pool.id}`)
    .orderBy("id")
    .execute();
  expect(events.map((event) => event.type)).toEqual(["pool.added", "pool.changed"]);
  const links = await exchange.db
    .selectFrom("platform.audit")
    .select("action")
    .where("organisationId", "=", owner.organisationId)
    .orderBy("seq", "desc")
    .limit(2)
    .execute();
  expect(links.map((link) => link.action)).toEqual(["setPoolCapacity", "addPool"]);
});

/** Counted day by day from the rows, with none of the sweeps under test. */
async function oversoldDays(db: Kysely<Database>, poolId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int from generate_series('2029-12-01'::date, '2031-02-01', '1 day') as day
    where (select coalesce(sum(quantity), 0) from exchange.hold
        where pool_id = ${poolId} and state = 'active' and during @> day::date)
      > (select coalesce(sum(quantity), 0) from exchange.pool_capacity
        where pool_id = ${poolId} and during @> day::date)`.execute(db);
  return rows.at(0)!.count;
}

function randomWindow(random: Random) {
  const first = dayNumber(YEAR.from) + random.below(300);
  return { from: dateOfDay(first), until: dateOfDay(first + 1 + random.below(60)) };
}

test("capacity lowered while holds are booked never leaves an oversold day", async () => {
  const random = randomOf(11);
  const connections = Array.from({ length: 12 }, () =>
    openDatabase(exchange.url, { connections: 1 }),
  );
  const exporter = await exchange.givenParty(["exporter"]);
  const outcomes = { booked: 0, full: 0, lowered: 0, refused: 0 };
  for (let round = 0; round < 15; round++) {
    const zone = `race ${round}`;
    const listing = await givenListing(exchange, { owner, quantity: 40, zone });
    const attempts = connections.map(async (db, i) => {
      try {
        if (i % 3 === 0) {
          const capacity = [{ ...YEAR, quantity: 5 + random.below(40) }];
          await setPoolCapacity({ ...owner.ctx, db }, listing.poolId, { capacity });
          outcomes.lowered++;
        } else {
          const { listingId } = listing;
          const quantity = 5 + random.below(15);
          const period = randomWindow(random);
          await bookHold({ ...exporter.ctx, db }, { listingId, period, quantity });
          outcomes.booked++;
        }
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        if (error.code === "capacity_in_use") {
          // Days are named under the pool's lock only; the second line knows none.
          expect(error.params.days).toBeDefined();
          outcomes.refused++;
        } else if (error.code === "insufficient_capacity") {
          expect(error.params.firstDay).toBeDefined();
          outcomes.full++;
        } else throw error;
      }
    });
    await Promise.all(attempts);
    expect(await oversoldDays(exchange.db, listing.poolId), `round ${round}`).toBe(0);
  }
  await Promise.all(connections.map((db) => db.destroy()));
  // Each outcome was seen, so the race was one.
  expect(Math.min(...Object.values(outcomes)), JSON.stringify(outcomes)).toBeGreaterThan(0);
});

test("a hold written past the verb is refused by the second line", async () => {
  const exporter = await exchange.givenParty(["exporter"]);
  const listing = await givenListing(exchange, { owner, quantity: 10, zone: "second line" });
  const insert = sql`
    insert into exchange.hold (id, listing_id, pool_id, organisation_id, owner_id, during, quantity,
      rate_card_id, rate_card_version, expires_at)
    values (gen_random_uuid(), ${listing.listingId}, ${listing.poolId}, ${exporter.organisationId},
      ${owner.organisationId}, '[2030-03-01,2030-04-01)', 11, ${listing.rateCardId}, 1,
      now() + interval '1 day')`.execute(exchange.db);
  await expect(insert).rejects.toMatchObject({ constraint: "pool_not_oversold" });
});
