import { type CellWalk, type CellWalks, cellWalksOf } from "./cell-walks.ts";
import { THROUGH, TWICE_THROUGH, UNTOUCHED, WAY_COUNT } from "./frontier.ts";
import { type FrontierTables, frontierTables } from "./frontier-tables.ts";
import { newPartialTours, type PartialTours, partialTourHeap } from "./partial-tours.ts";
import { type PrizeCells, prizeCellsOf } from "./prize-cells.ts";
import type { ScatteredPicks } from "./scattered-picks.ts";
import type { TourFloor } from "./tour-floor.ts";

/** What is to be collected by a closed tour, and what is known of the shortest that does. */
export interface CollectInstance {
  readonly floor: TourFloor;
  readonly picks: ScatteredPicks;
  /** What is to be picked of each SKU, no more than there is. */
  readonly demands: Int32Array;
  /** What each place has of that. */
  readonly useful: Int32Array;
  /** What all that is asked for of a SKU is worth: the closer to its cost, the less is searched. */
  readonly prizesMm: Float64Array;
  /** Length of a tour that is known. */
  readonly knownMm: number;
  /** Lengths of tours are whole multiples of this. */
  readonly stepMm: number;
  /** Partial tours kept at each step. */
  readonly width: number;
}

export interface Collected {
  /** Places of a tour shorter than the one known; undefined if none is found. */
  readonly places: readonly number[] | undefined;
  /** True if no tour is shorter than the one found, or else than the one known. */
  readonly isExact: boolean;
}

/** Every tour goes over to a column, by the start, or through a cell, in the same order. */
type Step = { readonly kind: "cross" | "touch" | "cell"; readonly index: number };

/** So many times the width are gathered before the worst are dropped. */
const ROOM_FACTOR = 6;

/** Less is rounding of prizes. */
const NOISE_MM = 1e-3;

/** What a search works with. */
interface Collecting {
  readonly instance: CollectInstance;
  readonly tables: FrontierTables;
  readonly cells: PrizeCells;
  /** The place at each position of `cells.order`, its SKU, and what it has of it. */
  readonly places: Int32Array;
  readonly skus: Int32Array;
  readonly gains: Int32Array;
  readonly walks: readonly CellWalks[];
  readonly steps: readonly Step[];
  /** What the walk last looked at leaves a tour with. */
  readonly held: Int32Array;
  /** What completing a tour costs least after step s − 1, by s × states + state; less prizes. */
  readonly completionsMm: Float64Array;
}

/**
 * Searches a tour that collects all that is asked for and is shorter than one known, by dynamic
 * programming over what partial tours hold. Those that cannot become shorter, as their least
 * completion shows, are dropped; if more than `width` are left, so are the least promising, and the
 * search is a heuristic.
 *
 * Source of the idea: N. Christofides, A. Mingozzi, P. Toth (1981), "State-space relaxation
 * procedures for the computation of bounds to routing problems", Networks 11(2).
 */
export function collectPlaces(instance: CollectInstance): Collected {
  const { stepMm, width, demands, prizesMm } = instance;
  const collecting = collectingOf(instance);
  const { tables, cells, steps, completionsMm } = collecting;
  const { stateCount, isComplete } = tables;
  const skuCount = demands.length;
  const totalMm = prizesMm.reduce((sum, mm, sku) => (demands[sku] > 0 ? sum + mm : sum), 0);
  const heap = partialTourHeap(ROOM_FACTOR * width, skuCount);
  const layers: PartialTours[] = [];
  let leastMm = instance.knownMm;
  let isExact = true;
  let found: { readonly step: number; readonly tour: number } | undefined;
  let current = newPartialTours(1, skuCount);
  current.count = 1;
  for (const [index, step] of steps.entries()) {
    const rest = completionsMm.subarray((index + 1) * stateCount, (index + 2) * stateCount);
    heap.clear();
    const trim = (least: number) => {
      if (heap.tours.count < least) return;
      isExact = false;
      heap.trim(width, rest);
    };
    const limitMm = leastMm - stepMm + NOISE_MM - totalMm;
    for (let tour = 0; tour < current.count; tour++) {
      extend(collecting, step, current, tour, limitMm, rest, heap.add);
      trim(ROOM_FACTOR * width);
    }
    trim(width + 1);
    current = heap.taken();
    layers.push(current);
    if (!endsColumn(cells, step)) continue;
    for (let tour = 0; tour < current.count; tour++) {
      const state = current.states[tour];
      if (isComplete[state] === 0 || state === UNTOUCHED) continue;
      if (current.lengthsMm[tour] > leastMm - stepMm / 2) continue;
      if (!demands.every((demand, sku) => current.held[tour * skuCount + sku] >= demand)) continue;
      leastMm = current.lengthsMm[tour];
      found = { step: index, tour };
    }
  }
  return { places: found && passedBy(collecting, layers, found.step, found.tour), isExact };
}

