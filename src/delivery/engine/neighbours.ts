import { BLOCKED, type Fleet } from "./fleet.ts";

/** Stops close to each stop, nearest first: row-major n × `count`. */
export interface Neighbours {
  readonly count: number;
  readonly near: Int32Array;
  /** What driving there and back costs the cheapest kind of vehicle, beside `near`. */
  readonly thereAndBack: Float64Array;
}

const WAIT_WEIGHT = 0.2;

/** Neighbours by what it costs to drive there and back. */
export function nearestStops(fleet: Fleet, limit: number): Neighbours {
  const { stopLocation } = fleet.instance;
  const { width } = fleet;
  const legs = closenessMatrix(fleet);
  return withCosts(
    fleet,
    closest(fleet.stopCount, limit, (a, b) => {
      return bothWays(legs, width, stopLocation[a], stopLocation[b]);
    }),
  );
}

/**
 * Neighbours by what it costs to serve one directly after the other, waiting and lateness included.
 *
 * Source: T. Vidal et al. (2013), "A hybrid genetic algorithm with adaptive diversity management
 * for a large class of VRPs with time windows", Computers & OR 40(1), section 4.4.
 */
export function correlatedStops(fleet: Fleet, limit: number): Neighbours {
  const { windowStart, windowEarliestS, windowLatestS, stopLocation } = fleet.instance;
  const { stopServiceS } = fleet.instance;
  const { width } = fleet;
  const legs = closenessMatrix(fleet);
  const driveS = fleet.driveS[0];
  const perS = costPerSecond(legs, driveS);
  return withCosts(
    fleet,
    closest(fleet.stopCount, limit, (a, b) => Math.min(directed(a, b), directed(b, a))),
  );

  function directed(a: number, b: number): number {
    const leg = stopLocation[a] * width + stopLocation[b];
    const cost = legs[leg];
    if (cost >= BLOCKED || windowStart[a] === windowStart[a + 1]) return cost;
    if (windowStart[b] === windowStart[b + 1]) return cost;
    const travelS = stopServiceS[a] + driveS[leg];
    const soonestS = windowEarliestS[windowStart[a]] + travelS;
    const latestS = windowLatestS[windowStart[a + 1] - 1] + travelS;
    const waitS = Math.max(0, windowEarliestS[windowStart[b]] - latestS);
    const lateS = Math.max(0, soonestS - windowLatestS[windowStart[b + 1] - 1]);
    return cost + perS * (WAIT_WEIGHT * waitS + lateS);
  }
}

/** What driving there and back costs; twice the way there is, if there is one way only. */
function bothWays(legs: ArrayLike<number>, width: number, from: number, to: number): number {
  const [there, back] = [legs[from * width + to], legs[to * width + from]];
  return Math.max(there, back) < BLOCKED ? there + back : 2 * Math.min(there, back);
}

/** Costs of legs; their durations, should driving be free of charge. */
function closenessMatrix(fleet: Fleet): ArrayLike<number> {
  const { instance, vehicleOf } = fleet;
  for (const [kind, vehicle] of vehicleOf.entries()) {
    const rate = instance.vehicleCostPerM[vehicle] + instance.vehicleCostPerS[vehicle];
    if (rate > 0) return fleet.edgeCost[kind];
  }
  return fleet.driveS[0];
}

function costPerSecond(legs: ArrayLike<number>, driveS: Int32Array): number {
  let [cost, seconds] = [0, 0];
  for (let leg = 0; leg < driveS.length; leg++) {
    if (legs[leg] >= BLOCKED) continue;
    cost += legs[leg];
    seconds += driveS[leg];
  }
  return seconds > 0 ? cost / seconds : 1;
}

/** The `limit` closest of each: O(n²) as a rule. */
function closest(
  stopCount: number,
  limit: number,
  closeness: (a: number, b: number) => number,
): Neighbours {
  const count = Math.min(limit, Math.max(0, stopCount - 1));
  const near = new Int32Array(stopCount * count);
  const values = new Float64Array(stopCount);
  const kept = new Float64Array(count);
  for (let stop = 0; stop < stopCount; stop++) {
    for (let other = 0; other < stopCount; other++) {
      values[other] = other === stop ? Infinity : closeness(stop, other);
    }
    keepLeast(values, near.subarray(stop * count, (stop + 1) * count), kept);
  }
  return { count, near, thereAndBack: new Float64Array(0) };
}

/**
 * Writes where the least values stand, least first, and what they are beside it, by insertion into
 * that short row; Infinity stands for none.
 */
export function keepLeast(values: Float64Array, places: Int32Array, kept: Float64Array): void {
  kept.fill(Infinity);
  for (let place = 0; place < values.length; place++) {
    const value = values[place];
    if (!(value < kept[kept.length - 1])) continue;
    let at = kept.length - 1;
    for (; at > 0 && kept[at - 1] > value; at--) {
      kept[at] = kept[at - 1];
      places[at] = places[at - 1];
    }
    kept[at] = value;
    places[at] = place;
  }
}

function withCosts(fleet: Fleet, { count, near }: Neighbours): Neighbours {
  const { stopLocation } = fleet.instance;
  const thereAndBack = new Float64Array(near.length);
  for (let i = 0; i < near.length; i++) {
    const from = stopLocation[Math.floor(i / count)];
    const to = stopLocation[near[i]];
    let least = Infinity;
    for (const costs of fleet.edgeCost) {
      least = Math.min(least, bothWays(costs, fleet.width, from, to));
    }
    thereAndBack[i] = least;
  }
  return { count, near, thereAndBack };
}
