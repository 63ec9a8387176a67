import { type AnswerOf, api } from "../api/client.ts";
import { reading, readingPages } from "../api/reading.ts";
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
    api.listings[":id"].availability.$get({ param: { id }, query: { from, until } }, options),
  );

export const readingParty = (id: string) =>
  reading(["parties", id], (options) => api.parties[":id"].$get({ param: { id } }, options));
