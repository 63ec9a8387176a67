import type { PlanDifference, PlanFigures } from "./difference-schema.ts";
import type { DeliveryResult } from "./result-schema.ts";
import type { StoredPlan } from "./schema.ts";

/** A plan and its routes. */
export interface Side {
  readonly plan: Pick<StoredPlan, "stops" | "vehicles">;
  readonly result: DeliveryResult;
}

/** What a plan does unlike another one: figures, routes, and the stops that change vehicle. */
export function differenceOf(before: Side, after: Side): Omit<PlanDifference, "fromId" | "toId"> {
  const [was, is] = [figuresOf(before.result), figuresOf(after.result)];
  const [then, now] = [vehicleOfStops(before), vehicleOfStops(after)];
  return {
    ...{ before: was, after: is, change: changeOf(was, is) },
    routes: routesOf(before, after),
    movedStops: [...now].flatMap(([stopId, vehicle]) => {
      const earlier = then.get(stopId);
      return earlier === undefined || earlier === vehicle
        ? []
        : [{ stopId, before: earlier, after: vehicle }];
    }),
    addedStops: [...now.keys()].filter((id) => !then.has(id)),
    removedStops: [...then.keys()].filter((id) => !now.has(id)),
  };
}

function figuresOf({ totals, routes, unassigned }: DeliveryResult): PlanFigures {
  const { servedCount, distanceKm, driveS, waitS, lateS, dutyS, emissions } = totals;
  return {
    cost: totals.cost.total,
    ...{ servedCount, unassignedCount: unassigned.length, vehicleCount: routes.length },
    ...{ distanceKm, driveS, waitS, lateS, dutyS },
    emissionsG: emissions?.totalG ?? null,
  };
}

function changeOf(before: PlanFigures, after: PlanFigures): PlanFigures {
  const { amountMinor, currency } = after.cost;
  return {
    cost: { amountMinor: amountMinor - before.cost.amountMinor, currency },
    servedCount: after.servedCount - before.servedCount,
    unassignedCount: after.unassignedCount - before.unassignedCount,
    vehicleCount: after.vehicleCount - before.vehicleCount,
    // Kilometres are told to the metre; their difference would show the rounding of doubles.
    distanceKm: Math.round((after.distanceKm - before.distanceKm) * 1_000) / 1_000,
    driveS: after.driveS - before.driveS,
    waitS: after.waitS - before.waitS,
    lateS: after.lateS - before.lateS,
    dutyS: after.dutyS - before.dutyS,
    emissionsG:
      after.emissionsG === null || before.emissionsG === null
        ? null
        : after.emissionsG - before.emissionsG,
  };
}

/** The vehicle of each stop of a plan; null where none serves it. */
function vehicleOfStops({ plan, result }: Side): Map<string, string | null> {
  const vehicleOf = new Map<string, string | null>(plan.stops.map(({ id }) => [id, null]));
  for (const { vehicleId, stops } of result.routes) {
    for (const { stopId } of stops) vehicleOf.set(stopId, vehicleId);
  }
  return vehicleOf;
}

type RouteFigures = NonNullable<PlanDifference["routes"][number]["after"]>;

function figuresOfRoutes({ routes }: DeliveryResult): Map<string, RouteFigures> {
  return new Map(
    routes.map(({ vehicleId, stops, cost, distanceKm, lateS, dutyS }) => [
      vehicleId,
      { cost: cost.total, stopCount: stops.length, distanceKm, lateS, dutyS },
    ]),
  );
}

function routesOf(before: Side, after: Side): PlanDifference["routes"] {
  const [was, is] = [figuresOfRoutes(before.result), figuresOfRoutes(after.result)];
  const ids = new Set([...before.plan.vehicles, ...after.plan.vehicles].map(({ id }) => id));
  return [...ids]
    .filter((id) => was.has(id) || is.has(id))
    .map((vehicleId) => ({
      vehicleId,
      before: was.get(vehicleId) ?? null,
      after: is.get(vehicleId) ?? null,
    }));
}
