import { afterAll, beforeAll, expect, test } from "vitest";
import type { Matches } from "../../src/exchange/matching/schema.ts";
import type { LeaseRequest } from "../../src/exchange/requests/schema.ts";
import { type Random, randomOf } from "../../src/numeric/random.ts";
import { toEdgeId } from "../../src/platform/ids.ts";
import { dateOfDay, dayNumber, type Period } from "../../src/platform/period.ts";
import { createExchange, type Party, type TestExchange } from "../support/exchange.ts";
import { givenListing } from "../support/given-listing.ts";

const LISTINGS = 80;
const REQUESTS = 40;
const FIRST = dayNumber("2030-01-01");

let exchange: TestExchange;
let exporter: Party;
let listings: JudgedListing[];

/** A listing as its own rows say it, read back for the judge. */
interface JudgedListing {
  readonly id: string;
  readonly country: string;
  readonly lon: number;
  readonly lat: number;
  readonly period: Period;
  readonly storageClass: string;
  readonly accepted: readonly string[];
  readonly services: readonly string[];
  readonly unit: string;
  readonly minimumQuantity: number;
  readonly minimumTermDays: number;
  readonly maxUnitWeightG: number;
  readonly steps: readonly (Period & { readonly quantity: number })[];
  readonly uses: (Period & { readonly quantity: number })[];
}

function pick<T>(random: Random, values: readonly T[]): T {
  return values[random.below(values.length)]!;
}

function days(from: number, count: number): Period {
  return { from: dateOfDay(FIRST + from), until: dateOfDay(FIRST + from + count) };
}

async function givenRandomListing(random: Random): Promise<JudgedListing> {
  const start = random.below(60);
  const middle = start + 60 + random.below(60);
  const period = days(start, middle + 120 - start);
  const steps = [
    { ...days(start, middle - start), quantity: 20 + random.below(60) },
    { ...days(middle, 120), quantity: 20 + random.below(60) },
  ];
  const kind = {
    country: pick(random, ["NL", "DE", "FR"]),
    lon: 3 + 8 * random.next(),
    lat: 49 + 4 * random.next(),
    storageClass: pick(random, ["ambient", "ambient", "ambient", "chilled"]),
    services: ["returns", "fba-prep"].filter(() => random.next() < 0.8),
    unit: pick(random, ["pallet", "pallet", "m3"] as const),
    minimumQuantity: 1 + random.below(30),
    minimumTermDays: pick(random, [1, 30, 90]),
  };
  const dangerousGoodsClasses = random.next() < 0.7 ? ["8", "9"] : [];
  const excluded = random.next() < 0.2 ? ["9"] : [];
  const maxUnitWeightG = random.next() < 0.2 ? 500 : Number.POSITIVE_INFINITY;
  const restrictions = {
    ...(excluded.length > 0 ? { excludedDangerousGoodsClasses: excluded } : {}),
    ...(maxUnitWeightG === 500 ? { maxUnitWeightG } : {}),
  };
  const given = await givenListing(exchange, {
    ...kind,
    period,
    capacity: steps,
    dangerousGoodsClasses,
    restrictions,
  });
  const listing: JudgedListing = {
    ...kind,
    id: toEdgeId("listing", given.listingId),
    period,
    steps,
    uses: [],
    maxUnitWeightG,
    accepted: dangerousGoodsClasses.filter((each) => !excluded.includes(each)),
  };
  const quantity = kind.minimumQuantity;
  const use = days(start + random.below(30), 90 + random.below(60));
  if (random.next() < 0.5 && use.until <= period.until) {
    const body = { listingId: given.edgeId, period: use, quantity };
    const response = await exchange.request("POST", "/v1/holds", { as: exporter, body });
    if (response.status === 201) listing.uses.push({ ...use, quantity });
  }
  return listing;
}

beforeAll(async () => {
  exchange = await createExchange();
  exporter = await exchange.givenParty(["exporter"]);
  const battery = { kind: "lithium-ion", wattHours: 18, count: 1, packing: "contained-in" };
  const box = { lengthMm: 200, widthMm: 150, heightMm: 100, weightG: 700, storageClass: "ambient" };
  const flow = { monthlyUnits: 500, linesPerOrder: 1.5, unitsPerLine: 1 };
  for (const sku of [
    { code: "PLAIN", name: "Plain", ...box, ...flow },
    { code: "CELL", name: "With a cell", ...box, ...flow, unNumber: "UN3481", battery },
  ]) {
    await exchange.call(201, "POST", "/v1/skus", { as: exporter, body: sku });
  }
  const random = randomOf(21);
  listings = [];
  for (let i = 0; i < LISTINGS; i++) listings.push(await givenRandomListing(random));
});
afterAll(() => exchange[Symbol.asyncDispose]());

