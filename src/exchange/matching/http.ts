import { z } from "@hono/zod-openapi";
import { csvOrJson, isCsv } from "../../platform/csv-body.ts";
import { invalid } from "../../platform/errors.ts";
import { endpoint, jsonOf, newRouter, pageAnswer, pageOf } from "../../platform/http.ts";
import { PageQuery } from "../../platform/pages.ts";
import { ListingPath } from "../listings/schema.ts";
import { RequestPath } from "../requests/schema.ts";
import { exportMatches } from "./export-matches.ts";
import { findMatches } from "./find-matches.ts";
import { listFittingRequests, REQUESTS_JUDGED } from "./list-fitting-requests.ts";
import { priceAtListing } from "./price-at-listing.ts";
import {
  FittingRequestSchema,
  MatchesSchema,
  MatchQuery,
  PriceInput,
  PriceQuery,
  PriceSchema,
  type PriceTerms,
} from "./schema.ts";

const find = endpoint(
  { scope: "exchange:read", roles: ["exporter"] },
  {
    operationId: "findMatches",
    method: "get",
    path: "/{id}/matches",
    summary: "Listings that fit a request, ranked by what they would really cost",
    request: { params: RequestPath, query: MatchQuery },
    responses: { 200: jsonOf(MatchesSchema, "Matches, near misses, and counts of the rest") },
  },
);

const file = endpoint(
  { scope: "exchange:read", roles: ["exporter"] },
  {
    operationId: "exportMatches",
    method: "get",
    path: "/{id}/matches/export",
    summary: "The matches of a request as CSV",
    request: { params: RequestPath, query: MatchQuery },
    responses: {
      200: { description: "One row a match", content: { "text/csv": { schema: z.string() } } },
    },
  },
);

const price = endpoint(
  { public: true },
  {
    operationId: "priceAtListing",
    method: "post",
    path: "/{id}/price",
    summary: "What a file of SKUs would cost at a listing, without signing in",
    description:
      "JSON with the SKUs and what else is asked, or a CSV of SKUs with `from`, `until` and `currency` in the query. Nothing is kept.",
    request: { params: ListingPath, query: PriceQuery, body: csvOrJson(PriceInput) },
    responses: { 200: jsonOf(PriceSchema, "The cost lines per 30 days") },
  },
);

const fitting = endpoint(
  { scope: "exchange:read", roles: ["owner"] },
  {
    operationId: "listFittingRequests",
    method: "get",
    path: "/{id}/requests",
    summary: "Open requests that a listing of yours fits, or misses by one rule, newest first",
    description: `A page looks at the ${REQUESTS_JUDGED} newest open requests after its cursor: it may be short or empty although more follow.`,
    request: { params: ListingPath, query: PageQuery },
    responses: { 200: pageOf(FittingRequestSchema, "Requests, without the goods behind them") },
  },
);

/** The terms of a CSV come in the query; all else is as if it had been left out of the JSON. */
function termsOf(query: PriceQuery): PriceTerms {
  const period = { from: query.from, until: query.until };
  const { skus: _none, ...terms } = PriceInput.partial({ skus: true }).parse({
    period: checkedPeriod(period.from, period.until),
    ...(query.currency === undefined ? {} : { currency: query.currency }),
  });
  return terms;
}

function checkedPeriod(from: string | undefined, until: string | undefined) {
  if (from === undefined)
    throw invalid("?from", "missing", "Say from which day on: ?from=YYYY-MM-DD.");
  if (until === undefined || until <= from) {
    throw invalid("?until", "empty_period", "Say until when, after `from`: ?until=YYYY-MM-DD.");
  }
  return { from, until };
}

/** Mounted under /v1/listings. */
export const prices = newRouter()
  .openapi(fitting, async (c) => {
    const { id } = c.req.valid("param");
    const page = await listFittingRequests(c.var.ctx, id, c.req.valid("query"));
    return c.json(...pageAnswer(c.req.url, page));
  })
  .openapi(price, async (c) => {
    const { id } = c.req.valid("param");
    if (isCsv(c)) {
      const terms = termsOf(c.req.valid("query"));
      return c.json(await priceAtListing(c.var.ctx, id, { csv: await c.req.text() }, terms), 200);
    }
    const { skus, ...terms } = c.req.valid("json");
    return c.json(await priceAtListing(c.var.ctx, id, { skus }, terms), 200);
  });

/** Mounted under /v1/requests. */
export const matches = newRouter()
  .openapi(find, async (c) => {
    const { id } = c.req.valid("param");
    return c.json(await findMatches(c.var.ctx, id, c.req.valid("query")), 200);
  })
  .openapi(file, async (c) => {
    const { id } = c.req.valid("param");
    return c.body(await exportMatches(c.var.ctx, id, c.req.valid("query")), 200, {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": 'attachment; filename="matches.csv"',
    });
  });
