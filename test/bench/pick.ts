import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { TOUR_POLICIES, type TourPolicyName } from "../../src/layout/engine/tour-policies.ts";
import type { BenchOptions } from "./main.ts";
import { type PickInstance, readPickInstances, UNIT_MM } from "./sprp-files.ts";

const DATA = process.env.BENCH_DATA ?? "../shared/data";

/**
 * Walks published pick lists and compares with their proven optima, taken from the `*_optima.csv`
 * beside each file. `--blocks 1`, `--policy optimal|s-shape|return|largest-gap`; without a policy
 * the table shows all and `--json` prints the optimal tours.
 */
export async function run(files: string[], options: BenchOptions): Promise<void> {
  const { blocks = "1", policy } = options.rest;
  if (blocks !== "1") throw new RangeError(`Tours are walked in one block, not in ${blocks}.`);
  const policies = policiesOf(policy, options.json);
  const given = files.length > 0 ? files : [join(DATA, "warehouse/sprp/sprp_dev.txt.gz")];
  const paths = given.filter((path) => /\.txt(\.gz)?$/.test(path));
  if (paths.length === 0) throw new RangeError("Give .txt or .txt.gz files of pick lists.");
  const optima = new Map<string, number>();
  const instances: PickInstance[] = [];
  for (const path of paths) {
    addOptima(optima, dirname(path));
    instances.push(...readPickInstances(path));
  }
  if (!options.json) {
    process.stdout.write(
      "policy        instances   mean gap %  worst gap %  at optimum  µs a tour\n",
    );
  }
  for (const name of policies) {
    if (options.json) for (const instance of instances) printJson(instance, name);
    else printRow(name, instances, optima);
  }
}

function policiesOf(policy: string | undefined, json: boolean): TourPolicyName[] {
  const known = Object.keys(TOUR_POLICIES) as TourPolicyName[];
  if (policy === undefined) return json ? ["optimal"] : known;
  const found = known.find((name) => name === policy);
  if (found === undefined) {
    throw new RangeError(`There is no policy ${policy}; choose of ${known.join(", ")}.`);
  }
  return [found];
}

/** Length by instance name, in the units of the files. */
function addOptima(optima: Map<string, number>, folder: string): void {
  if (!existsSync(folder)) return;
  for (const file of readdirSync(folder).filter((name) => name.endsWith("_optima.csv"))) {
    const [header, ...rows] = readFileSync(join(folder, file), "utf8").trim().split("\n");
    const column = header.split(",").indexOf("single_block_optimum");
    if (column < 0) continue;
    for (const row of rows) {
      const cells = row.split(",");
      optima.set(cells[0].replace(/\.txt$/, ""), Number(cells[column]));
    }
  }
}

function printRow(
  policy: TourPolicyName,
  instances: readonly PickInstance[],
  optima: ReadonlyMap<string, number>,
): void {
  const gaps: number[] = [];
  const walkAll = () =>
    instances.map(
      ({ block, aisles, depthsMm }) => TOUR_POLICIES[policy](block, aisles, depthsMm).lengthMm,
    );
  // Once for the compiler, then once for the clock.
  walkAll();
  const started = performance.now();
  const lengths = walkAll();
  const microseconds = ((performance.now() - started) * 1_000) / instances.length;
  for (const [index, { name }] of instances.entries()) {
    const optimum = optima.get(name);
    if (optimum !== undefined) gaps.push(lengths[index] / UNIT_MM / optimum - 1);
  }
  const atOptimum = gaps.filter((gap) => Math.abs(gap) <= 1e-6).length;
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
  const percent = (gap: number) => (gaps.length > 0 ? (100 * gap).toFixed(2) : "-");
  const columns = [
    policy.padEnd(12),
    String(instances.length).padStart(10),
    percent(mean).padStart(12),
    percent(Math.max(...gaps)).padStart(12),
    `${atOptimum}/${gaps.length}`.padStart(11),
    microseconds.toFixed(1).padStart(10),
  ];
  process.stdout.write(`${columns.join(" ")}\n`);
}

/** `tour` lists article IDs; `walk` the corners as aisle and units from the depot's cross-aisle. */
function printJson(instance: PickInstance, policy: TourPolicyName): void {
  const { block, aisles, depthsMm } = instance;
  const started = performance.now();
  const tour = TOUR_POLICIES[policy](block, aisles, depthsMm);
  const seconds = (performance.now() - started) / 1_000;
  const line = {
    instance: instance.name,
    policy,
    blocks: 1,
    length: tour.lengthMm / UNIT_MM,
    seconds: Number(seconds.toFixed(6)),
    tour: Array.from(tour.sequence, (pick) => instance.articles[pick]),
    walk: Array.from(tour.walk.aisles, (aisle, at) => [aisle, tour.walk.depthsMm[at] / UNIT_MM]),
  };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
