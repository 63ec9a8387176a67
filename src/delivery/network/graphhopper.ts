import { setTimeout as sleep } from "node:timers/promises";
import { ConfigError } from "../../platform/errors.ts";
import { pairCache } from "./cache.ts";
import { type Calibration, DEFAULT_CALIBRATIONS } from "./calibration.ts";
import { type GraphHopperClient, graphHopperClient, NO_ANSWER } from "./graphhopper-client.ts";
import { driveMatrix } from "./graphhopper-matrix.ts";
import { driveRoute } from "./graphhopper-route.ts";
import { deadlineOf, type GraphHopperServer, serverProfile } from "./graphhopper-server.ts";
import { snapperOf } from "./graphhopper-snap.ts";
import { pairEstimator } from "./great-circle.ts";
import type { LegStore } from "./leg-store.ts";
import {
  type BoundingBox,
  checkMatrixQuery,
  checkRouteQuery,
  checkSnapQuery,
  type RoadNetwork,
} from "./road-network.ts";
import { messageOf } from "./route-answer.ts";
import { systemTiming, type Timing } from "./timing.ts";
import { upstreamOf } from "./upstream.ts";

export interface GraphHopperOptions {
  /** As `http://127.0.0.1:8989`. */
  readonly baseUrl: string;
  /** If something before the server asks for one. */
  readonly key?: string;
  /** Our names of profiles to the server's; each must be listed there. */
  readonly profiles?: Readonly<Record<string, string>>;
  /** For legs the server fails to answer; one for each profile. */
  readonly calibrations?: Readonly<Record<string, Calibration>>;
  /** How long the server may take to come up. */
  readonly startupMs?: number;
  /** 50 to 100: below, requests cost more than legs; above, one bad leg spoils more. */
  readonly legsPerRequest?: number;
  /** Requests at a time; the number of the server's cores is best. */
  readonly concurrency?: number;
  readonly mostCachedPairs?: number;
  readonly legLifeMs?: number;
  /** `routing.timeout_ms` of the server's configuration. */
  readonly routingTimeoutMs?: number;
  readonly timing?: Timing;
}

const POLL_MS = 250;
export const LEG_LIFE_MS = 30 * 24 * 3_600_000;

interface Info {
  readonly version: string;
  readonly bbox: BoundingBox;
  readonly profiles: readonly { readonly name: string }[];
  readonly elevation?: boolean;
  readonly data_date?: string;
  readonly import_date?: string;
}

function isInfo(body: unknown): body is Info {
  const { version, bbox, profiles } = body as Partial<Info>;
  const isBox = Array.isArray(bbox) && bbox.length === 4 && bbox.every(Number.isFinite);
  const isListed = Array.isArray(profiles) && profiles.every(({ name }) => name !== undefined);
  return typeof version === "string" && isBox && isListed;
}

/** Waits until the server says that it is well. @throws ConfigError if it does not in time */
async function waitForHealth(baseUrl: string, startupMs: number): Promise<void> {
  const deadline = Date.now() + startupMs;
  for (;;) {
    const patience = AbortSignal.timeout(Math.max(1, deadline - Date.now()));
    const state = await fetch(`${baseUrl}/health`, { redirect: "manual", signal: patience }).then(
      (response) => (response.ok ? "well" : `status ${response.status}`),
      (error: Error & { cause?: { code?: string } }) => error.cause?.code ?? error.name,
    );
    if (state === "well") return;
    if (Date.now() + POLL_MS >= deadline) {
      throw new ConfigError(
        `GraphHopper at ${baseUrl} is not up (GET /health: ${state}). Start it, wait for its ` +
          `import to end, or correct GRAPHHOPPER_URL.`,
      );
    }
    await sleep(POLL_MS);
  }
}

async function infoOf(client: GraphHopperClient, baseUrl: string, timeoutMs: number) {
  const answer = await client.info({ timeoutMs });
  if (answer.status === 200 && isInfo(answer.body)) return answer.body;
  const what = answer.status === NO_ANSWER ? "does not answer" : "is no GraphHopper server";
  throw new ConfigError(
    `${baseUrl} ${what} (GET /info: ${messageOf(answer)}). Correct GRAPHHOPPER_URL.`,
  );
}

