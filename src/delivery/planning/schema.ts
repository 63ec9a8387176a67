import { z } from "@hono/zod-openapi";
import { idOf, shownIdOf } from "../../platform/ids.ts";
import { JobStates } from "../../platform/jobs/schema.ts";
import { CurrencySchema, MoneySchema, RateSchema } from "../../platform/money.ts";
import { PageQuery } from "../../platform/pages.ts";
import { CalendarDate } from "../../platform/period.ts";
import { PointSchema, TimeZoneSchema } from "../../platform/places.ts";
import { DeliveryResultSchema } from "./result-schema.ts";

export const DeliveryPlanPath = z.object({ id: idOf("deliveryPlan") });
export const DeliveryPlanListQuery = PageQuery;

export const MAX_STOPS = 3_000;
const MAX_VEHICLES = 300;
const MAX_AMOUNT = 1_000_000_000;

const Name = z.string().trim().min(1).max(100);
const ClockTime = z
  .string()
  .regex(/^([01]\d|2[0-4]):[0-5]\d$/, "A time of day is written HH:MM, 00:00 to 24:00.")
  .refine((time) => time <= "24:00", "The day ends at 24:00.")
  .openapi({ example: "08:30" });

const WindowSchema = z
  .strictObject({ from: ClockTime, until: ClockTime })
  .refine(({ from, until }) => from <= until, {
    path: ["until"],
    message: "The window ends before it begins.",
  })
  .openapi("TimeWindow", { description: "Service begins within it, on the plan's day." });

const Quantities = z
  .record(Name, z.int().min(0).max(MAX_AMOUNT))
  .refine((record) => Object.keys(record).length <= 8, "At most 8 dimensions.")
  .openapi({ description: "Whole amounts by dimension of your choice.", example: { parcels: 3 } });

const Skills = z.array(Name).max(20);

export const StopSchema = z
  .strictObject({
    id: Name,
    name: z.string().trim().max(200).optional(),
    point: PointSchema,
    quantity: Quantities.default({}),
    serviceMinutes: z.number().min(0).max(1_440).default(0),
    windows: z
      .array(WindowSchema)
      .max(5)
      .default([])
      .refine(
        (windows) => windows.every((w, i) => i === 0 || w.from > windows[i - 1]!.until),
        "Windows stand in order of time and do not touch.",
      ),
    priority: z.int().min(1).max(100).default(1).openapi({
      description:
        "Where not all can be served, the sum of priorities served is as large as found.",
    }),
    skills: Skills.default([]),
  })
  .openapi("Stop");
export type Stop = z.output<typeof StopSchema>;

const DepotSchema = z
  .strictObject({ id: Name, name: z.string().trim().max(200).optional(), point: PointSchema })
  .openapi("Depot");

const VehicleSchema = z
  .strictObject({
    id: Name,
    depot: Name.openapi({ description: "Where it starts, and ends unless told otherwise." }),
    endDepot: Name.optional(),
    open: z.boolean().default(false).openapi({ description: "It ends at its last stop." }),
    capacity: Quantities.default({}).openapi({
      description: "A dimension that is not named here it cannot carry.",
    }),
    shift: WindowSchema,
    costPerKm: RateSchema.default("0"),
    costPerHour: RateSchema.default("0"),
    fixedCost: RateSchema.default("0"),
    maxDistanceKm: z.number().positive().max(100_000).optional(),
    maxStops: z.int().min(1).max(MAX_STOPS).optional(),
    skills: Skills.default([]),
  })
  .openapi("Vehicle");
export type Vehicle = z.output<typeof VehicleSchema>;

const ProfileSchema = z.enum(["car", "truck"]);

export const PlanDeliveryInput = z
  .strictObject({
    name: z.string().trim().min(1).max(200),
    day: CalendarDate,
    timeZone: TimeZoneSchema,
    currency: CurrencySchema,
    profile: ProfileSchema.default("car"),
    depots: z.array(DepotSchema).min(1).max(50),
    vehicles: z.array(VehicleSchema).min(1).max(MAX_VEHICLES),
    stops: z.array(StopSchema).min(1).max(MAX_STOPS).optional(),
    stopsCsv: z.string().max(900_000).optional().openapi({
      description:
        "Instead of `stops`: a CSV text with id, lon, lat and, if needed, name, quantity, serviceMinutes, windowFrom, windowUntil, priority. `quantity` counts in the first dimension of the first vehicle.",
    }),
    seconds: z.number().min(0.1).max(300).default(20),
    seed: z.int().min(0).max(2_147_483_647).default(1),
  })
  .superRefine((input, check) => {
    if ((input.stops === undefined) !== (input.stopsCsv === undefined)) return;
    const message = "Send the stops either as `stops` or as `stopsCsv`.";
    check.addIssue({ code: "custom", path: ["stops"], message });
  })
  .openapi("PlanDelivery");
export type PlanDeliveryInput = z.output<typeof PlanDeliveryInput>;

/** A plan's input as it is stored: its stops are a list, however they came. */
export type StoredPlan = Omit<PlanDeliveryInput, "stops" | "stopsCsv"> & { readonly stops: Stop[] };

export const DeliveryPlanSummarySchema = z
  .object({
    id: shownIdOf("deliveryPlan"),
    name: z.string(),
    day: z.iso.date(),
    jobId: shownIdOf("job"),
    state: z.enum(JobStates),
    stopCount: z.int(),
    vehicleCount: z.int(),
    seconds: z.number().openapi({ description: "The search was given." }),
    seed: z.int(),
    createdAt: z.iso.datetime(),
    outcome: z
      .object({ cost: MoneySchema, gapShare: z.number(), servedCount: z.int() })
      .nullable()
      .openapi({ description: "Of its result, if it has one." }),
  })
  .openapi("DeliveryPlanSummary");
export type DeliveryPlanSummary = z.output<typeof DeliveryPlanSummarySchema>;

export const DeliveryPlanSchema = DeliveryPlanSummarySchema.extend({
  timeZone: TimeZoneSchema,
  currency: CurrencySchema,
  profile: ProfileSchema,
  result: DeliveryResultSchema.nullable().openapi({ description: "Null until the job has ended." }),
}).openapi("DeliveryPlan");
export type DeliveryPlan = z.output<typeof DeliveryPlanSchema>;

export const DeliveryPlanInFullSchema = DeliveryPlanSchema.extend({
  depots: z.array(DepotSchema),
  vehicles: z.array(VehicleSchema),
  stops: z.array(StopSchema),
}).openapi("DeliveryPlanInFull", { description: "A plan with what was given to it." });
export type DeliveryPlanInFull = z.output<typeof DeliveryPlanInFullSchema>;
