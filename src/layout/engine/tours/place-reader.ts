import { WAY_COUNT } from "./frontier.ts";
import {
  emptyColumns,
  forbidTurning,
  priceEmpty,
  pricePicked,
  type TourColumns,
} from "./tour-columns.ts";
import { blocksOfPlaces, type TourFloor } from "./tour-floor.ts";

/** Collects places and prices their columns. */
export interface PlaceReader {
  /** Adds places[first..end − 1]. */
  add(places: ArrayLike<number>, first: number, end: number): void;
  /** The columns of all places added, which are forgotten; overwritten by the next call. */
  take(): TourColumns;
}

/** Distinct places as bits, those of one block of one aisle in words of their own, front first. */
interface PlaceBits {
  /** Word of each place, and its bit there. */
  readonly words: Int32Array;
  readonly masks: Int32Array;
  /** First word of each aisle × blocks + block; length cells + 1. */
  readonly firstWords: Int32Array;
  /** From the front mouth of the block, by 32 × word + bit. */
  readonly depthsMm: Int32Array;
}

/**
 * A reader that sorts picks by setting bits, which takes no comparison and no memory.
 *
 * @throws RangeError as `blocksOfPlaces`
 */
export function placeReaderOf(
  floor: TourFloor,
  aisles: ArrayLike<number>,
  depthsMm: ArrayLike<number>,
): PlaceReader {
  const { aisleCount, crossAislesMm, start, end, canTurnInAisles = true } = floor;
  const blockCount = crossAislesMm.length - 1;
  const bits = bitsOfPlaces(floor, aisles, depthsMm);
  const aisleOfPlace = Int32Array.from(aisles);
  const { words: wordOfPlace, masks, firstWords, depthsMm: depthOfBitMm } = bits;
  const words = new Int32Array(firstWords[aisleCount * blockCount]);
  const aisleWords = new Int32Array((aisleCount + 31) >> 5);
  const columns = emptyColumns(floor, aisleCount);
  const { waysMm } = columns;

  function readBlock(cell: number, at: number, lengthMm: number): void {
    let nearestMm = -1;
    let previousMm = 0;
    let gapMm = -1;
    for (let word = firstWords[cell]; word < firstWords[cell + 1]; word++) {
      let rest = words[word];
      words[word] = 0;
      while (rest !== 0) {
        const lowest = rest & -rest;
        rest ^= lowest;
        const depthMm = depthOfBitMm[(word << 5) + 31 - Math.clz32(lowest)];
        if (nearestMm < 0) nearestMm = depthMm;
        else if (depthMm - previousMm > gapMm) gapMm = depthMm - previousMm;
        previousMm = depthMm;
      }
    }
    if (nearestMm < 0) priceEmpty(waysMm, at, lengthMm);
    else pricePicked(waysMm, at, lengthMm, nearestMm, previousMm, gapMm);
    if (!canTurnInAisles) forbidTurning(waysMm, at);
  }

  function add(places: ArrayLike<number>, first: number, endOfPlaces: number): void {
    for (let i = first; i < endOfPlaces; i++) {
      const place = places[i];
      words[wordOfPlace[place]] |= masks[place];
      const aisle = aisleOfPlace[place];
      aisleWords[aisle >> 5] |= 1 << (aisle & 31);
    }
  }

  function take(): TourColumns {
    aisleWords[start.aisle >> 5] |= 1 << (start.aisle & 31);
    aisleWords[end.aisle >> 5] |= 1 << (end.aisle & 31);
    let count = 0;
    for (let word = 0; word < aisleWords.length; word++) {
      let rest = aisleWords[word];
      aisleWords[word] = 0;
      while (rest !== 0) {
        const lowest = rest & -rest;
        rest ^= lowest;
        const aisle = (word << 5) + 31 - Math.clz32(lowest);
        columns.aisles[count] = aisle;
        for (let block = 0; block < blockCount; block++) {
          const lengthMm = crossAislesMm[block + 1] - crossAislesMm[block];
          const cell = aisle * blockCount + block;
          readBlock(cell, (count * blockCount + block) * WAY_COUNT, lengthMm);
        }
        count++;
      }
    }
    columns.count = count;
    return columns;
  }

  return { add, take };
}

function bitsOfPlaces(
  floor: TourFloor,
  aisles: ArrayLike<number>,
  depthsMm: ArrayLike<number>,
): PlaceBits {
  const { aisleCount, crossAislesMm } = floor;
  const blockCount = crossAislesMm.length - 1;
  const blocks = blocksOfPlaces(floor, aisles, depthsMm);
  const n = blocks.length;
  const cellOf = (place: number) => aisles[place] * blockCount + blocks[place];
  const order = Int32Array.from({ length: n }, (_, place) => place);
  order.sort((a, b) => cellOf(a) - cellOf(b) || depthsMm[a] - depthsMm[b]);

  const words = new Int32Array(n);
  const masks = new Int32Array(n);
  const firstWords = new Int32Array(aisleCount * blockCount + 1);
  const depths: number[] = [];
  let next = 0;
  for (let cell = 0; cell < aisleCount * blockCount; cell++) {
    firstWords[cell] = depths.length >> 5;
    for (; next < n && cellOf(order[next]) === cell; next++) {
      const place = order[next];
      const depthMm = depthsMm[place] - crossAislesMm[blocks[place]];
      const isFirst = next === 0 || cellOf(order[next - 1]) !== cell;
      if (isFirst || depths[depths.length - 1] !== depthMm) depths.push(depthMm);
      const bit = depths.length - 1;
      words[place] = bit >> 5;
      masks[place] = 1 << (bit & 31);
    }
    while (depths.length % 32 > 0) depths.push(0);
  }
  firstWords[aisleCount * blockCount] = depths.length >> 5;
  return { words, masks, firstWords, depthsMm: Int32Array.from(depths) };
}
