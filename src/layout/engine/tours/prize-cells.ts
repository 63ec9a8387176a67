import { blocksOfPlaces, type TourFloor } from "./tour-floor.ts";

/** The places that a tour may pass, by column and block, for tours that may leave some out. */
export interface PrizeCells {
  readonly blockCount: number;
  /** Aisles with a place or the start, from left to right. */
  readonly columnAisles: readonly number[];
  readonly startColumn: number;
  /** The places of cell column × blocks + block are order[starts[cell]..starts[cell + 1] − 1]. */
  readonly starts: Int32Array;
  /** Within a cell from front to back. */
  readonly order: Int32Array;
  /** Of each place, from the front mouth of its block. */
  readonly intoBlockMm: Int32Array;
}

/** @throws RangeError as `blocksOfPlaces` */
export function prizeCellsOf(
  floor: TourFloor,
  aisles: ArrayLike<number>,
  depthsMm: ArrayLike<number>,
): PrizeCells {
  const { crossAislesMm, start } = floor;
  const blockCount = crossAislesMm.length - 1;
  const blocks = blocksOfPlaces(floor, aisles, depthsMm);
  const n = blocks.length;
  const columnAisles = [...new Set([start.aisle, ...Array.from(aisles)])].sort((a, b) => a - b);
  const columnOf = new Map(columnAisles.map((aisle, column) => [aisle, column]));
  const cells = Int32Array.from(
    blocks,
    (block, place) => columnOf.get(aisles[place])! * blockCount + block,
  );
  const order = Int32Array.from({ length: n }, (_, place) => place);
  order.sort((a, b) => cells[a] - cells[b] || depthsMm[a] - depthsMm[b]);
  const cellCount = columnAisles.length * blockCount;
  const starts = new Int32Array(cellCount + 1);
  for (let place = 0; place < n; place++) starts[cells[place] + 1]++;
  for (let cell = 0; cell < cellCount; cell++) starts[cell + 1] += starts[cell];
  const intoBlockMm = Int32Array.from(
    blocks,
    (block, place) => depthsMm[place] - crossAislesMm[block],
  );
  return {
    blockCount,
    columnAisles,
    startColumn: columnOf.get(start.aisle)!,
    starts,
    order,
    intoBlockMm,
  };
}
