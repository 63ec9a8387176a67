import { randomOf } from "../../numeric/random.ts";
import { compileFloorPlan, type FloorPlan } from "./floor-plan.ts";
import type { FloorPlanSpec } from "./floor-plan-spec.ts";
import { linesPerOrder, sampleBound } from "./layout-search/sample-bound.ts";
import { turnoverWork } from "./layout-search/search-layout.ts";
import { baySitesOf } from "./slotting/bay-sites.ts";
import type { PickTerms } from "./slotting/pick-terms.ts";
import { type PickWork, pickSimulatorOf } from "./slotting/simulate-slots.ts";
import { NO_SLOT, type Orders, orderCountOf } from "./slotting-instance.ts";
import { sShapeTour } from "./tours/s-shape-tour.ts";
import { tourFloorOf } from "./tours/tour-floor.ts";

/** What a tenant's orders would walk in the slots it gets. */
export interface TenantWalk {
  /** Slots it was reckoned with: as many as wanted, as far as the zone has them. */
  readonly slotCount: number;
  /** By shortest tours, SKUs slotted by turnover. */
  readonly work: PickWork;
  readonly sShapeMm: number;
  /** By shortest tours, SKUs slotted at random. */
  readonly randomMm: number;
  /** However they are slotted. */
  readonly boundMm: number;
}

/**
 * Walks orders through the first slots of a zone, as a lease opens them. SKUs that outnumber the
 * slots share them, the most ordered ones last.
 *
 * @param turnover of each SKU
 * @returns undefined if the plan has no such zone, or it has no slot that is not blocked
 */
export function tenantWalk(
  spec: FloorPlanSpec,
  zoneId: string,
  wantedSlots: number,
  turnover: ArrayLike<number>,
  orders: Orders,
  { terms, seed }: { readonly terms: PickTerms; readonly seed: number },
): TenantWalk | undefined {
  const whole = compileFloorPlan(spec);
  const open = openedSlots(whole, zoneId, wantedSlots);
  if (open === undefined) return undefined;
  const { plan, slots } = open;
  const goods = foldedGoods(turnover, orders, slots.length);
  const all = orderCountOf(goods.orders);
  const { work, slotOfSku } = turnoverWork(plan, goods.turnover, goods.orders, all, terms);
  const drawn = randomOf(seed).shuffle(slots.slice()).subarray(0, goods.turnover.length);
  return {
    slotCount: slots.length,
    work,
    sShapeMm: sShapeWalkMm(plan, slotOfSku, goods.orders),
    randomMm: pickSimulatorOf(plan, terms).work(drawn, goods.orders).walkMm,
    boundMm: sampleBound(plan, linesPerOrder(goods.orders), terms).walkMm,
  };
}

/** The plan with all slots blocked but the first of a zone. */
function openedSlots(
  plan: FloorPlan,
  zoneId: string,
  wanted: number,
): { plan: FloorPlan; slots: Int32Array } | undefined {
  const zone = plan.zones.findIndex(({ id }) => id === zoneId);
  const slots: number[] = [];
  for (let slot = 0; slot < plan.slotCount && slots.length < wanted; slot++) {
    if (plan.zone[slot] === zone && plan.isBlocked[slot] === 0) slots.push(slot);
  }
  if (slots.length === 0) return undefined;
  const isBlocked = new Uint8Array(plan.slotCount).fill(1);
  for (const slot of slots) isBlocked[slot] = 0;
  return { plan: { ...plan, isBlocked }, slots: Int32Array.from(slots) };
}

/** SKUs that would find no slot lie with another: what is slotted is then the place they share. */
function foldedGoods(turnover: ArrayLike<number>, orders: Orders, slotCount: number) {
  const skuCount = turnover.length;
  if (skuCount <= slotCount) return { turnover: Float64Array.from(turnover), orders };
  const ranked = Int32Array.from({ length: skuCount }, (_, sku) => sku);
  ranked.sort((a, b) => turnover[b] - turnover[a] || a - b);
  const placeOfSku = new Int32Array(skuCount);
  const folded = new Float64Array(slotCount);
  for (const [rank, sku] of ranked.entries()) {
    placeOfSku[sku] = Math.floor((rank * slotCount) / skuCount);
    folded[placeOfSku[sku]] += turnover[sku];
  }
  const starts = new Int32Array(orders.starts.length);
  const places: number[] = [];
  for (let order = 0; order + 1 < starts.length; order++) {
    const lines = orders.skus.subarray(orders.starts[order], orders.starts[order + 1]);
    places.push(...new Set(Array.from(lines, (sku) => placeOfSku[sku])));
    starts[order + 1] = places.length;
  }
  return { turnover: folded, orders: { starts, skus: Int32Array.from(places) } };
}

/** What the orders walk in S-shape. */
export function sShapeWalkMm(plan: FloorPlan, slotOfSku: Int32Array, orders: Orders): number {
  const floor = tourFloorOf(plan);
  const sites = baySitesOf(plan);
  let totalMm = 0;
  for (let order = 0; order < orderCountOf(orders); order++) {
    const visited = new Set<number>();
    for (let line = orders.starts[order]; line < orders.starts[order + 1]; line++) {
      const slot = slotOfSku[orders.skus[line]];
      if (slot !== NO_SLOT) visited.add(sites.siteOfSlot[slot]);
    }
    const aisles = Uint16Array.from(visited, (site) => sites.aisles[site]);
    const depthsMm = Int32Array.from(visited, (site) => sites.planDepthsMm[site]);
    if (visited.size > 0) totalMm += sShapeTour(floor, aisles, depthsMm).lengthMm;
  }
  return totalMm;
}

/**
 * Orders drawn by turnover, for a tenant that has none to show: as many lines on average as stated,
 * each SKU once an order.
 *
 * @param linesOfSku lines of each SKU in any unit of time; at least one above 0
 */
export function drawnOrders(
  linesOfSku: readonly number[],
  linesPerOrderMean: number,
  orderCount: number,
  seed: number,
): Orders {
  const random = randomOf(seed);
  const until = new Float64Array(linesOfSku.length);
  let total = 0;
  for (const [sku, lines] of linesOfSku.entries()) {
    total += lines;
    until[sku] = total;
  }
  const sold = linesOfSku.reduce((count, lines) => count + (lines > 0 ? 1 : 0), 0);
  const mean = Math.min(sold, Math.max(1, linesPerOrderMean));
  const starts = new Int32Array(orderCount + 1);
  const skus: number[] = [];
  for (let order = 0; order < orderCount; order++) {
    const wanted = Math.floor(mean) + (random.next() < mean % 1 ? 1 : 0);
    const drawn = new Set<number>();
    // Rare SKUs may take long to be drawn; an order a line short is nearer the truth than waiting.
    for (let tries = 0; drawn.size < wanted && tries < 50 * wanted; tries++) {
      drawn.add(firstAbove(until, random.next() * total));
    }
    skus.push(...drawn);
    starts[order + 1] = skus.length;
  }
  return { starts, skus: Int32Array.from(skus) };
}

/** The first place whose value is above another, in values that never fall. */
function firstAbove(values: Float64Array, value: number): number {
  let [low, high] = [0, values.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle] > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
