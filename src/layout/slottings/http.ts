import { z } from "@hono/zod-openapi";
import { PLANNERS } from "../../platform/context.ts";
import { endpoint, jsonBody, jsonOf, newRouter, pageAnswer, pageOf } from "../../platform/http.ts";
import { exportPlacements } from "./export-placements.ts";
import { getSlotting } from "./get-slotting.ts";
import { listSlottedOrders } from "./list-slotted-orders.ts";
import { listSlottings } from "./list-slottings.ts";
import { PlanSlottingInput } from "./plan-schema.ts";
import { planSlotting } from "./plan-slotting.ts";
import {
  SlottedOrderShownSchema,
  SlottedOrdersQuery,
  SlottingListQuery,
  SlottingPath,
  SlottingSchema,
  SlottingSummarySchema,
} from "./schema.ts";

const plan = endpoint(
  { scope: "layout:write", roles: PLANNERS },
  {
    operationId: "planSlotting",
    method: "post",
    path: "/",
    summary: "Plan which SKU lies in which slot, for the orders given",
    description:
      "Long work: the answer's `Location` is the job, `jobId` its id. Slots are searched by exact tours of the orders, recent ones counting more, so that what is ordered often lies near and what is ordered together lies together; free slots are kept where new SKUs will need them. Each SKU gets a slot that it fits by size, weight, storage class and the rules for dangerous goods, or is named with what stands against it. The policy is chosen by picking the latest orders on paper.",
    request: { body: jsonBody(PlanSlottingInput) },
    responses: { 202: jsonOf(SlottingSchema, "The slotting; its result follows") },
  },
);

const list = endpoint(
  { scope: "layout:read" },
  {
    operationId: "listSlottings",
    method: "get",
    path: "/",
    summary: "Slottings you planned, newest first",
    request: { query: SlottingListQuery },
    responses: { 200: pageOf(SlottingSummarySchema, "Slottings without their results") },
  },
);

const get = endpoint(
  { scope: "layout:read" },
  {
    operationId: "getSlotting",
    method: "get",
    path: "/{id}",
    summary: "A slotting you planned, with its result when there is one",
    request: { params: SlottingPath },
    responses: { 200: jsonOf(SlottingSchema, "The slotting") },
  },
);

const placements = endpoint(
  { scope: "layout:read" },
  {
    operationId: "exportPlacements",
    method: "get",
    path: "/{id}/placements",
    summary: "The placements of a slotting as CSV, by slot",
    request: { params: SlottingPath },
    responses: {
      200: {
        description: "slot, skuCode, lineCount",
        content: { "text/csv": { schema: z.string() } },
      },
    },
  },
);

const orders = endpoint(
  { scope: "layout:read" },
  {
    operationId: "listSlottedOrders",
    method: "get",
    path: "/{id}/orders",
    summary: "The orders a slotting was planned for, in the order given",
    request: { params: SlottingPath, query: SlottedOrdersQuery },
    responses: { 200: pageOf(SlottedOrderShownSchema, "Orders with their SKUs") },
  },
);

export const slottings = newRouter()
  .openapi(plan, async (c) => {
    const slotting = await planSlotting(c.var.ctx, c.req.valid("json"));
    return c.json(slotting, 202, { Location: `/v1/jobs/${slotting.jobId}` });
  })
  .openapi(list, async (c) => {
    const page = await listSlottings(c.var.ctx, c.req.valid("query"));
    return c.json(...pageAnswer(c.req.url, page));
  })
  .openapi(get, async (c) => c.json(await getSlotting(c.var.ctx, c.req.valid("param").id), 200))
  .openapi(orders, async (c) => {
    const { id } = c.req.valid("param");
    const page = await listSlottedOrders(c.var.ctx, id, c.req.valid("query"));
    return c.json(...pageAnswer(c.req.url, page));
  })
  .openapi(placements, async (c) => {
    const { id } = c.req.valid("param");
    return c.body(await exportPlacements(c.var.ctx, id), 200, {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="placements.csv"`,
    });
  });