function checkProfiles(profiles: Readonly<Record<string, string>>, listed: readonly string[]) {
  const lacking = Object.values(profiles).filter((name) => !listed.includes(name));
  if (lacking.length === 0) return;
  throw new ConfigError(
    `The GraphHopper server lacks the profile ${lacking.join(", ")}; it lists ` +
      `${listed.join(", ") || "none"}. Add it to its config.yml and import again.`,
  );
}

function idOf({ version, data_date, import_date, profiles }: Info): string {
  const names = profiles.map(({ name }) => name).join(",");
  return `graphhopper-${version}|${data_date ?? ""}|${import_date ?? ""}|${names}`;
}

function networkOf(server: GraphHopperServer): RoadNetwork {
  const snapper = snapperOf(server);
  return {
    id: server.id,

    async capabilities() {
      return {
        profiles: [...server.profiles.keys()],
        bbox: server.bbox,
        elevation: server.elevation,
        traffic: false,
        ...(server.dataDate === undefined ? {} : { dataDate: server.dataDate }),
      };
    },

    async route(query, options) {
      checkRouteQuery(query, options);
      return driveRoute(server, query, options);
    },

    async matrix(query, options) {
      checkMatrixQuery(query, options);
      return driveMatrix(server, snapper, query, options);
    },

    async snap(query, options) {
      checkSnapQuery(query, options);
      serverProfile(server, query.profile);
      return snapper.snap(query.points, query.profile, deadlineOf(server, options));
    },
  };
}

/** The network, its legs shared with other processes by what is given for its id. */
export type OpenGraphHopper = (storeOf?: (networkId: string) => LegStore) => RoadNetwork;

/** The same at once, sharing its legs with nobody. */
export async function connectGraphHopper(options: GraphHopperOptions): Promise<RoadNetwork> {
  return (await findGraphHopper(options))();
}

/**
 * The road network of a self-hosted GraphHopper 11, once it is up and lists the profiles. Free
 * flow: it knows no traffic.
 *
 * @throws ConfigError if the server is not there, is another one, or lacks a profile
 */
export async function findGraphHopper(options: GraphHopperOptions): Promise<OpenGraphHopper> {
  const {
    profiles = { car: "car", truck: "truck" },
    calibrations = DEFAULT_CALIBRATIONS,
    startupMs = 10_000,
    concurrency = 2,
    timing = systemTiming,
  } = options;
  const baseUrl = options.baseUrl.replace(/\/+$/, "");
  const uncalibrated = Object.keys(profiles).filter((name) => !(name in calibrations));
  if (uncalibrated.length > 0) {
    throw new RangeError(`No calibration is given for the profile ${uncalibrated.join(", ")}.`);
  }
  const client = graphHopperClient({
    baseUrl,
    maxConnections: concurrency,
    ...(options.key === undefined ? {} : { key: options.key }),
  });
  await waitForHealth(baseUrl, startupMs);
  const info = await infoOf(client, baseUrl, startupMs);
  checkProfiles(
    profiles,
    info.profiles.map(({ name }) => name),
  );
  const id = idOf(info);
  return (storeOf) =>
    networkOf({
      id,
      bbox: info.bbox,
      elevation: info.elevation ?? false,
      dataDate: info.data_date,
      profiles: new Map(Object.entries(profiles)),
      upstream: upstreamOf(client, timing),
      keeping: {
        networkId: id,
        memory: pairCache(options.mostCachedPairs ?? 500_000, timing.now),
        store: storeOf?.(id),
        timing,
        legLifeMs: options.legLifeMs ?? LEG_LIFE_MS,
      },
      estimator: pairEstimator(calibrations),
      timing,
      legsPerRequest: options.legsPerRequest ?? 80,
      concurrency,
      routingTimeoutMs: options.routingTimeoutMs ?? 30_000,
    });
}
