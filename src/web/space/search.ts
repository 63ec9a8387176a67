import { dateOf, numberOf, oneOf, present, type RawSearch, textOf } from "../frame/search.ts";

function idsOf(value: unknown): string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const ids = value.map(textOf).filter((id) => id !== undefined);
  return ids.length > 0 ? ids : undefined;
}

function wholeOf(value: unknown, least: number): number | undefined {
  const number = numberOf(value);
  return number === undefined || number < least ? undefined : Math.round(number);
}

/** The tree of an owner's space: what it is searched for, and what is folded. */
export function spaceSearchOf(search: RawSearch) {
  return present({ q: textOf(search.q), folded: idsOf(search.folded) });
}

/** A place chosen on the map before the rest is typed. */
export function newWarehouseSearchOf(search: RawSearch) {
  return present({ lon: numberOf(search.lon), lat: numberOf(search.lat) });
}

export const WAREHOUSE_PARTS = ["facts", "pool"] as const;

/** What of a warehouse is being changed or added. */
export function warehouseSearchOf(search: RawSearch) {
  return present({ open: oneOf(WAREHOUSE_PARTS, search.open) });
}

export function newFloorPlanSearchOf(search: RawSearch) {
  return present({
    warehouseId: textOf(search.warehouseId),
    way: oneOf(["draw", "import"], search.way),
  });
}

export const ZOOMS = ["3", "6", "12", "24"] as const;
export type Zoom = (typeof ZOOMS)[number];

/** The days that the calendar shows, and the change that is being tried out. */
export function poolSearchOf(search: RawSearch) {
  return present({
    months: oneOf(ZOOMS, textOf(search.months)),
    start: dateOf(search.start),
    from: dateOf(search.from),
    until: dateOf(search.until),
    quantity: wholeOf(search.quantity, 0),
    listing: oneOf(["new"], search.listing),
  });
}
export type PoolSearch = ReturnType<typeof poolSearchOf>;

/** A change of capacity as far as it is typed. */
export interface TypedChange {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly quantity?: number | undefined;
}

export const MEASURES = ["used", "leased", "held", "free"] as const;
export type Measure = (typeof MEASURES)[number];

export function occupancySearchOf(search: RawSearch) {
  return present({
    months: oneOf(ZOOMS, textOf(search.months)),
    start: dateOf(search.start),
    show: oneOf(MEASURES, search.show),
    warehouse: textOf(search.warehouse),
  });
}

/** The first days of the months that a window of so many months begins and ends with. */
export function monthsFrom(start: string, months: number): { from: string; until: string } {
  const [year, month] = start.split("-").map(Number) as [number, number];
  const firstOf = (offset: number) =>
    new Date(Date.UTC(year, month - 1 + offset, 1)).toISOString().slice(0, 10);
  return { from: firstOf(0), until: firstOf(months) };
}
