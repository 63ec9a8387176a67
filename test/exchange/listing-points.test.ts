import { afterAll, beforeAll, expect, test } from "vitest";
import { listListingPoints } from "../../src/exchange/listings/list-listing-points.ts";
import type { FoundListing, ListingPoints } from "../../src/exchange/listings/schema.ts";
import { type Random, randomOf } from "../../src/numeric/random.ts";
import { createExchange, type TestExchange } from "../support/exchange.ts";
import { givenListing, type ListingOptions } from "../support/given-listing.ts";

const LISTINGS = 60;
const QUERIES = 60;

let exchange: TestExchange;

function pick<T>(random: Random, values: readonly T[]): T {
  return values[random.below(values.length)]!;
}

function randomListing(random: Random): ListingOptions {
  return {
    country: pick(random, ["NL", "DE", "US"]),
    lon: 3 + 8 * random.next(),
    lat: 49 + 4 * random.next(),
    unit: pick(random, ["pallet", "pallet", "m3", "m2", "bin"] as const),
    storageClass: pick(random, ["ambient", "ambient", "chilled"]),
    services: ["returns", "labelling"].filter(() => random.next() < 0.6),
    dangerousGoodsClasses: random.next() < 0.5 ? ["3", "9"] : [],
    currency: pick(random, ["EUR", "USD"]),
    minimumTermDays: pick(random, [1, 60]),
    state: pick(random, ["published", "published", "published", "paused", "draft"] as const),
    capacity: [
      { from: "2030-01-01", until: "2030-06-01", quantity: random.below(200) },
      { from: "2030-06-01", until: "2031-01-01", quantity: random.below(200) },
    ],
  };
}

function randomQuery(random: Random): string {
  const query = new URLSearchParams();
  const maybe = (share: number, set: () => Record<string, string>) => {
    if (random.next() >= share) return;
    for (const [name, value] of Object.entries(set())) query.set(name, value);
  };
  if (random.next() < 0.4) {
    maybe(1, () => ({ near: "6,51", radiusKm: String(100 + random.below(400)) }));
  } else maybe(0.4, () => ({ bbox: "4,49.5,9,52.5" }));
  maybe(0.3, () => ({ country: pick(random, ["NL", "DE", "US"]) }));
  maybe(0.2, () => ({ storageClass: "ambient" }));
  maybe(0.2, () => ({ dangerousGoodsClass: "9" }));
  maybe(0.2, () => ({ services: "returns" }));
  maybe(0.2, () => ({ currency: "EUR", maxRate: "0.40" }));
  if (random.next() < 0.5) {
    maybe(1, () => ({ from: "2030-05-01", until: pick(random, ["2030-05-20", "2030-08-01"]) }));
    maybe(0.5, () => ({ unit: "pallet", quantity: String(1 + random.below(100)) }));
  }
  return query.toString();
}

async function searchAll(query: string): Promise<FoundListing[]> {
  const items: FoundListing[] = [];
  for (let cursor = ""; ; ) {
    const page = await exchange.call<{ items: FoundListing[]; next: string | null }>(
      200,
      "GET",
      `/v1/listings?limit=20&${query}${cursor}`,
    );
    items.push(...page.items);
    if (page.next === null) return items;
    cursor = `&cursor=${page.next}`;
  }
}

function points(query: string): Promise<ListingPoints> {
  return exchange.call<ListingPoints>(200, "GET", `/v1/listings/points?${query}`);
}

beforeAll(async () => {
  exchange = await createExchange();
  const random = randomOf(31);
  for (let i = 0; i < LISTINGS; i++) await givenListing(exchange, randomListing(random));
});
afterAll(() => exchange[Symbol.asyncDispose]());

