import { NO_SLOT, type Orders, type SlottingSkus, skuCountOf } from "../slotting-instance.ts";
import type { SlotPlanInstance } from "./slot-plan-instance.ts";

/** An instance as it was known on an earlier day. */
export interface Past {
  readonly instance: SlotPlanInstance;
  /** SKU of the whole instance by SKU of the past. */
  readonly skus: Int32Array;
  /** First order of the whole instance that was still to come; orders are in order of their days. */
  readonly firstOrder: number;
}

/**
 * What was known before a day: the orders until then, and the SKUs ordered until then.
 *
 * @throws RangeError if the orders are not in order of their days
 */
export function pastOf(instance: SlotPlanInstance, day: number): Past {
  const { orders, orderDays } = instance;
  if (orderDays.some((value, order) => order > 0 && value < orderDays[order - 1])) {
    throw new RangeError("The orders must be in order of their days to be split by one.");
  }
  const found = orderDays.findIndex((value) => value >= day);
  const firstOrder = found < 0 ? orderDays.length : found;
  const lines = orders.skus.subarray(0, orders.starts[firstOrder]);
  const numbers = new Int32Array(skuCountOf(instance.skus)).fill(-1);
  for (const sku of lines) numbers[sku] = 0;
  const skus = Int32Array.from(numbers.keys()).filter((sku) => numbers[sku] === 0);
  for (const [number, sku] of skus.entries()) numbers[sku] = number;
  const { coStorage } = instance;
  return {
    skus,
    firstOrder,
    instance: {
      ...instance,
      skus: someSkus(instance.skus, skus),
      orders: {
        starts: orders.starts.slice(0, firstOrder + 1),
        skus: lines.map((sku) => numbers[sku]),
      },
      orderDays: orderDays.slice(0, firstOrder),
      today: day,
      ...(coStorage && {
        coStorage: {
          ...coStorage,
          groupsOfSku: Array.from(skus, (sku) => coStorage.groupsOfSku[sku]),
        },
      }),
    },
  };
}

function someSkus(all: SlottingSkus, skus: Int32Array): SlottingSkus {
  return {
    lengthMm: skus.map((sku) => all.lengthMm[sku]),
    widthMm: skus.map((sku) => all.widthMm[sku]),
    heightMm: skus.map((sku) => all.heightMm[sku]),
    weightG: skus.map((sku) => all.weightG[sku]),
    storageClass: Array.from(skus, (sku) => all.storageClass[sku]),
  };
}

/**
 * Gives SKUs without a slot the first of the free ones that they may lie in, in the order in which
 * they appear in the orders given.
 *
 * @param slotOfSku changed in place
 * @param freeSlots best first; those taken are removed
 * @param mayLie absent: everywhere
 */
export function settleNewSkus(
  slotOfSku: Int32Array,
  freeSlots: number[],
  orders: Orders,
  firstOrder: number,
  endOrder: number,
  mayLie: (sku: number, slot: number) => boolean = () => true,
): void {
  for (let line = orders.starts[firstOrder]; line < orders.starts[endOrder]; line++) {
    const sku = orders.skus[line];
    if (slotOfSku[sku] !== NO_SLOT) continue;
    const at = freeSlots.findIndex((slot) => mayLie(sku, slot));
    if (at < 0) continue;
    slotOfSku[sku] = freeSlots[at];
    freeSlots.splice(at, 1);
  }
}
