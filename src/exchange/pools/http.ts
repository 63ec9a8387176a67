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
import { addPool } from "./add-pool.ts";
import { getPool } from "./get-pool.ts";
import { getPoolAvailability } from "./get-pool-availability.ts";
import { listPools } from "./list-pools.ts";
import {
  AddPoolInput,
  AvailabilitySchema,
  IfMatchHeader,
  PoolListQuery,
  PoolPath,
  PoolSchema,
  SetPoolCapacityInput,
  WindowQuery,
} from "./schema.ts";
import { setPoolCapacity } from "./set-pool-capacity.ts";

const writes = { scope: "exchange:write", roles: ["owner"] } as const;
const reads = { scope: "exchange:read", roles: ["owner"] } as const;

const add = endpoint(writes, {
  operationId: "addPool",
  method: "post",
  path: "/",
  summary: "Add a pool of spare capacity in a warehouse of yours",
  request: { body: jsonBody(AddPoolInput) },
  responses: { 201: jsonOf(PoolSchema, "The pool") },
});

const list = endpoint(reads, {
  operationId: "listPools",
  method: "get",
  path: "/",
  summary: "Pools of yours, newest first",
  request: { query: PoolListQuery },
  responses: { 200: pageOf(PoolSchema, "Pools") },
});

const get = endpoint(reads, {
  operationId: "getPool",
  method: "get",
  path: "/{id}",
  summary: "One pool of yours",
  request: { params: PoolPath },
  responses: { 200: jsonOf(PoolSchema, "The pool; its `ETag` goes into `If-Match`") },
});

const setCapacity = endpoint(writes, {
  operationId: "setPoolCapacity",
  method: "put",
  path: "/{id}/capacity",
  summary: "Replace the capacity of a pool of yours, all days at once",
  description:
    "Refused with `capacity_in_use` if holds or leases use more on any day; `params.days` names them.",
  request: { params: PoolPath, headers: IfMatchHeader, body: jsonBody(SetPoolCapacityInput) },
  responses: { 200: jsonOf(PoolSchema, "The pool as it is now") },
});

const availability = endpoint(reads, {
  operationId: "getPoolAvailability",
  method: "get",
  path: "/{id}/availability",
  summary: "What a pool of yours has, uses and has free, day by day",
  request: { params: PoolPath, query: WindowQuery },
  responses: { 200: jsonOf(AvailabilitySchema, "Runs of days that are alike") },
});

export const pools = newRouter()
  .openapi(add, async (c) => {
    const pool = await addPool(c.var.ctx, c.req.valid("json"));
    return c.json(pool, 201, { Location: `/v1/pools/${pool.id}`, ETag: etagOf(1) });
  })
  .openapi(list, async (c) => {
    const page = await listPools(c.var.ctx, c.req.valid("query"));
    return c.json(...pageAnswer(c.req.url, page));
  })
  .openapi(get, async (c) => {
    const { pool, version } = await getPool(c.var.ctx, c.req.valid("param").id);
    return c.json(pool, 200, { ETag: etagOf(version) });
  })
  .openapi(setCapacity, async (c) => {
    const { id } = c.req.valid("param");
    const wanted = versionWanted(c.req.valid("header")["if-match"]);
    const changed = await setPoolCapacity(c.var.ctx, id, c.req.valid("json"), wanted);
    return c.json(changed.pool, 200, { ETag: etagOf(changed.version) });
  })
  .openapi(availability, async (c) => {
    const { id } = c.req.valid("param");
    return c.json(await getPoolAvailability(c.var.ctx, id, c.req.valid("query")), 200);
  });
