import { z } from "@hono/zod-openapi";
import { Id, MAX_LOCATIONS, Refused } from "./request-fields.ts";

export const RelationSchema = z
  .object({
    type: z.enum([
      "in_same_route",
      "not_in_same_route",
      "in_sequence",
      "in_direct_sequence",
      "neighbor",
    ]),
    ids: z.array(Id).max(1_000).optional(),
    vehicle_id: Id.nullish(),
    groups: Refused,
  })
  .openapi("VrpRelation");
export type Relation = z.output<typeof RelationSchema>;

export const ObjectiveSchema = z
  .object({
    type: z.enum(["min", "min-max"]).default("min"),
    value: z
      .enum([
        "transport_time",
        "completion_time",
        "completion_time_last_stop",
        "vehicles",
        "activities",
      ])
      .default("transport_time"),
  })
  .openapi("VrpObjective");
export type Objective = z.output<typeof ObjectiveSchema>;

/** Rows of numbers; null = no way. Which shape `data` has depends on the matrix's type. */
export const CostMatrixSchema = z
  .object({
    type: z.enum(["default", "google"]).default("default"),
    location_ids: z.array(Id).min(1).max(MAX_LOCATIONS),
    profile: z.string().max(300).nullish(),
    data: z.record(z.string(), z.unknown()),
  })
  .openapi("VrpCostMatrix");
export type CostMatrix = z.output<typeof CostMatrixSchema>;

export const ConfigurationSchema = z
  .object({
    routing: z
      .object({
        calc_points: z.boolean().default(false),
        consider_traffic: z.boolean().nullish(),
        network_data_provider: z.enum(["openstreetmap", "tomtom"]).nullish(),
        curbside_strictness: z.enum(["ignore", "soft", "strict"]).default("soft"),
        fail_fast: z.boolean().default(true),
        return_snapped_waypoints: z.boolean().default(false),
        snap_preventions: z.array(z.string().max(50)).max(20).nullish(),
      })
      .nullish(),
    optimization: z.object({ free_insertion: z.boolean().nullish() }).nullish(),
  })
  .openapi("VrpConfiguration");
