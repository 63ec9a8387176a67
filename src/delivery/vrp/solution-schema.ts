import { z } from "@hono/zod-openapi";
import { AddressSchema } from "./request-schema.ts";

const Whole = z.int();
const Loads = z.array(Whole);

export const ActivitySchema = z
  .object({
    type: z.enum([
      "start",
      "end",
      "service",
      "pickup",
      "delivery",
      "pickupShipment",
      "deliverShipment",
      "break",
    ]),
    id: z.string().optional(),
    location_id: z.string().optional(),
    address: AddressSchema.omit({ curbside: true })
      .extend({
        snapped_waypoint: z.object({ lon: z.number(), lat: z.number() }).optional(),
      })
      .optional(),
    arr_time: Whole.optional().openapi({ description: "Not at the start." }),
    arr_date_time: z.null().optional(),
    end_time: Whole.optional().openapi({ description: "Not at the end." }),
    end_date_time: z.null().optional(),
    waiting_time: Whole,
    preparation_time: Whole,
    distance: Whole.openapi({ description: "Driven so far, in metres." }),
    driving_time: Whole.openapi({ description: "Driven so far, in seconds." }),
    load_before: Loads.optional(),
    load_after: Loads.optional(),
  })
  .openapi("VrpActivity");
export type Activity = z.output<typeof ActivitySchema>;

export const LegLineSchema = z
  .object({
    type: z.literal("LineString"),
    coordinates: z.array(z.tuple([z.number(), z.number()])),
  })
  .openapi("VrpLegLine");
export type LegLine = z.output<typeof LegLineSchema>;

const sums = {
  distance: Whole,
  transport_time: Whole,
  completion_time: Whole,
  waiting_time: Whole,
  service_duration: Whole,
  preparation_time: Whole,
};

const VrpRouteSchema = z
  .object({
    vehicle_id: z.string(),
    ...sums,
    points: z.array(LegLineSchema).optional().openapi({ description: "One line a leg." }),
    activities: z.array(ActivitySchema),
  })
  .openapi("VrpRoute");
export type VrpRoute = z.output<typeof VrpRouteSchema>;

export const VrpSolutionSchema = z
  .object({
    costs: Whole,
    ...sums,
    time: Whole,
    max_operation_time: Whole,
    no_vehicles: Whole,
    no_unassigned: Whole,
    routes: z.array(VrpRouteSchema),
    unassigned: z.object({
      services: z.array(z.string()),
      shipments: z.array(z.string()),
      breaks: z.array(z.string()),
      details: z.array(z.object({ id: z.string(), code: z.int(), reason: z.string() })),
    }),
  })
  .openapi("VrpSolution");
export type VrpSolution = z.output<typeof VrpSolutionSchema>;

export const VrpAnswerSchema = z
  .object({
    copyrights: z.array(z.string()),
    job_id: z.string().optional(),
    status: z.enum(["waiting_in_queue", "processing", "finished"]),
    waiting_time_in_queue: Whole.openapi({ description: "Milliseconds." }),
    processing_time: Whole.openapi({ description: "Milliseconds." }),
    solution: VrpSolutionSchema.optional().openapi({ description: "Once finished." }),
  })
  .openapi("VrpAnswer");
export type VrpAnswer = z.output<typeof VrpAnswerSchema>;

export const VrpJobSchema = z.object({ job_id: z.uuid() }).openapi("VrpJob");
