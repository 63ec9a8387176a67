import { queryOptions } from "@tanstack/react-query";
import { type AnswerOf, answerOf, api } from "../api/client.ts";
import { reading, readingPages } from "../api/reading.ts";
import { inTurn } from "./in-turn.ts";
import type { Filters } from "./search.ts";

type Search = Parameters<typeof api.listings.$get>[0]["query"];
export type Found = AnswerOf<Awaited<ReturnType<typeof api.listings.$get>>>["items"][number];
export type Listing = AnswerOf<Awaited<ReturnType<(typeof api.listings)[":id"]["$get"]>>>;
export type Party = AnswerOf<Awaited<ReturnType<(typeof api.parties)[":id"]["$get"]>>>;

export const readingFound = (filters: Filters) =>
  readingPages(["listings", "found", filters], (cursor, options) =>
    api.listings.$get({ query: { ...filters, limit: "50", ...cursor } as Search }, options),
  );

export const readingPoints = (filters: Filters) =>
  reading(["listings", "points", filters], (options) =>
    api.listings.points.$get({ query: filters as Search }, options),
  );

export const readingListing = (id: string) =>
  reading(["listings", id], (options) => api.listings[":id"].$get({ param: { id } }, options));

export const readingAvailability = (id: string, from: string, until: string) =>
  reading(["listings", id, "availability", from, until], (options) =>
    inTurn(() =>
      api.listings[":id"].availability.$get({ param: { id }, query: { from, until } }, options),
    ),
  );

export const readingParty = (id: string) =>
  reading(["parties", id], (options) => api.parties[":id"].$get({ param: { id } }, options));

/** How many pages are read in search of a party's listings: the API cannot ask for them alone. */
const MOST_PAGES = 20;

/** A party's published listings, picked out of all those in the countries where it has any. */
export const readingListingsOf = (party: Party) =>
  queryOptions({
    queryKey: ["listings", "of", party.id, party.publishedListingCount],
    queryFn: async ({ signal }) => {
      const listings: Found[] = [];
      let pagesLeft = MOST_PAGES;
      for (const country of party.warehouseCountries) {
        let cursor: string | undefined;
        do {
          if (listings.length >= party.publishedListingCount || pagesLeft-- === 0) return listings;
          const query = { country, limit: "100", ...(cursor && { cursor }) } as Search;
          const page = await answerOf(api.listings.$get({ query }, { init: { signal } }));
          listings.push(...page.items.filter(({ owner }) => owner.id === party.id));
          cursor = page.next ?? undefined;
        } while (cursor);
      }
      return listings;
    },
  });
