import {
  endpoint,
  etagOf,
  jsonBody,
  jsonOf,
  newRouter,
  pageAnswer,
  pageOf,
  versionWanted,
} from "../../platform/http.ts";
import { PageQuery } from "../../platform/pages.ts";
import { addWarehouse } from "./add-warehouse.ts";
import { changeWarehouse } from "./change-warehouse.ts";
import { getWarehouse } from "./get-warehouse.ts";
import { listWarehouses } from "./list-warehouses.ts";
import {
  AddWarehouseInput,
  ChangeWarehouseInput,
  IfMatchHeader,
  WarehousePath,
  WarehouseSchema,
} from "./schema.ts";

const add = endpoint(
  { scope: "layout:write", roles: ["owner"] },
  {
    operationId: "addWarehouse",
    method: "post",
    path: "/",
    summary: "Add a warehouse of yours",
    request: { body: jsonBody(AddWarehouseInput) },
    responses: { 201: jsonOf(WarehouseSchema, "The warehouse") },
  },
);

const list = endpoint(
  { scope: "layout:read" },
  {
    operationId: "listWarehouses",
    method: "get",
    path: "/",
    summary: "Warehouses you own or may plan in today, newest first",
    request: { query: PageQuery },
    responses: { 200: pageOf(WarehouseSchema, "Warehouses") },
  },
);

const get = endpoint(
  { scope: "layout:read" },
  {
    operationId: "getWarehouse",
    method: "get",
    path: "/{id}",
    summary: "A warehouse you own or may plan in today",
    request: { params: WarehousePath },
    responses: { 200: jsonOf(WarehouseSchema, "The warehouse; its `ETag` goes into `If-Match`") },
  },
);

const change = endpoint(
  { scope: "layout:write", roles: ["owner"] },
  {
    operationId: "changeWarehouse",
    method: "patch",
    path: "/{id}",
    summary: "Change what is known of a warehouse of yours; fields left out stay",
    request: {
      params: WarehousePath,
      headers: IfMatchHeader,
      body: jsonBody(ChangeWarehouseInput),
    },
    responses: { 200: jsonOf(WarehouseSchema, "The warehouse as it is now") },
  },
);

export const warehouses = newRouter()
  .openapi(add, async (c) => {
    const warehouse = await addWarehouse(c.var.ctx, c.req.valid("json"));
    const location = `/v1/warehouses/${warehouse.id}`;
    return c.json(warehouse, 201, { Location: location, ETag: etagOf(1) });
  })
  .openapi(list, async (c) => {
    const page = await listWarehouses(c.var.ctx, c.req.valid("query"));
    return c.json(...pageAnswer(c.req.url, page));
  })
  .openapi(get, async (c) => {
    const { warehouse, version } = await getWarehouse(c.var.ctx, c.req.valid("param").id);
    return c.json(warehouse, 200, { ETag: etagOf(version) });
  })
  .openapi(change, async (c) => {
    const { id } = c.req.valid("param");
    const wanted = versionWanted(c.req.valid("header")["if-match"]);
    const changed = await changeWarehouse(c.var.ctx, id, c.req.valid("json"), wanted);
    return c.json(changed.warehouse, 200, { ETag: etagOf(changed.version) });
  });
