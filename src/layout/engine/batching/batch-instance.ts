import type { TourMeter } from "../tours/tour-meter.ts";
import type { WalkSketches } from "./walk-sketches.ts";

/** Orders to be picked together on carts that hold so much. */
export interface BatchInstance {
  /** Knows the places of `places`. */
  readonly meter: TourMeter;
  /** The places of order o are places[starts[o]..starts[o + 1] − 1]; length orders + 1. */
  readonly starts: Int32Array;
  readonly places: Int32Array;
  /** What a cart holds, in as many units as are counted: lines, litres, grams, totes. */
  readonly capacities: Int32Array;
  /** What each order takes up, by order × units + unit. */
  readonly loads: Int32Array;
  /** Spares large waves most tours that save nothing; absent, all pairs of orders are measured. */
  readonly sketches?: WalkSketches;
}

export function orderCountOf({ starts }: BatchInstance): number {
  return starts.length - 1;
}

/** @throws RangeError naming what makes no sense */
export function checkBatchInstance(instance: BatchInstance): void {
  const { starts, places, capacities, loads } = instance;
  const orderCount = orderCountOf(instance);
  if (starts[0] !== 0 || starts[orderCount] !== places.length) {
    throw new RangeError(`Orders cover ${starts[orderCount]} of ${places.length} places.`);
  }
  const shrinking = starts.findIndex((start, order) => order > 0 && start < starts[order - 1]);
  if (shrinking > 0) throw new RangeError(`Order ${shrinking - 1} ends before it starts.`);
  if (loads.length !== orderCount * capacities.length) {
    throw new RangeError(
      `Got ${loads.length} loads for ${orderCount} orders in ${capacities.length} units.`,
    );
  }
  const negative = loads.findIndex((load) => load < 0);
  if (negative >= 0) {
    throw new RangeError(`Order ${Math.floor(negative / capacities.length)} has a negative load.`);
  }
}

/** Orders that no cart holds, which cannot be batched at all. */
export function oversizedOrders(instance: BatchInstance): number[] {
  const { capacities, loads } = instance;
  const unitCount = capacities.length;
  const found: number[] = [];
  for (let order = 0; order < orderCountOf(instance); order++) {
    for (let unit = 0; unit < unitCount; unit++) {
      if (loads[order * unitCount + unit] <= capacities[unit]) continue;
      found.push(order);
      break;
    }
  }
  return found;
}

/** Whether orders fit on one cart. */
export function fitsOnCart(instance: BatchInstance, orders: readonly number[]): boolean {
  const { capacities, loads } = instance;
  for (let unit = 0; unit < capacities.length; unit++) {
    let load = 0;
    for (const order of orders) load += loads[order * capacities.length + unit];
    if (load > capacities[unit]) return false;
  }
  return true;
}

/** An instance of some of the orders, numbered as they are given. */
export function withOrders(instance: BatchInstance, orders: readonly number[]): BatchInstance {
  const { starts, places, capacities, loads, sketches } = instance;
  const unitCount = capacities.length;
  const keptStarts = new Int32Array(orders.length + 1);
  for (const [index, order] of orders.entries()) {
    keptStarts[index + 1] = keptStarts[index] + starts[order + 1] - starts[order];
  }
  const keptPlaces = new Int32Array(keptStarts[orders.length]);
  const keptLoads = new Int32Array(orders.length * unitCount);
  const width = sketches?.width ?? 0;
  const partsMm = new Int32Array(orders.length * width);
  for (const [index, order] of orders.entries()) {
    keptPlaces.set(places.subarray(starts[order], starts[order + 1]), keptStarts[index]);
    keptLoads.set(loads.subarray(order * unitCount, (order + 1) * unitCount), index * unitCount);
    if (sketches === undefined) continue;
    partsMm.set(sketches.partsMm.subarray(order * width, (order + 1) * width), index * width);
  }
  return {
    ...instance,
    starts: keptStarts,
    places: keptPlaces,
    loads: keptLoads,
    ...(sketches && { sketches: { partsMm, width } }),
  };
}
