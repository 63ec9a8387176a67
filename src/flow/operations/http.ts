import { endpoint, jsonOf, newRouter, pageAnswer, pageOf } from "../../platform/http.ts";
import { getHealth } from "./get-health.ts";
import { listAllAudit } from "./list-all-audit.ts";
import { listAllJobs } from "./list-all-jobs.ts";
import {
  AllAuditQuery,
  AllAuditVerdictSchema,
  AllJobsQuery,
  HealthSchema,
  OrganisationAuditEntrySchema,
  OrganisationJobSchema,
} from "./schema.ts";
import { verifyAllAudit } from "./verify-all-audit.ts";

const operates = { scope: "trust:read", roles: ["operator"] } as const;
/** As an organisation's own chain is for its administrators. */
const audits = { ...operates, admin: true } as const;

const health = endpoint(operates, {
  operationId: "getHealth",
  method: "get",
  path: "/health",
  summary: "How the exchange is doing: database, jobs, news, and how much there is",
  responses: { 200: jsonOf(HealthSchema, "The state of this moment") },
});

const jobs = endpoint(operates, {
  operationId: "listAllJobs",
  method: "get",
  path: "/jobs",
  summary: "Jobs of all organisations, newest first",
  request: { query: AllJobsQuery },
  responses: { 200: pageOf(OrganisationJobSchema, "Jobs") },
});

const audit = endpoint(audits, {
  operationId: "listAllAudit",
  method: "get",
  path: "/audit",
  summary: "What was done by all organisations, newest first",
  request: { query: AllAuditQuery },
  responses: { 200: pageOf(OrganisationAuditEntrySchema, "Links of the chains") },
});

const verify = endpoint(audits, {
  operationId: "verifyAllAudit",
  method: "get",
  path: "/audit/verify",
  summary: "Whether every organisation's audit chain is whole",
  responses: { 200: jsonOf(AllAuditVerdictSchema, "The verdict") },
});

export const operations = newRouter()
  .openapi(health, async (c) => c.json(await getHealth(c.var.ctx), 200))
  .openapi(jobs, async (c) => {
    const page = await listAllJobs(c.var.ctx, c.req.valid("query"));
    return c.json(...pageAnswer(c.req.url, page));
  })
  .openapi(audit, async (c) => {
    const page = await listAllAudit(c.var.ctx, c.req.valid("query"));
    return c.json(...pageAnswer(c.req.url, page));
  })
  .openapi(verify, async (c) => c.json(await verifyAllAudit(c.var.ctx), 200));
