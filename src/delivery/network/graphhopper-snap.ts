import { greatCircleM } from "../../numeric/geometry.ts";
import { forEachAtMost } from "./concurrency.ts";
import { type GraphHopperServer, serverProfile } from "./graphhopper-server.ts";
import type { LonLat, SnapResult } from "./road-network.ts";
import { snappedOf } from "./route-answer.ts";
import type { Deadline, Outcome } from "./upstream.ts";

const MOST_POINTS = 200;
/** Farther away, the road found has nothing to do with the place asked for. */
const FARTHEST_SNAP_M = 2_000;
/** The refusal lists every point it cannot find, so a third try would learn nothing new. */
const MOST_REFUSALS = 2;
const MOST_REMEMBERED = 100_000;

/** Finds where points lie on the network, and remembers it. */
export interface Snapper {
  /** One result per point. @throws the reason of the deadline's signal */
  snap(points: readonly LonLat[], profile: string, deadline: Deadline): Promise<SnapResult[]>;
}

const NOWHERE: SnapResult = { point: null, reason: "snap" };

export function snapperOf(server: GraphHopperServer): Snapper {
  const remembered = new Map<string, SnapResult>();
  const [west, south, east, north] = server.bbox;

  function remember(key: string, result: SnapResult): void {
    // A Map iterates in the order of insertion: the first key is the oldest.
    if (remembered.size >= MOST_REMEMBERED) remembered.delete(remembered.keys().next().value!);
    remembered.set(key, result);
  }

  return {
    async snap(points, profile, deadline) {
      const keys = points.map(([lon, lat]) => `${profile}|${lon}|${lat}`);
      const found = new Map<string, SnapResult>();
      const asked = new Map<string, LonLat>();
      for (const [index, key] of keys.entries()) {
        const [lon, lat] = points[index];
        const known = remembered.get(key);
        if (known !== undefined) found.set(key, known);
        else if (lon < west || lon > east || lat < south || lat > north) found.set(key, NOWHERE);
        else asked.set(key, points[index]);
      }
      const pending = [...asked];
      const size = Math.min(MOST_POINTS, server.mostLocations ?? MOST_POINTS);
      const batches = Array.from({ length: Math.ceil(pending.length / size) }, (_, n) =>
        pending.slice(n * size, (n + 1) * size),
      );
      const request = { server, profile: serverProfile(server, profile), deadline };
      await forEachAtMost(server.concurrency, batches, async (batch) => {
        const results = await snapBatch(
          request,
          batch.map(([, point]) => point),
        );
        for (const [index, [key]] of batch.entries()) {
          const result = results[index];
          found.set(key, result);
          if (result.point !== null || result.reason === "snap") remember(key, result);
        }
      });
      return keys.map((key) => found.get(key)!);
    },
  };
}

interface SnapRequest {
  readonly server: GraphHopperServer;
  readonly profile: string;
  readonly deadline: Deadline;
}

function resultOf(asked: LonLat, point: LonLat): SnapResult {
  const offsetM = greatCircleM(asked[0], asked[1], point[0], point[1]);
  return offsetM > FARTHEST_SNAP_M ? NOWHERE : { point, offsetM };
}

function unfoundOf(outcome: Outcome): Set<number> {
  if (outcome.kind !== "refused") return new Set();
  return new Set(outcome.hints.flatMap(({ pointIndex }) => pointIndex ?? []));
}

/**
 * A route over all points tells where each lies. Points without a road are dropped and the rest is
 * asked again; points without a connection are halved down to routes from a point to itself.
 */
async function snapBatch(
  request: SnapRequest,
  points: readonly LonLat[],
  refusals = 0,
): Promise<SnapResult[]> {
  if (points.length === 0) return [];
  const { server, profile, deadline } = request;
  const route = points.length === 1 ? [points[0], points[0]] : points;
  const outcome = await server.upstream.route(
    { profile, points: route, calc_points: false },
    deadline,
  );
  if (outcome.kind === "answered") {
    const snapped = snappedOf(outcome.body, route.length);
    return points.map((point, index) =>
      snapped ? resultOf(point, snapped[index]) : { point: null, reason: "upstream" },
    );
  }
  if (outcome.kind === "failed") return points.map(() => ({ point: null, reason: outcome.reason }));

  const unfound = unfoundOf(outcome);
  if (unfound.size > 0 && refusals < MOST_REFUSALS) {
    const rest = points.filter((_, index) => !unfound.has(index));
    const results = (await snapBatch(request, rest, refusals + 1)).values();
    return points.map((_, index) => (unfound.has(index) ? NOWHERE : results.next().value!));
  }
  if (points.length === 1)
    return [unfound.size > 0 ? NOWHERE : { point: null, reason: "upstream" }];
  const middle = points.length >> 1;
  return [
    ...(await snapBatch(request, points.slice(0, middle))),
    ...(await snapBatch(request, points.slice(middle))),
  ];
}
