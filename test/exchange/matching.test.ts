import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Matches, Price } from "../../src/exchange/matching/schema.ts";
import type { LeaseRequest } from "../../src/exchange/requests/schema.ts";
import { randomOf } from "../../src/numeric/random.ts";
import { createExchange, type Party, type TestExchange } from "../support/exchange.ts";
import { givenListing, type ListingOptions, PLAIN_RULES } from "../support/given-listing.ts";

let exchange: TestExchange;
beforeAll(async () => {
  exchange = await createExchange();
});
afterAll(() => exchange[Symbol.asyncDispose]());

const SPRING = { from: "2030-03-01", until: "2030-06-29" }; // 120 days
const LAMP = {
  code: "LAMP",
  name: "Desk lamp",
  lengthMm: 300,
  widthMm: 200,
  heightMm: 200,
  weightG: 900,
  storageClass: "ambient",
  monthlyUnits: 3_000,
  linesPerOrder: 1.5,
  unitsPerLine: 1,
};

/** A market of its own: what earlier tests listed is closed. */
async function freshMarket(): Promise<void> {
  await sql`update exchange.listing set state = 'closed' where state = 'published'`.execute(
    exchange.db,
  );
}

async function givenExporter(sku: Record<string, unknown> = LAMP): Promise<Party> {
  const exporter = await exchange.givenParty(["exporter"]);
  await exchange.call(201, "POST", "/v1/skus", { as: exporter, body: sku });
  return exporter;
}

const BASE = {
  name: "Spring",
  period: SPRING,
  quantity: 40,
  unit: "pallet",
  region: { countries: ["NL", "DE"] },
  demandPlaces: [{ point: { type: "Point", coordinates: [4.9, 52.37] }, share: 1 }],
  currency: "EUR",
};

async function ask(exporter: Party, change: Record<string, unknown> = {}): Promise<Matches> {
  const body = { ...BASE, ...change };
  const request = await exchange.call<LeaseRequest>(201, "POST", "/v1/requests", {
    as: exporter,
    body,
  });
  return exchange.call<Matches>(200, "GET", `/v1/requests/${request.id}/matches?limit=100`, {
    as: exporter,
  });
}

test("what fits is ranked by total cost, with lines and score parts that add up", async () => {
  await freshMarket();
  const exporter = await givenExporter();
  const dear = {
    ...PLAIN_RULES,
    pickAndPack: { perOrder: "9.20", perLine: "0.35", perUnit: "0.10" },
  };
  const [far, near, costly] = [
    await givenListing(exchange, { title: "Berlin", country: "DE", lon: 13.4, lat: 52.5 }),
    await givenListing(exchange, { title: "Rotterdam" }),
    await givenListing(exchange, { title: "Rotterdam, dear", rules: dear }),
  ];
  const found = await ask(exporter);
  expect(found.matches.map(({ listing }) => listing.id)).toEqual([
    near.edgeId,
    far.edgeId,
    costly.edgeId,
  ]);
  expect(found.matches.map(({ rank }) => rank)).toEqual([1, 2, 3]);
  expect(found.matches.at(0)?.score).toBe(100);
  for (const { cost, score, scoreParts } of found.matches) {
    const lines = cost.lines.reduce((sum, { amount }) => sum + amount.amountMinor, 0);
    expect(lines).toBe(cost.total.amountMinor);
    const parts = scoreParts.reduce((sum, { points }) => sum + Math.round(points * 100), 0);
    expect(parts).toBe(Math.round(score * 100));
  }
});

test("the cost lines are those of the worked example", async () => {
  await freshMarket();
  const exporter = await givenExporter();
  await givenListing(exchange);
  const { matches } = await ask(exporter, {
    demandPlaces: [],
    replenishmentDays: 30,
    safetyDays: 0,
  });
  const line = Object.fromEntries(
    matches.at(0)!.cost.lines.map(({ code, amount }) => [code, amount.amountMinor]),
  );
  // 3,000 lamps of 0.012 m³ a month are 36 m³: 36 / (1.536 × 0.75) = 31.25 pallets a lot. Four lots
  // in 120 days, each leaving evenly in 30: 15 full pallet-days a pallet, below 90 days at 0.40.
  expect(line.storage).toBe(Math.round(31.25 * 15 * 0.4 * 100));
  expect(line.inbound).toBe(32 * 850); // 32 pallets rounded up, at 8.50
  // 3,000 lines in 2,000 orders: 2,000 × 1.20 + 3,000 × 0.35 + 3,000 × 0.10
  expect(line["pick-and-pack"]).toBe(240_000 + 105_000 + 30_000);
  expect(line["minimum-top-up"]).toBe(0);
  expect(line.outbound).toBe(0);
});

