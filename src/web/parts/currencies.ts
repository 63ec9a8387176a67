import fxCsv from "../../../seeds/reference/fx.csv?raw";

const [, ...rows] = fxCsv.trim().split(/\r?\n/);

/** Currencies for which the exchange has a rate, so that offers in them can be compared. */
export const CURRENCIES: readonly string[] = rows.map((row) => row.split(",").at(0) ?? "").sort();
