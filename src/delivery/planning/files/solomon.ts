import type { StopInput } from "../../engine/pack.ts";
import type { DeliveryFile } from "./delivery-file.ts";
import { requireWhole, rowsOf } from "./numbers.ts";
import { planarMatrix, tenths } from "./planar.ts";

/**
 * Reads a Solomon or Gehring–Homberger file (VRPTW): a table of customers, the depot first.
 *
 * Counts in tenths as the 12th DIMACS Challenge did: distances are cut after one decimal, and the
 * published cost is the distance alone. The fleet is the file's.
 *
 * @throws RangeError naming what is missing or no number
 */
export function readSolomon(text: string, name: string): DeliveryFile {
  const [head = "", body = ""] = text.split(/CUST\s*NO[^\n]*\n/i);
  const afterTitle = head.split(/CAPACITY/i)[1]?.split(/CUSTOMER/i)[0] ?? "";
  const [fleet = []] = rowsOf(afterTitle, `${name}, VEHICLE`);
  const [number = Number.NaN, capacity = Number.NaN] = fleet;
  const vehicleCount = requireWhole(number, `${name}: the number of vehicles`);
  const rows = rowsOf(body, `${name}, CUSTOMER`);
  const short = rows.find((row) => row.length < 7);
  if (rows.length === 0 || short !== undefined) {
    throw new RangeError(
      `${name}: a customer needs seven numbers, got "${short?.join(" ") ?? ""}".`,
    );
  }
  const matrix = planarMatrix(
    rows.map((row) => [row[1], row[2]]),
    tenths,
  );
  const windowOf = (row: readonly number[]): [number, number] => [
    Math.round(10 * row[4]),
    Math.round(10 * row[5]),
  ];
  const stops = rows.slice(1).map(
    (row, index): StopInput => ({
      location: index + 1,
      demand: [row[3]],
      serviceS: Math.round(10 * row[6]),
      windowsS: [windowOf(row)],
    }),
  );
  const [earliestS, latestS] = windowOf(rows[0]);
  const vehicle = { start: 0, capacity: [capacity], costPerM: 1, earliestS, latestS };
  const vehicles = Array.from({ length: vehicleCount }, () => vehicle);
  return {
    name,
    family: "VRPTW",
    input: {
      locationCount: rows.length,
      distanceM: [matrix],
      durationS: [matrix],
      stops,
      vehicles,
    },
    costDivisor: 10,
    clients: rows.slice(1).map((row) => row[0]),
  };
}
