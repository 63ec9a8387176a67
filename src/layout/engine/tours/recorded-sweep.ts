import { type Frontier, frontierOf, UNTOUCHED, WAY_COUNT } from "./frontier.ts";
import type { TourColumns } from "./tour-columns.ts";
import type { TourFloor } from "./tour-floor.ts";

/** How each block is walked and how often each stretch of cross-aisle: a tour without an order. */
export interface TourParts {
  readonly lengthMm: number;
  /** By column × blocks + block. */
  readonly ways: Uint8Array;
  /** Walks from column c to c + 1 along each cross-aisle, by c × cross-aisles + cross-aisle. */
  readonly crossWalks: Uint8Array;
}

/** The states reached at one step of the sweep, each with the cheapest step that leads there. */
interface Layer {
  readonly states: number[];
  readonly costsMm: number[];
  /** Index into the layer before, and what was done. */
  readonly parents: number[];
  readonly choices: number[];
}

/** The parts of a shortest tour through columns, from the floor's start to its end. */
export function recordedSweep(floor: TourFloor, columns: TourColumns): TourParts {
  const { crossAislesMm, aislePitchMm, start, end } = floor;
  const crossAisleCount = crossAislesMm.length;
  const frontier = frontierOf(crossAisleCount);
  const isClosed = start.aisle === end.aisle && start.crossAisle === end.crossAisle;
  const layers: Layer[] = [{ states: [UNTOUCHED], costsMm: [0], parents: [-1], choices: [0] }];
  for (let column = 0, at = 0; column < columns.count; column++) {
    const aisle = columns.aisles[column];
    if (column > 0) {
      const acrossMm = (aisle - columns.aisles[column - 1]) * aislePitchMm;
      layers.push(crossed(frontier, layers[layers.length - 1], acrossMm));
    }
    let last = layers[layers.length - 1];
    if (aisle === start.aisle) {
      last = relabelled(last, (state) =>
        isClosed
          ? frontier.afterTouch(start.crossAisle, state)
          : frontier.afterEnd(start.crossAisle, state),
      );
    }
    if (aisle === end.aisle && !isClosed) {
      last = relabelled(last, (state) => frontier.afterEnd(end.crossAisle, state));
    }
    layers[layers.length - 1] = last;
    for (let block = 0; block < crossAisleCount - 1; block++, at += WAY_COUNT) {
      layers.push(walked(frontier, layers[layers.length - 1], columns.waysMm, at, block));
    }
  }
  return traced(frontier, columns.count, layers);
}

/** Collects the cheapest way to each state. */
function layerBuilder(): { layer: Layer; offer: Offer } {
  const layer: Layer = { states: [], costsMm: [], parents: [], choices: [] };
  const places = new Map<number, number>();
  const offer: Offer = (state, costMm, parent, choice) => {
    let place = places.get(state);
    if (place === undefined) {
      place = layer.states.length;
      places.set(state, place);
    } else if (costMm >= layer.costsMm[place]) return;
    layer.states[place] = state;
    layer.costsMm[place] = costMm;
    layer.parents[place] = parent;
    layer.choices[place] = choice;
  };
  return { layer, offer };
}

type Offer = (state: number, costMm: number, parent: number, choice: number) => void;

function walked(
  frontier: Frontier,
  before: Layer,
  waysMm: Float64Array,
  at: number,
  block: number,
): Layer {
  const { layer, offer } = layerBuilder();
  for (let way = 0; way < WAY_COUNT; way++) {
    const wayMm = waysMm[at + way];
    if (wayMm === Infinity) continue;
    for (let i = 0; i < before.states.length; i++) {
      offer(frontier.afterBlock(block, way, before.states[i]), before.costsMm[i] + wayMm, i, way);
    }
  }
  return layer;
}

function crossed(frontier: Frontier, before: Layer, acrossMm: number): Layer {
  const { layer, offer } = layerBuilder();
  for (let i = 0; i < before.states.length; i++) {
    const crossings = frontier.crossings(before.states[i]);
    for (let c = 0; c < crossings.length; c += 3) {
      offer(crossings[c], before.costsMm[i] + crossings[c + 1] * acrossMm, i, crossings[c + 2]);
    }
  }
  return layer;
}

/** Moves every state to another at no cost, keeping the steps that led there. */
function relabelled(before: Layer, next: (state: number) => number): Layer {
  const { layer, offer } = layerBuilder();
  for (let i = 0; i < before.states.length; i++) {
    offer(next(before.states[i]), before.costsMm[i], before.parents[i], before.choices[i]);
  }
  return layer;
}

/** Follows the cheapest complete state back to the first column. */
function traced(frontier: Frontier, columnCount: number, layers: readonly Layer[]): TourParts {
  const { crossAisleCount } = frontier;
  const blockCount = crossAisleCount - 1;
  const ways = new Uint8Array(columnCount * blockCount);
  const crossWalks = new Uint8Array(columnCount * crossAisleCount);
  const last = layers[layers.length - 1];
  let place = -1;
  for (let i = 0; i < last.states.length; i++) {
    if (!frontier.isComplete(last.states[i])) continue;
    if (place < 0 || last.costsMm[i] < last.costsMm[place]) place = i;
  }
  const lengthMm = last.costsMm[place];
  for (let step = layers.length - 1; step > 0; step--) {
    const { parents, choices } = layers[step];
    const column = Math.floor((step - 1) / crossAisleCount);
    // After the blocks of each column comes the step across to the next one.
    const within = (step - 1) % crossAisleCount;
    if (within < blockCount) ways[column * blockCount + within] = choices[place];
    else {
      for (let i = 0; i < crossAisleCount; i++) {
        crossWalks[column * crossAisleCount + i] = (choices[place] >> (2 * i)) & 3;
      }
    }
    place = parents[place];
  }
  return { lengthMm, ways, crossWalks };
}
