import { readPlaces } from "../../seeds/places.ts";
import { type Random, randomOf } from "../../src/numeric/random.ts";
import { toEdgeId } from "../../src/platform/ids.ts";
import { dateOfDay, dayCount, dayNumber } from "../../src/platform/period.ts";
import type { Call } from "../support/load.ts";
import type { BenchMarket, Bookable } from "./api-market.ts";

const SERVICES = ["labelling", "returns", "kitting"];

function pick<T>(random: Random, values: readonly T[]): T {
  return values[random.below(values.length)]!;
}

function headersOf(token: string): Record<string, string> {
  return { Authorization: `Bearer ${token}`, "Content-Type": "application/json" };
}

function somePeriod(random: Random, firstDay: string) {
  const from = dayNumber(firstDay) + 30 + random.below(60);
  return { from: dateOfDay(from), until: dateOfDay(from + 30 + random.below(60)) };
}

/** Pallets free around a port, as an exporter without an account looks for them. */
export function searchCalls(url: string, market: BenchMarket, seed: number): () => Call {
  const random = randomOf(seed);
  const places = readPlaces();
  return () => {
    const { lon, lat } = pick(random, places);
    const { from, until } = somePeriod(random, market.firstDay);
    const query = new URLSearchParams({
      near: `${lon},${lat}`,
      radiusKm: String(pick(random, [100, 300, 500, 1_000])),
      from,
      until,
      quantity: String(10 + random.below(90)),
      unit: "pallet",
    });
    return { method: "GET", url: `${url}/v1/listings?${query}` };
  };
}

/** One listing by its id. */
export function listingCalls(url: string, market: BenchMarket, seed: number): () => Call {
  const random = randomOf(seed);
  return () => {
    const id = toEdgeId("listing", pick(random, market.bookable).id);
    return { method: "GET", url: `${url}/v1/listings/${id}` };
  };
}

/** The yardstick's one row. */
export function bareCalls(url: string, market: BenchMarket, seed: number): () => Call {
  const random = randomOf(seed);
  return () => ({ method: "GET", url: `${url}/listings/${pick(random, market.bookable).id}` });
}

/** What an exporter asks for, in as many forms as there are numbers. */
export function requestBody(random: Random, firstDay: string, index: number): unknown {
  const places = readPlaces();
  const { lon, lat } = pick(random, places);
  const demand = [0, 1, 2].map((i) => ({
    point: { type: "Point", coordinates: i === 0 ? [lon, lat] : pointOf(pick(random, places)) },
    share: 1 + random.below(9),
  }));
  const regions = [
    { countries: ["EU"] },
    { countries: ["US"] },
    { point: { type: "Point", coordinates: [lon, lat] }, radiusKm: 1_000 },
    undefined,
  ];
  return {
    name: `Bench ${index}`,
    period: somePeriod(random, firstDay),
    quantity: 5 + random.below(60),
    unit: "pallet",
    region: regions[index % regions.length],
    demandPlaces: demand,
    services: index % 3 === 0 ? [pick(random, SERVICES)] : [],
    currency: pick(random, ["EUR", "USD"]),
  };
}

function pointOf({ lon, lat }: { lon: number; lat: number }): [number, number] {
  return [lon, lat];
}

/** Requests as their own exporters ask them to be matched. */
export function matchCalls(url: string, asked: readonly { id: string; token: string }[]) {
  return (index: number): Call => {
    const { id, token } = asked[index % asked.length]!;
    return { method: "GET", url: `${url}/v1/requests/${id}/matches`, headers: headersOf(token) };
  };
}

export function addRequestCall(url: string, token: string, body: unknown): Call {
  return {
    method: "POST",
    url: `${url}/v1/requests`,
    headers: headersOf(token),
    body: JSON.stringify(body),
  };
}

/** Bookings by all exporters in turn, at listings chosen by `which`, on the listing's own terms. */
export function bookCalls(
  url: string,
  market: BenchMarket,
  seed: number,
  which: (random: Random) => Bookable = (random) => pick(random, market.bookable),
): (index: number) => Call {
  const random = randomOf(seed);
  return (index) => {
    const listing = which(random);
    const days = dayCount(listing.during);
    const term = Math.min(days, listing.minimumTermDays + random.below(30));
    const from = dayNumber(listing.during.from) + random.below(days - term + 1);
    return {
      method: "POST",
      url: `${url}/v1/holds`,
      headers: {
        ...headersOf(market.tokens[index % market.tokens.length]!),
        "Idempotency-Key": `bench-${seed}-${index}`,
      },
      body: JSON.stringify({
        listingId: toEdgeId("listing", listing.id),
        period: { from: dateOfDay(from), until: dateOfDay(from + term) },
        quantity: listing.minimumQuantity,
      }),
    };
  };
}
