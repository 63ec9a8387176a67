import { BLOCKED, type Fleet } from "./fleet.ts";
import type { Neighbours } from "./neighbours.ts";

/**
 * By stop, others that may begin or end a route, on whose leg from or to the depot the stop would
 * cost least: row-major n × `count`, cheapest first.
 */
export interface DepotLegs {
  readonly count: number;
  readonly ends: Int32Array;
  /** What the stop costs there at least, beside `ends`; Infinity where there are no more of them. */
  readonly detour: Float64Array;
}

/** Neighbours are left out: these are for legs that pass a stop on the way to somewhere far off. */
export function depotLegsOf(fleet: Fleet, neighbours: Neighbours, limit: number): DepotLegs {
  const { stopCount } = fleet;
  const count = Math.min(limit, stopCount);
  const ends = new Int32Array(stopCount * count);
  const detour = new Float64Array(stopCount * count).fill(Infinity);
  const isNear = new Int32Array(stopCount).fill(-1);
  for (let stop = 0; stop < stopCount; stop++) {
    const row = stop * count;
    isNear[stop] = stop;
    for (let i = 0; i < neighbours.count; i++) {
      isNear[neighbours.near[stop * neighbours.count + i]] = stop;
    }
    for (let end = 0; end < stopCount; end++) {
      if (isNear[end] === stop) continue;
      const cost = leastDetour(fleet, stop, end);
      if (cost >= detour[row + count - 1]) continue;
      let at = count - 1;
      for (; at > 0 && detour[row + at - 1] > cost; at--) {
        detour[row + at] = detour[row + at - 1];
        ends[row + at] = ends[row + at - 1];
      }
      detour[row + at] = cost;
      ends[row + at] = end;
    }
  }
  return { count, ends, detour };
}

function leastDetour(fleet: Fleet, stop: number, end: number): number {
  const { edgeCost, startOf, endOf, width } = fleet;
  const { stopLocation } = fleet.instance;
  const [via, far] = [stopLocation[stop], stopLocation[end]];
  let least = Infinity;
  for (let kind = 0; kind < fleet.kindCount; kind++) {
    const costs = edgeCost[kind];
    const outward = costs[startOf[kind] * width + far];
    if (outward < BLOCKED) {
      const past = costs[startOf[kind] * width + via] + costs[via * width + far];
      least = Math.min(least, past - outward);
    }
    const homeward = costs[far * width + endOf[kind]];
    if (homeward < BLOCKED) {
      const past = costs[far * width + via] + costs[via * width + endOf[kind]];
      least = Math.min(least, past - homeward);
    }
  }
  return least;
}
