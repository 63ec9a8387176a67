import { networkTour } from "./network-tour.ts";
import { isInside, type Obstacle, type Point, visibilityNetwork } from "./visibility.ts";

/** A floor without aisles: racks, walls and machines stand where they stand. */
export interface FreeFormFloor {
  readonly obstacles: readonly Obstacle[];
  readonly start: Point;
  readonly end: Point;
}

export interface FreeFormTour {
  /** Every pick that can be reached, in the order of the walk. */
  readonly sequence: Int32Array;
  readonly lengthMm: number;
  /** No tour by these picks is shorter; equal to the length if that is proven shortest. */
  readonly boundMm: number;
  /** The corners of the walk. */
  readonly walk: readonly Point[];
  /** Picks that obstacles shut off, or that lie within one. */
  readonly unreachable: readonly number[];
}

/**
 * A short tour round obstacles: shortest ways by visibility, then the order of picks, proven
 * shortest for up to 12 of them.
 *
 * @throws RangeError if the start or the end lies in an obstacle or cannot be reached from the other
 */
export function freeFormTour(
  floor: FreeFormFloor,
  picks: readonly Point[],
  options: { readonly seed: number; readonly ranks?: ArrayLike<number> },
): FreeFormTour {
  const { obstacles, start, end } = floor;
  for (const [name, point] of [
    ["start", start],
    ["end", end],
  ] as const) {
    const inside = obstacles.findIndex((obstacle) => isInside(point, obstacle));
    if (inside >= 0) throw new RangeError(`The ${name} lies in obstacle ${inside}.`);
  }
  const { network, points } = visibilityNetwork([...picks, start, end], obstacles);
  const stops = picks.map((_, pick) => pick);
  const tour = networkTour(network, picks.length, picks.length + 1, stops, options);
  return { ...tour, walk: tour.walk.map((point) => points[point]) };
}
