import { z } from "@hono/zod-openapi";
import {
  Amounts,
  Bounded,
  Duration,
  Factor,
  Id,
  Ids,
  MAX_JOBS,
  MAX_RELATIONS,
  MAX_VEHICLES,
  Rate,
  Refused,
  Seconds,
} from "./request-fields.ts";
import {
  ConfigurationSchema,
  CostMatrixSchema,
  ObjectiveSchema,
  RelationSchema,
} from "./request-options.ts";

export type { CostMatrix, Objective, Relation } from "./request-options.ts";

export const AddressSchema = z
  .object({
    location_id: Id,
    name: z.string().max(1_000).optional(),
    lon: z.number().min(-180).max(180),
    lat: z.number().min(-90).max(90),
    street_hint: z.string().max(1_000).optional(),
    curbside: z.enum(["right", "left", "any"]).optional(),
  })
  .openapi("VrpAddress");
export type Address = z.output<typeof AddressSchema>;

const BreakSchema = z
  .object({
    duration: Duration.min(1, "A break takes at least a second."),
    earliest: Seconds.optional(),
    latest: Seconds.optional(),
    max_driving_time: Seconds.min(1).optional(),
    initial_driving_time: Seconds.optional(),
    possible_split: z.array(Duration.min(1)).max(10).optional(),
  })
  .openapi("VrpBreak");
export type Break = z.output<typeof BreakSchema>;

const VehicleSchema = z
  .object({
    vehicle_id: Id,
    type_id: Id.default("default-type"),
    start_address: AddressSchema,
    end_address: AddressSchema.nullish(),
    return_to_depot: z.boolean().default(true),
    move_to_end_address: z.boolean().nullish(),
    earliest_start: Seconds.default(0),
    latest_end: Bounded.optional(),
    skills: Ids.default([]),
    max_distance: Bounded.nullish(),
    max_driving_time: Bounded.nullish(),
    max_jobs: z.int().min(1).nullish(),
    max_activities: z.int().min(1).nullish(),
    break: BreakSchema.nullish(),
    min_jobs: Refused,
    shifts: Refused,
  })
  .openapi("VrpVehicle");
export type Vehicle = z.output<typeof VehicleSchema>;

const VehicleTypeSchema = z
  .object({
    type_id: Id,
    profile: Id.default("car"),
    capacity: Amounts,
    speed_factor: Factor.default(1),
    service_time_factor: Factor.min(0).default(1),
    cost_per_meter: Rate.nullish(),
    cost_per_second: Rate.nullish(),
    cost_per_activation: Rate.nullish(),
    consider_traffic: z.boolean().nullish(),
    network_data_provider: z.enum(["openstreetmap", "tomtom"]).nullish(),
  })
  .openapi("VrpVehicleType");
export type VehicleType = z.output<typeof VehicleTypeSchema>;

const TimeWindowSchema = z
  .object({ earliest: Seconds.default(0), latest: Bounded.optional() })
  .openapi("VrpTimeWindow", { description: "`latest` is the latest start of service." });

const stop = {
  address: AddressSchema,
  duration: Duration.default(0),
  preparation_time: Duration.default(0),
  time_windows: z.array(TimeWindowSchema).max(50).default([]),
  group: Refused,
};
const StopSchema = z.object(stop).openapi("VrpStop");
export type Stop = z.output<typeof StopSchema>;

const job = {
  id: Id,
  name: z.string().max(1_000).nullish(),
  priority: z.int().min(1).max(10).default(2),
  size: Amounts,
  required_skills: Ids.default([]),
  allowed_vehicles: Ids.nullish(),
  disallowed_vehicles: Ids.nullish(),
  preferred_vehicles: Refused,
  max_time_in_vehicle: Bounded.nullish(),
};
const ServiceSchema = z
  .object({ ...job, ...stop, type: z.enum(["service", "pickup", "delivery"]).default("service") })
  .openapi("VrpService");
export type Service = z.output<typeof ServiceSchema>;

const ShipmentSchema = z
  .object({ ...job, pickup: StopSchema, delivery: StopSchema })
  .openapi("VrpShipment");
export type Shipment = z.output<typeof ShipmentSchema>;

/** The hosted API's request. Beside it stands `engine`, which is ours. */
export const VrpRequestSchema = z
  .strictObject({
    vehicles: z.array(VehicleSchema).min(1, "Give at least one vehicle.").max(MAX_VEHICLES),
    vehicle_types: z.array(VehicleTypeSchema).max(MAX_VEHICLES).nullish(),
    services: z.array(ServiceSchema).max(MAX_JOBS).nullish(),
    shipments: z.array(ShipmentSchema).max(MAX_JOBS).nullish(),
    relations: z.array(RelationSchema).max(MAX_RELATIONS).nullish(),
    objectives: z.array(ObjectiveSchema).max(5).nullish(),
    algorithm: z
      .object({
        problem_type: z.enum(["min", "min-max"]).optional(),
        objective: z.enum(["transport_time", "completion_time"]).optional(),
      })
      .nullish(),
    cost_matrices: z.array(CostMatrixSchema).max(20).nullish(),
    configuration: ConfigurationSchema.nullish(),
    engine: z.enum(["builtin", "graphhopper"]).optional().openapi({
      description: "Who searches: this exchange or the hosted optimiser. Default as deployed.",
    }),
  })
  .openapi("VrpRequest");
export type VrpRequest = z.output<typeof VrpRequestSchema>;
