import { actingOrganisation } from "../../platform/acting.ts";
import type { Context } from "../../platform/context.ts";
import { latestOrders } from "./queries.ts";

/** An order as contexts downstream lay out and pick it. */
export interface OrderGoods {
  readonly reference: string;
  readonly orderedOn: string;
  /** Each SKU of the order once, in the order of their ids. */
  readonly skuIds: readonly string[];
  /** Units of each, in the order of `skuIds`. */
  readonly quantities: readonly number[];
}

/**
 * The calling organisation's latest orders, latest first.
 *
 * @param wanted.since the first calendar day; absent: from the beginning
 * @param wanted.references only these orders; absent: all
 */
export async function ordersOf(
  ctx: Context,
  wanted: {
    readonly since?: string;
    readonly references?: readonly string[];
    readonly limit: number;
  },
): Promise<OrderGoods[]> {
  return latestOrders(ctx.db, actingOrganisation(ctx), wanted).execute();
}
