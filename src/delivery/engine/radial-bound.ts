import { BLOCKED, type Fleet } from "./fleet.ts";
import type { DeliveryInstance } from "./instance.ts";
import { serviceTimeS } from "./rule-index.ts";

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
  const weight = weightsOf(instance);
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
        // Several trips share the fixed cost, and their stops are counted together.
        const reloading = depotsOf(fleet, kind).length > 0;
        const fixed = reloading ? 0 : instance.vehicleFixedCost[vehicle];
        const way = ways[kind][instance.stopLocation[stop]] + fixed;
        const loadShare = capacity > 0 && !(reloading && counting) ? demand / capacity : 0;
        const perS = instance.vehicleCostPerS[vehicle];
        share = Math.min(share, loadShare * way + perS * serviceOf(instance, vehicle, stop));
      }
      if (weight[stop] === 0) share = Math.min(share, instance.stopPrize[stop]);
      if (share < Infinity) bound += share;
    }
    best = Math.max(best, bound);
  }
  return best;
}

/** Priorities, a delivery's being that of its pickup. */
export function weightsOf({ stopPriority, rules }: DeliveryInstance): Int32Array {
  const weights = stopPriority.slice();
  for (const { pickup, delivery } of rules?.shipments ?? []) {
    weights[delivery] = stopPriority[pickup];
  }
  return weights;
}

/** Depots where vehicles of a kind may reload. */
export function depotsOf({ instance, vehicleOf }: Fleet, kind: number): readonly number[] {
  return instance.rules?.vehicleReload[vehicleOf[kind]]?.depots ?? [];
}

function serviceOf({ rules, stopServiceS }: DeliveryInstance, vehicle: number, stop: number) {
  return rules ? serviceTimeS(rules, vehicle, stopServiceS[stop]) : stopServiceS[stop];
}

function drivesAlike(fleet: Fleet, kind: number, other: number): boolean {
  const { edgeCost, startOf, endOf } = fleet;
  if (edgeCost[kind] !== edgeCost[other]) return false;
  if (depotsOf(fleet, kind).join() !== depotsOf(fleet, other).join()) return false;
  return startOf[kind] === startOf[other] && endOf[kind] === endOf[other];
}

/** Cheapest way of a trip of the kind by each location, 0 where there is none. */
function waysOf(fleet: Fleet, kind: number): Float64Array {
  const { width } = fleet;
  const depots = depotsOf(fleet, kind);
  const cheapest = (costs: Float64Array, places: readonly number[]) => {
    const ways = places.map((place) => cheapestWays(costs, width, place));
    return ways[0].map((_, location) => Math.min(...ways.map((way) => way[location])));
  };
  const out = cheapest(fleet.edgeCost[kind], [fleet.startOf[kind], ...depots]);
  const open = fleet.endOf[kind] === width - 1;
  if (!open) {
    const home = cheapest(fleet.costInto[kind], [fleet.endOf[kind], ...depots]);
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
