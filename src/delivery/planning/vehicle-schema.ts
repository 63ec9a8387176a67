import { z } from "@hono/zod-openapi";
import { idOf } from "../../platform/ids.ts";
import { RateSchema } from "../../platform/money.ts";
import { PointSchema } from "../../platform/places.ts";
import { VEHICLE_CLASSES } from "../engine/emissions.ts";
import {
  ClockTime,
  ItemAmounts,
  MAX_STOPS,
  Minutes,
  Name,
  Quantities,
  Skills,
  WindowSchema,
} from "./parts-schema.ts";
import { ADDRESS, hasPlace, NO_PLACE, POINT_OR_ADDRESS } from "./place-schema.ts";

export const DepotSchema = z
  .strictObject({
    id: Name,
    name: z.string().trim().max(200).optional(),
    point: PointSchema,
    ...ADDRESS,
    grantId: idOf("grant").optional().openapi({
      description: "Of the right to plan in a leased warehouse; it must cover the plan's day.",
    }),
    stock: ItemAmounts.refine(
      (stock) => Object.keys(stock).length <= 5_000,
      "At most 5,000 items a depot.",
    )
      .optional()
      .openapi({ description: "What it has of each item; of an item not named, nothing." }),
  })
  .openapi("Depot");
export type Depot = z.output<typeof DepotSchema>;

export const DepotInputSchema = DepotSchema.extend(POINT_OR_ADDRESS)
  .refine(hasPlace, NO_PLACE)
  .openapi("DepotInput");
export type DepotInput = z.output<typeof DepotInputSchema>;

const ReloadSchema = z
  .strictObject({
    depots: z.array(Name).min(1).max(50),
    most: z.int().min(1).max(50).optional().openapi({ description: "Reloads in the day." }),
    minutes: Minutes.optional(),
  })
  .openapi("Reload", {
    description: "A trip may end at one of the depots and the next start there.",
  });

const BreakSchema = z
  .strictObject({ from: ClockTime, until: ClockTime, minutes: Minutes })
  .refine(({ from, until }) => from <= until, {
    path: ["until"],
    message: "The break may begin until an earlier time than from.",
  })
  .openapi("Break", { description: "Begins between `from` and `until`." });

const PositionSchema = z
  .strictObject({
    point: PointSchema,
    at: ClockTime,
    drivenMinutes: Minutes.optional().openapi({ description: "Since its last full break." }),
  })
  .openapi("Position", { description: "Where it is under way when the plan begins." });

export const VehicleSchema = z
  .strictObject({
    id: Name,
    depot: Name.openapi({ description: "Where it starts, and ends unless told otherwise." }),
    endDepot: Name.optional(),
    open: z.boolean().default(false).openapi({ description: "It ends at its last stop." }),
    position: PositionSchema.optional(),
    capacity: Quantities.default({}).openapi({
      description: "A dimension that is not named here it cannot carry.",
    }),
    shift: WindowSchema,
    loadingMinutes: Minutes.optional().openapi({ description: "At its start, before it leaves." }),
    reload: ReloadSchema.optional(),
    breaks: z.array(BreakSchema).max(5).optional(),
    drivingTimeRules: z.enum(["eu"]).optional().openapi({
      description:
        "eu: after 4.5 hours of driving a break of 45 minutes, or of 15 and then 30 (Regulation (EC) No 561/2006, article 7).",
    }),
    emissionClass: z.enum(VEHICLE_CLASSES).optional().openapi({
      description: "Absent: a van where the profile is car, a lorry of 17 t where it is truck.",
    }),
    serviceSharePercent: z.int().min(1).max(1_000).optional().openapi({
      description: "Its service times in percent of those of the stops; 100 if absent.",
    }),
    costPerKm: RateSchema.default("0"),
    costPerHour: RateSchema.default("0"),
    fixedCost: RateSchema.default("0"),
    maxDistanceKm: z.number().min(0).max(100_000).optional(),
    maxDriveHours: z.number().min(0).max(24).optional(),
    maxDurationHours: z.number().min(0).max(24).optional(),
    maxStops: z.int().min(0).max(MAX_STOPS).optional(),
    skills: Skills.default([]),
  })
  .openapi("Vehicle");
export type Vehicle = z.output<typeof VehicleSchema>;
