import { driveChain } from "./chain-drive.ts";
import { forEachAtMost } from "./concurrency.ts";
import {
  deadlineOf,
  type GraphHopperServer,
  qualityOf,
  serverProfile,
} from "./graphhopper-server.ts";
import {
  type CallOptions,
  type Failure,
  type FailureReason,
  type LonLat,
  QUALITY,
  RoadNetworkError,
  type RouteQuery,
  type RouteResult,
} from "./road-network.ts";

/** Consecutive runs of at most `mostLegs` legs; the last place of one is the first of the next. */
function runsOf(placeCount: number, mostLegs: number): number[][] {
  const runs: number[][] = [];
  for (let first = 0; first + 1 < placeCount; first += mostLegs) {
    const last = Math.min(first + mostLegs, placeCount - 1);
    runs.push(Array.from({ length: last - first + 1 }, (_, leg) => first + leg));
  }
  return runs;
}

function thousandths(values: Float64Array): number {
  return Math.round(values.reduce((sum, value) => sum + value, 0) * 1_000) / 1_000;
}

/** The lines one after the other, straight over legs that have none. */
function joined(points: readonly LonLat[], lines: ReadonlyMap<number, Line>): LonLat[] {
  const coordinates: LonLat[] = [];
  function add(position: LonLat): void {
    const last = coordinates.at(-1);
    if (last?.[0] !== position[0] || last[1] !== position[1]) coordinates.push(position);
  }
  for (let leg = 0; leg + 1 < points.length; ) {
    const line = lines.get(leg);
    for (const position of line?.positions ?? [points[leg], points[leg + 1]]) add(position);
    leg += line?.legCount ?? 1;
  }
  // A LineString has two positions, also where a route ends at its start.
  if (coordinates.length === 1) coordinates.push(coordinates[0]);
  return coordinates;
}

interface Line {
  readonly positions: readonly LonLat[];
  readonly legCount: number;
}

/** The legs in their order and, if asked for, the line they follow. */
export async function driveRoute(
  server: GraphHopperServer,
  query: RouteQuery,
  options: CallOptions,
): Promise<RouteResult> {
  const { points } = query;
  const { upstream, routingTimeoutMs } = server;
  const profile = serverProfile(server, query.profile);
  const deadline = deadlineOf(server, options);
  const driver = { upstream, profile, points, deadline, routingTimeoutMs };
  const legCount = points.length - 1;
  const legSeconds = new Float64Array(legCount).fill(Number.NaN);
  const legMetres = new Float64Array(legCount).fill(Number.NaN);
  const legQuality = new Uint8Array(legCount).fill(QUALITY.road);
  const failures: Failure[] = [];
  const lines = new Map<number, Line>();
  const listener = {
    driven(leg: number, _to: number, seconds: number, metres: number) {
      legSeconds[leg] = seconds;
      legMetres[leg] = metres;
    },
    failed(from: number, to: number, reason: FailureReason) {
      failures.push({ from, to, reason });
      legQuality[from] = qualityOf(reason);
      if (legQuality[from] !== QUALITY.failed || !options.allowEstimate) return;
      const estimate = server.estimator.between(query.profile, points[from], points[to]);
      legSeconds[from] = estimate.seconds;
      legMetres[from] = estimate.metres;
      legQuality[from] = QUALITY.estimate;
    },
    ...(query.geometry
      ? {
          drawn(leg: number, pieceLegCount: number, positions: readonly LonLat[]) {
            lines.set(leg, { positions, legCount: pieceLegCount });
          },
        }
      : {}),
  };
  await forEachAtMost(server.concurrency, runsOf(points.length, server.legsPerRequest), (run) =>
    driveChain(driver, run, listener),
  );
  const firstReason = failures.at(0)?.reason;
  if (firstReason !== undefined && legQuality.every((value) => value === QUALITY.failed)) {
    throw new RoadNetworkError(firstReason, `No leg of the route could be had (${firstReason}).`);
  }
  return {
    metres: thousandths(legMetres),
    seconds: thousandths(legSeconds),
    legMetres,
    legSeconds,
    legQuality,
    failures: failures.sort((a, b) => a.from - b.from),
    ...(query.geometry
      ? { geometry: { type: "LineString" as const, coordinates: joined(points, lines) } }
      : {}),
  };
}
