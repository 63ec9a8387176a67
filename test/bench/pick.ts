import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { PickerTour } from "../../src/layout/engine/picker-tour.ts";
import { scatteredTour } from "../../src/layout/engine/tours/scattered-tour.ts";
import {
  FLOOR_POLICIES,
  type FloorPolicyName,
} from "../../src/layout/engine/tours/tour-policies.ts";
import type { BenchOptions } from "./main.ts";
import { type PickInstance, readPickInstances, UNIT_MM } from "./sprp-files.ts";

const DATA = process.env.BENCH_DATA ?? "../shared/data";

/** What a pick list was walked by: the places picked at, in order, and the walk. */
interface Walked {
  readonly places: ArrayLike<number>;
  readonly tour: PickerTour;
}

/**
 * Walks published pick lists and compares with their proven optima, taken from the `*_optima.csv`
 * beside each file. `--blocks 1|2`, `--policy optimal|s-shape|return|midpoint|largest-gap|combined|
 * aisle-by-aisle`; without a policy the table shows all and `--json` prints the optimal tours.
 * Pick lists whose articles lie in several places are walked by the optimal policy only.
 */
export async function run(files: string[], options: BenchOptions): Promise<void> {
  const { blocks = "1", policy } = options.rest;
  if (blocks !== "1" && blocks !== "2") {
    throw new RangeError(`The files describe 1 or 2 blocks, not ${blocks}.`);
  }
  const policies = policiesOf(policy, options.json);
  const given = files.length > 0 ? files : [join(DATA, "warehouse/sprp/sprp_dev.txt.gz")];
  const paths = given.filter((path) => /\.txt(\.gz)?$/.test(path));
  if (paths.length === 0) throw new RangeError("Give .txt or .txt.gz files of pick lists.");
  const optima = new Map<string, number>();
  const instances: PickInstance[] = [];
  for (const path of paths) {
    addOptima(optima, dirname(path), blocks);
    instances.push(...readPickInstances(path, blocks === "1" ? 1 : 2));
  }
  const isScattered = instances.some(({ skus, articles }) => skus.length > articles.length);
  if (!options.json) {
    process.stdout.write(
      "policy         instances   mean gap %  worst gap %  at optimum    mean ms     p95 ms\n",
    );
  }
  for (const name of isScattered ? (["optimal"] as const) : policies) {
    if (options.json) {
      for (const instance of instances) printJson(instance, name, options);
    } else printRow(name, instances, optima, options);
  }
}

function policiesOf(policy: string | undefined, json: boolean): FloorPolicyName[] {
  const known = Object.keys(FLOOR_POLICIES) as FloorPolicyName[];
  if (policy === undefined) return json ? ["optimal"] : known;
  const found = known.find((name) => name === policy);
  if (found === undefined) {
    throw new RangeError(`There is no policy ${policy}; choose of ${known.join(", ")}.`);
  }
  return [found];
}

/** Length by instance name, in the units of the files. */
function addOptima(optima: Map<string, number>, folder: string, blocks: "1" | "2"): void {
  if (!existsSync(folder)) return;
  for (const file of readdirSync(folder).filter((name) => name.endsWith("_optima.csv"))) {
    const [header, ...rows] = readFileSync(join(folder, file), "utf8").trim().split("\n");
    const wanted = blocks === "1" ? "single_block_optimum" : "two_block_optimum";
    const column = header.split(",").indexOf(wanted);
    if (column < 0) continue;
    for (const row of rows) {
      const cells = row.split(",");
      if (cells[column] !== "") optima.set(cells[0].replace(/\.txt$/, ""), Number(cells[column]));
    }
  }
}

function walked(instance: PickInstance, policy: FloorPolicyName, { seed }: BenchOptions): Walked {
  const { floor, aisles, depthsMm, skus, articles } = instance;
  if (skus.length > articles.length) return scatteredTour(floor, instance, { seed });
  const tour = FLOOR_POLICIES[policy](floor, aisles, depthsMm);
  return { places: tour.sequence, tour };
}

function printRow(
  policy: FloorPolicyName,
  instances: readonly PickInstance[],
  optima: ReadonlyMap<string, number>,
  options: BenchOptions,
): void {
  // A few for the compiler before the clock runs.
  for (const instance of instances.slice(0, 50)) walked(instance, policy, options);
  const gaps: number[] = [];
  const milliseconds: number[] = [];
  for (const instance of instances) {
    const started = performance.now();
    const { tour } = walked(instance, policy, options);
    milliseconds.push(performance.now() - started);
    const optimum = optima.get(instance.name);
    if (optimum !== undefined) gaps.push(tour.lengthMm / UNIT_MM / optimum - 1);
  }
  milliseconds.sort((a, b) => a - b);
  const atOptimum = gaps.filter((gap) => Math.abs(gap) <= 1e-6).length;
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const percent = (gap: number) => (gaps.length > 0 ? (100 * gap).toFixed(2) : "-");
  const columns = [
    policy.padEnd(14),
    String(instances.length).padStart(9),
    percent(mean(gaps)).padStart(12),
    percent(Math.max(...gaps)).padStart(12),
    `${atOptimum}/${gaps.length}`.padStart(11),
    mean(milliseconds).toFixed(3).padStart(10),
    milliseconds[Math.floor(0.95 * milliseconds.length)].toFixed(3).padStart(10),
  ];
  process.stdout.write(`${columns.join(" ")}\n`);
}

/**
 * `tour` lists article IDs, once for each place they are picked at; `places` those places as aisle
 * and units from the front; `walk` the corners in the same way.
 */
function printJson(instance: PickInstance, policy: FloorPolicyName, options: BenchOptions): void {
  const { floor, aisles, depthsMm, skus, articles } = instance;
  const started = performance.now();
  const { places, tour } = walked(instance, policy, options);
  const seconds = (performance.now() - started) / 1_000;
  const line = {
    instance: instance.name,
    policy,
    blocks: floor.crossAislesMm.length - 1,
    length: tour.lengthMm / UNIT_MM,
    seconds: Number(seconds.toFixed(6)),
    tour: Array.from(places, (place) => articles[skus[place]]),
    places: Array.from(places, (place) => [aisles[place], depthsMm[place] / UNIT_MM]),
    walk: Array.from(tour.walk.aisles, (aisle, at) => [aisle, tour.walk.depthsMm[at] / UNIT_MM]),
  };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
