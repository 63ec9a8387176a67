import { actingOrganisation } from "../../platform/acting.ts";
import type { Context } from "../../platform/context.ts";
import { notFound } from "../../platform/errors.ts";
import { grantsToday } from "./grants-today.ts";
import { type WarehouseRow, warehousesById } from "./queries.ts";
import type { Warehouse } from "./schema.ts";
import { toWarehouse } from "./to-warehouse.ts";

/**
 * A warehouse the calling organisation owns or holds a live grant in, as it is stored.
 *
 * @throws AppError `not_found` if it may not plan there
 */
export async function plannableWarehouse(ctx: Context, id: string): Promise<WarehouseRow> {
  const row = await warehousesById(ctx.db, [id]).executeTakeFirst();
  if (!row) throw notFound();
  const isOwn = row.organisationId === actingOrganisation(ctx);
  if (!isOwn && (await grantsToday(ctx, id)).length === 0) throw notFound();
  return row;
}

/** @throws AppError `not_found` if the caller neither owns it nor holds a live grant there */
export async function getWarehouse(
  ctx: Context,
  id: string,
): Promise<{ warehouse: Warehouse; version: number }> {
  const row = await plannableWarehouse(ctx, id);
  return { warehouse: toWarehouse(row), version: row.version };
}
