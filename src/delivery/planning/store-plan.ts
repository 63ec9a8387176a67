import { actingOrganisation } from "../../platform/acting.ts";
import { audit } from "../../platform/audit.ts";
import type { Context } from "../../platform/context.ts";
import { newId } from "../../platform/ids.ts";
import { enqueueJob } from "../../platform/jobs/jobs.ts";
import { planMade } from "./get-delivery-plan.ts";
import type { RouteOrder } from "./rules-schema.ts";
import type { DeliveryPlan, StoredPlan } from "./schema.ts";
import type { Change } from "./what-if-schema.ts";

/** How a plan came to be; ids are UUIDs. */
export interface Origin {
  readonly replanOf?: string;
  readonly whatIfOf?: string;
  readonly changes?: readonly Change[];
  /** The search begins from these routes. */
  readonly start?: readonly RouteOrder[];
}

/** Stores a plan and its job, in the caller's transaction. */
export async function storePlan(
  ctx: Context,
  verb: string,
  plan: StoredPlan,
  origin: Origin = {},
): Promise<DeliveryPlan> {
  const id = newId();
  const { name, day, seed, seconds } = plan;
  const { replanOf, whatIfOf, changes, start } = origin;
  const counts = { stopCount: plan.stops.length, vehicleCount: plan.vehicles.length };
  const jobId = await enqueueJob(ctx, { kind: "delivery-plan", subjectId: id });
  await ctx.db
    .insertInto("delivery.plan")
    .values({
      id,
      organisationId: actingOrganisation(ctx),
      ...{ name, day, jobId, seed, seconds, ...counts },
      input: JSON.stringify(plan),
      ...(replanOf !== undefined && { replanOf }),
      ...(whatIfOf !== undefined && { whatIfOf }),
      ...(changes && { changes: JSON.stringify(changes) }),
      ...(start && { start: JSON.stringify(start) }),
    })
    .execute();
  const from = replanOf ?? whatIfOf;
  await audit(ctx, verb, id, { name, seed, ...counts, ...(from !== undefined && { from }) });
  return planMade(ctx, id);
}
