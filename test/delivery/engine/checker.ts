import type { DeliveryInstance } from "../../../src/delivery/engine/instance.ts";
import type { Objective } from "../../../src/delivery/engine/rules.ts";
import { breakFaults } from "./checker-breaks.ts";
import type { StatedRoute } from "./checker-plan.ts";
import { routeFaults } from "./checker-route.ts";
import { loadFaults, planTieFaults, routeTieFaults } from "./checker-rules.ts";
import { driveTimes } from "./checker-times.ts";

/** What is checked of a solution; the engine's own has more. */
export interface StatedSolution extends Record<Quantity, number> {
  readonly routes: readonly StatedRoute[];
  readonly unassigned: readonly { readonly stop: number }[];
  readonly unservedPriority: number;
  readonly cost: {
    readonly fixed: number;
    readonly distance: number;
    readonly time: number;
    readonly lateness?: number;
    readonly prizes: number;
    readonly total: number;
  };
  readonly lowerBound: { readonly value: number };
  readonly objectives?: readonly { readonly objective: Objective; readonly value: number }[];
  readonly feasible?: boolean;
}

type Quantity = "distanceM" | "driveS" | "serviceS" | "waitS" | "durationS";
const QUANTITIES: readonly Quantity[] = ["distanceM", "driveS", "serviceS", "waitS", "durationS"];

/**
 * Faults of a solution, recomputed from the instance and the order of stops alone; empty = none.
 *
 * Shares no code with the engine: it drives each route by its stated times and notes every rule of
 * the instance that they break.
 */
export function faultsOf(instance: DeliveryInstance, solution: StatedSolution): string[] {
  const faults: string[] = [];
  const expectEqual = (what: string, actual: number, expected: number) => {
    if (actual !== expected) faults.push(`${what} is ${actual}, recomputed ${expected}`);
  };
  const usedVehicles = new Set<number>();
  const totals = { distanceM: 0, driveS: 0, serviceS: 0, waitS: 0, durationS: 0 };
  const cost = { fixed: 0, distance: 0, time: 0, lateness: 0 };
  for (const route of solution.routes) {
    const { vehicle } = route;
    if (usedVehicles.has(vehicle)) faults.push(`vehicle ${vehicle} is used twice`);
    usedVehicles.add(vehicle);
    const fault = (text: string) => faults.push(`vehicle ${vehicle} ${text}`);
    const driven = driveTimes(instance, route, fault);
    routeFaults(instance, route, driven, fault);
    loadFaults(instance, route, fault);
    routeTieFaults(instance, route, fault);
    breakFaults(instance, route, driven, fault);
    for (const key of QUANTITIES) {
      expectEqual(`${key} of vehicle ${vehicle}`, route[key], driven[key]);
      totals[key] += driven[key];
    }
    const lines = {
      fixed: instance.vehicleFixedCost[vehicle],
      distance: instance.vehicleCostPerM[vehicle] * driven.distanceM,
      time: instance.vehicleCostPerS[vehicle] * driven.durationS,
      lateness: driven.latenessCost,
    };
    for (const key of ["fixed", "distance", "time", "lateness"] as const) {
      expectEqual(`${key} cost of vehicle ${vehicle}`, route.cost[key] ?? 0, lines[key]);
      cost[key] += lines[key];
    }
  }
  faults.push(...coverFaults(instance, solution), ...planTieFaults(instance, solution.routes));
  let [prizes, unservedPriority] = [0, 0];
  for (const { stop } of solution.unassigned) {
    unservedPriority += instance.stopPriority[stop];
    prizes += instance.stopPrize[stop];
  }
  for (const key of QUANTITIES) expectEqual(`total ${key}`, solution[key], totals[key]);
  for (const key of ["fixed", "distance", "time", "lateness"] as const) {
    expectEqual(`total ${key} cost`, solution.cost[key] ?? 0, cost[key]);
  }
  expectEqual("total of prizes", solution.cost.prizes, prizes);
  const total = cost.fixed + cost.distance + cost.time + cost.lateness + prizes;
  expectEqual("total cost", solution.cost.total, total);
  expectEqual("unserved priority", solution.unservedPriority, unservedPriority);
  if (solution.lowerBound.value > total) {
    faults.push(`the lower bound ${solution.lowerBound.value} is above the cost ${total}`);
  }
  for (const number of [total, ...Object.values(totals)]) {
    if (!Number.isSafeInteger(number)) faults.push(`${number} is not an exact integer`);
  }
  faults.push(...objectiveFaults(instance, solution, total));
  const claimsTooMuch = solution.feasible === true && (unservedPriority > 0 || faults.length > 0);
  if (claimsTooMuch) faults.push("says that it is feasible");
  return faults;
}

/** Every stop is served once or reported once. */
function coverFaults(instance: DeliveryInstance, solution: StatedSolution): string[] {
  const times = new Array<number>(instance.stopLocation.length).fill(0);
  for (const { visits } of solution.routes) for (const { stop } of visits) times[stop]++;
  for (const { stop } of solution.unassigned) times[stop]++;
  return times.flatMap((count, stop) =>
    count === 1 ? [] : [`stop ${stop} is accounted for ${count} times`],
  );
}

/** The objectives are those of the instance, in their order, with the values of these routes. */
function objectiveFaults(
  instance: DeliveryInstance,
  { routes, objectives }: StatedSolution,
  cost: number,
): string[] {
  if (objectives === undefined) return [];
  const asked = instance.rules?.objectives ?? ["cost"];
  const stated = objectives.map(({ objective }) => objective);
  if (String(asked) !== String(stated)) return [`objectives are ${stated}, asked for ${asked}`];
  const spans = routes.map(({ startS, endS }) => endS - startS).sort((a, b) => a - b);
  const lateS = routes.flatMap(({ visits }) =>
    visits.map(({ stop, serviceStartS }) =>
      Math.max(0, serviceStartS - (instance.rules?.stopDueS[stop] ?? Infinity)),
    ),
  );
  const values: Record<Objective, number> = {
    vehicles: routes.length,
    cost,
    makespan: Math.max(0, ...routes.map(({ endS }) => endS)),
    lateness: lateS.reduce((a, b) => a + b, 0),
    balance: (spans.at(-1) ?? 0) - (spans[0] ?? 0),
  };
  return objectives
    .filter(({ objective, value }) => values[objective] !== value)
    .map(({ objective, value }) => `${objective} is ${value}, recomputed ${values[objective]}`);
}
