import { endpoint, jsonBody, jsonOf, newRouter } from "../../platform/http.ts";
import { ListingPath } from "../listings/schema.ts";
import { estimateLayout } from "./estimate-layout.ts";
import { EstimateLayoutInput, LayoutEstimateSchema } from "./schema.ts";

const estimate = endpoint(
  { scope: "exchange:read", roles: ["exporter"] },
  {
    operationId: "estimateLayout",
    method: "post",
    path: "/{id}/layout-estimate",
    summary: "What walking your goods in a listing would cost, before signing",
    description:
      "Exact tours of your orders in the slots that a lease would open: in the owner's floor plan if there is one with that zone, else in a typical floor of its size. Nothing is kept.",
    request: { params: ListingPath, body: jsonBody(EstimateLayoutInput) },
    responses: { 200: jsonOf(LayoutEstimateSchema, "The walk, its cost, and what it rests on") },
  },
);

/** Mounted under /v1/listings. */
export const layoutEstimates = newRouter().openapi(estimate, async (c) => {
  const { id } = c.req.valid("param");
  return c.json(await estimateLayout(c.var.ctx, id, c.req.valid("json")), 200);
});
