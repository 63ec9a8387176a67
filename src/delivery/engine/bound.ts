import { BLOCKED, type Fleet } from "./fleet.ts";
import { depotsOf, radialBound, weightsOf } from "./radial-bound.ts";

export interface LowerBound {
  /** No plan that serves the same mandatory stops costs less. */
  readonly value: number;
  readonly method: "spanning-tree" | "cheapest-arrival" | "radial" | "none";
}

/** Legs looked at by the multiplier search: a large instance must not wait for its bound. */
const LEG_BUDGET = 20_000_000;
const MOST_ROUNDS = 300;
/** Beyond this the m × m matrix of the tree would weigh more than the bound is worth. */
const LARGEST_TREE = 3_000;

/**
 * Lower bound on the cost of serving the stops that are not in `missing`.
 *
 * With mandatory stops only: a spanning tree over start and stops plus the way back of as many
 * vehicles as the load needs, with Lagrange multipliers on the two legs at every stop. With
 * optional stops, or very many: the cheapest leg into every stop, or its prize. Or the radial
 * bound, if higher.
 * Where vehicles reload, the cheapest leg into a stop may come from a depot, and one vehicle may do.
 * Waiting, windows, skills and the other rules are ignored; none of them makes a plan cheaper.
 *
 * Source: M. Held, R.M. Karp (1971), Mathematical Programming 1; M.L. Fisher (1994), "Optimal
 * solution of vehicle routing problems using minimum K-trees", Operations Research 42(4).
 */
export function lowerBoundOf(fleet: Fleet, missing: readonly number[]): LowerBound {
  const { instance, stopCount } = fleet;
  const left = new Set(missing);
  const weight = weightsOf(instance);
  const optional = weight.some((priority) => priority === 0);
  const stops: number[] = [];
  let prizes = 0;
  for (let stop = 0; stop < stopCount; stop++) {
    if (!left.has(stop) || weight[stop] === 0) stops.push(stop);
    else prizes += instance.stopPrize[stop];
  }
  if (stops.length === 0 || fleet.kindCount === 0) return { value: prizes, method: "none" };
  const tree = !optional && stops.length <= LARGEST_TREE && !reloads(fleet);
  const linking = tree ? treeBound(fleet, stops) : arrivalBound(fleet, stops);
  const radial = radialBound(fleet, stops);
  const linkingMethod = tree ? "spanning-tree" : "cheapest-arrival";
  const method = radial > linking ? "radial" : linkingMethod;
  const value = Math.max(radial, linking);
  return { value: prizes + Math.max(0, Math.ceil(value - 1e-6)), method };
}

/** Whether a route can be several trips: then legs may begin at depots, and loads start anew. */
function reloads({ instance }: Fleet): boolean {
  return instance.rules?.vehicleReload.some((reload) => reload !== undefined) ?? false;
}

/** Least that serving a stop costs in time, whatever the vehicle. */
function leastServiceCost({ instance }: Fleet, stop: number, perS: number): number {
  const { rules } = instance;
  if (perS === 0 || rules === undefined) return perS * instance.stopServiceS[stop];
  const share = rules.vehicleServiceShare.reduce((a, b) => Math.min(a, b), Infinity);
  return perS * Math.floor((instance.stopServiceS[stop] * share) / 100);
}

/** Costs over all kinds: between stops (m × m, the cheaper way), from any start, to any end. */
interface CheapestLegs {
  readonly between: Float64Array;
  readonly outward: Float64Array;
  readonly homeward: Float64Array;
}

