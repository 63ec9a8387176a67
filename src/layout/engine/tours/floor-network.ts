import { blocksOfPlaces, type Mouth, type TourFloor } from "./tour-floor.ts";
import { type WalkNetwork, type Way, walkNetworkOf } from "./walk-network.ts";
import { isClosed, type WalkRules } from "./walk-rules.ts";

/** The centre lines of a floor as a network of mouths and places. */
export interface FloorNetwork {
  readonly network: WalkNetwork;
  readonly points: readonly { readonly aisle: number; readonly depthMm: number }[];
  /** Point of each place. */
  readonly pointOfPlace: Int32Array;
  readonly pointOfMouth: (mouth: Mouth) => number;
}

/** @throws RangeError as `blocksOfPlaces` */
export function floorNetworkOf(
  floor: TourFloor,
  aisles: ArrayLike<number>,
  depthsMm: ArrayLike<number>,
  rules: WalkRules | undefined,
): FloorNetwork {
  const { aisleCount, crossAislesMm } = floor;
  blocksOfPlaces(floor, aisles, depthsMm);
  const points: { aisle: number; depthMm: number }[] = [];
  const ofAisle: Map<number, number>[] = Array.from({ length: aisleCount }, () => new Map());
  const pointAt = (aisle: number, depthMm: number) => {
    const known = ofAisle[aisle].get(depthMm);
    if (known !== undefined) return known;
    ofAisle[aisle].set(depthMm, points.length);
    return points.push({ aisle, depthMm }) - 1;
  };
  for (let aisle = 0; aisle < aisleCount; aisle++) {
    for (const depthMm of crossAislesMm) pointAt(aisle, depthMm);
  }
  const pointOfPlace = Int32Array.from({ length: aisles.length }, (_, place) =>
    pointAt(aisles[place], depthsMm[place]),
  );
  const ways = crossWays(floor, rules);
  for (const [aisle, byDepth] of ofAisle.entries()) addAisleWays(ways, aisle, byDepth, rules);
  return {
    network: walkNetworkOf(points.length, ways),
    points,
    pointOfPlace,
    pointOfMouth: ({ aisle, crossAisle }) => aisle * crossAislesMm.length + crossAisle,
  };
}

/** Along the cross-aisles; mouths are points by aisle × cross-aisles + cross-aisle. */
function crossWays(
  { aisleCount, aislePitchMm, crossAislesMm }: TourFloor,
  rules: WalkRules | undefined,
): Way[] {
  const ways: Way[] = [];
  const count = crossAislesMm.length;
  const closed = new Set(
    rules?.closedCrossings.map(({ aisle, crossAisle }) => aisle * count + crossAisle),
  );
  for (let left = 0; left < (aisleCount - 1) * count; left++) {
    if (closed.has(left)) continue;
    ways.push([left, left + count, aislePitchMm], [left + count, left, aislePitchMm]);
  }
  return ways;
}

function addAisleWays(
  ways: Way[],
  aisle: number,
  byDepth: ReadonlyMap<number, number>,
  rules: WalkRules | undefined,
): void {
  const along = [...byDepth].sort(([a], [b]) => a - b);
  const direction = rules?.directions[aisle] ?? 0;
  for (let i = 1; i < along.length; i++) {
    const [fromMm, from] = along[i - 1];
    const [toMm, to] = along[i];
    if (rules !== undefined && isClosed(rules, aisle, fromMm, toMm)) continue;
    if (direction >= 0) ways.push([from, to, toMm - fromMm]);
    if (direction <= 0) ways.push([to, from, toMm - fromMm]);
  }
}

/** 1 for each place that can be walked to from the start and from there to the end. */
export function reachablePlaces(
  { network, pointOfPlace, pointOfMouth }: FloorNetwork,
  { start, end }: TourFloor,
): Uint8Array {
  const fromStart = pointsFrom(network, pointOfMouth(start));
  const toEnd = pointsFrom(reversed(network), pointOfMouth(end));
  return Uint8Array.from(pointOfPlace, (point) => fromStart[point] & toEnd[point]);
}

function reversed({ pointCount, starts, targets, lengthsMm }: WalkNetwork): WalkNetwork {
  const ways: Way[] = [];
  for (let point = 0; point < pointCount; point++) {
    for (let way = starts[point]; way < starts[point + 1]; way++) {
      ways.push([targets[way], point, lengthsMm[way]]);
    }
  }
  return walkNetworkOf(pointCount, ways);
}

function pointsFrom({ pointCount, starts, targets }: WalkNetwork, from: number): Uint8Array {
  const isReached = new Uint8Array(pointCount);
  const open = [from];
  isReached[from] = 1;
  while (open.length > 0) {
    const point = open.pop()!;
    for (let way = starts[point]; way < starts[point + 1]; way++) {
      if (isReached[targets[way]] === 1) continue;
      isReached[targets[way]] = 1;
      open.push(targets[way]);
    }
  }
  return isReached;
}
