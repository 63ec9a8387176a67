import { endpoint, jsonBody, jsonOf, newRouter, pageAnswer, pageOf } from "../../platform/http.ts";
import { listGrants } from "./list-grants.ts";
import { passOnGrant } from "./pass-on-grant.ts";
import { revokeGrant } from "./revoke-grant.ts";
import { GrantListQuery, GrantPath, GrantSchema, PassOnGrantInput } from "./schema.ts";

const list = endpoint(
  { scope: "trust:read" },
  {
    operationId: "listGrants",
    method: "get",
    path: "/",
    summary: "Rights to plan in leased slots that you hold or gave, newest first",
    request: { query: GrantListQuery },
    responses: { 200: pageOf(GrantSchema, "Grants") },
  },
);

const passOn = endpoint(
  { scope: "trust:write" },
  {
    operationId: "passOnGrant",
    method: "post",
    path: "/",
    summary: "Let a planner plan in the slots you lease",
    request: { body: jsonBody(PassOnGrantInput) },
    responses: { 201: jsonOf(GrantSchema, "The grant as the planner holds it") },
  },
);

const revoke = endpoint(
  { scope: "trust:write" },
  {
    operationId: "revokeGrant",
    method: "delete",
    path: "/{id}",
    summary: "Revoke a grant you passed on",
    request: { params: GrantPath },
    responses: { 204: { description: "Revoked" } },
  },
);

export const grants = newRouter()
  .openapi(list, async (c) => {
    const page = await listGrants(c.var.ctx, c.req.valid("query"));
    return c.json(...pageAnswer(c.req.url, page));
  })
  .openapi(passOn, async (c) => c.json(await passOnGrant(c.var.ctx, c.req.valid("json")), 201))
  .openapi(revoke, async (c) => {
    await revokeGrant(c.var.ctx, c.req.valid("param").id);
    return c.body(null, 204);
  });
