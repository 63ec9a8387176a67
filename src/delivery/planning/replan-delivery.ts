import type { Context } from "../../platform/context.ts";
import { inTransaction } from "../../platform/db.ts";
import { checkGrants } from "./check-grants.ts";
import { faultsOf } from "./checked-plan.ts";
import type { ReplanInput } from "./days-schema.ts";
import { finishedPlan, storedPlan } from "./get-delivery-plan.ts";
import { locatePlaces } from "./locate-places.ts";
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
export async function replanDelivery(
  ctx: Context,
  id: string,
  input: ReplanInput,
): Promise<DeliveryPlan> {
  const placed = (input.added ?? []).map((stop, i) => ({ stop, pointer: `/added/${i}` }));
  const { depots } = await storedPlan(ctx, id);
  const { stops: added } = await locatePlaces(ctx, { depots, stops: placed }, input);
  return inTransaction(ctx, async (ctx) => {
    const { input: plan, result } = await finishedPlan(ctx, id);
    const reports = await reportsOf(ctx.db, id).execute();
    const rest = replanOf({ plan, result, reports }, { ...input, added });
    const first = rest.plan.stops.length - added.length;
    faultsOf(
      rest.plan,
      rest.plan.stops.map((stop, i) => ({ stop, pointer: `/added/${i - first}` })),
    ).throwIfAny();
    await checkGrants(ctx, rest.plan);
    return storePlan(ctx, "replanDelivery", rest.plan, { replanOf: id, start: rest.start });
  });
}
