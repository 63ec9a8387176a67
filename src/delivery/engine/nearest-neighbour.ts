import { type DeliveryInstance, stopCountOf, UNREACHABLE, vehicleCountOf } from "./instance.ts";
import { scheduleRoute } from "./schedule.ts";

/**
 * What a dispatcher without a plan would do: each vehicle in turn drives on to the nearest stop it
 * can still serve. A yardstick, not a plan to use. O(v n² ) schedules.
 *
 * @returns stops served and the cost of the routes, in the instance's unit
 */
export function nearestNeighbour(instance: DeliveryInstance): {
  servedCount: number;
  cost: number;
} {
  const left = new Set(Array.from({ length: stopCountOf(instance) }, (_, stop) => stop));
  let cost = 0;
  for (let vehicle = 0; vehicle < vehicleCountOf(instance) && left.size > 0; vehicle++) {
    const stops: number[] = [];
    let routeCost = 0;
    for (let next = nextStop(instance, vehicle, stops, left); next; ) {
      stops.push(next.stop);
      left.delete(next.stop);
      routeCost = next.cost;
      next = nextStop(instance, vehicle, stops, left);
    }
    cost += routeCost;
  }
  return { servedCount: stopCountOf(instance) - left.size, cost };
}

/** The nearest stop that can be served after the others, and what the route costs with it. */
function nextStop(
  instance: DeliveryInstance,
  vehicle: number,
  stops: readonly number[],
  left: ReadonlySet<number>,
): { stop: number; cost: number } | undefined {
  const last = stops.at(-1);
  const here = last === undefined ? instance.vehicleStart[vehicle]! : instance.stopLocation[last]!;
  const metres = instance.distanceM[instance.vehicleProfile[vehicle]!]!;
  const legOf = (stop: number) =>
    metres[here * instance.locationCount + instance.stopLocation[stop]!]!;
  const nearest = [...left].filter((stop) => legOf(stop) !== UNREACHABLE);
  nearest.sort((a, b) => legOf(a) - legOf(b) || a - b);
  for (const stop of nearest) {
    const result = scheduleRoute(instance, vehicle, [...stops, stop]);
    if (!result.feasible) continue;
    const { fixed, distance, time } = result.route.cost;
    return { stop, cost: fixed + distance + time };
  }
  return undefined;
}
