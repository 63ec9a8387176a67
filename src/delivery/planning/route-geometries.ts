import type { Context } from "../../platform/context.ts";
import type { DeliveryRoute } from "../engine/schedule.ts";
import type { DeliverySolution } from "../engine/solution.ts";
import { type LineString, type LonLat, QUALITY } from "../network/road-network.ts";
import { endsOf } from "./places-of-plan.ts";
import type { StoredPlan } from "./schema.ts";

const ALL_WITHIN_MS = 60_000;
/** Whoever stopped the plan is waiting for it. */
const ONCE_STOPPED_WITHIN_MS = 1_000;

export interface RouteGeometry {
  readonly line: LineString;
  /** From stop to stop: no leg of it follows a road. */
  readonly isStraight: boolean;
}

/** The way of each route along the roads, or straight where the network gives none in time. */
export async function routeGeometries(
  ctx: Context,
  plan: StoredPlan,
  solution: DeliverySolution,
  places: readonly LonLat[],
  stopped: AbortSignal,
): Promise<RouteGeometry[]> {
  const givingUp = new AbortController();
  const timers = [setTimeout(() => givingUp.abort(), ALL_WITHIN_MS)];
  const hurry = () => {
    timers.push(setTimeout(() => givingUp.abort(), ONCE_STOPPED_WITHIN_MS));
  };
  stopped.addEventListener("abort", hurry);
  if (stopped.aborted) hurry();
  try {
    const geometries: RouteGeometry[] = [];
    for (const route of solution.routes) {
      const points = pointsOf(plan, route).map((place) => places[place]!);
      geometries.push(await geometryOf(ctx, points, plan.profile, givingUp.signal));
    }
    return geometries;
  } finally {
    stopped.removeEventListener("abort", hurry);
    for (const timer of timers) clearTimeout(timer);
  }
}

/** Places driven to in order: a reload lies between the trips it parts. */
function pointsOf(plan: StoredPlan, route: DeliveryRoute): number[] {
  const { end } = endsOf(plan, plan.vehicles[route.vehicle]!);
  const points = route.trips.flatMap(({ depot, firstVisit, visitCount }) => [
    depot,
    ...route.visits
      .slice(firstVisit, firstVisit + visitCount)
      .map(({ stop }) => plan.depots.length + stop),
  ]);
  return end === null ? points : [...points, end];
}

async function geometryOf(
  ctx: Context,
  points: readonly LonLat[],
  profile: string,
  signal: AbortSignal,
): Promise<RouteGeometry> {
  const straight: RouteGeometry = {
    line: { type: "LineString", coordinates: points },
    isStraight: true,
  };
  if (signal.aborted) return straight;
  try {
    const { geometry, legQuality } = await ctx.ports.roads.route(
      { points, profile, geometry: true },
      { signal, deadlineMs: ALL_WITHIN_MS, allowEstimate: true },
    );
    const isStraight = legQuality.every((quality) => quality >= QUALITY.estimate);
    return geometry ? { line: geometry, isStraight } : straight;
  } catch (error) {
    // The plan stands without its picture.
    ctx.log("warn", "no geometry for a route", { error });
    return straight;
  }
}
