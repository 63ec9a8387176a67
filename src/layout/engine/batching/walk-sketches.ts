import { blocksOfPlaces, type TourFloor } from "../tours/tour-floor.ts";

/**
 * What each order walks at least: the millimetres in each aisle of each block, across to the left
 * and to the right, and to the back. It tells which orders may share a tour before any tour is
 * measured. A tour is as long as all parts but the last together, which is walked in aisles too.
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
  const { aisleCount, aislePitchMm, crossAislesMm, start, end } = floor;
  const blockCount = crossAislesMm.length - 1;
  const blocks = blocksOfPlaces(floor, aisles, depthsMm);
  const cellCount = aisleCount * blockCount;
  const width = cellCount + 3;
  const orderCount = starts.length - 1;
  const partsMm = new Int32Array(orderCount * width);
  const leftmost = Math.min(start.aisle, end.aisle);
  const rightmost = Math.max(start.aisle, end.aisle);
  for (let order = 0; order < orderCount; order++) {
    const row = partsMm.subarray(order * width, (order + 1) * width);
    const raise = (part: number, mm: number) => {
      row[part] = Math.max(row[part], mm);
    };
    const own = places.slice(starts[order], starts[order + 1]);
    own.sort((a, b) => aisles[a] - aisles[b] || depthsMm[a] - depthsMm[b]);
    for (let first = 0, next = 0; first < own.length; first = next) {
      const aisle = aisles[own[first]];
      const block = blocks[own[first]];
      let beforeMm = crossAislesMm[block];
      let gapMm = 0;
      for (; next < own.length; next++) {
        if (aisles[own[next]] !== aisle || blocks[own[next]] !== block) break;
        gapMm = Math.max(gapMm, depthsMm[own[next]] - beforeMm);
        beforeMm = depthsMm[own[next]];
      }
      gapMm = Math.max(gapMm, crossAislesMm[block + 1] - beforeMm);
      // Walked through, or from its ends up to the largest gap and back.
      const throughMm = crossAislesMm[block + 1] - crossAislesMm[block];
      raise(aisle * blockCount + block, Math.min(throughMm, 2 * (throughMm - gapMm)));
      raise(cellCount, 2 * aislePitchMm * Math.max(0, leftmost - aisle));
      raise(cellCount + 1, 2 * aislePitchMm * Math.max(0, aisle - rightmost));
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
