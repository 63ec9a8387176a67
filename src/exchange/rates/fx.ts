import { sql } from "kysely";
import type { Context } from "../../platform/context.ts";

/** A conversion with where it comes from. */
export interface FxRate {
  readonly from: string;
  readonly to: string;
  /** Units of `to` for one of `from`. */
  readonly rate: number;
  /** Of the older of the two quotes it rests on. */
  readonly date: string;
  readonly source: string;
}

interface Quote {
  readonly perUsd: number;
  readonly quotedOn: string;
  readonly source: string;
}

/** The newest quote of every currency, none from the future. */
export class FxTable {
  readonly #quotes: ReadonlyMap<string, Quote>;
  /** What was asked before: a match asks for the same few thousands of times. */
  readonly #rates = new Map<string, FxRate | undefined>();

  constructor(quotes: ReadonlyMap<string, Quote>) {
    this.#quotes = quotes;
  }

  /** Undefined if one of the two has no quote. */
  rate(from: string, to: string): FxRate | undefined {
    const pair = `${from} ${to}`;
    if (!this.#rates.has(pair)) this.#rates.set(pair, this.#rateOf(from, to));
    return this.#rates.get(pair);
  }

  #rateOf(from: string, to: string): FxRate | undefined {
    const [a, b] = [this.#quotes.get(from), this.#quotes.get(to)];
    if (from === to) return { from, to, rate: 1, date: b?.quotedOn ?? "", source: "same currency" };
    if (!a || !b) return undefined;
    const date = a.quotedOn < b.quotedOn ? a.quotedOn : b.quotedOn;
    const sources = [...new Set([a, b].map(({ source }) => source))];
    return { from, to, rate: b.perUsd / a.perUsd, date, source: sources.join("; ") };
  }
}

/** Reads the newest quotes. Kept small: one row a currency. */
export async function readFx(ctx: Context): Promise<FxTable> {
  const rows = await ctx.db
    .selectFrom("exchange.fxRate")
    .distinctOn("currency")
    .select(["currency", "perUsd", "quotedOn", "source"])
    .where("quotedOn", "<=", sql<string>`current_date`)
    .orderBy("currency")
    .orderBy("quotedOn", "desc")
    .execute();
  const quotes = new Map<string, Quote>();
  for (const { currency, perUsd, quotedOn, source } of rows) {
    quotes.set(currency, { perUsd: Number(perUsd), quotedOn, source });
  }
  return new FxTable(quotes);
}