test("the typical floor that is walked is as large as the pool on its best day", async () => {
  await freshMarket();
  const exporter = await givenExporter();
  const [early, late] = [
    { from: "2030-01-01", until: "2030-09-01" },
    { from: "2030-09-01", until: "2031-01-01" },
  ];
  const step = (days: typeof early, quantity: number) => ({ ...days, quantity });
  const small = await givenListing(exchange, { capacity: [step(early, 100), step(late, 50)] });
  const grown = await givenListing(exchange, { capacity: [step(early, 100), step(late, 6_400)] });
  const large = await givenListing(exchange, { capacity: [step(early, 6_400), step(late, 6_400)] });
  const { matches } = await ask(exporter);
  const metresOf = new Map(matches.map(({ listing, walk }) => [listing.id, walk.metresPerOrder]));
  expect(metresOf.get(grown.edgeId)).toBe(metresOf.get(large.edgeId));
  expect(metresOf.get(small.edgeId)).toBeLessThan(metresOf.get(large.edgeId)!);
});

/** Each with a listing that breaks that one rule, and what is said would lift it. */
const NEAR: readonly [
  rule: string,
  listing: ListingOptions,
  request: Record<string, unknown>,
  lift: RegExp,
][] = [
  ["region", { country: "FR" }, {}, /take in FR/],
  [
    "region",
    { lon: 11.57, lat: 48.14 },
    { region: { point: { type: "Point", coordinates: [4.5, 52] }, radiusKm: 100 } },
    /Widen the radius to 6\d\d km/,
  ],
  [
    "period",
    {
      period: { from: "2030-04-01", until: "2031-01-01" },
      capacity: [{ from: "2030-01-01", until: "2031-01-01", quantity: 100 }],
    },
    {},
    /Stay within 2030-04-01/,
  ],
  ["storage-class", { storageClass: "chilled" }, {}, /chilled/],
  [
    "services",
    { services: ["returns"] },
    { services: ["returns", "fba-prep"] },
    /without fba-prep/,
  ],
  ["minimum-quantity", { minimumQuantity: 50 }, {}, /at least 50 pallet, not 40/],
  ["minimum-term", { minimumTermDays: 180 }, {}, /shortest term is 180 days/],
  [
    "capacity",
    {
      capacity: [
        { from: "2030-01-01", until: "2030-05-01", quantity: 100 },
        { from: "2030-05-01", until: "2031-01-01", quantity: 30 },
      ],
    },
    {},
    /Take 30 pallet/,
  ],
  ["unit-weight", { restrictions: { maxUnitWeightG: 500 } }, {}, /over 500 g/],
  [
    "price-ceiling",
    {},
    { priceCeiling: { amountMinor: 1_000, currency: "EUR" } },
    /Raise the ceiling/,
  ],
];

test.each(NEAR)(
  "a near miss by %s says what would lift it",
  async (rule, listing, request, lift) => {
    await freshMarket();
    const exporter = await givenExporter();
    const given = await givenListing(exchange, listing);
    const found = await ask(exporter, request);
    expect([found.matchCount, found.nearMissCount, found.excludedCount]).toEqual([0, 1, 0]);
    const miss = found.nearMisses.at(0)!;
    expect([miss.listing.id, miss.rule]).toEqual([given.edgeId, rule]);
    expect(miss.lift.detail).toMatch(lift);
  },
);

