import { z } from "@hono/zod-openapi";
import { PLANNERS } from "../../platform/context.ts";
import { endpoint, jsonBody, jsonOf, newRouter, pageAnswer, pageOf } from "../../platform/http.ts";
import { exportPickLists } from "./export-pick-lists.ts";
import { getWave } from "./get-wave.ts";
import { listWaves } from "./list-waves.ts";
import { planWave } from "./plan-wave.ts";
import {
  PickListsQuery,
  PlanWaveInput,
  WaveListQuery,
  WavePath,
  WaveSchema,
  WaveSummarySchema,
} from "./schema.ts";

const plan = endpoint(
  { scope: "layout:write", roles: PLANNERS },
  {
    operationId: "planWave",
    method: "post",
    path: "/",
    summary: "Batch orders onto carts and give the batches to pickers",
    description:
      "Long work: the answer's `Location` is the job, `jobId` its id. Batches are searched for little walking and little lateness, a late second counting as much as ten of walking; orders that cannot be batched are left out by name.",
    request: { body: jsonBody(PlanWaveInput) },
    responses: { 202: jsonOf(WaveSchema, "The wave; its result follows") },
  },
);

const list = endpoint(
  { scope: "layout:read" },
  {
    operationId: "listWaves",
    method: "get",
    path: "/",
    summary: "Waves you planned, newest first",
    request: { query: WaveListQuery },
    responses: { 200: pageOf(WaveSummarySchema, "Waves without their results") },
  },
);

const get = endpoint(
  { scope: "layout:read" },
  {
    operationId: "getWave",
    method: "get",
    path: "/{id}",
    summary: "A wave you planned, with its batches when there are any",
    request: { params: WavePath },
    responses: { 200: jsonOf(WaveSchema, "The wave") },
  },
);

const pickLists = endpoint(
  { scope: "layout:read" },
  {
    operationId: "exportPickLists",
    method: "get",
    path: "/{id}/pick-lists",
    summary: "The pick lists of a wave in walking order as CSV, of all batches or one",
    request: { params: WavePath, query: PickListsQuery },
    responses: {
      200: {
        description: "batch, picker, startsAt, sequence, slot, skuCode, quantity, reference",
        content: { "text/csv": { schema: z.string() } },
      },
    },
  },
);

export const waves = newRouter()
  .openapi(plan, async (c) => {
    const wave = await planWave(c.var.ctx, c.req.valid("json"));
    return c.json(wave, 202, { Location: `/v1/jobs/${wave.jobId}` });
  })
  .openapi(list, async (c) => {
    const page = await listWaves(c.var.ctx, c.req.valid("query"));
    return c.json(...pageAnswer(c.req.url, page));
  })
  .openapi(get, async (c) => c.json(await getWave(c.var.ctx, c.req.valid("param").id), 200))
  .openapi(pickLists, async (c) => {
    const { batch } = c.req.valid("query");
    const csv = await exportPickLists(c.var.ctx, c.req.valid("param").id, batch);
    return c.body(csv, 200, {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": 'attachment; filename="pick-lists.csv"',
    });
  });
