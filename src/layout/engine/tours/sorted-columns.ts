import { WAY_COUNT } from "./frontier.ts";
import {
  emptyColumns,
  forbidTurning,
  priceEmpty,
  pricePicked,
  type TourColumns,
} from "./tour-columns.ts";
import { blocksOfPlaces, checkFloor, type TourFloor } from "./tour-floor.ts";

/** The columns of a pick list, and which picks lie in each of their blocks. */
export interface SortedColumns {
  readonly columns: TourColumns;
  /** Picks by aisle, block and depth; equal places keep their given order. */
  readonly order: Int32Array;
  /** The picks of cell = column × blocks + block are order[starts[cell]..starts[cell + 1] − 1]. */
  readonly starts: Int32Array;
  /** Index in `order` of the first pick behind the largest gap between two, by cell; −1 if none. */
  readonly gaps: Int32Array;
}

/**
 * Groups picks by column and block and prices every way to walk them. O(aisles + n log n).
 *
 * @throws RangeError as `checkFloor` and `blocksOfPlaces`
 */
export function sortedColumns(
  floor: TourFloor,
  aisles: ArrayLike<number>,
  depthsMm: ArrayLike<number>,
): SortedColumns {
  checkFloor(floor);
  const { crossAislesMm, canTurnInAisles = true } = floor;
  const blockCount = crossAislesMm.length - 1;
  const blocks = blocksOfPlaces(floor, aisles, depthsMm);
  const n = blocks.length;
  const order = Int32Array.from({ length: n }, (_, pick) => pick);
  order.sort((a, b) => aisles[a] - aisles[b] || depthsMm[a] - depthsMm[b]);

  const visited = new Set([floor.start.aisle, floor.end.aisle]);
  for (let pick = 0; pick < n; pick++) visited.add(aisles[pick]);
  const columns = emptyColumns(floor, visited.size);
  columns.count = visited.size;
  columns.aisles.set([...visited].sort((a, b) => a - b));
  const cellCount = columns.count * blockCount;
  const starts = new Int32Array(cellCount + 1);
  const gaps = new Int32Array(cellCount).fill(-1);
  for (let cell = 0, i = 0; cell < cellCount; cell++) {
    const aisle = columns.aisles[Math.floor(cell / blockCount)];
    const block = cell % blockCount;
    const frontMm = crossAislesMm[block];
    const lengthMm = crossAislesMm[block + 1] - frontMm;
    const isHere = () => i < n && aisles[order[i]] === aisle && blocks[order[i]] === block;
    starts[cell] = i;
    let gapMm = -1;
    for (; isHere(); i++) {
      if (i === starts[cell]) continue;
      const betweenMm = depthsMm[order[i]] - depthsMm[order[i - 1]];
      if (betweenMm > gapMm) {
        gapMm = betweenMm;
        gaps[cell] = i;
      }
    }
    const at = cell * WAY_COUNT;
    if (i === starts[cell]) priceEmpty(columns.waysMm, at, lengthMm);
    else {
      const nearestMm = depthsMm[order[starts[cell]]] - frontMm;
      const farthestMm = depthsMm[order[i - 1]] - frontMm;
      pricePicked(columns.waysMm, at, lengthMm, nearestMm, farthestMm, gapMm);
    }
    if (!canTurnInAisles) forbidTurning(columns.waysMm, at);
  }
  starts[cellCount] = n;
  return { columns, order, starts, gaps };
}
