import type { Fleet } from "./fleet.ts";
import type { Neighbours } from "./neighbours.ts";
import { scheduleRoute } from "./schedule.ts";

/**
 * Routes for vehicles of the first kind, longest first: one for each stop, joined end to end while
 * that saves cost, the greatest saving first. Only neighbours are joined.
 *
 * Source: G. Clarke, J.W. Wright (1964), "Scheduling of vehicles from a central depot to a number
 * of delivery points", Operations Research 12(4).
 *
 * @param stops stops that a vehicle of the first kind can carry alone
 */
export function savingsRoutes(
  fleet: Fleet,
  neighbours: Neighbours,
  stops: readonly number[],
): number[][] {
  const joining = new Joining(fleet, stops);
  const { from, to, saving } = savingsOf(fleet, neighbours, stops);
  const order = Uint32Array.from(saving.keys());
  order.sort((a, b) => saving[b] - saving[a] || a - b);
  for (const pair of order) joining.join(from[pair], to[pair]);
  return joining.routes().sort((a, b) => b.length - a.length || a[0] - b[0]);
}

/** What driving straight from one stop to another saves against two routes, where it saves. */
function savingsOf(fleet: Fleet, neighbours: Neighbours, stops: readonly number[]) {
  const { stopLocation } = fleet.instance;
  const { width } = fleet;
  const [costs, start, end] = [fleet.edgeCost[0], fleet.startOf[0], fleet.endOf[0]];
  const [from, to, saving]: number[][] = [[], [], []];
  const add = (a: number, b: number) => {
    const [here, there] = [stopLocation[a], stopLocation[b]];
    const apart = costs[here * width + end] + costs[start * width + there];
    const saved = apart - costs[here * width + there];
    if (saved <= 0) return;
    from.push(a);
    to.push(b);
    saving.push(saved);
  };
  for (const stop of stops) {
    for (let i = stop * neighbours.count; i < (stop + 1) * neighbours.count; i++) {
      add(stop, neighbours.near[i]);
      add(neighbours.near[i], stop);
    }
  }
  return { from, to, saving };
}

/** Routes under construction, each an array of stops. */
class Joining {
  private readonly fleet: Fleet;
  private readonly routeOf: Int32Array;
  private readonly routeStops: number[][] = [];
  private readonly load: number[][] = [];
  private readonly reversible: boolean;
  private readonly limited: boolean;

  constructor(fleet: Fleet, stops: readonly number[]) {
    this.fleet = fleet;
    this.limited = fleet.timed || fleet.distanceLimited || fleet.durationLimited;
    this.reversible =
      !fleet.timed &&
      fleet.costInto[0] === fleet.edgeCost[0] &&
      fleet.startOf[0] === fleet.endOf[0];
    this.routeOf = new Int32Array(fleet.stopCount).fill(-1);
    const { dimensionCount, stopDemand } = fleet.instance;
    for (const stop of stops) {
      this.routeOf[stop] = this.routeStops.push([stop]) - 1;
      const row = stopDemand.subarray(stop * dimensionCount, (stop + 1) * dimensionCount);
      this.load.push(Array.from(row));
    }
  }

  routes(): number[][] {
    return this.routeStops.filter((stops) => stops.length > 0);
  }

  /** Joins the routes that end and begin with these stops, if one vehicle can drive both. */
  join(from: number, to: number): void {
    const [a, b] = [this.routeOf[from], this.routeOf[to]];
    if (a < 0 || b < 0 || a === b || !this.fitTogether(a, b)) return;
    const ahead = this.turned(a, from, (stops) => stops.length - 1);
    const behind = this.turned(b, to, () => 0);
    if (ahead === undefined || behind === undefined) return;
    const joined = ahead.concat(behind);
    const { instance, vehicleOf } = this.fleet;
    if (this.limited && !scheduleRoute(instance, vehicleOf[0], joined).feasible) return;
    for (const stop of behind) this.routeOf[stop] = a;
    this.routeStops[a] = joined;
    this.routeStops[b] = [];
    for (let d = 0; d < instance.dimensionCount; d++) this.load[a][d] += this.load[b][d];
  }

  private fitTogether(a: number, b: number): boolean {
    const { instance, vehicleOf } = this.fleet;
    const vehicle = vehicleOf[0];
    const size = this.routeStops[a].length + this.routeStops[b].length;
    if (size > instance.vehicleMaxStops[vehicle]) return false;
    for (let d = 0; d < instance.dimensionCount; d++) {
      const capacity = instance.vehicleCapacity[vehicle * instance.dimensionCount + d];
      if (this.load[a][d] + this.load[b][d] > capacity) return false;
    }
    return true;
  }

  /** The route with the stop at the place asked for, turned round if it may be; or undefined. */
  private turned(route: number, stop: number, place: (stops: number[]) => number) {
    const stops = this.routeStops[route];
    if (stops[place(stops)] === stop) return stops;
    if (!this.reversible || stops[stops.length - 1 - place(stops)] !== stop) return undefined;
    return stops.toReversed();
  }
}
