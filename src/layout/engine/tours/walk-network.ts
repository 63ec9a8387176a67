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
 * Shortest ways by selecting the nearest open point, O(points²): networks of floors are small and
 * dense.
 *
 * Source: E.W. Dijkstra (1959), "A note on two problems in connexion with graphs", Numerische
 * Mathematik 1.
 */
export function shortestWays(network: WalkNetwork, from: number): ShortestWays {
  const { pointCount, starts, targets, lengthsMm } = network;
  const distancesMm = new Float64Array(pointCount).fill(Infinity);
  const previous = new Int32Array(pointCount).fill(-1);
  const isDone = new Uint8Array(pointCount);
  distancesMm[from] = 0;
  for (;;) {
    let point = -1;
    let leastMm = Infinity;
    for (let other = 0; other < pointCount; other++) {
      if (isDone[other] === 1 || distancesMm[other] >= leastMm) continue;
      leastMm = distancesMm[other];
      point = other;
    }
    if (point < 0) return { distancesMm, previous };
    isDone[point] = 1;
    for (let way = starts[point]; way < starts[point + 1]; way++) {
      const mm = leastMm + lengthsMm[way];
      if (mm >= distancesMm[targets[way]]) continue;
      distancesMm[targets[way]] = mm;
      previous[targets[way]] = point;
    }
  }
}

/** The points of a shortest way, both ends included. */
export function pointsOfWay({ previous }: ShortestWays, to: number): number[] {
  const points: number[] = [];
  for (let point = to; point >= 0; point = previous[point]) points.push(point);
  return points.reverse();
}
