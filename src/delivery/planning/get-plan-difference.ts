import type { Context } from "../../platform/context.ts";
import { invalid } from "../../platform/errors.ts";
import { toEdgeId } from "../../platform/ids.ts";
import { differenceOf } from "./difference-of.ts";
import type { PlanDifference, PlanDifferenceQuery } from "./difference-schema.ts";
import { finishedPlan, originOf } from "./get-delivery-plan.ts";

/**
 * What a plan does unlike another one: the plan it was made from, or any that is named.
 *
 * @throws AppError `conflict` while one of the two has no routes
 * @throws AppError `invalid` where it was made from none, or they count in unlike currencies
 */
export async function getPlanDifference(
  ctx: Context,
  id: string,
  query: PlanDifferenceQuery,
): Promise<PlanDifference> {
  const from = query.from ?? (await originOf(ctx, id));
  if (from === null) {
    const detail = "This plan was made from no other; name one: ?from=dlp_…";
    throw invalid("?from", "missing", detail);
  }
  const [earlier, later] = [await finishedPlan(ctx, from), await finishedPlan(ctx, id)];
  const [was, is] = [earlier.input.currency, later.input.currency];
  if (was !== is) {
    const detail = `That plan counts in ${was}, this one in ${is}: their costs have no difference.`;
    throw invalid("?from", "other_currency", detail);
  }
  return {
    fromId: toEdgeId("deliveryPlan", from),
    toId: toEdgeId("deliveryPlan", id),
    ...differenceOf(
      { plan: earlier.input, result: earlier.result },
      { plan: later.input, result: later.result },
    ),
  };
}
