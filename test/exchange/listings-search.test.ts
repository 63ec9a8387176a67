import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bookHold } from "../../src/exchange/holds/book-hold.ts";
import type { FoundListing } from "../../src/exchange/listings/schema.ts";
import { toStep } from "../../src/exchange/pools/availability.ts";
import { greatCircleM } from "../../src/numeric/geometry.ts";
import { type Random, randomOf } from "../../src/numeric/random.ts";
import { dateOfDay, dayNumber, type Period, toDateRange } from "../../src/platform/period.ts";
import { createExchange, type TestExchange } from "../support/exchange.ts";
import {
  type GivenListing,
  givenListing,
  type ListingOptions,
  PLAIN_RULES,
} from "../support/given-listing.ts";
import { leastFree } from "../support/least-free.ts";

let exchange: TestExchange;
beforeAll(async () => {
  exchange = await createExchange();
});
afterAll(() => exchange[Symbol.asyncDispose]());

interface Page {
  items: FoundListing[];
  next: string | null;
}
interface Problem {
  faults: { pointer: string; code: string }[];
}

function given(options: ListingOptions = {}): Promise<GivenListing> {
  return givenListing(exchange, options);
}

async function search(query: string): Promise<FoundListing[]> {
  const items: FoundListing[] = [];
  let cursor = "";
  for (;;) {
    const path = `/v1/listings?limit=100&${query}${cursor}`;
    const page: Page = await exchange.call<Page>(200, "GET", path);
    items.push(...page.items);
    if (page.next === null) return items;
    cursor = `&cursor=${page.next}`;
  }
}

async function idsOf(query: string): Promise<string[]> {
  return (await search(query)).map(({ id }) => id);
}

const rated = (rate: string) => ({
  ...PLAIN_RULES,
  storage: { ...PLAIN_RULES.storage, tiers: [{ fromDay: 0, rate }] },
});

describe("each filter finds what it should and nothing else", () => {
  /** A filter, a listing that must be found by it, and one that must not. */
  const cases: [name: string, query: string, found: ListingOptions, not: ListingOptions][] = [
    ["state", "", {}, { state: "paused" }],
    ["a box", "bbox=4,51,5,52.5", {}, { lon: 5.01 }],
    ["a box's south", "bbox=4,51,5,52.5", {}, { lat: 50.99 }],
    ["a box over the date line", "bbox=170,-50,-170,-30", { lon: 178.4, lat: -38 }, { lon: 160, lat: -38 }],
    ["a box over the date line, its far side", "bbox=170,-50,-170,-30", { lon: -176.5, lat: -44 }, { lon: -160, lat: -44 }],
    ["a box that ends on the date line", "bbox=179,-20,180,-10", { lon: -180, lat: -15 }, { lon: -179.9, lat: -15 }],
    ["a box that begins on it", "bbox=-180,-20,-179,-10", { lon: 180, lat: -14 }, { lon: 179.9, lat: -14 }],
    ["a place near", "near=4.9,52.37&radiusKm=100", {}, { lon: 13.4, lat: 52.5 }],
    ["a place near, in the box but not in the circle", "near=4.47,51.92&radiusKm=100", {}, { lon: 5.9, lat: 52.75 }],
    ["a place near across the date line", "near=179.9,-17&radiusKm=200", { lon: -179, lat: -17 }, { lon: -177, lat: -17 }],
    ["a place near the pole", "near=0,89&radiusKm=500", { lon: 178, lat: 88 }, { lon: 0, lat: 84 }],
    ["country", "country=NL", {}, { country: "BE" }],
    ["days", "from=2030-03-01&until=2030-09-01", {}, { period: { from: "2030-03-02", until: "2031-01-01" } }],
    ["the last day", "from=2030-03-01&until=2030-09-01", { period: { from: "2030-03-01", until: "2030-09-01" } }, { period: { from: "2030-01-01", until: "2030-08-31" } }],
    ["quantity", "from=2030-03-01&until=2030-09-01&quantity=100&unit=pallet", { quantity: 100 }, { quantity: 99 }],
    ["the least quantity let", "from=2030-03-01&until=2030-09-01&quantity=10&unit=pallet", { minimumQuantity: 10 }, { minimumQuantity: 11 }],
    ["the shortest term", "from=2030-03-01&until=2030-03-31", { minimumTermDays: 30 }, { minimumTermDays: 31 }],
    ["unit", "unit=m3", { unit: "m3" }, { unit: "pallet" }],
    ["storage class", "storageClass=chilled", { storageClass: "chilled" }, { storageClass: "ambient" }],
    ["a dangerous class the warehouse takes", "dangerousGoodsClass=3", { dangerousGoodsClasses: ["3", "9"] }, { dangerousGoodsClasses: ["9"] }],
    ["a dangerous class the listing excludes", "dangerousGoodsClass=3", { dangerousGoodsClasses: ["3"] }, { dangerousGoodsClasses: ["3", "9"], restrictions: { excludedDangerousGoodsClasses: ["3"] } }],
    ["all of the services", "services=labelling,returns", { services: ["returns", "kitting", "labelling"] }, { services: ["returns"] }],
    ["rate", "maxRate=0.40&currency=EUR", { rules: rated("0.4") }, { rules: rated("0.41") }],
    ["currency", "maxRate=0.40&currency=EUR", { rules: rated("0.4") }, { rules: rated("0.4"), currency: "USD" }],
    ["a period that is over", "", {}, { period: { from: "2020-01-01", until: "2021-01-01" } }],
  ]; // biome-ignore format: a table of cases
  test.each(cases)("%s", async (_, query, found, not) => {
    const [wanted, unwanted] = [await given(found), await given(not)];
    const ids = await idsOf(query);
    expect(ids).toContain(wanted.edgeId);
    expect(ids).not.toContain(unwanted.edgeId);
  });
});