test("the points are the search over all its pages, on 60 random filters", async () => {
  const random = randomOf(32);
  let total = 0;
  for (let instance = 0; instance < QUERIES; instance++) {
    const query = randomQuery(random);
    const [found, shown] = [await searchAll(query), await points(query)];
    expect(shown.ids, query).toEqual(found.map(({ id }) => id));
    expect([shown.count, shown.truncated], query).toEqual([found.length, false]);
    expect(shown.storageClasses).toEqual(found.map(({ storageClass }) => storageClass));
    for (const [i, { place }] of found.entries()) {
      const [lon, lat] = place.point.coordinates;
      expect(Math.abs(shown.lons[i]! - lon)).toBeLessThanOrEqual(0.000_005_1);
      expect(Math.abs(shown.lats[i]! - lat)).toBeLessThanOrEqual(0.000_005_1);
      expect(String(shown.lons[i]).split(".").at(1)?.length ?? 0).toBeLessThanOrEqual(5);
    }
    expect([shown.lons.length, shown.lats.length, shown.quantities.length]).toEqual(
      Array.from({ length: 3 }, () => found.length),
    );
    total += found.length;
  }
  expect(total).toBeGreaterThan(QUERIES);
});

test("a quantity is in pallets: the most of the period, or the least on the days asked", async () => {
  const at = { lon: 120, lat: 10 };
  const capacity = [
    { from: "2030-01-01", until: "2030-06-01", quantity: 100 },
    { from: "2030-06-01", until: "2030-10-01", quantity: 40 },
    { from: "2031-01-01", until: "2032-01-01", quantity: 900 }, // after the listing's period
  ];
  for (const unit of ["pallet", "m3", "m2", "bin"] as const) {
    await givenListing(exchange, { ...at, unit, capacity });
  }
  const around = "near=120,10&radiusKm=5";
  const of = async (query: string, unit: string) =>
    (await points(`${around}&unit=${unit}${query}`)).quantities;
  // 100 m³ / 1.536; 100 × 1.8 / 1.536; 100 × 0.064 / 1.536
  expect(await of("", "pallet")).toEqual([100]);
  expect(await of("", "m3")).toEqual([65.1]);
  expect(await of("", "m2")).toEqual([117.19]);
  expect(await of("", "bin")).toEqual([4.17]);
  expect(await of("&from=2030-05-01&until=2030-06-02", "pallet")).toEqual([40]);
  expect(await of("&from=2030-05-01&until=2030-06-01", "pallet")).toEqual([100]);
  // From October on there is no step, so there is nothing.
  expect(await of("&from=2030-09-01&until=2030-10-02", "pallet")).toEqual([0]);
});

test("more than a map can show are cut off, and it says so", async () => {
  const all = await listListingPoints(exchange.ctx, {});
  const cut = await listListingPoints(exchange.ctx, {}, all.count - 1);
  expect(cut).toMatchObject({ count: all.count - 1, truncated: true });
  expect(cut.ids).toEqual(all.ids.slice(0, -1));
  const whole = await listListingPoints(exchange.ctx, {}, all.count);
  expect(whole).toEqual(all);
});

test("a stranger's answer may be kept for a moment, an owner's may not", async () => {
  const stranger = await exchange.request("GET", "/v1/listings/points");
  expect(stranger.headers.get("cache-control")).toBe("public, max-age=15");
  expect(stranger.headers.get("vary")).toContain("Cookie");
  const owner = await exchange.givenParty(["owner"]);
  const own = await exchange.request("GET", "/v1/listings/points", { as: owner });
  expect(own.headers.get("cache-control")).toBe("no-store");
});

test("what a search refuses is refused here, and pages there are none", async () => {
  const cases = [
    ["radiusKm=5", "?radiusKm"],
    ["until=2030-01-01", "?until"],
    ["storageclass=ambient", "?storageclass"],
    ["limit=5", "?limit"],
  ];
  for (const [query, pointer] of cases) {
    const problem = await exchange.call(422, "GET", `/v1/listings/points?${query}`);
    expect(problem).toMatchObject({ faults: [{ pointer }] });
  }
});
