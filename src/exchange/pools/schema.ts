import { z } from "@hono/zod-openapi";
import { StorageClassSchema } from "../../goods/index.ts";
import { idOf, shownIdOf } from "../../platform/ids.ts";
import { PageQuery } from "../../platform/pages.ts";
import { CalendarDate, dayCount, PeriodSchema } from "../../platform/period.ts";

export const PoolPath = z.object({ id: idOf("pool") });

/** Optimistic concurrency: the tag of the version the caller read. */
export const IfMatchHeader = z.object({
  "if-match": z.string().max(40).optional().openapi({ example: '"v3"' }),
});

/** What a pool's capacity is counted in. */
export const UNITS = ["pallet", "m3", "m2", "bin"] as const;
export const UnitSchema = z.enum(UNITS).openapi("Unit");
export type Unit = (typeof UNITS)[number];

export const CapacityStepSchema = PeriodSchema.safeExtend({
  quantity: z.int().min(0).max(10_000_000),
}).openapi("CapacityStep");
export type CapacityStep = z.output<typeof CapacityStepSchema>;

/** Ten years of months; each step is checked against every use of the pool. */
const MAX_STEPS = 120;

/** Each step that begins before an earlier one has ended, by its place in the input. */
function overlapping(steps: readonly CapacityStep[]): number[] {
  const places = steps.map((_, place) => place);
  places.sort((a, b) => (steps[a]!.from < steps[b]!.from ? -1 : 1));
  const found: number[] = [];
  let end = "";
  for (const place of places) {
    const step = steps[place]!;
    if (step.from < end) found.push(place);
    if (step.until > end) end = step.until;
  }
  return found;
}

const StepsSchema = z
  .array(CapacityStepSchema)
  .max(MAX_STEPS)
  .superRefine((steps, check) => {
    for (const place of overlapping(steps)) {
      const message = "The step overlaps another one: a day has one capacity.";
      check.addIssue({ code: "custom", path: [place], message });
    }
  })
  .openapi({ description: "A day in no step has none.", type: "array" });

export const AddPoolInput = z
  .strictObject({
    warehouseId: idOf("warehouse"),
    zone: z.string().trim().min(1).max(60).openapi({ example: "A" }),
    storageClass: StorageClassSchema,
    unit: UnitSchema,
    slotsPerUnit: z.int().min(1).max(200).default(1).openapi({
      description: "Slots of the zone that one unit takes: what a lessee may plan in.",
    }),
    capacity: StepsSchema.default([]),
  })
  .openapi("AddPool");
export type AddPoolInput = z.output<typeof AddPoolInput>;

export const SetPoolCapacityInput = z
  .strictObject({ capacity: StepsSchema })
  .openapi("SetPoolCapacity");
export type SetPoolCapacityInput = z.output<typeof SetPoolCapacityInput>;

export const PoolSchema = z
  .object({
    id: shownIdOf("pool"),
    warehouseId: shownIdOf("warehouse"),
    zone: z.string(),
    storageClass: StorageClassSchema,
    unit: UnitSchema,
    slotsPerUnit: z.int(),
    capacity: z.array(CapacityStepSchema),
    createdAt: z.iso.datetime(),
  })
  .openapi("Pool");
export type Pool = z.output<typeof PoolSchema>;

export const PoolListQuery = PageQuery.extend({
  warehouseId: idOf("warehouse").optional(),
});

/** A window of days in query parameters. */
export const WindowQuery = z
  .strictObject({ from: CalendarDate, until: CalendarDate })
  .refine(({ from, until }) => from < until, {
    path: ["until"],
    message: "`until` must be after `from`: it is the first day no longer asked for.",
  })
  .refine((window) => dayCount(window) <= 3660, {
    path: ["until"],
    message: "Ask for ten years at most.",
  });

export const AvailabilitySchema = z
  .object({
    runs: z
      .array(
        z.object({
          from: CalendarDate,
          until: CalendarDate,
          capacity: z.int(),
          used: z.int().openapi({ description: "By live holds and leases." }),
          free: z.int(),
        }),
      )
      .openapi({ description: "Days in a row that are alike, in order, without a gap." }),
  })
  .openapi("Availability");
export type Availability = z.output<typeof AvailabilitySchema>;
