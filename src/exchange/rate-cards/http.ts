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
import { PageQuery } from "../../platform/pages.ts";
import { IfMatchHeader } from "../pools/schema.ts";
import { addRateCard } from "./add-rate-card.ts";
import { changeRateCard } from "./change-rate-card.ts";
import { getRateCard } from "./get-rate-card.ts";
import { listRateCards } from "./list-rate-cards.ts";
import {
  ChangeRateCardInput,
  RateCardInput,
  RateCardPath,
  RateCardSchema,
  RateCardVersionQuery,
} from "./schema.ts";

const writes = { scope: "exchange:write", roles: ["owner"] } as const;

const add = endpoint(writes, {
  operationId: "addRateCard",
  method: "post",
  path: "/",
  summary: "Add a rate card",
  request: { body: jsonBody(RateCardInput) },
  responses: { 201: jsonOf(RateCardSchema, "The rate card, at version 1") },
});

const list = endpoint(
  { scope: "exchange:read", roles: ["owner"] },
  {
    operationId: "listRateCards",
    method: "get",
    path: "/",
    summary: "Rate cards of yours at their newest versions",
    request: { query: PageQuery },
    responses: { 200: pageOf(RateCardSchema, "Rate cards, newest first") },
  },
);

const get = endpoint(
  { scope: "exchange:read" },
  {
    operationId: "getRateCard",
    method: "get",
    path: "/{id}",
    summary: "A rate card of yours, or the version at which you have booked",
    request: { params: RateCardPath, query: RateCardVersionQuery },
    responses: { 200: jsonOf(RateCardSchema, "The version; the `ETag` is that of the newest") },
  },
);

const change = endpoint(writes, {
  operationId: "changeRateCard",
  method: "put",
  path: "/{id}",
  summary: "Give a rate card new rules, as a new version",
  description: "Versions never change: holds and leases keep the one they were made at.",
  request: {
    params: RateCardPath,
    headers: IfMatchHeader,
    body: jsonBody(ChangeRateCardInput),
  },
  responses: { 200: jsonOf(RateCardSchema, "The rate card at its newest version") },
});

export const rateCards = newRouter()
  .openapi(add, async (c) => {
    const card = await addRateCard(c.var.ctx, c.req.valid("json"));
    return c.json(card, 201, { Location: `/v1/rate-cards/${card.id}`, ETag: etagOf(1) });
  })
  .openapi(list, async (c) => {
    const page = await listRateCards(c.var.ctx, c.req.valid("query"));
    return c.json(...pageAnswer(c.req.url, page));
  })
  .openapi(get, async (c) => {
    const { id } = c.req.valid("param");
    const got = await getRateCard(c.var.ctx, id, c.req.valid("query").version);
    return c.json(got.rateCard, 200, { ETag: etagOf(got.newestVersion) });
  })
  .openapi(change, async (c) => {
    const { id } = c.req.valid("param");
    const wanted = versionWanted(c.req.valid("header")["if-match"]);
    const card = await changeRateCard(c.var.ctx, id, c.req.valid("json"), wanted);
    return c.json(card, 200, { ETag: etagOf(card.version) });
  });
