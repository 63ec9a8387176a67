import type { Context } from "../../platform/context.ts";
import { FaultList } from "../../platform/fault-list.ts";
import { fromKeptGoods } from "../slottings/kept-goods.ts";
import type { LayOutInput } from "./schema.ts";
import type { StoredLayoutInput } from "./stored-input.ts";

type LaidOutGoods = Pick<StoredLayoutInput, "orders" | "skuCount">;

/** The latest that are looked at; a layout is walked with a sample of them. */
const KEPT_ORDERS = 20_000;

/**
 * Orders with their SKUs by number, sent along or kept in goods; kept SKUs count also without orders.
 *
 * @throws AppError `invalid` if there are none, or naming each repeated order
 */
export async function ordersToLayOut(ctx: Context, input: LayOutInput): Promise<LaidOutGoods> {
  if (input.source === "inline") return numbered(input.orders ?? []);
  const { since } = input;
  const { skus, orders } = await fromKeptGoods(ctx, { since, limit: KEPT_ORDERS });
  return { orders, skuCount: skus.length };
}

/** @throws AppError `invalid` naming each repeated order */
export function numbered(given: NonNullable<LayOutInput["orders"]>): LaidOutGoods {
  const faults = new FaultList();
  const skuOf = new Map<string, number>();
  const orderOf = new Map<string, number>();
  const orders = given.map(({ reference, lines }, order) => {
    const earlier = orderOf.get(reference);
    if (earlier !== undefined) {
      const detail = `"${reference}" is order ${earlier} already.`;
      faults.add(`/orders/${order}/reference`, "duplicate", detail);
    }
    orderOf.set(reference, order);
    const skus = new Set<number>();
    for (const code of lines) {
      const sku = skuOf.get(code) ?? skuOf.size;
      skuOf.set(code, sku);
      skus.add(sku);
    }
    return [...skus];
  });
  faults.throwIfAny();
  return { orders, skuCount: skuOf.size };
}
