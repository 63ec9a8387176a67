import { z } from "@hono/zod-openapi";
import { VehicleIds } from "./parts-schema.ts";

/** One way in which a what-if differs from the plan it is made of. */
export const ChangeSchema = z
  .discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("without-vehicles"),
      vehicles: VehicleIds.min(1),
    }),
    z
      .strictObject({ kind: z.literal("fewer-vehicles"), count: z.int().min(1).max(299) })
      .openapi({ description: "Without those of its routes that serve the fewest stops." }),
    z.strictObject({ kind: z.literal("wider-windows"), minutes: z.int().min(1).max(1_440) }),
    z.strictObject({ kind: z.literal("longer-shifts"), minutes: z.int().min(1).max(1_440) }),
    z.strictObject({ kind: z.literal("more-capacity"), percent: z.int().min(1).max(1_000) }),
  ])
  .openapi("PlanChange");
export type Change = z.output<typeof ChangeSchema>;
