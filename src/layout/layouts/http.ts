import { z } from "@hono/zod-openapi";
import { PLANNERS } from "../../platform/context.ts";
import { endpoint, jsonBody, jsonOf, newRouter, pageAnswer, pageOf } from "../../platform/http.ts";
import { FloorPlanSchema } from "../floor-plans/schema.ts";
import { adoptLayout } from "./adopt-layout.ts";
import { exportLayoutCandidates } from "./export-layout-candidates.ts";
import { getLayout } from "./get-layout.ts";
import { layOut } from "./lay-out.ts";
import { listLayouts } from "./list-layouts.ts";
import {
  AdoptLayoutInput,
  LayOutInput,
  LayoutListQuery,
  LayoutPath,
  LayoutSchema,
  LayoutSummarySchema,
} from "./schema.ts";

const search = endpoint(
  { scope: "layout:write", roles: PLANNERS },
  {
    operationId: "layOut",
    method: "post",
    path: "/",
    summary: "Search the layout of an area: aisles, blocks, door and levels, for the orders given",
    description:
      "Long work: the answer's `Location` is the job, `jobId` its id. Every layout that fits and has the slots needed takes part; all walk a few sampled orders by shortest tours with SKUs slotted by turnover, the best walk ever more. Meanwhile `result` shows the best so far.",
    request: { body: jsonBody(LayOutInput) },
    responses: { 202: jsonOf(LayoutSchema, "The search; its result follows") },
  },
);

const list = endpoint(
  { scope: "layout:read" },
  {
    operationId: "listLayouts",
    method: "get",
    path: "/",
    summary: "Layouts you searched, newest first",
    request: { query: LayoutListQuery },
    responses: { 200: pageOf(LayoutSummarySchema, "Layouts without their results") },
  },
);

const get = endpoint(
  { scope: "layout:read" },
  {
    operationId: "getLayout",
    method: "get",
    path: "/{id}",
    summary: "A layout you searched, with what was found so far",
    request: { params: LayoutPath },
    responses: { 200: jsonOf(LayoutSchema, "The layout") },
  },
);

const file = endpoint(
  { scope: "layout:read" },
  {
    operationId: "exportLayoutCandidates",
    method: "get",
    path: "/{id}/candidates",
    summary: "The layouts that a search ranked as CSV",
    request: { params: LayoutPath },
    responses: {
      200: { description: "One row a layout", content: { "text/csv": { schema: z.string() } } },
    },
  },
);

const adopt = endpoint(
  { scope: "layout:write", roles: PLANNERS },
  {
    operationId: "adoptLayout",
    method: "post",
    path: "/{id}/floor-plans",
    summary: "Make a floor plan of a layout that was found",
    request: { params: LayoutPath, body: jsonBody(AdoptLayoutInput) },
    responses: { 201: jsonOf(FloorPlanSchema, "The floor plan") },
  },
);

export const layouts = newRouter()
  .openapi(search, async (c) => {
    const layout = await layOut(c.var.ctx, c.req.valid("json"));
    return c.json(layout, 202, { Location: `/v1/jobs/${layout.jobId}` });
  })
  .openapi(list, async (c) => {
    const page = await listLayouts(c.var.ctx, c.req.valid("query"));
    return c.json(...pageAnswer(c.req.url, page));
  })
  .openapi(get, async (c) => c.json(await getLayout(c.var.ctx, c.req.valid("param").id), 200))
  .openapi(file, async (c) =>
    c.body(await exportLayoutCandidates(c.var.ctx, c.req.valid("param").id), 200, {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": 'attachment; filename="layouts.csv"',
    }),
  )
  .openapi(adopt, async (c) => {
    const plan = await adoptLayout(c.var.ctx, c.req.valid("param").id, c.req.valid("json"));
    return c.json(plan, 201, { Location: `/v1/floor-plans/${plan.id}` });
  });