function collectingOf(instance: CollectInstance): Collecting {
  const { floor, picks, useful, demands, prizesMm } = instance;
  const kept = Int32Array.from(useful.keys()).filter((place) => useful[place] > 0);
  const cells = prizeCellsOf(
    floor,
    kept.map((place) => picks.aisles[place]),
    kept.map((place) => picks.depthsMm[place]),
  );
  const places = cells.order.map((index) => kept[index]);
  const skus = places.map((place) => picks.skus[place]);
  const gains = places.map((place) => useful[place]);
  const placePrizesMm = Float64Array.from(
    skus,
    (sku, at) => (prizesMm[sku] * gains[at]) / demands[sku],
  );
  const cellCount = cells.columnAisles.length * cells.blockCount;
  const walks = Array.from({ length: cellCount }, (_, cell) =>
    cellWalksOf(floor, cells, cell, placePrizesMm),
  );
  const tables = frontierTables(floor.crossAislesMm.length);
  const steps = stepsOf(cells);
  const completionsMm = completionsOf(floor, tables, cells, steps, walks);
  const held = new Int32Array(demands.length);
  return { instance, tables, cells, places, skus, gains, walks, steps, held, completionsMm };
}

function stepsOf({ columnAisles, blockCount, startColumn }: PrizeCells): Step[] {
  const steps: Step[] = [];
  for (const column of columnAisles.keys()) {
    if (column > 0) steps.push({ kind: "cross", index: column });
    if (column === startColumn) steps.push({ kind: "touch", index: column });
    for (let block = 0; block < blockCount; block++) {
      steps.push({ kind: "cell", index: column * blockCount + block });
    }
  }
  return steps;
}

/** Whether a tour may end after a step. */
function endsColumn({ blockCount, startColumn }: PrizeCells, { kind, index }: Step): boolean {
  const isLastBlock = kind === "cell" && (index + 1) % blockCount === 0;
  return isLastBlock && Math.floor(index / blockCount) >= startColumn;
}

/** From the last step backwards: what each state costs least to complete if prizes are earned. */
function completionsOf(
  floor: TourFloor,
  tables: FrontierTables,
  cells: PrizeCells,
  steps: readonly Step[],
  walks: readonly CellWalks[],
): Float64Array {
  const { stateCount, afterBlock, afterTouch, isComplete } = tables;
  const mm = new Float64Array((steps.length + 1) * stateCount).fill(Infinity);
  for (let after = steps.length; after >= 0; after--) {
    const here = after * stateCount;
    const next = here + stateCount;
    if (after > 0 && endsColumn(cells, steps[after - 1])) {
      for (let state = 0; state < stateCount; state++) {
        if (isComplete[state] === 1 && state !== UNTOUCHED) mm[here + state] = 0;
      }
    }
    if (after === steps.length) continue;
    const { kind, index } = steps[after];
    const waysMm = kind === "cell" ? leastByWay(walks[index]) : undefined;
    for (let state = 0; state < stateCount; state++) {
      let leastMm = mm[here + state];
      if (waysMm !== undefined) {
        const row = (index % cells.blockCount) * WAY_COUNT;
        for (let way = 0; way < WAY_COUNT; way++) {
          const target = next + afterBlock[(row + way) * stateCount + state];
          leastMm = Math.min(leastMm, waysMm[way] + mm[target]);
        }
      } else if (kind === "touch") {
        leastMm = mm[next + afterTouch[floor.start.crossAisle * stateCount + state]];
      } else {
        eachCrossing(floor, tables, cells, index, state, (target, acrossMm) => {
          leastMm = Math.min(leastMm, acrossMm + mm[next + target]);
        });
      }
      mm[here + state] = leastMm;
    }
  }
  return mm;
}

function leastByWay(walks: CellWalks): Float64Array {
  return Float64Array.from(walks, (ofWay) => (ofWay.length > 0 ? ofWay[0].reducedMm : Infinity));
}

