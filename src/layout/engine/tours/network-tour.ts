import { type VisitInstance, visitOrder } from "./visit-order.ts";
import { pointsOfWay, shortestWays, type WalkNetwork } from "./walk-network.ts";

export interface NetworkTour {
  /** Every stop that can be reached once, in the order of the walk. */
  readonly sequence: Int32Array;
  readonly lengthMm: number;
  /** No tour by these stops is shorter; equal to the length if that is proven shortest. */
  readonly boundMm: number;
  /** The points of the network that the walk passes. */
  readonly walk: readonly number[];
  /** Stops that no way leads to, or from there to the end. */
  readonly unreachable: readonly number[];
}

export interface NetworkTourOptions {
  readonly seed: number;
  /** Stops of a lower rank come first: heavy goods before light ones. Absent: any order. */
  readonly ranks?: ArrayLike<number>;
}

/**
 * A short tour through a network from a start by stops to an end: proven shortest for up to 12
 * stops, else searched for.
 *
 * @param stops point of each stop
 * @throws RangeError if no way leads from the start to the end
 */
export function networkTour(
  network: WalkNetwork,
  start: number,
  end: number,
  stops: ArrayLike<number>,
  { seed, ranks }: NetworkTourOptions,
): NetworkTour {
  const fromStart = shortestWays(network, start).distancesMm;
  if (fromStart[end] === Infinity) throw new RangeError("No way leads from the start to the end.");
  const all = Array.from({ length: stops.length }, (_, stop) => stop);
  const ways = all.map((stop) => shortestWays(network, stops[stop]));
  const isReachable = (stop: number) =>
    fromStart[stops[stop]] < Infinity && ways[stop].distancesMm[end] < Infinity;
  const kept = all.filter(isReachable);
  const points = [...kept.map((stop) => stops[stop]), start, end];
  const width = points.length;
  const fromPoint = [...kept.map((stop) => ways[stop]), shortestWays(network, start)];
  const distancesMm = new Float64Array(width * width);
  for (const [from, { distancesMm: fromHere }] of fromPoint.entries()) {
    for (const [to, point] of points.entries()) distancesMm[from * width + to] = fromHere[point];
  }
  const instance: VisitInstance = {
    stopCount: kept.length,
    distancesMm,
    ...(ranks !== undefined && { ranks: kept.map((stop) => ranks[stop]) }),
  };
  const { sequence, lengthMm, isExact } = visitOrder(instance, seed);
  const walk = [start];
  let at = kept.length;
  for (const next of [...sequence, kept.length + 1]) {
    walk.push(...pointsOfWay(fromPoint[at], points[next]).slice(1));
    at = next;
  }
  return {
    sequence: sequence.map((index) => kept[index]),
    lengthMm,
    boundMm: isExact ? lengthMm : Math.max(fromStart[end], spanningMm(instance)),
    walk,
    unreachable: all.filter((stop) => !isReachable(stop)),
  };
}

/**
 * The least that connects start, stops and end, each way in its shorter direction: every tour
 * connects them.
 *
 * Source: R.C. Prim (1957), "Shortest connection networks and some generalizations", Bell System
 * Technical Journal 36(6).
 */
function spanningMm({ stopCount, distancesMm }: VisitInstance): number {
  const width = stopCount + 2;
  const nearestMm = new Float64Array(width).fill(Infinity);
  const isJoined = new Uint8Array(width);
  let totalMm = 0;
  for (let joined = 0, point = stopCount; joined < width; joined++) {
    isJoined[point] = 1;
    let next = -1;
    for (let other = 0; other < width; other++) {
      if (isJoined[other] === 1) continue;
      const forth = point === stopCount + 1 ? Infinity : distancesMm[point * width + other];
      const back = other === stopCount + 1 ? Infinity : distancesMm[other * width + point];
      nearestMm[other] = Math.min(nearestMm[other], forth, back);
      if (next < 0 || nearestMm[other] < nearestMm[next]) next = other;
    }
    if (next < 0) break;
    totalMm += nearestMm[next];
    point = next;
  }
  return totalMm;
}
