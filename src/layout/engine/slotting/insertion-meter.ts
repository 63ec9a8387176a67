import {
  FROM_BACK,
  FROM_BOTH_ENDS,
  FROM_FRONT,
  THROUGH,
  TWICE_THROUGH,
  UNTOUCHED,
  WAY_COUNT,
} from "../tours/frontier.ts";
import { type FrontierTables, frontierTables } from "../tours/frontier-tables.ts";
import { forbidTurning, priceEmpty, pricePicked } from "../tours/tour-columns.ts";
import { checkFloor, type TourFloor } from "../tours/tour-floor.ts";
import { type BaySites, cellCountOf } from "./bay-sites.ts";

/** Tells for one pick list what one more pick would add to its shortest tour, wherever it lay. */
export interface InsertionMeter {
  /**
   * Reads the pick list sites[0..count − 1]; sites may repeat.
   *
   * @returns length of its shortest tour
   */
  read(sites: ArrayLike<number>, count: number): number;
  /** Millimetres that one more pick adds, by site; written by `price`. */
  readonly addedMm: Float64Array;
  /** Prices every site for the pick list read last. O(aisles × blocks × states + sites). */
  price(): void;
}

/**
 * A meter over the bays of a floor: shortest tours are swept from both sides, and where the halves
 * meet, each way to walk the one block changed is tried.
 *
 * @throws RangeError if the floor makes no sense
 */
export function insertionMeterOf(floor: TourFloor, sites: BaySites): InsertionMeter {
  checkFloor(floor);
  const tables = frontierTables(floor.crossAislesMm.length);
  const cells = cellPricesOf(floor, sites);
  const halves = halfToursOf(floor, tables, cells);
  const addedMm = new Float64Array(sites.count);
  const { stateCount, afterBlock } = tables;
  const blockCount = floor.crossAislesMm.length - 1;
  const restMm = new Float64Array(WAY_COUNT);
  let lengthMm = 0;

  /** The least of everything but block `block` of the cell, by the way in which it is walked. */
  function priceRest(cell: number, block: number): void {
    const before = halves.beforeAt(cell);
    const after = halves.afterAt(cell);
    for (let way = THROUGH; way < WAY_COUNT; way++) {
      const row = (block * WAY_COUNT + way) * stateCount;
      let least = Infinity;
      for (let state = 0; state < stateCount; state++) {
        const mm = halves.before[before + state] + halves.after[after + afterBlock[row + state]];
        if (mm < least) least = mm;
      }
      restMm[way] = least;
    }
  }

  return {
    addedMm,
    read(list, count) {
      cells.read(list, count);
      lengthMm = halves.sweep();
      return lengthMm;
    },
    price() {
      for (let cell = 0; cell < cellCountOf(sites); cell++) {
        priceRest(cell, cell % blockCount);
        for (let site = sites.firstOfCell[cell]; site < sites.firstOfCell[cell + 1]; site++) {
          addedMm[site] = cells.leastWith(site, restMm) - lengthMm;
        }
      }
    },
  };
}

/** What the ways to walk each cell (one block of one aisle) cost for the pick list read last. */
interface CellPrices {
  read(list: ArrayLike<number>, count: number): void;
  /** cell × `WAY_COUNT` + way. */
  readonly waysMm: Float64Array;
  readonly isPicked: Uint8Array;
  /** Length of the best tour with one more pick at the site, from what the rest costs by way. */
  leastWith(site: number, restMm: Float64Array): number;
}

