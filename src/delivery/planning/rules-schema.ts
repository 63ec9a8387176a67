import { z } from "@hono/zod-openapi";
import { MAX_STOPS, MAX_VEHICLES, Minutes, Name, Quantities } from "./parts-schema.ts";

const StopIds = z.array(Name).max(MAX_STOPS);

const ShipmentSchema = z
  .strictObject({
    pickup: Name,
    delivery: Name,
    quantity: Quantities.default({}),
    maxInVehicleMinutes: Minutes.optional(),
  })
  .openapi("Shipment", {
    description:
      "Goods from one stop to another on one route. Both are among the stops and have no quantity of their own; `priority` and `prize` of the pickup count for both.",
  });

export const RELATION_KINDS = [
  "same-route",
  "not-same-route",
  "sequence",
  "direct-sequence",
] as const;

const RelationSchema = z
  .strictObject({
    kind: z.enum(RELATION_KINDS),
    stops: StopIds.min(1),
    vehicle: Name.optional().openapi({ description: "That serves them, if one of them must." }),
    fromStart: z.boolean().optional().openapi({ description: "They begin the route." }),
    toEnd: z.boolean().optional().openapi({ description: "They end the route." }),
  })
  .openapi("StopRelation");

const IN_ORDER = { vehicle: Name, stops: StopIds };

const LockedSchema = z
  .strictObject({
    ...IN_ORDER,
    only: z.boolean().optional().openapi({
      description: "The whole route: the vehicle serves no other stop, also where one falls out.",
    }),
  })
  .openapi("LockedRoute", { description: "Stops of one vehicle in the order of driving." });

const LockedStopSchema = z.strictObject({ stop: Name, vehicle: Name }).openapi("LockedStop");

const ReloadAtSchema = z
  .strictObject({ depot: Name, beforeStop: z.int().min(0).max(MAX_STOPS) })
  .openapi("ReloadAt", { description: "It loads again before the stop at this place in `stops`." });

export const RouteOrderSchema = z
  .strictObject({ ...IN_ORDER, reloads: z.array(ReloadAtSchema).max(50).optional() })
  .openapi("RouteOrder", { description: "Stops of one vehicle in the order of driving." });
export type RouteOrder = z.output<typeof RouteOrderSchema>;

export const OBJECTIVES = ["vehicles", "cost", "makespan", "lateness", "balance"] as const;

/** Rules between stops and vehicles, and what counts. */
export const RULE_FIELDS = {
  shipments: z.array(ShipmentSchema).max(MAX_STOPS).optional(),
  relations: z.array(RelationSchema).max(1_000).optional(),
  locked: z.array(LockedSchema).max(MAX_VEHICLES).optional().openapi({
    description: "The stops that begin a vehicle's route, in this order.",
  }),
  lockedStops: z.array(LockedStopSchema).max(MAX_STOPS).optional().openapi({
    description: "Stops that this vehicle serves or none.",
  }),
  objectives: z
    .array(z.enum(OBJECTIVES))
    .min(1)
    .max(OBJECTIVES.length)
    .refine((all) => new Set(all).size === all.length, "An objective stands there once.")
    .optional()
    .openapi({
      description:
        "What counts after the priorities served, the most important first; cost if absent. makespan: the latest end; balance: the longest route less the shortest.",
    }),
};
