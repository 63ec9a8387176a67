import { orderCountOf, skuCountOf } from "../slotting-instance.ts";
import type { SlotPlanInstance } from "./slot-plan-instance.ts";

export interface DemandOptions {
  /** After so many days an order counts half for how often a SKU is asked for. */
  readonly halfLifeDays: number;
  /** The same for which SKUs are ordered together: rarer, so it needs a longer memory. */
  readonly togetherHalfLifeDays: number;
  /** How far ahead is planned. */
  readonly horizonDays: number;
}

/** Fitted to June and measured on July and August of a gift wholesaler's history. */
export const USUAL_DEMAND: DemandOptions = {
  halfLifeDays: 45,
  togetherHalfLifeDays: 90,
  horizonDays: 90,
};

/** What the past lets expect. */
export interface Demand {
  /** Order lines a day, by SKU. */
  readonly linesPerDay: Float64Array;
  /** Of SKUs never ordered yet, in the order in which they will first appear; never rising. */
  readonly newLinesPerDay: Float64Array;
  /** How much each order counts as an example of those to come. */
  readonly orderWeights: Float64Array;
}

/** A SKU younger than this is taken to have been there half as long again as it was ordered. */
const NEW_FOR_DAYS = 30;
const GRACE_DAYS = 14;

/**
 * Expects of each SKU what it was ordered lately, and of SKUs to come what those of the last two
 * horizons were ordered. O(lines).
 *
 * @param newSkuCount how many new SKUs to expect at most
 * @throws RangeError if an option is not more than 0
 */
export function demandOf(
  instance: SlotPlanInstance,
  newSkuCount: number,
  options: DemandOptions,
): Demand {
  for (const [name, value] of Object.entries(options)) {
    if (!(value > 0)) throw new RangeError(`${name} must be more than 0, not ${value}.`);
  }
  const { orders, orderDays, today } = instance;
  const { halfLifeDays, togetherHalfLifeDays } = options;
  const skuCount = skuCountOf(instance.skus);
  const linesPerDay = new Float64Array(skuCount);
  const orderWeights = new Float64Array(orderCountOf(orders));
  const firstDays = firstDaysOf(instance);
  let start = today;
  for (let order = 0; order < orderWeights.length; order++) {
    const age = today - orderDays[order];
    if (orderDays[order] < start) start = orderDays[order];
    orderWeights[order] = 2 ** (-age / togetherHalfLifeDays);
    const weight = 2 ** (-age / halfLifeDays);
    for (let line = orders.starts[order]; line < orders.starts[order + 1]; line++) {
      linesPerDay[orders.skus[line]] += weight;
    }
  }
  /** Days of a span up to today, each weighted as its orders are. */
  const weightedDays = (days: number) =>
    (halfLifeDays / Math.LN2) * (1 - 2 ** (-days / halfLifeDays));
  for (let sku = 0; sku < skuCount; sku++) {
    const isYoung = firstDays[sku] > start + NEW_FOR_DAYS;
    const days = isYoung ? today - firstDays[sku] + GRACE_DAYS : today - start;
    linesPerDay[sku] /= weightedDays(Math.min(days, today - start));
  }
  return {
    linesPerDay,
    orderWeights,
    newLinesPerDay: newLinesPerDay(instance, firstDays, start, newSkuCount, options.horizonDays),
  };
}

/** Day of each SKU's first order; `today` if it was never ordered. */
function firstDaysOf({ orders, orderDays, today, skus }: SlotPlanInstance): Int32Array {
  const days = new Int32Array(skuCountOf(skus)).fill(today);
  for (let order = 0; order < orderDays.length; order++) {
    for (let line = orders.starts[order]; line < orders.starts[order + 1]; line++) {
      const sku = orders.skus[line];
      if (orderDays[order] < days[sku]) days[sku] = orderDays[order];
    }
  }
  return days;
}

/** Whatever appeared in the first weeks of the history was mostly there before. */
const SETTLING_DAYS = 60;
/** Of a history with less before it, nothing can be told of new SKUs. */
const LEAST_DAYS_BEFORE = 14;

/** Looks back from one and from one and a half horizons ago, as far as the history reaches. */
function newLinesPerDay(
  { orders, orderDays, today }: SlotPlanInstance,
  firstDays: Int32Array,
  start: number,
  count: number,
  horizonDays: number,
): Float64Array {
  const sums = new Float64Array(count);
  const span = Math.min(horizonDays, Math.max(1, Math.floor((today - start) / 2)));
  const from = [today - span, today - Math.ceil(1.5 * span)].filter(
    (day, i) => day >= start + (i === 0 ? LEAST_DAYS_BEFORE : SETTLING_DAYS),
  );
  for (const day of from) {
    const ranks = new Map<number, number>();
    for (let order = 0; order < orderDays.length; order++) {
      if (orderDays[order] < day || orderDays[order] >= day + span) continue;
      for (let line = orders.starts[order]; line < orders.starts[order + 1]; line++) {
        const sku = orders.skus[line];
        if (firstDays[sku] < day) continue;
        if (!ranks.has(sku)) ranks.set(sku, ranks.size);
        const rank = ranks.get(sku)!;
        if (rank < count) sums[rank] += 1 / (span * from.length);
      }
    }
  }
  return fallingMeans(sums);
}

/** Means over ever wider windows, made to never rise: single SKUs come by chance. */
function fallingMeans(values: Float64Array): Float64Array {
  const means = new Float64Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const reach = 10 + (i >> 3);
    const window = values.subarray(Math.max(0, i - reach), i + reach + 1);
    const mean = window.reduce((sum, value) => sum + value, 0) / window.length;
    means[i] = i > 0 && mean > means[i - 1] ? means[i - 1] : mean;
  }
  return means;
}