function eachCrossing(
  { aislePitchMm }: TourFloor,
  { crossingStarts, crossingTargets, crossingWalks }: FrontierTables,
  { columnAisles }: PrizeCells,
  column: number,
  state: number,
  visit: (target: number, acrossMm: number) => void,
): void {
  if (state === UNTOUCHED) visit(UNTOUCHED, 0);
  const acrossMm = (columnAisles[column] - columnAisles[column - 1]) * aislePitchMm;
  for (let i = crossingStarts[state]; i < crossingStarts[state + 1]; i++) {
    visit(crossingTargets[i], crossingWalks[i] * acrossMm);
  }
}

type Add = ReturnType<typeof partialTourHeap>["add"];

/** Walks one step on from a partial tour, in every way that may become short enough. */
function extend(
  collecting: Collecting,
  step: Step,
  tours: PartialTours,
  tour: number,
  limitMm: number,
  restMm: Float64Array,
  add: Add,
): void {
  const { tables, cells, instance } = collecting;
  const { floor, demands } = instance;
  const state = tours.states[tour];
  const lengthMm = tours.lengthsMm[tour];
  const reducedMm = tours.reducedMm[tour];
  const held = tours.held.subarray(tour * demands.length, (tour + 1) * demands.length);
  if (step.kind === "touch") {
    const next = tables.afterTouch[floor.start.crossAisle * tables.stateCount + state];
    if (reducedMm + restMm[next] <= limitMm) add(next, lengthMm, reducedMm, tour, -1, held);
  } else if (step.kind === "cross") {
    eachCrossing(floor, tables, cells, step.index, state, (next, mm) => {
      if (reducedMm + mm + restMm[next] > limitMm) return;
      add(next, lengthMm + mm, reducedMm + mm, tour, -1, held);
    });
  } else {
    const row = (step.index % cells.blockCount) * WAY_COUNT;
    for (let way = 0; way < WAY_COUNT; way++) {
      const next = tables.afterBlock[(row + way) * tables.stateCount + state];
      const walks = collecting.walks[step.index][way];
      const mostMm = limitMm - restMm[next] - reducedMm;
      for (let i = 0; i < walks.length && walks[i].reducedMm <= mostMm; i++) {
        const worthMm = collect(collecting, step.index, walks[i], held);
        const addedMm = walks[i].lengthMm - worthMm;
        if (worthMm < 0 || addedMm > mostMm) continue;
        const walkedMm = lengthMm + walks[i].lengthMm;
        add(next, walkedMm, reducedMm + addedMm, tour, WAY_COUNT * i + way, collecting.held);
      }
    }
  }
}

/**
 * Adds what a walk passes to what is held and returns what that is worth, −1 if a shorter walk
 * would collect as much.
 */
function collect(
  { instance, cells, skus, gains, held }: Collecting,
  cell: number,
  { way, frontEnd, backStart }: CellWalk,
  before: Int32Array,
): number {
  const { demands, prizesMm } = instance;
  held.set(before);
  let worthMm = 0;
  // What the places at the depth last passed have given.
  let gained = 0;
  let depthMm = -1;
  const take = (at: number) => {
    const sku = skus[at];
    const gain = Math.min(gains[at], demands[sku] - held[sku]);
    const placeMm = cells.intoBlockMm[cells.order[at]];
    gained = placeMm === depthMm ? gained + gain : gain;
    depthMm = placeMm;
    held[sku] += gain;
    worthMm += (prizesMm[sku] * gain) / demands[sku];
  };
  const first = cells.starts[cell];
  const end = cells.starts[cell + 1];
  const turns = way !== THROUGH && way !== TWICE_THROUGH;
  for (let at = first; at < frontEnd; at++) take(at);
  if (turns && frontEnd > first && gained === 0) return -1;
  for (let at = end - 1; at >= backStart; at--) take(at);
  if (turns && backStart < end && gained === 0) return -1;
  return worthMm;
}

function passedBy(
  { steps, walks, cells, places }: Collecting,
  layers: readonly PartialTours[],
  lastStep: number,
  lastTour: number,
): number[] {
  const passed: number[] = [];
  for (let step = lastStep, tour = lastTour; step >= 0; step--) {
    const { kind, index } = steps[step];
    if (kind === "cell") {
      const choice = layers[step].choices[tour];
      const { frontEnd, backStart } =
        walks[index][choice % WAY_COUNT][Math.floor(choice / WAY_COUNT)];
      for (let at = cells.starts[index]; at < cells.starts[index + 1]; at++) {
        if (at < frontEnd || at >= backStart) passed.push(places[at]);
      }
    }
    tour = layers[step].parents[tour];
  }
  return passed;
}
