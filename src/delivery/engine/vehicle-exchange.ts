import type { Random } from "../../numeric/random.ts";
import type { RichPlan } from "./rich-plan.ts";
import type { WorkingPlan } from "./working-plan.ts";

/**
 * Offers each route changed in this trial to a vehicle of another kind, drawn at random, which
 * gives its own route for it if none of that kind is idle; they trade if that is cheaper. Inserting
 * stop by stop never changes a route's vehicle.
 */
export function exchangeVehicles(plan: WorkingPlan, random: Random): void {
  const { kindCount, kindOf } = plan.fleet;
  if (kindCount < 2) return;
  for (const vehicle of plan.touchedVehicles()) {
    if (plan.size[vehicle] === 0) continue;
    const kind = random.below(kindCount);
    if (kind === kindOf[vehicle]) continue;
    const other = counterpart(plan, kind, random);
    if (!couldCarry(plan, vehicle, other) || !couldCarry(plan, other, vehicle)) continue;
    const costBefore = plan.cost;
    plan.trade(vehicle, other);
    const isBetter = plan.cost < costBefore && plan.isSound(vehicle) && plan.isSound(other);
    if (!isBetter) plan.trade(vehicle, other);
  }
}

/** An idle vehicle of a kind, or any of them. */
function counterpart(plan: WorkingPlan, kind: number, random: Random): number {
  const idle = plan.idleOf(kind);
  if (idle >= 0) return idle;
  const begin = plan.kindStart[kind];
  return plan.vehicles[begin + random.below(plan.kindStart[kind + 1] - begin)];
}

/** The same where the whole sequence must be driven to know whether another vehicle can. */
export function exchangeRichVehicles(plan: RichPlan, random: Random): void {
  const { kindCount, kindOf } = plan.fleet;
  if (kindCount < 2) return;
  for (const vehicle of plan.touchedVehicles()) {
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

/** Whether another vehicle has room for the route of a vehicle and may serve its stops. */
function couldCarry(plan: WorkingPlan, vehicle: number, other: number): boolean {
  const { fleet } = plan;
  const { instance } = fleet;
  const { dimensionCount, vehicleCapacity } = instance;
  if (plan.size[vehicle] > instance.vehicleMaxStops[other]) return false;
  for (let d = 0; d < dimensionCount; d++) {
    const row = vehicle * dimensionCount + d;
    const load = vehicleCapacity[row] - plan.room[row];
    if (load > vehicleCapacity[other * dimensionCount + d]) return false;
  }
  const kind = fleet.kindOf[other];
  for (let stop = plan.first[vehicle]; stop >= 0; stop = plan.next[stop]) {
    if (fleet.fits[stop * fleet.kindCount + kind] === 0) return false;
  }
  return true;
}
