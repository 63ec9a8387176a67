import { endpoint, jsonBody, jsonOf, newRouter, pageAnswer, pageOf } from "../../platform/http.ts";
import { LeaseSchema } from "../leases/schema.ts";
import { signLease } from "../leases/sign-lease.ts";
import { declineHold, releaseHold } from "./answer-hold.ts";
import { bookHold } from "./book-hold.ts";
import { getHold, listHolds } from "./get-hold.ts";
import { BookHoldInput, HoldListQuery, HoldPath, HoldSchema } from "./schema.ts";

const exporterWrites = { scope: "exchange:write", roles: ["exporter"] } as const;
const ownerWrites = { scope: "exchange:write", roles: ["owner"] } as const;
const reads = { scope: "exchange:read", roles: ["owner", "exporter"] } as const;

const book = endpoint(exporterWrites, {
  operationId: "bookHold",
  method: "post",
  path: "/",
  summary: "Book a quantity at a listing: held for you until the owner answers",
  request: { body: jsonBody(BookHoldInput) },
  responses: { 201: jsonOf(HoldSchema, "The hold") },
});

const list = endpoint(reads, {
  operationId: "listHolds",
  method: "get",
  path: "/",
  summary: "Holds you asked for, and holds on your listings",
  request: { query: HoldListQuery },
  responses: { 200: pageOf(HoldSchema, "Holds, newest first") },
});

const get = endpoint(reads, {
  operationId: "getHold",
  method: "get",
  path: "/{id}",
  summary: "One hold",
  request: { params: HoldPath },
  responses: { 200: jsonOf(HoldSchema, "The hold") },
});

const accept = endpoint(ownerWrites, {
  operationId: "signLease",
  method: "post",
  path: "/{id}/accept",
  summary: "Accept a hold, which signs the lease",
  request: { params: HoldPath },
  responses: { 201: jsonOf(LeaseSchema, "The lease") },
});

const decline = endpoint(ownerWrites, {
  operationId: "declineHold",
  method: "post",
  path: "/{id}/decline",
  summary: "Decline a hold",
  request: { params: HoldPath },
  responses: { 200: jsonOf(HoldSchema, "The hold, declined") },
});

const release = endpoint(exporterWrites, {
  operationId: "releaseHold",
  method: "delete",
  path: "/{id}",
  summary: "Give a hold back",
  request: { params: HoldPath },
  responses: { 200: jsonOf(HoldSchema, "The hold, released") },
});

export const holds = newRouter()
  .openapi(book, async (c) => {
    const hold = await bookHold(c.var.ctx, c.req.valid("json"));
    return c.json(hold, 201, { Location: `/v1/holds/${hold.id}` });
  })
  .openapi(list, async (c) => {
    const page = await listHolds(c.var.ctx, c.req.valid("query"));
    return c.json(...pageAnswer(c.req.url, page));
  })
  .openapi(get, async (c) => c.json(await getHold(c.var.ctx, c.req.valid("param").id), 200))
  .openapi(accept, async (c) => {
    const lease = await signLease(c.var.ctx, c.req.valid("param").id);
    return c.json(lease, 201, { Location: `/v1/leases/${lease.id}` });
  })
  .openapi(decline, async (c) => c.json(await declineHold(c.var.ctx, c.req.valid("param").id), 200))
  .openapi(release, async (c) =>
    c.json(await releaseHold(c.var.ctx, c.req.valid("param").id), 200),
  );
