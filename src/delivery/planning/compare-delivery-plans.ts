import type { Context } from "../../platform/context.ts";
import { inTransaction } from "../../platform/db.ts";
import type { WhatIfInput } from "./days-schema.ts";
import { finishedPlan } from "./get-delivery-plan.ts";
import type { DeliveryPlan } from "./schema.ts";
import { storePlan } from "./store-plan.ts";
import { whatIfOf } from "./what-if.ts";

/**
 * Plans the same day under changes, to be held against the plan there is.
 *
 * @throws AppError `conflict` while the plan has no routes
 * @throws AppError `invalid` naming each change that cannot be made
 */
export function compareDeliveryPlans(
  ctx: Context,
  id: string,
  input: WhatIfInput,
): Promise<DeliveryPlan> {
  return inTransaction(ctx, async (ctx) => {
    const { input: plan, result } = await finishedPlan(ctx, id);
    const { changes, name, seconds, iterations, seed } = input;
    const tried = whatIfOf(plan, result, changes);
    const named = {
      ...tried.plan,
      ...(name !== undefined && { name }),
      ...(seconds !== undefined && { seconds }),
      ...(iterations !== undefined && { iterations }),
      ...(seed !== undefined && { seed }),
    };
    const origin = { whatIfOf: id, changes, start: tried.start };
    return storePlan(ctx, "compareDeliveryPlans", named, origin);
  });
}
