import { bookHold } from "../src/exchange/holds/book-hold.ts";
import { addRequest } from "../src/exchange/requests/add-request.ts";
import { AddRequestInput } from "../src/exchange/requests/schema.ts";
import type { Context } from "../src/platform/context.ts";
import { dateOfDay, dayNumber } from "../src/platform/period.ts";

/** Where exporters sell, each with a few cities: longitude, latitude, share of the orders. */
const MARKETS = [
  { name: "Benelux and Germany", currency: "EUR", countries: ["NL", "BE", "DE"],
    cities: [[4.9, 52.37, 3], [4.35, 50.85, 2], [6.96, 50.94, 3], [13.4, 52.52, 2]] },
  { name: "Britain", currency: "GBP", countries: ["GB"],
    cities: [[-0.13, 51.51, 5], [-2.24, 53.48, 3], [-4.25, 55.86, 1]] },
  { name: "United States, west", currency: "USD", countries: ["US"],
    cities: [[-118.24, 34.05, 4], [-122.42, 37.77, 3], [-112.07, 33.45, 2]] },
  { name: "European Union", currency: "EUR", countries: ["EU"],
    cities: [[2.35, 48.86, 3], [9.19, 45.46, 2], [-3.7, 40.42, 2], [11.58, 48.14, 2]] },
  { name: "Australia", currency: "AUD", countries: ["AU"],
    cities: [[151.21, -33.87, 3], [144.96, -37.81, 3]] },
  { name: "Gulf", currency: "USD", countries: ["AE", "SA"],
    cities: [[55.27, 25.2, 3], [46.68, 24.71, 2]] },
] as const; // biome-ignore format: one market an entry

/** One open request an exporter, in turn for each market; dates lie ahead of `day`. */
export async function seedRequests(exporters: readonly Context[], day: string): Promise<void> {
  for (const [i, exporter] of exporters.entries()) {
    const market = MARKETS[i % MARKETS.length]!;
    const from = dayNumber(day) + 60 + (i % 4) * 10;
    const input = AddRequestInput.parse({
      name: `${market.name}, spring stock`,
      period: { from: dateOfDay(from), until: dateOfDay(from + 90 + (i % 3) * 30) },
      unit: "pallet",
      currency: market.currency,
      region: { countries: market.countries },
      demandPlaces: market.cities.map(([lon, lat, share]) => ({
        point: { type: "Point", coordinates: [lon, lat] },
        share,
      })),
    });
    await addRequest(exporter, input);
  }
}

/** A booking that the owner of a listing has yet to answer. */
export async function seedWaitingHold(
  exporter: Context,
  listingId: string,
  day: string,
): Promise<void> {
  const from = dayNumber(day) + 14;
  await bookHold(exporter, {
    listingId,
    period: { from: dateOfDay(from), until: dateOfDay(from + 120) },
    quantity: 150,
  });
}
