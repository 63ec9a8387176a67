import type { DeliveryInstance } from "./instance.ts";
import { nodesOf } from "./rich-schedule.ts";
import { ruleIndexOf } from "./rule-index.ts";
import type { Objective } from "./rules.ts";
import type { DeliveryRoute } from "./schedule.ts";
import { StockLedger } from "./stock-ledger.ts";
import type { Violation } from "./violation.ts";

export interface ObjectiveValue {
  readonly objective: Objective;
  readonly value: number;
}

/** The objectives of an instance in their order, with what a plan's routes make of them. */
export function objectiveValues(
  instance: DeliveryInstance,
  routes: readonly DeliveryRoute[],
  cost: number,
): ObjectiveValue[] {
  const durations = routes.map((route) => route.durationS);
  const lateS = routes.flatMap((route) => route.visits.map((visit) => visit.lateS));
  const values: Readonly<Record<Objective, number>> = {
    vehicles: routes.length,
    cost,
    makespan: routes.reduce((latest, route) => Math.max(latest, route.endS), 0),
    lateness: lateS.reduce((a, b) => a + b, 0),
    balance: routes.length > 0 ? Math.max(...durations) - Math.min(...durations) : 0,
  };
  const objectives = instance.rules?.objectives ?? ["cost"];
  return objectives.map((objective) => ({ objective, value: values[objective] }));
}

/** What is left of the stock by the routes of a plan. */
export function ledgerOf(
  instance: DeliveryInstance,
  routes: readonly DeliveryRoute[],
): StockLedger {
  const ledger = new StockLedger(instance, ruleIndexOf(instance));
  for (const { vehicle, visits, trips } of routes) {
    const stops = visits.map((visit) => visit.stop);
    const nodes = nodesOf(instance, vehicle, stops, trips);
    ledger.replace(vehicle, nodes, nodes.length);
  }
  return ledger;
}

/** Rules between routes that a plan breaks: stops kept together, and stock. */
export function faultsBetweenRoutes(
  instance: DeliveryInstance,
  vehicleOf: ArrayLike<number>,
  ledger: StockLedger,
): Violation[] {
  const faults: Violation[] = [];
  for (const { kind, stops } of ruleIndexOf(instance).rules.relations) {
    if (kind === "not-same-route") continue;
    const served = stops.filter((stop) => vehicleOf[stop] >= 0);
    const stray = served.find((stop) => vehicleOf[stop] !== vehicleOf[served[0]]);
    if (stray === undefined) continue;
    const vehicle = vehicleOf[stray];
    faults.push({ code: "relation", vehicle, stop: stray, dimension: -1, needed: 0, allowed: 0 });
  }
  for (const { item, drawn, stock } of ledger.shortages()) {
    const where = { vehicle: -1, stop: -1, dimension: item };
    faults.push({ code: "stock", ...where, needed: drawn, allowed: stock });
  }
  return faults;
}
