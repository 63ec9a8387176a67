import { z } from "@hono/zod-openapi";
import { PLANNERS } from "../../platform/context.ts";
import { endpoint, jsonBody, jsonOf, newRouter, pageAnswer, pageOf } from "../../platform/http.ts";
import { exportMoves } from "./export-moves.ts";
import { getHealing } from "./get-healing.ts";
import { listHealings } from "./list-healings.ts";
import { planHealing } from "./plan-healing.ts";
import {
  HealingListQuery,
  HealingPath,
  HealingSchema,
  HealingSummarySchema,
  PlanHealingInput,
  TickMovesInput,
} from "./schema.ts";
import { tickMoves } from "./tick-moves.ts";

const plan = endpoint(
  { scope: "layout:write", roles: PLANNERS },
  {
    operationId: "planHealing",
    method: "post",
    path: "/",
    summary: "Plan few moves that bring a slotting back to what is ordered now",
    description:
      "Long work: the answer's `Location` is the job, `jobId` its id. Only moves are planned that save more time over the horizon than they take, valued by exact tours, within a ceiling; SKUs that have no slot yet are put away first. Each move goes to a free slot and breaks no rule when the moves it waits for are done.",
    request: { body: jsonBody(PlanHealingInput) },
    responses: { 202: jsonOf(HealingSchema, "The healing; its moves follow") },
  },
);

const list = endpoint(
  { scope: "layout:read" },
  {
    operationId: "listHealings",
    method: "get",
    path: "/",
    summary: "Healings you planned, newest first",
    request: { query: HealingListQuery },
    responses: { 200: pageOf(HealingSummarySchema, "Healings without their moves") },
  },
);

const get = endpoint(
  { scope: "layout:read" },
  {
    operationId: "getHealing",
    method: "get",
    path: "/{id}",
    summary: "A healing you planned, with its moves when there are any",
    request: { params: HealingPath },
    responses: { 200: jsonOf(HealingSchema, "The healing") },
  },
);

const moves = endpoint(
  { scope: "layout:read" },
  {
    operationId: "exportMoves",
    method: "get",
    path: "/{id}/moves",
    summary: "The moves of a healing as CSV, in the order in which they are to be done",
    request: { params: HealingPath },
    responses: {
      200: {
        description:
          "number, chain, skuCode, from, to, waitsFor, moveMinutes, chainSavedMinutesPerDay, chainNetMinutes, doneAt",
        content: { "text/csv": { schema: z.string() } },
      },
    },
  },
);

const tick = endpoint(
  { scope: "layout:write", roles: PLANNERS },
  {
    operationId: "tickMoves",
    method: "post",
    path: "/{id}/ticks",
    summary: "Tick off moves that were done: their SKUs lie where they were carried",
    description:
      "All or none. A move that waits for others is ticked off with them, or after. With `undo`, ticks set by mistake are taken back, last first.",
    request: { params: HealingPath, body: jsonBody(TickMovesInput) },
    responses: { 200: jsonOf(HealingSchema, "The healing with its moves") },
  },
);

export const healings = newRouter()
  .openapi(plan, async (c) => {
    const healing = await planHealing(c.var.ctx, c.req.valid("json"));
    return c.json(healing, 202, { Location: `/v1/jobs/${healing.jobId}` });
  })
  .openapi(list, async (c) => {
    const page = await listHealings(c.var.ctx, c.req.valid("query"));
    return c.json(...pageAnswer(c.req.url, page));
  })
  .openapi(get, async (c) => c.json(await getHealing(c.var.ctx, c.req.valid("param").id), 200))
  .openapi(tick, async (c) => {
    const { id } = c.req.valid("param");
    return c.json(await tickMoves(c.var.ctx, id, c.req.valid("json")), 200);
  })
  .openapi(moves, async (c) => {
    const { id } = c.req.valid("param");
    return c.body(await exportMoves(c.var.ctx, id), 200, {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="moves.csv"`,
    });
  });
