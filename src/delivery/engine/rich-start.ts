import type { RichPlan } from "./rich-plan.ts";
import { nodesOf } from "./rich-schedule.ts";
import type { PlannedRoute } from "./solution.ts";
import { reloadAt } from "./timeline.ts";

/**
 * Takes over locked stops, then the rest of a plan to start from, as far as every rule is kept;
 * what would break one is left to be inserted.
 */
export function adoptRich(plan: RichPlan, start: readonly PlannedRoute[]): void {
  const { instance } = plan.fleet;
  const given = new Map(start.map((route) => [route.vehicle, route]));
  for (const { vehicle, stops } of plan.index.rules.locked) {
    const route = given.get(vehicle);
    const rest = Array.from(route?.stops ?? []).filter((stop) => !stops.includes(stop));
    const isAhead = stops.every((stop, at) => route?.stops[at] === stop);
    const whole = [...stops, ...rest];
    if (isAhead && route) adopt(plan, vehicle, nodesOf(instance, vehicle, whole, route.trips));
    else adopt(plan, vehicle, whole);
    given.delete(vehicle);
  }
  for (const { vehicle, stops, trips } of given.values()) {
    adopt(plan, vehicle, nodesOf(instance, vehicle, stops, trips));
  }
}

/** The whole sequence if it is sound, else as many of its units as can stay in this order. */
function adopt(plan: RichPlan, vehicle: number, nodes: readonly number[]): void {
  const { units, unitOf, rules } = plan.index;
  const wanted = new Set(nodes);
  const stays = (node: number) =>
    node < 0 || (plan.vehicleOf[node] < 0 && plan.mayShare(node, vehicle));
  const isWhole = nodes.every(
    (node) => node < 0 || units[unitOf[node]].every((each) => wanted.has(each)),
  );
  if (isWhole && nodes.every(stays) && isKept(plan, vehicle, nodes)) {
    plan.setNodes(vehicle, nodes);
    return;
  }
  const depots = rules.vehicleReload[vehicle]?.depots ?? [];
  let kept: number[] = [];
  const seen = new Set<number>();
  for (const node of nodes) {
    if (node < 0 || seen.has(unitOf[node]) || !stays(node)) continue;
    seen.add(unitOf[node]);
    const unit = units[unitOf[node]].filter((stop) => stays(stop));
    const together = new Set([...kept, ...unit]);
    const ordered = nodes.filter((each) => each >= 0 && together.has(each));
    const missing = unit.filter((stop) => !wanted.has(stop));
    const sequences = [
      [...mergeReloads(kept, ordered), ...missing],
      ...depots.map((depot) => [...kept, reloadAt(depot), ...unit]),
    ];
    kept = sequences.find((sequence) => isKept(plan, vehicle, sequence)) ?? kept;
  }
  if (kept.length > 0) plan.setNodes(vehicle, kept);
}

/** The stops in order, with each reload kept before the stop that it was before. */
function mergeReloads(kept: readonly number[], ordered: readonly number[]): number[] {
  const merged: number[] = [];
  for (const stop of ordered) {
    const at = kept.indexOf(stop);
    if (at > 0 && kept[at - 1] < 0) merged.push(kept[at - 1]);
    merged.push(stop);
  }
  return merged;
}

function isKept(plan: RichPlan, vehicle: number, nodes: readonly number[]): boolean {
  return (
    plan.isKept(vehicle, nodes, nodes.length) && plan.ledger.allows(vehicle, nodes, nodes.length)
  );
}
