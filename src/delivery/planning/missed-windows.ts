import type { DeliveryInstance } from "../engine/instance.ts";
import type { DeliveryRoute } from "../engine/schedule.ts";
import type { Violation } from "../engine/violation.ts";

/** Every window and end of shift that driven routes miss; the engine names the first a route. */
export function missedWindows(
  instance: DeliveryInstance,
  routes: readonly DeliveryRoute[],
): Violation[] {
  const { windowStart, windowLatestS, vehicleLatestS } = instance;
  return routes.flatMap(({ vehicle, visits, endS }) => {
    const missed = (stop: number, needed: number, allowed: number): Violation[] =>
      needed > allowed
        ? [{ code: "time-window", vehicle, stop, dimension: -1, needed, allowed }]
        : [];
    const atStops = visits.flatMap(({ stop, serviceStartS }) => {
      const last = windowStart[stop + 1]! - 1;
      return last < windowStart[stop]! ? [] : missed(stop, serviceStartS, windowLatestS[last]!);
    });
    return [...atStops, ...missed(-1, endS, vehicleLatestS[vehicle]!)];
  });
}
