import type { FloorPlan } from "./floor-plan.ts";

/** What a slotting has to place, and what it is judged by. */
export interface SlottingInstance {
  readonly plan: FloorPlan;
  readonly skus: SlottingSkus;
  readonly orders: Orders;
  /** Length slots, 1 = may be used, as a lessee's zone; absent: all. Blocked slots never are. */
  readonly isOpen?: Uint8Array;
}

/** One entry a SKU. */
export interface SlottingSkus {
  /** Of one unit; it stands upright, turned either way. */
  readonly lengthMm: Int32Array;
  readonly widthMm: Int32Array;
  readonly heightMm: Int32Array;
  /** Of all the units kept in the slot. */
  readonly weightG: Int32Array;
  readonly storageClass: readonly string[];
}

/** The lines of order o are skus[starts[o]..starts[o + 1] − 1]; starts has length orders + 1. */
export interface Orders {
  readonly starts: Int32Array;
  readonly skus: Int32Array;
}

/** Why no slot was found: no open slot of its class, none large enough, none strong enough … */
export type UnassignedReason = "storage-class" | "size" | "weight" | "no-free-slot";

/** As the value of slotOfSku: the SKU has no slot. */
export const NO_SLOT = -1;

export function skuCountOf(skus: SlottingSkus): number {
  return skus.storageClass.length;
}

export function orderCountOf(orders: Orders): number {
  return orders.starts.length - 1;
}

/** Order lines of each SKU. O(lines). */
export function lineCounts(orders: Orders, skuCount: number): Int32Array {
  const counts = new Int32Array(skuCount);
  for (const sku of orders.skus) counts[sku]++;
  return counts;
}

/**
 * Refuses an instance that makes no sense; one whose SKUs do not fit is fine.
 *
 * @throws RangeError naming the array and what is wrong with it
 */
export function checkSlottingInstance({ plan, skus, orders, isOpen }: SlottingInstance): void {
  const n = skuCountOf(skus);
  for (const key of ["lengthMm", "widthMm", "heightMm", "weightG"] as const) {
    const values = skus[key];
    if (values.length !== n) {
      throw new RangeError(`Got ${values.length} values of ${key} for ${n} SKUs.`);
    }
    const wrong = values.findIndex((value) => value <= 0);
    if (wrong >= 0) throw new RangeError(`SKU ${wrong} has ${key} ${values[wrong]}.`);
  }
  if (isOpen !== undefined && isOpen.length !== plan.slotCount) {
    throw new RangeError(`isOpen has ${isOpen.length} entries for ${plan.slotCount} slots.`);
  }
  checkOrders(orders, n);
}

/** @throws RangeError if the rows do not cover the lines or a line names no SKU */
export function checkOrders({ starts, skus }: Orders, skuCount: number): void {
  const isWhole = starts.length > 0 && starts[0] === 0 && starts.at(-1) === skus.length;
  if (!isWhole || starts.some((start, order) => order > 0 && start < starts[order - 1])) {
    throw new RangeError(`The orders' starts must rise from 0 to ${skus.length}.`);
  }
  const wrong = skus.findIndex((sku) => sku < 0 || sku >= skuCount);
  if (wrong >= 0) {
    throw new RangeError(`Order line ${wrong} names SKU ${skus[wrong]}; there are ${skuCount}.`);
  }
}
