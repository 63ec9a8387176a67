import type { Context } from "../../platform/context.ts";
import { runEngine } from "../../platform/engine-thread.ts";
import type { JobHandler } from "../../platform/jobs/run-job.ts";
import { decimalsOf } from "../../platform/money.ts";
import { publish } from "../../platform/outbox.ts";
import { nearestNeighbour } from "../engine/nearest-neighbour.ts";
import type { DeliverySolution } from "../engine/solution.ts";
import type { CallOptions, LineString, LonLat } from "../network/road-network.ts";
import { countQualities, packPlan, placesOf } from "./pack-plan.ts";
import { planTask } from "./queries.ts";
import { resultOf } from "./result-of.ts";
import type { StoredPlan } from "./schema.ts";

const MATRIX_DEADLINE_MS = 300_000;
const ROUTE_DEADLINE_MS = 60_000;
const PROGRESS_EVERY_MS = 250;
const MICRO = 1_000_000;

/** The way of each route along the roads, or straight where the network gives none. */
async function geometriesOf(
  ctx: Context,
  plan: StoredPlan,
  solution: DeliverySolution,
  places: readonly LonLat[],
): Promise<LineString[]> {
  const depotOf = (id: string) => places[plan.depots.findIndex((depot) => depot.id === id)]!;
  const options: CallOptions = { deadlineMs: ROUTE_DEADLINE_MS, allowEstimate: true };
  const geometries: LineString[] = [];
  for (const route of solution.routes) {
    const vehicle = plan.vehicles[route.vehicle]!;
    const stops = route.visits.map(({ stop }) => places[plan.depots.length + stop]!);
    const end = vehicle.open ? [] : [depotOf(vehicle.endDepot ?? vehicle.depot)];
    const points = [depotOf(vehicle.depot), ...stops, ...end];
    const straight: LineString = { type: "LineString", coordinates: points };
    const driven = await ctx.ports.roads
      .route({ points, profile: plan.profile, geometry: true }, options)
      .catch((error: unknown) => {
        // The plan stands without its picture.
        ctx.log("warn", "no geometry for a route", { error });
        return undefined;
      });
    geometries.push(driven?.geometry ?? straight);
  }
  return geometries;
}

/** Finds the routes of a plan: distances of all pairs, then the engine in a thread of its own. */
export const deliveryPlanJob: JobHandler = {
  kind: "delivery-plan",
  async run(ctx, job) {
    const task = await planTask(ctx.db, job.subjectId).executeTakeFirstOrThrow();
    const plan = task.input as unknown as StoredPlan;
    const places = placesOf(plan);
    const matrix = await ctx.ports.roads.matrix(
      { from: places, to: places, profile: plan.profile },
      { signal: job.signal, deadlineMs: MATRIX_DEADLINE_MS, allowEstimate: true },
    );
    const instance = packPlan(plan, matrix);
    const minor = 10 ** decimalsOf(plan.currency);
    const unit = plan.currency;
    const startedAt = performance.now();
    const ticking = setInterval(() => {
      const share = (performance.now() - startedAt) / (task.seconds * 1_000);
      job.report({ progress: Math.min(0.99, share) });
    }, PROGRESS_EVERY_MS);
    const report = ({ cost, lowerBound }: DeliverySolution) =>
      job.report({
        best: cost.total / MICRO / minor,
        bound: lowerBound.value / MICRO / minor,
        unit,
      });
    const solution = await runEngine<DeliverySolution>({
      module: new URL("../engine/solve.ts", import.meta.url),
      call: "solve",
      instance,
      seed: task.seed,
      seconds: task.seconds,
      signal: job.signal,
      onBest: report,
    }).finally(() => clearInterval(ticking));
    report(solution);
    const result = resultOf(plan, solution, {
      geometries: await geometriesOf(ctx, plan, solution, places),
      roads: { network: ctx.ports.roads.id, ...countQualities(matrix, places.length) },
      baseline: nearestNeighbour(instance),
      seed: task.seed,
    });
    return async (ctx) => {
      await ctx.db
        .updateTable("delivery.plan")
        .set({ result: JSON.stringify(result) })
        .where("id", "=", job.subjectId)
        .execute();
      const { servedCount } = result.totals;
      const payload = { servedCount, unassignedCount: result.unassigned.length };
      await publish(ctx, { type: "delivery-plan.planned", subjectId: job.subjectId, payload });
    };
  },
};
