import { type Frontier, newFrontier, UNTOUCHED, WAY_COUNT } from "./frontier.ts";

/** The whole of a frontier's state machine for closed tours, as flat arrays for hot loops. */
export interface FrontierTables {
  readonly crossAisleCount: number;
  readonly stateCount: number;
  /** Next state by (block × `WAY_COUNT` + way) × stateCount + state. */
  readonly afterBlock: Int16Array;
  /** Next state by crossAisle × stateCount + state. */
  readonly afterTouch: Int16Array;
  /** Ways to the next aisle from state s: crossingStarts[s] .. crossingStarts[s + 1] − 1. */
  readonly crossingStarts: Int32Array;
  readonly crossingTargets: Int16Array;
  /** Walks along all cross-aisles together. */
  readonly crossingWalks: Uint8Array;
  readonly isComplete: Uint8Array;
}

/** Derives every state that a closed tour can reach; use it for up to five cross-aisles. */
export function frontierTables(crossAisleCount: number): FrontierTables {
  return (TABLES[crossAisleCount] ??= newTables(newFrontier(crossAisleCount)));
}

const TABLES: FrontierTables[] = [];

function newTables(frontier: Frontier): FrontierTables {
  const { crossAisleCount } = frontier;
  for (let state = UNTOUCHED; state < frontier.stateCount(); state++) {
    neighbours(frontier, state);
  }
  const stateCount = frontier.stateCount();
  const operationCount = (crossAisleCount - 1) * WAY_COUNT;
  const afterBlock = new Int16Array(operationCount * stateCount);
  const afterTouch = new Int16Array(crossAisleCount * stateCount);
  const crossingStarts = new Int32Array(stateCount + 1);
  const targets: number[] = [];
  const walks: number[] = [];
  for (let state = 0; state < stateCount; state++) {
    for (let operation = 0; operation < operationCount; operation++) {
      const block = Math.floor(operation / WAY_COUNT);
      const next = frontier.afterBlock(block, operation % WAY_COUNT, state);
      afterBlock[operation * stateCount + state] = next;
    }
    for (let crossAisle = 0; crossAisle < crossAisleCount; crossAisle++) {
      afterTouch[crossAisle * stateCount + state] = frontier.afterTouch(crossAisle, state);
    }
    const crossings = frontier.crossings(state);
    for (let i = 0; i < crossings.length; i += 3) {
      targets.push(crossings[i]);
      walks.push(crossings[i + 1]);
    }
    crossingStarts[state + 1] = targets.length;
  }
  return {
    crossAisleCount,
    stateCount,
    afterBlock,
    afterTouch,
    crossingStarts,
    crossingTargets: Int16Array.from(targets),
    crossingWalks: Uint8Array.from(walks),
    isComplete: Uint8Array.from({ length: stateCount }, (_, s) => (frontier.isComplete(s) ? 1 : 0)),
  };
}

/** Meets every state that one step leads to. */
function neighbours(frontier: Frontier, state: number): void {
  for (let block = 0; block < frontier.crossAisleCount - 1; block++) {
    for (let way = 0; way < WAY_COUNT; way++) frontier.afterBlock(block, way, state);
  }
  for (let crossAisle = 0; crossAisle < frontier.crossAisleCount; crossAisle++) {
    frontier.afterTouch(crossAisle, state);
  }
  frontier.crossings(state);
}
