import type { Context } from "../../platform/context.ts";
import { type CsvColumn, writeCsv } from "../../platform/csv.ts";
import type { FoundListing } from "./schema.ts";
import { searchPage } from "./search-queries.ts";
import type { ListingFilters } from "./search-query.ts";
import { toFoundListing } from "./to-listing.ts";

/** A file for people; whoever wants all of a market pages through the search. */
export const MAX_EXPORT_ROWS = 5000;

const text = (name: string): CsvColumn => ({ path: [name], type: "text" });
const number = (name: string): CsvColumn => ({ path: [name], type: "number" });

const COLUMNS: readonly CsvColumn[] = [
  text("id"),
  text("title"),
  text("owner"),
  text("warehouse"),
  text("city"),
  text("country"),
  number("lon"),
  number("lat"),
  text("from"),
  text("until"),
  text("storageClass"),
  text("unit"),
  number("minimumQuantity"),
  number("minimumTermDays"),
  text("services"),
  text("dangerousGoodsClasses"),
  number("rate"),
  text("currency"),
  text("basis"),
  number("distanceKm"),
];

function toLine(listing: FoundListing) {
  const [lon, lat] = listing.place.point.coordinates;
  return {
    ...listing,
    owner: listing.owner.name,
    warehouse: listing.place.name,
    city: listing.place.city,
    country: listing.place.country,
    lon,
    lat,
    ...listing.period,
    services: listing.services.join(" "),
    dangerousGoodsClasses: listing.dangerousGoodsClasses.join(" "),
    ...listing.headlineRate,
  };
}

/** The first listings of a search as a CSV file, at most `MAX_EXPORT_ROWS`. */
export async function exportListings(ctx: Context, filters: ListingFilters): Promise<string> {
  const rows = await searchPage(ctx.db, filters, undefined, MAX_EXPORT_ROWS).execute();
  return writeCsv(COLUMNS, rows.map(toFoundListing).map(toLine));
}
