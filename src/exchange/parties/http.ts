import { endpoint, jsonOf, newRouter } from "../../platform/http.ts";
import { getParty } from "./get-party.ts";
import { PartyPath, PartySchema } from "./schema.ts";

const get = endpoint(
  { public: true },
  {
    operationId: "getParty",
    method: "get",
    path: "/{id}",
    summary: "Who offers space, or deals with you, and what it has done on the exchange",
    request: { params: PartyPath },
    responses: { 200: jsonOf(PartySchema, "The party") },
  },
);

export const parties = newRouter().openapi(get, async (c) =>
  c.json(await getParty(c.var.ctx, c.req.valid("param").id), 200),
);
