import { emissionsOf, type RouteEmissions } from "../engine/emissions.ts";
import type { DeliveryInstance } from "../engine/instance.ts";
import type { DeliveryRoute } from "../engine/schedule.ts";
import { endsOf } from "./places-of-plan.ts";
import type { StoredPlan } from "./schema.ts";

const CLASS_OF_PROFILE = { car: "van", truck: "rigid-17t" } as const;

/** What a route emits, by the load on each of its legs in the dimension in which it is fullest. */
export function emissionsOfRoute(
  plan: StoredPlan,
  instance: DeliveryInstance,
  route: DeliveryRoute,
): RouteEmissions {
  const { dimensionCount, vehicleCapacity } = instance;
  const vehicle = plan.vehicles[route.vehicle]!;
  const row = route.vehicle * dimensionCount;
  const capacity = vehicleCapacity.subarray(row, row + dimensionCount);
  const permille = (load: readonly number[]) =>
    load.reduce((most, amount, d) => {
      const share = capacity[d]! > 0 ? Math.round((amount * 1_000) / capacity[d]!) : 0;
      return Math.min(1_000, Math.max(most, share));
    }, 0);
  const places = route.trips.flatMap(({ depot, firstVisit, visitCount, startLoad }) => [
    { place: depot, load: permille(startLoad) },
    ...route.visits.slice(firstVisit, firstVisit + visitCount).map(({ stop, loadAfter }) => ({
      place: instance.stopLocation[stop]!,
      load: permille(loadAfter),
    })),
  ]);
  const { end } = endsOf(plan, vehicle);
  if (end !== null) places.push({ place: end, load: 0 });
  const metres = instance.distanceM[0]!;
  return emissionsOf({
    vehicleClass: vehicle.emissionClass ?? CLASS_OF_PROFILE[plan.profile],
    legM: places
      .slice(1)
      .map(({ place }, i) => metres[places[i]!.place * instance.locationCount + place]!),
    loadPermille: places.slice(0, -1).map(({ load }) => load),
  });
}