test("a result says what it is, from when, where and at which rate", async () => {
  const listing = await given({
    title: "Cold store",
    storageClass: "chilled",
    services: ["labelling"],
    dangerousGoodsClasses: ["3", "9"],
    restrictions: { excludedDangerousGoodsClasses: ["9"] },
    lon: 24.9,
    lat: 60.2,
    country: "FI",
  });
  const [found] = await search("near=24.9,60.2&radiusKm=5");
  expect(found).toEqual({
    id: listing.edgeId,
    title: "Cold store",
    owner: { id: listing.owner.edgeId, name: expect.any(String), demo: false },
    place: {
      name: "Cold store",
      city: "Rotterdam",
      country: "FI",
      locode: null,
      point: { type: "Point", coordinates: [24.9, 60.2] },
      timeZone: "Europe/Amsterdam",
    },
    period: listing.period,
    storageClass: "chilled",
    unit: "pallet",
    minimumQuantity: 1,
    minimumTermDays: 1,
    services: ["labelling"],
    dangerousGoodsClasses: ["3"],
    publishedAt: expect.any(String),
    headlineRate: { rate: "0.40", currency: "EUR", basis: "pallet-day", untilDay: 90 },
    distanceKm: 0,
  });
});

test("the rate is that of the newest version of the card", async () => {
  const listing = await given({ lon: 100, lat: 10 });
  await exchange.db
    .insertInto("exchange.rateCardVersion")
    .values({
      rateCardId: listing.rateCardId,
      version: 2,
      rules: JSON.stringify(rated("0.75")),
    })
    .execute();
  await exchange.db
    .updateTable("exchange.rateCard")
    .set({ version: 2 })
    .where("id", "=", listing.rateCardId)
    .execute();
  const around = "near=100,10&radiusKm=5";
  const [found] = await search(around);
  expect(found?.headlineRate.rate).toBe("0.75");
  expect(await idsOf(`${around}&maxRate=0.74&currency=EUR`)).toEqual([]);
});

test("a booked quantity is not found until its hold is over", async () => {
  const exporter = await exchange.givenParty(["exporter"]);
  const listing = await given({ lon: 110, lat: 10, quantity: 100 });
  const period = { from: "2030-05-01", until: "2030-05-02" };
  await bookHold(exporter.ctx, { listingId: listing.listingId, period, quantity: 1 });
  const around = "near=110,10&radiusKm=5&from=2030-03-01&until=2030-09-01&unit=pallet";
  expect(await idsOf(`${around}&quantity=100`)).toEqual([]);
  expect(await idsOf(`${around}&quantity=99`)).toEqual([listing.edgeId]);
  await sql`update exchange.hold set expires_at = now() - interval '1 second'
    where listing_id = ${listing.listingId}`.execute(exchange.db);
  expect(await idsOf(`${around}&quantity=100`)).toEqual([listing.edgeId]);
});

