import type { LonLat } from "../../src/delivery/network/road-network.ts";
import { type FaultServer, type Handler, json, startFaultServer } from "./fault-server.ts";
import { pretendedLeg } from "./graphhopper-pretend.ts";

export const HOSTED_KEY = "k3y&of=mine";

export interface HostedWorld {
  /** Credits a day; what is used is counted. */
  readonly creditsPerDay?: number;
  readonly mostLocations?: number;
  isSea?(point: LonLat): boolean;
  isConnected?(from: LonLat, to: LonLat): boolean;
  /** Asked before each call; a handler it returns answers instead. */
  fault?(path: string, callCount: number): Handler | undefined;
  /** By the address asked for. */
  readonly addresses?: Readonly<Record<string, readonly unknown[]>>;
}

export interface MatrixRequest {
  readonly profile: string;
  readonly points?: readonly LonLat[];
  readonly from_points?: readonly LonLat[];
  readonly to_points?: readonly LonLat[];
  readonly fail_fast?: boolean;
}

export interface HostedServer extends FaultServer {
  readonly matrices: MatrixRequest[];
  /** Credits charged so far. */
  credits(): number;
}

/** Speaks as the hosted service's documentation says, about the pretended world. */
export async function pretendHosted(world: HostedWorld = {}, folder = ""): Promise<HostedServer> {
  const matrices: MatrixRequest[] = [];
  const { creditsPerDay = 50_000, mostLocations = 200 } = world;
  let used = 0;
  let callCount = 0;
  const limits = (cost: number) => ({
    "x-ratelimit-limit": String(creditsPerDay),
    "x-ratelimit-remaining": String(creditsPerDay - used),
    "x-ratelimit-reset": "40000",
    "x-ratelimit-credits": String(cost),
  });

  function charged(cost: number, body: unknown): Handler {
    if (used + cost > creditsPerDay) {
      return json(429, { message: "API limit reached." }, limits(0));
    }
    used += cost;
    return json(200, body, limits(cost));
  }

  function answer(path: string, body: unknown, url: URL): Handler {
    if (path === "/geocode") {
      const hits = world.addresses?.[url.searchParams.get("q") ?? ""] ?? [];
      return charged(0.3, { hits, locale: "en" });
    }
    if (path === "/route") {
      const points = (body as { points: LonLat[] }).points;
      if (points.length > mostLocations) return json(400, { message: "Too many points." });
      return charged(Math.max(1, points.length / 10), { paths: [routeOf(points)] });
    }
    const request = body as MatrixRequest;
    matrices.push(request);
    const from = request.from_points ?? request.points ?? [];
    const to = request.to_points ?? request.points ?? [];
    const distinct = new Set([...from, ...to].map(String));
    if (distinct.size > mostLocations) {
      const message = `Too many locations: ${distinct.size}, your plan allows ${mostLocations}`;
      return json(400, { message, hints: [{ message, details: "java.lang.X" }] });
    }
    const cost = Math.max(
      1,
      Math.min((from.length * to.length) / 2, 10 * Math.max(from.length, to.length)),
    );
    return charged(cost, matrixOf(world, from, to));
  }

  const server = await startFaultServer(async (request, response, raw) => {
    const url = new URL(request.url, "http://localhost");
    const path = url.pathname.slice(folder.length);
    const isKnown = url.searchParams.get("key") === HOSTED_KEY;
    const handler = isKnown
      ? (world.fault?.(path, ++callCount) ?? answer(path, request.body, url))
      : json(401, { message: `Wrong credentials. ${request.url}` });
    await handler(request, response, raw);
  });
  return Object.assign(server, { matrices, credits: () => used });
}

function routeOf(points: readonly LonLat[]) {
  const line = { type: "LineString", coordinates: points };
  const legs = points.slice(1).map((to, leg) => pretendedLeg(points[leg], to));
  return {
    points_encoded: false,
    points: line,
    snapped_waypoints: line,
    details: {
      leg_time: legs.map(({ seconds }, leg) => [leg, leg + 1, Math.round(seconds * 1_000)]),
      leg_distance: legs.map(({ metres }, leg) => [leg, leg + 1, metres]),
    },
  };
}

function matrixOf(world: HostedWorld, from: readonly LonLat[], to: readonly LonLat[]) {
  const seaOf = (points: readonly LonLat[]) =>
    points.flatMap((point, index) => (world.isSea?.(point) ? [index] : []));
  const [seaFrom, seaTo] = [seaOf(from), seaOf(to)];
  const cells = from.map((start, row) =>
    to.map((end, column) => {
      if (seaFrom.includes(row) || seaTo.includes(column)) return null;
      if (world.isConnected?.(start, end) === false) return null;
      const leg = pretendedLeg(start, end);
      return { seconds: Math.round(leg.seconds), metres: Math.round(leg.metres) };
    }),
  );
  return {
    times: cells.map((row) => row.map((cell) => cell?.seconds ?? null)),
    distances: cells.map((row) => row.map((cell) => cell?.metres ?? null)),
    info: { copyrights: ["GraphHopper", "OpenStreetMap contributors"] },
    ...(seaFrom.length + seaTo.length > 0
      ? {
          hints: [
            {
              message: "Cannot find some points",
              details: "com.graphhopper.PointNotFoundException",
              invalid_from_points: seaFrom,
              invalid_to_points: seaTo,
            },
          ],
        }
      : {}),
  };
}