function cellPricesOf(
  { crossAislesMm, canTurnInAisles = true }: TourFloor,
  sites: BaySites,
): CellPrices {
  const { depthsMm, firstOfCell, cellOf } = sites;
  const cellCount = cellCountOf(sites);
  const blockCount = crossAislesMm.length - 1;
  const isPickedSite = new Uint8Array(sites.count);
  const isPicked = new Uint8Array(cellCount);
  const waysMm = new Float64Array(cellCount * WAY_COUNT);
  const emptyMm = new Float64Array(cellCount * WAY_COUNT);
  const nearestMm = new Int32Array(cellCount);
  const farthestMm = new Int32Array(cellCount);
  const gapsMm = new Int32Array(cellCount);
  const lengthOf = (cell: number) =>
    crossAislesMm[(cell % blockCount) + 1] - crossAislesMm[cell % blockCount];
  for (let cell = 0; cell < cellCount; cell++)
    priceEmpty(emptyMm, cell * WAY_COUNT, lengthOf(cell));

  function priceCell(cell: number): void {
    let nearest = -1;
    let previous = 0;
    let gap = -1;
    for (let site = firstOfCell[cell]; site < firstOfCell[cell + 1]; site++) {
      if (isPickedSite[site] === 0) continue;
      if (nearest < 0) nearest = depthsMm[site];
      else if (depthsMm[site] - previous > gap) gap = depthsMm[site] - previous;
      previous = depthsMm[site];
    }
    nearestMm[cell] = nearest;
    farthestMm[cell] = previous;
    gapsMm[cell] = gap;
    pricePicked(waysMm, cell * WAY_COUNT, lengthOf(cell), nearest, previous, gap);
    if (!canTurnInAisles) forbidTurning(waysMm, cell * WAY_COUNT);
  }

  /** Largest gap of a cell once the site splits the gap that it lies in. */
  function gapWith(cell: number, at: number): number {
    let gap = -1;
    let previous = -1;
    for (let site = firstOfCell[cell]; site < firstOfCell[cell + 1]; site++) {
      if (isPickedSite[site] === 0 && site !== at) continue;
      if (previous >= 0 && depthsMm[site] - previous > gap) gap = depthsMm[site] - previous;
      previous = depthsMm[site];
    }
    return gap;
  }

  return {
    waysMm,
    isPicked,
    read(list, count) {
      isPickedSite.fill(0);
      isPicked.fill(0);
      waysMm.set(emptyMm);
      for (let i = 0; i < count; i++) {
        isPickedSite[list[i]] = 1;
        isPicked[cellOf[list[i]]] = 1;
      }
      for (let cell = 0; cell < cellCount; cell++) if (isPicked[cell] === 1) priceCell(cell);
    },
    leastWith(site, restMm) {
      const cell = cellOf[site];
      const depth = depthsMm[site];
      const length = lengthOf(cell);
      const isFirst = isPicked[cell] === 0;
      const farthest = isFirst || depth > farthestMm[cell] ? depth : farthestMm[cell];
      const nearest = isFirst || depth < nearestMm[cell] ? depth : nearestMm[cell];
      let least = restMm[THROUGH] + length;
      least = Math.min(least, restMm[TWICE_THROUGH] + 2 * length);
      if (!canTurnInAisles) return least;
      least = Math.min(least, restMm[FROM_FRONT] + 2 * farthest);
      least = Math.min(least, restMm[FROM_BACK] + 2 * (length - nearest));
      if (isFirst) return least;
      // Outside the picks so far it opens a new gap, between them it can only split one.
      const widest = Math.max(gapsMm[cell], depth - farthestMm[cell], nearestMm[cell] - depth);
      if (restMm[FROM_BOTH_ENDS] + 2 * (length - widest) >= least) return least;
      return Math.min(least, restMm[FROM_BOTH_ENDS] + 2 * (length - gapWith(cell, site)));
    },
  };
}

/** Shortest partial tours from the left and from the right, meeting before and after each cell. */
interface HalfTours {
  /** Sweeps from both sides; the length of the shortest tour. */
  sweep(): number;
  readonly before: Float64Array;
  readonly after: Float64Array;
  /** First index in `before` of the states before a cell is walked. */
  beforeAt(cell: number): number;
  /** First index in `after` of the states after a cell is walked. */
  afterAt(cell: number): number;
}

