import { PLANNERS } from "../../platform/context.ts";
import { endpoint, jsonBody, jsonOf, newRouter } from "../../platform/http.ts";
import { geocodeAddresses } from "./geocode-addresses.ts";
import { GeocodeAddressesInput, GeocodedAddressesSchema } from "./schema.ts";

const geocode = endpoint(
  { scope: "delivery:write", roles: PLANNERS },
  {
    operationId: "geocodeAddresses",
    method: "post",
    path: "/geocode",
    summary: "Find where addresses are",
    description:
      "With a hired geocoder to the door, else to the town: each answer states its precision. May cost credits of your organisation's budget.",
    request: { body: jsonBody(GeocodeAddressesInput) },
    responses: { 200: jsonOf(GeocodedAddressesSchema, "A point, candidates or a reason each") },
  },
);

export const places = newRouter().openapi(geocode, async (c) =>
  c.json(await geocodeAddresses(c.var.ctx, c.req.valid("json")), 200),
);
