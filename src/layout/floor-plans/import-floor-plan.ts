import type { Context } from "../../platform/context.ts";
import { readCsv } from "../../platform/csv.ts";
import { inTransaction } from "../../platform/db.ts";
import { plannableWarehouse } from "../warehouses/get-warehouse.ts";
import { storeFloorPlan } from "./add-floor-plan.ts";
import { checkSpec } from "./check-spec.ts";
import { MAX_RACK_ROWS, RACK_COLUMNS, RackRowSchema, readRacks } from "./rack-rows.ts";
import { placeInFile, racksToSpec } from "./racks-to-spec.ts";
import type { FloorPlan, ImportFloorPlanQuery } from "./schema.ts";

/**
 * Adds a floor plan from a rack list: a CSV file with one row for each level of the racks along one
 * aisle through one block.
 *
 * @throws AppError `not_found` if the calling organisation may not plan there
 * @throws AppError `invalid` naming row and column of each fault
 */
export function importFloorPlan(
  ctx: Context,
  query: ImportFloorPlanQuery,
  text: string,
): Promise<FloorPlan> {
  return inTransaction(ctx, async (ctx) => {
    const warehouse = await plannableWarehouse(ctx, query.warehouseId);
    const { rows, faults } = readCsv(text, RACK_COLUMNS, RackRowSchema, {
      maxRows: MAX_RACK_ROWS,
    });
    faults.throwIfAny();
    const racks = readRacks(rows, faults);
    const spec = racksToSpec(racks, query);
    checkSpec(spec, warehouse.storageClasses, (pointer) => placeInFile(racks, pointer));
    return storeFloorPlan(ctx, query.warehouseId, query.name, spec, "importFloorPlan");
  });
}
