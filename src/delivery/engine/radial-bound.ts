import { BLOCKED, type Fleet } from "./fleet.ts";

/**
 * Lower bound from loads alone: each stop pays its share of a full vehicle's way out and back.
 *
 * A route costs at least its fixed cost and the way by its dearest stop, hence at least the mean of
 * those ways weighted by load over capacity. The best dimension counts, the number of stops being
 * one. Ways are shortest over all locations, so no triangle inequality is needed.
 *
 * O(kinds × locations²). Source: M. Haimovich, A.H.G. Rinnooy Kan (1985), "Bounds and heuristics
 * for capacitated routing problems", Mathematics of OR 10(4).
 *
 * @param stops optional stops among them count with their prize, if that is less
 */
export function radialBound(fleet: Fleet, stops: readonly number[]): number {
  const { instance, kindCount } = fleet;
  const { dimensionCount } = instance;
  const ways: Float64Array[] = [];
  for (let kind = 0; kind < kindCount; kind++) {
    const alike = ways.findIndex((_, other) => drivesAlike(fleet, kind, other));
    ways.push(alike < 0 ? waysOf(fleet, kind) : ways[alike]);
  }
  let best = 0;
  for (let d = 0; d <= dimensionCount; d++) {
    let bound = 0;
    for (const stop of stops) {
      let share = Infinity;
      for (let kind = 0; kind < kindCount; kind++) {
        const vehicle = fleet.vehicleOf[kind];
        const row = vehicle * dimensionCount + d;
        const counting = d === dimensionCount;
        const demand = counting ? 1 : instance.stopDemand[stop * dimensionCount + d];
        const capacity = counting
          ? instance.vehicleMaxStops[vehicle]
          : instance.vehicleCapacity[row];
        if (demand > capacity) continue;
        const way = ways[kind][instance.stopLocation[stop]] + instance.vehicleFixedCost[vehicle];
        const loadShare = capacity > 0 ? demand / capacity : 0;
        const service = instance.vehicleCostPerS[vehicle] * instance.stopServiceS[stop];
        share = Math.min(share, loadShare * way + service);
      }
      if (instance.stopPriority[stop] === 0) share = Math.min(share, instance.stopPrize[stop]);
      if (share < Infinity) bound += share;
    }
    best = Math.max(best, bound);
  }
  return best;
}

function drivesAlike(fleet: Fleet, kind: number, other: number): boolean {
  const { edgeCost, startOf, endOf } = fleet;
  if (edgeCost[kind] !== edgeCost[other]) return false;
  return startOf[kind] === startOf[other] && endOf[kind] === endOf[other];
}

/** Cheapest way from the kind's start by each location to its end, 0 where there is none. */
function waysOf(fleet: Fleet, kind: number): Float64Array {
  const { width } = fleet;
  const out = cheapestWays(fleet.edgeCost[kind], width, fleet.startOf[kind]);
  const open = fleet.endOf[kind] === width - 1;
  if (!open) {
    const home = cheapestWays(fleet.costInto[kind], width, fleet.endOf[kind]);
    for (let location = 0; location < width; location++) out[location] += home[location];
  }
  return out.map((cost) => (cost >= BLOCKED ? 0 : cost));
}

/** Dijkstra's algorithm on a full matrix; the last location, nowhere, is no way to anywhere. */
function cheapestWays(costs: Float64Array, width: number, from: number): Float64Array {
  const way = new Float64Array(width).fill(BLOCKED);
  const done = new Uint8Array(width);
  done[width - 1] = 1;
  way[from] = 0;
  for (let round = 1; round < width; round++) {
    let nearest = -1;
    for (let i = 0; i < width; i++) {
      if (done[i] === 0 && (nearest < 0 || way[i] < way[nearest])) nearest = i;
    }
    done[nearest] = 1;
    const row = nearest * width;
    for (let i = 0; i < width; i++) {
      const through = way[nearest] + costs[row + i];
      if (through < way[i]) way[i] = through;
    }
  }
  return way;
}