function cheapestLegs(fleet: Fleet, stops: readonly number[]): CheapestLegs {
  const { instance, width } = fleet;
  const m = stops.length;
  const between = new Float64Array(m * m).fill(BLOCKED);
  const outward = new Float64Array(m).fill(BLOCKED);
  const homeward = new Float64Array(m).fill(BLOCKED);
  const seen = new Set<Float64Array>();
  for (let kind = 0; kind < fleet.kindCount; kind++) {
    const costs = fleet.edgeCost[kind];
    for (let i = 0; i < m; i++) {
      const here = instance.stopLocation[stops[i]];
      outward[i] = Math.min(outward[i], costs[fleet.startOf[kind] * width + here]);
      homeward[i] = Math.min(homeward[i], costs[here * width + fleet.endOf[kind]]);
      if (seen.has(costs)) continue;
      for (let j = 0; j < m; j++) {
        const cost = costs[here * width + instance.stopLocation[stops[j]]];
        if (cost < between[i * m + j]) between[i * m + j] = cost;
      }
    }
    seen.add(costs);
  }
  // Levelled once, so that the tree reads along rows in each of its rounds.
  for (let i = 0; i < m; i++) {
    for (let j = 0; j < i; j++) {
      const cheaper = Math.min(between[i * m + j], between[j * m + i]);
      between[i * m + j] = between[j * m + i] = cheaper;
    }
  }
  return { between, outward, homeward };
}

function arrivalBound(fleet: Fleet, stops: readonly number[]): number {
  const { instance, width } = fleet;
  const perS = cheapestPerSecond(fleet);
  const weight = weightsOf(instance);
  const places = stops.map((stop) => instance.stopLocation[stop]);
  let bound = 0;
  let cheapestHome = Infinity;
  for (const [j, stop] of stops.entries()) {
    let cheapest = Infinity;
    for (let kind = 0; kind < fleet.kindCount; kind++) {
      const costs = fleet.edgeCost[kind];
      const home = costs[places[j] * width + fleet.endOf[kind]];
      if (home < cheapestHome) cheapestHome = home;
      cheapest = Math.min(cheapest, costs[fleet.startOf[kind] * width + places[j]]);
      for (const depot of depotsOf(fleet, kind)) {
        cheapest = Math.min(cheapest, costs[depot * width + places[j]]);
      }
      if (kind > 0 && costs === fleet.edgeCost[kind - 1]) continue;
      for (let i = 0; i < places.length; i++) {
        const cost = costs[places[i] * width + places[j]];
        if (cost < cheapest && i !== j) cheapest = cost;
      }
    }
    cheapest += leastServiceCost(fleet, stop, perS);
    bound += weight[stop] > 0 ? cheapest : Math.min(cheapest, instance.stopPrize[stop]);
  }
  const mandatory = stops.filter((stop) => weight[stop] > 0);
  const vehicleCount = fewestVehicles(fleet, mandatory);
  return bound + vehicleCount * cheapestHome + fixedCostOf(fleet, vehicleCount);
}

function treeBound(fleet: Fleet, stops: readonly number[]): number {
  const legs = cheapestLegs(fleet, stops);
  const m = stops.length;
  const perS = cheapestPerSecond(fleet);
  const service = stops.reduce((sum, stop) => sum + leastServiceCost(fleet, stop, perS), 0);
  const vehicleCount = fewestVehicles(fleet, stops);
  const tree = new MultiplierTree(fleet, legs, m, vehicleCount);
  const roundCount = Math.max(1, Math.min(MOST_ROUNDS, Math.floor(LEG_BUDGET / (m * m))));
  let best = -Infinity;
  let step = 0;
  for (let round = 0; round < roundCount; round++) {
    const bound = tree.bound();
    if (bound > best) best = bound;
    if (round === 0) step = Math.abs(bound) / m;
    if (!tree.improve(step)) break;
    step *= 0.97;
  }
  return best + service + fixedCostOf(fleet, vehicleCount);
}

/** The relaxation of the tree bound at the current multipliers, and the step that betters them. */
class MultiplierTree {
  private readonly legs: CheapestLegs;
  private readonly m: number;
  private readonly vehicleCount: number;
  private readonly mostVehicles: number;
  private readonly multiplier: Float64Array;
  private readonly degree: Int32Array;
  private readonly nearest: Float64Array;
  private readonly parent: Int32Array;

  constructor(fleet: Fleet, legs: CheapestLegs, m: number, vehicleCount: number) {
    this.legs = legs;
    this.m = m;
    this.vehicleCount = Math.min(vehicleCount, m);
    this.mostVehicles = Math.min(fleet.vehicleCount, m);
    this.multiplier = new Float64Array(m);
    this.degree = new Int32Array(m);
    this.nearest = new Float64Array(m);
    this.parent = new Int32Array(m);
  }

