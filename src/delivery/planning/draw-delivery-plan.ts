import { z } from "@hono/zod-openapi";
import type { Context } from "../../platform/context.ts";
import { finishedPlan } from "./get-delivery-plan.ts";

export const FeatureCollectionSchema = z
  .object({
    type: z.literal("FeatureCollection"),
    features: z.array(
      z.object({
        type: z.literal("Feature"),
        geometry: z.object({
          type: z.enum(["Point", "LineString"]),
          coordinates: z.array(z.any()),
        }),
        properties: z.record(z.string(), z.unknown()),
      }),
    ),
  })
  .openapi("FeatureCollection");
type FeatureCollection = z.output<typeof FeatureCollectionSchema>;

/** A plan as GeoJSON: a line per route, a point per depot and stop, stops left out with the reason. */
export async function drawDeliveryPlan(ctx: Context, id: string): Promise<FeatureCollection> {
  const { input, result } = await finishedPlan(ctx, id);
  const pointOf = new Map(input.stops.map((stop) => [stop.id, stop.point]));
  const feature = (
    geometry: FeatureCollection["features"][number]["geometry"],
    properties: Record<string, unknown>,
  ) => ({ type: "Feature" as const, geometry, properties });
  return {
    type: "FeatureCollection",
    features: [
      ...input.depots.map(({ id, name, point }) => feature(point, { kind: "depot", id, name })),
      ...result.routes.map(({ geometry, stops, cost, ...route }) =>
        feature(geometry, { kind: "route", ...route, stopCount: stops.length, cost: cost.total }),
      ),
      ...result.routes.flatMap(({ vehicleId, stops }) =>
        stops.map((visit, i) =>
          feature(pointOf.get(visit.stopId)!, {
            kind: "stop",
            vehicleId,
            sequence: i + 1,
            ...visit,
          }),
        ),
      ),
      ...result.unassigned.map((left) =>
        feature(pointOf.get(left.stopId)!, { kind: "unassigned", ...left }),
      ),
    ],
  };
}
