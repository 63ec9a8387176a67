import { type DeliveryInstance, stopCountOf, UNREACHABLE, vehicleCountOf } from "./instance.ts";
import { ruleIndexOf } from "./rule-index.ts";
import { scheduleRoute } from "./schedule.ts";

/**
 * What a dispatcher without a plan would do: each vehicle in turn drives on to the nearest stop it
 * can still serve, without reloads; relations between routes and stock are not looked at. A
 * yardstick, not a plan to use. O(v n²) schedules.
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
      for (const stop of next.unit) {
        stops.push(stop);
        left.delete(stop);
      }
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
): { unit: readonly number[]; cost: number } | undefined {
  const last = stops.at(-1);
  const here = last === undefined ? instance.vehicleStart[vehicle]! : instance.stopLocation[last]!;
  const metres = instance.distanceM[instance.vehicleProfile[vehicle]!]!;
  const legOf = (stop: number) =>
    metres[here * instance.locationCount + instance.stopLocation[stop]!]!;
  const nearest = [...left].filter((stop) => legOf(stop) !== UNREACHABLE);
  nearest.sort((a, b) => legOf(a) - legOf(b) || a - b);
  for (const stop of nearest) {
    const unit = unitOf(instance, stop);
    if (unit[0] !== stop) continue;
    const result = scheduleRoute(instance, vehicle, [...stops, ...unit]);
    if (!result.feasible) continue;
    const { fixed, distance, time, lateness } = result.route.cost;
    return { unit, cost: fixed + distance + time + lateness };
  }
  return undefined;
}

/** The stops served with a stop or not at all, in order: a shipment's delivery after its pickup. */
function unitOf(instance: DeliveryInstance, stop: number): readonly number[] {
  if (instance.rules === undefined) return [stop];
  const { units, unitOf: unitAt } = ruleIndexOf(instance);
  return units[unitAt[stop]]!;
}
