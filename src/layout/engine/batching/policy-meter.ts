import type { TourFloor } from "../tours/tour-floor.ts";
import type { TourMeter } from "../tours/tour-meter.ts";
import type { FloorPolicy } from "../tours/tour-policies.ts";

/**
 * Measures tours of a policy, as `tourMeterOf` does the shortest; each is built to be measured, so
 * it takes some ten times as long.
 *
 * @param aisles aisle of each place
 * @param depthsMm distance of each place from the front cross-aisle
 */
export function policyMeterOf(
  policy: FloorPolicy,
  floor: TourFloor,
  aisles: ArrayLike<number>,
  depthsMm: ArrayLike<number>,
): TourMeter {
  const added = new Set<number>();
  function add(places: ArrayLike<number>, first: number, end: number): void {
    for (let i = first; i < end; i++) added.add(places[i]);
  }
  return {
    add,
    lengthMm(places, first = 0, end = places.length) {
      add(places, first, end);
      // In one order whatever order they came in: a heuristic may tell equal picks apart by it.
      const picks = Int32Array.from(added).sort();
      added.clear();
      return policy(
        floor,
        picks.map((place) => aisles[place]),
        picks.map((place) => depthsMm[place]),
      ).lengthMm;
    },
  };
}