test("goods with lithium batteries go only where class 9 is accepted", async () => {
  await freshMarket();
  const battery = { kind: "lithium-ion", wattHours: 18, count: 1, packing: "contained-in" };
  const exporter = await givenExporter({ ...LAMP, unNumber: "UN3481", battery });
  const yes = await givenListing(exchange, { dangerousGoodsClasses: ["8", "9"] });
  await givenListing(exchange, {});
  await givenListing(exchange, {
    dangerousGoodsClasses: ["9"],
    restrictions: { excludedDangerousGoodsClasses: ["9"] },
  });
  const found = await ask(exporter);
  expect(found.matches.map(({ listing }) => listing.id)).toEqual([yes.edgeId]);
  expect(found.nearMisses.map(({ rule }) => rule)).toEqual(["dangerous-goods", "dangerous-goods"]);
});

test("holds use capacity up, and give it back when they end", async () => {
  await freshMarket();
  const exporter = await givenExporter();
  const listing = await givenListing(exchange, { quantity: 50 });
  const body = { listingId: listing.edgeId, period: SPRING, quantity: 20 };
  const hold = await exchange.call<{ id: string }>(201, "POST", "/v1/holds", {
    as: exporter,
    body,
  });
  const full = await ask(exporter);
  expect(full.nearMisses.at(0)).toMatchObject({ rule: "capacity", lift: { params: { free: 30 } } });
  await exchange.call(200, "DELETE", `/v1/holds/${hold.id}`, { as: exporter });
  const free = await ask(exporter);
  expect(free.matches.at(0)).toMatchObject({ freeQuantity: 50, quantity: 40 });
});

test("amounts are converted at a rate that is stated with its date and source", async () => {
  await freshMarket();
  const exporter = await givenExporter();
  await givenListing(exchange, { country: "DE", currency: "GBP" });
  const { matches } = await ask(exporter, { demandPlaces: [] });
  const [fx] = matches.at(0)!.cost.fx;
  expect(fx).toMatchObject({ from: "GBP", to: "EUR", date: "2026-06-01" });
  expect(fx?.source).toMatch(/H\.10/);
  // Both are quoted per US dollar: 0.8684 EUR / 0.7497 GBP.
  expect(fx?.rate).toBeCloseTo(0.8684 / 0.7497, 10);
});

test("a listing whose currency has no rate is a near miss, not a wrong figure", async () => {
  await freshMarket();
  const exporter = await givenExporter();
  await givenListing(exchange, { currency: "PLN" });
  const found = await ask(exporter);
  expect(found.nearMisses.at(0)).toMatchObject({ rule: "currency" });
});

test("pools in cubic metres and bins are asked in their own unit", async () => {
  await freshMarket();
  const exporter = await givenExporter();
  const m3 = await givenListing(exchange, { unit: "m3", quantity: 47 });
  const bins = await givenListing(exchange, { unit: "bin", quantity: 960 });
  await givenListing(exchange, { unit: "m3", quantity: 46 });
  const found = await ask(exporter);
  const needed = Object.fromEntries(
    found.matches.map((match) => [match.listing.id, match.quantity]),
  );
  // 40 pallets × 1.536 m³ × 0.75 = 46.08 m³ of goods; in bins 46.08 / (0.064 × 0.75) = 960.
  expect(needed).toEqual({ [m3.edgeId]: 47, [bins.edgeId]: 960 });
});

test("what-if on days and quantity changes the answer, not the request", async () => {
  await freshMarket();
  const exporter = await givenExporter();
  await givenListing(exchange, { quantity: 50 });
  const request = await exchange.call<LeaseRequest>(201, "POST", "/v1/requests", {
    as: exporter,
    body: BASE,
  });
  const path = `/v1/requests/${request.id}/matches`;
  const more = await exchange.call<Matches>(200, "GET", `${path}?quantity=60`, { as: exporter });
  expect(more.nearMisses.at(0)?.rule).toBe("capacity");
  const later = await exchange.call<Matches>(
    200,
    "GET",
    `${path}?from=2030-12-01&until=2031-02-01`,
    { as: exporter },
  );
  expect(later.matchCount).toBe(0);
  const as = await exchange.call<Matches>(200, "GET", path, { as: exporter });
  expect(as.matchCount).toBe(1);
  await exchange.call(422, "GET", `${path}?from=2031-01-01`, { as: exporter });
});

