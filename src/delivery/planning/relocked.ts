import type { ReplanInput } from "./days-schema.ts";
import type { RouteOrder } from "./rules-schema.ts";
import type { StoredPlan } from "./schema.ts";

/**
 * A plan with the locks that a re-plan names: a locked route keeps its stops in their order and
 * takes no others, a locked stop its vehicle. What it does not name stays locked as it was.
 *
 * @param orders the routes that the re-plan begins from
 */
export function relocked(
  plan: StoredPlan,
  input: Pick<ReplanInput, "lockedRoutes" | "lockedStops">,
  orders: readonly RouteOrder[],
): StoredPlan {
  const { locked: _routes, lockedStops: _stops, ...rest } = plan;
  const locked = lockedRoutes(plan, input.lockedRoutes, orders);
  const lockedStops = stopsLocked(plan, input.lockedStops, orders);
  return {
    ...rest,
    ...(locked.length > 0 && { locked }),
    ...(lockedStops.length > 0 && { lockedStops }),
  };
}

function lockedRoutes(
  { locked = [] }: StoredPlan,
  named: readonly string[] | undefined,
  orders: readonly RouteOrder[],
): NonNullable<StoredPlan["locked"]> {
  const stopsOf = new Map(orders.map(({ vehicle, stops }) => [vehicle, stops]));
  const whole = (named ?? []).map((vehicle) => ({
    vehicle,
    stops: [...(stopsOf.get(vehicle) ?? [])],
    only: true,
  }));
  const vehicles = new Set(named);
  const stops = new Set(whole.flatMap((route) => route.stops));
  const kept = locked
    .filter(({ vehicle, only }) => !vehicles.has(vehicle) && !(only && named))
    // A stop that was moved to a route locked now is that route's.
    .map((order) => ({ ...order, stops: order.stops.filter((id) => !stops.has(id)) }))
    .filter((order) => order.only || order.stops.length > 0);
  return [...kept, ...whole];
}

function stopsLocked(
  { lockedStops = [] }: StoredPlan,
  named: readonly string[] | undefined,
  orders: readonly RouteOrder[],
): NonNullable<StoredPlan["lockedStops"]> {
  if (!named) return lockedStops;
  const vehicleOf = new Map(
    orders.flatMap(({ vehicle, stops }) => stops.map((id) => [id, vehicle] as const)),
  );
  return [...new Set(named)].flatMap((stop) => {
    const vehicle = vehicleOf.get(stop);
    return vehicle === undefined ? [] : [{ stop, vehicle }];
  });
}