  /** Cheapest tree and ways back, less what the multipliers charge for two legs at every stop. */
  bound(): number {
    this.degree.fill(0);
    let charged = 0;
    for (const multiplier of this.multiplier) charged += 2 * multiplier;
    return this.addTree() + this.addWaysBack() - charged;
  }

  /** Raises the price of stops with too many legs, lowers it with too few; false if all have 2. */
  improve(step: number): boolean {
    let miss = 0;
    for (let i = 0; i < this.m; i++) miss += (this.degree[i] - 2) ** 2;
    if (miss === 0) return false;
    const scale = (step * this.m) / miss / 4;
    for (let i = 0; i < this.m; i++) this.multiplier[i] += scale * (this.degree[i] - 2);
    return true;
  }

  /** Prim's algorithm from the start. */
  private addTree(): number {
    const { m, nearest, parent, degree, multiplier } = this;
    const { between, outward } = this.legs;
    const inTree = new Uint8Array(m);
    for (let i = 0; i < m; i++) {
      nearest[i] = outward[i] + multiplier[i];
      parent[i] = -1;
    }
    let sum = 0;
    for (let added = 0; added < m; added++) {
      let closest = -1;
      for (let i = 0; i < m; i++) {
        if (inTree[i] === 0 && (closest < 0 || nearest[i] < nearest[closest])) closest = i;
      }
      inTree[closest] = 1;
      sum += nearest[closest];
      degree[closest]++;
      if (parent[closest] >= 0) degree[parent[closest]]++;
      const row = closest * m;
      const charge = multiplier[closest];
      for (let i = 0; i < m; i++) {
        if (inTree[i] === 1) continue;
        const cost = between[row + i] + charge + multiplier[i];
        if (cost >= nearest[i]) continue;
        nearest[i] = cost;
        parent[i] = closest;
      }
    }
    return sum;
  }

  /** The ways back of the fewest vehicles, and of more where the multipliers make that cheaper. */
  private addWaysBack(): number {
    const { m, degree, multiplier } = this;
    const costs = Float64Array.from(this.legs.homeward, (cost, i) => cost + multiplier[i]);
    const order = Int32Array.from({ length: m }, (_, i) => i).sort((a, b) => costs[a] - costs[b]);
    let sum = 0;
    for (let rank = 0; rank < this.mostVehicles; rank++) {
      const stop = order[rank];
      if (rank >= this.vehicleCount && costs[stop] >= 0) break;
      sum += costs[stop];
      degree[stop]++;
    }
    return sum;
  }
}

/** Fewest vehicles that could carry the stops, largest first in each dimension on its own. */
function fewestVehicles(fleet: Fleet, stops: readonly number[]): number {
  const { instance, vehicleCount } = fleet;
  const { dimensionCount } = instance;
  let fewest = stops.length > 0 ? 1 : 0;
  if (reloads(fleet)) return fewest;
  for (let d = 0; d < dimensionCount; d++) {
    let demand = 0;
    for (const stop of stops) demand += instance.stopDemand[stop * dimensionCount + d];
    const capacities = Array.from(
      { length: vehicleCount },
      (_, vehicle) => instance.vehicleCapacity[vehicle * dimensionCount + d],
    );
    fewest = Math.max(fewest, fewestToReach(capacities, demand));
  }
  return Math.max(fewest, fewestToReach([...instance.vehicleMaxStops], stops.length));
}

function fewestToReach(amounts: number[], target: number): number {
  amounts.sort((a, b) => b - a);
  let sum = 0;
  let count = 0;
  while (sum < target && count < amounts.length) sum += amounts[count++];
  return count;
}

function fixedCostOf(fleet: Fleet, vehicleCount: number): number {
  const fixed = fleet.instance.vehicleFixedCost.slice().sort();
  return fixed.subarray(0, vehicleCount).reduce((a, b) => a + b, 0);
}

function cheapestPerSecond(fleet: Fleet): number {
  return fleet.instance.vehicleCostPerS.reduce((a, b) => Math.min(a, b), Infinity);
}
