import type { InstanceInput } from "../../engine/pack.ts";
import { type DeliveryFile, PARTS } from "./delivery-file.ts";
import { requireWhole, rowsOf } from "./numbers.ts";
import { partsOf, partsUp, planarMatrix } from "./planar.ts";

/**
 * Reads a Li–Lim file (PDPTW): shipments from a pickup to a delivery, fewest vehicles first, then
 * the shortest distance at full precision.
 *
 * @throws RangeError naming what is missing, no number, or not paired
 */
export function readLiLim(text: string, name: string): DeliveryFile {
  const [[vehicleNumber = Number.NaN, capacity = 0] = [], ...rows] = rowsOf(text, name);
  const vehicleCount = requireWhole(vehicleNumber, `${name}: the number of vehicles`);
  for (const row of rows) {
    if (row.length >= 9) continue;
    throw new RangeError(`${name}: "${row.join(" ")}" has ${row.length} numbers, needs nine.`);
  }
  const points = rows.map((row): [number, number] => [row[1], row[2]]);
  const windowOf = (row: readonly number[]) =>
    [Math.round(PARTS * row[4]), Math.round(PARTS * row[5])] as const;
  const tasks = rows.slice(1);
  const stops = tasks.map((row, index) => ({
    location: index + 1,
    serviceS: Math.round(PARTS * row[6]),
    windowsS: [windowOf(row)],
    priority: row[8] > 0 ? 1 : 0,
  }));
  const stopOf = new Map(tasks.map((row, stop) => [row[0], stop]));
  const shipments = tasks.flatMap((row, pickup) => {
    if (row[8] === 0) return [];
    const delivery = stopOf.get(row[8]);
    if (delivery === undefined || tasks[delivery][7] !== row[0]) {
      throw new RangeError(`${name}: pickup ${row[0]} and delivery ${row[8]} are not paired.`);
    }
    return [{ pickup, delivery, load: [row[3]] }];
  });
  const delivered = new Set(shipments.map(({ delivery }) => delivery));
  for (const [stop, row] of tasks.entries()) {
    if (row[7] === 0 || delivered.has(stop)) continue;
    throw new RangeError(`${name}: delivery ${row[0]} has no pickup ${row[7]}.`);
  }
  const [earliestS, latestS] = rows.length > 0 ? windowOf(rows[0]) : [0, 0];
  const vehicle = { start: 0, capacity: [capacity], costPerM: 1, earliestS, latestS };
  const input: InstanceInput = {
    locationCount: rows.length,
    distanceM: [planarMatrix(points, partsOf(PARTS))],
    durationS: [planarMatrix(points, partsUp(PARTS))],
    stops,
    vehicles: Array.from({ length: vehicleCount }, () => vehicle),
    shipments,
    objectives: ["vehicles", "cost"],
  };
  return {
    name,
    family: "PDPTW",
    input,
    costDivisor: PARTS,
    clients: tasks.map((row) => row[0]),
  };
}
