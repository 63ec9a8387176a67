import {
  checkSlottingInstance,
  orderCountOf,
  type SlottingInstance,
} from "../slotting-instance.ts";
import type { CoStorage } from "./co-storage.ts";

/** What a slotting for the weeks to come is planned from: goods, slots, and dated orders. */
export interface SlotPlanInstance extends SlottingInstance {
  /** Day of each order, counted from any one day. */
  readonly orderDays: Int32Array;
  /** The first day planned for; every order is of an earlier one. */
  readonly today: number;
  /** Which goods must be kept apart; absent: none. */
  readonly coStorage?: CoStorage;
}

/**
 * Refuses what makes no sense, and what nothing can be planned from.
 *
 * @throws RangeError naming what is wrong
 */
export function checkSlotPlanInstance(instance: SlotPlanInstance): void {
  checkSlottingInstance(instance);
  const { orders, orderDays, today, coStorage, skus } = instance;
  const orderCount = orderCountOf(orders);
  if (orders.skus.length === 0) throw new RangeError("The order history is empty.");
  if (orderDays.length !== orderCount) {
    throw new RangeError(`Got ${orderDays.length} days for ${orderCount} orders.`);
  }
  const late = orderDays.findIndex((day) => day >= today);
  if (late >= 0) {
    throw new RangeError(`Order ${late} is of day ${orderDays[late]}, not before day ${today}.`);
  }
  const skuCount = skus.storageClass.length;
  if (coStorage !== undefined && coStorage.groupsOfSku.length !== skuCount) {
    throw new RangeError(`Got groups of ${coStorage.groupsOfSku.length} SKUs for ${skuCount}.`);
  }
}
