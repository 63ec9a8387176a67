import { BLOCKED, type Fleet } from "./fleet.ts";
import type { RichPlan } from "./rich-plan.ts";

/**
 * Inserts a unit of several stops that is not just one shipment: direct sequences, and shipments
 * that share stops with them.
 *
 * Stops of a direct sequence form a block. The first block is tried everywhere, the others behind
 * the one they follow where they cost least; the last one is tried everywhere behind it. Such units
 * are few, so whole sequences are driven.
 */
export class UnitInsertion {
  private readonly plan: RichPlan;
  private readonly fleet: Fleet;
  private bestCost = 0;
  private bestVehicle = -1;
  private bestNodes: readonly number[] = [];

  constructor(plan: RichPlan) {
    this.plan = plan;
    this.fleet = plan.fleet;
  }

  insert(unit: readonly number[]): boolean {
    const { plan, fleet } = this;
    const { instance } = fleet;
    const mandatory = unit.some((stop) => instance.stopPriority[stop] > 0);
    const prize = unit.reduce((sum, stop) => sum + instance.stopPrize[stop], 0);
    this.bestCost = mandatory ? BLOCKED / 2 : prize;
    this.bestVehicle = -1;
    const blocks = this.blocksOf(unit);
    for (let kind = 0; kind < fleet.kindCount; kind++) {
      const fits = (stop: number) => fleet.fits[stop * fleet.kindCount + kind] !== 0;
      if (!unit.every(fits)) continue;
      const begin = plan.kindStart[kind];
      const used = [...plan.vehicles.subarray(begin, begin + plan.kindUsed[kind])];
      const idle = plan.idleOf(kind);
      for (const vehicle of idle < 0 ? used : [...used, idle]) {
        if (unit.every((stop) => plan.mayShare(stop, vehicle))) this.tryVehicle(vehicle, blocks);
      }
    }
    if (this.bestVehicle < 0) return false;
    plan.setNodes(this.bestVehicle, this.bestNodes);
    return true;
  }

  private blocksOf(unit: readonly number[]): number[][] {
    const { relationsOf } = this.plan.index;
    const blocks: number[][] = [];
    const blockOf = new Map<number, number[]>();
    for (const stop of unit) {
      const chain = relationsOf[stop].find(({ kind }) => kind === "direct-sequence");
      const ahead = chain?.stops.find((other) => blockOf.has(other));
      const block = ahead === undefined ? [] : blockOf.get(ahead)!;
      if (block.length === 0) blocks.push(block);
      block.push(stop);
      blockOf.set(stop, block);
    }
    return blocks;
  }

  private tryVehicle(vehicle: number, blocks: readonly number[][]): void {
    const nodes: number[] = [];
    this.plan.nodesInto(vehicle, nodes);
    const costBefore = nodes.length > 0 ? this.costOf(vehicle, nodes) : 0;
    for (let at = 0; at <= nodes.length; at++) {
      this.place(vehicle, nodes.toSpliced(at, 0, ...blocks[0]), at + 1, blocks, 1, costBefore);
    }
  }

  private place(
    vehicle: number,
    nodes: readonly number[],
    from: number,
    blocks: readonly number[][],
    next: number,
    costBefore: number,
  ): void {
    if (next === blocks.length) {
      this.offer(vehicle, nodes, costBefore);
      return;
    }
    const options: { nodes: number[]; at: number; cost: number }[] = [];
    for (let at = from; at <= nodes.length; at++) {
      const longer = nodes.toSpliced(at, 0, ...blocks[next]);
      options.push({ nodes: longer, at, cost: this.costOf(vehicle, longer) });
    }
    options.sort((a, b) => a.cost - b.cost);
    const isLast = next + 1 === blocks.length;
    for (const option of isLast ? options : options.slice(0, 1)) {
      this.place(vehicle, option.nodes, option.at + 1, blocks, next + 1, costBefore);
    }
  }

  private offer(vehicle: number, nodes: readonly number[], costBefore: number): void {
    const { plan } = this;
    const cost = this.costOf(vehicle, nodes) - costBefore;
    if (cost >= this.bestCost || !plan.isKept(vehicle, nodes, nodes.length)) return;
    if (!plan.ledger.allows(vehicle, nodes, nodes.length)) return;
    const whole = cost + plan.extraCost(vehicle);
    if (whole >= this.bestCost) return;
    this.bestCost = whole;
    this.bestVehicle = vehicle;
    this.bestNodes = nodes;
  }

  private costOf(vehicle: number, nodes: readonly number[]): number {
    const { fleet, plan } = this;
    const { instance, width } = fleet;
    const kind = fleet.kindOf[vehicle];
    const costs = fleet.edgeCost[kind];
    let here = fleet.startOf[kind];
    let cost = instance.vehicleFixedCost[vehicle];
    for (const node of nodes) {
      const there = plan.timeline.locationOf(node);
      cost += costs[here * width + there];
      here = there;
    }
    return cost + costs[here * width + fleet.endOf[kind]];
  }
}
