import { readFileSync } from "node:fs";
import type { DeliveryInstance } from "../../src/delivery/engine/instance.ts";
import { packInstance, type StopInput } from "../../src/delivery/engine/pack.ts";

/** A published instance, and what turns the engine's cost into its best-known value's unit. */
export interface BenchmarkInstance {
  readonly name: string;
  readonly instance: DeliveryInstance;
  /** Engine cost ÷ this = published cost. */
  readonly costDivisor: number;
}

/**
 * Reads a benchmark file: VRPLIB CVRP (`.vrp`, EUC_2D or EXPLICIT LOWER_ROW) or Solomon (`.txt`).
 *
 * @throws RangeError if the file is of another kind, naming it
 */
export function readBenchmark(file: string): BenchmarkInstance {
  const text = readFileSync(file, "utf8");
  const name = file.split("/").at(-1)!;
  if (/EDGE_WEIGHT_TYPE/.test(text)) return readVrplib(name, text);
  if (/CUST\s*NO/i.test(text)) return readSolomon(name, text);
  throw new RangeError(`${file} is neither a VRPLIB CVRP nor a Solomon file.`);
}

/** Stop k is client k + 1: node k + 2 of the file. Nodes are locations; the fleet is unlimited. */
function readVrplib(name: string, text: string): BenchmarkInstance {
  const { header, sections } = vrplibParts(text);
  if (header.get("TYPE") !== "CVRP") {
    throw new RangeError(`${name} is of type ${header.get("TYPE")}; only CVRP is read.`);
  }
  const locationCount = Number(header.get("DIMENSION"));
  const capacity = Number(header.get("CAPACITY"));
  const demands = numbersOf(sections.get("DEMAND_SECTION"));
  const stops: StopInput[] = [];
  for (let node = 1; node < locationCount; node++) {
    stops.push({ location: node, demand: [demands[2 * node + 1]] });
  }
  const matrix =
    header.get("EDGE_WEIGHT_TYPE") === "EXPLICIT"
      ? lowerRows(name, header, numbersOf(sections.get("EDGE_WEIGHT_SECTION")), locationCount)
      : planarMatrix(numbersOf(sections.get("NODE_COORD_SECTION")), locationCount, (d) =>
          Math.floor(d + 0.5),
        );
  const vehicle = { start: 0, capacity: [capacity], costPerM: 1 };
  const instance = packInstance({
    locationCount,
    distanceM: [matrix],
    durationS: [matrix],
    stops,
    vehicles: stops.map(() => vehicle),
  });
  return { name, instance, costDivisor: 1 };
}

/** Works in tenths: distances are cut to one decimal, windows and service times are × 10. */
function readSolomon(name: string, text: string): BenchmarkInstance {
  const [head, body] = text.split(/CUST\s*NO[^\n]*\n/i);
  const [vehicleCount, capacity] = numbersOf(head.split(/CAPACITY/i)[1]);
  const rows = numbersOf(body);
  const locationCount = rows.length / 7;
  const coordinates = Array.from({ length: locationCount }, (_, row) =>
    rows.slice(7 * row, 7 * row + 3),
  ).flat();
  const matrix = planarMatrix(coordinates, locationCount, (d) => Math.floor(10 * d + 1e-9));
  const stops: StopInput[] = [];
  for (let row = 1; row < locationCount; row++) {
    const [, , , demand, ready, due, service] = rows.slice(7 * row, 7 * row + 7);
    stops.push({
      location: row,
      demand: [demand],
      serviceS: 10 * service,
      windowsS: [[10 * ready, 10 * due]],
    });
  }
  const [earliestS, latestS] = [10 * rows[4], 10 * rows[5]];
  const vehicle = { start: 0, capacity: [capacity], costPerM: 1, earliestS, latestS };
  const instance = packInstance({
    locationCount,
    distanceM: [matrix],
    durationS: [matrix],
    stops,
    vehicles: Array.from({ length: vehicleCount }, () => vehicle),
  });
  return { name, instance, costDivisor: 10 };
}

function vrplibParts(text: string) {
  const header = new Map<string, string>();
  const sections = new Map<string, string>();
  let section = "";
  for (const line of text.split("\n")) {
    const field = /^\s*(\w+)\s*:\s*(.*?)\s*$/.exec(line);
    if (/_SECTION\s*$/.test(line)) section = line.trim();
    else if (field !== null) header.set(field[1], field[2]);
    else if (section !== "") sections.set(section, `${sections.get(section) ?? ""}${line}\n`);
  }
  return { header, sections };
}

function numbersOf(text: string | undefined): number[] {
  return (text ?? "").split(/\s+/).filter(Boolean).map(Number).filter(Number.isFinite);
}

/** @param coordinates triples of number, x, y */
function planarMatrix(
  coordinates: readonly number[],
  count: number,
  round: (distance: number) => number,
): Int32Array {
  const matrix = new Int32Array(count * count);
  for (let from = 0; from < count; from++) {
    for (let to = 0; to < count; to++) {
      const dx = coordinates[3 * from + 1] - coordinates[3 * to + 1];
      const dy = coordinates[3 * from + 2] - coordinates[3 * to + 2];
      matrix[from * count + to] = round(Math.sqrt(dx * dx + dy * dy));
    }
  }
  return matrix;
}

/** A symmetric matrix from the rows below its diagonal, the diagonal left out. */
function lowerRows(
  name: string,
  header: Map<string, string>,
  entries: readonly number[],
  count: number,
): Int32Array {
  if (header.get("EDGE_WEIGHT_FORMAT") !== "LOWER_ROW") {
    throw new RangeError(`${name} has an explicit matrix that is not LOWER_ROW.`);
  }
  const matrix = new Int32Array(count * count);
  let at = 0;
  for (let row = 1; row < count; row++) {
    for (let column = 0; column < row; column++) {
      matrix[row * count + column] = matrix[column * count + row] = entries[at++];
    }
  }
  return matrix;
}
