import { type AnswerOf, api } from "../api/client.ts";
import { reading, readingPages } from "../api/reading.ts";

export type Ask = AnswerOf<Awaited<ReturnType<(typeof api.requests)[":id"]["$get"]>>>;
export type Matches = AnswerOf<
  Awaited<ReturnType<(typeof api.requests)[":id"]["matches"]["$get"]>>
>;
export type Match = Matches["matches"][number];
export type NearMiss = Matches["nearMisses"][number];

/** Other dates and quantity than the request's, to see what they would cost. */
export interface WhatIf {
  readonly from?: string;
  readonly until?: string;
  readonly quantity?: number;
}

export const readingAsks = readingPages(["requests"], (cursor, options) =>
  api.requests.$get({ query: { limit: "50", ...cursor } }, options),
);

export const readingAsk = (id: string) =>
  reading(["requests", id], (options) => api.requests[":id"].$get({ param: { id } }, options));

export const readingMatches = (id: string, { from, until, quantity }: WhatIf) =>
  reading(["requests", id, "matches", from, until, quantity], (options) =>
    api.requests[":id"].matches.$get(
      {
        param: { id },
        query: {
          limit: "50",
          ...(from && { from }),
          ...(until && { until }),
          ...(quantity && { quantity: String(quantity) }),
        },
      },
      options,
    ),
  );