function randomPeriod(random: Random): Period {
  const first = dayNumber("2030-01-01") + random.below(100);
  return { from: dateOfDay(first), until: dateOfDay(first + 1 + random.below(60)) };
}

/** Steps one after another, some with a gap between. */
function randomCapacity(random: Random) {
  const steps: (Period & { quantity: number })[] = [];
  let day = dayNumber("2030-01-01") + random.below(20);
  for (let step = random.below(6); step > 0; step--) {
    const until = day + 1 + random.below(60);
    steps.push({ from: dateOfDay(day), until: dateOfDay(until), quantity: random.below(40) });
    day = until + (random.below(4) === 0 ? 1 + random.below(5) : 0);
  }
  return steps;
}

test("the least free in SQL is that of the sweep, on 60 random pools in 20 windows each", async () => {
  const random = randomOf(5);
  const exporter = await exchange.givenParty(["exporter"]);
  let positive = 0;
  for (let instance = 0; instance < 60; instance++) {
    const capacity = randomCapacity(random);
    const listing = await given({ capacity, state: "paused" });
    const uses: (Period & { quantity: number })[] = [];
    for (let attempt = random.below(8); attempt > 0; attempt--) {
      const period = randomPeriod(random);
      const quantity = 1 + random.below(8);
      const [steps, taken] = [capacity, uses].map((all) => all.map((s) => toStep(s, s.quantity)));
      const window = toStep(period, quantity);
      if (leastFree(steps!, taken!, window.from, window.until) < quantity) continue;
      await exchange.db
        .insertInto("exchange.hold")
        .values({
          id: crypto.randomUUID(),
          listingId: listing.listingId,
          poolId: listing.poolId,
          organisationId: exporter.organisationId,
          ownerId: listing.owner.organisationId,
          during: toDateRange(period),
          quantity,
          rateCardId: listing.rateCardId,
          rateCardVersion: 1,
          expiresAt: new Date(Date.now() + 3_600_000),
        })
        .execute();
      uses.push({ ...period, quantity });
    }
    const windows = Array.from({ length: 20 }, () => randomPeriod(random));
    const { rows } = await sql<{ free: number }>`
      select exchange.least_free(${listing.poolId}, "window"::daterange) as free
      from unnest(${windows.map(toDateRange)}::text[]) with ordinality as asked("window", place)
      order by place`.execute(exchange.db);
    const [steps, taken] = [capacity, uses].map((all) => all.map((s) => toStep(s, s.quantity)));
    const expected = windows.map((window) =>
      leastFree(steps!, taken!, dayNumber(window.from), dayNumber(window.until)),
    );
    expect(
      rows.map(({ free }) => free),
      `instance ${instance}`,
    ).toEqual(expected);
    positive += expected.filter((free) => free > 0).length;
  }
  expect(positive).toBeGreaterThan(100);
});

test("with a place near, the nearest come first, page by page, each once", async () => {
  const random = randomOf(3);
  const options = Array.from({ length: 12 }, () => ({
    lon: ((Math.round((177 + random.next() * 6) * 1000) / 1000 + 540) % 360) - 180,
    lat: Math.round((60 + random.next() * 4) * 1000) / 1000,
  }));
  // Two at the same place: the id decides, and no page may lose one.
  for (const option of [...options, options[0]!]) await given(option);
  const query = "near=179.5,62&radiusKm=400";
  const all = await search(query);
  const places = [...options, options[0]!].map(({ lon, lat }) => greatCircleM(179.5, 62, lon, lat));
  const within = places.filter((distance) => distance <= 400_000).sort((a, b) => a - b);
  expect(all.map(({ distanceKm }) => distanceKm)).toEqual(
    within.map((distance) => Math.round(distance / 100) / 10),
  );
  const ids: string[] = [];
  let cursor = "";
  do {
    const path = `/v1/listings?${query}&limit=1${cursor}`;
    const response = await exchange.request("GET", path);
    const page = (await response.json()) as Page;
    ids.push(...page.items.map(({ id }) => id));
    const link = response.headers.get("link") ?? "";
    expect(link.includes(`cursor=${page.next}`)).toBe(page.next !== null);
    cursor = page.next === null ? "" : `&cursor=${page.next}`;
  } while (cursor !== "");
  expect(ids).toEqual(all.map(({ id }) => id));
});

