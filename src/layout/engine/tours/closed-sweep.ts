import { UNTOUCHED, WAY_COUNT } from "./frontier.ts";
import { type FrontierTables, frontierTables } from "./frontier-tables.ts";
import type { TourColumns } from "./tour-columns.ts";
import type { TourFloor } from "./tour-floor.ts";

/** The length of the shortest tour through columns that hold every pick, start and end. */
export type Sweep = (columns: TourColumns) => number;

/**
 * The shortest closed tour through a few cross-aisles, by its frontier's whole state machine.
 * O(columns × states), allocates nothing once made.
 */
export function closedSweep(floor: TourFloor): Sweep {
  const { crossAislesMm, aislePitchMm, start } = floor;
  const tables = frontierTables(crossAislesMm.length);
  const { stateCount, isComplete } = tables;
  const blockCount = crossAislesMm.length - 1;
  const costsMm = [new Float64Array(stateCount), new Float64Array(stateCount)];

  return ({ count, aisles, waysMm }) => {
    let current = 0;
    costsMm[0].fill(Infinity);
    costsMm[0][UNTOUCHED] = 0;
    for (let column = 0, at = 0; column < count; column++) {
      if (column > 0) {
        const acrossMm = (aisles[column] - aisles[column - 1]) * aislePitchMm;
        crossOver(tables, costsMm[current], costsMm[1 - current], acrossMm);
        current = 1 - current;
      }
      if (aisles[column] === start.aisle) {
        touch(tables, costsMm[current], costsMm[1 - current], start.crossAisle);
        current = 1 - current;
      }
      for (let block = 0; block < blockCount; block++, at += WAY_COUNT) {
        walkBlock(tables, costsMm[current], costsMm[1 - current], waysMm, at, block);
        current = 1 - current;
      }
    }
    const lastMm = costsMm[current];
    let leastMm = Infinity;
    for (let state = 0; state < stateCount; state++) {
      if (isComplete[state] === 1 && lastMm[state] < leastMm) leastMm = lastMm[state];
    }
    return leastMm;
  };
}

function touch(
  { stateCount, afterTouch }: FrontierTables,
  before: Float64Array,
  after: Float64Array,
  crossAisle: number,
): void {
  for (let state = 0; state < stateCount; state++) after[state] = Infinity;
  for (let state = 0; state < stateCount; state++) {
    const target = afterTouch[crossAisle * stateCount + state];
    if (before[state] < after[target]) after[target] = before[state];
  }
}

function walkBlock(
  { stateCount, afterBlock }: FrontierTables,
  before: Float64Array,
  after: Float64Array,
  waysMm: Float64Array,
  at: number,
  block: number,
): void {
  for (let state = 0; state < stateCount; state++) after[state] = Infinity;
  for (let way = 0; way < WAY_COUNT; way++) {
    const wayMm = waysMm[at + way];
    if (wayMm === Infinity) continue;
    const row = (block * WAY_COUNT + way) * stateCount;
    for (let state = 0; state < stateCount; state++) {
      const mm = before[state] + wayMm;
      if (mm === Infinity) continue;
      const target = afterBlock[row + state];
      if (mm < after[target]) after[target] = mm;
    }
  }
}

function crossOver(
  { stateCount, crossingStarts, crossingTargets, crossingWalks }: FrontierTables,
  before: Float64Array,
  after: Float64Array,
  acrossMm: number,
): void {
  for (let state = 0; state < stateCount; state++) after[state] = Infinity;
  for (let state = 0; state < stateCount; state++) {
    const mm = before[state];
    if (mm === Infinity) continue;
    const end = crossingStarts[state + 1];
    for (let i = crossingStarts[state]; i < end; i++) {
      const totalMm = mm + crossingWalks[i] * acrossMm;
      const target = crossingTargets[i];
      if (totalMm < after[target]) after[target] = totalMm;
    }
  }
}
