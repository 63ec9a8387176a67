import type { Context } from "../../platform/context.ts";
import { inTransaction } from "../../platform/db.ts";
import { invalid } from "../../platform/errors.ts";
import { storeFloorPlan } from "../floor-plans/add-floor-plan.ts";
import { checkSpec } from "../floor-plans/check-spec.ts";
import type { FloorPlan } from "../floor-plans/schema.ts";
import { plannableWarehouse } from "../warehouses/get-warehouse.ts";
import { finishedLayout } from "./get-layout.ts";
import type { AdoptLayoutInput } from "./schema.ts";

/**
 * Makes a floor plan of a layout that was found, in a warehouse in which the caller may plan.
 *
 * @throws AppError `not_found` if the caller searched no such layout, or may not plan there
 * @throws AppError `conflict` while the search runs
 * @throws AppError `invalid` if there is no layout of that rank, or the warehouse does not take the
 *   storage classes of its zone
 */
export function adoptLayout(
  ctx: Context,
  id: string,
  { rank, warehouseId, name }: AdoptLayoutInput,
): Promise<FloorPlan> {
  return inTransaction(ctx, async (ctx) => {
    const warehouse = await plannableWarehouse(ctx, warehouseId);
    const { candidates } = (await finishedLayout(ctx, id)).result;
    const chosen = candidates.find((candidate) => candidate.rank === rank);
    if (chosen === undefined) {
      const detail = `The search ranked ${candidates.length} layouts; ${rank} is none of them.`;
      throw invalid("/rank", "unknown_rank", detail);
    }
    const { spec } = chosen;
    checkSpec(spec, warehouse.storageClasses, (pointer) => `/spec${pointer}`);
    return storeFloorPlan(ctx, warehouseId, name, spec, "adoptLayout");
  });
}
