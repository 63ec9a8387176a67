import { afterAll, beforeAll, expect, test } from "vitest";
import type { LayoutEstimate } from "../../src/exchange/layout-estimates/schema.ts";
import type { Matches, Price } from "../../src/exchange/matching/schema.ts";
import type { LeaseRequest } from "../../src/exchange/requests/schema.ts";
import { randomOf } from "../../src/numeric/random.ts";
import { toEdgeId } from "../../src/platform/ids.ts";
import { createExchange, type Party, type TestExchange } from "../support/exchange.ts";
import { type GivenListing, givenListing } from "../support/given-listing.ts";

let exchange: TestExchange;
let exporter: Party;
beforeAll(async () => {
  exchange = await createExchange();
  exporter = await exchange.givenParty(["exporter"]);
});
afterAll(() => exchange[Symbol.asyncDispose]());

function sku(code: string, monthlyUnits: number, linesPerOrder = 1) {
  return {
    code,
    name: code,
    lengthMm: 300,
    widthMm: 200,
    heightMm: 200,
    weightG: 900,
    storageClass: "ambient",
    monthlyUnits,
    linesPerOrder,
    unitsPerLine: 1,
  };
}

/** One zone of pallets along aisles of eight bays, one slot a bay side; pickers start in front. */
function specOf(zone: string, aisleCount = 6) {
  return {
    aisleCount,
    aislePitchMm: 4_000,
    crossAisleWidthMm: 3_000,
    blocks: [
      {
        bayCount: 8,
        bayWidthMm: 1_000,
        sides: 2,
        rackDepthMm: 1_000,
        levels: [{ elevationMm: 0, heightMm: 1_800, loadG: 1_000_000 }],
      },
    ],
    zones: [{ id: zone, storageClasses: ["ambient"] }],
    dropPoint: { aisle: 0 },
  };
}

async function givenOwnPlan(listing: GivenListing, spec: object): Promise<void> {
  const warehouseId = toEdgeId("warehouse", listing.warehouseId);
  await exchange.call(201, "POST", "/v1/floor-plans", {
    as: listing.owner,
    body: { warehouseId, name: "Hall", spec },
  });
}

function estimate(listing: GivenListing, body: object, as = exporter): Promise<LayoutEstimate> {
  const path = `/v1/listings/${listing.edgeId}/layout-estimate`;
  return exchange.call<LayoutEstimate>(200, "POST", path, { as, body });
}

test("walks the orders sent along in the owner's floor plan, with the arithmetic of one SKU", async () => {
  const listing = await givenListing(exchange, { zone: "P" });
  await givenOwnPlan(listing, specOf("P"));
  const told = await estimate(listing, {
    source: "inline",
    skus: [sku("LAMP", 900)],
    orders: [{ reference: "1", lines: ["LAMP"] }],
    quantity: 4,
    labourPerHour: { amountMinor: 3_600, currency: "EUR" },
  });
  // Half a cross-aisle of 3 m and half a bay of 1 m, there and back; 1 m/s; 36.00 an hour.
  expect(told).toMatchObject({
    floor: { kind: "floor-plan", slotCount: 96, aisleCount: 6, blockCount: 1 },
    quantity: 4,
    unit: "pallet",
    slotCount: 4,
    skuCount: 1,
    orders: { basis: "sent", count: 1, lineCount: 1 },
    metresPerOrder: 4,
    boundMetresPerOrder: 4,
    matchMetresPerOrder: 4,
    gapShare: 0,
    ordersPerMonth: 900,
    walkingPerMonth: { amountMinor: 900 * 4, currency: "EUR" },
    // 60 s a tour, 4 s a bay, 9 s a line and 2 s as the floor is outside the golden zone.
    labourPerMonth: { amountMinor: 900 * (4 + 60 + 4 + 9 + 2), currency: "EUR" },
  });
  expect(told.statement).toContain("owner's newest floor plan");
});

test("without a plan a typical floor of the pool's size is walked, and that is said", async () => {
  const few = await givenListing(exchange, { quantity: 60 });
  const many = await givenListing(exchange, { quantity: 6_000 });
  const skus = [sku("A", 400, 2), sku("B", 200, 2), sku("C", 100, 2)];
  const body = { source: "inline", skus, quantity: 30 };
  const [small, large] = [await estimate(few, body), await estimate(many, body)];
  expect(small).toMatchObject({ floor: { kind: "typical" }, orders: { basis: "drawn" } });
  expect(small.statement).toContain("typical floor of 64 pallet slots");
  expect(large.metresPerOrder).toBeGreaterThan(small.metresPerOrder);
  for (const told of [small, large]) {
    expect(told.boundMetresPerOrder).toBeLessThanOrEqual(told.metresPerOrder);
    expect(told.sShapeMetresPerOrder).toBeGreaterThanOrEqual(told.metresPerOrder);
    expect(told.metresPerOrder).toBeLessThanOrEqual(told.randomMetresPerOrder);
  }
  expect(await estimate(few, body)).toEqual(small);
  expect((await estimate(few, { ...body, seed: 9 })).orders.basis).toBe("drawn");
});

