import { FaultList } from "../../platform/fault-list.ts";
import { checkReplan } from "./check-replan.ts";
import type { ReplanInput } from "./days-schema.ts";
import type { StopReport } from "./etas.ts";
import { relocked } from "./relocked.ts";
import { remainingRules } from "./remaining-rules.ts";
import type { DeliveryResult } from "./result-schema.ts";
import type { RouteOrder } from "./rules-schema.ts";
import type { Stop, StoredPlan } from "./schema.ts";
import { type UnderWay, underWayOf } from "./under-way.ts";
import { ordersOf, withoutStops } from "./what-if.ts";

/** A re-plan whose added stops all have their points. */
export type LocatedReplan = Omit<ReplanInput, "added"> & { readonly added: Stop[] };

/** What a re-plan goes on from. */
export interface Basis {
  readonly plan: StoredPlan;
  readonly result: DeliveryResult;
  readonly reports: readonly StopReport[];
}

/**
 * The rest of a day as a plan of its own: stops done or removed are left away, vehicles under way
 * start where they are with what they have on board, and locked routes and stops stay.
 *
 * Goods on board stay on board: their stops can change place, not vehicle. Goods of other stops have
 * to be fetched, for which a vehicle under way may return to its depot.
 *
 * @throws AppError `invalid` naming each stop or vehicle that is not there, or stands twice
 */
export function replanOf(
  basis: Basis,
  input: LocatedReplan,
): { plan: StoredPlan; start: RouteOrder[] } {
  const { plan, result, reports } = basis;
  const done = new Set([...(input.doneStops ?? []), ...reports.map(({ stopId }) => stopId)]);
  const gone = new Set([...done, ...(input.removed ?? [])]);
  const faults = new FaultList();
  checkReplan(basis, input, gone, faults);
  faults.throwIfAny();

  const underWay = input.at === undefined ? new Map() : underWayOf(basis, input, done);
  const orders = (input.routes ?? ordersOf(result)).map((order) => withoutStops(order, gone));
  const stops = [
    ...plan.stops.filter(({ id }) => !gone.has(id)).map((stop) => carried(stop, underWay)),
    ...input.added,
  ];
  const { name, seconds, iterations, seed } = input;
  const rest: StoredPlan = {
    ...plan,
    ...(name !== undefined && { name }),
    ...(seconds !== undefined && { seconds }),
    ...(iterations !== undefined && { iterations }),
    ...(seed !== undefined && { seed }),
    depots: plan.depots.map((depot) => ({ ...depot, ...stockLeft(basis, depot, done, underWay) })),
    vehicles: plan.vehicles.map((vehicle) => underWay.get(vehicle.id)?.vehicle ?? vehicle),
    stops,
  };
  return {
    plan: relocked(remainingRules(rest, gone, underWay), input, orders),
    start: orders.filter(({ stops }) => stops.length > 0),
  };
}

/** Goods on board have left their depot for good: where they might have come from is past. */
function carried(stop: Stop, underWay: ReadonlyMap<string, UnderWay>): Stop {
  for (const [id, { onBoard }] of underWay) {
    if (!onBoard.has(stop.id)) continue;
    const { suppliers: _past, release: _left, ...rest } = stop;
    return { ...rest, onBoardOf: id };
  }
  return stop;
}

function stockLeft(
  { plan, result }: Basis,
  { id, stock }: StoredPlan["depots"][number],
  done: ReadonlySet<string>,
  underWay: ReadonlyMap<string, UnderWay>,
): Pick<StoredPlan["depots"][number], "stock"> {
  if (!stock) return {};
  const left = { ...stock };
  const taken = new Set([...underWay.values()].flatMap(({ onBoard }) => [...onBoard]));
  const stopOf = new Map(plan.stops.map((stop) => [stop.id, stop]));
  for (const { depotId, stopId } of result.routes.flatMap(({ stops }) => stops)) {
    if (depotId !== id || !(done.has(stopId) || taken.has(stopId))) continue;
    for (const [item, amount] of Object.entries(stopOf.get(stopId)!.items ?? {})) {
      left[item] = Math.max(0, (left[item] ?? 0) - amount);
    }
  }
  return { stock: left };
}
