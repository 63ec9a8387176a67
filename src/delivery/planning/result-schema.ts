import { z } from "@hono/zod-openapi";
import { MoneySchema } from "../../platform/money.ts";
import { EMISSION_METHOD } from "../engine/emissions.ts";
import { UNASSIGNED_CODES } from "../engine/unassigned.ts";
import { OBJECTIVES } from "./rules-schema.ts";

const Clock = z.string().openapi({ description: "Local time of day.", example: "09:41:30" });
const Seconds = z.int().openapi({ description: "Seconds." });

const Loads = z.record(z.string(), z.int());

const VisitSchema = z
  .object({
    stopId: z.string(),
    depotId: z.string().nullable().openapi({
      description: "Where its trip started, so where its goods come from; null: under way.",
    }),
    arrival: Clock,
    waitS: Seconds,
    preparationS: Seconds,
    serviceStart: Clock,
    serviceS: Seconds,
    departure: Clock,
    lateS: Seconds.openapi({ description: "Service begins so long after `due`." }),
    loadAfter: Loads,
    distanceKm: z.number().openapi({ description: "Driven since the start of the route." }),
    driveS: Seconds,
    dutyS: Seconds.openapi({ description: "From the start of the route to its departure here." }),
  })
  .openapi("Visit");

const TripSchema = z
  .object({
    depotId: z
      .string()
      .nullable()
      .openapi({ description: "Null: where the vehicle is under way." }),
    start: Clock,
    firstVisit: z.int().openapi({ description: "Index among the stops of the route." }),
    visitCount: z.int(),
    startLoad: Loads,
  })
  .openapi("Trip", { description: "From one loading to the next, or to the end of the route." });

const RestSchema = z
  .object({
    beforeVisit: z.int().openapi({
      description: "Index of the stop after it; the number of stops: on the way to the end.",
    }),
    start: Clock,
    durationS: Seconds,
  })
  .openapi("RouteBreak");

const COST_LINES = {
  fixed: MoneySchema,
  distance: MoneySchema,
  time: MoneySchema,
  lateness: MoneySchema,
  total: MoneySchema,
};
const CostSchema = z.object(COST_LINES).openapi("RouteCost");

/** Prizes belong to no route. */
const PlanCostSchema = z.object({ ...COST_LINES, prizes: MoneySchema }).openapi("PlanCost");

const Grams = z.int().openapi({ description: "Grams of CO₂e." });
/** Null in results of before they were stated. */
const EmissionsSchema = z
  .object({
    totalG: Grams,
    directG: Grams.openapi({ description: "Of it, from the vehicle itself." }),
    emptyG: Grams.openapi({ description: "Of the total, on legs driven empty." }),
  })
  .openapi("Emissions", { description: `${EMISSION_METHOD.note} ${EMISSION_METHOD.source}.` });

const LineStringSchema = z
  .object({
    type: z.literal("LineString"),
    coordinates: z.array(z.tuple([z.number(), z.number()])),
  })
  .openapi("LineString");

export const RouteSchema = z
  .object({
    vehicleId: z.string(),
    start: Clock,
    end: Clock,
    stops: z.array(VisitSchema),
    trips: z.array(TripSchema),
    breaks: z.array(RestSchema),
    distanceKm: z.number(),
    driveS: Seconds,
    serviceS: Seconds,
    waitS: Seconds,
    breakS: Seconds,
    lateS: Seconds,
    dutyS: Seconds.openapi({
      description: "From start to end: driving, waiting, service, loading and breaks.",
    }),
    cost: CostSchema,
    emissions: EmissionsSchema.nullable(),
    geometry: LineStringSchema,
    isStraight: z.boolean().openapi({ description: "Drawn from stop to stop, not by road." }),
  })
  .openapi("Route");

export const TotalsSchema = z
  .object({
    servedCount: z.int(),
    distanceKm: z.number(),
    driveS: Seconds,
    serviceS: Seconds,
    waitS: Seconds,
    lateS: Seconds,
    dutyS: Seconds,
    emissions: EmissionsSchema.nullable(),
    cost: PlanCostSchema,
  })
  .openapi("PlanTotals");

export const BindingSchema = z.union([
  z
    .object({ needed: z.int(), allowed: z.int(), unit: z.string() })
    .openapi("BindingAmount", { example: { needed: 46, allowed: 45, unit: "parcels" } }),
  z
    .object({ needed: Clock, allowed: Clock })
    .openapi("BindingTime", { example: { needed: "09:41:30", allowed: "09:00:00" } }),
]);

export const UnassignedSchema = z
  .object({
    stopId: z.string(),
    code: z.enum(UNASSIGNED_CODES),
    vehicleId: z.string().nullable().openapi({ description: "That comes nearest to it." }),
    binding: BindingSchema.nullable().openapi({
      description:
        "Of the constraint named by `code`, for that vehicle serving nothing else; null where there is nothing to count.",
    }),
    detail: z.string(),
  })
  .openapi("UnassignedStop");

export const DeliveryResultSchema = z
  .object({
    routes: z.array(RouteSchema),
    unassigned: z.array(UnassignedSchema),
    totals: TotalsSchema,
    bound: z.object({ cost: MoneySchema, method: z.string() }).openapi({
      description: "No plan that serves the same stops costs less.",
    }),
    gapShare: z.number().openapi({ description: "(cost − bound) / cost, at most." }),
    objectives: z.array(z.object({ objective: z.enum(OBJECTIVES), value: z.number() })).openapi({
      description: "What plans were compared by, in order: money in minor units, times in seconds.",
    }),
    baseline: z
      .object({ method: z.literal("nearest-neighbour"), servedCount: z.int(), cost: MoneySchema })
      .nullable()
      .openapi({
        description:
          "What driving to the nearest stop next would do and cost; null under rules that it cannot keep, such as reloads, stock or relations.",
      }),
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
