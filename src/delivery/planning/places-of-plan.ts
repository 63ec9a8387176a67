import type { LonLat } from "../network/road-network.ts";
import type { StoredPlan, Vehicle } from "./schema.ts";

/** Every place of a plan: depots first, then stops, then where vehicles are under way. */
export function placesOf(plan: StoredPlan): LonLat[] {
  const underWay = plan.vehicles.flatMap(({ position }) => (position ? [position] : []));
  return [...plan.depots, ...plan.stops, ...underWay].map(({ point }) => point.coordinates);
}

/** Index of a depot among the plan's places; -1 if there is none. */
export function placeOfDepot(plan: StoredPlan, id: string): number {
  return plan.depots.findIndex((depot) => depot.id === id);
}

/** Index among the plan's places of where a vehicle is under way. */
export function placeOfPosition(plan: StoredPlan, vehicleId: string): number {
  const underWay = plan.vehicles.filter(({ position }) => position);
  const at = underWay.findIndex(({ id }) => id === vehicleId);
  return plan.depots.length + plan.stops.length + at;
}

/** Where a vehicle starts and ends, as indices into the plan's places; null: it ends anywhere. */
export function endsOf(plan: StoredPlan, vehicle: Vehicle): { start: number; end: number | null } {
  const start = vehicle.position
    ? placeOfPosition(plan, vehicle.id)
    : placeOfDepot(plan, vehicle.depot);
  const end = vehicle.open ? null : placeOfDepot(plan, vehicle.endDepot ?? vehicle.depot);
  return { start, end };
}

/** The dimensions loads are measured in, in one order for all. */
export function dimensionsOf(plan: StoredPlan): string[] {
  return [...new Set(plan.vehicles.flatMap(({ capacity }) => Object.keys(capacity)))].sort();
}

/** The items of all stocks, in one order for all. */
export function itemsOfPlan(plan: StoredPlan): string[] {
  return [...new Set(plan.depots.flatMap(({ stock }) => Object.keys(stock ?? {})))];
}

/** The depot at a place of the plan; null at a place on the way. */
export function depotIdAt(plan: StoredPlan, place: number): string | null {
  return plan.depots[place]?.id ?? null;
}
