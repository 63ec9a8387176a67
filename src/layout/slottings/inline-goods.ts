import { FaultList } from "../../platform/fault-list.ts";
import type { SlottedOrder, SlottedSku } from "./schema.ts";
import type { SlottedGoods } from "./stored-input.ts";

/** @throws AppError `invalid` naming each repeated SKU or order, and each line of an unknown SKU */
export function fromInline(
  skus: readonly SlottedSku[],
  orders: readonly SlottedOrder[],
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
  faults.throwIfAny();
  return {
    skus: skus.map(({ unitsPerSlot, weightG, ...sku }) => ({
      ...sku,
      weightG: bearable(weightG * unitsPerSlot),
    })),
    orders: stored,
    references: orders.map(({ reference }) => reference),
  };
}

/** More than any slot bears, yet a 32-bit integer: beyond it a SKU is too heavy all the same. */
const TOO_HEAVY_G = 2_000_000_000;

export function bearable(weightG: number): number {
  return Math.min(weightG, TOO_HEAVY_G);
}
