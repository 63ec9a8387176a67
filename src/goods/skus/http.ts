import { z } from "@hono/zod-openapi";
import { csvOrJson, isCsv } from "../../platform/csv-body.ts";
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
import { addSku } from "./add-sku.ts";
import { changeSku } from "./change-sku.ts";
import { exportSkus } from "./export-skus.ts";
import { getSku } from "./get-sku.ts";
import { importSkus } from "./import-skus.ts";
import { listSkus } from "./list-skus.ts";
import { removeSku } from "./remove-sku.ts";
import {
  AddSkuInput,
  ChangeSkuInput,
  SkuFileInput,
  SkuImportSchema,
  SkuPath,
  SkuQuery,
  SkuSchema,
} from "./schema.ts";

const IfMatch = z.object({
  "if-match": z.string().optional().openapi({ description: 'The ETag you read, such as "v3".' }),
});

const add = endpoint(
  { scope: "goods:write" },
  {
    operationId: "addSku",
    method: "post",
    path: "/",
    summary: "Add a SKU",
    request: { body: jsonBody(AddSkuInput) },
    responses: { 201: jsonOf(SkuSchema, "The SKU, with the class its UN number gives it") },
  },
);

const list = endpoint(
  { scope: "goods:read" },
  {
    operationId: "listSkus",
    method: "get",
    path: "/",
    summary: "SKUs of your organisation, newest first",
    request: { query: SkuQuery },
    responses: { 200: pageOf(SkuSchema, "SKUs") },
  },
);

const importFile = endpoint(
  { scope: "goods:write" },
  {
    operationId: "importSkus",
    method: "post",
    path: "/import",
    summary: "Add or replace SKUs from a file, all of it or nothing",
    description:
      "A CSV file (UTF-8, header line, comma or semicolon) with the columns of the export, or JSON. At most 50,000 rows and 10 MB. Rows replace SKUs of the same code.",
    request: { body: csvOrJson(SkuFileInput) },
    responses: { 200: jsonOf(SkuImportSchema, "How many SKUs were new, changed, or the same") },
  },
);

const exportFile = endpoint(
  { scope: "goods:read" },
  {
    operationId: "exportSkus",
    method: "get",
    path: "/export",
    summary: "All SKUs of your organisation as a CSV file",
    responses: {
      200: { description: "The file", content: { "text/csv": { schema: z.string() } } },
    },
  },
);

const get = endpoint(
  { scope: "goods:read" },
  {
    operationId: "getSku",
    method: "get",
    path: "/{id}",
    summary: "One SKU",
    request: { params: SkuPath },
    responses: { 200: jsonOf(SkuSchema, "The SKU; its version is the ETag") },
  },
);

const change = endpoint(
  { scope: "goods:write" },
  {
    operationId: "changeSku",
    method: "patch",
    path: "/{id}",
    summary: "Change a SKU",
    request: { params: SkuPath, headers: IfMatch, body: jsonBody(ChangeSkuInput) },
    responses: { 200: jsonOf(SkuSchema, "The SKU as it is now") },
  },
);

const remove = endpoint(
  { scope: "goods:write" },
  {
    operationId: "removeSku",
    method: "delete",
    path: "/{id}",
    summary: "Remove a SKU that no order names",
    request: { params: SkuPath },
    responses: { 204: { description: "Removed" } },
  },
);

export const skus = newRouter()
  .openapi(add, async (c) => {
    const sku = await addSku(c.var.ctx, c.req.valid("json"));
    return c.json(sku, 201, { ETag: etagOf(sku.version) });
  })
  .openapi(list, async (c) => {
    const page = await listSkus(c.var.ctx, c.req.valid("query"));
    return c.json(...pageAnswer(c.req.url, page));
  })
  .openapi(importFile, async (c) => {
    const file = isCsv(c) ? { csv: await c.req.text() } : c.req.valid("json");
    return c.json(await importSkus(c.var.ctx, file), 200);
  })
  .openapi(exportFile, async (c) =>
    c.body(await exportSkus(c.var.ctx), 200, {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": 'attachment; filename="skus.csv"',
    }),
  )
  .openapi(get, async (c) => {
    const sku = await getSku(c.var.ctx, c.req.valid("param").id);
    return c.json(sku, 200, { ETag: etagOf(sku.version) });
  })
  .openapi(change, async (c) => {
    const version = versionWanted(c.req.header("if-match"));
    const { id } = c.req.valid("param");
    const sku = await changeSku(c.var.ctx, id, version, c.req.valid("json"));
    return c.json(sku, 200, { ETag: etagOf(sku.version) });
  })
  .openapi(remove, async (c) => {
    await removeSku(c.var.ctx, c.req.valid("param").id);
    return c.body(null, 204);
  });
