import { ordersOf, skuProfile } from "../../goods/index.ts";
import type { Context } from "../../platform/context.ts";
import { invalid } from "../../platform/errors.ts";
import type { SlottedGoods } from "./stored-input.ts";

/**
 * All SKUs of the calling organisation and its latest orders, as goods keeps them: how many units a
 * slot holds is not known there, so a slot must bear one.
 *
 * @throws AppError `invalid` if it has no SKUs, or no orders in that time
 */
export async function fromKeptGoods(
  ctx: Context,
  wanted: { readonly since?: string | undefined; readonly limit: number },
): Promise<SlottedGoods> {
  const { since, limit } = wanted;
  const profiles = await skuProfile(ctx, { all: true });
  if (profiles.length === 0) {
    throw invalid("/source", "no_skus", "You have no SKUs here yet; add them, or send them along.");
  }
  const orders = await ordersOf(ctx, { limit, ...(since !== undefined && { since }) });
  if (orders.length === 0) {
    throw invalid(
      "/source",
      "no_orders",
      "You have no orders here in that time; import them first.",
    );
  }
  const indices = new Map(profiles.map(({ id }, index) => [id, index]));
  return {
    skus: profiles.map(({ code, lengthMm, widthMm, heightMm, weightG, storageClass }) => ({
      code,
      lengthMm,
      widthMm,
      heightMm,
      weightG,
      storageClass,
    })),
    orders: orders.map(({ skuIds }) => skuIds.map((id) => indices.get(id)!)),
    references: orders.map(({ reference }) => reference),
  };
}
