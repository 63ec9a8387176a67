import { endpoint, jsonBody, jsonOf, newRouter, pageAnswer, pageOf } from "../../platform/http.ts";
import { PageQuery } from "../../platform/pages.ts";
import { createKey } from "./create-key.ts";
import { listKeys } from "./list-keys.ts";
import { revokeKey } from "./revoke-key.ts";
import { CreatedKeySchema, CreateKeyInput, KeyPath, KeySchema } from "./schema.ts";

const create = endpoint(
  { scope: "trust:write", admin: true, person: true },
  {
    operationId: "createKey",
    method: "post",
    path: "/",
    summary: "Make an API key",
    request: { body: jsonBody(CreateKeyInput) },
    responses: { 201: jsonOf(CreatedKeySchema, "The key, with its secret") },
  },
);

const list = endpoint(
  { scope: "trust:read" },
  {
    operationId: "listKeys",
    method: "get",
    path: "/",
    summary: "API keys of your organisation, newest first",
    request: { query: PageQuery },
    responses: { 200: pageOf(KeySchema, "Keys") },
  },
);

const revoke = endpoint(
  { scope: "trust:write", admin: true, person: true },
  {
    operationId: "revokeKey",
    method: "delete",
    path: "/{id}",
    summary: "Revoke an API key",
    request: { params: KeyPath },
    responses: { 204: { description: "Revoked" } },
  },
);

export const keys = newRouter()
  .openapi(create, async (c) => c.json(await createKey(c.var.ctx, c.req.valid("json")), 201))
  .openapi(list, async (c) => {
    const page = await listKeys(c.var.ctx, c.req.valid("query"));
    return c.json(...pageAnswer(c.req.url, page));
  })
  .openapi(revoke, async (c) => {
    await revokeKey(c.var.ctx, c.req.valid("param").id);
    return c.body(null, 204);
  });
