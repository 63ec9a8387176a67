import type { Context } from "../../platform/context.ts";
import { type CsvColumn, writeCsv } from "../../platform/csv.ts";
import { searchPage } from "./search-queries.ts";
import type { ListingFilters } from "./search-query.ts";
import { toFoundListing } from "./to-listing.ts";

/** A file for people; whoever wants all of a market pages through the search. */
export const MAX_EXPORT_ROWS = 5000;

const text = (...path: string[]): CsvColumn => ({ path, type: "text" });
const number = (...path: string[]): CsvColumn => ({ path, type: "number" });

const COLUMNS: readonly CsvColumn[] = [
  text("id"),
  text("title"),
  text("owner", "name"),
  text("place", "name"),
  text("place", "city"),
  text("place", "country"),
  number("lon"),
  number("lat"),
  text("period", "from"),
  text("period", "until"),
  text("storageClass"),
  text("unit"),
  number("minimumQuantity"),
  number("minimumTermDays"),
  text("services"),
  text("dangerousGoodsClasses"),
  number("headlineRate", "rate"),
  text("headlineRate", "currency"),
  text("headlineRate", "basis"),
  number("distanceKm"),
];

/** The first listings of a search as a CSV file, at most `MAX_EXPORT_ROWS`. */
export async function exportListings(ctx: Context, filters: ListingFilters): Promise<string> {
  const rows = await searchPage(ctx.db, filters, undefined, MAX_EXPORT_ROWS).execute();
  const lines = rows.map(toFoundListing).map((listing) => ({
    ...listing,
    lon: listing.place.point.coordinates[0],
    lat: listing.place.point.coordinates[1],
    services: listing.services.join(" "),
    dangerousGoodsClasses: listing.dangerousGoodsClasses.join(" "),
  }));
  return writeCsv(COLUMNS, lines);
}
