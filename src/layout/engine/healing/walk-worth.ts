import type { FloorPlan } from "../floor-plan.ts";
import { baySitesOf } from "../slotting/bay-sites.ts";
import { NO_SLOT, type Orders, orderCountOf } from "../slotting-instance.ts";
import { tourFloorOf } from "../tours/tour-floor.ts";
import { tourMeterOf } from "../tours/tour-meter.ts";

/** Measures what moving a few SKUs changes, by the exact tours of the orders that name them. */
export interface WalkWorth {
  /** Weighted millimetres that the moves save; negative if they cost. */
  savedMm(slotOfSku: Int32Array, changes: readonly { sku: number; to: number }[]): number;
}

/** @param weights of each order */
export function walkWorthOf(
  plan: FloorPlan,
  orders: Orders,
  weights: Float64Array,
  skuCount: number,
): WalkWorth {
  const sites = baySitesOf(plan);
  const meter = tourMeterOf(tourFloorOf(plan), sites.aisles, sites.planDepthsMm);
  const ordersOfSku: number[][] = Array.from({ length: skuCount }, () => []);
  for (let order = 0; order < orderCountOf(orders); order++) {
    for (let line = orders.starts[order]; line < orders.starts[order + 1]; line++) {
      ordersOfSku[orders.skus[line]].push(order);
    }
  }
  const picks: number[] = [];
  const walkMm = (order: number, slotOf: Int32Array) => {
    picks.length = 0;
    for (let line = orders.starts[order]; line < orders.starts[order + 1]; line++) {
      const slot = slotOf[orders.skus[line]];
      if (slot !== NO_SLOT) picks.push(sites.siteOfSlot[slot]);
    }
    return picks.length > 0 ? meter.lengthMm(picks) : 0;
  };
  return {
    savedMm(slotOfSku, changes) {
      const after = slotOfSku.slice();
      for (const { sku, to } of changes) after[sku] = to;
      const touched = new Set(changes.flatMap(({ sku }) => ordersOfSku[sku]));
      let saved = 0;
      for (const order of touched) {
        saved += weights[order] * (walkMm(order, slotOfSku) - walkMm(order, after));
      }
      return saved;
    },
  };
}
