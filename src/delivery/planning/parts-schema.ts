import { z } from "@hono/zod-openapi";

export const MAX_STOPS = 3_000;
export const MAX_VEHICLES = 300;
export const MAX_AMOUNT = 1_000_000_000;

/** What depots, vehicles, stops, dimensions, skills and items are called. */
export const Name = z.string().trim().min(1).max(100);

export const ClockTime = z
  .string()
  .regex(/^([01]\d|2[0-4]):[0-5]\d$/, "A time of day is written HH:MM, 00:00 to 24:00.")
  .refine((time) => time <= "24:00", "The day ends at 24:00.")
  .openapi({ example: "08:30" });

export const WindowSchema = z
  .strictObject({ from: ClockTime, until: ClockTime })
  .refine(({ from, until }) => from <= until, {
    path: ["until"],
    message: "The window ends before it begins.",
  })
  .openapi("TimeWindow", { description: "Service begins within it, on the plan's day." });

export const Quantities = z
  .record(Name, z.int().min(0).max(MAX_AMOUNT))
  .refine((record) => Object.keys(record).length <= 8, "At most 8 dimensions.")
  .openapi({ description: "Whole amounts by dimension of your choice.", example: { parcels: 3 } });

/** Amounts of goods by SKU or any other name of yours. */
export const ItemAmounts = z
  .record(Name, z.int().min(0).max(MAX_AMOUNT))
  .openapi({ example: { "SKU-1": 2 } });

export const Skills = z.array(Name).max(20);
export const Minutes = z.number().min(0).max(1_440);
export const VehicleIds = z.array(Name).max(MAX_VEHICLES);