test("one's own SKUs and orders are taken as they are kept, and matches reckon near it", async () => {
  const own = await exchange.givenParty(["exporter"]);
  const random = randomOf(5);
  const codes = Array.from({ length: 40 }, (_, n) => `S${n}`);
  for (const [n, code] of codes.entries()) {
    const body = sku(code, Math.round(600 / (n + 1)), 3);
    await exchange.call(201, "POST", "/v1/skus", { as: own, body });
  }
  const lines = Array.from({ length: 120 }, (_, order) => {
    const chosen = new Set<string>();
    while (chosen.size < 3) {
      chosen.add(codes[Math.floor(40 * random.next() ** 2.5)]!);
    }
    return [...chosen].map((skuCode) => ({
      orderReference: `O${order}`,
      orderedOn: "2026-05-04",
      skuCode,
      quantity: 1,
    }));
  });
  const imported = { as: own, body: { lines: lines.flat() } };
  await exchange.call(200, "POST", "/v1/orders/import", imported);
  const listing = await givenListing(exchange, { zone: "Q" });
  await givenOwnPlan(listing, specOf("Q"));
  const told = await estimate(listing, { quantity: 48 }, own);
  expect(told.orders).toMatchObject({ basis: "own", count: 120, lineCount: 360 });
  const off = told.matchMetresPerOrder / told.metresPerOrder - 1;
  expect(Math.abs(off)).toBeLessThan(0.25);

  const asked = {
    name: "Spring",
    period: { from: "2030-03-01", until: "2030-06-29" },
    quantity: 48,
    unit: "pallet",
    currency: "USD",
    region: { countries: ["NL"] },
  };
  const request = await exchange.call<LeaseRequest>(201, "POST", "/v1/requests", {
    as: own,
    body: asked,
  });
  const path = `/v1/requests/${request.id}/matches?limit=100`;
  const found = await exchange.call<Matches>(200, "GET", path, { as: own });
  const match = found.matches.find(({ listing: { id } }) => id === listing.edgeId)!;
  expect(match.walk).toEqual({ metresPerOrder: told.matchMetresPerOrder, floor: "floor-plan" });
  const walking = match.cost.lines.find(({ code }) => code === "walking")!;
  const hours = (told.ordersPerMonth * match.walk.metresPerOrder) / 3_600;
  expect(Math.abs(walking.amount.amountMinor - hours * 2_400)).toBeLessThan(10);
  expect(found.basis.walking).toContain("24 USD an hour");
  const typical = found.matches.find(({ listing: { id } }) => id !== listing.edgeId)!;
  expect(typical.walk.floor).toBe("typical");
});

test("a price for strangers has the walking line as well", async () => {
  const listing = await givenListing(exchange, { quantity: 100 });
  const price = await exchange.call<Price>(200, "POST", `/v1/listings/${listing.edgeId}/price`, {
    body: { skus: [sku("LAMP", 900)], period: { from: "2030-03-01", until: "2030-06-29" } },
  });
  expect(price.walk.floor).toBe("typical");
  const walking = price.cost.lines.find(({ code }) => code === "walking")!;
  // 900 orders at 1 m/s and 24 USD an hour.
  const expected = Math.round(((900 * price.walk.metresPerOrder) / 3_600) * 2_400);
  expect(walking.amount).toEqual({ amountMinor: expected, currency: "USD" });
});

interface Problem {
  code: string;
  faults: { pointer: string; code: string }[];
}

test("what cannot be is refused by name, and a draft is not there", async () => {
  const listing = await givenListing(exchange, {});
  const draft = await givenListing(exchange, { state: "draft" });
  const path = `/v1/listings/${listing.edgeId}/layout-estimate`;
  const inline = { source: "inline", skus: [sku("A", 10)] };
  const refused = async (body: object) => {
    const problem = await exchange.call<Problem>(422, "POST", path, { as: exporter, body });
    return problem.faults[0];
  };
  expect(await refused({})).toMatchObject({ pointer: "/source", code: "no_skus" });
  expect(await refused({ source: "inline" })).toMatchObject({ pointer: "/skus" });
  expect(await refused({ ...inline, skus: [sku("A", 0)] })).toMatchObject({ code: "no_turnover" });
  const orders = [{ reference: "1", lines: ["A", "B"] }];
  expect(await refused({ ...inline, orders })).toMatchObject({
    pointer: "/orders/0/lines/1",
    code: "unknown_sku",
  });
  const hidden = `/v1/listings/${draft.edgeId}/layout-estimate`;
  await exchange.call(404, "POST", hidden, { as: exporter, body: inline });
  const owner = await exchange.givenParty(["owner"]);
  await exchange.call(403, "POST", path, { as: owner, body: inline });
});
