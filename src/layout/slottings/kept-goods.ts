import { ordersOf, skuProfile, storedHazardOf } from "../../goods/index.ts";
import type { Context } from "../../platform/context.ts";
import { invalid } from "../../platform/errors.ts";
import { dayNumber } from "../../platform/period.ts";
import { NO_RULE_BOOK, type RuleBook, ruleBookOf } from "./rule-book.ts";
import type { SlottedGoods } from "./stored-input.ts";

/**
 * All SKUs of the calling organisation and its latest orders, as goods keeps them: how many units a
 * slot holds is not known there, so a slot must bear one.
 *
 * @param book whose rules say where dangerous goods may lie; absent: none
 * @throws AppError `invalid` if it has no SKUs, or no orders in that time
 */
export async function fromKeptGoods(
  ctx: Context,
  wanted: { readonly since?: string | undefined; readonly limit: number },
  book: RuleBook = ruleBookOf(NO_RULE_BOOK, undefined),
): Promise<SlottedGoods> {
  const { since, limit } = wanted;
  const profiles = await skuProfile(ctx, { all: true });
  if (profiles.length === 0) {
    throw invalid("/source", "no_skus", "You have no SKUs here yet; add them, or send them along.");
  }
  const latest = await ordersOf(ctx, { limit, ...(since !== undefined && { since }) });
  if (latest.length === 0) {
    throw invalid(
      "/source",
      "no_orders",
      "You have no orders here in that time; import them first.",
    );
  }
  const orders = latest.toReversed();
  const indices = new Map(profiles.map(({ id }, index) => [id, index]));
  return {
    skus: profiles.map((sku) => ({
      code: sku.code,
      lengthMm: sku.lengthMm,
      widthMm: sku.widthMm,
      heightMm: sku.heightMm,
      weightG: sku.weightG,
      storageClass: sku.storageClass,
      ...grouped(book.groupsOf(storedHazardOf(sku))),
    })),
    orders: orders.map(({ skuIds }) => skuIds.map((id) => indices.get(id)!)),
    references: orders.map(({ reference }) => reference),
    orderDays: orders.map(({ orderedOn }) => dayNumber(orderedOn)),
  };
}

/** Groups as a stored SKU has them: left out where no rule is about it. */
export function grouped(groups: readonly string[] | string) {
  return groups.length === 0 ? {} : { groups };
}
