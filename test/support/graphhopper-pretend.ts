import { connectGraphHopper } from "../../src/delivery/network/graphhopper.ts";
import type { LonLat, RoadNetwork } from "../../src/delivery/network/road-network.ts";
import { systemTiming } from "../../src/delivery/network/timing.ts";
import { randomOf } from "../../src/numeric/random.ts";
import { type FaultServer, type Handler, json, startFaultServer, text } from "./fault-server.ts";

const HINT = "com.graphhopper.util.exceptions.";
const CONNECTION_NOT_FOUND = {
  message: "Connection between locations not found",
  hints: [
    {
      message: "Connection between locations not found",
      details: `${HINT}ConnectionNotFoundException`,
    },
  ],
};

interface RouteRequest {
  readonly profile: string;
  readonly points: readonly LonLat[];
  readonly calc_points?: boolean;
}

/** What the pretended world looks like; points are whole degrees. */
export interface PretendedWorld {
  /** No road there. */
  isSea?(point: LonLat): boolean;
  isConnected?(from: LonLat, to: LonLat): boolean;
  /** Asked before each route; a handler it returns answers instead. */
  fault?(request: RouteRequest, callCount: number): Handler | undefined;
}

/** What a leg takes in the pretended world: other metres back than there. */
export function pretendedLeg(from: LonLat, to: LonLat): { seconds: number; metres: number } {
  const metres = 1_000 * (2 * Math.abs(from[0] - to[0]) + Math.abs(from[1] - to[1]));
  const climb = Math.max(0, to[1] - from[1]);
  return { metres: metres + 0.125 * climb, seconds: (metres + 7 * climb) / 1_000 };
}

/**
 * Speaks as GraphHopper 11 does (/health, /info, /route with its answers and refusals, as recorded
 * from the real one) about a world of straight lines.
 */
export async function pretendGraphHopper(
  world: PretendedWorld = {},
): Promise<FaultServer & { readonly routes: RouteRequest[] }> {
  const routes: RouteRequest[] = [];
  const server = await startFaultServer(async (request, response, raw) => {
    const path = request.url.split("?").at(0);
    const body = request.body as RouteRequest;
    if (path === "/route") routes.push(body);
    const handler =
      path === "/health"
        ? text(200, "OK")
        : path === "/info"
          ? json(200, INFO)
          : (world.fault?.(body, routes.length) ?? routeHandler(world, body));
    await handler(request, response, raw);
  });
  return Object.assign(server, { routes });
}

const INFO = {
  version: "11.0",
  bbox: [-100, -50, 100, 50],
  profiles: [{ name: "car" }, { name: "truck" }],
  elevation: false,
  import_date: "2026-01-01T00:00:00Z",
  data_date: "2025-12-31T00:00:00Z",
};

function routeHandler(world: PretendedWorld, { points, calc_points }: RouteRequest): Handler {
  const hints = points.flatMap((point, index) =>
    world.isSea?.(point)
      ? [
          {
            message: `Cannot find point ${index}: ${point[1]},${point[0]}`,
            details: `${HINT}PointNotFoundException`,
            point_index: index,
          },
        ]
      : [],
  );
  if (hints.length > 0) return json(400, { message: hints[0].message, hints });

  const legs = points.slice(1).map((to, leg) => [points[leg], to] as const);
  const isGap = ([from, to]: readonly [LonLat, LonLat]) =>
    String(from) !== String(to) && world.isConnected?.(from, to) === false;
  if (legs.some(isGap)) {
    return json(400, CONNECTION_NOT_FOUND);
  }
  const driven = legs.map(([from, to]) => pretendedLeg(from, to));
  const interval = (leg: number, value: number) => [leg, leg + 1, value];
  const line = { type: "LineString", coordinates: points };
  const details = {
    leg_time: driven.map(({ seconds }, leg) => interval(leg, Math.round(seconds * 1_000))),
    leg_distance: driven.map(({ metres }, leg) => interval(leg, metres)),
  };
  const path = { points_encoded: false, snapped_waypoints: line };
  return json(200, {
    paths: [calc_points === false ? path : { ...path, points: line, details }],
  });
}

export interface PretendedRoads extends AsyncDisposable {
  readonly server: Awaited<ReturnType<typeof pretendGraphHopper>>;
  readonly roads: RoadNetwork;
}

/** A pretended server and the network on it; pauses between tries take no time. */
export async function pretendRoads(
  world: PretendedWorld = {},
  options: { readonly legsPerRequest?: number; readonly routingTimeoutMs?: number } = {},
): Promise<PretendedRoads> {
  const server = await pretendGraphHopper(world);
  const timing = { ...systemTiming, random: () => 0 };
  const roads = await connectGraphHopper({
    baseUrl: server.url,
    legsPerRequest: 20,
    timing,
    ...options,
  });
  return { server, roads, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() };
}

/** Whole degrees, all different; the same ones first whatever their number. */
export function places(count: number, seed = 1): LonLat[] {
  const all = randomOf(seed).shuffle(Array.from({ length: 1_600 }, (_, index) => index));
  return all.slice(0, count).map((index) => [(index % 40) - 20, Math.floor(index / 40) - 20]);
}
