import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import type { DeliverySolution } from "../../src/delivery/engine/solution.ts";
import { solve } from "../../src/delivery/engine/solve.ts";
import { type BenchmarkInstance, readBenchmark } from "./delivery-files.ts";

export interface BenchOptions {
  seconds: number;
  seed: number;
  threads: number;
  json: boolean;
  rest: Record<string, string>;
}

const DATA = process.env.BENCH_DATA ?? "../shared/data";

/**
 * Plans each instance for the given seconds on one thread and prints a table, or with `json` one
 * object a line. Files or folders; without any, the CVRP instances under BENCH_DATA.
 */
export async function run(files: string[], options: BenchOptions): Promise<void> {
  const paths = expanded(files.length > 0 ? files : [join(DATA, "delivery", "cvrp-x")]);
  const gaps: number[] = [];
  if (!options.json) {
    process.stdout.write(
      "instance              cost    best known   gap %   seconds  iterations   MB\n",
    );
  }
  for (const path of paths) {
    const benchmark = readBenchmark(path);
    const started = performance.now();
    const elapsedS = () => (performance.now() - started) / 1_000;
    const solution = solve(benchmark.instance, {
      seed: options.seed,
      stop: () => elapsedS() >= options.seconds,
      progress: () => elapsedS() / options.seconds,
    });
    const seconds = elapsedS();
    const best = bestKnownOf(path);
    const cost = solution.cost.total / benchmark.costDivisor;
    const gap = best === undefined ? undefined : 100 * (cost / best - 1);
    if (gap !== undefined) gaps.push(gap);
    if (options.json) printJson(benchmark, solution, cost, seconds, options.seed);
    else printRow(benchmark.name, solution, cost, seconds, best, gap);
  }
  if (!options.json && gaps.length > 1) {
    const mean = gaps.reduce((a, b) => a + b, 0) / gaps.length;
    process.stdout.write(`mean gap of ${gaps.length}: ${mean.toFixed(2)} %\n`);
  }
}

function expanded(files: readonly string[]): string[] {
  return files.flatMap((file) => {
    if (!statSync(file).isDirectory()) return [file];
    const names = readdirSync(file).filter((name) => /\.(vrp|txt)$/.test(name));
    return names.sort().map((name) => join(file, name));
  });
}

/** Best-known value from the nearest `bks.csv` beside or above the file. */
function bestKnownOf(path: string): number | undefined {
  const name = path.split("/").at(-1)!;
  for (const folder of [dirname(path), dirname(dirname(path))]) {
    const table = join(folder, "bks.csv");
    if (!existsSync(table)) continue;
    for (const line of readFileSync(table, "utf8").split("\n")) {
      const [instance, , , best] = line.split(",");
      if (instance.split("/").at(-1) === name) return Number(best);
    }
  }
  return undefined;
}

function printJson(
  benchmark: BenchmarkInstance,
  solution: DeliverySolution,
  cost: number,
  seconds: number,
  seed: number,
): void {
  const line = {
    instance: benchmark.name,
    cost,
    seconds: Math.round(seconds * 1_000) / 1_000,
    iterations: solution.iterations,
    seed,
    routes: solution.routes.map((route) => route.visits.map((visit) => visit.stop + 1)),
    unassigned: solution.unassigned.map((each) => each.stop + 1),
    feasible: solution.unservedPriority === 0,
  };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

function printRow(
  name: string,
  solution: DeliverySolution,
  cost: number,
  seconds: number,
  best: number | undefined,
  gap: number | undefined,
): void {
  const columns = [
    name.padEnd(18),
    String(cost).padStart(8),
    String(best ?? "-").padStart(13),
    (gap?.toFixed(2) ?? "-").padStart(7),
    seconds.toFixed(1).padStart(9),
    String(solution.iterations).padStart(11),
    (process.memoryUsage.rss() / 2 ** 20).toFixed(0).padStart(4),
    solution.unassigned.length > 0 ? `${solution.unassigned.length} stops left out` : "",
  ];
  process.stdout.write(`${columns.join(" ").trimEnd()}\n`);
}
