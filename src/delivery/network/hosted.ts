import { HOSTED_URL } from "../../platform/config.ts";
import { ConfigError } from "../../platform/errors.ts";
import { pairCache } from "./cache.ts";
import { type Calibration, DEFAULT_CALIBRATIONS } from "./calibration.ts";
import { type CreditLedger, type CreditLimits, memoryLedger } from "./credit-ledger.ts";
import { LEG_LIFE_MS } from "./graphhopper.ts";
import { type GraphHopperClient, graphHopperClient } from "./graphhopper-client.ts";
import { driveRoute } from "./graphhopper-route.ts";
import { deadlineOf, type GraphHopperServer, serverProfile } from "./graphhopper-server.ts";
import { snapperOf } from "./graphhopper-snap.ts";
import { pairEstimator } from "./great-circle.ts";
import { askMatrix } from "./hosted-matrix.ts";
import {
  CREDITS_OF_GEOCODE,
  creditsOfMatrix,
  creditsOfRoute,
  HOSTED_PLANS,
  type HostedPlan,
  type HostedPlanName,
  planOfLimit,
} from "./hosted-plan.ts";
import type { LegStore } from "./leg-store.ts";
import { purseOf } from "./purse.ts";
import {
  checkMatrixQuery,
  checkRouteQuery,
  checkSnapQuery,
  type LonLat,
  type RoadNetwork,
} from "./road-network.ts";
import { messageOf } from "./route-answer.ts";
import { systemTiming, type Timing } from "./timing.ts";
import { type Caller, callerOf, type Request } from "./upstream.ts";

/** What the cache and the ledger know the service by. */
export const HOSTED_ID = "graphhopper-hosted";

export interface HostedOptions {
  /** As `https://graphhopper.com/api/1`. */
  readonly baseUrl?: string;
  readonly key: string;
  /** Absent: told by the credits a day that the service states. */
  readonly plan?: HostedPlanName;
  /** Our names of profiles to the service's. */
  readonly profiles?: Readonly<Record<string, string>>;
  readonly calibrations?: Readonly<Record<string, Calibration>>;
  /** Absent: what the plan allows, for each organisation as for all. */
  readonly budget?: Partial<CreditLimits>;
  readonly legLifeMs?: number;
  readonly timing?: Timing;
}

/** What is shared with other processes; absent, each counts and keeps for itself. */
export interface HostedSharing {
  readonly store?: LegStore;
  readonly ledger?: CreditLedger;
}

export interface HostedService {
  readonly roads: RoadNetwork;
  /** GET /geocode, paid for by `payer`. */
  geocode(payer: string | undefined): Caller;
}

export type OpenHosted = (sharing?: HostedSharing) => HostedService;

/** Two places in Berlin: the cheapest question that tells whether the key is good. */
const PROBE: readonly LonLat[] = [
  [13.3888, 52.517],
  [13.3976, 52.5295],
];
const PROBE_MS = 10_000;

/** Asks for one route: the plan by the credits it states. @throws ConfigError if the key is bad */
async function probe(client: GraphHopperClient, baseUrl: string): Promise<HostedPlanName> {
  const request = { profile: "car", points: PROBE, calc_points: false };
  const answer = await client.route(request, { timeoutMs: PROBE_MS });
  if (answer.status === 401 || answer.status === 403) {
    throw new ConfigError(
      `GraphHopper at ${baseUrl} does not take GRAPHHOPPER_KEY (status ${answer.status}). ` +
        "Correct it, or take it away to estimate roads.",
    );
  }
  // A used-up quota is no fault of the configuration: until it is back, roads are estimated.
  if (answer.status !== 200 && answer.status !== 429) {
    throw new ConfigError(
      `GraphHopper at ${baseUrl} does not answer (${messageOf(answer)}). Correct GRAPHHOPPER_URL ` +
        "or wait until it does.",
    );
  }
  const limit = Number(answer.headers["x-ratelimit-limit"] ?? Number.NaN);
  return planOfLimit(Number.isFinite(limit) ? limit : undefined);
}

