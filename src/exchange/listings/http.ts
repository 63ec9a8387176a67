import { z } from "@hono/zod-openapi";
import {
  endpoint,
  etagOf,
  jsonBody,
  jsonOf,
  newRouter,
  pageAnswer,
  pageOf,
  versionWanted,
} from "../../platform/http.ts";
import { IfMatchHeader, WindowQuery } from "../pools/schema.ts";
import { addListing } from "./add-listing.ts";
import { changeListing } from "./change-listing.ts";
import { closeListing } from "./close-listing.ts";
import { exportListings, MAX_EXPORT_ROWS } from "./export-listings.ts";
import { getListing } from "./get-listing.ts";
import { getListingAvailability } from "./get-listing-availability.ts";
import { listListingPoints, MAX_POINTS } from "./list-listing-points.ts";
import { listMyListings } from "./list-my-listings.ts";
import { pauseListing } from "./pause-listing.ts";
import { publishListing } from "./publish-listing.ts";
import {
  AddListingInput,
  ChangeListingInput,
  FoundListingSchema,
  FreeSchema,
  ListingPath,
  ListingPointsSchema,
  ListingSchema,
  MyListingsQuery,
} from "./schema.ts";
import { searchListings } from "./search-listings.ts";
import { ExportQuery, SearchQuery } from "./search-query.ts";

const writes = { scope: "exchange:write", roles: ["owner"] } as const;
const everybody = { public: true } as const;

const search = endpoint(everybody, {
  operationId: "searchListings",
  method: "get",
  path: "/",
  summary: "Published listings, newest first, or nearest first with `near`",
  request: { query: SearchQuery },
  responses: { 200: pageOf(FoundListingSchema, "Listings that satisfy all filters") },
});

const exportFile = endpoint(everybody, {
  operationId: "exportListings",
  method: "get",
  path: "/export",
  summary: `A search as a CSV file, at most ${MAX_EXPORT_ROWS} rows`,
  request: { query: ExportQuery },
  responses: {
    200: { description: "The file", content: { "text/csv": { schema: z.string() } } },
  },
});

const points = endpoint(everybody, {
  operationId: "listListingPoints",
  method: "get",
  path: "/points",
  summary: `A search as points of a map, at most ${MAX_POINTS}`,
  description:
    "All listings at once, in the order of the search. Without signing in, an answer may be kept for 15 seconds.",
  request: { query: ExportQuery },
  responses: { 200: jsonOf(ListingPointsSchema, "Every listing that satisfies all filters") },
});

const mine = endpoint(
  { scope: "exchange:read", roles: ["owner"] },
  {
    operationId: "listMyListings",
    method: "get",
    path: "/mine",
    summary: "Listings of yours in any state, newest first",
    request: { query: MyListingsQuery },
    responses: { 200: pageOf(ListingSchema, "Listings") },
  },
);

const add = endpoint(writes, {
  operationId: "addListing",
  method: "post",
  path: "/",
  summary: "Add a listing over a pool of yours, as a draft",
  request: { body: jsonBody(AddListingInput) },
  responses: { 201: jsonOf(ListingSchema, "The draft") },
});

const get = endpoint(everybody, {
  operationId: "getListing",
  method: "get",
  path: "/{id}",
  summary: "A listing that is published or paused, or one of yours",
  request: { params: ListingPath },
  responses: { 200: jsonOf(ListingSchema, "The listing, with the rules of its rate card") },
});

const availability = endpoint(everybody, {
  operationId: "getListingAvailability",
  method: "get",
  path: "/{id}/availability",
  summary: "What a listing has free, day by day",
  request: { params: ListingPath, query: WindowQuery },
  responses: { 200: jsonOf(FreeSchema, "Runs of days; nothing is free outside its period") },
});

const change = endpoint(writes, {
  operationId: "changeListing",
  method: "patch",
  path: "/{id}",
  summary: "Change a listing of yours; fields left out stay",
  description:
    "Title and description may change until it is closed; all else only while it is a draft or paused, so that nobody books at terms just changed.",
  request: { params: ListingPath, headers: IfMatchHeader, body: jsonBody(ChangeListingInput) },
  responses: { 200: jsonOf(ListingSchema, "The listing as it is now") },
});

/** An endpoint that moves a listing to another state. */
function moveTo<const Name extends "publish" | "pause" | "close">(name: Name, summary: string) {
  return endpoint(writes, {
    operationId: `${name}Listing`,
    method: "post",
    path: `/{id}/${name}`,
    summary,
    request: { params: ListingPath, headers: IfMatchHeader },
    responses: { 200: jsonOf(ListingSchema, "The listing as it is now") },
  });
}

const publish = moveTo("publish", "Publish a listing of yours: it is found and booked");
const pause = moveTo("pause", "Pause a listing of yours: it is seen but not found, nor booked");
const close = moveTo("close", "Close a listing of yours for good");

export const listings = newRouter()
  .openapi(search, async (c) => {
    const page = await searchListings(c.var.ctx, c.req.valid("query"));
    return c.json(...pageAnswer(c.req.url, page));
  })
  .openapi(exportFile, async (c) =>
    c.body(await exportListings(c.var.ctx, c.req.valid("query")), 200, {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": 'attachment; filename="listings.csv"',
    }),
  )
  .openapi(points, async (c) => {
    // An owner who has just published must see it there; a stranger may wait for it.
    const isStranger = c.var.ctx.actor.kind === "anonymous";
    const headers: Record<string, string> = isStranger
      ? { "Cache-Control": "public, max-age=15", Vary: "Authorization, Cookie" }
      : {};
    return c.json(await listListingPoints(c.var.ctx, c.req.valid("query")), 200, headers);
  })
  .openapi(mine, async (c) => {
    const page = await listMyListings(c.var.ctx, c.req.valid("query"));
    return c.json(...pageAnswer(c.req.url, page));
  })
  .openapi(add, async (c) => {
    const listing = await addListing(c.var.ctx, c.req.valid("json"));
    return c.json(listing, 201, { Location: `/v1/listings/${listing.id}`, ETag: etagOf(1) });
  })
  .openapi(get, async (c) => {
    const { listing, version } = await getListing(c.var.ctx, c.req.valid("param").id);
    return c.json(listing, 200, { ETag: etagOf(version) });
  })
  .openapi(availability, async (c) => {
    const { id } = c.req.valid("param");
    return c.json(await getListingAvailability(c.var.ctx, id, c.req.valid("query")), 200);
  })
  .openapi(change, async (c) => {
    const { id } = c.req.valid("param");
    const wanted = versionWanted(c.req.valid("header")["if-match"]);
    const { listing, version } = await changeListing(c.var.ctx, id, c.req.valid("json"), wanted);
    return c.json(listing, 200, { ETag: etagOf(version) });
  })
  .openapi(publish, async (c) => {
    const wanted = versionWanted(c.req.valid("header")["if-match"]);
    const { listing, version } = await publishListing(c.var.ctx, c.req.valid("param").id, wanted);
    return c.json(listing, 200, { ETag: etagOf(version) });
  })
  .openapi(pause, async (c) => {
    const wanted = versionWanted(c.req.valid("header")["if-match"]);
    const { listing, version } = await pauseListing(c.var.ctx, c.req.valid("param").id, wanted);
    return c.json(listing, 200, { ETag: etagOf(version) });
  })
  .openapi(close, async (c) => {
    const wanted = versionWanted(c.req.valid("header")["if-match"]);
    const { listing, version } = await closeListing(c.var.ctx, c.req.valid("param").id, wanted);
    return c.json(listing, 200, { ETag: etagOf(version) });
  });
