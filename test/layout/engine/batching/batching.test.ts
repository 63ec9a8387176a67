import { expect, test } from "vitest";
import type { BatchInstance } from "../../../../src/layout/engine/batching/batch-instance.ts";
import { batchLengthsOf } from "../../../../src/layout/engine/batching/batch-lengths.ts";
import { exactBatches } from "../../../../src/layout/engine/batching/exact-batches.ts";
import { likeOrders } from "../../../../src/layout/engine/batching/like-orders.ts";
import { planBatches } from "../../../../src/layout/engine/batching/plan-batches.ts";
import { searchBatches } from "../../../../src/layout/engine/batching/search-batches.ts";
import {
  type Batches,
  firstComeBatches,
  savingsBatches,
} from "../../../../src/layout/engine/batching/simple-batches.ts";
import { cartTours } from "../../../../src/layout/engine/tours/cart-tours.ts";
import { tourLengthMm, tourMeterOf } from "../../../../src/layout/engine/tours/tour-meter.ts";
import { randomOf } from "../../../../src/numeric/random.ts";
import { walkedOnFloorMm } from "../tours/floor-walker.ts";

const corner = { aisle: 0, crossAisle: 0 };
const floor = {
  aisleCount: 10,
  aislePitchMm: 5_000,
  crossAislesMm: Int32Array.of(0, 47_000),
  start: corner,
  end: corner,
};

interface Orders extends BatchInstance {
  readonly aisles: Uint16Array;
  readonly depthsMm: Int32Array;
}

/** Orders of `leastLines` to `mostLines` lines anywhere on the floor, carts of so many lines. */
function ordersOf(
  seed: number,
  orderCount: number,
  [leastLines, mostLines]: readonly [number, number],
  capacity: number,
): Orders {
  const random = randomOf(seed);
  const lines = Array.from(
    { length: orderCount },
    () => leastLines + random.below(mostLines - leastLines + 1),
  );
  const starts = Int32Array.from({ length: orderCount + 1 }, (_, order) =>
    lines.slice(0, order).reduce((sum, count) => sum + count, 0),
  );
  const n = starts[orderCount];
  const aisles = Uint16Array.from({ length: n }, () => random.below(10));
  const depthsMm = Int32Array.from({ length: n }, () => 1_500 + 1_000 * random.below(45));
  return {
    aisles,
    depthsMm,
    meter: tourMeterOf(floor, aisles, depthsMm),
    starts,
    places: Int32Array.from(aisles.keys()),
    capacities: Int32Array.of(capacity),
    loads: Int32Array.from(lines),
  };
}

/** Checks that every order is in one batch and no cart too full; returns the length anew. */
function recomputedMm(orders: Orders, batches: Batches): number {
  expect(batches.flat().sort((a, b) => a - b)).toEqual([...orders.loads.keys()]);
  let totalMm = 0;
  for (const batch of batches) {
    const load = batch.reduce((sum, order) => sum + orders.loads[order], 0);
    expect(load).toBeLessThanOrEqual(orders.capacities[0]);
    const picks = batch.flatMap((order) => [
      ...orders.places.subarray(orders.starts[order], orders.starts[order + 1]),
    ]);
    totalMm += tourLengthMm(
      floor,
      picks.map((pick) => orders.aisles[pick]),
      picks.map((pick) => orders.depthsMm[pick]),
    );
  }
  return totalMm;
}

/** The best of all ways to split orders into batches. */
function bestSplitMm(orders: Orders): number {
  let bestMm = Infinity;
  const batches: number[][] = [];
  const place = (order: number) => {
    if (order === orders.loads.length) {
      bestMm = Math.min(bestMm, recomputedMm(orders, batches));
      return;
    }
    for (const batch of [...batches]) {
      const load = batch.reduce((sum, other) => sum + orders.loads[other], orders.loads[order]);
      if (load > orders.capacities[0]) continue;
      batch.push(order);
      place(order + 1);
      batch.pop();
    }
    batches.push([order]);
    place(order + 1);
    batches.pop();
  };
  place(0);
  return bestMm;
}

const afterIterations = (count: number) => ({
  seed: 1,
  stop: (_best: number, iterations: number) => iterations >= count,
  progress: (iterations: number) => iterations / count,
});

test("puts orders in the same aisles on one cart", () => {
  const aisles = Uint16Array.of(0, 9, 0, 9);
  const depthsMm = Int32Array.of(10_000, 10_000, 20_000, 20_000);
  const plan = planBatches(
    {
      meter: tourMeterOf(floor, aisles, depthsMm),
      starts: Int32Array.of(0, 1, 2, 3, 4),
      places: Int32Array.of(0, 1, 2, 3),
      capacities: Int32Array.of(2),
      loads: Int32Array.of(1, 1, 1, 1),
    },
    afterIterations(1),
  );
  const far = 2 * (9 * 5_000 + 20_000);
  expect(plan.batches.map((batch) => [...batch].sort()).sort()).toEqual([
    [0, 2],
    [1, 3],
  ]);
  expect(plan.totalMm).toBe(2 * 20_000 + far);
  expect(plan.boundMm).toBe(plan.totalMm);
  // As they came: one of each aisle on each cart.
  expect(plan.firstComeMm).toBe(2 * (9 * 5_000 + 10_000 + 10_000) + 2 * (9 * 5_000 + 40_000));
});

