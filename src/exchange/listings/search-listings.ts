import { z } from "@hono/zod-openapi";
import type { Context } from "../../platform/context.ts";
import { decodeCursor, decodeTimeCursor, encodeCursor } from "../../platform/pages.ts";
import type { FoundListing } from "./schema.ts";
import { type FoundRow, type SearchCursor, searchPage } from "./search-queries.ts";
import type { SearchQuery } from "./search-query.ts";
import { toFoundListing } from "./to-listing.ts";

const DistanceCursor = z.tuple([z.int(), z.uuid()]);

function cursorOf(query: SearchQuery): SearchCursor | undefined {
  if (query.cursor === undefined || !query.near) return decodeTimeCursor(query.cursor);
  const [distanceM, id] = decodeCursor(query.cursor, DistanceCursor);
  return { distanceM, id };
}

function cursorAfter(row: FoundRow): string {
  return encodeCursor([row.distanceM ?? row.publishedAt?.toISOString(), row.id]);
}

/** Published listings that satisfy all filters, for everybody: nearest first, or newest first. */
export async function searchListings(
  ctx: Context,
  query: SearchQuery,
): Promise<{ items: FoundListing[]; next: string | undefined }> {
  const after = cursorOf(query);
  const rows = await searchPage(ctx.db, query, after, query.limit + 1).execute();
  const page = rows.slice(0, query.limit);
  const last = page.at(-1);
  return {
    items: page.map(toFoundListing),
    next: rows.length > query.limit && last ? cursorAfter(last) : undefined,
  };
}
