import { BLOCKED, type Fleet } from "./fleet.ts";
import { keepLeast, type Neighbours } from "./neighbours.ts";

/** So many, no more: under way, each of hundreds of vehicles starts where it is. */
const MOST_DEPOT_PAIRS = 10;

/**
 * By stop, others that may begin or end a route, on whose leg from or to the depot the stop would
 * cost least: row-major n × `count`, cheapest first.
 */
export interface DepotLegs {
  readonly count: number;
  readonly ends: Int32Array;
  /** What the stop costs there at least, beside `ends`; Infinity where there are no more. */
  readonly detour: Float64Array;
}

/**
 * Neighbours are left out: these are for legs that pass a stop on the way to somewhere far off.
 * Counted are the depots where most vehicles start and end; for others `detour` may be too high.
 */
export function depotLegsOf(fleet: Fleet, neighbours: Neighbours, limit: number): DepotLegs {
  const { stopCount } = fleet;
  const kinds = kindsByDepots(fleet);
  const count = Math.min(limit, stopCount);
  const ends = new Int32Array(stopCount * count);
  const detour = new Float64Array(stopCount * count);
  const costs = new Float64Array(stopCount);
  for (let stop = 0; stop < stopCount; stop++) {
    costs.fill(Infinity);
    for (const kind of kinds) lowerToDetours(fleet, kind, stop, costs);
    costs[stop] = Infinity;
    const near = stop * neighbours.count;
    for (let i = near; i < near + neighbours.count; i++) costs[neighbours.near[i]] = Infinity;
    const [from, to] = [stop * count, (stop + 1) * count];
    keepLeast(costs, ends.subarray(from, to), detour.subarray(from, to));
  }
  return { count, ends, detour };
}

/** One kind of vehicle for each pair of start and end and each cost of legs, the most used first. */
function kindsByDepots({ kindOf, edgeCost, startOf, endOf }: Fleet): number[] {
  const pairOf = (kind: number) => [edgeCost.indexOf(edgeCost[kind]), startOf[kind], endOf[kind]];
  const pairs = Map.groupBy(kindOf, (kind) => pairOf(kind).join());
  const vehicles = [...pairs.values()].sort((a, b) => b.length - a.length);
  return vehicles.slice(0, MOST_DEPOT_PAIRS).map(([kind]) => kind);
}

/** Lowers costs by stop to what another costs on its leg from the start or to the end. */
function lowerToDetours(fleet: Fleet, kind: number, via: number, costs: Float64Array): void {
  const { width, stopCount } = fleet;
  const { stopLocation } = fleet.instance;
  const [outOf, into] = [fleet.edgeCost[kind], fleet.costInto[kind]];
  const start = fleet.startOf[kind] * width;
  const end = fleet.endOf[kind] * width;
  const there = stopLocation[via] * width;
  const fromStart = outOf[start + stopLocation[via]];
  const toEnd = into[end + stopLocation[via]];
  for (let stop = 0; stop < stopCount; stop++) {
    const far = stopLocation[stop];
    const outward = outOf[start + far];
    const homeward = into[end + far];
    const begun = outward < BLOCKED ? fromStart + outOf[there + far] - outward : Infinity;
    const ended = homeward < BLOCKED ? into[there + far] + toEnd - homeward : Infinity;
    costs[stop] = Math.min(costs[stop], begun, ended);
  }
}
