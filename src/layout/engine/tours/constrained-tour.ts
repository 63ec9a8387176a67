import type { PickerTour } from "../picker-tour.ts";
import { floorNetworkOf } from "./floor-network.ts";
import { startFloorWalk } from "./floor-walk.ts";
import { networkTour } from "./network-tour.ts";
import { blocksOfPlaces, checkFloor, type TourFloor } from "./tour-floor.ts";
import { tourLengthMm } from "./tour-meter.ts";
import type { WalkRules } from "./walk-rules.ts";

export interface TourConstraints {
  readonly seed: number;
  /** Picks of a lower rank come first: heavy goods before light ones. Absent: any order. */
  readonly ranks?: ArrayLike<number>;
  readonly rules?: WalkRules;
}

export interface ConstrainedTour extends PickerTour {
  /** No tour that obeys is shorter; equal to the length if that is proven shortest. */
  readonly boundMm: number;
  /** Picks that the rules shut off, left out of the sequence. */
  readonly unreachable: readonly number[];
}

/**
 * A short tour that keeps picks in order of rank and obeys the rules of the floor: proven shortest
 * for up to 12 places, or where the shortest tour of all obeys; else searched for. Picks of one
 * stretch of a one-way aisle count as one place, as whoever enters it passes them all.
 *
 * @throws RangeError as `shortestTour`, or if the end cannot be reached from the start, or nobody
 * may turn in aisles that are walked both ways
 */
export function constrainedTour(
  floor: TourFloor,
  aisles: ArrayLike<number>,
  depthsMm: ArrayLike<number>,
  { seed, ranks, rules }: TourConstraints,
): ConstrainedTour {
  checkFloor(floor);
  checkTurning(floor, rules);
  const { network, points, pointOfPlace, pointOfMouth } = floorNetworkOf(
    floor,
    aisles,
    depthsMm,
    rules,
  );
  const picksOfStop = stopsOf(floor, aisles, depthsMm, pointOfPlace, ranks, rules);
  const tour = networkTour(
    network,
    pointOfMouth(floor.start),
    pointOfMouth(floor.end),
    picksOfStop.map(([pick]) => pointOfPlace[pick]),
    { seed, ...(ranks !== undefined && { ranks: picksOfStop.map(([pick]) => ranks[pick]) }) },
  );
  const walk = startFloorWalk(floor, aisles, depthsMm);
  for (const point of tour.walk) walk.goTo(points[point].aisle, points[point].depthMm);
  const sequence = Int32Array.from([...tour.sequence].flatMap((stop) => picksOfStop[stop]));
  // Tours that mind neither rank nor rule are no longer than those that do.
  const freeMm = tourLengthMm(
    floor,
    sequence.map((pick) => aisles[pick]),
    sequence.map((pick) => depthsMm[pick]),
  );
  return {
    sequence,
    lengthMm: tour.lengthMm,
    boundMm: Math.max(tour.boundMm, freeMm),
    walk: walk.finish().walk,
    unreachable: tour.unreachable.flatMap((stop) => picksOfStop[stop]),
  };
}

function checkTurning(floor: TourFloor, rules: WalkRules | undefined): void {
  if (floor.canTurnInAisles !== false) return;
  for (let aisle = 0; aisle < floor.aisleCount; aisle++) {
    if (rules !== undefined && rules.directions[aisle] !== 0) continue;
    throw new RangeError(
      `Nobody may turn in aisle ${aisle}, which is walked both ways: such tours are not planned.`,
    );
  }
}

/** The picks of each stop in the order in which they are passed. */
function stopsOf(
  floor: TourFloor,
  aisles: ArrayLike<number>,
  depthsMm: ArrayLike<number>,
  pointOfPlace: Int32Array,
  ranks: ArrayLike<number> | undefined,
  rules: WalkRules | undefined,
): number[][] {
  const blocks = blocksOfPlaces(floor, aisles, depthsMm);
  const stopOfKey = new Map<string, number>();
  const picksOfStop: number[][] = [];
  for (let pick = 0; pick < aisles.length; pick++) {
    const isOneWay = rules !== undefined && rules.directions[aisles[pick]] !== 0;
    const isAtMouth = floor.crossAislesMm.includes(depthsMm[pick]);
    const key =
      isOneWay && !isAtMouth && ranks === undefined
        ? `${aisles[pick]}-${blocks[pick]}`
        : `${pointOfPlace[pick]} ${ranks?.[pick] ?? 0}`;
    const stop = stopOfKey.get(key) ?? picksOfStop.length;
    stopOfKey.set(key, stop);
    if (stop === picksOfStop.length) picksOfStop.push([pick]);
    else picksOfStop[stop].push(pick);
  }
  for (const picks of picksOfStop) {
    const direction = rules?.directions[aisles[picks[0]]] ?? 0;
    picks.sort((a, b) => direction * (depthsMm[a] - depthsMm[b]) || a - b);
  }
  return picksOfStop;
}
