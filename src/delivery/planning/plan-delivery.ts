import type { Context } from "../../platform/context.ts";
import { inTransaction } from "../../platform/db.ts";
import { FaultList } from "../../platform/fault-list.ts";
import { checkGrants } from "./check-grants.ts";
import { checkedPlan } from "./checked-plan.ts";
import { checkCosts } from "./cost-units.ts";
import { locatePlaces } from "./locate-places.ts";
import type { DeliveryPlan, PlanDeliveryInput } from "./schema.ts";
import { storePlan } from "./store-plan.ts";

/**
 * Plans the routes of a delivery day; the work is a job.
 *
 * @throws AppError `invalid` naming each fault of depots, vehicles, stops and rules between them,
 *   and each address that leads to no point
 */
export async function planDelivery(ctx: Context, input: PlanDeliveryInput): Promise<DeliveryPlan> {
  const { plan, stops } = checkedPlan(input);
  const places = await locatePlaces(ctx, { depots: plan.depots, stops }, input);
  const stored = { ...plan, ...places };
  const faults = new FaultList();
  const pointers = stops.map(({ pointer }) => pointer);
  checkCosts(stored, pointers, faults);
  faults.throwIfAny();
  return inTransaction(ctx, async (ctx) => {
    await checkGrants(ctx, stored);
    return storePlan(ctx, "planDelivery", stored);
  });
}
