import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { DeliveryInstance } from "../../src/delivery/engine/instance.ts";
import { packInstance } from "../../src/delivery/engine/pack.ts";
import type { DeliveryFile } from "../../src/delivery/planning/files/delivery-file.ts";
import { readDeliveryFile } from "../../src/delivery/planning/files/read-delivery-file.ts";

/** A published instance with what is known about it. */
export interface Benchmark extends DeliveryFile {
  readonly instance: DeliveryInstance;
  /** The kind of its row in bks.csv, else the family the file names. */
  readonly kind: string;
  readonly bestKnown?: number;
  /** Of families that count vehicles before distance. */
  readonly bestKnownVehicles?: number;
}

/** One plan for an instance, whoever made it. */
export interface BenchPlan {
  readonly routes: readonly BenchRoute[];
  /** Numbers of stops. */
  readonly unassigned: readonly number[];
}

export interface BenchRoute {
  readonly vehicle: number;
  readonly stops: readonly number[];
  /** Numbers of visits before which the vehicle reloads. */
  readonly reloads: readonly number[];
}

/**
 * Reads a problem file and its best-known value from the nearest `bks.csv` beside or above it.
 *
 * @throws RangeError if the file is of no family that is read, naming it
 */
export function readBenchmark(path: string): Benchmark {
  const file = readDeliveryFile(readFileSync(path, "utf8"), basename(path));
  const instance = packInstance(file.input);
  const known = rowOf(path);
  if (known === undefined) return { ...file, instance, kind: file.family };
  const vehicles = /BKS vehicles=(\d+)/.exec(known)?.[1];
  const [, kind = file.family, , best] = known.split(",");
  return {
    ...file,
    instance,
    kind: kind.replace(/[-(](FSM|HD|HVRP|Taillard).*$/, ""),
    bestKnown: Number(best),
    ...(vehicles === undefined ? {} : { bestKnownVehicles: Number(vehicles) }),
  };
}

function rowOf(path: string): string | undefined {
  for (const folder of [dirname(path), dirname(dirname(path))]) {
    const table = join(folder, "bks.csv");
    if (!existsSync(table)) continue;
    const rows = readFileSync(table, "utf8").split("\n");
    const row = rows.find((line) => basename(line.split(",")[0]) === basename(path));
    if (row !== undefined) return row;
  }
  return undefined;
}

/** Files as they are; of a folder, the problem files in it and in the folders inside. */
export function problemFiles(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    if (!statSync(path).isDirectory()) return /\.(vrp|txt)$/.test(path) ? [path] : [];
    const names = readdirSync(path).sort();
    return problemFiles(names.map((name) => join(path, name)));
  });
}

/** Client numbers as published solutions of the file have them, 0 for a reload. */
export function clientRoute(benchmark: DeliveryFile, { stops, reloads }: BenchRoute): number[] {
  return stops.flatMap((stop, visit) => [
    ...reloads.filter((before) => before === visit).map(() => 0),
    benchmark.clients[stop],
  ]);
}
