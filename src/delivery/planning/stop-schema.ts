import { z } from "@hono/zod-openapi";
import { RateSchema } from "../../platform/money.ts";
import { PointSchema } from "../../platform/places.ts";
import {
  ClockTime,
  ItemAmounts,
  Minutes,
  Name,
  Quantities,
  Skills,
  VehicleIds,
  WindowSchema,
} from "./parts-schema.ts";
import { ADDRESS, hasPlace, NO_PLACE, POINT_OR_ADDRESS } from "./place-schema.ts";

const Items = ItemAmounts.refine(
  (items) => Object.keys(items).length <= 100,
  "At most 100 items a stop.",
);

export const StopSchema = z
  .strictObject({
    id: Name,
    name: z.string().trim().max(200).optional(),
    point: PointSchema,
    ...ADDRESS,
    quantity: Quantities.default({}),
    collect: Quantities.optional().openapi({
      description: "Taken on board here, such as returns, and carried to the end of the trip.",
    }),
    items: Items.optional().openapi({
      description: "Goods wanted, of which the depot its trip starts from must have enough.",
    }),
    suppliers: z.array(Name).min(1).max(50).optional().openapi({
      description: "Depots its goods may come from; any if absent.",
    }),
    onBoardOf: Name.optional().openapi({
      description: "A vehicle under way that has its goods loaded already.",
    }),
    preparationMinutes: Minutes.optional().openapi({
      description: "Before service, unless the stop before lies at the same place.",
    }),
    serviceMinutes: Minutes.default(0),
    windows: z
      .array(WindowSchema)
      .max(5)
      .default([])
      .refine(
        (windows) => windows.every((w, i) => i === 0 || w.from > windows[i - 1]!.until),
        "Windows stand in order of time and do not touch.",
      ),
    release: ClockTime.optional().openapi({
      description: "The trip that brings its goods leaves the depot no earlier.",
    }),
    due: ClockTime.optional().openapi({
      description: "Service that begins later is late; unlike a window it may be.",
    }),
    latenessCostPerHour: RateSchema.optional(),
    priority: z.int().min(0).max(100).default(1).openapi({
      description:
        "Where not all can be served, the sum of priorities served is as large as found. 0: optional, served where that costs less than its `prize`.",
    }),
    prize: RateSchema.optional().openapi({ description: "What leaving it out costs." }),
    skills: Skills.default([]),
    allowedVehicles: VehicleIds.min(1).optional(),
    forbiddenVehicles: VehicleIds.optional(),
  })
  .openapi("Stop");
export type Stop = z.output<typeof StopSchema>;

export const StopInputSchema = StopSchema.extend(POINT_OR_ADDRESS)
  .refine(hasPlace, NO_PLACE)
  .openapi("StopInput");
export type StopInput = z.output<typeof StopInputSchema>;
