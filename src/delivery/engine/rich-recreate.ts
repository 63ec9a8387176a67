import type { Random } from "../../numeric/random.ts";
import { Blinks } from "./blinks.ts";
import type { Neighbours } from "./neighbours.ts";
import { PairInsertion } from "./pair-insertion.ts";
import type { RichPlan } from "./rich-plan.ts";
import { StopInsertion } from "./stop-insertion.ts";
import { reloadAt } from "./timeline.ts";
import { UnitInsertion } from "./unit-insertion.ts";

/** Puts absent units back, each where it costs least; see `Recreate` for the plain case. */
export class RichRecreate {
  private readonly plan: RichPlan;
  private readonly stops: StopInsertion;
  private readonly pairs: PairInsertion;
  private readonly units: UnitInsertion;

  constructor(plan: RichPlan, neighbours: Neighbours, random: Random) {
    const blinks = new Blinks(random);
    this.plan = plan;
    this.stops = new StopInsertion(plan, neighbours, blinks);
    this.pairs = new PairInsertion(plan, neighbours, blinks);
    this.units = new UnitInsertion(plan);
  }

  /** Inserts what can be inserted of the given stops' units, in their order. */
  insertAll(stops: ArrayLike<number>, count: number, blinking: boolean): void {
    const { plan } = this;
    const { units, unitOf, partner } = plan.index;
    for (const vehicle of plan.touchedVehicles()) this.dropReloads(vehicle);
    for (let i = 0; i < count; i++) {
      const stop = stops[i];
      if (plan.vehicleOf[stop] >= 0) continue;
      const unit = units[unitOf[stop]];
      if (!plan.isCostOnly) plan.ranking.look();
      if (unit.length === 1) this.stops.insert(stop, blinking);
      else if (unit.length === 2 && partner[unit[0]] === unit[1]) {
        this.pairs.insert(unit[0], blinking);
      } else this.units.insert(unit);
    }
  }

  /** Joins trips, or moves a reload to another depot, where that is possible and cheaper. */
  private dropReloads(vehicle: number): void {
    const { plan } = this;
    if (plan.reloadCount[vehicle] === 0 || plan.size[vehicle] === 0) return;
    const depots = plan.index.rules.vehicleReload[vehicle]?.depots ?? [];
    const nodes: number[] = [];
    plan.nodesInto(vehicle, nodes);
    let cost = this.lengthOf(vehicle, nodes);
    let kept = nodes;
    for (let at = 0; at < kept.length; at++) {
      if (kept[at] >= 0) continue;
      const options = depots.map((depot) => kept.with(at, reloadAt(depot)));
      for (const option of [kept.toSpliced(at, 1), ...options]) {
        const length = this.lengthOf(vehicle, option);
        if (length >= cost || !plan.isKept(vehicle, option, option.length)) continue;
        if (!plan.ledger.allows(vehicle, option, option.length)) continue;
        cost = length;
        kept = option;
        break;
      }
    }
    if (kept !== nodes) plan.setNodes(vehicle, kept);
  }

  private lengthOf(vehicle: number, nodes: readonly number[]): number {
    const { fleet, timeline } = this.plan;
    const kind = fleet.kindOf[vehicle];
    const costs = fleet.edgeCost[kind];
    let here = fleet.startOf[kind];
    let cost = 0;
    for (const node of nodes) {
      const there = timeline.locationOf(node);
      cost += costs[here * fleet.width + there];
      here = there;
    }
    return cost + costs[here * fleet.width + fleet.endOf[kind]];
  }
}
