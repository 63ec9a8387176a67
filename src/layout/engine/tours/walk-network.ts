/** Points and the straight ways between them, each in one direction. */
export interface WalkNetwork {
  readonly pointCount: number;
  /** Ways from point p: starts[p] .. starts[p + 1] − 1. */
  readonly starts: Int32Array;
  readonly targets: Int32Array;
  readonly lengthsMm: Float64Array;
}

/** The shortest ways from one point to all others. */
export interface ShortestWays {
  /** Infinity where no way leads. */
  readonly distancesMm: Float64Array;
  /** The point before each one on its shortest way; −1 for none. */
  readonly previous: Int32Array;
}

export type Way = readonly [from: number, to: number, lengthMm: number];

export function walkNetworkOf(pointCount: number, ways: readonly Way[]): WalkNetwork {
  const starts = new Int32Array(pointCount + 1);
  for (const [from] of ways) starts[from + 1]++;
  for (let point = 0; point < pointCount; point++) starts[point + 1] += starts[point];
  const next = starts.slice();
  const targets = new Int32Array(ways.length);
  const lengthsMm = new Float64Array(ways.length);
  for (const [from, to, lengthMm] of ways) {
    targets[next[from]] = to;
    lengthsMm[next[from]++] = lengthMm;
  }
  return { pointCount, starts, targets, lengthsMm };
}

/**
 * Shortest ways from one point, nearest points first. O(ways × log ways).
 *
 * Source: E.W. Dijkstra (1959), "A note on two problems in connexion with graphs", Numerische
 * Mathematik 1.
 */
export function shortestWays(network: WalkNetwork, from: number): ShortestWays {
  const { pointCount, starts, targets, lengthsMm } = network;
  const distancesMm = new Float64Array(pointCount).fill(Infinity);
  const previous = new Int32Array(pointCount).fill(-1);
  // Each way puts at most one point on the heap; those found nearer meanwhile are passed over.
  const heap = nearestFirst(targets.length + 1);
  distancesMm[from] = 0;
  heap.add(from, 0);
  while (heap.size() > 0) {
    const mm = heap.leastMm();
    const point = heap.take();
    if (mm > distancesMm[point]) continue;
    for (let way = starts[point]; way < starts[point + 1]; way++) {
      const target = targets[way];
      if (mm + lengthsMm[way] >= distancesMm[target]) continue;
      distancesMm[target] = mm + lengthsMm[way];
      previous[target] = point;
      heap.add(target, distancesMm[target]);
    }
  }
  return { distancesMm, previous };
}

interface NearestFirst {
  size(): number;
  leastMm(): number;
  add(point: number, mm: number): void;
  take(): number;
}

/** A binary heap of points by distance. */
function nearestFirst(capacity: number): NearestFirst {
  const points = new Int32Array(capacity);
  const keysMm = new Float64Array(capacity);
  let size = 0;
  const put = (at: number, point: number, mm: number) => {
    points[at] = point;
    keysMm[at] = mm;
  };
  return {
    size: () => size,
    leastMm: () => keysMm[0],
    add(point, mm) {
      let at = size++;
      while (at > 0 && keysMm[(at - 1) >> 1] > mm) {
        put(at, points[(at - 1) >> 1], keysMm[(at - 1) >> 1]);
        at = (at - 1) >> 1;
      }
      put(at, point, mm);
    },
    take() {
      const least = points[0];
      size--;
      const point = points[size];
      const mm = keysMm[size];
      let at = 0;
      for (let child = 1; child < size; child = 2 * at + 1) {
        if (child + 1 < size && keysMm[child + 1] < keysMm[child]) child++;
        if (keysMm[child] >= mm) break;
        put(at, points[child], keysMm[child]);
        at = child;
      }
      put(at, point, mm);
      return least;
    },
  };
}

/** The points of a shortest way, both ends included. */
export function pointsOfWay({ previous }: ShortestWays, to: number): number[] {
  const points: number[] = [];
  for (let point = to; point >= 0; point = previous[point]) points.push(point);
  return points.reverse();
}
