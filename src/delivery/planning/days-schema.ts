import { z } from "@hono/zod-openapi";
import { PointSchema } from "../../platform/places.ts";
import { ClockTime, MAX_STOPS, MAX_VEHICLES, Name, VehicleIds } from "./parts-schema.ts";
import { BindingSchema, RouteSchema, TotalsSchema, UnassignedSchema } from "./result-schema.ts";
import { RouteOrderSchema } from "./rules-schema.ts";
import { ADDRESS_FIELDS, SEARCH_FIELDS } from "./schema.ts";
import { StopInputSchema } from "./stop-schema.ts";
import { ChangeSchema } from "./what-if-schema.ts";

const StopIds = z.array(Name).max(MAX_STOPS);
const Routes = z.array(RouteOrderSchema).max(MAX_VEHICLES);
const PlanName = z.string().trim().min(1).max(200);

export const CheckRoutesInput = z
  .strictObject({ routes: Routes })
  .openapi("CheckDeliveryPlan", { description: "Stops that no route names are left out." });
export type CheckRoutesInput = z.output<typeof CheckRoutesInput>;

export const PlanCheckSchema = z
  .object({
    routes: z.array(RouteSchema.omit({ geometry: true, isStraight: true })),
    unassigned: z.array(UnassignedSchema),
    totals: TotalsSchema,
    feasible: z.boolean(),
    violations: z.array(
      z
        .object({
          code: z.string(),
          vehicleId: z.string().nullable(),
          stopId: z.string().nullable().openapi({ description: "Null: the route as a whole." }),
          depotId: z.string().nullable().openapi({ description: "Whose stock is too small." }),
          binding: BindingSchema.nullable(),
          detail: z.string(),
        })
        .openapi("PlanViolation"),
    ),
  })
  .openapi("PlanCheck", { description: "What the routes would cost, and what they would break." });
export type PlanCheck = z.output<typeof PlanCheckSchema>;

export const ReplanInput = z
  .strictObject({
    name: PlanName.optional(),
    at: ClockTime.optional().openapi({
      description: "From when on is planned; absent: the day has not begun.",
    }),
    doneStops: StopIds.optional().openapi({ description: "Beside those reported." }),
    positions: z
      .array(z.strictObject({ vehicle: Name, point: PointSchema }))
      .max(MAX_VEHICLES)
      .optional()
      .openapi({
        description:
          "Of vehicles under way; absent: at the last stop done, or at the depot where they end once all their stops are done and the way there, as long as planned, is driven.",
      }),
    added: z.array(StopInputSchema).max(MAX_STOPS).optional(),
    ...ADDRESS_FIELDS,
    removed: StopIds.optional(),
    routes: Routes.optional().openapi({
      description: "The search begins from these; absent: from the plan's own.",
    }),
    lockedRoutes: VehicleIds.optional().openapi({
      description:
        "They stay as they are: a stop that cannot be served is left out, and none is added. Absent: those that are locked; empty: none.",
    }),
    lockedStops: StopIds.optional().openapi({
      description: "They stay with their vehicles. Absent: those that are locked; empty: none.",
    }),
    ...SEARCH_FIELDS,
  })
  .openapi("ReplanDelivery");
export type ReplanInput = z.output<typeof ReplanInput>;

export const WhatIfInput = z
  .strictObject({
    name: PlanName.optional(),
    changes: z.array(ChangeSchema).min(1).max(10),
    ...SEARCH_FIELDS,
  })
  .openapi("WhatIf");
export type WhatIfInput = z.output<typeof WhatIfInput>;

const DayClock = z
  .string()
  .regex(/^([01]\d|2\d|3\d|4[0-7]):[0-5]\d(:[0-5]\d)?$/, "A time is written HH:MM or HH:MM:SS.")
  .openapi({ example: "09:41", description: "Past midnight it goes on: 24:10 is ten past." });

export const ReportStopInput = z
  .strictObject({
    stop: Name,
    servedAt: DayClock.optional().openapi({ description: "When the vehicle left it, served." }),
    failed: z
      .strictObject({ at: DayClock, reason: z.string().trim().min(1).max(500) })
      .optional()
      .openapi({ description: "It was visited and could not be served." }),
  })
  .refine(({ servedAt, failed }) => (servedAt === undefined) !== (failed === undefined), {
    path: ["servedAt"],
    message: "Say either when it was served or when and why it failed.",
  })
  .openapi("ReportStop");
export type ReportStopInput = z.output<typeof ReportStopInput>;

const Clock = z.string().openapi({ example: "09:41:30" });

export const DayProgressSchema = z
  .object({
    servedCount: z.int(),
    failedCount: z.int(),
    pendingCount: z.int(),
    stops: z.array(
      z
        .object({
          stopId: z.string(),
          vehicleId: z.string(),
          state: z.enum(["served", "failed", "pending"]),
          planned: Clock.openapi({ description: "Arrival as planned." }),
          expected: Clock.openapi({
            description: "Arrival by what was reported; of stops done, when they were left.",
          }),
          lateS: z.int().openapi({
            description: "Service would begin so long after its last window, or after `due`.",
          }),
          failedReason: z.string().nullable(),
        })
        .openapi("StopProgress"),
    ),
    routes: z.array(z.object({ vehicleId: z.string(), plannedEnd: Clock, expectedEnd: Clock })),
  })
  .openapi("DayProgress");
export type DayProgress = z.output<typeof DayProgressSchema>;
