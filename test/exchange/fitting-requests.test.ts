import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { FittingRequest, Matches } from "../../src/exchange/matching/schema.ts";
import type { LeaseRequest } from "../../src/exchange/requests/schema.ts";
import { type Random, randomOf } from "../../src/numeric/random.ts";
import { createExchange, type Party, type TestExchange } from "../support/exchange.ts";
import { type GivenListing, givenListing, type ListingOptions } from "../support/given-listing.ts";

let exchange: TestExchange;
beforeAll(async () => {
  exchange = await createExchange();
});
afterAll(() => exchange[Symbol.asyncDispose]());

/** Each test has a market of its own. */
beforeEach(async () => {
  await sql`update exchange.listing set state = 'closed' where state = 'published'`.execute(
    exchange.db,
  );
  await sql`update exchange.request set state = 'withdrawn'`.execute(exchange.db);
});

interface Page {
  items: FittingRequest[];
  next: string | null;
}

const LAMP = {
  code: "LAMP",
  name: "Desk lamp of the spring range",
  lengthMm: 300,
  widthMm: 200,
  heightMm: 200,
  weightG: 900,
  storageClass: "ambient",
  monthlyUnits: 3_000,
  linesPerOrder: 1.5,
  unitsPerLine: 1,
};
const CELL = {
  ...LAMP,
  code: "CELL",
  weightG: 400,
  unNumber: "UN3481",
  battery: { kind: "lithium-ion", wattHours: 18, count: 1, packing: "contained-in" },
};

const BASE = {
  name: "Our secret spring range",
  period: { from: "2030-03-01", until: "2030-06-29" },
  quantity: 40,
  unit: "pallet",
  region: { countries: ["NL", "DE"] },
  demandPlaces: [{ point: { type: "Point", coordinates: [4.9, 52.37] }, share: 1 }],
  services: [],
  currency: "EUR",
};

async function givenExporter(...skus: Record<string, unknown>[]): Promise<Party> {
  const exporter = await exchange.givenParty(["exporter"]);
  for (const body of skus) await exchange.call(201, "POST", "/v1/skus", { as: exporter, body });
  return exporter;
}

function ask(as: Party, change: Record<string, unknown> = {}): Promise<LeaseRequest> {
  const body = { ...BASE, ...change };
  return exchange.call<LeaseRequest>(201, "POST", "/v1/requests", { as, body });
}

async function fitting({ edgeId, owner }: GivenListing, limit = 100): Promise<FittingRequest[]> {
  const items: FittingRequest[] = [];
  for (let cursor = ""; ; ) {
    const path = `/v1/listings/${edgeId}/requests?limit=${limit}${cursor}`;
    const page = await exchange.call<Page>(200, "GET", path, { as: owner });
    expect(page.items.length).toBeLessThanOrEqual(limit);
    items.push(...page.items);
    if (page.next === null) return items;
    cursor = `&cursor=${page.next}`;
  }
}

test("an owner sees what is asked, by whom, and what the exporter is told it costs", async () => {
  const exporter = await givenExporter(LAMP);
  const listing = await givenListing(exchange, { unit: "m3", services: ["returns", "labelling"] });
  const request = await ask(exporter, { services: ["returns"] });
  const matches = await exchange.call<Matches>(200, "GET", `/v1/requests/${request.id}/matches`, {
    as: exporter,
  });
  const party = await exchange.db
    .selectFrom("trust.organisation")
    .select(["name", "country"])
    .where("id", "=", exporter.organisationId)
    .executeTakeFirstOrThrow();
  expect(await fitting(listing)).toEqual([
    {
      id: request.id,
      exporter: { id: exporter.edgeId, ...party, demo: false },
      period: BASE.period,
      quantity: 40,
      unit: "pallet",
      needed: { quantity: 47, unit: "m3" }, // 40 × 1.536 m³ × 0.75 = 46.08
      region: BASE.region,
      services: ["returns"],
      storageClass: "ambient",
      dangerousGoodsClasses: [],
      currency: "EUR",
      nearMiss: null,
      total: matches.matches.at(0)!.cost.total,
      createdAt: request.createdAt,
    },
  ]);
});

test("neither the goods nor what they are called nor where they go is told", async () => {
  const exporter = await givenExporter(LAMP);
  const listing = await givenListing(exchange);
  await ask(exporter, { priceCeiling: { amountMinor: 123_456_789, currency: "EUR" } });
  const response = await exchange.request("GET", `/v1/listings/${listing.edgeId}/requests`, {
    as: listing.owner,
  });
  const text = await response.text();
  expect(JSON.parse(text).items).toHaveLength(1);
  expect(text).not.toMatch(/LAMP|lamp|spring|sku|52\.37|123456789|storage-cost|"lines"/);
});

