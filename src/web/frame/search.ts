/** What an address says after its question mark, before it is looked at. */
export type RawSearch = Readonly<Record<string, unknown>>;

/** A text of the address. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value !== "" ? value.slice(0, 500) : undefined;
}

/** A finite number of the address. */
export function numberOf(value: unknown): number | undefined {
  const number = typeof value === "string" ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) ? number : undefined;
}

/** A calendar date of the address; not the 30th of February. */
export function dateOf(value: unknown): string | undefined {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return undefined;
  const date = new Date(`${value}T00:00:00Z`);
  const isDay = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
  return isDay ? value : undefined;
}

/** One of a few words. */
export function oneOf<const Word extends string>(
  words: readonly Word[],
  value: unknown,
): Word | undefined {
  return words.find((word) => word === value);
}

type Present<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

/** Without what the address does not say, so that an unset filter leaves no trace in it. */
export function present<T extends object>(search: T): Present<T> {
  return Object.fromEntries(
    Object.entries(search).filter(([, value]) => value !== undefined),
  ) as Present<T>;
}
