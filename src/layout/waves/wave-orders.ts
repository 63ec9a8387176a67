import { ordersOf, skuProfile } from "../../goods/index.ts";
import type { Context } from "../../platform/context.ts";
import { invalid } from "../../platform/errors.ts";
import { FaultList } from "../../platform/fault-list.ts";
import type { PlanWaveInput, WaveOrder, WaveSku } from "./schema.ts";

const DEFAULT_ORDER_LIMIT = 200;

/** Sizes of one unit by SKU code. */
export type SkuSizes = ReadonlyMap<string, Omit<WaveSku, "code">>;

/** Orders with each SKU once, in the order in which they came, and the sizes of their goods. */
export interface WaveGoods {
  readonly orders: readonly WaveOrder[];
  readonly sizes: SkuSizes;
}

/**
 * The orders of a wave, as sent along or as goods keeps them.
 *
 * @throws AppError `invalid` naming each repeated order or SKU, and each order there is not
 */
export async function waveGoods(ctx: Context, input: PlanWaveInput): Promise<WaveGoods> {
  const { cart, skus, source } = input;
  const needsSizes =
    cart.volumeL !== undefined || cart.weightKg !== undefined || cart.toteL !== undefined;
  const isKept = source === "goods" || (needsSizes && skus === undefined);
  const kept = isKept ? await skuProfile(ctx, { all: true }) : [];
  const orders =
    source === "inline" ? inlineOrders(input.orders!) : await keptOrders(ctx, input, kept);
  return { orders, sizes: sizesOf(input, kept) };
}

/**
 * The orders sent along, and the sizes sent along.
 *
 * @throws AppError `invalid` naming each repeated order or SKU
 */
export function inlineWaveGoods(input: PlanWaveInput): WaveGoods {
  return { orders: inlineOrders(input.orders!), sizes: sizesOf(input, []) };
}

/** What is sent along counts before what is kept. */
function sizesOf({ skus = [] }: PlanWaveInput, kept: readonly WaveSku[]): SkuSizes {
  const sizes = new Map<string, Omit<WaveSku, "code">>(kept.map((sku) => [sku.code, sku]));
  const faults = new FaultList();
  const seen = new Set<string>();
  for (const [index, { code, ...size }] of skus.entries()) {
    if (seen.has(code)) faults.add(`/skus/${index}/code`, "duplicate", `"${code}" is there twice.`);
    seen.add(code);
    sizes.set(code, size);
  }
  faults.throwIfAny();
  return sizes;
}

function inlineOrders(orders: readonly WaveOrder[]): WaveOrder[] {
  const faults = new FaultList();
  const earlier = new Map<string, number>();
  for (const [index, { reference }] of orders.entries()) {
    const other = earlier.get(reference);
    if (other !== undefined) {
      const detail = `"${reference}" is order ${other} already.`;
      faults.add(`/orders/${index}/reference`, "duplicate", detail);
    }
    earlier.set(reference, index);
  }
  faults.throwIfAny();
  return orders.map((order) => ({ ...order, lines: merged(order.lines) }));
}

/** Lines of one SKU are picked together. */
function merged(lines: WaveOrder["lines"]): WaveOrder["lines"] {
  const quantities = new Map<string, number>();
  for (const { skuCode, quantity } of lines) {
    quantities.set(skuCode, (quantities.get(skuCode) ?? 0) + quantity);
  }
  return [...quantities].map(([skuCode, quantity]) => ({ skuCode, quantity }));
}

async function keptOrders(
  ctx: Context,
  input: PlanWaveInput,
  skus: readonly { readonly id: string; readonly code: string }[],
): Promise<WaveOrder[]> {
  const { references, since, orderLimit = DEFAULT_ORDER_LIMIT, dues = {} } = input;
  const latest = await ordersOf(ctx, {
    ...(since !== undefined && { since }),
    ...(references && { references }),
    limit: references ? references.length : orderLimit,
  });
  if (latest.length === 0) {
    const detail = "You have no such orders here; import them first, or send orders along.";
    throw invalid("/source", "no_orders", detail);
  }
  const known = new Set(latest.map(({ reference }) => reference));
  const faults = new FaultList();
  for (const [index, reference] of (references ?? []).entries()) {
    if (known.has(reference)) continue;
    faults.add(`/references/${index}`, "unknown_order", `You have no order "${reference}" here.`);
  }
  for (const reference of Object.keys(dues)) {
    if (known.has(reference)) continue;
    const pointer = `/dues/${reference.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    faults.add(pointer, "unknown_order", `"${reference}" is no order of the wave.`);
  }
  faults.throwIfAny();
  const codes = new Map(skus.map(({ id, code }) => [id, code]));
  return latest.toReversed().map(({ reference, skuIds, quantities }) => ({
    reference,
    ...(dues[reference] !== undefined && { due: dues[reference] }),
    lines: skuIds.map((id, line) => ({ skuCode: codes.get(id)!, quantity: quantities[line]! })),
  }));
}