test("is the best of all splits, and the search mostly finds it too, on 12 random waves", () => {
  let foundCount = 0;
  for (let seed = 0; seed < 12; seed++) {
    const orders = ordersOf(seed, 7, [1, 6], 10);
    const lengths = batchLengthsOf(orders);
    const exact = recomputedMm(orders, exactBatches(orders, lengths));
    expect(exact).toBe(bestSplitMm(orders));
    const searched = searchBatches(
      orders,
      lengths,
      likeOrders(orders, lengths),
      savingsBatches(orders, lengths),
      afterIterations(60),
    );
    const searchedMm = recomputedMm(orders, searched);
    expect(searchedMm).toBeGreaterThanOrEqual(exact);
    if (searchedMm === exact) foundCount++;
  }
  expect(foundCount).toBeGreaterThanOrEqual(9);
});

test("plans are sound, bounded and shorter than savings and first come, on random waves", () => {
  for (const capacity of [30, 45, 75]) {
    const orders = ordersOf(capacity, 40, [5, 25], capacity);
    const plan = planBatches(orders, afterIterations(150));
    expect(recomputedMm(orders, plan.batches)).toBe(plan.totalMm);
    expect(recomputedMm(orders, firstComeBatches(orders))).toBe(plan.firstComeMm);
    const savings = savingsBatches(orders, batchLengthsOf(orders));
    expect(plan.totalMm).toBeLessThanOrEqual(recomputedMm(orders, savings));
    expect(plan.totalMm).toBeLessThanOrEqual(0.87 * plan.firstComeMm);
    expect(plan.boundMm).toBeLessThanOrEqual(plan.totalMm);
    expect(plan.lengthsMm.reduce((sum, mm) => sum + mm, 0)).toBe(plan.totalMm);
  }
});

test("the bound holds below the best split, on 30 random waves", () => {
  for (let seed = 20; seed < 50; seed++) {
    const orders = ordersOf(seed, 15, [1, 4], 9);
    const { boundMm, totalMm } = planBatches(orders, afterIterations(20));
    const few = ordersOf(seed, 6, [1, 4], 9);
    expect(boundMm).toBeLessThanOrEqual(totalMm);
    expect(planBatches(few, afterIterations(1)).boundMm).toBe(bestSplitMm(few));
  }
});

test("keeps every unit that a cart is counted in", () => {
  const orders = ordersOf(3, 20, [1, 5], 12);
  const random = randomOf(9);
  const weights = Array.from(orders.loads, () => 1 + random.below(5));
  const both = {
    ...orders,
    capacities: Int32Array.of(12, 11),
    loads: Int32Array.from(weights.flatMap((weight, order) => [orders.loads[order], weight])),
  };
  const { batches } = planBatches(both, afterIterations(40));
  recomputedMm(orders, batches);
  for (const batch of batches) {
    expect(batch.reduce((sum, order) => sum + weights[order], 0)).toBeLessThanOrEqual(11);
  }
});

test("leaves orders out that no cart holds, and says which", () => {
  const orders = ordersOf(4, 16, [1, 5], 5);
  const loads = orders.loads.slice();
  loads[3] = 6;
  const seen: Batches[] = [];
  const plan = planBatches(
    { ...orders, loads },
    { ...afterIterations(10), onBest: (batches) => seen.push(batches) },
  );
  expect(plan.oversized).toEqual([3]);
  const others = [...loads.keys()].filter((order) => order !== 3);
  expect(plan.batches.flat().sort((a, b) => a - b)).toEqual(others);
  for (const batches of seen) expect(batches.flat()).not.toContain(3);
});

test("the same seed and effort give the same batches; no orders give none", () => {
  const orders = ordersOf(5, 30, [2, 9], 20);
  expect(planBatches(orders, afterIterations(30))).toEqual(
    planBatches(orders, afterIterations(30)),
  );
  expect(planBatches(ordersOf(1, 0, [1, 1], 1), afterIterations(1))).toMatchObject({
    batches: [],
    totalMm: 0,
    boundMm: 0,
  });
});

test("splits a pick list that one cart does not hold", () => {
  const aisles = Uint16Array.of(0, 9, 0, 9, 4);
  const depthsMm = Int32Array.of(10_000, 10_000, 20_000, 20_000, 5_000);
  const loads = Int32Array.of(3, 3, 3, 3, 9);
  const split = cartTours(floor, aisles, depthsMm, Int32Array.of(6), loads, afterIterations(1));
  expect(split.oversized).toEqual([4]);
  expect(split.tours.map(({ picks }) => [...picks].sort())).toContainEqual([0, 2]);
  expect(split.totalMm).toBe(2 * 20_000 + 2 * (9 * 5_000 + 20_000));
  for (const { picks, tour } of split.tours) {
    const ascending = Int32Array.from(picks).sort();
    const list = {
      floor,
      aisles: Uint16Array.from(ascending, (pick) => aisles[pick]),
      depthsMm: Int32Array.from(ascending, (pick) => depthsMm[pick]),
    };
    expect(walkedOnFloorMm(list, tour)).toBe(tour.lengthMm);
  }
});

test("refuses what makes no sense, saying why", () => {
  const orders = ordersOf(1, 3, [1, 2], 5);
  const plan = (changes: object) => () =>
    planBatches({ ...orders, ...changes }, afterIterations(1));
  expect(plan({ starts: Int32Array.of(0, 1, 2, 2) })).toThrow("Orders cover");
  expect(plan({ loads: Int32Array.of(1) })).toThrow("Got 1 loads for 3 orders");
  expect(plan({ loads: Int32Array.of(1, -1, 1) })).toThrow("Order 1 has a negative load");
});
