import { z } from "@hono/zod-openapi";
import { PLANNERS } from "../../platform/context.ts";
import { endpoint, jsonBody, jsonOf, newRouter } from "../../platform/http.ts";
import { checkDeliveryPlan } from "./check-delivery-plan.ts";
import { compareDeliveryPlans } from "./compare-delivery-plans.ts";
import {
  CheckRoutesInput,
  DayProgressSchema,
  PlanCheckSchema,
  ReplanInput,
  ReportStopInput,
  WhatIfInput,
} from "./days-schema.ts";
import { PlanDifferenceQuery, PlanDifferenceSchema } from "./difference-schema.ts";
import { getPlanDifference } from "./get-plan-difference.ts";
import { gpxDeliveryPlan } from "./gpx-delivery-plan.ts";
import { replanDelivery } from "./replan-delivery.ts";
import { getDayProgress, reportStop } from "./report-stop.ts";
import { DeliveryPlanPath, DeliveryPlanSchema } from "./schema.ts";

const READ = { scope: "delivery:read" } as const;
const WRITE = {
  scope: "delivery:write",
  roles: PLANNERS,
} as const;

const check = endpoint(READ, {
  operationId: "checkDeliveryPlan",
  method: "post",
  path: "/{id}/checks",
  summary: "Price routes of your own and see what they would break",
  request: { params: DeliveryPlanPath, body: jsonBody(CheckRoutesInput) },
  responses: { 200: jsonOf(PlanCheckSchema, "Costs, times and broken constraints") },
});

const replan = endpoint(WRITE, {
  operationId: "replanDelivery",
  method: "post",
  path: "/{id}/replans",
  summary: "Plan the rest of a day anew, beginning from its routes",
  description: "Long work: the answer's `Location` is the job, `jobId` its id.",
  request: { params: DeliveryPlanPath, body: jsonBody(ReplanInput) },
  responses: { 202: jsonOf(DeliveryPlanSchema, "A plan of its own; its result follows") },
});

const compare = endpoint(WRITE, {
  operationId: "compareDeliveryPlans",
  method: "post",
  path: "/{id}/what-ifs",
  summary: "Plan the same day under changes, to be compared",
  description: "Long work: the answer's `Location` is the job, `jobId` its id.",
  request: { params: DeliveryPlanPath, body: jsonBody(WhatIfInput) },
  responses: { 202: jsonOf(DeliveryPlanSchema, "A plan of its own; its result follows") },
});

const difference = endpoint(READ, {
  operationId: "getPlanDifference",
  method: "get",
  path: "/{id}/difference",
  summary: "What a plan does unlike the one it was made from, or any other",
  request: { params: DeliveryPlanPath, query: PlanDifferenceQuery },
  responses: {
    200: jsonOf(PlanDifferenceSchema, "Figures with their signs, and the stops that move"),
  },
});

const report = endpoint(WRITE, {
  operationId: "reportStop",
  method: "post",
  path: "/{id}/progress",
  summary: "Report a stop as served or failed",
  request: { params: DeliveryPlanPath, body: jsonBody(ReportStopInput) },
  responses: { 200: jsonOf(DayProgressSchema, "When the rest will be reached") },
});

const progress = endpoint(READ, {
  operationId: "getDayProgress",
  method: "get",
  path: "/{id}/progress",
  summary: "What was reported of a day, and when the rest will be reached",
  request: { params: DeliveryPlanPath },
  responses: { 200: jsonOf(DayProgressSchema, "Every stop that a route serves") },
});

const gpx = endpoint(READ, {
  operationId: "gpxDeliveryPlan",
  method: "get",
  path: "/{id}/gpx",
  summary: "The routes of a plan, or of one vehicle, as GPX",
  request: {
    params: DeliveryPlanPath,
    query: z.object({ vehicle: z.string().max(100).optional() }),
  },
  responses: {
    200: {
      description: "GPX 1.1: stops and reloads as waypoints, a route and a track a vehicle",
      content: { "application/gpx+xml": { schema: z.string() } },
    },
  },
});

/** What is done with a plan once it is made. */
export const deliveryDays = newRouter()
  .openapi(check, async (c) => {
    const { ctx } = c.var;
    return c.json(await checkDeliveryPlan(ctx, c.req.valid("param").id, c.req.valid("json")), 200);
  })
  .openapi(replan, async (c) => {
    const { ctx } = c.var;
    const made = await replanDelivery(ctx, c.req.valid("param").id, c.req.valid("json"));
    return c.json(made, 202, { Location: `/v1/jobs/${made.jobId}` });
  })
  .openapi(compare, async (c) => {
    const { ctx } = c.var;
    const made = await compareDeliveryPlans(ctx, c.req.valid("param").id, c.req.valid("json"));
    return c.json(made, 202, { Location: `/v1/jobs/${made.jobId}` });
  })
  .openapi(difference, async (c) => {
    const { ctx } = c.var;
    return c.json(await getPlanDifference(ctx, c.req.valid("param").id, c.req.valid("query")), 200);
  })
  .openapi(report, async (c) => {
    const { ctx } = c.var;
    return c.json(await reportStop(ctx, c.req.valid("param").id, c.req.valid("json")), 200);
  })
  .openapi(progress, async (c) =>
    c.json(await getDayProgress(c.var.ctx, c.req.valid("param").id), 200),
  )
  .openapi(gpx, async (c) => {
    const { vehicle } = c.req.valid("query");
    return c.body(await gpxDeliveryPlan(c.var.ctx, c.req.valid("param").id, vehicle), 200, {
      "Content-Type": "application/gpx+xml; charset=utf-8",
      "Content-Disposition": 'attachment; filename="routes.gpx"',
    });
  });
