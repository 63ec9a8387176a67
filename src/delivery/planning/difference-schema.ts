import { z } from "@hono/zod-openapi";
import { idOf, shownIdOf } from "../../platform/ids.ts";
import { MoneySchema } from "../../platform/money.ts";

export const PlanDifferenceQuery = z.object({
  from: idOf("deliveryPlan").optional().openapi({
    description: "The plan it is held against; absent: the one it was made from.",
  }),
});
export type PlanDifferenceQuery = z.output<typeof PlanDifferenceQuery>;

const FiguresSchema = z
  .object({
    cost: MoneySchema,
    servedCount: z.int(),
    unassignedCount: z.int(),
    vehicleCount: z.int().openapi({ description: "That drive a route." }),
    distanceKm: z.number(),
    driveS: z.int(),
    waitS: z.int(),
    lateS: z.int(),
    dutyS: z.int(),
    emissionsG: z.int().nullable(),
  })
  .openapi("PlanFigures");
export type PlanFigures = z.output<typeof FiguresSchema>;

const RouteFiguresSchema = z
  .object({
    cost: MoneySchema,
    stopCount: z.int(),
    distanceKm: z.number(),
    lateS: z.int(),
    dutyS: z.int(),
  })
  .openapi("RouteFigures");

const NoRoute = { description: "Null: it drives no route." };
const LeftOut = { description: "Null: left out." };

export const PlanDifferenceSchema = z
  .object({
    fromId: shownIdOf("deliveryPlan"),
    toId: shownIdOf("deliveryPlan"),
    before: FiguresSchema,
    after: FiguresSchema,
    change: FiguresSchema.openapi({ description: "After less before, each with its sign." }),
    routes: z
      .array(
        z
          .object({
            vehicleId: z.string(),
            before: RouteFiguresSchema.nullable().openapi(NoRoute),
            after: RouteFiguresSchema.nullable().openapi(NoRoute),
          })
          .openapi("RouteDifference"),
      )
      .openapi({ description: "Of each vehicle that drives in one of the plans." }),
    movedStops: z
      .array(
        z
          .object({
            stopId: z.string(),
            before: z.string().nullable().openapi(LeftOut),
            after: z.string().nullable().openapi(LeftOut),
          })
          .openapi("MovedStop"),
      )
      .openapi({ description: "Of the stops of both plans, those that change vehicle." }),
    addedStops: z.array(z.string()).openapi({ description: "That the earlier plan had not." }),
    removedStops: z.array(z.string()).openapi({ description: "Done or taken away since." }),
  })
  .openapi("PlanDifference", { description: "What one plan does unlike another." });
export type PlanDifference = z.output<typeof PlanDifferenceSchema>;
