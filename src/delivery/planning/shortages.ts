import { amountIn } from "./amounts.ts";
import type { PlanCheck } from "./days-schema.ts";
import type { StoredPlan } from "./schema.ts";

/** Items of which routes take more from a depot than its stock; a depot without one lacks nothing. */
export function shortagesOf(
  plan: StoredPlan,
  routes: PlanCheck["routes"],
): PlanCheck["violations"] {
  const hasStock = plan.depots.some(({ stock }) => stock);
  if (!hasStock) return [];
  const itemsOf = new Map(plan.stops.map(({ id, items }) => [id, items ?? {}]));
  const visits = routes.flatMap(({ stops }) => stops);
  return plan.depots.flatMap(({ id, stock = {} }) => {
    const taken = new Map<string, number>();
    for (const { stopId } of visits.filter(({ depotId }) => depotId === id)) {
      for (const [item, amount] of Object.entries(itemsOf.get(stopId)!)) {
        taken.set(item, (taken.get(item) ?? 0) + amount);
      }
    }
    return [...taken].flatMap(([item, needed]) => {
      const allowed = amountIn(stock, item);
      if (needed <= allowed) return [];
      return [
        {
          ...{ code: "stock", vehicleId: null, stopId: null, depotId: id },
          binding: { needed, allowed, unit: item },
          detail: `The routes take ${needed} ${item} from depot ${id}, which has ${allowed}.`,
        },
      ];
    });
  });
}
