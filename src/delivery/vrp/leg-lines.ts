import type { Context } from "../../platform/context.ts";
import { forEachAtMost } from "../network/concurrency.ts";
import type { LonLat } from "../network/road-network.ts";
import type { DrivenRoute } from "./describe-route.ts";
import { roadsOfProfile } from "./profiles.ts";
import type { Address } from "./request-schema.ts";
import type { LegLine, VrpRoute } from "./solution-schema.ts";

const AT_ONCE = 4;

function lineOf(points: readonly LonLat[]): LegLine {
  return {
    type: "LineString",
    coordinates: points.map(([lon, lat]): [number, number] => [lon, lat]),
  };
}

/** Routes with one line a leg: along the roads, or straight where they give none in time. */
export async function withLegLines(
  ctx: Context,
  driven: readonly DrivenRoute[],
  signal: AbortSignal,
  withinMs: number,
): Promise<VrpRoute[]> {
  const { profiles } = await ctx.ports.roads.capabilities();
  const deadline = performance.now() + withinMs;
  const lines = driven.map(({ places }) => new Array<LegLine>(Math.max(0, places.length - 1)));
  const legs = driven.flatMap(({ profile, places }, route) =>
    places.slice(1).map((to, i) => ({ route, leg: i, profile, from: places[i]!, to })),
  );
  await forEachAtMost(AT_ONCE, legs, async ({ route, leg, profile, from, to }) => {
    const roads = roadsOfProfile(profiles, profile)?.profile;
    lines[route]![leg] = await legLine(ctx, roads, from, to, {
      signal,
      deadlineMs: deadline - performance.now(),
    });
  });
  return driven.map(({ route: { activities, ...route } }, i) => ({
    ...route,
    points: lines[i]!,
    activities,
  }));
}

async function legLine(
  ctx: Context,
  profile: string | undefined,
  from: Address,
  to: Address,
  options: { readonly signal: AbortSignal; readonly deadlineMs: number },
): Promise<LegLine> {
  const points: LonLat[] = [
    [from.lon, from.lat],
    [to.lon, to.lat],
  ];
  const isSame = from.lon === to.lon && from.lat === to.lat;
  if (profile === undefined || isSame || options.signal.aborted || options.deadlineMs <= 0) {
    return lineOf(points);
  }
  try {
    const { geometry } = await ctx.ports.roads.route(
      { points, profile, geometry: true },
      { ...options, allowEstimate: true },
    );
    return lineOf(geometry?.coordinates ?? points);
  } catch (error) {
    // The plan stands without its picture.
    ctx.log("warn", "no geometry for a leg", { error });
    return lineOf(points);
  }
}
