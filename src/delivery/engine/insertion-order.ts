import type { Random } from "../../numeric/random.ts";
import type { Fleet } from "./fleet.ts";

/** Orders in which absent stops are tried, each a key per stop (smallest first) with its weight. */
export interface InsertionOrders {
  readonly keys: readonly Float64Array[];
  readonly weights: readonly number[];
  readonly totalWeight: number;
  /** Farthest from any start first: the order of the first construction. */
  readonly farFirst: Float64Array;
}

const RANDOM_WEIGHT = 4;

/** Source: Christiaens and Vanden Berghe (2020), section 5.2 and its extension to time windows. */
export function insertionOrders(fleet: Fleet): InsertionOrders {
  const { instance } = fleet;
  const { windowStart, windowEarliestS, windowLatestS } = instance;
  const perStop = (key: (stop: number) => number) =>
    Float64Array.from({ length: fleet.stopCount }, (_, stop) => key(stop));
  const far = perStop((stop) => -detourOf(fleet, stop));
  const orders: [Float64Array, number][] = [
    [perStop((stop) => -bulkOf(fleet, stop)), 4],
    [far, 2],
    [far.map((key) => -key), 1],
  ];
  if (fleet.waiting) {
    const earliest = (stop: number) => windowEarliestS[windowStart[stop]] ?? 0;
    const latest = (stop: number) => windowLatestS[windowStart[stop + 1] - 1] ?? 0;
    orders.push([perStop((stop) => latest(stop) - earliest(stop)), 2]);
    orders.push([perStop(earliest), 2]);
    orders.push([perStop((stop) => -latest(stop)), 2]);
  }
  const weights = orders.map(([, weight]) => weight);
  return {
    keys: orders.map(([key]) => key),
    weights,
    totalWeight: weights.reduce((a, b) => a + b, RANDOM_WEIGHT),
    farFirst: far,
  };
}

/** Sorts the first `count` stops by an order drawn by weight, or shuffles them. */
export function arrange(
  orders: InsertionOrders,
  stops: Int32Array,
  count: number,
  random: Random,
): void {
  random.shuffle(stops, count);
  let draw = random.below(orders.totalWeight);
  for (let i = 0; i < orders.keys.length; i++) {
    if (draw < orders.weights[i]) {
      sortByKey(stops, count, orders.keys[i]);
      return;
    }
    draw -= orders.weights[i];
  }
}

/** Insertion sort: a trial has a few dozen stops. */
function sortByKey(stops: Int32Array, count: number, key: Float64Array): void {
  for (let i = 1; i < count; i++) {
    const stop = stops[i];
    let at = i;
    for (; at > 0 && key[stops[at - 1]] > key[stop]; at--) stops[at] = stops[at - 1];
    stops[at] = stop;
  }
}

function detourOf(fleet: Fleet, stop: number): number {
  const { instance, width } = fleet;
  const here = instance.stopLocation[stop];
  let least = Infinity;
  for (let kind = 0; kind < fleet.kindCount; kind++) {
    const costs = fleet.edgeCost[kind];
    const outward = costs[fleet.startOf[kind] * width + here];
    least = Math.min(least, outward + costs[here * width + fleet.endOf[kind]]);
  }
  return least;
}

/** Demand as a share of the largest capacity, summed over dimensions. */
function bulkOf(fleet: Fleet, stop: number): number {
  const { instance, vehicleCount } = fleet;
  const { dimensionCount } = instance;
  let bulk = 0;
  for (let d = 0; d < dimensionCount; d++) {
    let largest = 1;
    for (let kind = 0; kind < fleet.kindCount && vehicleCount > 0; kind++) {
      const row = fleet.vehicleOf[kind] * dimensionCount + d;
      largest = Math.max(largest, instance.vehicleCapacity[row]);
    }
    bulk += instance.stopDemand[stop * dimensionCount + d] / largest;
  }
  return bulk;
}
