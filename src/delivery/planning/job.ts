import type { JobHandler } from "../../platform/jobs/run-job.ts";
import { decimalsOf } from "../../platform/money.ts";
import { publish } from "../../platform/outbox.ts";
import type { DeliverySolution } from "../engine/solution.ts";
import { keepVehicles } from "./keep-vehicles.ts";
import { countQualities, packPlan } from "./pack-plan.ts";
import { placesOf } from "./places-of-plan.ts";
import { plannedRoutes } from "./planned-routes.ts";
import { planTask } from "./queries.ts";
import { resultOf } from "./result-of.ts";
import { routeGeometries } from "./route-geometries.ts";
import type { RouteOrder } from "./rules-schema.ts";
import type { StoredPlan } from "./schema.ts";
import { search } from "./search.ts";

const MATRIX_DEADLINE_MS = 300_000;
const PROGRESS_EVERY_MS = 250;

/** Finds the routes of a plan: distances of all pairs, then the engine in a thread of its own. */
export const deliveryPlanJob: JobHandler = {
  kind: "delivery-plan",
  async run(ctx, job) {
    const task = await planTask(ctx.db, job.subjectId).executeTakeFirstOrThrow();
    const plan = task.input as unknown as StoredPlan;
    const places = placesOf(plan);
    const { roads } = ctx.ports;
    const { signal, organisationId } = job;
    const matrix = await roads.matrix(
      { from: places, to: places, profile: plan.profile },
      { signal, organisationId, deadlineMs: MATRIX_DEADLINE_MS, allowEstimate: true },
    );
    const { instance, unitsPerMinor } = packPlan(plan, matrix);
    const start = task.start as RouteOrder[] | null;
    const unitsPerMajor = unitsPerMinor * 10 ** decimalsOf(plan.currency);
    const startedAt = performance.now();
    const ticking = setInterval(() => {
      const share = (performance.now() - startedAt) / (task.seconds * 1_000);
      job.report({ progress: Math.min(0.99, share) });
    }, PROGRESS_EVERY_MS);
    const report = ({ cost, lowerBound }: DeliverySolution) =>
      job.report({
        best: cost.total / unitsPerMajor,
        bound: lowerBound.value / unitsPerMajor,
        unit: plan.currency,
      });
    const searched = await search({
      instance,
      start: start ? plannedRoutes(plan, start) : undefined,
      seed: task.seed,
      seconds: task.seconds,
      iterations: plan.iterations,
      signal: job.signal,
      onBest: report,
    }).finally(() => clearInterval(ticking));
    const { solution } = searched;
    report(solution);
    const found = { ...searched, solution: start ? keepVehicles(plan, solution, start) : solution };
    const result = resultOf(plan, found, {
      ...{ instance, unitsPerMinor },
      geometries: await routeGeometries(ctx, plan, found.solution, places, job.signal),
      roads: { network: roads.id, ...countQualities(matrix, places.length) },
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
