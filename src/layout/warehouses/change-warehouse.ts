import { actingOrganisation } from "../../platform/acting.ts";
import { audit } from "../../platform/audit.ts";
import type { Context } from "../../platform/context.ts";
import { inTransaction } from "../../platform/db.ts";
import { invalid, notFound } from "../../platform/errors.ts";
import { checkVersion } from "../../platform/http.ts";
import { publish } from "../../platform/outbox.ts";
import { todayThere, warehouseOf } from "./queries.ts";
import type { AddWarehouseInput, ChangeWarehouseInput, Warehouse } from "./schema.ts";
import { refuseUnknownZone, toColumns, toWarehouse } from "./to-warehouse.ts";

/** The whole description after a change: what it does not name stays. */
function merged(current: Warehouse, change: ChangeWarehouseInput): AddWarehouseInput {
  const { id, organisationId, createdAt, ...described } = current;
  const named = Object.fromEntries(
    Object.entries(change).filter(([, value]) => value !== undefined),
  ) as Partial<AddWarehouseInput>;
  const next = { ...described, ...named };
  if (next.locode !== null && !next.locode.startsWith(next.country)) {
    const pointer = change.locode === undefined ? "/country" : "/locode";
    throw invalid(
      pointer,
      "locode_of_another_country",
      `The UN/LOCODE ${next.locode} is not in ${next.country}; change both, or set it to null.`,
    );
  }
  return next;
}

/**
 * Changes what it is told about a warehouse of the calling organisation.
 *
 * @param versionWanted of `If-Match`; absent, the change is made whatever the version
 * @throws AppError `stale` if somebody changed it since
 */
export function changeWarehouse(
  ctx: Context,
  id: string,
  change: ChangeWarehouseInput,
  versionWanted?: number,
): Promise<{ warehouse: Warehouse; version: number }> {
  return inTransaction(ctx, async (ctx) => {
    const organisationId = actingOrganisation(ctx);
    const current = await warehouseOf(ctx.db, organisationId, id).forUpdate().executeTakeFirst();
    if (!current) throw notFound();
    checkVersion(versionWanted, current.version);
    const next = merged(toWarehouse(current), change);
    await ctx.db
      .updateTable("layout.warehouse")
      .set({ ...toColumns(next), version: current.version + 1 })
      .where("id", "=", id)
      .returning(todayThere)
      .execute()
      .catch(refuseUnknownZone);
    const row = await warehouseOf(ctx.db, organisationId, id).executeTakeFirstOrThrow();
    const changed = Object.keys(change);
    await publish(ctx, { type: "warehouse.changed", subjectId: id, payload: { changed } });
    await audit(ctx, "changeWarehouse", id, { changed });
    return { warehouse: toWarehouse(row), version: row.version };
  });
}