test("without one the newest come first, page by page, each once", async () => {
  const made: string[] = [];
  for (let i = 0; i < 5; i++) made.push((await given({ country: "NZ" })).edgeId);
  // Published in the same millisecond: the id decides.
  await sql`update exchange.listing set published_at = '2026-11-01T00:00:00Z'
    where pool_id in (select pool.id from exchange.pool join layout.warehouse
      on warehouse.id = pool.warehouse_id where country = 'NZ')`.execute(exchange.db);
  const ids: string[] = [];
  let cursor = "";
  do {
    const path = `/v1/listings?country=NZ&limit=2${cursor}`;
    const page: Page = await exchange.call<Page>(200, "GET", path);
    ids.push(...page.items.map(({ id }) => id));
    cursor = page.next === null ? "" : `&cursor=${page.next}`;
  } while (cursor !== "");
  expect(ids).toEqual(made.toReversed());
});

describe("what is refused, with its place", () => {
  const cases: [query: string, pointer: string][] = [
    ["bbox=1,2,3", "?bbox"],
    ["bbox=1,2,3,x", "?bbox"],
    ["bbox=1,52,3,51", "?bbox"],
    ["bbox=1,2,3,91", "?bbox"],
    ["near=200,50", "?near"],
    ["near=4,50&bbox=1,2,3,4", "?bbox"],
    ["radiusKm=5", "?radiusKm"],
    ["near=4,50&radiusKm=0", "?radiusKm"],
    ["country=Holland", "?country"],
    ["from=2030-01-01", "?from"],
    ["until=2030-01-01", "?until"],
    ["from=2030-02-01&until=2030-01-01", "?until"],
    ["quantity=5&unit=pallet", "?quantity"],
    ["quantity=5&from=2030-01-01&until=2030-02-01", "?quantity"],
    ["quantity=half&unit=pallet&from=2030-01-01&until=2030-02-01", "?quantity"],
    ["services=labelling,massage", "?services.1"],
    ["maxRate=0.5", "?maxRate"],
    ["maxRate=cheap&currency=EUR", "?maxRate"],
    ["storageclass=ambient", "?storageclass"],
    ["cursor=nonsense", "?cursor"],
    ["limit=1000", "?limit"],
  ];
  test.each(cases)("%s", async (query, pointer) => {
    const problem = await exchange.call<Problem>(422, "GET", `/v1/listings?${query}`);
    expect(problem.faults.map((fault) => fault.pointer)).toEqual([pointer]);
  });
});

test("a cursor of one order is no cursor of the other", async () => {
  await given({ country: "AU", lon: 150, lat: -33 });
  await given({ country: "AU", lon: 150, lat: -33.1 });
  const page = await exchange.call<Page>(200, "GET", "/v1/listings?country=AU&limit=1");
  await exchange.call(422, "GET", `/v1/listings?near=150,-33&limit=1&cursor=${page.next}`);
  const near = await exchange.call<Page>(200, "GET", "/v1/listings?near=150,-33&limit=1");
  await exchange.call(422, "GET", `/v1/listings?country=AU&limit=1&cursor=${near.next}`);
});

test("a search comes as a file, safe to open", async () => {
  await given({ title: '=cmd("x"), cheap', country: "PT", services: ["returns", "kitting"] });
  const response = await exchange.request("GET", "/v1/listings/export?country=PT");
  expect(response.headers.get("content-type")).toMatch(/^text\/csv/);
  expect(response.headers.get("content-disposition")).toContain("listings.csv");
  const lines = (await response.text()).trimEnd().split("\r\n");
  expect(lines).toHaveLength(2);
  expect(lines[0]).toBe(
    "id,title,owner,warehouse,city,country,lon,lat,from,until,storageClass,unit,minimumQuantity,minimumTermDays,services,dangerousGoodsClasses,rate,currency,basis,distanceKm",
  );
  expect(lines[1]).toContain(`"'=cmd(""x""), cheap"`);
  expect(lines[1]).toContain(",returns kitting,");
  await exchange.call(422, "GET", "/v1/listings/export?limit=5");
});