/**
 * The hosted GraphHopper: roads by its Matrix and Routing, addresses by its Geocoding. The check of
 * the key costs one credit.
 *
 * @throws ConfigError if the service is not there or does not take the key
 */
export async function findHosted(options: HostedOptions): Promise<OpenHosted> {
  const { key, calibrations = DEFAULT_CALIBRATIONS } = options;
  const baseUrl = (options.baseUrl ?? HOSTED_URL).replace(/\/+$/, "");
  const client = graphHopperClient({ baseUrl, key, maxConnections: 4 });
  const stated = await probe(client, baseUrl);
  const plan = HOSTED_PLANS[options.plan ?? stated];
  const estimator = pairEstimator(calibrations);
  return (sharing = {}) => serviceOf({ options, baseUrl, client, plan, estimator, sharing });
}

interface Found {
  readonly options: HostedOptions;
  readonly baseUrl: string;
  readonly client: GraphHopperClient;
  readonly plan: HostedPlan;
  readonly estimator: GraphHopperServer["estimator"];
  readonly sharing: HostedSharing;
}

function pointCount({ points }: Request): number {
  return (points as readonly LonLat[]).length;
}

function matrixCredits(request: Request): number {
  const from = (request.from_points ?? request.points) as readonly LonLat[];
  const to = (request.to_points ?? request.points) as readonly LonLat[];
  return creditsOfMatrix(from.length, to.length);
}

function serviceOf({ options, client, plan, estimator, sharing }: Found): HostedService {
  const { timing = systemTiming, budget = {}, profiles = { car: "car", truck: "truck" } } = options;
  const perDay = budget.perDay ?? plan.creditsPerDay;
  const purse = purseOf({
    plan,
    limits: { perDay, perOrganisation: budget.perOrganisation ?? perDay },
    ledger: sharing.ledger ?? memoryLedger(() => new Date().toISOString().slice(0, 10)),
    timing,
  });
  const route = callerOf(client.route, timing);
  const matrix = callerOf(client.matrix, timing);
  const geocode = callerOf(client.geocode, timing);
  const server: GraphHopperServer = {
    id: HOSTED_ID,
    bbox: [-180, -90, 180, 90],
    elevation: false,
    dataDate: undefined,
    profiles: new Map(Object.entries(profiles)),
    upstream: {
      route: purse.paid(route, (request) => creditsOfRoute(pointCount(request)), undefined),
    },
    keeping: {
      networkId: HOSTED_ID,
      memory: pairCache(500_000, timing.now),
      store: sharing.store,
      timing,
      legLifeMs: options.legLifeMs ?? LEG_LIFE_MS,
    },
    estimator,
    timing,
    legsPerRequest: plan.mostLocations - 1,
    mostLocations: plan.mostLocations,
    concurrency: Math.min(4, plan.requestsPerS),
    routingTimeoutMs: Number.POSITIVE_INFINITY,
  };
  const snapper = snapperOf(server);
  return {
    roads: {
      id: HOSTED_ID,
      async capabilities() {
        const { mostLocations: maxLocations } = plan;
        return {
          profiles: [...server.profiles.keys()],
          elevation: false,
          traffic: false,
          maxLocations,
        };
      },
      async route(query, call) {
        checkRouteQuery(query, call);
        const paid = purse.paid(route, (r) => creditsOfRoute(pointCount(r)), call.organisationId);
        return driveRoute({ ...server, upstream: { route: paid } }, query, call);
      },
      async matrix(query, call) {
        checkMatrixQuery(query, call);
        const paid = purse.paid(matrix, matrixCredits, call.organisationId);
        const { mostLocations } = plan;
        return askMatrix({ server, matrix: paid, mostLocations }, query, call);
      },
      async snap(query, call) {
        checkSnapQuery(query, call);
        serverProfile(server, query.profile);
        return snapper.snap(query.points, query.profile, deadlineOf(server, call));
      },
    },
    geocode: (payer) => purse.paid(geocode, () => CREDITS_OF_GEOCODE, payer),
  };
}
