import { csvOrJson, isCsv } from "../../platform/csv-body.ts";
import { endpoint, jsonOf, newRouter, pageAnswer, pageOf } from "../../platform/http.ts";
import { importOrderLines } from "./import-order-lines.ts";
import { listOrders } from "./list-orders.ts";
import {
  OrderFileInput,
  OrderImportSchema,
  OrderQuery,
  OrderSchema,
  OrderSummarySchema,
} from "./schema.ts";
import { summariseOrders } from "./summarise-orders.ts";

const importFile = endpoint(
  { scope: "goods:write" },
  {
    operationId: "importOrderLines",
    method: "post",
    path: "/import",
    summary: "Add order history from a file, all of it or nothing",
    description:
      "A CSV file (UTF-8, header line, comma or semicolon) with the columns orderReference, orderedOn, skuCode and quantity, or JSON. At most 200,000 rows and 10 MB. Lines of one order and SKU are added up; an order that is known already is replaced.",
    request: { body: csvOrJson(OrderFileInput) },
    responses: { 200: jsonOf(OrderImportSchema, "What was taken in") },
  },
);

const list = endpoint(
  { scope: "goods:read" },
  {
    operationId: "listOrders",
    method: "get",
    path: "/",
    summary: "Orders of your organisation, latest first",
    request: { query: OrderQuery },
    responses: { 200: pageOf(OrderSchema, "Orders") },
  },
);

const summarise = endpoint(
  { scope: "goods:read" },
  {
    operationId: "summariseOrders",
    method: "get",
    path: "/summary",
    summary: "Your order history in figures",
    responses: { 200: jsonOf(OrderSummarySchema, "Means are null while there are no orders") },
  },
);

export const orders = newRouter()
  .openapi(importFile, async (c) => {
    const file = isCsv(c) ? { csv: await c.req.text() } : c.req.valid("json");
    return c.json(await importOrderLines(c.var.ctx, file), 200);
  })
  .openapi(list, async (c) => {
    const page = await listOrders(c.var.ctx, c.req.valid("query"));
    return c.json(...pageAnswer(c.req.url, page));
  })
  .openapi(summarise, async (c) => c.json(await summariseOrders(c.var.ctx), 200));
