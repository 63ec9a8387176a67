import {
  FROM_BACK,
  FROM_BOTH_ENDS,
  FROM_FRONT,
  NOT_ENTERED,
  THROUGH,
  TWICE_THROUGH,
  UNTOUCHED,
  WAY_COUNT,
} from "./frontier.ts";
import { frontierTables } from "./frontier-tables.ts";
import { prizeCellsOf } from "./prize-cells.ts";
import type { TourFloor } from "./tour-floor.ts";

/** A tour that may leave places out: what it costs after prizes, and what it passes. */
export interface PrizeTour {
  readonly costMm: number;
  /** 1 for each place passed; overwritten by the next call. */
  readonly isPassed: Uint8Array;
}

/** Finds the tour of least length minus prizes of the places passed. */
export type PrizeSweep = (prizesMm: Float64Array) => PrizeTour;

/**
 * The closed tour from a floor's start that is worth most, by the dynamic programme of `frontier.ts`
 * with places that may be left out. O(places + columns × states).
 *
 * @throws RangeError as `blocksOfPlaces`
 */
export function prizeSweepOf(
  floor: TourFloor,
  aisles: ArrayLike<number>,
  depthsMm: ArrayLike<number>,
): PrizeSweep {
  const { crossAislesMm, aislePitchMm, start, canTurnInAisles = true } = floor;
  const tables = frontierTables(crossAislesMm.length);
  const { stateCount, afterBlock, afterTouch, isComplete } = tables;
  const { crossingStarts, crossingTargets, crossingWalks } = tables;
  const cells = prizeCellsOf(floor, aisles, depthsMm);
  const { blockCount, columnAisles, startColumn, order, intoBlockMm } = cells;
  const cellStarts = cells.starts;
  const n = order.length;
  const columnCount = columnAisles.length;

  const waysMm = new Float64Array(columnCount * blockCount * WAY_COUNT);
  // Where each way turns: the front part ends before, the back part begins at these indices.
  const frontEnds = new Int32Array(columnCount * blockCount * WAY_COUNT);
  const backStarts = new Int32Array(columnCount * blockCount * WAY_COUNT);
  const layerCount = columnCount * (blockCount + 1);
  const costsMm = new Float64Array((layerCount + 1) * stateCount);
  const parents = new Int16Array((layerCount + 1) * stateCount);
  const choices = new Uint8Array((layerCount + 1) * stateCount);
  const isPassed = new Uint8Array(n);

  function priceCell(cell: number, prizesMm: Float64Array): void {
    const first = cellStarts[cell];
    const end = cellStarts[cell + 1];
    const block = cell % blockCount;
    const lengthMm = crossAislesMm[block + 1] - crossAislesMm[block];
    const at = cell * WAY_COUNT;
    let allMm = 0;
    for (let i = first; i < end; i++) allMm += prizesMm[order[i]];
    waysMm[at + NOT_ENTERED] = 0;
    waysMm[at + THROUGH] = lengthMm - allMm;
    waysMm[at + TWICE_THROUGH] = 2 * lengthMm - allMm;
    let bestFrontMm = 0;
    let bestFrontEnd = first;
    let bestBackMm = Infinity;
    let bestBothMm = Infinity;
    let bestFrontOnlyMm = Infinity;
    let passedMm = 0;
    for (let i = first; i < end; i++) {
      const depthMm = intoBlockMm[order[i]];
      // Back part from i on, alone and with the best front part before it.
      const backMm = 2 * (lengthMm - depthMm) - (allMm - passedMm);
      if (backMm < bestBackMm) {
        bestBackMm = backMm;
        backStarts[at + FROM_BACK] = i;
      }
      if (backMm + bestFrontMm < bestBothMm) {
        bestBothMm = backMm + bestFrontMm;
        backStarts[at + FROM_BOTH_ENDS] = i;
        frontEnds[at + FROM_BOTH_ENDS] = bestFrontEnd;
      }
      passedMm += prizesMm[order[i]];
      const frontPartMm = 2 * depthMm - passedMm;
      if (frontPartMm < bestFrontOnlyMm) {
        bestFrontOnlyMm = frontPartMm;
        frontEnds[at + FROM_FRONT] = i + 1;
      }
      if (frontPartMm < bestFrontMm) {
        bestFrontMm = frontPartMm;
        bestFrontEnd = i + 1;
      }
    }
    const turns = canTurnInAisles ? 0 : Infinity;
    waysMm[at + FROM_FRONT] = bestFrontOnlyMm + turns;
    waysMm[at + FROM_BACK] = bestBackMm + turns;
    waysMm[at + FROM_BOTH_ENDS] = bestFrontEnd > first ? bestBothMm + turns : Infinity;
  }

  function walkBlock(from: number, to: number, cell: number): void {
    const block = cell % blockCount;
    for (let state = 0; state < stateCount; state++) costsMm[to + state] = Infinity;
    for (let way = 0; way < WAY_COUNT; way++) {
      const wayMm = waysMm[cell * WAY_COUNT + way];
      if (wayMm === Infinity) continue;
      const row = (block * WAY_COUNT + way) * stateCount;
      for (let state = 0; state < stateCount; state++) {
        const mm = costsMm[from + state] + wayMm;
        const target = to + afterBlock[row + state];
        if (mm >= costsMm[target]) continue;
        costsMm[target] = mm;
        parents[target] = state;
        choices[target] = way;
      }
    }
  }

  function crossOver(from: number, to: number, acrossMm: number): void {
    for (let state = 0; state < stateCount; state++) costsMm[to + state] = Infinity;
    costsMm[to + UNTOUCHED] = costsMm[from + UNTOUCHED];
    parents[to + UNTOUCHED] = UNTOUCHED;
    for (let state = 0; state < stateCount; state++) {
      const mm = costsMm[from + state];
      if (mm === Infinity) continue;
      for (let i = crossingStarts[state]; i < crossingStarts[state + 1]; i++) {
        const totalMm = mm + crossingWalks[i] * acrossMm;
        const target = to + crossingTargets[i];
        if (totalMm >= costsMm[target]) continue;
        costsMm[target] = totalMm;
        parents[target] = state;
      }
    }
  }

  /** Moves the costs of a layer to the states in which the start is touched. */
  function touch(from: number, to: number): void {
    for (let state = 0; state < stateCount; state++) costsMm[to + state] = Infinity;
    for (let state = 0; state < stateCount; state++) {
      const target = to + afterTouch[start.crossAisle * stateCount + state];
      if (costsMm[from + state] >= costsMm[target]) continue;
      costsMm[target] = costsMm[from + state];
      parents[target] = state;
    }
  }

  return (prizesMm) => {
    for (let cell = 0; cell < columnCount * blockCount; cell++) priceCell(cell, prizesMm);
    costsMm.fill(Infinity, 0, stateCount);
    costsMm[UNTOUCHED] = 0;
    let leastMm = Infinity;
    let last = 0;
    let lastState = UNTOUCHED;
    const layers: number[] = [];
    let layer = 0;
    for (let column = 0; column < columnCount; column++) {
      if (column > 0) {
        const acrossMm = (columnAisles[column] - columnAisles[column - 1]) * aislePitchMm;
        crossOver(layer * stateCount, ++layer * stateCount, acrossMm);
        layers.push(-1);
      }
      if (column === startColumn) {
        touch(layer * stateCount, ++layer * stateCount);
        layers.push(-1);
      }
      for (let block = 0; block < blockCount; block++) {
        const cell = column * blockCount + block;
        walkBlock(layer * stateCount, ++layer * stateCount, cell);
        layers.push(cell);
      }
      if (column < startColumn) continue;
      for (let state = 0; state < stateCount; state++) {
        const mm = costsMm[layer * stateCount + state];
        if (isComplete[state] === 0 || state === UNTOUCHED || mm >= leastMm) continue;
        leastMm = mm;
        last = layer;
        lastState = state;
      }
    }
    isPassed.fill(0);
    for (let at = last, state = lastState; at > 0; at--) {
      const cell = layers[at - 1];
      if (cell >= 0) pass(cell, choices[at * stateCount + state]);
      state = parents[at * stateCount + state];
    }
    return { costMm: leastMm, isPassed };
  };

  function pass(cell: number, way: number): void {
    const first = cellStarts[cell];
    const end = cellStarts[cell + 1];
    const at = cell * WAY_COUNT + way;
    if (way === THROUGH || way === TWICE_THROUGH) mark(first, end);
    if (way === FROM_FRONT || way === FROM_BOTH_ENDS) mark(first, frontEnds[at]);
    if (way === FROM_BACK || way === FROM_BOTH_ENDS) mark(backStarts[at], end);
  }

  function mark(from: number, until: number): void {
    for (let i = from; i < until; i++) isPassed[order[i]] = 1;
  }
}
