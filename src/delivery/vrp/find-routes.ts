import type { Context } from "../../platform/context.ts";
import { runEngine } from "../../platform/engine-thread.ts";
import { AppError } from "../../platform/errors.ts";
import { type DeliveryInstance, validate } from "../engine/instance.ts";
import { packInstance } from "../engine/pack.ts";
import type { DeliverySolution } from "../engine/solution.ts";
import { locationsOf } from "./addresses.ts";
import { answerVrp } from "./answer-vrp.ts";
import { profilesOf } from "./cost-matrices.ts";
import type { DrivenRoute } from "./describe-route.ts";
import type { FoundVrp, VrpSearch } from "./engines.ts";
import { findLegs } from "./find-legs.ts";
import { withLegLines } from "./leg-lines.ts";
import { goalOf } from "./objectives.ts";
import { packVrp } from "./pack-vrp.ts";
import { roadsOfProfile } from "./profiles.ts";
import type { VrpRequest } from "./request-schema.ts";
import type { LongestTask } from "./shorten-longest.ts";
import type { VrpRoute } from "./solution-schema.ts";

const SEED = 1;
const LINES_WITHIN_MS = 60_000;
const REPORT_EVERY_MS = 250;

/**
 * Searches with our own engine, in a thread of its own. Told to stop, it answers the best it has.
 *
 * @throws AppError `invalid` for what the engine does not carry, or places without a road
 */
export async function findRoutes(
  ctx: Context,
  request: VrpRequest,
  search: VrpSearch,
): Promise<FoundVrp> {
  const legs = await findLegs(ctx, request, {
    signal: search.signal,
    deadlineMs: search.roadsWithinMs,
    allowEstimate: search.allowEstimate,
  });
  const packed = packVrp(request, legs);
  const instance = accepted(() => {
    const packedInstance = packInstance(packed.input);
    validate(packedInstance);
    return packedInstance;
  });
  const { beforeLongest } = goalOf(request);
  const found = await searched(instance, packed.unitsPerCost, search, beforeLongest);
  const metresOf = (profile: string) => legs.get(profile)!.metres;
  const { solution, driven } = answerVrp(request, packed, found, metresOf);
  const drawn = await drawnRoutes(ctx, request, driven, search);
  const isOnRoads =
    !request.cost_matrices?.length && !ctx.ports.roads.id.startsWith("great-circle");
  return {
    copyrights: ["Entrepot", ...(isOnRoads ? ["OpenStreetMap contributors"] : [])],
    solution: { ...solution, routes: await snapped(ctx, request, drawn, search.signal) },
  };
}

/** What our own engine refuses is the request's fault, told by the name of what it refuses. */
function accepted<T>(make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (error instanceof RangeError) throw refusal(error);
    throw error;
  }
}

function refusal(error: Error): AppError {
  const detail = error.message;
  const faults = [{ pointer: "", code: "unsupported", detail }];
  return new AppError("invalid", "The engine does not take this request.", { faults });
}

async function searched(
  instance: DeliveryInstance,
  unitsPerCost: number,
  search: VrpSearch,
  beforeLongest: number | undefined,
): Promise<DeliverySolution> {
  const startedAt = performance.now();
  const ticking = setInterval(() => {
    const share = (performance.now() - startedAt) / (search.seconds * 1_000);
    search.report({ progress: Math.min(0.99, share) });
  }, REPORT_EVERY_MS);
  try {
    return await runEngine<DeliverySolution>({
      ...engineFor(instance, beforeLongest),
      seed: SEED,
      seconds: search.seconds,
      signal: search.signal,
      onBest: ({ cost, lowerBound }) =>
        search.report({
          best: cost.total / unitsPerCost,
          bound: lowerBound.value / unitsPerCost,
        }),
    });
  } catch (error) {
    // Thrown in another thread, it is of another realm's class.
    if (error instanceof Error && error.name === "RangeError") throw refusal(error);
    throw error;
  } finally {
    clearInterval(ticking);
  }
}

/** Who searches in the thread: the engine itself, or it within ever shorter days. */
export function engineFor(instance: DeliveryInstance, before: number | undefined) {
  if (before === undefined) {
    return { module: new URL("../engine/solve.ts", import.meta.url), call: "solve", instance };
  }
  return {
    module: new URL("./shorten-longest.ts", import.meta.url),
    call: "shortenLongest",
    instance: { instance, before } satisfies LongestTask,
  };
}

async function drawnRoutes(
  ctx: Context,
  request: VrpRequest,
  driven: readonly DrivenRoute[],
  search: VrpSearch,
): Promise<VrpRoute[]> {
  if (!request.configuration?.routing?.calc_points) return driven.map(({ route }) => route);
  const withinMs = search.allowEstimate ? LINES_WITHIN_MS : search.roadsWithinMs;
  return withLegLines(ctx, driven, search.signal, withinMs);
}

/** Says of each address where on the roads it is, if the request asks for it. */
async function snapped(
  ctx: Context,
  request: VrpRequest,
  routes: VrpRoute[],
  signal: AbortSignal,
): Promise<VrpRoute[]> {
  if (!request.configuration?.routing?.return_snapped_waypoints || signal.aborted) return routes;
  const locations = locationsOf(request);
  const { roads } = ctx.ports;
  const { profiles } = await roads.capabilities();
  const profile = roadsOfProfile(profiles, profilesOf(request).at(0)!)?.profile;
  if (profile === undefined) return routes;
  const points = locations.map(({ lon, lat }) => [lon, lat] as const);
  const results = await roads.snap(
    { points, profile },
    { signal, deadlineMs: LINES_WITHIN_MS, allowEstimate: true },
  );
  const pointOf = new Map(locations.map(({ location_id }, i) => [location_id, results[i]!.point]));
  return routes.map((route) => ({
    ...route,
    activities: route.activities.map((activity) => {
      const point = pointOf.get(activity.location_id ?? "");
      if (!point || !activity.address) return activity;
      const waypoint = { lon: point[0], lat: point[1] };
      return { ...activity, address: { ...activity.address, snapped_waypoint: waypoint } };
    }),
  }));
}
