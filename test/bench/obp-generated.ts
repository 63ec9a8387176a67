import { type Random, randomOf } from "../../src/numeric/random.ts";
import { type BatchFileInstance, UNIT_MM } from "./obp-files.ts";

const AISLE_COUNT = 10;
const CELL_COUNT = 45;
const CAPACITIES = [30, 45, 60, 75];
/** Share of the lines in the first, the next three and the last six aisles. */
const CLASS_SHARES = [0.52, 0.36, 0.12];
const CLASS_AISLES = [1, 3, 6];

/**
 * Waves of any size after the published recipe: 10 aisles of 45 cells, 5 to 25 lines an order; each
 * capacity with demand alike everywhere, and with 52, 36 and 12 % in 10, 30 and 60 % of the aisles.
 *
 * Source: S. Henn, G. Wäscher (2012), "Tabu search heuristics for the order batching problem in
 * manual order picking systems", European Journal of Operational Research 222(3).
 */
export function generatedWaves(orderCount: number, seed: number): BatchFileInstance[] {
  return [uniformAisle, classAisle].flatMap((aisleOf) =>
    CAPACITIES.map((capacity) =>
      waveOf(`${aisleOf === uniformAisle ? "uniform" : "classes"}-${orderCount}-${capacity}`, {
        ...{ orderCount, capacity, aisleOf },
        random: randomOf(seed + capacity),
      }),
    ),
  );
}

function uniformAisle(random: Random): number {
  return random.below(AISLE_COUNT);
}

function classAisle(random: Random): number {
  let draw = random.next();
  let first = 0;
  for (const [index, share] of CLASS_SHARES.entries()) {
    const count = CLASS_AISLES[index]!;
    if (draw < share) return first + random.below(count);
    draw -= share;
    first += count;
  }
  return AISLE_COUNT - 1;
}

function waveOf(
  name: string,
  given: {
    readonly orderCount: number;
    readonly capacity: number;
    readonly aisleOf: (random: Random) => number;
    readonly random: Random;
  },
): BatchFileInstance {
  const { orderCount, capacity, aisleOf, random } = given;
  const loads = Int32Array.from({ length: orderCount }, () => 5 + random.below(21));
  const starts = new Int32Array(orderCount + 1);
  for (const [order, load] of loads.entries()) starts[order + 1] = starts[order]! + load;
  const count = starts[orderCount]!;
  const mouth = { aisle: 0, crossAisle: 0 };
  return {
    name,
    floor: {
      aisleCount: AISLE_COUNT,
      aislePitchMm: 5 * UNIT_MM,
      crossAislesMm: Int32Array.of(0, (CELL_COUNT + 2) * UNIT_MM),
      start: mouth,
      end: mouth,
    },
    aisles: Uint16Array.from({ length: count }, () => aisleOf(random)),
    depthsMm: Int32Array.from(
      { length: count },
      () => 1.5 * UNIT_MM + random.below(CELL_COUNT) * UNIT_MM,
    ),
    starts,
    capacity,
    loads,
  };
}
