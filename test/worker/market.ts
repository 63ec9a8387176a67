import { newId } from "../../src/platform/ids.ts";
import type { Party, TestExchange } from "../support/exchange.ts";
import { PLAIN_RULES } from "../support/given-listing.ts";

export interface Identified {
  readonly id: string;
}

export const PERIOD = { from: "2030-01-01", until: "2031-01-01" };

export const WAREHOUSE = {
  name: "Waalhaven",
  address: { line1: "Quay 12", city: "Rotterdam", postalCode: "3089 KR" },
  country: "NL",
  locode: "NLRTM",
  point: { type: "Point", coordinates: [4.4421, 51.8867] },
  timeZone: "Europe/Amsterdam",
  cutOff: "15:00",
  workingDays: [1, 2, 3, 4, 5],
  storageClasses: ["ambient"],
};

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

/** What a write makes, sent with an idempotency key as programs do. */
export function made(
  exchange: TestExchange,
  as: Party,
  path: string,
  body?: unknown,
): Promise<Identified> {
  const sent = body === undefined ? {} : { body };
  return exchange.call(201, "POST", path, { as, key: newId(), ...sent });
}

/** Everything up to a published listing of 100 pallets, through the API; the listing's id. */
export async function publishedListing(exchange: TestExchange, owner: Party): Promise<string> {
  const warehouse = await made(exchange, owner, "/v1/warehouses", WAREHOUSE);
  const pool = await made(exchange, owner, "/v1/pools", {
    warehouseId: warehouse.id,
    zone: "A",
    storageClass: "ambient",
    unit: "pallet",
    capacity: [{ ...PERIOD, quantity: 100 }],
  });
  const card = await made(exchange, owner, "/v1/rate-cards", {
    name: "Plain",
    currency: "EUR",
    rules: PLAIN_RULES,
  });
  const listing = await made(exchange, owner, "/v1/listings", {
    poolId: pool.id,
    title: "100 pallets in Rotterdam",
    period: PERIOD,
    rateCardId: card.id,
  });
  await exchange.call(200, "POST", `/v1/listings/${listing.id}/publish`, { as: owner });
  return listing.id;
}

/** An exporter's goods and what it asks for them, through the API; the request's id. */
export async function openRequest(exchange: TestExchange, exporter: Party): Promise<string> {
  await made(exchange, exporter, "/v1/skus", LAMP);
  const request = await made(exchange, exporter, "/v1/requests", {
    name: "Lamps for the Low Countries",
    period: PERIOD,
    quantity: 60,
    unit: "pallet",
    region: { countries: ["NL"] },
    demandPlaces: [{ point: { type: "Point", coordinates: [4.9, 52.37] }, share: 1 }],
    currency: "EUR",
  });
  return request.id;
}