test("a ceiling is named as the rule that is broken, but no figure of it", async () => {
  const exporter = await givenExporter(LAMP);
  const listing = await givenListing(exchange);
  await ask(exporter, { priceCeiling: { amountMinor: 1_000, currency: "EUR" } });
  expect(await fitting(listing)).toMatchObject([
    { nearMiss: { rule: "price-ceiling", lift: { params: {} } }, total: null },
  ]);
  const [found] = await fitting(listing);
  expect(found!.nearMiss!.lift.detail).not.toMatch(/\d/);
});

test("what breaks two rules is not there, nor what is withdrawn or past", async () => {
  const exporter = await givenExporter(LAMP);
  const listing = await givenListing(exchange, { quantity: 30 });
  await ask(exporter, { region: { countries: ["FR"] } }); // and too little room
  await ask(exporter, { quantity: 10, region: { countries: ["FR"] }, services: ["kitting"] });
  const gone = await ask(exporter, { quantity: 10 });
  await exchange.call(200, "POST", `/v1/requests/${gone.id}/withdraw`, { as: exporter });
  await ask(exporter, { quantity: 10, period: { from: "2020-01-01", until: "2020-06-01" } });
  expect(await fitting(listing)).toEqual([]);
  const near = await ask(exporter);
  expect(await fitting(listing)).toMatchObject([
    { id: near.id, nearMiss: { rule: "capacity", lift: { params: { free: 30 } } } },
  ]);
});

test("a request whose goods cannot lie together any more is passed over", async () => {
  const exporter = await givenExporter(LAMP);
  const listing = await givenListing(exchange);
  await ask(exporter);
  expect(await fitting(listing)).toHaveLength(1);
  await exchange.call(201, "POST", "/v1/skus", {
    as: exporter,
    body: { ...LAMP, code: "ICE", storageClass: "frozen" },
  });
  expect(await fitting(listing)).toEqual([]);
});

test("only the owner of a published listing may ask", async () => {
  const listing = await givenListing(exchange);
  const path = `/v1/listings/${listing.edgeId}/requests`;
  const other = await exchange.givenParty(["owner"]);
  await exchange.call(404, "GET", path, { as: other });
  await exchange.call(403, "GET", path, { as: await givenExporter(LAMP) });
  await exchange.call(401, "GET", path);
  await exchange.call(422, "GET", `${path}?limit=1000`, { as: listing.owner });
  await exchange.call(422, "GET", `${path}?cursor=nonsense`, { as: listing.owner });
  for (const state of ["draft", "paused", "closed"] as const) {
    const hidden = await givenListing(exchange, { state });
    await exchange.call(409, "GET", `/v1/listings/${hidden.edgeId}/requests`, {
      as: hidden.owner,
    });
  }
});

test("the newest come first, page by page, each once", async () => {
  const exporter = await givenExporter(LAMP);
  const listing = await givenListing(exchange);
  const ids: string[] = [];
  for (let i = 0; i < 7; i++) {
    ids.push((await ask(exporter)).id);
    await ask(exporter, { region: { countries: ["FR"] }, services: ["kitting"] }); // no fit
  }
  // Made in the same millisecond: the id decides.
  await sql`update exchange.request set created_at = '2026-11-01T00:00:00Z'
    where state = 'open'`.execute(exchange.db);
  const found = (await fitting(listing, 2)).map(({ id }) => id);
  expect(found).toEqual(ids.toReversed());
});

test("a page of requests that all miss is empty, and says where it goes on", async () => {
  const exporter = await givenExporter(LAMP);
  const listing = await givenListing(exchange);
  const old = await ask(exporter);
  const lost = await ask(exporter, { region: { countries: ["FR"] }, services: ["kitting"] });
  await sql`insert into exchange.request
    (id, organisation_id, name, during, quantity, unit, detail, created_at)
    select gen_random_uuid(), organisation_id, name, during, quantity, unit, detail,
      created_at + i * interval '1 ms'
    from exchange.request, generate_series(1, 250) i
    where detail = (select detail from exchange.request
      where state = 'open' order by created_at desc limit 1) and state = 'open'`.execute(
    exchange.db,
  );
  const path = `/v1/listings/${listing.edgeId}/requests`;
  const first = await exchange.call<Page>(200, "GET", path, { as: listing.owner });
  expect(first.items).toEqual([]);
  expect(first.next).not.toBeNull();
  expect(lost.id).not.toBe(old.id);
  expect((await fitting(listing)).map(({ id }) => id)).toEqual([old.id]);
});

