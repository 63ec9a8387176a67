import { join } from "node:path";
import type { DeliverySolution } from "../../src/delivery/engine/solution.ts";
import { solveIslands } from "../../src/delivery/planning/solve-islands.ts";
import { faultsOf } from "../delivery/engine/checker.ts";
import { type Benchmark, type BenchRoute, problemFiles, readBenchmark } from "./delivery-files.ts";
import { peerOutcome, peersOf } from "./delivery-peers.ts";
import { familyTable, jsonLine, type Outcome, TABLE_HEAD, tableRow } from "./delivery-report.ts";
import type { BenchOptions } from "./main.ts";

const DATA = process.env.BENCH_DATA ?? "../shared/data";

/**
 * Plans each instance for the given seconds and prints a table, or with `json` one object a line.
 * Files or folders; without any, the CVRP instances under BENCH_DATA. `--against hgs,pyvrp,vroom,ortools`
 * runs those peers on the same files in turn, as far as they are installed (see infra/peers).
 */
export async function run(files: string[], options: BenchOptions): Promise<void> {
  const paths = problemFiles(files.length > 0 ? files : [join(DATA, "delivery", "cvrp-x")]);
  const peers = peersOf(options.rest.against ?? "", say);
  const all: [Benchmark, Outcome][] = [];
  if (!options.json) say(TABLE_HEAD);
  for (const path of paths) {
    const benchmark = readBenchmark(path);
    const show = (outcome: Outcome) => {
      all.push([benchmark, outcome]);
      if (options.json) process.stdout.write(`${jsonLine(benchmark, outcome, options.seed)}\n`);
      else say(tableRow(benchmark, outcome));
    };
    const own = await ownOutcome(benchmark, options).catch((error: unknown) => {
      if (!(error instanceof RangeError)) throw error;
      return error.message;
    });
    if (typeof own === "string") say(`${benchmark.name} was refused: ${own}`);
    else show(own);
    for (const peer of peers) {
      const outcome = peerOutcome(peer, benchmark, options);
      if (typeof outcome === "string") say(`${benchmark.name} ${peer}: ${outcome}`);
      else show(outcome);
    }
  }
  if (!options.json && all.length > 1) say(`\n${familyTable(all)}`);
}

/** With `json` the lines for people go to the other stream. */
function say(line: string): void {
  const stream = process.argv.includes("--json") ? process.stderr : process.stdout;
  stream.write(`${line}\n`);
}

async function ownOutcome(benchmark: Benchmark, options: BenchOptions): Promise<Outcome> {
  const { instance, costDivisor } = benchmark;
  const { seed, threads, seconds: limit } = options;
  const cpuBefore = process.cpuUsage();
  const startedAt = performance.now();
  const solution = await solveIslands(instance, { seed, threads, seconds: limit });
  const { user, system } = process.cpuUsage(cpuBefore);
  const [seconds, cpuSeconds] = [(performance.now() - startedAt) / 1_000, (user + system) / 1e6];
  return {
    solver: "entrepot",
    plan: {
      routes: solution.routes.map(benchRoute),
      unassigned: solution.unassigned.map(({ stop }) => stop),
    },
    cost: solution.cost.total / costDivisor,
    seconds,
    cpuSeconds,
    // At its peak, of this process: of several instances in one run, the largest so far.
    megabytes: process.resourceUsage().maxRSS / 2 ** 10,
    iterations: solution.iterations,
    bound: solution.lowerBound.value / costDivisor,
    faults: faultsOf(instance, solution),
  };
}

function benchRoute(route: DeliverySolution["routes"][number]): BenchRoute {
  return {
    vehicle: route.vehicle,
    stops: route.visits.map((visit) => visit.stop),
    reloads: route.trips.slice(1).map(({ firstVisit }) => firstVisit),
  };
}
