import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { type BatchPlan, planBatches } from "../../src/layout/engine/batching/plan-batches.ts";
import { walkSketchesOf } from "../../src/layout/engine/batching/walk-sketches.ts";
import { tourMeterOf } from "../../src/layout/engine/tours/tour-meter.ts";
import type { BenchOptions } from "./main.ts";
import { type BatchFileInstance, readBatchInstances, UNIT_MM } from "./obp-files.ts";
import { generatedWaves } from "./obp-generated.ts";
import { retailWave } from "./retail-wave.ts";

const DATA = process.env.BENCH_DATA ?? "../shared/data";

/**
 * Batches published orders and compares with the best known totals, taken from the `.csv` beside
 * each file. `--policy optimal`; `--entry 1.5` sets the distance from cross-aisles to first cells,
 * which Muter and Öncan's instances are tabulated for beside the 1.0 of their files.
 * `--wave 1000` batches so many orders after Henn's recipe instead of a file's, or with `--layout` and `--orders` the last of a history.
 */
export async function run(files: string[], options: BenchOptions): Promise<void> {
  const { policy = "optimal", entry, wave, layout, orders } = options.rest;
  if (policy !== "optimal") {
    throw new RangeError(`Batches are made for the optimal tours, not for ${policy}.`);
  }
  const given =
    files.length > 0 ? files : [join(DATA, "warehouse/obp-bahceci-oncan/bahceci_oncan_dev.txt.gz")];
  const paths = given.filter((path) => /\.txt(\.gz)?$/.test(path));
  if (paths.length === 0) throw new RangeError("Give .txt or .txt.gz files of orders.");
  const entryMm = entry === undefined ? undefined : Math.round(Number(entry) * UNIT_MM);
  if (!options.json) print("instance", "length", "best known", "gap %", "bound %", "fcfs %", "s");
  const gaps: number[] = [];
  if (wave !== undefined) {
    const waves =
      layout !== undefined && orders !== undefined
        ? [retailWave(layout, orders, Number(wave))]
        : generatedWaves(Number(wave), options.seed);
    for (const instance of waves) {
      const started = performance.now();
      const plan = planned(instance, options);
      const seconds = (performance.now() - started) / 1_000;
      if (options.json) printJson(instance, plan, seconds);
      else printRow(instance, plan, seconds, undefined);
    }
    return;
  }
  for (const path of paths) {
    const known = bestKnown(path, entryMm);
    for (const instance of readBatchInstances(path, entryMm)) {
      const started = performance.now();
      const plan = planned(instance, options);
      const seconds = (performance.now() - started) / 1_000;
      if (options.json) printJson(instance, plan, seconds);
      else gaps.push(printRow(instance, plan, seconds, known.get(instance.name)));
    }
  }
  if (!options.json) printMean(gaps.filter(Number.isFinite));
}

function planned(instance: BatchFileInstance, { seconds, seed }: BenchOptions): BatchPlan {
  const started = performance.now();
  const share = () => (performance.now() - started) / 1_000 / seconds;
  return planBatches(
    {
      meter: tourMeterOf(instance.floor, instance.aisles, instance.depthsMm),
      starts: instance.starts,
      places: Int32Array.from(instance.aisles, (_, place) => place),
      capacities: Int32Array.of(instance.capacity),
      loads: instance.loads,
      sketches: walkSketchesOf(
        instance.floor,
        instance.aisles,
        instance.depthsMm,
        instance.starts,
        Int32Array.from(instance.aisles.keys()),
      ),
    },
    { seed, stop: () => share() >= 1, progress: () => Math.min(1, share()) },
  );
}

/**
 * Total by instance name; the column depends on the geometry where there are two. Families share
 * names, so the table named most like the file comes last.
 */
function bestKnown(path: string, entryMm: number | undefined): Map<string, number> {
  const known = new Map<string, number>();
  const folder = dirname(path);
  if (!existsSync(folder)) return known;
  const likeness = (name: string) => {
    const own = basename(path);
    let length = 0;
    while (length < own.length && own[length] === name[length]) length++;
    return length;
  };
  const tables = readdirSync(folder).filter((name) => name.endsWith(".csv"));
  for (const file of tables.sort((a, b) => likeness(a) - likeness(b))) {
    const [header, ...rows] = readFileSync(join(folder, file), "utf8").trim().split("\n");
    const columns = header.split(",");
    const wanted =
      entryMm === 1_500
        ? /^(WG_entry1.5_)?optimal_bks$/
        : /^(HI_.*_optimal_.*|optimal_bks|optimum)$/;
    const column = columns.findIndex((name) => wanted.test(name));
    for (const row of rows) {
      const cells = row.split(",");
      // Heßler and Irnich's totals are whole, with a point between the thousands.
      const total = columns[column]?.startsWith("HI_")
        ? cells[column].replaceAll(".", "")
        : cells[column];
      known.set(cells[0].replace(/\.txt$/, ""), Number.parseFloat(total));
    }
  }
  return known;
}

function print(...cells: string[]): void {
  const padded = cells.map((cell, i) => (i === 0 ? cell.padEnd(24) : cell.padStart(10)));
  process.stdout.write(`${padded.join(" ")}\n`);
}

/** Returns the gap to the best known total, not a number if there is none. */
function printRow(
  { name }: BatchFileInstance,
  plan: BatchPlan,
  seconds: number,
  known: number | undefined,
): number {
  const gap = known === undefined ? Number.NaN : plan.totalMm / UNIT_MM / known - 1;
  const percent = (share: number) => (Number.isFinite(share) ? (100 * share).toFixed(2) : "-");
  print(
    name,
    String(plan.totalMm / UNIT_MM),
    known === undefined ? "-" : String(known),
    percent(gap),
    percent(plan.totalMm / plan.boundMm - 1),
    percent(plan.totalMm / plan.firstComeMm - 1),
    seconds.toFixed(2),
  );
  return gap;
}

function printMean(gaps: readonly number[]): void {
  if (gaps.length === 0) return;
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
  const atBest = gaps.filter((gap) => gap <= 1e-6).length;
  process.stdout.write(
    `mean gap ${(100 * mean).toFixed(3)} %, worst ${(100 * Math.max(...gaps)).toFixed(2)} %, ` +
      `best known or better ${atBest}/${gaps.length}\n`,
  );
}

/** `batches` lists orders from 0 in the order of the file. */
function printJson({ name }: BatchFileInstance, plan: BatchPlan, seconds: number): void {
  const line = {
    instance: name,
    policy: "optimal",
    length: plan.totalMm / UNIT_MM,
    seconds: Number(seconds.toFixed(6)),
    batches: plan.batches,
    lowerBound: plan.boundMm / UNIT_MM,
    firstCome: plan.firstComeMm / UNIT_MM,
  };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
