import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { faultsOf } from "../delivery/engine/checker.ts";
import { priceOf } from "../delivery/engine/checker-price.ts";
import type { Benchmark, BenchPlan } from "./delivery-files.ts";
import type { Outcome } from "./delivery-report.ts";
import type { BenchOptions } from "./main.ts";

const FOLDER = process.env.BENCH_PEERS ?? join(homedir(), ".cache", "entrepot-peers");
const PYTHON = join(FOLDER, "bin", "python");
const DRIVER = join(import.meta.dirname, "../../infra/peers/run.py");
/** Python module by peer. */
const MODULES: Record<string, string> = {
  hgs: "hygese",
  ortools: "ortools",
  pyvrp: "pyvrp",
  vroom: "vroom",
};
/** A peer may take this much longer than it was told, for reading the problem and building it. */
const GRACE_S = 180;

interface PeerAnswer {
  readonly skipped?: string;
  readonly version: string;
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly megabytes: number;
  readonly routes: readonly { vehicle: number; stops: number[]; reloads: number[] }[];
}

/** The peers named that are installed; tells which are not. */
export function peersOf(names: string, say: (line: string) => void): string[] {
  return names
    .split(",")
    .filter((name) => name !== "")
    .filter((name) => {
      if (MODULES[name] === undefined) {
        throw new RangeError(`There is no peer ${name}; there are ${Object.keys(MODULES)}.`);
      }
      const found =
        existsSync(PYTHON) && spawnSync(PYTHON, ["-c", `import ${MODULES[name]}`]).status === 0;
      if (!found) say(`${name} is skipped: it is not installed in ${FOLDER} (see infra/peers).`);
      return found;
    });
}

/** What a peer made of an instance, priced and checked by us; or why it has nothing. */
export function peerOutcome(
  peer: string,
  benchmark: Benchmark,
  { seconds, seed }: BenchOptions,
): Outcome | string {
  const folder = mkdtempSync(join(tmpdir(), "entrepot-peer-"));
  try {
    writeProblem(folder, benchmark, seconds, seed);
    const run = spawnSync(PYTHON, [DRIVER, peer, join(folder, "problem.json")], {
      encoding: "utf8",
      timeout: 1_000 * (seconds + GRACE_S),
      maxBuffer: 2 ** 28,
      env: { ...process.env, OMP_NUM_THREADS: "1", PYTHONDONTWRITEBYTECODE: "1" },
    });
    const last = run.stdout.trim().split("\n").at(-1) ?? "";
    if (run.status !== 0 || !last.startsWith("{")) {
      return `failed: ${run.stderr.trim().split("\n").at(-1) || "it took too long"}`;
    }
    const answer = JSON.parse(last) as PeerAnswer;
    return answer.skipped ?? outcomeOf(peer, benchmark, answer);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function writeProblem(folder: string, { input }: Benchmark, seconds: number, seed: number): void {
  const { distanceM, durationS, ...rest } = input;
  const names = { distanceM: "distance.bin", durationS: "duration.bin" };
  writeFileSync(join(folder, names.distanceM), new Uint8Array(distanceM[0].buffer));
  writeFileSync(join(folder, names.durationS), new Uint8Array(durationS[0].buffer));
  const problem = JSON.stringify({ ...rest, ...names, seconds, seed });
  writeFileSync(join(folder, "problem.json"), problem);
}

function outcomeOf(peer: string, benchmark: Benchmark, answer: PeerAnswer): Outcome {
  const { instance, costDivisor, input } = benchmark;
  const orders = answer.routes.map(({ vehicle, stops, reloads }) => {
    const depot = input.vehicles[vehicle].reload?.depots[0] ?? input.vehicles[vehicle].start;
    return { vehicle, stops, reloads: reloads.map((firstVisit) => ({ depot, firstVisit })) };
  });
  const solution = priceOf(instance, orders);
  const plan: BenchPlan = {
    routes: answer.routes,
    unassigned: solution.unassigned.map(({ stop }) => stop),
  };
  return {
    solver: peer,
    plan,
    cost: solution.cost.total / costDivisor,
    seconds: answer.seconds,
    cpuSeconds: answer.cpuSeconds,
    megabytes: answer.megabytes,
    faults: faultsOf(instance, solution),
  };
}
