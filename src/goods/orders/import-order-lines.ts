import { actingOrganisation } from "../../platform/acting.ts";
import { audit } from "../../platform/audit.ts";
import type { Context } from "../../platform/context.ts";
import { inTransaction, isConstraintViolation } from "../../platform/db.ts";
import { AppError } from "../../platform/errors.ts";
import { publish } from "../../platform/outbox.ts";
import { idsOfCodes } from "../skus/queries.ts";
import { type OrderFile, type OrderLines, readOrderFile } from "./order-file.ts";
import { deleteOrders, insertLines, takeImportTurn } from "./queries.ts";
import type { OrderImport } from "./schema.ts";

/** What PostgreSQL's integer holds. */
const MAX_QUANTITY = 2_147_483_647;

/** Adds up the lines of one order and SKU, as columns of one length. */
function mergedLines(file: OrderLines, skuIdOf: ReadonlyMap<string, string>) {
  const { lines, faults, pointer } = file;
  const merged = {
    references: [] as string[],
    skuIds: [] as string[],
    days: [] as string[],
    quantities: [] as number[],
  };
  const rowsByOrder = new Map<string, Map<string, number>>();
  for (const [i, line] of lines.entries()) {
    const skuId = skuIdOf.get(line.skuCode);
    if (skuId === undefined) {
      const detail = `You have no SKU with the code "${line.skuCode}"; import it first.`;
      faults.add(pointer(i, "skuCode"), "unknown_sku", detail);
      continue;
    }
    const rows = rowsByOrder.get(line.orderReference) ?? new Map<string, number>();
    rowsByOrder.set(line.orderReference, rows);
    const row = rows.get(skuId) ?? merged.skuIds.length;
    if (!rows.has(skuId)) {
      rows.set(skuId, row);
      merged.references.push(line.orderReference);
      merged.skuIds.push(skuId);
      merged.days.push(line.orderedOn);
      merged.quantities.push(0);
    }
    merged.quantities[row]! += line.quantity;
    if (merged.quantities[row]! > MAX_QUANTITY) {
      const detail = `This order's lines of "${line.skuCode}" add up to over ${MAX_QUANTITY}.`;
      faults.add(pointer(i, "quantity"), "too_big", detail);
    }
  }
  return { ...merged, orders: [...rowsByOrder.keys()] };
}

/**
 * Adds a file of order lines to the calling organisation's history: the whole file or nothing of
 * it. Orders that are known already are replaced.
 *
 * @throws AppError `invalid` naming every faulty row, such as one with an unknown SKU
 * @throws AppError `conflict` if a SKU was removed meanwhile
 */
export function importOrderLines(ctx: Context, file: OrderFile): Promise<OrderImport> {
  const read = readOrderFile(file);
  return inTransaction(ctx, async (ctx) => {
    const organisationId = actingOrganisation(ctx);
    const codes = [...new Set(read.lines.map((line) => line.skuCode))];
    const known = await idsOfCodes(ctx.db, organisationId, codes).execute();
    const { orders, ...lines } = mergedLines(
      read,
      new Map(known.map(({ id, code }) => [code, id])),
    );
    read.faults.throwIfAny();
    await takeImportTurn(organisationId).execute(ctx.db);
    const deleted = await deleteOrders(organisationId, orders).execute(ctx.db);
    await insertLines(organisationId, lines)
      .execute(ctx.db)
      .catch((error: unknown) => {
        if (!isConstraintViolation(error, "order_line_sku_id_fkey")) throw error;
        throw new AppError("conflict", "A SKU was removed meanwhile; try again.", { cause: error });
      });
    const counts = {
      orderCount: orders.length,
      lineCount: lines.skuIds.length,
      replacedOrderCount: deleted.rows.at(0)!.count,
    };
    await publish(ctx, { type: "order.imported", subjectId: organisationId, payload: counts });
    await audit(ctx, "importOrderLines", organisationId, counts);
    return counts;
  });
}
