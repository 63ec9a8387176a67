import { endpoint, jsonOf, newRouter, pageAnswer, pageOf } from "../../platform/http.ts";
import { listAudit } from "./list-audit.ts";
import { AuditEntrySchema, AuditQuery, AuditVerdictSchema } from "./schema.ts";
import { verifyAudit } from "./verify-audit.ts";

const list = endpoint(
  { scope: "trust:read", admin: true },
  {
    operationId: "listAudit",
    method: "get",
    path: "/",
    summary: "What was done in your organisation's name, newest first",
    request: { query: AuditQuery },
    responses: { 200: pageOf(AuditEntrySchema, "Links of the chain") },
  },
);

const verify = endpoint(
  { scope: "trust:read", admin: true },
  {
    operationId: "verifyAudit",
    method: "get",
    path: "/verify",
    summary: "Whether your audit chain is whole",
    responses: { 200: jsonOf(AuditVerdictSchema, "The verdict") },
  },
);

export const auditTrail = newRouter()
  .openapi(list, async (c) => {
    const page = await listAudit(c.var.ctx, c.req.valid("query"));
    return c.json(...pageAnswer(c.req.url, page));
  })
  .openapi(verify, async (c) => c.json(await verifyAudit(c.var.ctx), 200));
