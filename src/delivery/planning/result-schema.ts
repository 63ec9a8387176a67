import { z } from "@hono/zod-openapi";
import { MoneySchema } from "../../platform/money.ts";
import { UNASSIGNED_CODES } from "../engine/unassigned.ts";

const Clock = z.string().openapi({ description: "Local time of day.", example: "09:41:30" });
const Seconds = z.int().openapi({ description: "Seconds." });

const VisitSchema = z
  .object({
    stopId: z.string(),
    arrival: Clock,
    waitS: Seconds,
    serviceStart: Clock,
    departure: Clock,
    loadAfter: z.record(z.string(), z.int()),
    distanceKm: z.number().openapi({ description: "Driven since the start of the route." }),
    driveS: Seconds,
  })
  .openapi("Visit");

const CostSchema = z
  .object({ fixed: MoneySchema, distance: MoneySchema, time: MoneySchema, total: MoneySchema })
  .openapi("RouteCost");

const LineStringSchema = z
  .object({
    type: z.literal("LineString"),
    coordinates: z.array(z.tuple([z.number(), z.number()])),
  })
  .openapi("LineString");

const RouteSchema = z
  .object({
    vehicleId: z.string(),
    start: Clock,
    end: Clock,
    stops: z.array(VisitSchema),
    distanceKm: z.number(),
    driveS: Seconds,
    serviceS: Seconds,
    waitS: Seconds,
    dutyS: Seconds.openapi({ description: "From start to end: driving, waiting and service." }),
    cost: CostSchema,
    geometry: LineStringSchema,
    isStraight: z.boolean().openapi({ description: "Drawn from stop to stop, not by road." }),
  })
  .openapi("Route");

const BindingSchema = z.union([
  z
    .object({ needed: z.int(), allowed: z.int(), unit: z.string() })
    .openapi("BindingAmount", { example: { needed: 46, allowed: 45, unit: "parcels" } }),
  z
    .object({ needed: Clock, allowed: Clock })
    .openapi("BindingTime", { example: { needed: "09:41:30", allowed: "09:00:00" } }),
]);

export const DeliveryResultSchema = z
  .object({
    routes: z.array(RouteSchema),
    unassigned: z.array(
      z
        .object({
          stopId: z.string(),
          code: z.enum(UNASSIGNED_CODES),
          vehicleId: z.string().nullable().openapi({ description: "That comes nearest to it." }),
          binding: BindingSchema.nullable().openapi({
            description:
              "Of the constraint named by `code`, for that vehicle serving nothing else; null for `skill`, `unreachable` and `fleet-full`.",
          }),
          detail: z.string(),
        })
        .openapi("UnassignedStop"),
    ),
    totals: z.object({
      servedCount: z.int(),
      distanceKm: z.number(),
      driveS: Seconds,
      serviceS: Seconds,
      waitS: Seconds,
      dutyS: Seconds,
      cost: CostSchema,
    }),
    bound: z.object({ cost: MoneySchema, method: z.string() }).openapi({
      description: "No plan that serves the same stops costs less.",
    }),
    gapShare: z.number().openapi({ description: "(cost − bound) / cost, at most." }),
    baseline: z
      .object({ method: z.literal("nearest-neighbour"), servedCount: z.int(), cost: MoneySchema })
      .openapi({ description: "What driving to the nearest stop next would do and cost." }),
    roads: z
      .object({
        network: z.string(),
        roadPairCount: z.int(),
        estimatedPairCount: z.int(),
        unreachablePairCount: z.int(),
      })
      .openapi({ description: "Where the distances between places come from." }),
    iterationCount: z.int(),
    seed: z.int(),
  })
  .openapi("DeliveryResult");
export type DeliveryResult = z.output<typeof DeliveryResultSchema>;
