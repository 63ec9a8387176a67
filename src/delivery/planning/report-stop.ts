import { audit } from "../../platform/audit.ts";
import type { Context } from "../../platform/context.ts";
import { inTransaction } from "../../platform/db.ts";
import { invalid } from "../../platform/errors.ts";
import { secondsOf } from "./clock.ts";
import type { DayProgress, ReportStopInput } from "./days-schema.ts";
import { progressOf } from "./etas.ts";
import { finishedPlan } from "./get-delivery-plan.ts";
import { reportsOf, writeReport } from "./queries.ts";

/**
 * Notes that a stop was served or failed; said again, the later word counts.
 *
 * @returns when the stops that are left will be reached
 * @throws AppError `invalid` if no route of the plan serves the stop
 */
export function reportStop(ctx: Context, id: string, input: ReportStopInput): Promise<DayProgress> {
  return inTransaction(ctx, async (ctx) => {
    const { input: plan, result } = await finishedPlan(ctx, id);
    const { stop, servedAt, failed } = input;
    const isDriven = result.routes.some(({ stops }) => stops.some(({ stopId }) => stopId === stop));
    if (!isDriven) throw invalid("/stop", "unknown_stop", `No route serves a stop "${stop}".`);
    const doneS = secondsOf(failed?.at ?? servedAt!);
    const failedReason = failed?.reason ?? null;
    await writeReport(ctx.db, { planId: id, stopId: stop, doneS, failedReason }).execute();
    await audit(ctx, "reportStop", id, { stop, ...(servedAt ? { servedAt } : { failed }) });
    return progressOf(plan, result, await reportsOf(ctx.db, id).execute());
  });
}

/** @throws AppError `conflict` while the plan has no routes */
export async function getDayProgress(ctx: Context, id: string): Promise<DayProgress> {
  const { input: plan, result } = await finishedPlan(ctx, id);
  return progressOf(plan, result, await reportsOf(ctx.db, id).execute());
}
