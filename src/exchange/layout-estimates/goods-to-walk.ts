import { ordersOf, parseSkuFile, skuProfile } from "../../goods/index.ts";
import { drawnOrders, type Orders } from "../../layout/index.ts";
import type { Context } from "../../platform/context.ts";
import { invalid } from "../../platform/errors.ts";
import { FaultList } from "../../platform/fault-list.ts";
import { type GoodsProfile, type ProfiledSku, profileOf } from "../requests/profile.ts";
import type { EstimateLayoutInput, LayoutEstimate } from "./schema.ts";

/** SKUs with their turnover, and the pick lists to walk. */
export interface WalkedGoods {
  readonly profile: GoodsProfile;
  /** Lines a month of each SKU as it says itself. */
  readonly linesOfSku: readonly number[];
  readonly orders: Orders;
  readonly basis: LayoutEstimate["orders"]["basis"];
}

/** Walked in a moment, and enough for the mean to stand. */
const SAMPLED_ORDERS = 400;
/** Fewer orders of one's own say less than the SKUs' own figures. */
const LEAST_OWN_ORDERS = 20;

/**
 * The goods to walk: sent along, or those of the caller's own that may lie in such a place.
 *
 * @throws AppError `invalid` naming the faults of the SKUs, each line of an unknown SKU, or that
 *   there are none
 */
export async function goodsToWalk(
  ctx: Context,
  input: EstimateLayoutInput,
  storageClass: string,
): Promise<WalkedGoods> {
  if (input.source === "inline") {
    const skus = parseSkuFile({ skus: input.skus ?? [] });
    const goods = walkable(skus, "/skus");
    if (input.orders === undefined) return withDrawn(goods, input.seed);
    const codes = new Map(skus.map(({ code }, index) => [code, index]));
    return { ...goods, orders: sentOrders(input.orders, codes), basis: "sent" };
  }
  const all = await skuProfile(ctx, { all: true });
  const skus = all.filter((sku) => sku.storageClass === storageClass);
  if (skus.length === 0) {
    const detail = `You have no SKUs here for ${storageClass} space: add some, or send them along.`;
    throw invalid("/source", "no_skus", detail, { storageClass });
  }
  const goods = walkable(skus, "/source");
  const kept = await ordersOf(ctx, { limit: SAMPLED_ORDERS });
  const indices = new Map(skus.map(({ id }, index) => [id, index]));
  const lists = kept
    .map(({ skuIds }) => skuIds.flatMap((id) => indices.get(id) ?? []))
    .filter((lines) => lines.length > 0);
  if (lists.length < LEAST_OWN_ORDERS) return withDrawn(goods, input.seed);
  return { ...goods, orders: packed(lists), basis: "own" };
}

function walkable(skus: readonly ProfiledSku[], pointer: string) {
  const linesOfSku = skus.map(({ monthlyUnits, unitsPerLine }) => monthlyUnits / unitsPerLine);
  return { profile: profileOf(skus, pointer), linesOfSku };
}

function withDrawn(goods: ReturnType<typeof walkable>, seed: number): WalkedGoods {
  const { lines, orders } = goods.profile.flow;
  const drawn = drawnOrders(goods.linesOfSku, lines / orders, SAMPLED_ORDERS, seed);
  return { ...goods, orders: drawn, basis: "drawn" };
}

function sentOrders(
  orders: NonNullable<EstimateLayoutInput["orders"]>,
  skuOf: ReadonlyMap<string, number>,
): Orders {
  const faults = new FaultList();
  const lists = orders.map(({ lines }, order) => {
    const known = new Set<number>();
    for (const [line, code] of lines.entries()) {
      const sku = skuOf.get(code);
      if (sku !== undefined) known.add(sku);
      else {
        const detail = `"${code}" is none of the SKUs sent along.`;
        faults.add(`/orders/${order}/lines/${line}`, "unknown_sku", detail);
      }
    }
    return [...known];
  });
  faults.throwIfAny();
  return packed(lists);
}

function packed(lists: readonly (readonly number[])[]): Orders {
  const starts = new Int32Array(lists.length + 1);
  for (const [order, lines] of lists.entries()) starts[order + 1] = starts[order]! + lines.length;
  return { starts, skus: Int32Array.from(lists.flat()) };
}