function halfToursOf(floor: TourFloor, tables: FrontierTables, cells: CellPrices): HalfTours {
  const { aisleCount, aislePitchMm, crossAislesMm, start } = floor;
  const { stateCount, afterBlock, afterTouch, isComplete } = tables;
  const { crossingStarts, crossingTargets, crossingWalks } = tables;
  const blockCount = crossAislesMm.length - 1;
  // Each aisle has one row before its first block and one after each of its blocks.
  const rows = blockCount + 1;
  const before = new Float64Array(aisleCount * rows * stateCount);
  const after = new Float64Array(aisleCount * rows * stateCount);
  const touchRow = start.crossAisle * stateCount;
  const rowAt = (aisle: number, row: number) => (aisle * rows + row) * stateCount;
  let firstAisle = 0;
  let lastAisle = 0;

  function walkForward(cell: number, from: number, to: number): void {
    const block = cell % blockCount;
    before.fill(Infinity, to, to + stateCount);
    for (let way = 0; way < WAY_COUNT; way++) {
      const wayMm = cells.waysMm[cell * WAY_COUNT + way];
      if (wayMm === Infinity) continue;
      const row = (block * WAY_COUNT + way) * stateCount;
      for (let state = 0; state < stateCount; state++) {
        const mm = before[from + state] + wayMm;
        const target = to + afterBlock[row + state];
        if (mm < before[target]) before[target] = mm;
      }
    }
  }

  function walkBackward(cell: number, from: number, to: number): void {
    const block = cell % blockCount;
    after.fill(Infinity, to, to + stateCount);
    for (let way = 0; way < WAY_COUNT; way++) {
      const wayMm = cells.waysMm[cell * WAY_COUNT + way];
      if (wayMm === Infinity) continue;
      const row = (block * WAY_COUNT + way) * stateCount;
      for (let state = 0; state < stateCount; state++) {
        const mm = after[from + afterBlock[row + state]] + wayMm;
        if (mm < after[to + state]) after[to + state] = mm;
      }
    }
  }

  function enter(aisle: number): void {
    const to = rowAt(aisle, 0);
    before.fill(Infinity, to, to + stateCount);
    if (aisle <= firstAisle) before[to + UNTOUCHED] = 0;
    if (aisle > 0) {
      const from = rowAt(aisle - 1, blockCount);
      for (let state = 0; state < stateCount; state++) {
        const mm = before[from + state];
        if (mm === Infinity) continue;
        for (let i = crossingStarts[state]; i < crossingStarts[state + 1]; i++) {
          const totalMm = mm + crossingWalks[i] * aislePitchMm;
          const target = to + crossingTargets[i];
          if (totalMm < before[target]) before[target] = totalMm;
        }
      }
    }
    if (aisle === start.aisle) touch(before, to);
  }

  /** Moves every state's value to the state with the start touched. */
  function touch(values: Float64Array, at: number): void {
    for (let state = 0; state < stateCount; state++) {
      const target = afterTouch[touchRow + state];
      if (target === state) continue;
      if (values[at + state] < values[at + target]) values[at + target] = values[at + state];
      values[at + state] = Infinity;
    }
  }

  /** What is left to walk once the aisle is done: nothing, or the next aisles. */
  function leave(aisle: number): void {
    const at = rowAt(aisle, blockCount);
    const next = aisle + 1 < aisleCount ? rowAt(aisle + 1, 0) : -1;
    for (let state = 0; state < stateCount; state++) {
      let least = aisle >= lastAisle && isComplete[state] === 1 ? 0 : Infinity;
      if (next >= 0) {
        for (let i = crossingStarts[state]; i < crossingStarts[state + 1]; i++) {
          const mm = crossingWalks[i] * aislePitchMm + after[next + crossingTargets[i]];
          if (mm < least) least = mm;
        }
        if (state === UNTOUCHED && after[next] < least) least = after[next];
      }
      after[at + state] = least;
    }
  }

  function touchBackward(at: number): void {
    for (let state = 0; state < stateCount; state++) {
      after[at + state] = after[at + afterTouch[touchRow + state]];
    }
  }

  function sweep(): number {
    firstAisle = start.aisle;
    lastAisle = start.aisle;
    for (let cell = 0; cell < cells.isPicked.length; cell++) {
      if (cells.isPicked[cell] === 0) continue;
      const aisle = Math.floor(cell / blockCount);
      if (aisle < firstAisle) firstAisle = aisle;
      if (aisle > lastAisle) lastAisle = aisle;
    }
    for (let aisle = 0; aisle < aisleCount; aisle++) {
      enter(aisle);
      for (let block = 0; block < blockCount; block++) {
        walkForward(aisle * blockCount + block, rowAt(aisle, block), rowAt(aisle, block + 1));
      }
    }
    for (let aisle = aisleCount - 1; aisle >= 0; aisle--) {
      leave(aisle);
      for (let block = blockCount - 1; block >= 0; block--) {
        walkBackward(aisle * blockCount + block, rowAt(aisle, block + 1), rowAt(aisle, block));
      }
      if (aisle === start.aisle) touchBackward(rowAt(aisle, 0));
    }
    return after[rowAt(0, 0) + UNTOUCHED];
  }

  return {
    sweep,
    before,
    after,
    beforeAt: (cell) => rowAt(Math.floor(cell / blockCount), cell % blockCount),
    afterAt: (cell) => rowAt(Math.floor(cell / blockCount), (cell % blockCount) + 1),
  };
}
