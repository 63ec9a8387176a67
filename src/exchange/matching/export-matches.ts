import type { Context } from "../../platform/context.ts";
import { type CsvColumn, writeCsv } from "../../platform/csv.ts";
import { decimalsOf } from "../../platform/money.ts";
import { findMatches } from "./find-matches.ts";
import { COST_LINES, type MatchQuery } from "./schema.ts";

const COLUMNS: readonly CsvColumn[] = [
  { path: ["rank"], type: "number" },
  { path: ["listingId"], type: "text" },
  { path: ["title"], type: "text" },
  { path: ["owner"], type: "text" },
  { path: ["city"], type: "text" },
  { path: ["country"], type: "text" },
  { path: ["score"], type: "number" },
  { path: ["currency"], type: "text" },
  { path: ["total"], type: "number" },
  ...COST_LINES.map((code): CsvColumn => ({ path: [code], type: "number" })),
  { path: ["quantity"], type: "number" },
  { path: ["unit"], type: "text" },
  { path: ["freeQuantity"], type: "number" },
  { path: ["roadKm"], type: "number" },
];

/** The matches of a request as CSV, amounts in major units per 30 days. */
export async function exportMatches(ctx: Context, id: string, query: MatchQuery): Promise<string> {
  const { matches } = await findMatches(ctx, id, query);
  const rows = matches.map(({ listing, cost, ...match }) => {
    const major = (minor: number) => minor / 10 ** decimalsOf(cost.total.currency);
    const lines = cost.lines.map(({ code, amount }) => [code, major(amount.amountMinor)]);
    return {
      ...match,
      listingId: listing.id,
      title: listing.title,
      owner: listing.owner.name,
      city: listing.city ?? "",
      country: listing.country,
      unit: listing.unit,
      currency: cost.total.currency,
      total: major(cost.total.amountMinor),
      ...Object.fromEntries(lines),
    };
  });
  return writeCsv(COLUMNS, rows);
}