function pick<T>(random: Random, values: readonly T[]): T {
  return values[random.below(values.length)]!;
}

function randomListing(random: Random): ListingOptions {
  return {
    country: pick(random, ["NL", "DE", "FR"]),
    lon: 3 + 8 * random.next(),
    lat: 49 + 4 * random.next(),
    storageClass: pick(random, ["ambient", "ambient", "ambient", "chilled"]),
    services: ["returns", "fba-prep"].filter(() => random.next() < 0.8),
    unit: pick(random, ["pallet", "pallet", "m3", "m2", "bin"] as const),
    minimumQuantity: pick(random, [1, 1, 30]),
    minimumTermDays: pick(random, [1, 1, 90]),
    currency: pick(random, ["EUR", "GBP", "PLN"]),
    dangerousGoodsClasses: random.next() < 0.7 ? ["8", "9"] : [],
    restrictions: {
      ...(random.next() < 0.2 ? { excludedDangerousGoodsClasses: ["9"] } : {}),
      ...(random.next() < 0.3 ? { maxUnitWeightG: 500 } : {}),
    },
    capacity: [
      { from: "2030-01-01", until: "2030-04-01", quantity: 20 + random.below(600) },
      { from: "2030-04-01", until: "2031-01-01", quantity: 20 + random.below(600) },
    ],
  };
}

function randomRequest(random: Random, skuIds: readonly string[]): Record<string, unknown> {
  const day = (month: number) => `2030-${String(month).padStart(2, "0")}-15`;
  const month = 1 + random.below(8);
  return {
    period: { from: day(month), until: day(month + 1 + random.below(4)) },
    quantity: 5 + random.below(60),
    unit: pick(random, ["pallet", "m3"]),
    region: pick(random, [
      undefined,
      { countries: ["NL", "DE"] },
      { countries: ["EU"] },
      { point: { type: "Point", coordinates: [6, 51] }, radiusKm: 150 + random.below(300) },
    ]),
    services: random.next() < 0.5 ? ["returns"] : [],
    currency: pick(random, ["EUR", "USD"]),
    skuIds: [pick(random, skuIds)],
  };
}

test("owner and exporter are told the same of 20 random listings by 40 random requests", async () => {
  const random = randomOf(41);
  const listings: GivenListing[] = [];
  // No more than a match shows near misses.
  for (let i = 0; i < 20; i++) listings.push(await givenListing(exchange, randomListing(random)));
  const told = new Map<string, unknown[]>(listings.map(({ edgeId }) => [edgeId, []]));
  let [fits, misses] = [0, 0];
  for (let i = 0; i < 40; i++) {
    const exporter = await givenExporter(LAMP, CELL);
    const skus = await exchange.call<{ items: { id: string }[] }>(200, "GET", "/v1/skus", {
      as: exporter,
    });
    const body = randomRequest(
      random,
      skus.items.map(({ id }) => id),
    );
    const ceiling = { amountMinor: 100_000 + random.below(2_000_000), currency: body.currency };
    if (random.next() < 0.5) body.priceCeiling = ceiling;
    const { id } = await ask(exporter, body);
    const path = `/v1/requests/${id}/matches?limit=100`;
    const found = await exchange.call<Matches>(200, "GET", path, { as: exporter });
    for (const { listing, cost, quantity } of found.matches) {
      told.get(listing.id)!.unshift({ id, needed: quantity, total: cost.total, nearMiss: null });
      fits++;
    }
    for (const { listing, rule, lift } of found.nearMisses) {
      const isPrice = rule === "price-ceiling";
      const nearMiss = { rule, lift: isPrice ? expect.anything() : lift };
      told.get(listing.id)!.unshift({ id, needed: expect.anything(), total: null, nearMiss });
      misses++;
    }
  }
  for (const listing of listings) {
    const seen = (await fitting(listing)).map(({ id, needed, total, nearMiss }) => {
      return { id, needed: needed.quantity, total, nearMiss };
    });
    expect(seen).toEqual(told.get(listing.edgeId));
  }
  expect(fits).toBeGreaterThan(40);
  expect(misses).toBeGreaterThan(40);
});
