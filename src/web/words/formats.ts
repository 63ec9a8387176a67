import { useMemo } from "react";
import { useTranslation } from "react-i18next";

interface Money {
  readonly amountMinor: number;
  readonly currency: string;
}

interface Period {
  readonly from: string;
  readonly until: string;
}

/** Minor units in one major unit, as Intl knows it. */
function minorDigits(currency: string): number {
  const options = { style: "currency", currency } as const;
  return new Intl.NumberFormat("en", options).resolvedOptions().maximumFractionDigits ?? 2;
}

/** What a sum of money is in major units: for charts and sliders, never for sums of money. */
export function majorOf(money: Money): number {
  return money.amountMinor / 10 ** minorDigits(money.currency);
}

/** A calendar date has no time zone: noon UTC is on that date everywhere it is formatted as UTC. */
function atNoon(date: string): Date {
  return new Date(`${date}T12:00:00Z`);
}

/** Days of a half-open period. */
export function daysOf(period: Period): number {
  return Math.round((atNoon(period.until).getTime() - atNoon(period.from).getTime()) / 86_400_000);
}

/** A calendar date so many days later. */
export function daysLater(date: string, days: number): string {
  return new Date(atNoon(date).getTime() + days * 86_400_000).toISOString().slice(0, 10);
}

/** Today where the reader is. */
export function today(): string {
  const now = new Date();
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 10);
}

function formatsOf(language: string) {
  const number = (value: number, digits = 0) =>
    new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(value);
  const dated = new Intl.DateTimeFormat(language, {
    year: "numeric",
    month: "short",
    day: "numeric",
    timeZone: "UTC",
  });
  const unit = (name: string, digits: number) =>
    new Intl.NumberFormat(language, {
      style: "unit",
      unit: name,
      maximumFractionDigits: digits,
    });
  const countries = new Intl.DisplayNames(language, { type: "region" });
  return {
    language,
    number,
    /** With just so many decimals, so that figures stand under each other. */
    fixed: (value: number, digits: number) =>
      new Intl.NumberFormat(language, {
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      }).format(value),
    /** With the currency's code, which alone says which dollar it is. */
    money(money: Money, digits?: number): string {
      return new Intl.NumberFormat(language, {
        style: "currency",
        currency: money.currency,
        currencyDisplay: "code",
        ...(digits === undefined
          ? {}
          : { minimumFractionDigits: digits, maximumFractionDigits: digits }),
      }).format(majorOf(money));
    },
    /** A decimal rate, finer than the currency's minor unit, as it is written in a rate card. */
    rate: (rate: string, currency: string) => `${currency} ${rate}`,
    percent: (share: number, digits = 1) =>
      new Intl.NumberFormat(language, {
        style: "percent",
        maximumFractionDigits: digits,
      }).format(share),
    date: (date: string) => dated.format(atNoon(date)),
    /** The month of a date, as along an axis. */
    month: (date: string) =>
      new Intl.DateTimeFormat(language, {
        year: "numeric",
        month: "short",
        timeZone: "UTC",
      }).format(atNoon(date)),
    /** Half-open: the last day shown is the last one on which it runs. */
    period: (period: Period) =>
      dated.formatRange(atNoon(period.from), atNoon(daysLater(period.until, -1))),
    instant: (instant: string) =>
      new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" }).format(
        new Date(instant),
      ),
    /** The time of day to the second, of what is read anew again and again. */
    time: (instant: string | number) =>
      new Intl.DateTimeFormat(language, { timeStyle: "medium" }).format(new Date(instant)),
    /** Hours and minutes of the day, where the reader is. */
    clock: (instant: string | number) =>
      new Intl.DateTimeFormat(language, { hour: "2-digit", minute: "2-digit" }).format(
        new Date(instant),
      ),
    metres: (metres: number, digits = 0) => unit("meter", digits).format(metres),
    kilometres: (kilometres: number, digits = 0) => unit("kilometer", digits).format(kilometres),
    kilograms: (kilograms: number, digits = 1) => unit("kilogram", digits).format(kilograms),
    minutes: (minutes: number, digits = 0) => unit("minute", digits).format(minutes),
    seconds: (seconds: number, digits = 0) => unit("second", digits).format(seconds),
    milliseconds: (milliseconds: number, digits = 0) =>
      unit("millisecond", digits).format(milliseconds),
    megabytes: (bytes: number, digits = 0) => unit("megabyte", digits).format(bytes / 1e6),
    /** Hours and minutes. */
    duration(seconds: number): string {
      const minutes = Math.round(seconds / 60);
      const parts = [];
      if (minutes >= 60) parts.push(unit("hour", 0).format(Math.floor(minutes / 60)));
      if (minutes % 60 > 0 || minutes === 0) parts.push(unit("minute", 0).format(minutes % 60));
      return parts.join(" ");
    },
    country: (code: string) => countries.of(code) ?? code,
  };
}

export type Formats = ReturnType<typeof formatsOf>;

/** Dates, numbers and money as the page's language writes them; for display only. */
export function useFormats(): Formats {
  const { i18n } = useTranslation();
  const language = i18n.language;
  return useMemo(() => formatsOf(language), [language]);
}
