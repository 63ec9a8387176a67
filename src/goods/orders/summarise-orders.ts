import { actingOrganisation } from "../../platform/acting.ts";
import type { Context } from "../../platform/context.ts";
import { toEdgeId } from "../../platform/ids.ts";
import { ordersByDay, orderTotals, topSkus } from "./queries.ts";
import type { OrderSummary } from "./schema.ts";

const TOP_SKU_COUNT = 20;
/** Three years and a bit. */
const MAX_DAYS = 1_100;

function ratio(count: number, of: number): number | null {
  return of === 0 ? null : count / of;
}

/** The calling organisation's order history in a few figures. */
export async function summariseOrders(ctx: Context): Promise<OrderSummary> {
  const organisationId = actingOrganisation(ctx);
  const totals = await orderTotals(ctx.db, organisationId).executeTakeFirstOrThrow();
  const top = await topSkus(ctx.db, organisationId, TOP_SKU_COUNT).execute();
  const days = await ordersByDay(ctx.db, organisationId, MAX_DAYS).execute();
  return {
    ...totals,
    linesPerOrder: ratio(totals.lineCount, totals.orderCount),
    unitsPerLine: ratio(totals.unitCount, totals.lineCount),
    days,
    topSkus: top.map((row) => ({ ...row, skuId: toEdgeId("sku", row.skuId) })),
  };
}
