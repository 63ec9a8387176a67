import { z } from "@hono/zod-openapi";
import { endpoint, jsonBody, jsonOf, newRouter, pageAnswer, pageOf } from "../../platform/http.ts";
import { addFloorPlan } from "./add-floor-plan.ts";
import { drawPlan } from "./draw-plan.ts";
import { getFloorPlan } from "./get-floor-plan.ts";
import { importFloorPlan } from "./import-floor-plan.ts";
import { listFloorPlans } from "./list-floor-plans.ts";
import {
  AddFloorPlanInput,
  DrawPlanQuery,
  FloorPlanListQuery,
  FloorPlanPath,
  FloorPlanSchema,
  FloorPlanSummarySchema,
  ImportFloorPlanQuery,
} from "./schema.ts";

const add = endpoint(
  { scope: "layout:write" },
  {
    operationId: "addFloorPlan",
    method: "post",
    path: "/",
    summary: "Add a floor plan of a warehouse in which you may plan",
    request: { body: jsonBody(AddFloorPlanInput) },
    responses: { 201: jsonOf(FloorPlanSchema, "The floor plan") },
  },
);

const importFile = endpoint(
  { scope: "layout:write" },
  {
    operationId: "importFloorPlan",
    method: "post",
    path: "/import",
    summary: "Add a floor plan from a rack list (CSV)",
    description:
      "One row for each level of the racks along one aisle through one block, all numbered from 0: aisle, block (0 if empty), level, bayCount, bayWidthMm, sides, rackDepthMm, slotsPerLevel (1 if empty), elevationMm, heightMm, loadG, zone, storageClasses (separated by spaces). Aisles of one block are alike.",
    request: {
      query: ImportFloorPlanQuery,
      body: {
        required: true,
        content: { "text/csv": { schema: z.string().openapi({ description: "The rack list." }) } },
      },
    },
    responses: { 201: jsonOf(FloorPlanSchema, "The floor plan") },
  },
);

const list = endpoint(
  { scope: "layout:read" },
  {
    operationId: "listFloorPlans",
    method: "get",
    path: "/",
    summary: "Floor plans you may plan on today, newest first",
    request: { query: FloorPlanListQuery },
    responses: { 200: pageOf(FloorPlanSummarySchema, "Floor plans") },
  },
);

const get = endpoint(
  { scope: "layout:read" },
  {
    operationId: "getFloorPlan",
    method: "get",
    path: "/{id}",
    summary: "A floor plan with its racks",
    request: { params: FloorPlanPath },
    responses: { 200: jsonOf(FloorPlanSchema, "The floor plan") },
  },
);

const draw = endpoint(
  { scope: "layout:read" },
  {
    operationId: "drawPlan",
    method: "get",
    path: "/{id}/svg",
    summary: "A floor plan from above, coloured by the order lines of a slotting if one is named",
    request: { params: FloorPlanPath, query: DrawPlanQuery },
    responses: {
      200: { description: "The drawing", content: { "image/svg+xml": { schema: z.string() } } },
    },
  },
);

export const floorPlans = newRouter()
  .openapi(add, async (c) => {
    const plan = await addFloorPlan(c.var.ctx, c.req.valid("json"));
    return c.json(plan, 201, { Location: `/v1/floor-plans/${plan.id}` });
  })
  .openapi(importFile, async (c) => {
    const plan = await importFloorPlan(c.var.ctx, c.req.valid("query"), await c.req.text());
    return c.json(plan, 201, { Location: `/v1/floor-plans/${plan.id}` });
  })
  .openapi(list, async (c) => {
    const page = await listFloorPlans(c.var.ctx, c.req.valid("query"));
    return c.json(...pageAnswer(c.req.url, page));
  })
  .openapi(get, async (c) => c.json(await getFloorPlan(c.var.ctx, c.req.valid("param").id), 200))
  .openapi(draw, async (c) => {
    const { slottingId } = c.req.valid("query");
    const svg = await drawPlan(c.var.ctx, c.req.valid("param").id, slottingId);
    return c.body(svg, 200, { "Content-Type": "image/svg+xml; charset=utf-8" });
  });
