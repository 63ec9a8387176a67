import type { Random } from "../../numeric/random.ts";
import type { RichPlan } from "./rich-plan.ts";
import type { WorkingPlan } from "./working-plan.ts";

/**
 * Offers each route changed in this trial to an idle vehicle of another kind, drawn at random, and
 * hands it over if that is cheaper: inserting stop by stop never changes a route's vehicle.
 */
export function exchangeVehicles(plan: WorkingPlan, random: Random): void {
  const { kindCount, kindOf } = plan.fleet;
  if (kindCount < 2) return;
  for (const vehicle of plan.touchedVehicles()) {
    if (plan.size[vehicle] === 0) continue;
    const kind = random.below(kindCount);
    const idle = kind === kindOf[vehicle] ? -1 : plan.idleOf(kind);
    if (idle < 0 || !couldCarry(plan, vehicle, idle)) continue;
    const costBefore = plan.cost;
    plan.handOver(vehicle, idle);
    if (plan.cost >= costBefore || !plan.isSound(idle)) plan.handOver(idle, vehicle);
  }
}

/** The same where the whole sequence must be driven to know whether another vehicle can. */
export function exchangeRichVehicles(plan: RichPlan, random: Random): void {
  const { kindCount, kindOf } = plan.fleet;
  if (kindCount < 2) return;
  for (const vehicle of plan.touchedVehicles().slice()) {
    if (plan.size[vehicle] === 0) continue;
    const kind = random.below(kindCount);
    const idle = kind === kindOf[vehicle] ? -1 : plan.idleOf(kind);
    if (idle < 0) continue;
    const nodes: number[] = [];
    plan.nodesInto(vehicle, nodes);
    if (!plan.isKept(idle, nodes, nodes.length)) continue;
    const energyBefore = plan.energy();
    plan.handOver(vehicle, idle);
    const isBetter = plan.energy() < energyBefore && plan.ledger.shortages().length === 0;
    if (!isBetter) plan.handOver(idle, vehicle);
  }
}

function couldCarry(plan: WorkingPlan, vehicle: number, idle: number): boolean {
  const { fleet } = plan;
  const { instance } = fleet;
  const { dimensionCount, vehicleCapacity } = instance;
  if (plan.size[vehicle] > instance.vehicleMaxStops[idle]) return false;
  for (let d = 0; d < dimensionCount; d++) {
    const row = vehicle * dimensionCount + d;
    const load = vehicleCapacity[row] - plan.room[row];
    if (load > vehicleCapacity[idle * dimensionCount + d]) return false;
  }
  const kind = fleet.kindOf[idle];
  for (let stop = plan.first[vehicle]; stop >= 0; stop = plan.next[stop]) {
    if (fleet.fits[stop * fleet.kindCount + kind] === 0) return false;
  }
  return true;
}
