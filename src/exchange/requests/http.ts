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
import { IfMatchHeader } from "../pools/schema.ts";
import { addRequest } from "./add-request.ts";
import { changeRequest, withdrawRequest } from "./change-request.ts";
import { getRequest, listRequests } from "./get-request.ts";
import {
  AddRequestInput,
  ChangeRequestInput,
  RequestListQuery,
  RequestPath,
  RequestSchema,
} from "./schema.ts";

const reads = { scope: "exchange:read", roles: ["exporter"] } as const;
const writes = { scope: "exchange:write", roles: ["exporter"] } as const;

const add = endpoint(writes, {
  operationId: "addRequest",
  method: "post",
  path: "/",
  summary: "Ask for space: where, when, how much, for which goods",
  request: { body: jsonBody(AddRequestInput) },
  responses: { 201: jsonOf(RequestSchema, "The request") },
});

const list = endpoint(reads, {
  operationId: "listRequests",
  method: "get",
  path: "/",
  summary: "Your requests, newest first",
  request: { query: RequestListQuery },
  responses: { 200: pageOf(RequestSchema, "Requests") },
});

const get = endpoint(reads, {
  operationId: "getRequest",
  method: "get",
  path: "/{id}",
  summary: "One request",
  request: { params: RequestPath },
  responses: { 200: jsonOf(RequestSchema, "The request") },
});

const change = endpoint(writes, {
  operationId: "changeRequest",
  method: "patch",
  path: "/{id}",
  summary: "Change an open request",
  request: { params: RequestPath, headers: IfMatchHeader, body: jsonBody(ChangeRequestInput) },
  responses: { 200: jsonOf(RequestSchema, "The request, changed") },
});

const withdraw = endpoint(writes, {
  operationId: "withdrawRequest",
  method: "post",
  path: "/{id}/withdraw",
  summary: "Withdraw a request",
  request: { params: RequestPath },
  responses: { 200: jsonOf(RequestSchema, "The request, withdrawn") },
});

export const requests = newRouter()
  .openapi(add, async (c) => {
    const { request, version } = await addRequest(c.var.ctx, c.req.valid("json"));
    const headers = { Location: `/v1/requests/${request.id}`, ETag: etagOf(version) };
    return c.json(request, 201, headers);
  })
  .openapi(list, async (c) => {
    const page = await listRequests(c.var.ctx, c.req.valid("query"));
    return c.json(...pageAnswer(c.req.url, page));
  })
  .openapi(get, async (c) => {
    const { request, version } = await getRequest(c.var.ctx, c.req.valid("param").id);
    return c.json(request, 200, { ETag: etagOf(version) });
  })
  .openapi(change, async (c) => {
    const { id } = c.req.valid("param");
    const wanted = versionWanted(c.req.valid("header")["if-match"]);
    const { request, version } = await changeRequest(c.var.ctx, id, c.req.valid("json"), wanted);
    return c.json(request, 200, { ETag: etagOf(version) });
  })
  .openapi(withdraw, async (c) => {
    const { request, version } = await withdrawRequest(c.var.ctx, c.req.valid("param").id);
    return c.json(request, 200, { ETag: etagOf(version) });
  });
