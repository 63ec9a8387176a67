import { type AnswerOf, api } from "../api/client.ts";
import { reading, readingPages } from "../api/reading.ts";

export type Ask = AnswerOf<Awaited<ReturnType<(typeof api.requests)[":id"]["$get"]>>>;
export type Matches = AnswerOf<
  Awaited<ReturnType<(typeof api.requests)[":id"]["matches"]["$get"]>>
>;
export type Match = Matches["matches"][number];
export type NearMiss = Matches["nearMisses"][number];
export type Rule = NearMiss["rule"];
export type CostCode = Match["cost"]["lines"][number]["code"];
export type Region = NonNullable<Ask["region"]>;
export type AskInput = Parameters<typeof api.requests.$post>[0]["json"];
export type AskChange = Parameters<(typeof api.requests)[":id"]["$patch"]>[0]["json"];

/** What a request is tried with instead of what it says. */
export interface WhatIf {
  readonly from?: string;
  readonly until?: string;
  readonly quantity?: number;
}

/** As many as a comparison or a map is good for; the file has them too. */
export const MATCHES_SHOWN = 50;

export const readingAsks = readingPages(["requests"], (cursor, options) =>
  api.requests.$get({ query: { limit: "50", ...cursor } }, options),
);

export const readingAsk = (id: string) =>
  reading(["requests", id], (options) => api.requests[":id"].$get({ param: { id } }, options));

/** What if, as the API takes it. */
export function matchQuery(whatIf: WhatIf, limit = MATCHES_SHOWN) {
  const { from, until, quantity } = whatIf;
  return {
    limit: String(limit),
    ...(from && { from }),
    ...(until && { until }),
    ...(quantity && { quantity: String(quantity) }),
  };
}

export const readingMatches = (id: string, whatIf: WhatIf, limit = MATCHES_SHOWN) =>
  reading(["matches", id, whatIf, limit], (options) =>
    api.requests[":id"].matches.$get({ param: { id }, query: matchQuery(whatIf, limit) }, options),
  );
