import { z } from "@hono/zod-openapi";
import { PLANNERS } from "../../platform/context.ts";
import { endpoint, jsonBody, jsonOf, newRouter, pageAnswer, pageOf } from "../../platform/http.ts";
import { deliveryDays } from "./days-http.ts";
import { drawDeliveryPlan, FeatureCollectionSchema } from "./draw-delivery-plan.ts";
import { exportDeliveryPlan } from "./export-delivery-plan.ts";
import { getDeliveryPlan, listDeliveryPlans } from "./get-delivery-plan.ts";
import { planDelivery } from "./plan-delivery.ts";
import {
  DeliveryPlanInFullSchema,
  DeliveryPlanListQuery,
  DeliveryPlanPath,
  DeliveryPlanSchema,
  DeliveryPlanSummarySchema,
  PlanDeliveryInput,
} from "./schema.ts";

const plan = endpoint(
  { scope: "delivery:write", roles: PLANNERS },
  {
    operationId: "planDelivery",
    method: "post",
    path: "/",
    summary: "Plan the routes of a delivery day",
    description: "Long work: the answer's `Location` is the job, `jobId` its id.",
    request: { body: jsonBody(PlanDeliveryInput) },
    responses: { 202: jsonOf(DeliveryPlanSchema, "The plan; its result follows") },
  },
);

const list = endpoint(
  { scope: "delivery:read" },
  {
    operationId: "listDeliveryPlans",
    method: "get",
    path: "/",
    summary: "Your delivery plans, newest first",
    request: { query: DeliveryPlanListQuery },
    responses: { 200: pageOf(DeliveryPlanSummarySchema, "Plans without their results") },
  },
);

const get = endpoint(
  { scope: "delivery:read" },
  {
    operationId: "getDeliveryPlan",
    method: "get",
    path: "/{id}",
    summary: "A delivery plan: what was given, and its routes when there are any",
    request: { params: DeliveryPlanPath },
    responses: { 200: jsonOf(DeliveryPlanInFullSchema, "The plan") },
  },
);

const draw = endpoint(
  { scope: "delivery:read" },
  {
    operationId: "drawDeliveryPlan",
    method: "get",
    path: "/{id}/geojson",
    summary: "The routes, depots and stops of a plan as GeoJSON",
    request: { params: DeliveryPlanPath },
    responses: {
      200: {
        description: "RFC 7946",
        content: { "application/geo+json": { schema: FeatureCollectionSchema } },
      },
    },
  },
);

const file = endpoint(
  { scope: "delivery:read" },
  {
    operationId: "exportDeliveryPlan",
    method: "get",
    path: "/{id}/export",
    summary: "The routes of a plan in driving order as CSV",
    request: { params: DeliveryPlanPath },
    responses: {
      200: {
        description: "One row a start, stop, reload, break and end, as `kind` says",
        content: { "text/csv": { schema: z.string() } },
      },
    },
  },
);

export const deliveryPlans = newRouter()
  .openapi(plan, async (c) => {
    const made = await planDelivery(c.var.ctx, c.req.valid("json"));
    return c.json(made, 202, { Location: `/v1/jobs/${made.jobId}` });
  })
  .openapi(list, async (c) => {
    const page = await listDeliveryPlans(c.var.ctx, c.req.valid("query"));
    return c.json(...pageAnswer(c.req.url, page));
  })
  .openapi(get, async (c) => c.json(await getDeliveryPlan(c.var.ctx, c.req.valid("param").id), 200))
  .openapi(draw, async (c) => {
    const drawn = await drawDeliveryPlan(c.var.ctx, c.req.valid("param").id);
    return c.json(drawn, 200, { "Content-Type": "application/geo+json" });
  })
  .openapi(file, async (c) =>
    c.body(await exportDeliveryPlan(c.var.ctx, c.req.valid("param").id), 200, {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": 'attachment; filename="routes.csv"',
    }),
  )
  .route("/", deliveryDays);
