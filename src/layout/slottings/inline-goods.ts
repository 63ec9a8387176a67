import { FaultList } from "../../platform/fault-list.ts";
import { dayNumber } from "../../platform/period.ts";
import { grouped } from "./kept-goods.ts";
import type { SlottedHazard, SlottedOrder, SlottedSku } from "./plan-schema.ts";
import type { RuleBook } from "./rule-book.ts";
import type { SlottedGoods, StoredSku } from "./stored-input.ts";

/**
 * SKUs and orders as they were sent; the latest order is the last, also where none has a day.
 *
 * @throws AppError `invalid` naming each repeated SKU or order, each line of an unknown SKU, and
 * each order without a day where others have one
 */
export function fromInline(
  skus: readonly SlottedSku[],
  orders: readonly SlottedOrder[],
  book: RuleBook,
): SlottedGoods {
  const faults = new FaultList();
  const indices = new Map<string, number>();
  for (const [index, { code }] of skus.entries()) {
    const earlier = indices.get(code);
    if (earlier !== undefined) {
      const detail = `"${code}" is SKU ${earlier} already.`;
      faults.add(`/skus/${index}/code`, "duplicate", detail);
    }
    indices.set(code, index);
  }
  const kept = keptOrders(orders, indices, faults);
  faults.throwIfAny();
  return { skus: skus.map((sku) => storedSku(sku, book)), ...kept };
}

/**
 * Orders in order of their days, as indices of SKUs.
 *
 * @param indices of the SKUs by code
 * @param faults gets each repeated order, line of an unknown SKU and missing day
 */
export function keptOrders(
  orders: readonly SlottedOrder[],
  indices: ReadonlyMap<string, number>,
  faults: FaultList,
): Omit<SlottedGoods, "skus"> {
  const references = new Map<string, number>();
  const stored = orders.map(({ reference, lines }, order) => {
    const earlier = references.get(reference);
    if (earlier !== undefined) {
      const detail = `"${reference}" is order ${earlier} already.`;
      faults.add(`/orders/${order}/reference`, "duplicate", detail);
    }
    references.set(reference, order);
    const known = new Set<number>();
    for (const [line, code] of lines.entries()) {
      const sku = indices.get(code);
      if (sku !== undefined) known.add(sku);
      else {
        const detail = `"${code}" is none of the SKUs sent along.`;
        faults.add(`/orders/${order}/lines/${line}`, "unknown_sku", detail);
      }
    }
    return [...known];
  });
  const days = daysOf(orders, faults);
  const order = [...orders.keys()];
  if (days !== undefined) order.sort((a, b) => days[a]! - days[b]! || a - b);
  return {
    orders: order.map((at) => stored[at]!),
    references: order.map((at) => orders[at]!.reference),
    ...(days && { orderDays: order.map((at) => days[at]!) }),
  };
}

export function storedSku(sku: SlottedSku, book: RuleBook): StoredSku {
  const { unitsPerSlot, weightG, dangerousGoods, ...kept } = sku;
  return {
    ...kept,
    weightG: bearable(weightG * unitsPerSlot),
    ...(dangerousGoods && grouped(book.groupsOf(hazardOf(dangerousGoods)))),
  };
}

function hazardOf(given: SlottedHazard) {
  return {
    dangerousGoodsClass: given.class,
    subsidiaryClasses: given.subsidiaryClasses ?? null,
    state: given.state ?? null,
    packingGroup: given.packingGroup ?? null,
    hazardZone: given.hazardZone ?? null,
  };
}

/** Days since 1970 of each order; undefined if none has one. */
function daysOf(orders: readonly SlottedOrder[], faults: FaultList): number[] | undefined {
  if (orders.every(({ orderedOn }) => orderedOn === undefined)) return undefined;
  return orders.map(({ orderedOn }, order) => {
    if (orderedOn !== undefined) return dayNumber(orderedOn);
    const detail = "Other orders have a day: give this one its day too, or none to any.";
    faults.add(`/orders/${order}/orderedOn`, "missing_day", detail);
    return 0;
  });
}

/** More than any slot bears, yet a 32-bit integer: beyond it a SKU is too heavy all the same. */
const TOO_HEAVY_G = 2_000_000_000;

export function bearable(weightG: number): number {
  return Math.min(weightG, TOO_HEAVY_G);
}
