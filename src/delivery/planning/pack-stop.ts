import type { StopInput } from "../engine/pack.ts";
import { loadsOf } from "./amounts.ts";
import { secondsOf } from "./clock.ts";
import { minorOf } from "./cost-units.ts";
import { lockedOut } from "./locks.ts";
import type { PackingTables } from "./pack-plan.ts";
import { placeOfDepot, placeOfPosition } from "./places-of-plan.ts";
import type { Stop, StoredPlan } from "./schema.ts";

/** A stop as the engine takes it. */
export function packStop(
  plan: StoredPlan,
  stop: Stop,
  index: number,
  tables: PackingTables,
): StopInput {
  const { dimensions } = tables;
  const { collect, items, preparationMinutes } = stop;
  return {
    location: plan.depots.length + index,
    demand: loadsOf(stop.quantity, dimensions),
    ...(collect && { collect: loadsOf(collect, dimensions) }),
    serviceS: Math.round(stop.serviceMinutes * 60),
    ...(preparationMinutes && { preparationS: Math.round(preparationMinutes * 60) }),
    windowsS: stop.windows.map(({ from, until }) => [secondsOf(from), secondsOf(until)] as const),
    ...(stop.release !== undefined && { releaseS: secondsOf(stop.release) }),
    ...latenessOf(plan, stop, tables),
    priority: stop.priority,
    prize: Math.round(minorOf(stop.prize, plan.currency) * tables.unitsPerMinor),
    skills: stop.skills.map((name) => tables.skills.get(name)!),
    ...suppliersOf(plan, stop),
    // What is on board already has left its depot's stock.
    ...(items &&
      stop.onBoardOf === undefined && {
        items: Object.entries(items).map(([name, amount]) => ({
          item: tables.items.get(name)!,
          amount,
        })),
      }),
    ...vehiclesOf(stop, tables),
  };
}

/** Goods on board come from where their vehicle is; others from depots alone. */
function suppliersOf(plan: StoredPlan, { onBoardOf, suppliers, quantity, items }: Stop) {
  if (onBoardOf !== undefined) return { suppliers: [placeOfPosition(plan, onBoardOf)] };
  if (suppliers) return { suppliers: suppliers.map((id) => placeOfDepot(plan, id)) };
  const bringsGoods = [...Object.values(quantity), ...Object.values(items ?? {})].some(Boolean);
  const isUnderWay = plan.vehicles.some(({ position }) => position);
  return bringsGoods && isUnderWay ? { suppliers: [...plan.depots.keys()] } : {};
}

function latenessOf(plan: StoredPlan, { due, latenessCostPerHour }: Stop, tables: PackingTables) {
  if (due === undefined) return {};
  const perS = minorOf(latenessCostPerHour, plan.currency) / 3_600;
  return { dueS: secondsOf(due), latenessCostPerS: Math.round(perS * tables.unitsPerMinor) };
}

function vehiclesOf(stop: Stop, { vehicles, locks }: PackingTables) {
  const numbersOf = (ids: readonly string[]) => ids.map((id) => vehicles.get(id)!);
  const own = locks.vehicleOf.get(stop.id);
  // Locked to a vehicle that may not serve it, none may: what is allowed stands above a lock.
  const allowed =
    own === undefined
      ? stop.allowedVehicles
      : [own].filter((id) => stop.allowedVehicles?.includes(id) ?? true);
  const forbidden = [...(stop.forbiddenVehicles ?? []), ...lockedOut(locks, stop)];
  return {
    ...(allowed && { allowedVehicles: numbersOf(allowed) }),
    ...(forbidden.length > 0 && { forbiddenVehicles: numbersOf(forbidden) }),
  };
}
