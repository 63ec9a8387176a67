import type { TimeWindow } from "./readings.ts";

export function windowText(windows: readonly TimeWindow[]): string {
  return windows.map(({ from, until }) => `${from}–${until}`).join(", ");
}

/** Amounts by dimension, as "3 parcels, 12 kg". */
export function amountsText(amounts: Readonly<Record<string, number>>): string {
  return Object.entries(amounts)
    .map(([dimension, amount]) => `${amount} ${dimension}`)
    .join(", ");
}

/** Amounts of which there are any: an empty dimension is nothing to load. */
export function loadText(amounts: Readonly<Record<string, number>> | undefined): string {
  const some = Object.entries(amounts ?? {}).filter(([, amount]) => amount > 0);
  return amountsText(Object.fromEntries(some));
}
