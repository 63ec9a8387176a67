import type { StopInput } from "../../engine/pack.ts";
import { type DeliveryFile, PARTS } from "./delivery-file.ts";
import { requireWhole, rowsOf } from "./numbers.ts";
import { partsOf, partsUp, planarMatrix } from "./planar.ts";

/** Kinds of the first number of the file that are one vehicle kind, days aside. */
const FAMILIES = new Map([
  [0, "VRP"],
  [2, "MDVRP"],
  [4, "VRPTW"],
  [6, "MDVRPTW"],
]);

/**
 * Reads Cordeau's text form: vehicles per depot, longest route and capacity of each depot, then
 * customers, then depots.
 *
 * Full-precision distances; travel and service both count towards the longest route, 0 = no limit.
 *
 * @throws RangeError naming what is missing, no number, or of a kind that is not read
 */
export function readCordeau(text: string, name: string): DeliveryFile {
  const [head = [], ...lines] = rowsOf(text, name);
  const [kind = -1, perDepot = 0, customerCount = 0, depotCount = 1] = head;
  const family = FAMILIES.get(kind);
  if (family === undefined) {
    throw new RangeError(`${name} is of kind ${kind}; kinds ${[...FAMILIES.keys()]} are read.`);
  }
  requireWhole(perDepot, `${name}: the number of vehicles per depot`, 1);
  requireWhole(depotCount, `${name}: the number of depots`, 1);
  const limits = lines.slice(0, depotCount);
  const places = lines.slice(depotCount);
  if (places.length < customerCount + depotCount || places.some((row) => row.length < 5)) {
    throw new RangeError(
      `${name} announces ${customerCount} customers and ${depotCount} depots of five numbers or ` +
        `more each, but has ${places.filter((row) => row.length >= 5).length} such lines.`,
    );
  }
  const customers = places.slice(0, customerCount);
  const depots = places.slice(customerCount, customerCount + depotCount);
  const points = [...customers, ...depots].map((row): [number, number] => [row[1], row[2]]);
  const windowOf = (row: readonly number[]) => {
    const [earliest, latest] = row.slice(-2) as [number, number];
    return [Math.round(PARTS * earliest), Math.round(PARTS * latest)] as const;
  };
  const timed = kind >= 4;
  const stops = customers.map(
    (row, location): StopInput => ({
      location,
      demand: [row[4]],
      serviceS: Math.round(PARTS * row[3]),
      windowsS: timed ? [windowOf(row)] : [],
    }),
  );
  const vehicles = depots.flatMap((row, depot) => {
    const [longest = 0, capacity = 0] = limits[depot] ?? [];
    const [earliestS, latestS] = timed && row.length >= 7 ? windowOf(row) : [0, undefined];
    const vehicle = {
      start: customerCount + depot,
      capacity: [capacity],
      costPerM: 1,
      earliestS,
      ...(latestS === undefined ? {} : { latestS }),
      ...(longest > 0 ? { maxDurationS: Math.round(PARTS * longest) } : {}),
    };
    return Array.from({ length: perDepot }, () => vehicle);
  });
  return {
    name,
    family,
    input: {
      locationCount: points.length,
      distanceM: [planarMatrix(points, partsOf(PARTS))],
      durationS: [planarMatrix(points, partsUp(PARTS))],
      stops,
      vehicles,
    },
    costDivisor: PARTS,
    clients: customers.map((row) => row[0]),
    depots: depots.map((_, depot) => customerCount + depot),
  };
}
