import { z } from "@hono/zod-openapi";

/** From here on a time or limit means "without end": JSON has no 2^63 − 1. */
const ENDLESS = 2 ** 53;

export const MAX_JOBS = 3_000;
export const MAX_VEHICLES = 300;
const MAX_LOCATIONS = 4_000;
const MAX_RELATIONS = 1_000;
const MAX_NAMES = 500;
/** A week, as the hosted service has it. */
const MAX_DURATION_S = 604_800;

const Id = z.string().min(1).max(300);
const Ids = z.array(Id).max(MAX_NAMES);

/** A whole number of seconds or metres from 0; endless is undefined. */
const Bounded = z
  .number()
  .min(0, "It must not be below 0.")
  .refine((value) => value >= ENDLESS || Number.isInteger(value), "It must be a whole number.")
  .transform((value) => (value >= ENDLESS ? undefined : value))
  .openapi({ type: "integer", format: "int64" });

const Seconds = z.int().min(0, "It must not be below 0.").max(ENDLESS - 1);
const Duration = z
  .int()
  .min(0, "It must not be below 0.")
  .max(MAX_DURATION_S, "It must not be over a week (604800).");
const Amounts = z
  .array(z.int().min(0, "It must not be below 0.").max(1_000_000_000))
  .max(20)
  .default([0]);
/** The engine's doubles lose nothing worth saying beyond these. */
const Rate = z.number().min(0, "It must not be below 0.").max(1_000_000_000);
const Factor = z.number().min(0.01, "It must be at least 0.01.").max(100);

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

/** Present, but whatever it holds: refused by name before anything is made of it. */
const Refused = z.unknown().optional();

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

const RelationSchema = z
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

const ObjectiveSchema = z
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
const CostMatrixSchema = z
  .object({
    type: z.enum(["default", "google"]).default("default"),
    location_ids: z.array(Id).min(1).max(MAX_LOCATIONS),
    profile: z.string().max(300).nullish(),
    data: z.record(z.string(), z.unknown()),
  })
  .openapi("VrpCostMatrix");
export type CostMatrix = z.output<typeof CostMatrixSchema>;

const ConfigurationSchema = z
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
