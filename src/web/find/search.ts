import { dateOf, numberOf, oneOf, present, type RawSearch, textOf } from "../frame/search.ts";
import type { Bounds } from "../map/map-context.ts";
import { CURRENCIES } from "../parts/currencies.ts";
import { daysLater, today } from "../words/formats.ts";

export const STORAGE_CLASSES = [
  "ambient", "conditioned", "chilled", "frozen", "deep-frozen", "hazardous", "high-value",
  "hanging", "oversize", "outdoor", "bonded",
] as const; // biome-ignore format: a list of classes

export const SERVICES = [
  "fba-prep", "returns", "labelling", "kitting", "cross-dock", "palletising", "inspection",
  "photography", "forwarding", "disposal",
] as const; // biome-ignore format: a list of services

export const UNITS = ["pallet", "bin", "m3", "m2"] as const;

export const DANGEROUS_GOODS_CLASSES = [
  "1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "2.1", "2.2", "2.3", "3", "4.1", "4.2", "4.3", "5.1",
  "5.2", "6.1", "6.2", "7", "8", "9",
] as const; // biome-ignore format: a list of classes

function countryOf(value: unknown): string | undefined {
  const code = textOf(value)?.toUpperCase();
  return code !== undefined && /^[A-Z]{2}$/.test(code) ? code : undefined;
}

/** A longitude between −180 and 180: a map moved around the Earth tells others too. */
function wrapped(lon: number): number {
  return Math.round((((((lon + 180) % 360) + 360) % 360) - 180) * 10_000) / 10_000;
}

/** An area of the map as the address says it; one over the date line ends west of its beginning. */
export function textOfBounds([west, south, east, north]: Bounds): string {
  const lons = east - west >= 360 ? [-180, 180] : [wrapped(west), wrapped(east)];
  return [lons[0], Math.max(-90, south), lons[1], Math.min(90, north)].join(",");
}

/** The area of an address, with its east end beyond 180 if it lies over the date line. */
export function boundsOfText(bbox: string | undefined): Bounds | undefined {
  const degrees = (bbox ?? "").split(",").map(Number);
  if (!bbox || degrees.length !== 4 || !degrees.every(Number.isFinite)) return undefined;
  const [west, south, east, north] = degrees as [number, number, number, number];
  return [west, south, east < west ? east + 360 : east, north];
}

/** What is asked of the listings shown, as the address says it. */
export function findSearch(search: RawSearch) {
  return present({
    country: countryOf(search.country),
    from: dateOf(search.from),
    until: dateOf(search.until),
    quantity: numberOf(search.quantity),
    unit: oneOf(UNITS, search.unit),
    storageClass: oneOf(STORAGE_CLASSES, search.storageClass),
    dangerousGoodsClass: oneOf(DANGEROUS_GOODS_CLASSES, textOf(search.dangerousGoodsClass)),
    service: oneOf(SERVICES, search.service),
    maxRate: numberOf(search.maxRate),
    currency: oneOf(CURRENCIES, search.currency),
    bbox: boundsOfText(textOf(search.bbox)) && textOf(search.bbox),
  });
}
export type FindSearch = ReturnType<typeof findSearch>;

/** Filters as the API takes them; what means something only together is left out alone. */
export function filtersOf(search: FindSearch) {
  const { country, from, until, quantity, unit, storageClass, dangerousGoodsClass } = search;
  const { service, maxRate, currency, bbox } = search;
  const hasDates = from !== undefined && until !== undefined && from < until;
  const hasQuantity = hasDates && quantity !== undefined && quantity >= 1;
  return present({
    country,
    bbox,
    storageClass,
    dangerousGoodsClass,
    services: service,
    ...(hasDates ? { from, until } : {}),
    ...(hasQuantity
      ? { quantity: String(Math.round(quantity)), unit: unit ?? "pallet" }
      : { unit }),
    // A currency alone says in what my goods are priced, not which listings are shown.
    ...(currency && maxRate !== undefined ? { currency, maxRate: String(maxRate) } : {}),
  });
}
export type Filters = ReturnType<typeof filtersOf>;

/** The dates that free space and prices are shown for, when none are asked for. */
export function datesOf({ from, until }: FindSearch): { from: string; until: string } {
  if (from !== undefined && until !== undefined && from < until) return { from, until };
  const start = daysLater(today(), 30);
  return { from: start, until: daysLater(start, 90) };
}

/** What of a search a listing's own page goes on with: when, and how much. */
export function bookingSearch(search: RawSearch) {
  return present({
    from: dateOf(search.from),
    until: dateOf(search.until),
    quantity: numberOf(search.quantity),
  });
}
export type BookingSearch = ReturnType<typeof bookingSearch>;

/** What of a search a request for space begins with. */
export function askingSearch({ country, service, unit, currency, ...search }: FindSearch) {
  return present({
    ...bookingSearch(search),
    country,
    service,
    currency,
    unit: oneOf(["pallet", "m3"], unit),
  });
}
