import { type Benchmark, type BenchPlan, clientRoute } from "./delivery-files.ts";

/** What one solver made of one instance, with the resources it took. */
export interface Outcome {
  readonly solver: string;
  readonly plan: BenchPlan;
  /** In the unit of the family's best-known values. */
  readonly cost: number;
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly megabytes: number;
  /** Of solvers that state them. */
  readonly iterations?: number;
  readonly bound?: number;
  /** What an independent check found wrong; a plan with faults is not feasible. */
  readonly faults: readonly string[];
}

export function isFeasible(benchmark: Benchmark, { plan, faults }: Outcome): boolean {
  const isMandatory = (stop: number) => benchmark.instance.stopPriority[stop] > 0;
  return faults.length === 0 && !plan.unassigned.some(isMandatory);
}

/**
 * Percent above the best-known value; undefined without one, or for a plan that does not count:
 * not feasible, or with more vehicles where their number comes first.
 */
export function gapOf(benchmark: Benchmark, outcome: Outcome): number | undefined {
  if (benchmark.bestKnown === undefined || !isFeasible(benchmark, outcome)) return undefined;
  if (outcome.plan.routes.length > (benchmark.bestKnownVehicles ?? Infinity)) return undefined;
  return 100 * (outcome.cost / benchmark.bestKnown - 1);
}

/** One line with the whole plan, for somebody else's checker. */
export function jsonLine(benchmark: Benchmark, outcome: Outcome, seed: number): string {
  const { plan, cost, seconds, cpuSeconds, megabytes, iterations, bound } = outcome;
  const { vehicleTypes, depots, input } = benchmark;
  const startOf = (vehicle: number) => input.vehicles[vehicle].start;
  return JSON.stringify({
    instance: benchmark.name,
    solver: outcome.solver,
    cost,
    bound,
    seconds: rounded(seconds, 3),
    cpuSeconds: rounded(cpuSeconds, 3),
    megabytes: Math.round(megabytes),
    iterations,
    seed,
    routes: plan.routes.map((route) => clientRoute(benchmark, route)),
    ...(vehicleTypes && { vehicles: plan.routes.map(({ vehicle }) => vehicleTypes[vehicle]) }),
    ...(depots && { depots: plan.routes.map(({ vehicle }) => depots.indexOf(startOf(vehicle))) }),
    unassigned: plan.unassigned.map((stop) => benchmark.clients[stop]),
    feasible: isFeasible(benchmark, outcome),
  });
}

export const TABLE_HEAD =
  "instance               solver       value  best known   gap %  seconds   CPU s    MB       bound";

export function tableRow(benchmark: Benchmark, outcome: Outcome): string {
  const { plan, cost, seconds, cpuSeconds, megabytes, bound, faults } = outcome;
  const left = plan.unassigned.length;
  const vehicles = benchmark.bestKnownVehicles;
  const remarks = [
    vehicles === undefined ? "" : `${plan.routes.length} vehicles, best known ${vehicles}`,
    left > 0 ? `${left} stops left out` : "",
    faults.length > 0 ? `NOT VALID: ${faults[0]}` : "",
  ];
  const columns = [
    benchmark.name.padEnd(22),
    outcome.solver.padEnd(8),
    amount(cost).padStart(9),
    amount(benchmark.bestKnown).padStart(11),
    (gapOf(benchmark, outcome)?.toFixed(2) ?? "-").padStart(7),
    seconds.toFixed(1).padStart(8),
    cpuSeconds.toFixed(1).padStart(7),
    megabytes.toFixed(0).padStart(5),
    amount(bound).padStart(11),
    remarks.filter((remark) => remark !== "").join("; "),
  ];
  return columns.join(" ").trimEnd();
}

/** Mean gap of each family and solver, and how many instances had a plan that counts. */
export function familyTable(all: readonly (readonly [Benchmark, Outcome])[]): string {
  const kinds = [...new Set(all.map(([benchmark]) => benchmark.kind))];
  const solvers = [...new Set(all.map(([, outcome]) => outcome.solver))];
  const lines = [`${"mean gap %".padEnd(12)}${solvers.map((name) => name.padStart(15)).join("")}`];
  for (const kind of kinds) {
    const cells = solvers.map((solver) => {
      const of = all.filter(([file, outcome]) => file.kind === kind && outcome.solver === solver);
      const gaps = of
        .map(([file, outcome]) => gapOf(file, outcome))
        .filter((gap) => gap !== undefined);
      if (gaps.length === 0) return "-".padStart(15);
      const mean = gaps.reduce((a, b) => a + b, 0) / gaps.length;
      return `${mean.toFixed(2)} (${gaps.length}/${of.length})`.padStart(15);
    });
    lines.push(kind.padEnd(12) + cells.join(""));
  }
  return lines.join("\n");
}

function amount(value: number | undefined): string {
  return value === undefined ? "-" : String(rounded(value, 2));
}

function rounded(value: number, decimals: number): number {
  return Math.round(value * 10 ** decimals) / 10 ** decimals;
}
