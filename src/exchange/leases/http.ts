import { z } from "@hono/zod-openapi";
import { endpoint, jsonOf, newRouter, pageAnswer, pageOf } from "../../platform/http.ts";
import { cancelLease } from "./cancel-lease.ts";
import { exportLeases, MAX_EXPORT_ROWS } from "./export-leases.ts";
import { getLease, listLeases } from "./get-lease.ts";
import { LeaseExportQuery, LeaseListQuery, LeasePath, LeaseSchema } from "./schema.ts";

const reads = { scope: "exchange:read", roles: ["owner", "exporter"] } as const;

const list = endpoint(reads, {
  operationId: "listLeases",
  method: "get",
  path: "/",
  summary: "Leases you hold or have let",
  request: { query: LeaseListQuery },
  responses: { 200: pageOf(LeaseSchema, "Leases, newest first") },
});

const exportFile = endpoint(reads, {
  operationId: "exportLeases",
  method: "get",
  path: "/export",
  summary: `Your newest leases, at most ${MAX_EXPORT_ROWS}, as a CSV file`,
  request: { query: LeaseExportQuery },
  responses: {
    200: { description: "The file", content: { "text/csv": { schema: z.string() } } },
  },
});

const get = endpoint(reads, {
  operationId: "getLease",
  method: "get",
  path: "/{id}",
  summary: "One lease",
  request: { params: LeasePath },
  responses: { 200: jsonOf(LeaseSchema, "The lease") },
});

const cancel = endpoint(
  { scope: "exchange:write", roles: ["owner", "exporter"] },
  {
    operationId: "cancelLease",
    method: "post",
    path: "/{id}/cancel",
    summary: "Cancel a lease that has not begun",
    description:
      "Either party may, until the end of the day before the first one by the warehouse's calendar. The quantity is free again.",
    request: { params: LeasePath },
    responses: { 200: jsonOf(LeaseSchema, "The lease, cancelled") },
  },
);

export const leases = newRouter()
  .openapi(list, async (c) => {
    const page = await listLeases(c.var.ctx, c.req.valid("query"));
    return c.json(...pageAnswer(c.req.url, page));
  })
  .openapi(exportFile, async (c) =>
    c.body(await exportLeases(c.var.ctx, c.req.valid("query")), 200, {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": 'attachment; filename="leases.csv"',
    }),
  )
  .openapi(get, async (c) => c.json(await getLease(c.var.ctx, c.req.valid("param").id), 200))
  .openapi(cancel, async (c) => c.json(await cancelLease(c.var.ctx, c.req.valid("param").id), 200));
