import { dateOf, numberOf, oneOf, present, type RawSearch, textOf } from "../frame/search.ts";

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

/** What is asked of the listings shown, as the address says it. */
export function findSearch(search: RawSearch) {
  return present({
    country: textOf(search.country)?.slice(0, 2).toUpperCase(),
    from: dateOf(search.from),
    until: dateOf(search.until),
    quantity: numberOf(search.quantity),
    unit: oneOf(UNITS, search.unit),
    storageClass: oneOf(STORAGE_CLASSES, search.storageClass),
    dangerousGoodsClass: oneOf(DANGEROUS_GOODS_CLASSES, textOf(search.dangerousGoodsClass)),
    service: oneOf(SERVICES, search.service),
    maxRate: numberOf(search.maxRate),
    currency: textOf(search.currency)?.slice(0, 3).toUpperCase(),
    bbox: textOf(search.bbox),
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
    ...(currency ? { currency, maxRate: maxRate === undefined ? undefined : String(maxRate) } : {}),
  });
}
export type Filters = ReturnType<typeof filtersOf>;
