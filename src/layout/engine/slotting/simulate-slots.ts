import type { FloorPlan } from "../floor-plan.ts";
import { NO_SLOT, type Orders, orderCountOf } from "../slotting-instance.ts";
import { tourFloorOf } from "../tours/tour-floor.ts";
import { tourMeterOf } from "../tours/tour-meter.ts";
import { type BaySites, baySitesOf } from "./bay-sites.ts";
import { goldenSlots, type PickTerms } from "./pick-terms.ts";

/** What picking some orders one by one takes, by shortest tours. */
export interface PickWork {
  readonly orderCount: number;
  readonly lineCount: number;
  /** Lines of SKUs without a slot; they are left out of everything else. */
  readonly leftOutLineCount: number;
  readonly walkMm: number;
  readonly seconds: number;
  /** Orders of at most `SMALL_ORDER_LINES` lines, and their walk. */
  readonly smallOrderCount: number;
  readonly smallWalkMm: number;
  /** Lines from slots in the golden zone. */
  readonly goldenLineCount: number;
}

/** Small orders behave unlike large ones: they pay for far slots, large ones for entered aisles. */
export const SMALL_ORDER_LINES = 5;

/** Picks orders on paper. */
export interface PickSimulator {
  work(slotOfSku: Int32Array, orders: Orders, first?: number, end?: number): PickWork;
}

export function pickSimulatorOf(plan: FloorPlan, terms: PickTerms): PickSimulator {
  const sites: BaySites = baySitesOf(plan);
  const meter = tourMeterOf(tourFloorOf(plan), sites.aisles, sites.planDepthsMm);
  const isGolden = goldenSlots(plan, terms);
  const lastOrderAt = new Int32Array(sites.count);
  let orderNumber = 0;

  return {
    work(slotOfSku, orders, first = 0, end = orderCountOf(orders)) {
      const total = { orders: 0, lines: 0, stops: 0, walkMm: 0, small: 0, smallMm: 0, golden: 0 };
      const picks: number[] = [];
      for (let order = first; order < end; order++) {
        orderNumber++;
        picks.length = 0;
        for (let line = orders.starts[order]; line < orders.starts[order + 1]; line++) {
          const slot = slotOfSku[orders.skus[line]];
          if (slot === NO_SLOT) continue;
          const site = sites.siteOfSlot[slot];
          picks.push(site);
          total.golden += isGolden[slot];
          if (lastOrderAt[site] !== orderNumber) total.stops++;
          lastOrderAt[site] = orderNumber;
        }
        if (picks.length === 0) continue;
        const mm = meter.lengthMm(picks);
        total.orders++;
        total.lines += picks.length;
        total.walkMm += mm;
        if (orders.starts[order + 1] - orders.starts[order] > SMALL_ORDER_LINES) continue;
        total.small++;
        total.smallMm += mm;
      }
      const { tourS, searchS, pickS, reachS, walkMmPerS } = terms;
      const handlingS =
        tourS * total.orders +
        searchS * total.stops +
        pickS * total.lines +
        reachS * (total.lines - total.golden);
      return {
        orderCount: total.orders,
        lineCount: total.lines,
        leftOutLineCount: orders.starts[end] - orders.starts[first] - total.lines,
        walkMm: total.walkMm,
        seconds: Math.round(total.walkMm / walkMmPerS + handlingS),
        smallOrderCount: total.small,
        smallWalkMm: total.smallMm,
        goldenLineCount: total.golden,
      };
    },
  };
}
