import type { StopInput, VehicleInput } from "../../engine/pack.ts";
import { type DeliveryFile, PARTS } from "./delivery-file.ts";
import { numbersOf, requireWhole } from "./numbers.ts";
import { partsOf, planarMatrix } from "./planar.ts";

/** A length from which on a file means that routes are not limited. */
const NO_RANGE = 999_999;
/** Rates of the files have at most three decimals. */
const RATE = 1_000;

interface Places {
  readonly locationCount: number;
  readonly matrix: Int32Array;
  readonly depot: number;
  readonly demands: ReadonlyMap<number, number>;
  /** Matrix units in one unit of length of the costs. */
  readonly perUnit: number;
}

/**
 * Reads the text form of heterogeneous fleets after a head of `//` comments: vehicle types, then
 * either coordinates (Taillard, HVRP) or a depot and a matrix in metres (Duhamel, Lacomme and
 * Prodhon, real roads with costs per kilometre).
 *
 * @throws RangeError naming what is missing or no number
 */
export function readMixedFleet(text: string, name: string): DeliveryFile {
  const numbers = numbersOf(text.replaceAll(/\/\/.*$/gm, ""), name);
  const [customers = Number.NaN, types = Number.NaN, range = NO_RANGE, service = 0] = numbers;
  const customerCount = requireWhole(customers, `${name}: the number of customers`);
  const typeCount = requireWhole(types, `${name}: the number of vehicle types`, 1);
  const fleet = numbers.slice(6, 6 + 4 * typeCount);
  const rest = numbers.slice(6 + 4 * typeCount);
  const places =
    rest.length === 2 + 3 * customerCount
      ? planarPlaces(rest)
      : roadPlaces(rest, customerCount, name);
  const { matrix, depot, perUnit, locationCount } = places;
  const stops = [...places.demands].map(
    ([location, demand]): StopInput => ({
      location,
      demand: [demand],
      serviceS: Math.round(perUnit * service),
    }),
  );
  const vehicleTypes: number[] = [];
  const vehicles: VehicleInput[] = [];
  for (let type = 0; type < typeCount; type++) {
    const [count, capacity, fixed, rate] = fleet.slice(4 * type, 4 * type + 4);
    for (let i = 0; i < requireWhole(count, `${name}: the number of type ${type}`); i++) {
      vehicleTypes.push(type);
      vehicles.push({
        start: depot,
        capacity: [capacity],
        fixedCost: Math.round(fixed * RATE * perUnit),
        costPerM: Math.round(rate * RATE),
        ...(range < NO_RANGE ? { maxDurationS: Math.round(range * perUnit) } : {}),
      });
    }
  }
  const input = { locationCount, distanceM: [matrix], durationS: [matrix], stops, vehicles };
  const clients = [...places.demands.keys()];
  const costDivisor = RATE * perUnit;
  return { name, family: "HVRP", input, costDivisor, clients, vehicleTypes };
}

/** The depot's coordinates, then x, y and demand of each customer. */
function planarPlaces(numbers: readonly number[]): Places {
  const points: [number, number][] = [[numbers[0], numbers[1]]];
  const demands = new Map<number, number>();
  for (let at = 2; at < numbers.length; at += 3) {
    demands.set(points.length, numbers[at + 2]);
    points.push([numbers[at], numbers[at + 1]]);
  }
  const matrix = planarMatrix(points, partsOf(PARTS));
  return { locationCount: points.length, matrix, depot: 0, demands, perUnit: PARTS };
}

/** The depot's number, a full matrix in metres, then number and demand of each customer. */
function roadPlaces(numbers: readonly number[], customerCount: number, name: string): Places {
  const locationCount = customerCount + 1;
  const cells = locationCount * locationCount;
  if (numbers.length < 1 + cells + 2 * customerCount) {
    throw new RangeError(
      `${name} has ${numbers.length} numbers after its vehicle types; ${customerCount} customers ` +
        `need ${2 + 3 * customerCount} with coordinates, or ` +
        `${1 + cells + 2 * customerCount} with a matrix.`,
    );
  }
  const depot = requireWhole(numbers[0], `${name}: the depot`);
  const matrix = Int32Array.from(numbers.slice(1, 1 + cells));
  const demands = new Map<number, number>();
  for (let at = 1 + cells; at + 1 < numbers.length; at += 2) {
    const place = numbers[at];
    if (place !== depot) demands.set(place, numbers[at + 1]);
  }
  return { locationCount, matrix, depot, demands, perUnit: 1_000 };
}
