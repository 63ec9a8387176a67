import { FaultList } from "../../platform/fault-list.ts";
import { clockOf, secondsOf } from "./clock.ts";
import type { DeliveryResult } from "./result-schema.ts";
import type { RouteOrder } from "./rules-schema.ts";
import type { StoredPlan } from "./schema.ts";
import type { Change } from "./what-if-schema.ts";
import { withoutVehicles } from "./without-vehicles.ts";

/** Windows in seconds as a plan writes them. */
interface Spread {
  readonly from: string;
  readonly until: string;
}

const DAY_S = 86_400;

function widened({ from, until }: Spread, minutes: number): Spread {
  const write = (seconds: number) => clockOf(Math.max(0, Math.min(DAY_S, seconds))).slice(0, 5);
  return {
    from: write(secondsOf(from) - minutes * 60),
    until: write(secondsOf(until) + minutes * 60),
  };
}

/** Windows that open earlier and close later within the day; those that then touch become one. */
function widenedAll(windows: readonly Spread[], minutes: number): Spread[] {
  const wider: { from: string; until: string }[] = [];
  for (const window of windows.map((each) => widened(each, minutes))) {
    const before = wider.at(-1);
    if (before && window.from <= before.until) {
      if (window.until > before.until) before.until = window.until;
    } else wider.push({ ...window });
  }
  return wider;
}

/** Vehicles whose routes serve the fewest stops, of those that are still there. */
function leastUsed(plan: StoredPlan, result: DeliveryResult, count: number): string[] {
  const left = new Set(plan.vehicles.map(({ id }) => id));
  return result.routes
    .filter(({ vehicleId }) => left.has(vehicleId))
    .toSorted((a, b) => a.stops.length - b.stops.length)
    .slice(0, count)
    .map(({ vehicleId }) => vehicleId);
}

function changed(
  plan: StoredPlan,
  result: DeliveryResult,
  change: Change,
  pointer: string,
  faults: FaultList,
): StoredPlan {
  switch (change.kind) {
    case "without-vehicles":
      return withoutVehicles(plan, change.vehicles, `${pointer}/vehicles`, faults);
    case "fewer-vehicles": {
      if (change.count >= result.routes.length) {
        const detail = `The plan drives ${result.routes.length} routes; one must be left.`;
        faults.add(`${pointer}/count`, "too_few_vehicles", detail);
        return plan;
      }
      const spared = leastUsed(plan, result, change.count);
      return withoutVehicles(plan, spared, `${pointer}/count`, faults);
    }
    case "wider-windows":
      return {
        ...plan,
        stops: plan.stops.map((stop) => ({
          ...stop,
          windows: widenedAll(stop.windows, change.minutes),
        })),
      };
    case "longer-shifts":
      return {
        ...plan,
        vehicles: plan.vehicles.map((vehicle) => ({
          ...vehicle,
          shift: widened(vehicle.shift, change.minutes),
        })),
      };
    case "more-capacity": {
      const grown = (amount: number) => Math.floor((amount * (100 + change.percent)) / 100);
      return {
        ...plan,
        vehicles: plan.vehicles.map((vehicle) => ({
          ...vehicle,
          capacity: Object.fromEntries(
            Object.entries(vehicle.capacity).map(([name, amount]) => [name, grown(amount)]),
          ),
        })),
      };
    }
  }
}

/**
 * A plan with changes to try, and the routes of the plan it is made of as far as they still stand.
 *
 * @throws AppError `invalid` naming each change that cannot be made
 */
export function whatIfOf(
  plan: StoredPlan,
  result: DeliveryResult,
  changes: readonly Change[],
): { plan: StoredPlan; start: RouteOrder[] } {
  const faults = new FaultList();
  let tried = plan;
  for (const [i, change] of changes.entries()) {
    tried = changed(tried, result, change, `/changes/${i}`, faults);
  }
  faults.throwIfAny();
  const left = new Set(tried.vehicles.map(({ id }) => id));
  return { plan: tried, start: ordersOf(result).filter(({ vehicle }) => left.has(vehicle)) };
}

/** The order of stops of every route. */
export function ordersOf({ routes }: Pick<DeliveryResult, "routes">): RouteOrder[] {
  return routes.map(({ vehicleId, stops, trips }) => ({
    vehicle: vehicleId,
    stops: stops.map(({ stopId }) => stopId),
    ...(trips.length > 1 && {
      reloads: trips
        .slice(1)
        .flatMap(({ depotId, firstVisit }) =>
          depotId === null ? [] : [{ depot: depotId, beforeStop: firstVisit }],
        ),
    }),
  }));
}

/** An order without some of its stops; a reload nothing is left before falls away. */
export function withoutStops(order: RouteOrder, gone: ReadonlySet<string>): RouteOrder {
  const { vehicle, stops, reloads } = order;
  const left = stops.filter((id) => !gone.has(id));
  if (!reloads) return { vehicle, stops: left };
  const moved = reloads.map(({ depot, beforeStop }) => ({
    depot,
    beforeStop: stops.slice(0, beforeStop).filter((id) => !gone.has(id)).length,
  }));
  return { vehicle, stops: left, reloads: moved.filter(({ beforeStop }) => beforeStop > 0) };
}