test("matches come as CSV, cheapest first", async () => {
  await freshMarket();
  const exporter = await givenExporter();
  await givenListing(exchange, { title: "=cmd|' /C calc'!A0" });
  const request = await exchange.call<LeaseRequest>(201, "POST", "/v1/requests", {
    as: exporter,
    body: BASE,
  });
  const csv = await exchange.request("GET", `/v1/requests/${request.id}/matches/export`, {
    as: exporter,
  });
  const [header, row] = (await csv.text()).replace("\uFEFF", "").split(/\r?\n/);
  expect(header).toMatch(/^rank,listingId,title,.*storage,inbound,pick-and-pack/);
  expect(row).toContain("'=cmd");
});

test("a stranger's request is not there; an owner may not ask", async () => {
  const exporter = await givenExporter();
  const request = await exchange.call<LeaseRequest>(201, "POST", "/v1/requests", {
    as: exporter,
    body: BASE,
  });
  const other = await givenExporter();
  await exchange.call(404, "GET", `/v1/requests/${request.id}/matches`, { as: other });
  const owner = await exchange.givenParty(["owner"]);
  await exchange.call(403, "GET", `/v1/requests/${request.id}/matches`, { as: owner });
  await exchange.call(200, "POST", `/v1/requests/${request.id}/withdraw`, { as: exporter });
  await exchange.call(409, "GET", `/v1/requests/${request.id}/matches`, { as: exporter });
});

test("anybody may price a file of SKUs at a published listing", async () => {
  const listing = await givenListing(exchange);
  const path = `/v1/listings/${listing.edgeId}/price`;
  const json = await exchange.call<Price>(200, "POST", path, {
    body: { skus: [LAMP], period: SPRING, currency: "EUR" },
  });
  expect(json.cost.total.amountMinor).toBeGreaterThan(0);
  const csv =
    "code,name,lengthMm,widthMm,heightMm,weightG,storageClass,monthlyUnits,linesPerOrder,unitsPerLine\nLAMP,Desk lamp,300,200,200,900,ambient,3000,1.5,1\n";
  const query = `from=${SPRING.from}&until=${SPRING.until}&currency=EUR`;
  expect(await exchange.call(200, "POST", `${path}?${query}`, { csv })).toEqual(json);
  expect(await exchange.call(422, "POST", path, { csv })).toMatchObject({
    faults: [{ pointer: "?from" }],
  });
  const bad = await exchange.call(422, "POST", `${path}?${query}`, {
    csv: csv.replace(",300,", ",-3,"),
  });
  expect(bad).toMatchObject({ faults: [{ pointer: "/rows/2/lengthMm" }] });
  const draft = await givenListing(exchange, { state: "draft" });
  await exchange.call(404, "POST", `/v1/listings/${draft.edgeId}/price`, {
    body: { skus: [LAMP], period: SPRING },
  });
});

test("order of listing does not matter, and raising a price never raises a rank", async () => {
  const random = randomOf(11);
  const exporter = await givenExporter();
  const specs = Array.from({ length: 12 }, (_, i) => ({
    title: `L${i}`,
    lon: 4 + random.next() * 4,
    lat: 51 + random.next() * 2,
    quantity: 30 + random.below(40),
    minimumTermDays: random.below(2) ? 30 : 180,
    perOrder: (0.8 + random.next()).toFixed(2),
  }));
  const place = async (order: readonly (typeof specs)[number][], raised?: string) => {
    await freshMarket();
    for (const { perOrder, ...spec } of order) {
      const price = spec.title === raised ? (Number(perOrder) + 0.4).toFixed(2) : perOrder;
      const rules = {
        ...PLAIN_RULES,
        pickAndPack: { perOrder: price, perLine: "0.35", perUnit: "0.10" },
      };
      await givenListing(exchange, { ...spec, rules });
    }
    const found = await ask(exporter);
    expect(found.matchCount + found.nearMissCount + found.excludedCount).toBe(order.length);
    return found.matches.map(({ listing }) => listing.title);
  };
  const ranked = await place(specs);
  expect(ranked.length).toBeGreaterThan(2);
  const shuffled = [...random.shuffle(Int32Array.from(specs.keys()))].map((i) => specs[i]!);
  expect(await place(shuffled)).toEqual(ranked);
  for (const title of ranked.slice(0, 3)) {
    const after = await place(specs, title);
    expect(after.indexOf(title)).toBeGreaterThanOrEqual(ranked.indexOf(title));
  }
});
