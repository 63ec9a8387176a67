import { actingOrganisation } from "../../platform/acting.ts";
import { audit } from "../../platform/audit.ts";
import type { Context } from "../../platform/context.ts";
import { inTransaction } from "../../platform/db.ts";
import { newId } from "../../platform/ids.ts";
import { enqueueJob } from "../../platform/jobs/jobs.ts";
import { checkedPlan } from "./check-plan.ts";
import { planMade } from "./get-delivery-plan.ts";
import type { DeliveryPlan, PlanDeliveryInput } from "./schema.ts";

/**
 * Plans the routes of a delivery day; the work is a job.
 *
 * @throws AppError `invalid` naming each fault of depots, vehicles and stops
 */
export function planDelivery(ctx: Context, input: PlanDeliveryInput): Promise<DeliveryPlan> {
  const stored = checkedPlan(input);
  return inTransaction(ctx, async (ctx) => {
    const id = newId();
    const counts = { stopCount: stored.stops.length, vehicleCount: stored.vehicles.length };
    const jobId = await enqueueJob(ctx, { kind: "delivery-plan", subjectId: id });
    await ctx.db
      .insertInto("delivery.plan")
      .values({
        id,
        organisationId: actingOrganisation(ctx),
        name: input.name,
        day: input.day,
        ...counts,
        jobId,
        seed: input.seed,
        seconds: input.seconds,
        input: JSON.stringify(stored),
      })
      .execute();
    await audit(ctx, "planDelivery", id, { name: input.name, seed: input.seed, ...counts });
    return planMade(ctx, id);
  });
}
