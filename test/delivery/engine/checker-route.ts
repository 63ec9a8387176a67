import type { DeliveryInstance } from "../../../src/delivery/engine/instance.ts";
import { driveAsap, openingFrom } from "./checker-drive.ts";
import type { StatedRoute } from "./checker-plan.ts";
import type { Driven } from "./checker-times.ts";

/** Windows, shift, limits, releases and, where nothing but driving counts, the earliest end. */
export function routeFaults(
  instance: DeliveryInstance,
  route: StatedRoute,
  driven: Driven,
  fault: (text: string) => void,
): void {
  const { vehicle, visits } = route;
  const { rules } = instance;
  for (const { stop, serviceStartS } of visits) {
    if (openingFrom(instance, stop, serviceStartS) !== serviceStartS) {
      fault(`serves ${stop} at ${serviceStartS}, outside its windows`);
    }
  }
  if (route.startS < instance.vehicleEarliestS[vehicle]) fault("starts before its shift");
  if (route.endS > instance.vehicleLatestS[vehicle]) fault("ends after its shift");
  if (driven.distanceM > instance.vehicleMaxDistanceM[vehicle]) fault("drives too far");
  if (driven.durationS > instance.vehicleMaxDurationS[vehicle]) fault("is out too long");
  if (visits.length > instance.vehicleMaxStops[vehicle]) fault("has too many stops");
  if (visits.length === 0) fault("is used without a stop");
  if (driven.driveS > (rules?.vehicleMaxDriveS[vehicle] ?? Infinity)) fault("drives too long");
  for (const trip of route.trips ?? []) {
    for (const { stop } of visits.slice(trip.firstVisit, trip.firstVisit + trip.visitCount)) {
      if (trip.startS < (rules?.stopReleaseS[stop] ?? -Infinity)) {
        fault(`leaves with ${stop} before its release`);
      }
    }
  }
  const simple = (rules?.vehicleBreaks[vehicle].length ?? 0) === 0 && !hasTimeOnBoard(instance);
  if (!simple) return;
  const plan = {
    vehicle,
    stops: visits.map(({ stop }) => stop),
    reloads: (route.trips ?? []).slice(1),
  };
  const earliest = driveAsap(instance, plan, instance.vehicleEarliestS[vehicle]);
  if (route.endS !== earliest?.endS) {
    fault(`could end at ${earliest?.endS}, ends at ${route.endS}`);
  }
  const later = driveAsap(instance, plan, route.startS + 1);
  if (rules === undefined && later !== undefined && later.endS <= route.endS) {
    fault("could start later and end as early");
  }
}

function hasTimeOnBoard({ rules }: DeliveryInstance): boolean {
  return rules?.shipments.some(({ maxInVehicleS }) => maxInVehicleS !== undefined) ?? false;
}
