import { actingOrganisation } from "../../platform/acting.ts";
import { audit } from "../../platform/audit.ts";
import type { Context } from "../../platform/context.ts";
import { inTransaction } from "../../platform/db.ts";
import { newId } from "../../platform/ids.ts";
import { publish } from "../../platform/outbox.ts";
import { todayThere, warehouseOf } from "./queries.ts";
import type { AddWarehouseInput, Warehouse } from "./schema.ts";
import { refuseUnknownZone, toColumns, toWarehouse } from "./to-warehouse.ts";

/**
 * Adds a warehouse of the calling organisation and publishes `warehouse.added`.
 *
 * @throws AppError `invalid` if the database does not know its time zone
 */
export function addWarehouse(ctx: Context, input: AddWarehouseInput): Promise<Warehouse> {
  return inTransaction(ctx, async (ctx) => {
    const id = newId();
    const organisationId = actingOrganisation(ctx);
    await ctx.db
      .insertInto("layout.warehouse")
      .values({ id, organisationId, ...toColumns(input) })
      .returning(todayThere)
      .execute()
      .catch(refuseUnknownZone);
    const row = await warehouseOf(ctx.db, organisationId, id).executeTakeFirstOrThrow();
    await publish(ctx, { type: "warehouse.added", subjectId: id, payload: { name: input.name } });
    await audit(ctx, "addWarehouse", id, { name: input.name });
    return toWarehouse(row);
  });
}
