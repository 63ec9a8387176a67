import { actingOrganisation } from "../../platform/acting.ts";
import type { Context } from "../../platform/context.ts";
import { AppError, notFound } from "../../platform/errors.ts";
import { toEdgeId } from "../../platform/ids.ts";
import { cutPage, decodeTimeCursor } from "../../platform/pages.ts";
import { pageOfPlans, planOf, type plansOf } from "./queries.ts";
import type { DeliveryResult } from "./result-schema.ts";
import type {
  DeliveryPlan,
  DeliveryPlanInFull,
  DeliveryPlanListQuery,
  DeliveryPlanSummary,
  StoredPlan,
} from "./schema.ts";
import type { Change } from "./what-if-schema.ts";

type Row = Awaited<ReturnType<ReturnType<typeof plansOf>["executeTakeFirstOrThrow"]>>;

function toSummary(row: Row): DeliveryPlanSummary {
  return {
    id: toEdgeId("deliveryPlan", row.id),
    name: row.name,
    day: row.day,
    jobId: toEdgeId("job", row.jobId),
    state: row.state as DeliveryPlanSummary["state"],
    stopCount: row.stopCount,
    vehicleCount: row.vehicleCount,
    seconds: row.seconds,
    seed: row.seed,
    createdAt: row.createdAt.toISOString(),
    replanOf: row.replanOf === null ? null : toEdgeId("deliveryPlan", row.replanOf),
    whatIfOf: row.whatIfOf === null ? null : toEdgeId("deliveryPlan", row.whatIfOf),
    changes: row.changes as Change[] | null,
    outcome: row.outcome,
  };
}

async function planRow(ctx: Context, id: string) {
  const row = await planOf(ctx.db, actingOrganisation(ctx), id).executeTakeFirst();
  if (!row) throw notFound();
  return row;
}

function toPlan(row: Awaited<ReturnType<typeof planRow>>): DeliveryPlan {
  const { timeZone, currency, profile } = row.input as unknown as StoredPlan;
  const result = row.result as DeliveryResult | null;
  return { ...toSummary(row), timeZone, currency, profile, result };
}

/** @throws AppError `not_found` if the calling organisation has no such plan */
export async function getDeliveryPlan(ctx: Context, id: string): Promise<DeliveryPlanInFull> {
  const row = await planRow(ctx, id);
  const plan = row.input as unknown as StoredPlan;
  const { vehicles, stops, shipments, relations, locked, lockedStops, objectives } = plan;
  const depots = plan.depots.map(({ grantId, ...depot }) => ({
    ...depot,
    ...(grantId !== undefined && { grantId: toEdgeId("grant", grantId) }),
  }));
  return {
    ...toPlan(row),
    ...{ depots, vehicles, stops },
    ...{ shipments, relations, locked, lockedStops, objectives },
  };
}

/** A plan just made, without what its maker sent a moment ago. */
export async function planMade(ctx: Context, id: string): Promise<DeliveryPlan> {
  return toPlan(await planRow(ctx, id));
}

/** What a plan is made of. @throws AppError `not_found` if the calling organisation has no such plan */
export async function storedPlan(ctx: Context, id: string): Promise<StoredPlan> {
  return (await planRow(ctx, id)).input as unknown as StoredPlan;
}

/** The plan that a plan was made from; null if from none. */
export async function originOf(ctx: Context, id: string): Promise<string | null> {
  const { whatIfOf, replanOf } = await planRow(ctx, id);
  return whatIfOf ?? replanOf;
}

/**
 * A plan that has a result, with what it was made of.
 *
 * @throws AppError `conflict` while there is no result yet
 */
export async function finishedPlan(
  ctx: Context,
  id: string,
): Promise<{ input: StoredPlan; result: DeliveryResult }> {
  const row = await planRow(ctx, id);
  if (row.result === null) {
    const { state } = row;
    throw new AppError("conflict", `The plan has no routes; its job is ${state}.`, {
      params: { state },
    });
  }
  return { input: row.input as unknown as StoredPlan, result: row.result as DeliveryResult };
}

export async function listDeliveryPlans(
  ctx: Context,
  query: DeliveryPlanListQuery,
): Promise<{ items: DeliveryPlanSummary[]; next: string | undefined }> {
  const rows = await pageOfPlans(ctx.db, actingOrganisation(ctx), {
    of: query.of,
    after: decodeTimeCursor(query.cursor),
    limit: query.limit,
  }).execute();
  const page = cutPage(rows, query.limit, (row) => [row.createdAt, row.id]);
  return { items: page.rows.map(toSummary), next: page.next };
}
