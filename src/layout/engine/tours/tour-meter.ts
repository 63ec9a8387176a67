import { closedSweep, type Sweep } from "./closed-sweep.ts";
import { oneBlockSweep } from "./one-block-sweep.ts";
import { placeReaderOf } from "./place-reader.ts";
import { recordedSweep } from "./recorded-sweep.ts";
import { checkFloor, type TourFloor } from "./tour-floor.ts";

/** Measures shortest tours between places known in advance, without building the tours. */
export interface TourMeter {
  /**
   * Length of the shortest tour from the start by each of places[first..end − 1] to the end; places
   * may repeat. O(places + aisles); allocates nothing on closed tours of up to four blocks.
   */
  lengthMm(places: ArrayLike<number>, first?: number, end?: number): number;
  /** Adds places to those that the next call of `lengthMm` measures, for orders of one batch. */
  add(places: ArrayLike<number>, first: number, end: number): void;
}

/** Beyond, deriving all states costs more than meeting those that a tour needs. */
const MAX_TABLED_CROSS_AISLES = 5;

/**
 * A meter for places of a floor, such as all slots of a plan: place i is at aisles[i], depthsMm[i].
 *
 * The exact length by dynamic programming over the aisles visited; see `frontier.ts` for the source.
 *
 * @param depthsMm distance of each place from the front cross-aisle
 * @throws RangeError if the floor makes no sense or a place lies outside it
 */
export function tourMeterOf(
  floor: TourFloor,
  aisles: ArrayLike<number>,
  depthsMm: ArrayLike<number>,
): TourMeter {
  checkFloor(floor);
  const reader = placeReaderOf(floor, aisles, depthsMm);
  const sweepMm = sweepOf(floor);
  return {
    add: reader.add,
    lengthMm(places, first = 0, end = places.length) {
      reader.add(places, first, end);
      return sweepMm(reader.take());
    },
  };
}

/** Length of the shortest tour by n picks; take a meter to measure many. */
export function tourLengthMm(
  floor: TourFloor,
  aisles: ArrayLike<number>,
  depthsMm: ArrayLike<number>,
): number {
  const places = Int32Array.from({ length: aisles.length }, (_, place) => place);
  return tourMeterOf(floor, aisles, depthsMm).lengthMm(places);
}

function sweepOf(floor: TourFloor): Sweep {
  const { start, end, crossAislesMm } = floor;
  const isClosed = start.aisle === end.aisle && start.crossAisle === end.crossAisle;
  if (isClosed && crossAislesMm.length === 2) return oneBlockSweep(floor);
  if (isClosed && crossAislesMm.length <= MAX_TABLED_CROSS_AISLES) return closedSweep(floor);
  return (columns) => recordedSweep(floor, columns).lengthMm;
}
