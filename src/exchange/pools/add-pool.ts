import { warehouseOf } from "../../layout/index.ts";
import { actingOrganisation } from "../../platform/acting.ts";
import { audit } from "../../platform/audit.ts";
import type { Context } from "../../platform/context.ts";
import { inTransaction, isConstraintViolation } from "../../platform/db.ts";
import { AppError, invalid, notFound } from "../../platform/errors.ts";
import { newId, toEdgeId } from "../../platform/ids.ts";
import { publish } from "../../platform/outbox.ts";
import { toDateRange } from "../../platform/period.ts";
import { getPool } from "./get-pool.ts";
import type { AddPoolInput, Pool } from "./schema.ts";

/**
 * Adds a pool of spare capacity in a warehouse of the calling organisation.
 *
 * @throws AppError `not_found` if the warehouse is not its own
 * @throws AppError `invalid` if the warehouse does not keep goods of that class
 * @throws AppError `zone_taken` if the zone has a pool in that unit already
 */
export function addPool(ctx: Context, input: AddPoolInput): Promise<Pool> {
  const organisationId = actingOrganisation(ctx);
  return inTransaction(ctx, async (ctx) => {
    const { capacity, ...pool } = input;
    const warehouse = await warehouseOf(
      ctx.db,
      organisationId,
      input.warehouseId,
    ).executeTakeFirst();
    if (!warehouse) throw notFound();
    if (!warehouse.storageClasses.includes(pool.storageClass)) {
      const has = warehouse.storageClasses;
      const detail = `${warehouse.name} keeps ${has.join(", ")} goods; add the class to it first.`;
      throw invalid("/storageClass", "not_of_warehouse", detail, { storageClasses: has });
    }
    const id = newId();
    await ctx.db
      .insertInto("exchange.pool")
      .values({ id, organisationId, ...pool })
      .execute()
      .catch((error: unknown) => {
        if (!isConstraintViolation(error, "pool_zone_key")) throw error;
        const { zone, unit } = pool;
        const detail = `Zone ${zone} of this warehouse has a pool in ${unit} already.`;
        throw new AppError("zone_taken", detail, { params: { zone, unit }, cause: error });
      });
    if (capacity.length > 0) {
      await ctx.db
        .insertInto("exchange.poolCapacity")
        .values(
          capacity.map((step) => ({
            poolId: id,
            during: toDateRange(step),
            quantity: step.quantity,
          })),
        )
        .execute();
    }
    const { pool: added } = await getPool(ctx, id);
    await publish(ctx, { type: "pool.added", subjectId: id, payload: { pool: added } });
    await audit(ctx, "addPool", id, {
      warehouseId: toEdgeId("warehouse", input.warehouseId),
      zone: pool.zone,
      capacity,
    });
    return added;
  });
}
