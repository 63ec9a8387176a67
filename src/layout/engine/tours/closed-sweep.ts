import { UNTOUCHED, WAY_COUNT } from "./frontier.ts";
import { frontierTables } from "./frontier-tables.ts";
import type { TourColumns } from "./tour-columns.ts";
import type { TourFloor } from "./tour-floor.ts";

/** The length of the shortest tour through columns that hold every pick, start and end. */
export type Sweep = (columns: TourColumns) => number;

/**
 * The shortest closed tour through up to four cross-aisles, by its frontier's whole state machine.
 * O(columns × states), allocates nothing once made.
 */
export function closedSweep(floor: TourFloor): Sweep {
  const { crossAislesMm, aislePitchMm, start } = floor;
  const tables = frontierTables(crossAislesMm.length);
  const { stateCount, afterBlock, afterTouch, isComplete } = tables;
  const { crossingStarts, crossingTargets, crossingWalks } = tables;
  const blockCount = crossAislesMm.length - 1;
  const firstTouch = start.crossAisle * stateCount;
  let before = new Float64Array(stateCount);
  let after = new Float64Array(stateCount);

  function swap(): void {
    const swapped = before;
    before = after;
    after = swapped;
  }

  function touchStart(): void {
    after.fill(Infinity);
    for (let state = 0; state < stateCount; state++) {
      const target = afterTouch[firstTouch + state];
      if (before[state] < after[target]) after[target] = before[state];
    }
    swap();
  }

  function walkBlock(waysMm: Float64Array, at: number, block: number): void {
    after.fill(Infinity);
    for (let way = 0; way < WAY_COUNT; way++) {
      const wayMm = waysMm[at + way];
      if (wayMm === Infinity) continue;
      const row = (block * WAY_COUNT + way) * stateCount;
      for (let state = 0; state < stateCount; state++) {
        const mm = before[state] + wayMm;
        const target = afterBlock[row + state];
        if (mm < after[target]) after[target] = mm;
      }
    }
    swap();
  }

  function cross(acrossMm: number): void {
    after.fill(Infinity);
    for (let state = 0; state < stateCount; state++) {
      const mm = before[state];
      if (mm === Infinity) continue;
      for (let i = crossingStarts[state]; i < crossingStarts[state + 1]; i++) {
        const totalMm = mm + crossingWalks[i] * acrossMm;
        if (totalMm < after[crossingTargets[i]]) after[crossingTargets[i]] = totalMm;
      }
    }
    swap();
  }

  return ({ count, aisles, waysMm }) => {
    before.fill(Infinity);
    before[UNTOUCHED] = 0;
    for (let column = 0, at = 0; column < count; column++) {
      if (column > 0) cross((aisles[column] - aisles[column - 1]) * aislePitchMm);
      if (aisles[column] === start.aisle) touchStart();
      for (let block = 0; block < blockCount; block++, at += WAY_COUNT) {
        walkBlock(waysMm, at, block);
      }
    }
    let leastMm = Infinity;
    for (let state = 0; state < stateCount; state++) {
      if (isComplete[state] === 1 && before[state] < leastMm) leastMm = before[state];
    }
    return leastMm;
  };
}
