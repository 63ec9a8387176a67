import type { InstanceInput } from "../engine/pack.ts";
import { loadsOf } from "./amounts.ts";
import type { PackingTables } from "./pack-plan.ts";
import type { StoredPlan } from "./schema.ts";

type Rules = Pick<InstanceInput, "shipments" | "relations" | "stock" | "locked" | "objectives">;

/** Shipments, relations, stock, locked stops and objectives as the engine takes them. */
export function packRules(plan: StoredPlan, tables: PackingTables): Rules {
  const { shipments, relations, locked, objectives } = plan;
  const stop = (id: string) => tables.stops.get(id)!;
  const vehicle = (id: string) => tables.vehicles.get(id)!;
  return {
    ...(shipments && {
      shipments: shipments.map(({ pickup, delivery, quantity, maxInVehicleMinutes }) => ({
        pickup: stop(pickup),
        delivery: stop(delivery),
        load: loadsOf(quantity, tables.dimensions),
        ...(maxInVehicleMinutes !== undefined && {
          maxInVehicleS: Math.round(maxInVehicleMinutes * 60),
        }),
      })),
    }),
    ...(relations && {
      relations: relations.map(({ kind, stops, vehicle: only, fromStart, toEnd }) => ({
        kind,
        stops: stops.map(stop),
        ...(only !== undefined && { vehicle: vehicle(only) }),
        ...(fromStart && { fromStart }),
        ...(toEnd && { toEnd }),
      })),
    }),
    ...(tables.items.size > 0 && { stock: stockOf(plan, tables) }),
    ...(locked && {
      locked: locked
        .filter(({ stops }) => stops.length > 0)
        .map((order) => ({
          vehicle: vehicle(order.vehicle),
          stops: order.stops.map(stop),
        })),
    }),
    ...(objectives && { objectives }),
  };
}

function stockOf(plan: StoredPlan, { items }: PackingTables) {
  return plan.depots.flatMap(({ stock = {} }, depot) =>
    Object.entries(stock).map(([name, amount]) => ({ depot, item: items.get(name)!, amount })),
  );
}
