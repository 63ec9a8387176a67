import { type Currency, type Money, toMinor } from "../../platform/money.ts";
import type { DeliveryRoute } from "../engine/schedule.ts";
import type { DeliveryResult } from "./result-schema.ts";
import type { StoredPlan } from "./schema.ts";

type RouteCost = DeliveryResult["routes"][number]["cost"];
type PlanCost = DeliveryResult["totals"]["cost"];

function money(major: number, currency: Currency): Money {
  return { amountMinor: toMinor(major, currency), currency };
}

/** Each line is its quantity by its rate, rounded once; the total is the sum of the lines. */
export function costOf(plan: StoredPlan, route: DeliveryRoute): RouteCost {
  const { currency } = plan;
  const { fixedCost, costPerKm, costPerHour } = plan.vehicles[route.vehicle]!;
  const fixed = money(Number(fixedCost), currency);
  const distance = money((route.distanceM / 1_000) * Number(costPerKm), currency);
  const time = money((route.durationS / 3_600) * Number(costPerHour), currency);
  // One line of stops with rates of their own: each stop's lateness by its rate, rounded as one.
  const late = route.visits.reduce((sum, visit) => {
    const perHour = Number(plan.stops[visit.stop]!.latenessCostPerHour ?? 0);
    return sum + (visit.lateS / 3_600) * perHour;
  }, 0);
  const lateness = money(late, currency);
  const lines = [fixed, distance, time, lateness];
  const amountMinor = lines.reduce((sum, line) => sum + line.amountMinor, 0);
  return { fixed, distance, time, lateness, total: { amountMinor, currency } };
}

/** Costs of routes, and the prizes of stops left out. */
export function sumOfCosts(
  plan: StoredPlan,
  costs: readonly RouteCost[],
  unassigned: readonly { readonly stop: number }[],
): PlanCost {
  const { currency } = plan;
  const sum = (part: keyof RouteCost): Money => ({
    amountMinor: costs.reduce((total, cost) => total + cost[part].amountMinor, 0),
    currency,
  });
  const prizes = money(
    unassigned.reduce((total, { stop }) => total + Number(plan.stops[stop]!.prize ?? 0), 0),
    currency,
  );
  const amountMinor = sum("total").amountMinor + prizes.amountMinor;
  return {
    fixed: sum("fixed"),
    distance: sum("distance"),
    time: sum("time"),
    lateness: sum("lateness"),
    prizes,
    total: { amountMinor, currency },
  };
}
