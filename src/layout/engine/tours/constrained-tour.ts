import type { PickerTour } from "../picker-tour.ts";
import { startFloorWalk } from "./floor-walk.ts";
import { networkTour } from "./network-tour.ts";
import { blocksOfPlaces, checkFloor, type TourFloor } from "./tour-floor.ts";
import { type WalkNetwork, type Way, walkNetworkOf } from "./walk-network.ts";

export interface TourConstraints {
  readonly seed: number;
  /** Picks of a lower rank come first: heavy goods before light ones. Absent: any order. */
  readonly ranks?: ArrayLike<number>;
  /** Of each aisle: 0 both ways, 1 from front to back only, −1 from back to front only. */
  readonly directions?: ArrayLike<number>;
}

export interface ConstrainedTour extends PickerTour {
  /** No tour that obeys is shorter; equal to the length if that is proven shortest. */
  readonly boundMm: number;
  /** Picks that one-way aisles shut off, left out of the sequence. */
  readonly unreachable: readonly number[];
}

/**
 * A short tour that keeps picks in order of rank and walks one-way aisles their way only: proven
 * shortest for up to 12 places, else searched for.
 *
 * @throws RangeError as `shortestTour`, or if the end cannot be reached from the start
 */
export function constrainedTour(
  floor: TourFloor,
  aisles: ArrayLike<number>,
  depthsMm: ArrayLike<number>,
  constraints: TourConstraints,
): ConstrainedTour {
  checkFloor(floor);
  const { network, pointOfPick, points } = floorNetwork(floor, aisles, depthsMm, constraints);
  const { ranks } = constraints;
  // Picks of one rank at one point are one stop.
  const stopOfKey = new Map<string, number>();
  const picksOfStop: number[][] = [];
  for (let pick = 0; pick < aisles.length; pick++) {
    const key = `${pointOfPick[pick]} ${ranks?.[pick] ?? 0}`;
    const stop = stopOfKey.get(key) ?? stopOfKey.size;
    stopOfKey.set(key, stop);
    if (stop === picksOfStop.length) picksOfStop.push([pick]);
    else picksOfStop[stop].push(pick);
  }
  const crossAisleCount = floor.crossAislesMm.length;
  const mouth = ({ aisle, crossAisle }: TourFloor["start"]) => aisle * crossAisleCount + crossAisle;
  const tour = networkTour(
    network,
    mouth(floor.start),
    mouth(floor.end),
    picksOfStop.map(([pick]) => pointOfPick[pick]),
    {
      seed: constraints.seed,
      ...(ranks !== undefined && { ranks: picksOfStop.map(([pick]) => ranks[pick]) }),
    },
  );
  const walk = startFloorWalk(floor, aisles, depthsMm);
  for (const point of tour.walk) walk.goTo(points[point].aisle, points[point].depthMm);
  const walked = walk.finish();
  return {
    sequence: Int32Array.from([...tour.sequence].flatMap((stop) => picksOfStop[stop])),
    lengthMm: tour.lengthMm,
    boundMm: tour.boundMm,
    walk: walked.walk,
    unreachable: tour.unreachable.flatMap((stop) => picksOfStop[stop]),
  };
}

interface FloorNetwork {
  readonly network: WalkNetwork;
  readonly pointOfPick: Int32Array;
  readonly points: readonly { readonly aisle: number; readonly depthMm: number }[];
}

/** Mouths first, by aisle × cross-aisles + cross-aisle; then the places of picks between them. */
function floorNetwork(
  floor: TourFloor,
  aisles: ArrayLike<number>,
  depthsMm: ArrayLike<number>,
  { directions }: TourConstraints,
): FloorNetwork {
  const { aisleCount, aislePitchMm, crossAislesMm } = floor;
  blocksOfPlaces(floor, aisles, depthsMm);
  const crossAisleCount = crossAislesMm.length;
  const points: { aisle: number; depthMm: number }[] = [];
  const pointAt = new Map<string, number>();
  const pointOf = (aisle: number, depthMm: number) => {
    const key = `${aisle} ${depthMm}`;
    const point = pointAt.get(key) ?? points.length;
    if (point === points.length) {
      pointAt.set(key, point);
      points.push({ aisle, depthMm });
    }
    return point;
  };
  for (let aisle = 0; aisle < aisleCount; aisle++) {
    for (const depthMm of crossAislesMm) pointOf(aisle, depthMm);
  }
  const pointOfPick = Int32Array.from({ length: aisles.length }, (_, pick) =>
    pointOf(aisles[pick], depthsMm[pick]),
  );
  const ways: Way[] = [];
  for (let aisle = 1; aisle < aisleCount; aisle++) {
    for (let crossAisle = 0; crossAisle < crossAisleCount; crossAisle++) {
      const right = aisle * crossAisleCount + crossAisle;
      const left = right - crossAisleCount;
      ways.push([left, right, aislePitchMm], [right, left, aislePitchMm]);
    }
  }
  const ofAisle: number[][] = Array.from({ length: aisleCount }, () => []);
  for (const [point, { aisle }] of points.entries()) ofAisle[aisle].push(point);
  for (const [aisle, along] of ofAisle.entries()) {
    along.sort((a, b) => points[a].depthMm - points[b].depthMm);
    const direction = directions?.[aisle] ?? 0;
    for (let i = 1; i < along.length; i++) {
      const mm = points[along[i]].depthMm - points[along[i - 1]].depthMm;
      if (direction >= 0) ways.push([along[i - 1], along[i], mm]);
      if (direction <= 0) ways.push([along[i], along[i - 1], mm]);
    }
  }
  return { network: walkNetworkOf(points.length, ways), pointOfPick, points };
}
