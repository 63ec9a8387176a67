import type { Context } from "../../platform/context.ts";
import { inTransaction } from "../../platform/db.ts";
import { checkGrants } from "./check-grants.ts";
import { faultsOf } from "./checked-plan.ts";
import type { ReplanInput } from "./days-schema.ts";
import { finishedPlan } from "./get-delivery-plan.ts";
import { reportsOf } from "./queries.ts";
import { replanOf } from "./replan.ts";
import type { DeliveryPlan } from "./schema.ts";
import { storePlan } from "./store-plan.ts";

/**
 * Plans the rest of a day anew, from where it is: the search begins from the routes there are.
 *
 * @throws AppError `conflict` while the plan has no routes
 * @throws AppError `invalid` naming each fault of what is asked for
 */
export function replanDelivery(
  ctx: Context,
  id: string,
  input: ReplanInput,
): Promise<DeliveryPlan> {
  return inTransaction(ctx, async (ctx) => {
    const { input: plan, result } = await finishedPlan(ctx, id);
    const reports = await reportsOf(ctx.db, id).execute();
    const rest = replanOf({ plan, result, reports }, input);
    const first = rest.plan.stops.length - (input.added?.length ?? 0);
    faultsOf(
      rest.plan,
      rest.plan.stops.map((stop, i) => ({ stop, pointer: `/added/${i - first}` })),
    ).throwIfAny();
    await checkGrants(ctx, rest.plan);
    return storePlan(ctx, "replanDelivery", rest.plan, { replanOf: id, start: rest.start });
  });
}
