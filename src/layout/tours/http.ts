import { endpoint, jsonBody, jsonOf, newRouter } from "../../platform/http.ts";
import { computeFreeFormTour } from "./compute-free-form-tour.ts";
import { computeTour } from "./compute-tour.ts";
import { ComputeFreeFormTourInput, FreeFormTourSchema } from "./free-form-schema.ts";
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

const computeFreeForm = endpoint(
  { scope: "layout:read" },
  {
    operationId: "computeFreeFormTour",
    method: "post",
    path: "/free-form",
    summary: "Walk points round obstacles, on a floor without aisles; nothing is stored",
    request: { body: jsonBody(ComputeFreeFormTourInput) },
    responses: { 200: jsonOf(FreeFormTourSchema, "A short tour, and how short one can be") },
  },
);

export const tours = newRouter()
  .openapi(compute, async (c) => {
    const isDrawn = c.req.valid("query").svg === "1";
    return c.json(await computeTour(c.var.ctx, c.req.valid("json"), isDrawn), 200);
  })
  .openapi(computeFreeForm, async (c) => {
    return c.json(computeFreeFormTour(c.req.valid("json")), 200);
  });