/** Kilometres by the law of cosines, not by the formula under test. */
function kilometres(a: { lon: number; lat: number }, b: readonly [number, number]): number {
  const rad = Math.PI / 180;
  const [lon, lat] = b;
  const cosine =
    Math.sin(a.lat * rad) * Math.sin(lat * rad) +
    Math.cos(a.lat * rad) * Math.cos(lat * rad) * Math.cos((a.lon - lon) * rad);
  return 6_371.0088 * Math.acos(Math.min(1, cosine));
}

function freeOn(listing: JudgedListing, day: string): number {
  const sum = (steps: readonly (Period & { readonly quantity: number })[]) =>
    steps.reduce((total, s) => total + (s.from <= day && day < s.until ? s.quantity : 0), 0);
  return sum(listing.steps) - sum(listing.uses);
}

interface Ask {
  readonly period: Period;
  readonly quantity: number;
  readonly region:
    | { countries: string[] }
    | { point: { type: "Point"; coordinates: [number, number] }; radiusKm: number };
  readonly services: readonly string[];
  readonly heaviestG: number;
  readonly classes: readonly string[];
}

/** The rules a listing breaks, each judged by its plain meaning. */
function broken(listing: JudgedListing, ask: Ask): string[] {
  const { period } = ask;
  const count = dayNumber(period.until) - dayNumber(period.from);
  // A pallet position holds 1.536 m³, filled to three quarters; m³ are counted up to whole ones.
  const needed = listing.unit === "pallet" ? ask.quantity : Math.ceil(ask.quantity * 1.536 * 0.75);
  const everyDay = Array.from({ length: count }, (_, i) => dateOfDay(dayNumber(period.from) + i));
  const inRegion =
    "countries" in ask.region
      ? ask.region.countries.includes(listing.country)
      : kilometres(listing, ask.region.point.coordinates) <= ask.region.radiusKm;
  const rules: [string, boolean][] = [
    ["region", inRegion],
    ["period", listing.period.from <= period.from && period.until <= listing.period.until],
    ["storage-class", listing.storageClass === "ambient"],
    ["dangerous-goods", ask.classes.every((each) => listing.accepted.includes(each))],
    ["unit-weight", ask.heaviestG <= listing.maxUnitWeightG],
    ["services", ask.services.every((each) => listing.services.includes(each))],
    ["minimum-quantity", needed >= listing.minimumQuantity],
    ["minimum-term", count >= listing.minimumTermDays],
    ["capacity", everyDay.every((day) => freeOn(listing, day) >= needed)],
  ];
  return rules.filter(([, holds]) => !holds).map(([rule]) => rule);
}

test("on 40 random requests the match says what a plain reading of every rule says", async () => {
  const random = randomOf(22);
  const skus = await exchange.call<{ items: { id: string; code: string }[] }>(
    200,
    "GET",
    "/v1/skus",
    { as: exporter },
  );
  const idOf = (code: string) => skus.items.find((sku) => sku.code === code)!.id;
  let [fitting, missing] = [0, 0];
  for (let instance = 0; instance < REQUESTS; instance++) {
    const withCell = random.next() < 0.5;
    const ask: Ask = {
      period: days(40 + random.below(60), 20 + random.below(90)),
      quantity: 5 + random.below(40),
      region:
        random.next() < 0.5
          ? { countries: ["NL", "DE"] }
          : { point: { type: "Point", coordinates: [6, 51] }, radiusKm: 100 + random.below(300) },
      services: random.next() < 0.5 ? ["returns"] : [],
      heaviestG: 700,
      classes: withCell ? ["9"] : [],
    };
    const { heaviestG: _, classes: __, ...asked } = ask;
    const body = {
      name: `R${instance}`,
      ...asked,
      currency: "EUR",
      skuIds: [idOf(withCell ? "CELL" : "PLAIN")],
    };
    const request = await exchange.call<LeaseRequest>(201, "POST", "/v1/requests", {
      as: exporter,
      body,
    });
    const found = await exchange.call<Matches>(
      200,
      "GET",
      `/v1/requests/${request.id}/matches?limit=100`,
      { as: exporter },
    );
    const judged = listings.map((listing) => ({ id: listing.id, rules: broken(listing, ask) }));
    const fits = judged.filter(({ rules }) => rules.length === 0).map(({ id }) => id);
    expect(
      found.matches.map(({ listing }) => listing.id).toSorted(),
      `request ${instance}`,
    ).toEqual(fits.toSorted());
    const near = new Map(
      judged.filter(({ rules }) => rules.length === 1).map(({ id, rules }) => [id, rules[0]]),
    );
    expect(found.nearMissCount, `request ${instance}`).toBe(near.size);
    for (const { listing, rule } of found.nearMisses) expect(near.get(listing.id)).toBe(rule);
    expect(found.excludedCount).toBe(listings.length - fits.length - near.size);
    fitting += fits.length;
    missing += near.size;
  }
  // Requests that nothing fits, or everything, would prove little.
  expect(fitting).toBeGreaterThan(REQUESTS);
  expect(missing).toBeGreaterThan(REQUESTS);
});
