import { z } from "@hono/zod-openapi";
import { PLANNERS } from "../../platform/context.ts";
import { endpoint, jsonBody, jsonOf, newRouter } from "../../platform/http.ts";
import { fromEdgeId } from "../../platform/ids.ts";
import { VrpRefusalSchema } from "./dialect-errors.ts";
import { getVrpSolution } from "./get-vrp-solution.ts";
import { optimiseVrp } from "./optimise-vrp.ts";
import { VrpRequestSchema } from "./request-schema.ts";
import { VrpAnswerSchema, VrpJobSchema } from "./solution-schema.ts";
import { solveVrp } from "./solve-vrp.ts";

const access = { scope: "delivery:write", roles: PLANNERS } as const;
const refusal = jsonOf(VrpRefusalSchema, "What is wrong, with a hint for each field");
const NO_ID = "00000000-0000-0000-0000-000000000000";

/** The dialect's ids are bare UUIDs; a job's `subjectId` reads as ours do everywhere. */
const VrpPath = z.object({
  id: z
    .string()
    .transform((id) =>
      z.uuid().safeParse(id).success ? id.toLowerCase() : (fromEdgeId("vrpRequest", id) ?? NO_ID),
    )
    .openapi({ type: "string", format: "uuid" }),
});

const solve = endpoint(access, {
  operationId: "solveVrp",
  method: "post",
  path: "/",
  summary: "Solve a small routing problem at once, in the JSON of GraphHopper's optimiser",
  description: "Refuses what would take more than 10 s: send that to `/v1/vrp/optimize`.",
  request: { body: jsonBody(VrpRequestSchema) },
  responses: { 200: jsonOf(VrpAnswerSchema, "The solution"), 400: refusal },
});

const optimise = endpoint(access, {
  operationId: "optimiseVrp",
  method: "post",
  path: "/optimize",
  summary: "Submit a routing problem in the JSON of GraphHopper's optimiser",
  request: { body: jsonBody(VrpRequestSchema) },
  responses: { 200: jsonOf(VrpJobSchema, "Where to ask for the solution"), 400: refusal },
});

const solution = endpoint(
  { scope: "delivery:read" },
  {
    operationId: "getVrpSolution",
    method: "get",
    path: "/solution/{id}",
    summary: "The state of a routing problem submitted, and its solution once finished",
    request: { params: VrpPath },
    responses: { 200: jsonOf(VrpAnswerSchema, "The state"), 404: refusal },
  },
);

export const vrp = newRouter()
  .openapi(solve, async (c) => {
    const raw = (await c.req.json()) as Record<string, unknown>;
    const { signal } = c.req.raw;
    return c.json(await solveVrp(c.var.ctx, raw, c.req.valid("json"), signal), 200);
  })
  .openapi(optimise, async (c) => {
    const raw = (await c.req.json()) as Record<string, unknown>;
    return c.json(await optimiseVrp(c.var.ctx, raw, c.req.valid("json")), 200);
  })
  .openapi(solution, async (c) =>
    c.json(await getVrpSolution(c.var.ctx, c.req.valid("param").id), 200),
  );
