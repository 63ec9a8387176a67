import type { Stop, StoredPlan } from "./schema.ts";

/** What is locked, by name. */
export interface Locks {
  /** The stops of each vehicle whose whole route is locked. */
  readonly routes: ReadonlyMap<string, ReadonlySet<string>>;
  /** The vehicle of each stop that is locked to one. */
  readonly vehicleOf: ReadonlyMap<string, string>;
}

export function locksOf({
  locked = [],
  lockedStops = [],
}: Pick<StoredPlan, "locked" | "lockedStops">): Locks {
  return {
    routes: new Map(
      locked.flatMap(({ vehicle, stops, only }) =>
        only ? [[vehicle, new Set(stops)] as const] : [],
      ),
    ),
    vehicleOf: new Map(lockedStops.map(({ stop, vehicle }) => [stop, vehicle])),
  };
}

/** Vehicles that locks keep from serving a stop. */
export function lockedOut({ routes }: Locks, { id }: Pick<Stop, "id">): string[] {
  return [...routes].flatMap(([vehicle, stops]) => (stops.has(id) ? [] : [vehicle]));
}

/** A plan as whoever tries routes by hand may change it: locks bind the search alone. */
export function withoutLocks({ lockedStops: _stops, locked, ...plan }: StoredPlan): StoredPlan {
  const ordered = (locked ?? []).filter(({ only }) => !only);
  return { ...plan, ...(ordered.length > 0 && { locked: ordered }) };
}
