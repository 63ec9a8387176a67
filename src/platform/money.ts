import { z } from "@hono/zod-openapi";

/**
 * Decimals of each currency's minor unit where it is not 2. Intl rounds some of these for display,
 * so its figures must never be used to compute.
 *
 * Source: ISO 4217:2015 list one, https://www.six-group.com/en/products-services/financial-information/data-standards.html
 */
const EXCEPTIONAL_DECIMALS: Readonly<Record<string, number>> = {
  BIF: 0, CLP: 0, DJF: 0, GNF: 0, ISK: 0, JPY: 0, KMF: 0, KRW: 0, PYG: 0, RWF: 0, UGX: 0, UYI: 0,
  VND: 0, VUV: 0, XAF: 0, XOF: 0, XPF: 0,
  BHD: 3, IQD: 3, JOD: 3, KWD: 3, LYD: 3, OMR: 3, TND: 3,
  CLF: 4, UYW: 4,
}; // biome-ignore format: a table reads better in rows

/** Currencies the exchange trades in. */
export const CURRENCIES = [
  "USD", "EUR", "GBP", "JPY", "CNY", "AUD", "CAD", "PLN", "CZK", "SEK", "DKK", "NOK", "CHF",
  "AED", "SAR", "KWD", "IDR", "MYR", "SGD", "THB", "VND", "KRW", "INR", "MXN", "BRL", "NZD", "HKD", "ZAR",
] as const; // biome-ignore format: a list of codes

export type Currency = (typeof CURRENCIES)[number];

export const CurrencySchema = z.enum(CURRENCIES).openapi("Currency");

export function decimalsOf(currency: string): number {
  return EXCEPTIONAL_DECIMALS[currency] ?? 2;
}

/** An amount in the currency's minor unit, a whole number. */
export interface Money {
  readonly amountMinor: number;
  readonly currency: Currency;
}

export const MoneySchema = z
  .strictObject({
    amountMinor: z.int().openapi({ description: "In the currency's minor unit (ISO 4217)." }),
    currency: CurrencySchema,
  })
  .openapi("Money");

/** A price finer than the minor unit, as a decimal string: `0.4500`. */
export const RateSchema = z
  .string()
  .regex(
    /^\d{1,9}(\.\d{1,6})?$/,
    "A rate is a decimal such as 0.45, below a billion and with at most six decimals.",
  )
  .openapi({ example: "0.45" });

/** Rounds an amount in major units to the minor unit, halves away from zero, never −0. */
export function toMinor(major: number, currency: string): number {
  const scaled = major * 10 ** decimalsOf(currency);
  const nearest =
    Math.sign(scaled) * Math.round(Math.abs(scaled) + Number.EPSILON * Math.abs(scaled));
  return nearest === 0 ? 0 : nearest;
}
