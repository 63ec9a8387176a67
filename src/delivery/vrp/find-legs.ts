import type { Context } from "../../platform/context.ts";
import { AppError, type Fault } from "../../platform/errors.ts";
import type { MatrixResult } from "../network/road-network.ts";
import { addressesOf, locationsOf } from "./addresses.ts";
import { givenLegs, type Legs, profilesOf } from "./cost-matrices.ts";
import { roadsOfProfile } from "./profiles.ts";
import type { Address, VrpRequest } from "./request-schema.ts";

const KMH_OF_M_PER_S = 3.6;

export interface LegsOptions {
  readonly signal: AbortSignal;
  readonly deadlineMs: number;
  /** Whether a matrix that takes too long is completed by estimates, or refused. */
  readonly allowEstimate: boolean;
}

/**
 * Seconds and metres between a request's locations for each of its profiles: by its own matrices,
 * or by the roads.
 *
 * @throws AppError `invalid` for places without a road, if the request wants to fail fast; or
 *   if the roads are too slow and no estimate is allowed
 */
export async function findLegs(
  ctx: Context,
  request: VrpRequest,
  options: LegsOptions,
): Promise<Map<string, Legs>> {
  const locations = locationsOf(request);
  const ids = locations.map(({ location_id }) => location_id);
  const found = new Map<string, Legs>();
  for (const profile of new Set(profilesOf(request))) {
    const given = givenLegs(request, profile, ids);
    found.set(profile, given ?? (await drivenLegs(ctx, request, profile, locations, options)));
  }
  return found;
}

async function drivenLegs(
  ctx: Context,
  request: VrpRequest,
  profile: string,
  locations: readonly Address[],
  options: LegsOptions,
): Promise<Legs> {
  const { roads } = ctx.ports;
  const { profiles } = await roads.capabilities();
  const driven = roadsOfProfile(profiles, profile);
  if (!driven) throw new AppError("invalid", `The roads here know no profile "${profile}".`);
  const points = locations.map(({ lon, lat }) => [lon, lat] as const);
  const matrix = await roads.matrix({ from: points, to: points, profile: driven.profile }, options);
  if (!options.allowEstimate && matrix.failures.some(({ reason }) => reason === "timeout")) {
    throw new AppError("invalid", "The way between so many places takes more than 10 s to find.", {
      faults: [
        {
          pointer: "/services",
          code: "too_slow",
          detail: "Send this to /v1/vrp/optimize, which may take longer.",
        },
      ],
    });
  }
  if (request.configuration?.routing?.fail_fast !== false) requireRoads(request, locations, matrix);
  if (driven.speedKmh === undefined) return matrix;
  const speed = driven.speedKmh / KMH_OF_M_PER_S;
  return { metres: matrix.metres, seconds: matrix.metres.map((metres) => metres / speed) };
}

/** A place that no road leads to or from is a fault, where the request wants to hear it at once. */
function requireRoads(
  request: VrpRequest,
  locations: readonly Address[],
  { failures }: MatrixResult,
): void {
  const counts = new Map<number, number>();
  for (const { from, to, reason } of failures) {
    if (reason !== "snap" && reason !== "no-connection") continue;
    for (const place of [from, to]) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  const worst = [...counts].filter(([, count]) => 2 * count >= most).map(([place]) => place);
  if (worst.length === 0) return;
  const ids = new Set(worst.map((place) => locations[place]!.location_id));
  const faults = addressesOf(request)
    .filter(([, { location_id }]) => ids.has(location_id))
    .slice(0, 100)
    .map(
      ([pointer, { location_id }]): Fault => ({
        pointer,
        code: "unreachable",
        detail: `No road leads to and from "${location_id}". With fail_fast false it is left out.`,
      }),
    );
  throw new AppError("invalid", "Some places cannot be reached by road.", { faults });
}
