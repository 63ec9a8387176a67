import { blocksOfPlaces, type TourFloor } from "../tours/tour-floor.ts";

/**
 * What each order walks at least, roughly: the millimetres in each aisle of each block, and the way
 * across. It tells which orders may share a tour before any tour is measured.
 */
export interface WalkSketches {
  /** By order × width + part. */
  readonly partsMm: Int32Array;
  readonly width: number;
}

/**
 * Sketches of orders, whose places are as in `BatchInstance`.
 *
 * @param aisles aisle of each place
 * @param depthsMm distance of each place from the front cross-aisle
 */
export function walkSketchesOf(
  floor: TourFloor,
  aisles: ArrayLike<number>,
  depthsMm: ArrayLike<number>,
  starts: Int32Array,
  places: Int32Array,
): WalkSketches {
  const { aisleCount, aislePitchMm, crossAislesMm, start } = floor;
  const blockCount = crossAislesMm.length - 1;
  const blocks = blocksOfPlaces(floor, aisles, depthsMm);
  const cellCount = aisleCount * blockCount;
  // Beside the aisles: how far to the left, to the right and to the back.
  const width = cellCount + 3;
  const orderCount = starts.length - 1;
  const partsMm = new Int32Array(orderCount * width);
  const fromFrontMm = new Int32Array(cellCount);
  const fromBackMm = new Int32Array(cellCount);
  for (let order = 0; order < orderCount; order++) {
    const row = order * width;
    const raise = (part: number, mm: number) => {
      partsMm[row + part] = Math.max(partsMm[row + part], mm);
    };
    fromFrontMm.fill(0);
    fromBackMm.fill(0);
    for (let i = starts[order]; i < starts[order + 1]; i++) {
      const place = places[i];
      const aisle = aisles[place];
      const block = blocks[place];
      const cell = aisle * blockCount + block;
      const frontMm = depthsMm[place] - crossAislesMm[block];
      const backMm = crossAislesMm[block + 1] - depthsMm[place];
      fromFrontMm[cell] = Math.max(fromFrontMm[cell], frontMm);
      fromBackMm[cell] = Math.max(fromBackMm[cell], backMm);
      const throughMm = crossAislesMm[block + 1] - crossAislesMm[block];
      raise(cell, Math.min(throughMm, 2 * fromFrontMm[cell], 2 * fromBackMm[cell]));
      raise(cellCount, 2 * aislePitchMm * Math.max(0, start.aisle - aisle));
      raise(cellCount + 1, 2 * aislePitchMm * Math.max(0, aisle - start.aisle));
      raise(cellCount + 2, 2 * crossAislesMm[block]);
    }
  }
  return { partsMm, width };
}

/** What a common tour of rows a and b saves, roughly; rows number the parts by `width`. */
export function sharedMm(partsMm: Int32Array, width: number, a: number, b: number): number {
  let mm = 0;
  for (let part = 0; part < width; part++) {
    mm += Math.min(partsMm[a * width + part], partsMm[b * width + part]);
  }
  return mm;
}

/** Makes row a that of a and b together. */
export function joinSketch(partsMm: Int32Array, width: number, a: number, b: number): void {
  for (let part = 0; part < width; part++) {
    partsMm[a * width + part] = Math.max(partsMm[a * width + part], partsMm[b * width + part]);
  }
}
