import { z } from "@hono/zod-openapi";
import type { Context } from "../../platform/context.ts";
import { finishedPlan } from "./get-delivery-plan.ts";
import { itineraryOf } from "./itinerary.ts";
import type { Stop } from "./schema.ts";

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

/**
 * A plan as GeoJSON: a line per route, a point per depot, stop and reload; a stop has all that was
 * given of it, and those left out the reason.
 */
export async function drawDeliveryPlan(ctx: Context, id: string): Promise<FeatureCollection> {
  const { input, result } = await finishedPlan(ctx, id);
  const stopOf = new Map(input.stops.map((stop) => [stop.id, stop]));
  const feature = (
    geometry: FeatureCollection["features"][number]["geometry"],
    properties: Record<string, unknown>,
  ) => ({ type: "Feature" as const, geometry, properties });
  const stopFeature = ({ id: _id, point, ...stop }: Stop, properties: Record<string, unknown>) =>
    feature(point, { ...stop, ...properties });
  return {
    type: "FeatureCollection",
    features: [
      ...input.depots.map(({ id, name, point }) => feature(point, { kind: "depot", id, name })),
      ...result.routes.map(({ geometry, stops, cost, ...route }) =>
        feature(geometry, { kind: "route", ...route, stopCount: stops.length, cost: cost.total }),
      ),
      ...result.routes.flatMap(({ vehicleId, stops }) =>
        stops.map((visit, i) =>
          stopFeature(stopOf.get(visit.stopId)!, {
            ...{ kind: "stop", vehicleId, sequence: i + 1, ...visit },
          }),
        ),
      ),
      ...result.routes.flatMap((route) =>
        itineraryOf(input, route).flatMap((leg) => {
          if (leg.kind !== "reload") return [];
          const { kind, depotId, leavesAt, load, point } = leg;
          return [feature(point, { kind, vehicleId: route.vehicleId, depotId, leavesAt, load })];
        }),
      ),
      ...result.unassigned.map((left) =>
        stopFeature(stopOf.get(left.stopId)!, { kind: "unassigned", ...left }),
      ),
    ],
  };
}
