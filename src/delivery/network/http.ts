import { endpoint, jsonBody, jsonOf, newRouter } from "../../platform/http.ts";
import { calibrateRoads } from "./calibrate-roads.ts";
import { CalibrateRoadsInput, RoadCalibrationSchema } from "./schema.ts";

const calibrate = endpoint(
  { scope: "delivery:write", roles: ["operator"] },
  {
    operationId: "calibrateRoads",
    method: "post",
    path: "/calibrations",
    summary: "Measure how roads of an area differ from straight lines",
    description: "Estimates of all servers on this database follow it within a minute.",
    request: { body: jsonBody(CalibrateRoadsInput) },
    responses: { 201: jsonOf(RoadCalibrationSchema, "What was measured and stored") },
  },
);

export const roads = newRouter().openapi(calibrate, async (c) =>
  c.json(await calibrateRoads(c.var.ctx, c.req.valid("json")), 201),
);
