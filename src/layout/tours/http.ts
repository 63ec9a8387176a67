import { endpoint, jsonBody, jsonOf, newRouter } from "../../platform/http.ts";
import { computeTour } from "./compute-tour.ts";
import { ComputeTourInput, ComputeTourQuery, ToursSchema } from "./schema.ts";

const compute = endpoint(
  { scope: "layout:read" },
  {
    operationId: "computeTour",
    method: "post",
    path: "/",
    summary: "Walk a pick list by every policy; nothing is stored",
    request: { query: ComputeTourQuery, body: jsonBody(ComputeTourInput) },
    responses: { 200: jsonOf(ToursSchema, "The tours, the shortest first") },
  },
);

export const tours = newRouter().openapi(compute, async (c) => {
  const isDrawn = c.req.valid("query").svg === "1";
  return c.json(await computeTour(c.var.ctx, c.req.valid("json"), isDrawn), 200);
});
